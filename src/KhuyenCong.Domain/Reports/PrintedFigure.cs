using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>
/// A figure of a report document (số liệu trong tài liệu báo cáo): its id, the text as printed, and the number read from it.
/// </summary>
[JsonConverter(typeof(NoJsonConverter<PrintedFigure>))]
public sealed class PrintedFigure
{
    private PrintedFigure(
        string id, string? label, string? text, string? place, FigureOverrides overrides, ReportedFigure? figure, FigureFailure? failure)
    {
        Id = id;
        Label = label;
        Text = text;
        Place = place;
        Overrides = overrides;
        Figure = figure;
        Failure = failure;
    }

    /// <summary>The id used in formulas (mã).</summary>
    public string Id { get; }

    /// <summary>The quantity that the figure measures (tên số liệu); null if not stated.</summary>
    public string? Label { get; }

    /// <summary>The text as printed (nguyên văn); null if the document states only the number.</summary>
    public string? Text { get; }

    /// <summary>The place in the report where the figure is printed (vị trí trong báo cáo); null if not stated.</summary>
    public string? Place { get; }

    /// <summary>
    /// The figure as read from the text and from the members that override it (số liệu đã đọc); null if the text cannot be read and no
    /// value with decimals replaces it, in which case <see cref="Failure"/> is the reason.
    /// </summary>
    public ReportedFigure? Figure { get; }

    /// <summary>
    /// The reason why the text cannot be read, and the position of the error (lỗi khi đọc số liệu); null if it can be read or a value with
    /// decimals replaces it.
    /// </summary>
    public FigureFailure? Failure { get; }

    /// <summary>
    /// Whether the number is exact regardless of how it is printed (số đúng tuyệt đối), as the document states or because it is a count.
    /// Its operand range is then the number itself.
    /// </summary>
    internal bool IsExact => Overrides.IsExact ?? Figure is { IsCount: true };

    /// <summary>Whether the figure is an estimate (số ước thực hiện), according to its text or the document.</summary>
    public bool IsEstimated => Overrides.IsEstimated ?? Figure is { IsEstimated: true };

    /// <summary>Whether the figure was computed by the same sum that would check it (đặt theo phép cộng).</summary>
    internal bool IsByConstruction => Overrides.IsByConstruction ?? false;

    internal FigureOverrides Overrides { get; }

    /// <summary>The text as printed, or the number as the library prints it.</summary>
    internal string Printed => Text ?? Figure.GetValueOrDefault().ToString();

    /// <summary>
    /// Creates the figure from a text, from a value with decimals, or from both. If the text cannot be read and no value with decimals
    /// replaces it, the figure has a failure instead of a number.
    /// </summary>
    internal static PrintedFigure Of(
        string id, string? label, string? text, string? place, FigureOverrides overrides, FigureUnit? unit, FigureIntroduction? hedge)
    {
        ReportedFigure read = default;
        bool isStated = overrides.Value is not null && overrides.Decimals is not null;
        if (text is not null && !ReportedFigure.TryParse(text, out read, out FigureFailure failure) && !isStated)
        {
            return new(id, label, text, place, overrides, null, failure);
        }

        ReportedFigure figure = read.With(overrides.Value, overrides.Decimals, unit ?? read.Unit, hedge);
        return new(id, label, text, place, overrides, figure, null);
    }

    /// <summary>Returns the range of values that the figure can have in a formula (khoảng giá trị trong công thức).</summary>
    /// <param name="hedges">The margins of hedges; null to use <see cref="HedgePolicy.Default"/>.</param>
    /// <returns>
    /// The number itself if it is stated to be exact; the rounding range for a whole number that is stated not to be exact; otherwise the
    /// range of <see cref="ReportedFigure.OperandRange"/>. Null if the text cannot be read.
    /// </returns>
    public ValueRange? OperandRange(HedgePolicy? hedges = null) => Figure is { } figure ? OperandRange(figure, hedges) : null;

    /// <summary>Returns the range of values that the figure can have in a formula under one of its readings.</summary>
    internal ValueRange OperandRange(ReportedFigure reading, HedgePolicy? hedges) => Overrides.IsExact switch
    {
        true => ValueRange.Point(reading.Amount),
        false when reading.IsCount => reading.RoundingRange,
        _ => reading.OperandRange(hedges),
    };

    /// <summary>
    /// Prints another number in the same way as this figure: with its decimals, separators and unit, but without a lead word or hedge.
    /// </summary>
    /// <param name="reading">The reading of this figure, or its other one if the text is ambiguous.</param>
    /// <param name="value">The number in the printed unit, rounded to the printed decimals.</param>
    /// <returns>Text such as "13,14%".</returns>
    internal string Print(ReportedFigure reading, decimal value)
    {
        if (Overrides.Unit is not { } unit)
        {
            return reading.Print(value, Text);
        }

        // The document states the unit in its own words.
        string words = unit.Trim();
        return reading.PrintNumber(value) + (words.Length == 0 || words[0] is '%' or '/' ? string.Empty : " ") + words;
    }

    /// <summary>Returns the id and the text.</summary>
    /// <returns>Text such as "trained: 18.400 lao động".</returns>
    public override string ToString() => $"{Id}: {Printed}";
}
