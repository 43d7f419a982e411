using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// A multiplier in a ceiling (hệ số đã áp dụng), and what it raised: as its rule says, or as the caller chose if the rule does not say.
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

    /// <summary>Whether the caller chose what it acts on (do người dùng chọn), because the rule does not say.</summary>
    internal bool IsEffectChosen => Multiplier.Effect == SupportEffect.NotStated;

    /// <summary>
    /// The note for officials if its rules differ from those of the level and were not verified for the day; null if they were.
    /// </summary>
    internal BilingualText? NotReviewed { get; }

    /// <summary>Returns the multiplier in words (hệ số bằng lời).</summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <returns>Text such as "dây chuyền công nghệ: không quá 1,5 lần, chỉ mức trần".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Describe(DisplayLanguage language = DisplayLanguage.Vietnamese) =>
        Messages.In(Wording.TimesAtMost, language, Multiplier.Name, Multiplier.Multiplier, Effect.DisplayName());

    /// <summary>The multiplier in Vietnamese words.</summary>
    /// <returns>The text of <see cref="Describe"/>.</returns>
    public override string ToString() => Describe();
}
