using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>
/// A content of support (nội dung hỗ trợ), such as machinery or a demonstration model; more specific than a content of activity.
/// </summary>
/// <remarks>
/// Contents are equal by id, such as "advanced_machinery". The national ones are in <see cref="SupportTable.National"/>, and a province's
/// table can add more.
/// </remarks>
[JsonConverter(typeof(NoJsonConverter<SupportContent>))]
public sealed class SupportContent : Entity<SupportContent>
{
    /// <summary>Creates a content (tạo nội dung hỗ trợ) for the rules of your own table.</summary>
    /// <param name="id">The id, such as "ha_noi.showroom"; tables accept only snake_case.</param>
    /// <param name="name">The name.</param>
    /// <param name="citation">The citation of the text that states the content.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty or white space.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public SupportContent(string id, BilingualText name, Citation citation)
        : base(id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(citation);
        Name = name;
        Citation = citation;
    }

    /// <summary>The name (tên nội dung).</summary>
    public BilingualText Name { get; }

    /// <summary>The unit that caps apply to (tính cho một), such as "cơ sở" or "mô hình"; null if the rule names none.</summary>
    public BilingualText? Per { get; init; }

    /// <summary>The citation of the text that states the content (nguồn).</summary>
    public Citation Citation { get; }

    /// <summary>How the source was read (mức kiểm chứng); <see cref="Verification.Local"/> by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined value.</exception>
    public Verification Verification { get; init => field = EnumValues.Require(value); } = Verification.Local;

    /// <summary>Returns the id and the Vietnamese name.</summary>
    /// <returns>Text such as "brand: xây dựng và đăng ký thương hiệu".</returns>
    public override string ToString() => $"{Id}: {Name.Vietnamese}";
}
