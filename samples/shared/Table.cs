/// <summary>
/// A table of a report. The first column names the row; the first <paramref name="textColumns"/> columns contain text, and the others
/// contain numbers.
/// </summary>
internal sealed class Table(string caption, string[] headers, int textColumns)
{
    private readonly List<string[]> _rows = [];

    public string Caption => caption;

    public IReadOnlyList<string> Headers => headers;

    public int TextColumns => textColumns;

    public IReadOnlyList<IReadOnlyList<string>> Rows => _rows;

    /// <summary>Whether the last row is the total of the rows above it.</summary>
    public bool EndsWithTotal { get; private set; }

    public void Add(params string[] row) => _rows.Add(row);

    public void AddTotal(params string[] row)
    {
        _rows.Add(row);
        EndsWithTotal = true;
    }
}
