namespace KhuyenCong.Acceptance.Tests;

/// <summary>The pages in a browser, in one set of fonts after another: no error, nothing clipped, nothing on top of another, from phones to wide windows and on paper.</summary>
public class PageInBrowserTest
{
    private const string Odd = "odd figures", Endless = "endless figure";

    public static TheoryData<string, string, int> Pages { get; } =
        [.. FontSet.Names.SelectMany(fonts => ChartsOf.Select(page => (fonts, page.Name, page.Charts)))];

    public static TheoryData<string> Fonts { get; } = [.. FontSet.Names];

    private static (string Name, int Charts)[] ChartsOf =>
    [
        ("national report", 2),
        (Odd, 2),
        (Endless, 2),
        ("progress", 1),
        ("progress 2026-12-31", 1),
        ("progress 2026-01-01", 1),
        ("progress 2025-06-30", 1),
        ("project check", 6),
        ("regions", 2),
    ];

    // The broken page, at every width, is the only one that gives any; that it gives one shows that they are seen.
    [Theory]
    [MemberData(nameof(Fonts))]
    public void Loads_without_an_error(string fonts)
    {
        string[] errors = MeasuredPages.ErrorsIn(fonts);
        Assert.Equal(MeasuredPages.Widths.Length, errors.Length);
        Assert.All(errors, error => Assert.Contains("missing is not defined", error, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Fits(string fonts, string page, int charts) => Assert.All(MeasuredPages.Widths, width =>
    {
        PageMeasurement measured = MeasuredPages.Of(fonts, page, width);

        // A table of very long numbers may scroll in its own box; on paper, where nothing scrolls, the browser prints a page that is too wide smaller.
        bool mayScroll = page is Odd or Endless, mayShrink = page is Endless && width == MeasuredPages.Paper;
        Assert.DoesNotContain(measured.Found, fault =>
            !(mayScroll && fault.StartsWith("table: ", StringComparison.Ordinal)) && !(mayShrink && fault.StartsWith("page: ", StringComparison.Ordinal)));
        Assert.Equal(Enumerable.Repeat(width is MeasuredPages.Paper or >= 720 ? "chart wide" : "chart narrow", charts), measured.Charts);
        Assert.InRange(measured.Smallest, 12, 20);
        Assert.InRange(measured.Texts, 12, 120);
    });

    [Theory]
    [MemberData(nameof(Fonts))]
    public void No_letter_is_wider_than_charts_reckon(string fonts)
    {
        PageMeasurement measured = MeasuredPages.Of(fonts, "letters", 1200);
        Assert.Empty(measured.Found);
        Assert.InRange(measured.Letter, 50, 100);
    }

    [Fact]
    public void Each_set_of_fonts_is_another() =>
        Assert.Equal(FontSet.Names.Length, FontSet.Names.Select(fonts => MeasuredPages.Of(fonts, "letters", 1200).Letter).Distinct().Count());

    [Theory]
    [MemberData(nameof(Fonts))]
    public void The_measure_sees_what_is_wrong(string fonts)
    {
        string[] found = MeasuredPages.Of(fonts, "broken", 360).Found;
        Assert.Equal(
            ["page: 1500 of 360", "table: 20 of 10", "clipped: Bị cắt bên phải", "overlapping: nhau / Chồng lên", "on a bar: trên thanh", "on a line: trên vạch"],
            found.Where(fault => !fault.StartsWith("wide: ", StringComparison.Ordinal)));
        Assert.Single(found, fault => fault.StartsWith("wide: m, ", StringComparison.Ordinal) && fault.EndsWith(" of 1", StringComparison.Ordinal));
    }
}
