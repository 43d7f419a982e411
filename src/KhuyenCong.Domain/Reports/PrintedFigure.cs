namespace KhuyenCong.Domain;

/// <summary>A figure of a report document (số liệu trong tài liệu báo cáo): its id, the text as printed, and how that is read.</summary>
public sealed class PrintedFigure
{
    internal PrintedFigure(string id, string? label, string? text, string? place, ReportedFigure figure, FigureOverrides overrides)
    {
        Id = id;
        Label = label;
        Text = text;
        Place = place;
        Figure = figure;
        Overrides = overrides;
    }

    /// <summary>The id, by which formulas name it (mã).</summary>
    public string Id { get; }

    /// <summary>What it is a figure of (tên số liệu); null when the document does not say.</summary>
    public string? Label { get; }

    /// <summary>The text as printed (nguyên văn); null when the document states the number alone.</summary>
    public string? Text { get; }

    /// <summary>Where it is printed (vị trí trong báo cáo); null when the document does not say.</summary>
    public string? Place { get; }

    /// <summary>The figure as read, with what the document states beside the text (số liệu đã đọc).</summary>
    public ReportedFigure Figure { get; }

    /// <summary>Whether the number is exact however it is printed (số đúng tuyệt đối): its operand range is the number itself.</summary>
    public bool IsExact => Overrides.IsExact ?? false;

    /// <summary>Whether the figure is estimated (số ước thực hiện), by its text or as the document states.</summary>
    public bool IsEstimated => Overrides.IsEstimated ?? Figure.IsEstimated;

    /// <summary>Whether the figure was placed by the very sum it may be checked with (đặt theo phép cộng).</summary>
    public bool IsByConstruction => Overrides.IsByConstruction ?? false;

    internal FigureOverrides Overrides { get; }

    /// <summary>What the figure may be in a formula (khoảng giá trị trong công thức).</summary>
    /// <param name="hedges">How far hedges reach; <see cref="HedgePolicy.Default"/> when null.</param>
    /// <returns>The number itself when exact, otherwise as <see cref="ReportedFigure.OperandRange"/>.</returns>
    public ValueRange OperandRange(HedgePolicy? hedges = null) => IsExact ? ValueRange.Point(Figure.Amount) : Figure.OperandRange(hedges);

    /// <summary>Prints another number as this figure is printed (in theo cách viết của số liệu): its decimals, marks and unit, without lead word and hedge.</summary>
    /// <param name="value">The number in the printed unit, rounded to the printed decimals.</param>
    /// <returns>As in "13,14%".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> has more decimals than the figure.</exception>
    public string Print(decimal value)
    {
        if (Overrides.Unit is not { } unit)
        {
            return Figure.Print(value, Text);
        }

        // The words of the unit as the document states them.
        string words = unit.Trim();
        return Figure.PrintNumber(value) + (words.Length == 0 || words[0] is '%' or '/' ? string.Empty : " ") + words;
    }

    /// <summary>The id and the text.</summary>
    /// <returns>As in "trained: 18.400 lao động".</returns>
    public override string ToString() => $"{Id}: {Text ?? Figure.ToString()}";
}
