using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>A claim of a report, built in code (khai báo nhận định): the printed figure, and the formula for checking it.</summary>
/// <remarks>A claim whose formula is a comparison must not state a text, value, decimals, unit or hedge.</remarks>
[JsonConverter(typeof(NoJsonConverter<ReportClaimDefinition>))]
public sealed class ReportClaimDefinition : ReportItemDefinition
{
    /// <summary>The formula for the claim (công thức), over the ids of figures and claims; null if the claim is not checked.</summary>
    public IndicatorFormula? Formula { get; init; }

    /// <summary>The reason why the claim is not checked (lý do không kiểm tra); null if it has a formula.</summary>
    public string? UncheckedReason { get; init; }

    /// <summary>The sentence that contains the claim (câu trích); null if not quoted.</summary>
    public string? Quote { get; init; }
}
