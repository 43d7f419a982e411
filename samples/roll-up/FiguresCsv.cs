using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using KhuyenCong.Calculations;
using KhuyenCong.Domain;

/// <summary>A CSV file of figures, read line by line.</summary>
internal sealed class FiguresCsv(string file, AdministrativeMap map, RollupAxes axes, List<string> faults)
{
    private static readonly string[] Columns = ["tinh", "chi_tieu", "ky", "nguon", "tinh_trang", "so_lieu"];

    private int _line;

    /// <summary>
    /// Reads the figures of a file that are on the axes. A line with a fault is skipped, and the fault is added to
    /// <paramref name="faults"/>.
    /// </summary>
    public static IEnumerable<Observation> Read(string file, AdministrativeMap map, RollupAxes axes, List<string> faults)
    {
        using StreamReader text = new(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        CsvConfiguration form = new(CultureInfo.InvariantCulture) { Delimiter = ",", TrimOptions = TrimOptions.Trim };
        using CsvParser csv = new(text, form);
        if (!csv.Read() || !csv.Record!.SequenceEqual(Columns, StringComparer.Ordinal))
        {
            faults.Add($"{file}: dòng 1: cần các cột {string.Join(',', Columns)}.");
            yield break;
        }

        FiguresCsv figures = new(file, map, axes, faults);
        while (csv.Read())
        {
            figures._line = csv.RawRow;
            if (figures.FigureOf(csv.Record!) is { } figure)
            {
                yield return figure;
            }
        }
    }

    private Observation? FigureOf(string[] cells)
    {
        if (cells.Length != Columns.Length)
        {
            faults.Add($"{file}: dòng {Wording.Number(_line)}: có {Wording.Number(cells.Length)} ô; cần {Wording.Number(Columns.Length)} ô.");
            return null;
        }

        int before = faults.Count;
        _ = map.TryFind(cells[0], out ProvinceUnit? place, out ProvinceNameFailure? unknown) || Fault(cells, 0, unknown.Describe());
        Indicator? indicator = axes.Indicators.FirstOrDefault(known => string.Equals(known.Id, cells[1], StringComparison.Ordinal));
        _ = indicator is not null || Fault(cells, 1, "cần mã của một chỉ tiêu quốc gia");
        _ = (ReportingPeriod.TryParse(cells[2], out ReportingPeriod period) && axes.Periods.Contains(period))
            || Fault(cells, 2, $"cần một quý của năm, như \"{axes.Periods[0].ToString()}\"");
        bool isMoney = indicator?.Unit.Kind == MeasureUnitKind.Money;
        _ = (TryWord(cells[3], out FundingSource funding) && axes.FundingSources.Contains(funding) && (indicator is null || isMoney == (funding != FundingSource.Unstated)))
            || Fault(cells, 3, isMoney ? "cần KCQG hoặc KCĐP" : "chỉ kinh phí có nguồn; cần để trống");
        _ = TryWord(cells[4], out ObservationStatus status) || Fault(cells, 4, "cần tình trạng số liệu, hoặc để trống nếu chính thức");
        IndicatorValue value = indicator is null ? default : ValueOf(cells, indicator);
        return faults.Count > before ? null : new(value, ReportingUnit.Of(place!), period, status) { Funding = funding };
    }

    /// <summary>Reads the word or name of an enum value; an empty cell is the default value.</summary>
    private static bool TryWord<T>(string cell, out T value)
        where T : struct, Enum
    {
        value = default;
        return cell.Length == 0 || EnumWords.TryParse(cell, out value, out _);
    }

    /// <summary>Reads a value. Money is in triệu đồng unless the cell states a unit; a count can have its unit and a hedge.</summary>
    private IndicatorValue ValueOf(string[] cells, Indicator indicator)
    {
        const int Column = 5;
        string cell = cells[Column];
        if (indicator.Unit.Kind == MeasureUnitKind.Money)
        {
            return Vnd.TryParse(cell, MeasureUnit.MillionDong, out Vnd money, out FigureFailure failure) && money >= Vnd.Zero
                ? indicator.Of(money)
                : Nothing(cells, Column, failure.Code is null ? "cần số tiền từ 0 đồng" : failure.Describe());
        }

        return !ReportedFigure.TryParse(cell, out ReportedFigure figure, out FigureFailure unread) ? Nothing(cells, Column, unread.Describe())
            : figure.IsAmbiguous ? Nothing(cells, Column, $"có thể là {figure} hoặc {figure.OtherReading}; cần viết rõ")
            : figure.Value >= 0 && figure.Value == decimal.Truncate(figure.Value) && IsIn(indicator.Unit, figure)
            ? indicator.Of(new Quantity(figure.Value, indicator.Unit), figure.Hedge)
            : Nothing(cells, Column, $"cần số nguyên {indicator.Unit.Name.Vietnamese} từ 0 trở lên");
    }

    private static bool IsIn(MeasureUnit unit, ReportedFigure figure) =>
        figure.Unit.Kind == FigureUnitKind.None || string.Equals(figure.Unit.Words, unit.Name.Vietnamese, StringComparison.Ordinal);

    private IndicatorValue Nothing(string[] cells, int column, string problem)
    {
        Fault(cells, column, problem);
        return default;
    }

    private bool Fault(string[] cells, int column, string problem)
    {
        faults.Add($"{file}: dòng {Wording.Number(_line)}, cột {Columns[column]}: {problem} (giá trị: \"{cells[column]}\")");
        return false;
    }
}
