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

    /// <summary>Runs a script of samples with the command of a page as it stands, only that it is built already.</summary>
    public static CommandResult Run(string line)
    {
        string[] words = [.. Word().Matches(line).Select(word => word.Value.Trim('"'))];
        Assert.Equal(["dotnet", "run"], words[..2]);
        SampleProgram.Build(Path.GetFileNameWithoutExtension(words[2]));
        return Dotnet.Run(Dotnet.Root, ["run", "--no-build", .. words[2..]]);
    }

    [GeneratedRegex("\"[^\"]*\"|\\S+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Word();
}
