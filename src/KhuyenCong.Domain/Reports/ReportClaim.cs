using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>
/// A figure that a report derives, or a comparison that it states (nhận định của báo cáo), with the formula for checking it.
/// </summary>
[JsonConverter(typeof(NoJsonConverter<ReportClaim>))]
public sealed class ReportClaim
{
    internal ReportClaim(
        string id,
        string? label,
        string? place,
        string? quote,
        PrintedFigure? printed,
        IndicatorFormula? formula,
        string? uncheckedReason,
        FigureOverrides overrides)
    {
        Id = id;
        Label = label;
        Place = place;
        Quote = quote;
        Printed = printed;
        Formula = formula;
        UncheckedReason = uncheckedReason;
        Overrides = overrides;
    }

    /// <summary>The id (mã).</summary>
    public string Id { get; }

    /// <summary>The subject of the claim (nội dung); null if not stated.</summary>
    public string? Label { get; }

    /// <summary>The place in the report where the claim is printed (vị trí trong báo cáo); null if not stated.</summary>
    public string? Place { get; }

    /// <summary>The sentence that contains the claim (câu trích); null if not quoted.</summary>
    public string? Quote { get; }

    /// <summary>The printed figure (số liệu công bố); null for a comparison and for an unchecked claim without a figure.</summary>
    public PrintedFigure? Printed { get; }

    /// <summary>The formula for the claim (công thức); null if the claim is not checked.</summary>
    public IndicatorFormula? Formula { get; }

    /// <summary>
    /// The reason why the claim is not checked (lý do không kiểm tra), in the document's words; null if it has a formula.
    /// </summary>
    public string? UncheckedReason { get; }

    internal FigureOverrides Overrides { get; }

    /// <summary>Returns the id and the text.</summary>
    /// <returns>Text such as "trained_attainment: 13,14%".</returns>
    public override string ToString() => Printed?.ToString() ?? $"{Id}: {Quote ?? Formula?.ToString() ?? UncheckedReason}";
}
