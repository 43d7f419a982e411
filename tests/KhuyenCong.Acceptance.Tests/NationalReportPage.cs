using System.Xml;
using System.Xml.Linq;

namespace KhuyenCong.Acceptance.Tests;

/// <summary>The page that the sample wrote, read back as XML.</summary>
internal sealed class NationalReportPage
{
    private NationalReportPage(string text)
    {
        Text = text;
        using XmlReader reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore });
        Root = XDocument.Load(reader).Root!;
    }

    /// <summary>The page of the figures that come with the sample.</summary>
    public static Lazy<NationalReportPage> Own { get; } = new(() => Of());

    public string Text { get; }

    public XElement Root { get; }

    public XElement[] Tables => [.. Root.Descendants("table")];

    public XElement[] Charts => [.. Root.Descendants("svg")];

    /// <summary>Runs the sample on a file of figures, or on its own without one.</summary>
    public static NationalReportPage Of(params string[] file) => new(SampleProgram.Page("national-report", file));

    /// <summary>What an element says, with plain spaces.</summary>
    public static string Said(XElement element) => string.Join(' ', Words(element.Value));

    public static string[] Words(string text) => text.Split([' ', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What a chart shows, its lines put together again.</summary>
    public static string Shown(XElement chart) => string.Join(' ', chart.Elements("text").Select(Said));
}
