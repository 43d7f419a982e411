using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>A support level built in code (khai báo mức hỗ trợ): a rate, a cap, both, or the price of a contract.</summary>
[JsonConverter(typeof(NoJsonConverter<SupportLevelDefinition>))]
public sealed class SupportLevelDefinition
{
    /// <summary>
    /// The supported content (nội dung hỗ trợ): one of the table's, from <see cref="SupportTable.GetContent(string)"/>, or your own;
    /// required.
    /// </summary>
    public SupportContent? Content { get; init; }

    /// <summary>Whether this is a support level or a spending level (mức hỗ trợ hay mức chi); a support level by default.</summary>
    public SupportLevelKind Kind { get; init; }

    /// <summary>The rate in percent (tỷ lệ hỗ trợ, %), such as 30 for 30%, with at most 4 decimals; null if the rule states none.</summary>
    public decimal? RatePercent { get; init; }

    /// <summary>Whether the rate is a ceiling or the rate itself (tối đa hay đúng tỷ lệ); a ceiling by default.</summary>
    public SupportRateKind RateKind { get; init; }

    /// <summary>The cost that the rate applies to (cơ sở tính); the eligible cost by default.</summary>
    public SupportBase Base { get; init; }

    /// <summary>The cap (mức trần) if it does not depend on a tier, above zero; null if there is none, or one for each tier.</summary>
    public Vnd? Cap { get; init; }

    /// <summary>The caps by tier (mức trần theo cấp), each above zero; null or empty if the cap depends on no tier.</summary>
    public IReadOnlyDictionary<SupportTier, Vnd>? Caps { get; init; }

    /// <summary>The requirements of the rule (điều kiện), in the order in which the rule states them.</summary>
    public ImmutableArray<BilingualText> Conditions { get; init; } = [];

    /// <summary>A note on how certain the level is (ghi chú); null if there is none.</summary>
    public BilingualText? Note { get; init; }

    /// <summary>The citation of the text that states the level (nguồn); null to use that of the norm.</summary>
    public Citation? Citation { get; init; }

    /// <summary>How the level was verified (mức kiểm chứng); null to use that of the norm.</summary>
    public Verification? Verification { get; init; }

    /// <summary>Returns the content's id.</summary>
    /// <returns>Text such as "advanced_machinery".</returns>
    public override string ToString() => Content?.Id ?? "no content";
}
