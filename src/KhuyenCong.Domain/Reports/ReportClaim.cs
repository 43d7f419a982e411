using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>
/// A derived figure or a comparison stated in a report (nhận định của báo cáo), with the formula to check it.
/// </summary>
[JsonConverter(typeof(NoJsonConverter<ReportClaim>))]
public sealed class ReportClaim
{
    internal ReportClaim(string id, string? label, string? place, string? quote, PrintedFigure? printed, IndicatorFormula? formula, string? uncheckedReason, FigureOverrides overrides)
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

    /// <summary>The content of the claim (nội dung); null if the document does not state it.</summary>
    public string? Label { get; }

    /// <summary>The place where the claim is printed (vị trí trong báo cáo); null if the document does not state it.</summary>
    public string? Place { get; }

    /// <summary>The sentence that contains the claim (câu trích); null if the document does not quote it.</summary>
    public string? Quote { get; }

    /// <summary>The printed figure (số liệu công bố); null for a comparison.</summary>
    public PrintedFigure? Printed { get; }

    /// <summary>The formula that should give it (công thức); null when it is not checked.</summary>
    public IndicatorFormula? Formula { get; }

    /// <summary>
    /// The reason why the claim is not checked (lý do không kiểm tra), in the document's words; null if it has a formula.
    /// </summary>
    public string? UncheckedReason { get; }

    internal FigureOverrides Overrides { get; }

    /// <summary>The id and the text.</summary>
    /// <returns>Text such as "trained_attainment: 13,14%".</returns>
    public override string ToString() => Printed?.ToString() ?? $"{Id}: {Quote ?? Formula?.ToString() ?? UncheckedReason}";
}
