using System.Text.Json;
using System.Xml.Linq;

namespace KhuyenCong.Acceptance.Tests;

/// <summary>The national report as a page: one file, all that the text says, and two charts.</summary>
public class NationalReportPageTest
{
    private static readonly Lazy<string[]> Text = new(() => NationalReportSample.Run().Output.Split('\n'));

    private static NationalReportPage Page => NationalReportPage.Own.Value;

    [Fact]
    public void Is_a_vietnamese_page_with_a_title()
    {
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"vi\">", Page.Text, StringComparison.Ordinal);
        Assert.Equal("utf-8", Page.Root.Element("head")!.Elements("meta").First().Attribute("charset")?.Value);
        Assert.Contains("content=\"width=device-width, initial-scale=1\"", Page.Text, StringComparison.Ordinal);
        Assert.Equal("Báo cáo tổng kết Chương trình khuyến công quốc gia đến năm 2020", Page.Root.Element("head")!.Element("title")!.Value);
    }

    [Theory]
    [InlineData("http")]
    [InlineData("//")]
    [InlineData("<script")]
    [InlineData("src=")]
    [InlineData("url(")]
    [InlineData("@import")]
    [InlineData("<link")]
    public void Takes_nothing_from_elsewhere(string sign) => Assert.DoesNotContain(sign, Page.Text, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void Links_lead_to_its_own_sections()
    {
        string[] ids = [.. Page.Root.Descendants().Attributes("id").Select(id => id.Value)];
        Assert.Equal(ids, ids.Distinct());
        Assert.Equal(5, Page.Root.Descendants("a").Count());
        Assert.All(Page.Root.Descendants("a"), link => Assert.Contains(link.Attribute("href")!.Value[1..], ids));
    }

    [Fact]
    public void Empty_elements_are_closed_as_html_does() =>
        Assert.All(
            Page.Root.Descendants().Where(element => element.IsEmpty).Select(element => element.Name.LocalName).Distinct(),
            name => Assert.Contains(name, new[] { "meta", "rect", "line" }));

    [Fact]
    public void Says_every_sentence_of_the_text()
    {
        string[] sentences = [.. Text.Value.Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..])];
        Assert.True(sentences.Length >= 17, "The text has lost sentences.");
        Assert.Equal(sentences, Page.Root.Descendants("section").SelectMany(section => section.Elements("ul")).Elements("li").Select(NationalReportPage.Said));
    }

    [Fact]
    public void Has_the_headings_and_the_version_of_the_text()
    {
        Assert.Equal(Text.Value.Where(line => line.Length > 0 && char.IsAsciiDigit(line[0])), Page.Root.Descendants("h2").Select(heading => NationalReportPage.Said(heading).ToUpperInvariant()));
        XElement header = Page.Root.Descendants("header").Single();
        Assert.Equal(Text.Value[0], NationalReportPage.Said(header.Element("h1")!).ToUpperInvariant());
        Assert.Equal(Text.Value[1..3], header.Elements("p").Select(NationalReportPage.Said));
    }

    [Fact]
    public void Has_every_word_and_number_of_the_tables_of_the_text()
    {
        // A table of the text ends at an empty line and begins with the line above its rule.
        List<List<string>> printed = [];
        for (int rule = 0; rule < Text.Value.Length; rule++)
        {
            if (Text.Value[rule].StartsWith("---", StringComparison.Ordinal))
            {
                int first = Array.FindLastIndex(Text.Value, rule, line => line.Length == 0) + 1;
                printed.Add([.. Text.Value.Skip(first).TakeWhile(line => line.Length > 0).Where(line => !line.StartsWith("---", StringComparison.Ordinal)).SelectMany(NationalReportPage.Words)]);
            }
        }

        Assert.Equal(5, printed.Count);
        Assert.Equal(printed.Count, Page.Tables.Length);
        Assert.All(printed.Zip(Page.Tables), pair => Assert.Equal(
            pair.First.Order(StringComparer.Ordinal), pair.Second.Descendants("tr").Elements().SelectMany(cell => NationalReportPage.Words(cell.Value)).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Tables_can_be_read_aloud_and_row_by_row() => Assert.All(Page.Tables, table =>
    {
        Assert.NotEmpty(table.Element("caption")!.Value);
        string[] headers = [.. table.Element("thead")!.Descendants("th").Select(NationalReportPage.Said)];
        Assert.All(table.Element("thead")!.Descendants("th"), cell => Assert.Equal("col", cell.Attribute("scope")?.Value));
        Assert.All(table.Element("tbody")!.Elements("tr"), row =>
        {
            Assert.Equal("row", row.Elements().First().Attribute("scope")?.Value);
            Assert.Equal(headers[1..], row.Elements("td").Select(cell => cell.Attribute("data-column")!.Value));
        });
    });

    [Fact]
    public void Charts_name_every_target_with_its_attainment()
    {
        using JsonDocument json = JsonDocument.Parse(NationalReportSample.Run("--format", "json").Output);
        string[] values = [.. json.RootElement.GetProperty("targets").EnumerateArray().Select(target => target.GetProperty("percent_text").GetString()!)];
        string[] names = [.. Page.Tables[0].Element("tbody")!.Elements("tr").Select(row => NationalReportPage.Said(row.Elements().First()))];
        string[] expected = ["100% mục tiêu", .. names.Zip(values).Select(bar => $"{bar.First} {bar.Second}")];
        Assert.Equal("trên 289,47%", values[4]);
        Assert.All(ChartsOf(0), chart => Assert.Equal(string.Join(' ', expected), NationalReportPage.Shown(chart)));
    }

    [Fact]
    public void Charts_rank_the_regions_about_the_national_mean() => Assert.All(ChartsOf(1), chart => Assert.Equal(
        "Bình quân cả nước 23,24 1. Đồng bằng sông Hồng 33,03 2. Đông Nam Bộ 26,27 3. Tây Nguyên 25,39 4. Bắc Trung Bộ và duyên hải miền Trung 24,86"
        + " 5. Trung du miền núi phía Bắc 17,62 6. Đồng bằng sông Cửu Long 16,93",
        NationalReportPage.Shown(chart)));

    [Fact]
    public void Charts_are_read_out_by_title_and_description() => Assert.All(Page.Charts, chart =>
    {
        Assert.Equal("img", chart.Attribute("role")?.Value);
        Assert.Equal($"{chart.Element("title")!.Attribute("id")!.Value} {chart.Element("desc")!.Attribute("id")!.Value}", chart.Attribute("aria-labelledby")?.Value);
        Assert.NotEmpty(chart.Element("title")!.Value);
        Assert.Equal(chart.Elements("rect").Count() + 1, chart.Element("desc")!.Value.Split("; ").Length);
    });

    [Fact]
    public void Bars_are_as_long_as_their_values()
    {
        // 13,14 : 99,89 : 130,5 : 131,88 : 289,47 : 35,63, within the rounding of the drawing.
        decimal[] percents = [18400m / 140000, 13985m / 14000, 261m / 200, 1121m / 850, 5500m / 1900, 57m / 160];
        Assert.All(ChartsOf(0), chart =>
        {
            decimal[] widths = [.. chart.Elements("rect").Select(bar => (decimal)bar.Attribute("width")!)];
            Assert.All(widths.Zip(percents), bar => Assert.InRange(bar.First, (bar.Second / percents[4] * widths[4]) - 0.1m, (bar.Second / percents[4] * widths[4]) + 0.1m));
            decimal line = (decimal)chart.Elements("line").Last().Attribute("x1")! - (decimal)chart.Element("rect")!.Attribute("x")!;
            Assert.InRange(line, (widths[4] / percents[4]) - 0.2m, (widths[4] / percents[4]) + 0.2m);
        });
    }

    private static XElement[] ChartsOf(int figure)
    {
        XElement[] charts = [.. Page.Root.Descendants("figure").ElementAt(figure).Elements("svg")];
        Assert.Equal(["chart wide", "chart narrow"], charts.Select(chart => chart.Attribute("class")!.Value));
        return charts;
    }
}
