using System.Globalization;
using KhuyenCong.Domain;
using NodaTime;
using NodaTime.Text;

/// <summary>
/// One row of the file, read column by column. A value that cannot be read is recorded as a fault of its cell and counts as not stated.
/// </summary>
internal sealed class ProjectRow(ProjectHeader header, CsvCell[] cells, List<InputFault> faults)
{
    private static readonly LocalDatePattern Iso = LocalDatePattern.Iso;
    private static readonly LocalDatePattern Printed = LocalDatePattern.CreateWithInvariantCulture("d/M/uuuu");
    private static readonly LocalDatePattern Padded = LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu");

    private readonly HashSet<string> _faulty = new(StringComparer.Ordinal);

    public int Line => cells[0].Line;

    /// <summary>The text of a cell; null when it is empty, or the file has no such column.</summary>
    public string? Words(string column) => header.Find(column) is { } index && cells[index].Text is { Length: > 0 } text ? text : null;

    public T Choice<T>(string column)
        where T : struct, Enum
    {
        if (Words(column) is not { } text)
        {
            return default;
        }

        if (EnumWords.TryParse(text, out T value, out _))
        {
            return value;
        }

        Fault(column, "không có từ này", ProjectHeader.Meaning(column));
        return default;
    }

    public bool? Answer(string column) => Words(column) switch
    {
        null => null,
        { } text when text.Equals("có", StringComparison.OrdinalIgnoreCase) => true,
        { } text when text.Equals("không", StringComparison.OrdinalIgnoreCase) => false,
        _ => Fault<bool>(column, "không phải câu trả lời", "\"có\", \"không\" hoặc để trống"),
    };

    public int? Count(string column) => Words(column) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count
        : Fault<int>(column, "không phải số nguyên", "một số nguyên không âm, không có dấu");

    public decimal? Percent(string column)
    {
        if (Words(column) is not { } text)
        {
            return null;
        }

        string figure = text.EndsWith('%') ? text : $"{text}%";
        return ReportedFigure.TryParse(figure, out ReportedFigure read, out FigureFailure failure)
            ? read is { Hedge: Hedge.None, IsAmbiguous: false, Unit.Kind: FigureUnitKind.Percent } ? read.Value
            : Fault<decimal>(column, "không phải một tỷ lệ", "một tỷ lệ như \"50,01%\"")
            : Fault<decimal>(column, failure.Describe(), "một tỷ lệ như \"50,01%\"");
    }

    /// <summary>An amount as people type it, parsed by the library; the unit of the column applies if the text has none.</summary>
    public Vnd? Money(string column)
    {
        if (Words(column) is not { } text)
        {
            return null;
        }

        MeasureUnit? unit = header.UnitOf(column);
        bool isRead = unit is null
            ? Vnd.TryParse(text, out Vnd amount, out FigureFailure failure)
            : Vnd.TryParse(text, unit, out amount, out failure);
        return isRead
            ? amount
            : Fault<Vnd>(column, failure.Describe(), unit is null
                ? "số tiền có đơn vị như \"1,5 tỷ đồng\", hoặc đơn vị ở tên cột"
                : $"số tiền như \"1,5 tỷ đồng\", hoặc \"1.500\" {unit.Name.Vietnamese}");
    }

    /// <summary>
    /// A day, written 2016-05-30 or, with the day first, 30/5/2016. If both day and month have only one digit, the order is ambiguous and
    /// is not guessed.
    /// </summary>
    public LocalDate? Day(string column)
    {
        const string Expected = "một ngày dạng 30/05/2016 (ngày trước, tháng sau) hoặc 2016-05-30";
        if (Words(column) is not { } text)
        {
            return null;
        }

        if (Iso.Parse(text).TryGetValue(default, out LocalDate day) || Padded.Parse(text).TryGetValue(default, out day))
        {
            return day;
        }

        return !Printed.Parse(text).TryGetValue(default, out day) ? Fault<LocalDate>(column, "không phải một ngày", Expected)
            : day.Day > 12 || day.Day == day.Month ? day
            : Fault<LocalDate>(column, $"có thể là {Full(day)} hoặc {Full(new(day.Year, day.Day, day.Month))}", Expected);
    }

    /// <summary>Reads every cell that is not a word of a list, so that all faults are found at once.</summary>
    public void Check()
    {
        foreach (ProjectColumn column in ProjectColumns.All)
        {
            _ = column.Kind switch
            {
                ColumnKind.Money => Money(column.Name) is null,
                ColumnKind.Day => Day(column.Name) is null,
                ColumnKind.Percent => Percent(column.Name) is null,
                ColumnKind.Count => Count(column.Name) is null,
                ColumnKind.Answer => Answer(column.Name) is null,
                _ => column.IsRequired,
            };
            if (column.IsRequired && Words(column.Name) is null)
            {
                Fault(column.Name, "chưa có", column.Meaning);
            }
        }
    }

    /// <summary>Refuses values that belong to a missing object, because they would be ignored.</summary>
    public void Refuse(string missing, params IEnumerable<string> stated)
    {
        foreach (string column in stated.Where(column => Words(column) is not null))
        {
            Fault(column, $"chưa có {missing}", $"{missing}, hoặc để trống");
        }
    }

    /// <summary>Records the first fault of a cell, or of the row if the file has no such column.</summary>
    public void Fault(string column, string problem, string expected)
    {
        if (!_faulty.Add(column))
        {
            return;
        }

        CsvCell cell = header.Find(column) is { } index ? cells[index] : cells[0];
        faults.Add(new(cell.Line, cell.Column, column, problem, Words(column), expected));
    }

    private T? Fault<T>(string column, string problem, string expected)
        where T : struct
    {
        Fault(column, problem, expected);
        return null;
    }

    private static string Full(LocalDate day) => Padded.Format(day);
}
