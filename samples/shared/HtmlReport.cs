using System.Xml.Linq;

/// <summary>
/// Writes a report as a page: the figures to see first, the contents, and then the sections with their charts and tables.
/// </summary>
internal static class HtmlReport
{
    public static string Write(Report report)
    {
        int tables = 0, figures = 0;
        List<XElement> body = [Header(report)];
        for (int i = 0; i < report.Sections.Count; i++)
        {
            ReportSection section = report.Sections[i];
            XElement element = new("section", new XAttribute("id", Id(i)), new XElement("h2", Heading(report, i)));
            if (section.Chart is { } chart)
            {
                figures++;
                element.Add(Figure(chart, $"Hình {Wording.Number(figures)}. {chart.Title}", $"chart-{Wording.Number(figures)}"));
            }

            if (section.Table is { } table)
            {
                tables++;
                element.Add(new XElement("div", new XAttribute("class", "table"), HtmlTable.Of(table, $"Bảng {Wording.Number(tables)}. {table.Caption}")));
            }

            if (section.Statements.Count > 0)
            {
                element.Add(new XElement("ul", section.Statements.Select(Item)));
            }

            body.Add(element);
        }

        return HtmlPage.Write(report.Title, body);
    }

    private static string Id(int section) => $"section-{Wording.Number(section + 1)}";

    private static string Heading(Report report, int section) => $"{Wording.Number(section + 1)}. {report.Sections[section].Title}";

    private static XElement Header(Report report) => new(
        "header",
        new XElement("h1", report.Title),
        report.Warning is { } warning ? new XElement("p", new XAttribute("class", "warning"), warning) : null,
        report.Subtitles.Select(line => new XElement("p", line)),
        report.Highlights.Count == 0
            ? null
            : new XElement("dl", report.Highlights.Select(highlight => new XElement("div", new XElement("dt", highlight.Label), new XElement("dd", highlight.Number, " ", new XElement("small", highlight.Unit))))),
        new XElement(
            "nav",
            new XAttribute("aria-label", "Mục lục"),
            new XElement("ul", report.Sections.Select((_, i) => new XElement("li", new XElement("a", new XAttribute("href", $"#{Id(i)}"), Heading(report, i)))))));

    private static XElement Figure(BarChart chart, string caption, string id) => new(
        "figure",
        new XElement("figcaption", caption),
        BarChartDrawing.Draw(chart, BarChartLayout.Wide, $"{id}-wide"),
        BarChartDrawing.Draw(chart, BarChartLayout.Narrow, $"{id}-narrow"),
        new XElement("p", chart.IsCut ? $"{chart.Note} Thanh có hai vạch trắng ngắn hơn trị số thật." : chart.Note));

    private static XElement Item(Statement statement) => statement.Subject is null
        ? new("li", statement.ToString())
        : new("li", new XElement("b", $"{statement.Subject}:"), $" {statement.Sentence}.");
}
