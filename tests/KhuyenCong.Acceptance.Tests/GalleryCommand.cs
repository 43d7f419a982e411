using System.Text.RegularExpressions;

namespace KhuyenCong.Acceptance.Tests;

/// <summary>A command of the gallery that runs a script, and what the page shows of its output.</summary>
internal sealed partial record GalleryCommand(string Line, IReadOnlyList<Promise> Shown)
{
    /// <summary>A block of shell with the block of text after it.</summary>
    public static IReadOnlyList<GalleryCommand> ReadAll(DocumentedPage page) =>
    [
        .. page.Blocks.Zip(page.Blocks.Skip(1)).Where(pair => pair is { First.Language: "sh", Second.Language: "text" })
            .Select(pair => new GalleryCommand(Assert.Single(pair.First.Code), [.. pair.Second.Code.Select((line, i) => new Promise(pair.Second.Line + i, line.Trim()))])),
    ];

    /// <summary>The script of samples that a command runs, and its arguments.</summary>
    public (string Name, string[] Arguments) Program
    {
        get
        {
            string[] words = Words();
            Assert.Equal(["dotnet", "run"], words[..2]);
            return (Path.GetFileNameWithoutExtension(words[2]), [.. words.Skip(3).SkipWhile(word => word is "--")]);
        }
    }

    /// <summary>Runs the command as written, except that the script is already built.</summary>
    public CommandResult Run()
    {
        SampleProgram.Build(Program.Name);
        return Dotnet.Run(Dotnet.Root, ["run", "--no-build", .. Words()[2..]]);
    }

    private string[] Words() => [.. Word().Matches(Line).Select(word => word.Value.Trim('"'))];

    [GeneratedRegex("\"[^\"]*\"|\\S+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();
}
