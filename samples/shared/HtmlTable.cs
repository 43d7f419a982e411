using System.Xml.Linq;

/// <summary>
/// Writes a table of a page. On a phone, a table with many columns is shown row by row, with the name of the column before each cell.
/// </summary>
internal static class HtmlTable
{
    private const int ColumnsOfPhone = 3;
    private const int RowsOfPage = 20;
    private const int ShortText = 16;
    private const int ShortNumber = 10;

    public static XElement Of(Table table, string caption) => new(
        "table",
        Classes((table.Headers.Count > ColumnsOfPhone, "stacked"), (table.Rows.Count > RowsOfPage, "long")),
        new XElement("caption", caption),
        new XElement("thead", new XElement("tr", table.Headers.Select((header, i) => Cell("th", header, table, i, new XAttribute("scope", "col"))))),
        new XElement("tbody", table.Rows.Select((row, i) => Row(table, row, table.EndsWithTotal && i == table.Rows.Count - 1))));

    private static XElement Row(Table table, IReadOnlyList<string> row, bool isTotal) => new(
        "tr",
        isTotal ? new XAttribute("class", "total") : null,
        row.Select((cell, i) => i == 0
            ? Cell("th", cell, table, i, new XAttribute("scope", "row"))
            : Cell("td", cell, table, i, new XAttribute("data-column", table.Headers[i]))));

    private static XElement Cell(string name, string text, Table table, int column, XAttribute attribute)
    {
        bool isNumber = column >= table.TextColumns;
        bool isShort = name is "td" && text.Length <= (isNumber ? ShortNumber : ShortText);
        return new(name, attribute, Classes((isNumber, "number"), (isShort, "short")), text);
    }

    private static XAttribute? Classes(params (bool Holds, string Name)[] classes)
    {
        string value = string.Join(' ', classes.Where(one => one.Holds).Select(one => one.Name));
        return value.Length == 0 ? null : new XAttribute("class", value);
    }
}
