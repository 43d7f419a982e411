using System.Collections.Immutable;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>What is to be supported (đề nghị hỗ trợ): the content, the source of money, the day, and the things with their costs.</summary>
[JsonConverter(typeof(SupportJsonConverter))]
public sealed class SupportRequest
{
    /// <summary>What is supported (nội dung hỗ trợ), of the table that serves the source.</summary>
    public required SupportContent Content { get; init; }

    /// <summary>Which money pays (nguồn kinh phí): national (KCQG), or local (KCĐP) of any level.</summary>
    public required FundingSource Funding { get; init; }

    /// <summary>
    /// The province whose local money pays (tỉnh): its table in the catalogue serves it, another province's never does; not used for
    /// national money.
    /// </summary>
    public Province? Province { get; init; }

    /// <summary>The day whose rules apply (ngày áp dụng định mức).</summary>
    public required LocalDate Date { get; init; }

    /// <summary>The things to support (các đơn vị được hỗ trợ), each with its own cost.</summary>
    public required ImmutableArray<SupportUnit> Units { get; init; }

    /// <summary>The tier (cấp), for contents whose cap depends on one.</summary>
    public SupportTier Tier { get; init; }

    /// <summary>The multipliers that the caller applies (các hệ số áp dụng).</summary>
    public ImmutableArray<SupportMultiplierChoice> Multipliers { get; init; } = [];

    /// <summary>How several multipliers combine (cách kết hợp các hệ số).</summary>
    public SupportCombination Combination { get; init; }

    /// <summary>The money that is left (kinh phí còn lại); null when it is not to limit the ceiling.</summary>
    public Vnd? RemainingBudget { get; init; }

    /// <summary>
    /// Whether to compute with the last known level where a later document is known to change it (tính theo mức đã biết gần nhất); the
    /// ceiling is marked, and is for comparison only.
    /// </summary>
    public bool UseLastKnown { get; init; }

    /// <summary>Content, source, day and number of things.</summary>
    /// <returns>In invariant text.</returns>
    public override string ToString() =>
        $"{(Content is null ? "no content" : Content.Id)}, {Funding}, {IsoDates.Format(Date)}, "
        + PrintedNumber.Format(Units.IsDefault ? 0 : Units.Length);
}
