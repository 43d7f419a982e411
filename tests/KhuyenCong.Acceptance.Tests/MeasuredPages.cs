using System.Collections.Concurrent;

namespace KhuyenCong.Acceptance.Tests;

/// <summary>The pages that are looked at in a browser, all in one start of it for each set of fonts, at every width.</summary>
internal static class MeasuredPages
{
    /// <summary>How wide A4 paper is between its margins, 180 mm at 96 pixels to the inch; the rules for print hold there.</summary>
    public const int Paper = 680;

    private static readonly ConcurrentDictionary<string, IReadOnlyDictionary<(string Page, int Width), PageMeasurement>> Measured = new(StringComparer.Ordinal);

    private static readonly Dictionary<string, Func<string>> All = new(StringComparer.Ordinal)
    {
        ["national report"] = () => NationalReportPage.Own.Value.Text,
        ["odd figures"] = () => OddFigures.Page.Value.Text,
        ["endless figure"] = () => OddFigures.PageOfEndlessFigure.Value.Text,
        ["progress"] = () => ProgressSample.Page.Value,
        ["progress 2026-12-31"] = () => ProgressSample.PageOf("--date", "2026-12-31"),
        ["progress 2026-01-01"] = () => ProgressSample.PageOf("--date", "2026-01-01"),
        ["progress 2025-06-30"] = () => ProgressSample.PageOf("--date", "2025-06-30"),
        ["regions"] = () => RegionsSample.Page.Value,
        ["letters"] = LettersPage.Write,
        ["broken"] = () => Broken,
    };

    // The samples run once, not once for each set of fonts.
    private static readonly Lazy<(string Name, string Text)[]> Written = new(() => [.. All.Select(page => (page.Key, page.Value()))]);

    /// <summary>The widths at which every page is looked at; a phone's layout ends below 720 pixels.</summary>
    public static int[] Widths { get; } = [320, 360, Paper, 719, 720, 1200];

    private static string Broken =>
        """
        <!DOCTYPE html><html><body style="margin: 0"><p style="width: 1500px">x</p><svg class="chart" width="300" viewBox="0 0 300 100"><rect x="100" y="70" width="50" height="18"></rect>
        <text x="250" y="20" font-size="14">Bị cắt bên phải</text><text x="0" y="50" font-size="14">Chồng lên</text><text x="20" y="52" font-size="14">nhau</text>
        <text x="90" y="84" font-size="14">trên thanh</text><text x="10" y="20" font-size="14">trên vạch</text><line x1="20" y1="0" x2="20" y2="30"></line></svg>
        <div class="table" style="width: 10px"><p style="width: 20px">x</p></div><span data-most="1">m</span></body></html>
        """;

    /// <summary>What was found of a page at a width, in a set of fonts.</summary>
    public static PageMeasurement Of(string fonts, string page, int width) => Measured.GetOrAdd(fonts, Measure)[(page, width)];

    private static Dictionary<(string Page, int Width), PageMeasurement> Measure(string fonts)
    {
        (string Name, int Width, string Text)[] frames =
            [.. Written.Value.SelectMany(page => Widths.Select(width => (page.Name, width, width == Paper ? Printed(page.Text) : page.Text)))];
        PageMeasurement[] measured = PageMeasure.In(fonts, frames.Select(frame => (frame.Text, frame.Width)));
        return frames.Zip(measured).ToDictionary(pair => (pair.First.Name, pair.First.Width), pair => pair.Second);
    }

    /// <summary>The page with its rules for print in force on the screen.</summary>
    private static string Printed(string page) =>
        page.Replace("@media screen", "@media speech", StringComparison.Ordinal).Replace("@media print", "@media all", StringComparison.Ordinal);
}
