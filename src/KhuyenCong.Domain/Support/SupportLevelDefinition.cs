using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>What a level of support is made of (khai báo mức hỗ trợ): a rate, a cap, both, or the price of a contract.</summary>
[JsonConverter(typeof(NoJsonConverter<SupportLevelDefinition>))]
public sealed class SupportLevelDefinition
{
    /// <summary>What is supported (nội dung hỗ trợ), as <see cref="SupportTable.GetContent(string)"/> gives it; required.</summary>
    public SupportContent? Content { get; init; }

    /// <summary>Whether it is a level of support, as by default, or a spending level (mức hỗ trợ hay mức chi).</summary>
    public SupportLevelKind Kind { get; init; }

    /// <summary>The percentage (tỷ lệ hỗ trợ, %), 30 for 30%, with at most 4 decimals; null when the rule states none.</summary>
    public decimal? RatePercent { get; init; }

    /// <summary>Whether the rate is a ceiling, as by default, or the rate itself (tối đa hay đúng tỷ lệ).</summary>
    public SupportRateKind RateKind { get; init; }

    /// <summary>What the rate is of (cơ sở tính): the eligible cost by default.</summary>
    public SupportBase Base { get; init; }

    /// <summary>The one cap (mức trần) that depends on no tier, above zero; null when there is none, or one for each tier.</summary>
    public Vnd? Cap { get; init; }

    /// <summary>The caps by tier (mức trần theo cấp), each above zero; null or empty when the cap depends on none.</summary>
    public IReadOnlyDictionary<SupportTier, Vnd>? Caps { get; init; }

    /// <summary>What the rule asks for (điều kiện), in its order.</summary>
    public ImmutableArray<BilingualText> Conditions { get; init; } = [];

    /// <summary>What a reader must know of how sure the level is (ghi chú); null when nothing.</summary>
    public BilingualText? Note { get; init; }

    /// <summary>Where it is stated (nguồn); the norm's citation when null.</summary>
    public Citation? Citation { get; init; }

    /// <summary>How it was verified (mức kiểm chứng); as the norm when null.</summary>
    public Verification? Verification { get; init; }

    /// <summary>The content's id.</summary>
    /// <returns>As in "advanced_machinery".</returns>
    public override string ToString() => Content?.Id ?? "no content";
}
