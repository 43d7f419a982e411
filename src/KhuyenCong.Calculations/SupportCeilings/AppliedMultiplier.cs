using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// A multiplier applied to a ceiling (hệ số đã áp dụng), with the part of the level that it raised according to its rule or, if the rule
/// does not say, to the caller's choice.
/// </summary>
[JsonConverter(typeof(NoJsonConverter<AppliedMultiplier>))]
public sealed class AppliedMultiplier
{
    internal AppliedMultiplier(SupportMultiplier multiplier, SupportEffect effect, BilingualText? notReviewed)
    {
        Multiplier = multiplier;
        Effect = effect;
        NotReviewed = notReviewed;
    }

    /// <summary>The multiplier as the rules in force state it (hệ số).</summary>
    public SupportMultiplier Multiplier { get; }

    /// <summary>The part of the level that was raised (tác động vào).</summary>
    public SupportEffect Effect { get; }

    /// <summary>Whether the caller chose the effect, because the rule does not state it (do người dùng chọn).</summary>
    internal bool IsEffectChosen => Multiplier.Effect == SupportEffect.NotStated;

    /// <summary>
    /// The note for officials if the multiplier comes from rules other than those of the level, and these were not verified for the day;
    /// otherwise null.
    /// </summary>
    internal BilingualText? NotReviewed { get; }

    /// <summary>Returns the multiplier in words (hệ số bằng lời).</summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <returns>Text such as "dây chuyền công nghệ: không quá 1,5 lần, chỉ mức trần".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Describe(DisplayLanguage language = DisplayLanguage.Vietnamese) =>
        Messages.In(Wording.TimesAtMost, language, Multiplier.Name, Multiplier.Multiplier, Effect.DisplayName());

    /// <summary>Returns the multiplier in Vietnamese words.</summary>
    /// <returns>The text of <see cref="Describe"/>.</returns>
    public override string ToString() => Describe();
}
