using System.Collections.Immutable;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>
/// A request for support (đề nghị hỗ trợ), with the content, the source of money, the date and the units with their costs.
/// </summary>
[JsonConverter(typeof(SupportJsonConverter))]
public sealed class SupportRequest
{
    /// <summary>The content to support (nội dung hỗ trợ), from the table that covers the source of money.</summary>
    public required SupportContent Content { get; init; }

    /// <summary>The source that pays (nguồn kinh phí): national money (KCQG), or local money (KCĐP) of any level.</summary>
    public required FundingSource Funding { get; init; }

    /// <summary>
    /// The province whose local money pays (tỉnh); not used for national money. Only the table of this province is used, never that of
    /// another.
    /// </summary>
    public Province? Province { get; init; }

    /// <summary>The day whose rules apply (ngày áp dụng định mức).</summary>
    public required LocalDate Date { get; init; }

    /// <summary>The units to support (các đơn vị được hỗ trợ), each with its own cost.</summary>
    public required ImmutableArray<SupportUnit> Units { get; init; }

    /// <summary>The tier (cấp), for contents whose cap depends on one.</summary>
    public SupportTier Tier { get; init; }

    /// <summary>The multipliers that the caller applies (các hệ số áp dụng).</summary>
    public ImmutableArray<SupportMultiplierChoice> Multipliers { get; init; } = [];

    /// <summary>How several multipliers combine (cách kết hợp các hệ số).</summary>
    public SupportCombination Combination { get; init; }

    /// <summary>The money left (kinh phí còn lại); null if it does not limit the ceiling.</summary>
    public Vnd? RemainingBudget { get; init; }

    /// <summary>
    /// Whether to use the last known level if a later document is known to change it (tính theo mức đã biết gần nhất). Such a ceiling is
    /// marked and is for comparison only.
    /// </summary>
    public bool UseLastKnown { get; init; }

    /// <summary>Returns the content, the source, the day and the number of units.</summary>
    /// <returns>Culture-invariant text such as "advanced_machinery, National, 2018-06-01, 1".</returns>
    public override string ToString() =>
        $"{(Content is null ? "no content" : Content.Id)}, {Funding}, {IsoDates.Format(Date)}, "
        + PrintedNumber.Format(Units.IsDefault ? 0 : Units.Length);
}
