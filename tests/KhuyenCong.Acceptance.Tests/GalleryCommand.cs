using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace KhuyenCong.Acceptance.Tests;

/// <summary>A command of the gallery that runs a script, and what the page shows of its output.</summary>
internal sealed partial record GalleryCommand(string Line, IReadOnlyList<Promise> Shown)
{
    /// <summary>Each script is built once; every run after that starts at once.</summary>
    private static readonly ConcurrentDictionary<string, CommandResult> Built = new(StringComparer.Ordinal);

    /// <summary>A block of shell with the block of text after it.</summary>
    public static IReadOnlyList<GalleryCommand> ReadAll(DocumentedPage page) =>
    [
        .. page.Blocks.Zip(page.Blocks.Skip(1)).Where(pair => pair is { First.Language: "sh", Second.Language: "text" })
            .Select(pair => new GalleryCommand(Assert.Single(pair.First.Code), [.. pair.Second.Code.Select((line, i) => new Promise(pair.Second.Line + i, line.Trim()))])),
    ];

    /// <summary>Runs a script of samples as a command of a page says it.</summary>
    public static CommandResult Run(string line)
    {
        string[] words = [.. Word().Matches(line).Select(word => word.Value.Trim('"'))];
        Assert.Equal(["dotnet", "run"], words[..2]);
        CommandResult built = Built.GetOrAdd(words[2], script => Dotnet.Run(Dotnet.Root, "build", script));
        Assert.True(built.ExitCode == 0, built.ToString());
        return Dotnet.Run(Dotnet.Root, ["run", "--no-build", .. words[2..]]);
    }

    [GeneratedRegex("\"[^\"]*\"|\\S+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();
}
