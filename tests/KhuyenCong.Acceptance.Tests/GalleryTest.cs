using System.Text;

namespace KhuyenCong.Acceptance.Tests;

/// <summary>The gallery of the scripts shows what they print and draw now.</summary>
public class GalleryTest
{
    private const string Accept = "KHUYENCONG_ACCEPT_GALLERY";

    private static readonly DocumentedPage Page = DocumentedPage.ReadAll().Single(page => page.Name is "samples/README.md");

    private static string Folder { get; } = Path.Combine(Dotnet.Root, "samples", "gallery");

    // All at once, so that a reworded phrase is one difference.
    [Fact]
    public void Scripts_print_what_the_gallery_shows() => Assert.All(GalleryCommand.ReadAll(Page), command =>
    {
        CommandResult result = command.Run();
        Assert.Empty(result.Error);
        Assert.Empty(Promise.FindDifferences(command.Shown, result.Output.TrimEnd('\n').Split('\n')));

        // What other tests call in this process is the same program.
        Assert.Equal(result, SampleProgram.Run(command.Program.Name, command.Program.Arguments));
    });

    [Fact]
    public void A_script_that_fails_ends_as_it_does_in_this_process()
    {
        CommandResult result = Dotnet.Run(Dotnet.Root, SampleProgram.Build("support"), "thương hiệu");
        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.Equal(result, SampleProgram.Run("support", "thương hiệu"));
    }

    [Fact]
    public void The_charts_are_those_that_the_scripts_draw()
    {
        if (string.Equals(Environment.GetEnvironmentVariable(Accept), "1", StringComparison.Ordinal))
        {
            Directory.CreateDirectory(Folder);
            foreach ((string name, string drawing) in GalleryChart.All)
            {
                File.WriteAllText(Path.Combine(Folder, name), drawing, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            }
        }

        Assert.Equal(GalleryChart.All.Keys.Order(StringComparer.Ordinal), Directory.EnumerateFiles(Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(GalleryChart.All, chart => Assert.True(
            string.Equals(chart.Value, File.ReadAllText(Path.Combine(Folder, chart.Key)), StringComparison.Ordinal),
            $"samples/gallery/{chart.Key} is not what its script draws. Run the tests once with {Accept}=1, look at it and commit it."));
    }

    [Fact]
    public void Every_script_and_every_chart_is_shown()
    {
        string text = File.ReadAllText(Path.Combine(Dotnet.Root, Page.Name));
        Assert.All(Directory.EnumerateFiles(Path.Combine(Dotnet.Root, "samples"), "*.cs"), script => Assert.Contains(
            GalleryCommand.ReadAll(Page), command => command.Line.Contains($"samples/{Path.GetFileName(script)}", StringComparison.Ordinal)));
        Assert.All(GalleryChart.All.Keys, chart => Assert.Contains($"](gallery/{chart})", text, StringComparison.Ordinal));
    }
}
