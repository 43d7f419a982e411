using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>What is supported (nội dung hỗ trợ), as machinery or a demonstration model: finer than the contents of activity.</summary>
/// <remarks>
/// Equal by id, as in "advanced_machinery". The national ones are in <see cref="SupportTable.National"/>; a province's table may add its
/// own.
/// </remarks>
[JsonConverter(typeof(NoJsonConverter<SupportContent>))]
public sealed class SupportContent : Entity<SupportContent>
{
    /// <summary>Makes a content of a table of one's own (tạo nội dung hỗ trợ), for its rules to name.</summary>
    /// <param name="id">The id, as in "ha_noi.showroom"; a table takes it in snake_case alone.</param>
    /// <param name="name">The name.</param>
    /// <param name="citation">Where it is stated.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
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

    /// <summary>What one of it is (tính cho một), as "cơ sở" or "mô hình": a cap is for each; null when the rule names nothing.</summary>
    public BilingualText? Per { get; init; }

    /// <summary>Where it is stated (nguồn).</summary>
    public Citation Citation { get; }

    /// <summary>How it was read (mức kiểm chứng): by default as a user's own.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public Verification Verification { get; init => field = EnumValues.Require(value); } = Verification.Local;

    /// <summary>The id and the Vietnamese name.</summary>
    /// <returns>As in "brand: xây dựng và đăng ký thương hiệu".</returns>
    public override string ToString() => $"{Id}: {Name.Vietnamese}";
}
