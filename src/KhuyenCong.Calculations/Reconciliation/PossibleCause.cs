using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Something that would give the printed figure where the formula does not (một nguyên nhân có thể): it fits, which proves nothing.</summary>
[JsonConverter(typeof(NoJsonConverter<PossibleCause>))]
public sealed class PossibleCause
{
    internal PossibleCause(PossibleCauseKind kind, BilingualText text)
    {
        Kind = kind;
        Text = new(QuotedText.Plain(text.Vietnamese, QuotedText.MaxMessageBytes), QuotedText.Plain(text.English, QuotedText.MaxMessageBytes));
    }

    /// <summary>Of which kind it is (loại).</summary>
    public PossibleCauseKind Kind { get; }

    /// <summary>What would give the printed figure (mô tả).</summary>
    public BilingualText Text { get; }

    /// <summary>The cause in Vietnamese.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text.Vietnamese;
}
