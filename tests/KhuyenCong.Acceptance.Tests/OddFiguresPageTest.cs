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
        Assert.Contains("được hỗ trợ xây dựng không xác định được: chưa có số liệu thực hiện", NationalReportPage.Shown(chart), StringComparison.Ordinal);
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
            Assert.Equal(6, chart.Elements("text").Count(text => text.Attribute("class")!.Value is "absence" && text.Value.StartsWith("chưa có số liệu", StringComparison.Ordinal))
                + chart.Elements("text").Count(text => text.Value.StartsWith("không xác định được: chưa có số liệu", StringComparison.Ordinal)));
            Assert.Empty(chart.Elements("rect"));
        });
    }

    private static IEnumerable<XElement> Charts(int figure) => Page.Root.Descendants("figure").ElementAt(figure).Elements("svg");
}
