using System.Text.RegularExpressions;

namespace KhuyenCong.Acceptance.Tests;

/// <summary>A page of the documentation whose blocks of C# are one program: each continues those above it.</summary>
internal sealed partial class DocumentedPage(string name, string text)
{
    /// <summary>Its path in the repository.</summary>
    public string Name => name;

    public IReadOnlyList<DocumentedBlock> Blocks { get; } = [.. DocumentedBlock.ReadAll(text)];

    public bool IsRun => Blocks.Any(block => block.IsRun);

    public IReadOnlyList<Promise> Promises => [.. Blocks.Where(block => block.IsRun).SelectMany(block => block.Promises())];

    /// <summary>The pages of the repository: those at its root, of docs and of samples.</summary>
    public static IReadOnlyList<DocumentedPage> ReadAll() =>
    [
        .. Directory.EnumerateFiles(Dotnet.Root, "*.md")
            .Concat(new[] { "docs", "samples" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Dotnet.Root, folder), "*.md", SearchOption.AllDirectories)))
            .Select(file => new DocumentedPage(Path.GetRelativePath(Dotnet.Root, file).Replace('\\', '/'), File.ReadAllText(file)))
            .OrderBy(page => page.Name, StringComparer.Ordinal),
    ];

    /// <summary>What keeps its code from being checked.</summary>
    public IEnumerable<string> FindFaults()
    {
        foreach (DocumentedBlock block in Blocks)
        {
            string? fault = block switch
            {
                { Language: "cs" or "c#" or "C#" or "fs" or "f#" or "F#" } => "write csharp or fsharp, which are checked",
                { Language: "csharp" or "fsharp", IsRun: false, IsScript: false, File: null } => $"\"{$"{block.Language} {block.Mark}".TrimEnd()}\" is not a kind of block",
                { Language: "csharp" or "fsharp", File: { } file } when !IsExcerpt(block, file) => $"is no excerpt of {file}",
                { IsRun: false, IsScript: false } => null,
                _ when block.Code.Any(line => line.Contains("/*", StringComparison.Ordinal)) => "promises come after //, not in /* */",
                { Mark: "set-up" } when block.Promises().Any() => "set-up promises nothing",
                { Mark: not "set-up" } when block.Promises().All(promise => promise.IsGap) => "promises nothing, and is not marked set-up",
                _ => null,
            };
            if (fault is not null)
            {
                yield return FormattableString.Invariant($"{name}, line {block.Line}: {fault}");
            }
        }
    }

    /// <summary>One class whose method runs all blocks; errors name the line of the page.</summary>
    public string WriteClass(string className)
    {
        DocumentedBlock[] blocks = [.. Blocks.Where(block => block.IsRun)];
        return string.Join(
            '\n',
            [
                .. blocks.SelectMany(block => block.Code).Where(line => UsingDirective().IsMatch(line)).Distinct(StringComparer.Ordinal),
                $"internal static class {className}",
                "{",
                "public static async Task RunAsync()",
                "{",
                "await Task.CompletedTask;",
                .. blocks.SelectMany(block => block.Code.Select(line => UsingDirective().IsMatch(line) ? string.Empty : line)
                    .Prepend(FormattableString.Invariant($"#line {block.Line} \"{name}\""))),
                "}",
                "}",
            ]);
    }

    private static bool IsExcerpt(DocumentedBlock block, string file)
    {
        string path = Path.Combine(Dotnet.Root, file);
        return block.Code.Count > 0 && File.Exists(path) && block.IsExcerptOf(File.ReadAllLines(path));
    }

    [GeneratedRegex(@"^using (static )?[\w.]+;$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex UsingDirective();
}
