using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// A possible explanation of a printed figure that does not follow from its formula (một nguyên nhân có thể). A cause that fits proves
/// nothing.
/// </summary>
[JsonConverter(typeof(NoJsonConverter<PossibleCause>))]
public sealed class PossibleCause
{
    internal PossibleCause(PossibleCauseKind kind, BilingualText text)
    {
        Kind = kind;
        Text = new(
            QuotedText.Plain(text.Vietnamese, QuotedText.MaxMessageBytes), QuotedText.Plain(text.English, QuotedText.MaxMessageBytes));
    }

    /// <summary>The kind of explanation (loại).</summary>
    public PossibleCauseKind Kind { get; }

    /// <summary>The explanation in words (mô tả).</summary>
    public BilingualText Text { get; }

    /// <summary>Returns the explanation in Vietnamese.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text.Vietnamese;
}
