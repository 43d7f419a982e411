using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

/// <summary>The skeleton of a page in one file: HTML that is XML too, with the style sheet and nothing from elsewhere.</summary>
internal static partial class HtmlPage
{
    public static string Write(string title, IEnumerable<XElement> body)
    {
        XElement page = new(
            "html",
            new XAttribute("lang", "vi"),
            new XElement(
                "head",
                new XElement("meta", new XAttribute("charset", "utf-8")),
                new XElement("title", title),
                new XElement("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")),
                new XElement("style", StyleSheet.Text)),
            new XElement("body", new XElement("main", body)));
        Typeset(page);

        StringBuilder text = new("<!DOCTYPE html>\n");
        using (XmlWriter writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, Indent = true, IndentChars = " ", NewLineChars = "\n" }))
        {
            page.Save(writer);
        }

        return text.Append('\n').ToString();
    }

    /// <summary>"2014 - 2020" stays on one line.</summary>
    [GeneratedRegex("(?<=[0-9]) - (?=[0-9])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DashOfRange();

    private static void Typeset(XElement page)
    {
        foreach (XText text in page.DescendantNodes().OfType<XText>())
        {
            text.Value = DashOfRange().Replace(Clean(text.Value), dash => dash.Value.Replace(' ', '\u00A0'));
        }

        foreach (XAttribute attribute in page.Descendants().Attributes())
        {
            attribute.Value = Clean(attribute.Value);
        }
    }

    /// <summary>XML cannot hold control characters, which a text of a file may: they become the sign of a character that cannot be shown.</summary>
    private static string Clean(string text) =>
        string.Concat(text.Select(letter => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter) ? letter : '\uFFFD'));
}
