using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>A content of industrial promotion activity (nội dung hoạt động khuyến công), as listed in a decree or a program.</summary>
/// <remarks>
/// Contents are equal by id. The same heading in another document is a different content; <see cref="Decree45"/> relates it to the nine
/// contents of Decree 45/2012/NĐ-CP article 4. If only a summary of the document was read (<see cref="Verification.Secondary"/>), the
/// name is that of the summary, not the heading.
/// </remarks>
[JsonConverter(typeof(NoJsonConverter<ActivityContent>))]
public sealed class ActivityContent : Entity<ActivityContent>
{
    internal const int MaxNumber = 99;

    /// <summary>Creates a content for your own program (tạo nội dung).</summary>
    /// <param name="id">The id, snake_case.</param>
    /// <param name="number">The number of the content in the document, 1 to 99.</param>
    /// <param name="name">The heading.</param>
    /// <param name="citation">The citation of the text that states the content.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is not snake_case.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is not from 1 to 99.</exception>
    public ActivityContent(string id, int number, BilingualText name, Citation citation)
        : base(id)
    {
        Identifiers.Require(id);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, MaxNumber);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(citation);
        Number = number;
        Name = name;
        Citation = citation;
    }

    /// <summary>The number of the content in the document (số thứ tự), from 1.</summary>
    public int Number { get; }

    /// <summary>The heading (tên nội dung).</summary>
    public BilingualText Name { get; }

    /// <summary>The citation of the text that states the content (nguồn).</summary>
    public Citation Citation { get; }

    /// <summary>How the source was read (mức kiểm chứng); <see cref="Verification.Local"/> by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public Verification Verification { get; init => field = EnumValues.Require(value); } = Verification.Local;

    /// <summary>
    /// The matching contents of Decree 45/2012/NĐ-CP article 4 (các nội dung tương ứng); empty for those nine contents.
    /// </summary>
    public ImmutableArray<ActivityContent> Decree45 { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Returns the number and the Vietnamese heading.</summary>
    /// <returns>Text such as "1. Tổ chức đào tạo nghề, truyền nghề".</returns>
    public override string ToString() => $"{PrintedNumber.Format(Number)}. {Name.Vietnamese}";
}
