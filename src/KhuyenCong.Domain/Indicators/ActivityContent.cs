using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>A content of industrial promotion activity (nội dung hoạt động khuyến công), as a decree or a program lists it.</summary>
/// <remarks>
/// Equal by id. The same heading in another document is another content; <see cref="Decree45"/> ties it to the nine of Decree 45/2012/NĐ-CP article 4.
/// Where only a summary of the document was read (<see cref="Verification.Secondary"/>), the name is that summary, not the heading.
/// </remarks>
[JsonConverter(typeof(NoJsonConverter<ActivityContent>))]
public sealed class ActivityContent : Entity<ActivityContent>
{
    internal ActivityContent(string id, int number, BilingualText name, Citation citation, Verification verification, ImmutableArray<ActivityContent> decree45)
        : base(id)
    {
        Number = number;
        Name = name;
        Citation = citation;
        Verification = verification;
        Decree45 = decree45;
    }

    /// <summary>Its number in the document (số thứ tự), from 1.</summary>
    public int Number { get; }

    /// <summary>The heading (tên nội dung).</summary>
    public BilingualText Name { get; }

    /// <summary>Where it stands (nguồn).</summary>
    public Citation Citation { get; }

    /// <summary>How it was read (mức kiểm chứng).</summary>
    public Verification Verification { get; }

    /// <summary>The contents of Decree 45/2012/NĐ-CP article 4 that a program's content answers to (các nội dung tương ứng); none for those nine themselves.</summary>
    public ImmutableArray<ActivityContent> Decree45 { get; }

    /// <summary>The number and the Vietnamese heading.</summary>
    /// <returns>As in "1. Tổ chức đào tạo nghề, truyền nghề".</returns>
    public override string ToString() => $"{PrintedNumber.Format(Number)}. {Name.Vietnamese}";
}
