using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>What is supported (nội dung hỗ trợ), as machinery or a demonstration model: finer than the contents of activity.</summary>
/// <remarks>Equal by id, as in "advanced_machinery". The national ones are in <see cref="SupportTable.National"/>; a province's table may add its own.</remarks>
[JsonConverter(typeof(NoJsonConverter<SupportContent>))]
public sealed class SupportContent : Entity<SupportContent>
{
    internal SupportContent(string id, BilingualText name, BilingualText? per, Citation citation, Verification verification)
        : base(id)
    {
        Name = name;
        Per = per;
        Citation = citation;
        Verification = verification;
    }

    /// <summary>The name (tên nội dung).</summary>
    public BilingualText Name { get; }

    /// <summary>What one of it is (tính cho một), as "cơ sở" or "mô hình": a cap is for each; null when the rule names nothing.</summary>
    public BilingualText? Per { get; }

    /// <summary>Where it stands (nguồn).</summary>
    public Citation Citation { get; }

    /// <summary>How it was read (mức kiểm chứng).</summary>
    public Verification Verification { get; }

    /// <summary>The id and the Vietnamese name.</summary>
    /// <returns>As in "brand: xây dựng và đăng ký thương hiệu".</returns>
    public override string ToString() => $"{Id}: {Name.Vietnamese}";
}
