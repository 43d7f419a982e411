using System.Text;

/// <summary>
/// A CSV file with a header line and rows. The separator is that of the header line: comma, semicolon or tab. Cells can be in quotation
/// marks, and rows without any text are skipped.
/// </summary>
internal sealed class CsvTable
{
    private static readonly char[] Separators = [',', ';', '\t'];

    private readonly string _text;
    private int _at;
    private int _line = 1;
    private int _lineStart;

    private CsvTable(string text)
    {
        _text = text.StartsWith('\uFEFF') ? text[1..] : text;
        Separator = FindSeparator();
        Header = ReadRow();
        while (_at < _text.Length && Faults.Count == 0)
        {
            CsvCell[] row = ReadRow();
            if (row.Any(cell => cell.Text.Length > 0))
            {
                Rows.Add(row);
                CheckLength(row);
            }
        }
    }

    public char Separator { get; }

    public IReadOnlyList<CsvCell> Header { get; }

    public List<CsvCell[]> Rows { get; } = [];

    /// <summary>The faults of the file, which is read up to the first fault.</summary>
    public List<InputFault> Faults { get; } = [];

    public static CsvTable Read(string text) => new(text);

    private char FindSeparator()
    {
        string first = _text.Split('\n', 2)[0];
        char[] found = [.. Separators.Where(first.Contains)];
        if (found.Length > 1)
        {
            Fault(1, 1, "dòng đầu có nhiều loại dấu phân cách", null, "một loại: dấu phẩy, dấu chấm phẩy hoặc tab");
        }

        return found.FirstOrDefault(',');
    }

    /// <summary>Checks that a row has one cell for each name in the header.</summary>
    private void CheckLength(CsvCell[] row)
    {
        if (row.Length != Header.Count)
        {
            string expected = $"{Wording.Number(Header.Count)} ô như dòng đầu; ô có dấu phân cách phải đặt trong ngoặc kép";
            Fault(row[0].Line, 1, $"dòng có {Wording.Number(row.Length)} ô", null, expected);
        }
    }

    private CsvCell[] ReadRow()
    {
        List<CsvCell> cells = [];
        do
        {
            cells.Add(ReadCell());
        }
        while (Skip(Separator));

        Skip('\r');
        if (Skip('\n'))
        {
            _line++;
            _lineStart = _at;
        }

        return [.. cells];
    }

    private CsvCell ReadCell()
    {
        if (_at < _text.Length && _text[_at] == '"')
        {
            return ReadQuoted();
        }

        int start = _at;
        while (_at < _text.Length && _text[_at] != Separator && _text[_at] is not ('\r' or '\n'))
        {
            _at++;
        }

        string text = _text[start.._at];
        return Cell(_line, start - _lineStart + 1 + text.Length - text.TrimStart().Length, text);
    }

    private CsvCell ReadQuoted()
    {
        int line = _line, column = _at - _lineStart + 1;
        StringBuilder text = new();
        _at++;
        while (_at < _text.Length && (_text[_at] != '"' || (_at + 1 < _text.Length && _text[_at + 1] == '"')))
        {
            _at += _text[_at] == '"' ? 1 : 0;
            text.Append(_text[_at]);
            if (_text[_at++] == '\n')
            {
                _line++;
                _lineStart = _at;
            }
        }

        if (!Skip('"'))
        {
            Fault(line, column, "thiếu dấu ngoặc kép đóng", text.ToString(), "dấu \" ở cuối ô");
        }
        else if (_at < _text.Length && _text[_at] != Separator && _text[_at] is not ('\r' or '\n'))
        {
            string expected = "dấu phân cách, hoặc hai dấu \" cho một dấu trong ô";
            Fault(_line, _at - _lineStart + 1, "có chữ sau dấu ngoặc kép đóng", text.ToString(), expected);
        }

        return Cell(line, column + 1, text.ToString());
    }

    private CsvCell Cell(int line, int column, string text)
    {
        string trimmed = text.Trim().Normalize();
        if (!trimmed.EnumerateRunes().All(PlainText.IsPlain))
        {
            Fault(line, column, "có ký tự điều khiển", trimmed, "chữ trên một dòng");
        }

        return new(line, column, trimmed);
    }

    private bool Skip(char expected)
    {
        bool isThere = _at < _text.Length && _text[_at] == expected;
        _at += isThere ? 1 : 0;
        return isThere;
    }

    private void Fault(int line, int column, string problem, string? value, string expected)
    {
        _at = _text.Length;
        Faults.Add(new(line, column, "CSV", problem, value, expected));
    }
}
