using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// A multiplier that the caller applies (hệ số được áp dụng), with the part of the level to raise if the rule does not say.
/// </summary>
[JsonConverter(typeof(SupportJsonConverter))]
public sealed class SupportMultiplierChoice
{
    /// <summary>Creates a choice (chọn hệ số).</summary>
    /// <param name="id">The multiplier's id, such as "priority" or "technology_line".</param>
    /// <param name="effect">The part of the level to raise; needed only if the rule does not say.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty or white space.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="effect"/> is not defined.</exception>
    public SupportMultiplierChoice(string id, SupportEffect effect = SupportEffect.NotStated)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        Id = id;
        Effect = Enum.IsDefined(effect) ? effect : throw new ArgumentOutOfRangeException(nameof(effect), effect, "Not an effect.");
    }

    /// <summary>The multiplier's id (mã hệ số).</summary>
    public string Id { get; }

    /// <summary>The part of the level to raise, chosen by the caller (tác động vào).</summary>
    public SupportEffect Effect { get; }

    /// <summary>Returns the id and the effect.</summary>
    /// <returns>Text such as "priority, CapOnly".</returns>
    public override string ToString() => $"{Id}, {Effect}";
}
