using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace KhuyenCong.Acceptance.Tests;

/// <summary>The charts of the pages that the scripts write, each as a file of its own.</summary>
internal static partial class GalleryChart
{
    private const int Margin = 12;

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Drawn = new(Draw);

    private static (string Script, string Page)[] Pages =>
    [
        ("national-report", NationalReportPage.Own.Value.Text), ("progress", ProgressSample.Page.Value),
        ("project-check", ProjectCheckSample.Page.Value), ("regions", RegionsSample.Page.Value),
    ];

    /// <summary>The drawings by the names of their files, as "regions-2.svg".</summary>
    public static IReadOnlyDictionary<string, string> All => Drawn.Value;

    private static Dictionary<string, string> Draw()
    {
        Dictionary<string, string> files = new(StringComparer.Ordinal);
        foreach ((string script, string page) in Pages)
        {
            XElement root = XDocument.Parse(page.Replace("<!DOCTYPE html>", string.Empty, StringComparison.Ordinal)).Root!;
            foreach ((int index, XElement figure) in root.Descendants("figure").Index())
            {
                files[FormattableString.Invariant($"{script}-{index + 1}.svg")] = Write(figure.Element("svg")!, root.Descendants("style").Single().Value);
            }
        }

        return files;
    }

    /// <summary>The drawing of a page on white, with the rules of the page's style sheet that draw charts.</summary>
    private static string Write(XElement svg, string styleSheet)
    {
        string[] box = svg.Attribute("viewBox")!.Value.Split(' ');
        decimal width = decimal.Parse(box[2], System.Globalization.CultureInfo.InvariantCulture) + (2 * Margin);
        decimal height = decimal.Parse(box[3], System.Globalization.CultureInfo.InvariantCulture) + (2 * Margin);
        XNamespace ns = "http://www.w3.org/2000/svg";
        IEnumerable<string> rules = styleSheet.Split('\n').Select(line => line.Trim()).Where(line => RuleOfCharts().IsMatch(line));
        XElement file = new(
            ns + "svg",
            new XAttribute("viewBox", FormattableString.Invariant($"{-Margin} {-Margin} {width} {height}")),
            new XAttribute("width", width),
            new XAttribute("height", height),
            new XAttribute("role", "img"),
            new XAttribute("font-family", "-apple-system, Segoe UI, Roboto, Noto Sans, Arial, DejaVu Sans, sans-serif"),
            new XElement(ns + "style", $"\n{string.Join('\n', rules)}\n"),
            new XElement(
                ns + "rect",
                new XAttribute("x", -Margin),
                new XAttribute("y", -Margin),
                new XAttribute("width", width),
                new XAttribute("height", height),
                new XAttribute("fill", "#fff")),
            svg.Elements().Select(element => Moved(element, ns)));
        return file.ToString() + "\n";
    }

    private static XElement Moved(XElement element, XNamespace ns) => new(ns + element.Name.LocalName, element.Attributes(), element.Value);

    [GeneratedRegex(@"^(:root|text|\.value|\.bar|\.reached|line)\b[^@]*\}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex RuleOfCharts();
}
