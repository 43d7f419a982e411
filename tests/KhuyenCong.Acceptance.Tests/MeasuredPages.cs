using System.Collections.Concurrent;

namespace KhuyenCong.Acceptance.Tests;

/// <summary>The pages that are looked at in a browser, all in one start of it for each set of fonts, at every width.</summary>
internal static class MeasuredPages
{
    /// <summary>How wide A4 paper is between its margins, 180 mm at 96 pixels to the inch; the rules for print hold there.</summary>
    public const int Paper = 680;

    private static readonly ConcurrentDictionary<string, Lazy<PageMeasure>> Measured = new(StringComparer.Ordinal);

    private static readonly Dictionary<string, Func<string>> All = new(StringComparer.Ordinal)
    {
        ["national report"] = () => NationalReportPage.Own.Value.Text,
        ["odd figures"] = () => OddFigures.Page.Value.Text,
        ["endless figure"] = () => OddFigures.PageOfEndlessFigure.Value.Text,
        ["progress"] = () => ProgressSample.Page.Value,
        ["progress 2026-12-31"] = () => ProgressSample.PageOf("--date", "2026-12-31"),
        ["progress 2026-01-01"] = () => ProgressSample.PageOf("--date", "2026-01-01"),
        ["progress 2025-06-30"] = () => ProgressSample.PageOf("--date", "2025-06-30"),
        ["project check"] = () => ProjectCheckSample.Page.Value,
        ["regions"] = () => RegionsSample.Page.Value,
        ["letters"] = LettersPage.Write,
        ["broken"] = () => Broken,
    };

    // The samples run once, not once for each set of fonts.
    private static readonly Lazy<(string Text, int Width)[]> Written = new(Write);

    /// <summary>The widths at which every page is looked at; a phone's layout ends below 720 pixels.</summary>
    public static int[] Widths { get; } = [320, 360, Paper, 719, 720, 1200];

    private static string Broken =>
        """
        <!DOCTYPE html><html><body style="margin: 0"><p style="width: 1500px">x</p><svg class="chart" width="300" viewBox="0 0 300 100"><rect x="100" y="70" width="50" height="18"></rect>
        <text x="250" y="20" font-size="14">Bị cắt bên phải</text><text x="0" y="50" font-size="14">Chồng lên</text><text x="20" y="52" font-size="14">nhau</text>
        <text x="90" y="84" font-size="14">trên thanh</text><text x="10" y="20" font-size="14">trên vạch</text><line x1="20" y1="0" x2="20" y2="30"></line></svg>
        <div class="table" style="width: 10px"><p style="width: 20px">x</p></div><span data-most="1">m</span>
        <script>missing();</script></body></html>
        """;

    private static (string Name, int Width)[] Frames => [.. All.Keys.SelectMany(page => Widths.Select(width => (page, width)))];

    /// <summary>What was found of a page at a width, in a set of fonts.</summary>
    public static PageMeasurement Of(string fonts, string page, int width) => In(fonts).Pages[Array.IndexOf(Frames, (page, width))];

    /// <summary>The errors and warnings that the pages gave, in a set of fonts.</summary>
    public static string[] ErrorsIn(string fonts) => In(fonts).Errors;

    private static PageMeasure In(string fonts) => Measured.GetOrAdd(fonts, _ => new(() => PageMeasure.In(fonts, Written.Value))).Value;

    private static (string Text, int Width)[] Write()
    {
        Dictionary<string, string> texts = All.ToDictionary(page => page.Key, page => page.Value(), StringComparer.Ordinal);
        return [.. Frames.Select(frame => (frame.Width == Paper ? Printed(texts[frame.Name]) : texts[frame.Name], frame.Width))];
    }

    /// <summary>The page with its rules for print in force on the screen.</summary>
    private static string Printed(string page) =>
        page.Replace("@media screen", "@media speech", StringComparison.Ordinal).Replace("@media print", "@media all", StringComparison.Ordinal);
}
