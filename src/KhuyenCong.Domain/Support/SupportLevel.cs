using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>
/// The support that a rule allows for one content (mức hỗ trợ, mức chi): a rate, a cap, both, or the price of a contract, with its
/// conditions.
/// </summary>
[JsonConverter(typeof(NoJsonConverter<SupportLevel>))]
public sealed class SupportLevel
{
    internal SupportLevel(
        SupportContent content,
        SupportLevelKind kind,
        decimal? ratePercent,
        SupportRateKind rateKind,
        SupportBase supportBase,
        ImmutableArray<SupportCap> caps,
        ImmutableArray<BilingualText> conditions,
        BilingualText? note,
        Citation citation,
        Verification verification)
    {
        Content = content;
        Kind = kind;
        RatePercent = ratePercent;
        RateKind = rateKind;
        Base = supportBase;
        Caps = caps;
        Conditions = conditions;
        Note = note;
        Citation = citation;
        Verification = verification;
    }

    /// <summary>The supported content (nội dung hỗ trợ).</summary>
    public SupportContent Content { get; }

    /// <summary>Whether this is a support level or a spending level (mức hỗ trợ hay mức chi).</summary>
    public SupportLevelKind Kind { get; }

    /// <summary>The rate in percent of <see cref="Base"/> (tỷ lệ hỗ trợ, %), such as 30 for 30%; null if the rule states none.</summary>
    public decimal? RatePercent { get; }

    /// <summary>Whether the rate is a ceiling or the rate itself (tối đa hay đúng tỷ lệ).</summary>
    public SupportRateKind RateKind { get; }

    /// <summary>The cost that the rate applies to (cơ sở tính).</summary>
    public SupportBase Base { get; }

    /// <summary>The caps (mức trần): none, one, or one for each tier.</summary>
    public ImmutableArray<SupportCap> Caps { get; }

    /// <summary>
    /// The requirements of the rule (điều kiện), such as eligible costs, places or loans, in the order in which the rule states them.
    /// </summary>
    public ImmutableArray<BilingualText> Conditions { get; }

    /// <summary>A note on how certain the level is (ghi chú); null if there is none.</summary>
    public BilingualText? Note { get; }

    /// <summary>The citation of the text that states the level (nguồn).</summary>
    public Citation Citation { get; }

    /// <summary>How the source was read (mức kiểm chứng).</summary>
    public Verification Verification { get; }

    /// <summary>Whether the cap depends on a tier (phân theo cấp).</summary>
    public bool HasTiers => Caps.Any(static cap => cap.Tier != SupportTier.None);

    /// <summary>Finds the cap at a tier (mức trần của một cấp).</summary>
    /// <param name="tier">The tier; it is ignored if the cap does not depend on one.</param>
    /// <returns>The cap; null if the rule states none for the tier.</returns>
    internal SupportCap? FindCap(SupportTier tier)
    {
        foreach (SupportCap cap in Caps)
        {
            if (cap.Tier == tier || cap.Tier == SupportTier.None)
            {
                return cap;
            }
        }

        return null;
    }

    /// <summary>Returns the level in words (mức hỗ trợ bằng lời).</summary>
    /// <param name="language">The language; Vietnamese by default.</param>
    /// <returns>Text such as "tối đa 50% chi phí được hỗ trợ, không quá 200 triệu đồng/cơ sở".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Describe(DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        List<string> parts = [];
        if (RatePercent is { } percent)
        {
            string rate = Messages.In(Message.RateOf, language, percent, Base.DisplayName());
            parts.Add(RateKind == SupportRateKind.Flat ? rate : Messages.In(Message.RateAtMost, language, rate));
        }
        else if (Caps.IsEmpty)
        {
            parts.Add(Messages.In(Message.ByBase, language, Base.DisplayName()));
        }

        string per = Content.Per is { } unit ? Messages.In(Message.PerUnit, language, unit) : string.Empty;
        parts.AddRange(Caps.Select(cap => Messages.In(Message.CapAtMost, language, cap.Stated.ToString(language)) + per
            + (cap.Tier == SupportTier.None ? string.Empty : " " + cap.Tier.DisplayName().In(language))));
        return string.Join(", ", parts);
    }

    /// <summary>Returns the content's id and the level in Vietnamese words.</summary>
    /// <returns>Text such as "advanced_machinery: tối đa 50% chi phí được hỗ trợ, không quá 200 triệu đồng/cơ sở".</returns>
    public override string ToString() => $"{Content.Id}: {Describe()}";
}
