using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace KhuyenCong.Acceptance.Tests;

/// <summary>The scripts of samples, each built once for all tests; they run the program that was built, which starts at once.</summary>
internal static class SampleProgram
{
    private static readonly ConcurrentDictionary<string, Lazy<string>> Built = new(StringComparer.Ordinal);

    /// <summary>Builds samples/NAME.cs, unless it was built already; the path of its assembly.</summary>
    public static string Build(string name) => Built.GetOrAdd(name, _ => new Lazy<string>(() =>
    {
        CommandResult result = Dotnet.Run(Dotnet.Root, "build", $"samples/{name}.cs", "--verbosity", "minimal");
        Assert.True(result.ExitCode == 0, result.ToString());
        Match assembly = Regex.Match(result.Output, $@" -> (?<path>.+[/\\]{Regex.Escape(name)}\.dll)\r?$", RegexOptions.Multiline, TimeSpan.FromSeconds(1));
        Assert.True(assembly.Success, result.ToString());
        return assembly.Groups["path"].Value;
    })).Value;

    /// <summary>Runs the program of samples/NAME.cs from the root of the repository.</summary>
    public static CommandResult Run(string name, params string[] arguments) => Dotnet.Run(Dotnet.Root, [Build(name), .. arguments]);

    /// <summary>The page that it writes.</summary>
    public static string Page(string name, params string[] arguments)
    {
        string folder = Directory.CreateTempSubdirectory("khuyencong-").FullName;
        try
        {
            string page = Path.Combine(folder, "page.html");
            CommandResult result = Run(name, [.. arguments, "--format", "html", "--out", page]);
            Assert.True(result.ExitCode == 0, result.ToString());
            Assert.Empty(result.Error);
            Assert.Equal($"đã ghi {page}\n", result.Output);
            return File.ReadAllText(page);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
