using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

/// <summary>The skeleton of a self-contained page: HTML that is also XML, with its style sheet and no external resources.</summary>
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

    [GeneratedRegex("(?<range>[0-9]+ - [0-9]+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Range();

    private static void Typeset(XElement page)
    {
        foreach (XAttribute attribute in page.Descendants().Attributes())
        {
            attribute.Value = Clean(attribute.Value);
        }

        foreach (XText text in page.DescendantNodes().OfType<XText>().ToList())
        {
            text.Value = Clean(text.Value);
            if (text.Ancestors().All(element => element.Name.LocalName is not ("head" or "svg")))
            {
                text.ReplaceWith(Range().Split(text.Value).Select((part, i) => i % 2 == 0 ? (object)part : RangeOf(part)));
            }
        }
    }

    /// <summary>Keeps a range such as "2014 - 2020" on one line; with no-break spaces alone, it could break after the hyphen.</summary>
    private static XElement RangeOf(string text) => new("span", new XAttribute("class", "range"), text);

    /// <summary>Replaces control characters, which a text of a file can contain but XML cannot, with the replacement character.</summary>
    private static string Clean(string text) =>
        string.Concat(text.Select(letter => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter) ? letter : '\uFFFD'));
}
