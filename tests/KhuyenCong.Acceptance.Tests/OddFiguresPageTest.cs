using System.Xml.Linq;

namespace KhuyenCong.Acceptance.Tests;

/// <summary>The page of figures that are hard to draw.</summary>
public sealed class OddFiguresPageTest : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("khuyencong-").FullName;

    private static NationalReportPage Page => OddFigures.Page.Value;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Shows_signs_of_html_as_they_are()
    {
        Assert.Equal(OddFigures.Title.Replace('\u0007', '\uFFFD'), Page.Root.Descendants("title").First().Value);
        Assert.Equal(OddFigures.Title.Replace('\u0007', '\uFFFD'), Page.Root.Descendants("h1").Single().Value);
        Assert.Contains(Page.Root.Descendants("li"), item => NationalReportPage.Said(item).EndsWith($": {OddFigures.Note}.", StringComparison.Ordinal));
        Assert.DoesNotContain("<script", Page.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Says_why_a_bar_is_not_there() => Assert.All(Charts(0), chart =>
    {
        Assert.Contains(": chưa có số liệu thực hiện", NationalReportPage.Shown(chart), StringComparison.Ordinal);
        Assert.Equal(5, chart.Elements("rect").Count());
    });

    [Fact]
    public void Cuts_a_bar_that_would_hide_the_others_and_says_so()
    {
        Assert.All(Charts(0), chart =>
        {
            Assert.Contains("14.524.328,12%", NationalReportPage.Shown(chart), StringComparison.Ordinal);
            Assert.Equal(2, chart.Elements("line").Count(line => line.Attribute("class")!.Value is "cut"));
        });
        Assert.Contains("Thanh có hai vạch trắng ngắn hơn trị số thật.", Page.Root.Descendants("figure").First().Element("p")!.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chart wide", false)]
    [InlineData("chart narrow", true)]
    public void Writes_a_value_that_leaves_no_room_for_bars_below_its_bar(string name, bool isBelow)
    {
        XElement chart = OddFigures.PageOfEndlessFigure.Value.Root.Descendants("figure").First().Elements("svg").Single(chart => string.Equals(chart.Attribute("class")!.Value, name, StringComparison.Ordinal));
        XElement value = chart.Elements("text").Where(text => text.Attribute("class")!.Value is "value").ElementAt(3);
        XElement bar = chart.Elements("rect").ElementAt(3);

        // 9.223.372.036.854.775.807 / 850 = 10.851.025.925.711.500,949420...
        Assert.Equal("1.085.102.592.571.150.094,94%", value.Value);
        Assert.Equal(isBelow, (decimal)value.Attribute("y")! > (decimal)bar.Attribute("y")! + (decimal)bar.Attribute("height")!);
        Assert.Equal(isBelow, (decimal)value.Attribute("x")! == (decimal)bar.Attribute("x")!);
    }

    [Fact]
    public void Ranks_the_regions_that_have_figures_and_names_the_one_that_has_none() => Assert.All(Charts(1), chart => Assert.Equal(
        // (363,31 + 246,69 + 323,12 + gần 126,95 + 220,11) / 63 = gần 20,33.
        "Bình quân cả nước gần 20,33 (56/63 tỉnh có báo cáo) 1. Đồng bằng sông Hồng 33,03 2. Tây Nguyên gần 25,39 3. Bắc Trung Bộ và duyên hải miền Trung 24,86"
        + " 4. Trung du miền núi phía Bắc 17,62 5. Đồng bằng sông Cửu Long 16,93 Đông Nam Bộ chưa có số liệu",
        NationalReportPage.Shown(chart)));

    [Fact]
    public void A_report_without_figures_has_charts_that_say_so()
    {
        string file = Path.Combine(_folder, "empty.json");
        File.WriteAllText(file, """{ "format": "khuyencong-observations/1", "id": "x", "title": "Báo cáo trống", "observations": [] }""");
        XElement[] charts = NationalReportPage.Of(file).Charts;
        Assert.Equal(4, charts.Length);
        Assert.All(charts, chart =>
        {
            string said = string.Join(' ', chart.Elements("text").Where(text => text.Attribute("class")!.Value is "absence").Select(NationalReportPage.Said));
            Assert.Equal(6, said.Split("chưa có số liệu").Length - 1);
            Assert.Empty(chart.Elements("rect"));
        });
    }

    private static IEnumerable<XElement> Charts(int figure) => Page.Root.Descendants("figure").ElementAt(figure).Elements("svg");
}
