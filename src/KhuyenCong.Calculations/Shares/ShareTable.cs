using System.Collections.Immutable;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The parts of a stated whole and what they leave (cơ cấu): parts and remainder add up to the whole exactly.</summary>
[JsonConverter(typeof(NoJsonConverter<ShareTable>))]
public sealed class ShareTable
{
    internal ShareTable(ShareItem whole, ImmutableArray<Share> shares, Share remainder)
    {
        Whole = whole;
        Shares = shares;
        Remainder = remainder;
    }

    /// <summary>The whole (tổng).</summary>
    public ShareItem Whole { get; }

    /// <summary>The shares of the parts, in their order (các tỷ trọng).</summary>
    public ImmutableArray<Share> Shares { get; }

    /// <summary>What the parts leave of the whole, under the name given (phần còn lại); negative when the parts exceed the whole.</summary>
    public Share Remainder { get; }

    /// <summary>What to know about the operands (dấu hiệu), of all shares together.</summary>
    public ResultMarks Marks => Shares.Aggregate(Remainder.Marks, (marks, share) => marks | share.Marks);

    /// <summary>The sentences of all shares (câu mô tả), the remainder's last, unless it is zero.</summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <returns>The sentences, joined by "; ".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Describe(DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        IEnumerable<Share> all = Remainder is { IsDefined: true, Part.Amount.Value: 0 } ? Shares : Shares.Append(Remainder);
        return string.Join("; ", all.Select(share => share.Describe(language)));
    }

    /// <summary>The workings of all shares and of the remainder (cách tính).</summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <returns>The workings, a blank line between.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Explain(DisplayLanguage language = DisplayLanguage.Vietnamese) =>
        string.Join("\n\n", Shares.Append(Remainder).Select(share => share.Explain(language)));

    /// <summary>The Vietnamese sentences.</summary>
    /// <returns>As <see cref="Describe"/> gives them.</returns>
    public override string ToString() => Describe();
}
