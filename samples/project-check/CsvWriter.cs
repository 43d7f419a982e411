using System.Text;

/// <summary>
/// Writes a CSV file that a spreadsheet opens as it is: UTF-8 with its mark, and no text that a spreadsheet would take for a formula.
/// </summary>
internal sealed class CsvWriter(char separator)
{
    // What begins a formula in a spreadsheet, also in full width.
    private const string FormulaSigns = "=+-@\t\r＝＋－＠";

    private readonly StringBuilder _text = new("\uFEFF");

    /// <summary>Adds a row of texts; one that begins like a formula gets an apostrophe, which spreadsheets take for the sign of a text.</summary>
    public void Add(params IEnumerable<string> cells) => _text.AppendJoin(separator, cells.Select(Cell)).Append('\n');

    public override string ToString() => _text.ToString();

    private string Cell(string text)
    {
        string safe = text.Length > 0 && FormulaSigns.Contains(text[0], StringComparison.Ordinal) ? $"'{text}" : text;
        return safe.AsSpan().IndexOfAny([separator, '"', '\n', '\r']) >= 0 || safe.AsSpan().Trim().Length < safe.Length
            ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : safe;
    }
}
