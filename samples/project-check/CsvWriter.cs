using System.Text;

/// <summary>
/// Writes a CSV file that a spreadsheet opens correctly: UTF-8 with a byte order mark, and no text that a spreadsheet would take for a
/// formula.
/// </summary>
internal sealed class CsvWriter(char separator)
{
    // The characters that begin a formula in a spreadsheet, including full-width forms.
    private const string FormulaSigns = "=+-@\t\r＝＋－＠";

    private readonly StringBuilder _text = new("\uFEFF");

    /// <summary>
    /// Adds a row of texts. A text that begins like a formula gets a leading apostrophe, by which spreadsheets recognize a text.
    /// </summary>
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
