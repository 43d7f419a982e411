namespace KhuyenCong.Domain;

/// <summary>A province as it stands on a map's date (đơn vị hành chính cấp tỉnh).</summary>
public sealed class ProvinceUnit
{
    internal ProvinceUnit(Province province, string name, Citation citation, Verification verification)
    {
        Province = province;
        Name = name;
        Citation = citation;
        Verification = verification;
    }

    /// <summary>The territory (địa bàn).</summary>
    public Province Province { get; }

    /// <summary>The name (tên), without "tỉnh".</summary>
    public string Name { get; }

    /// <summary>Where the name stands (nguồn).</summary>
    public Citation Citation { get; }

    /// <summary>How it was read (mức kiểm chứng).</summary>
    public Verification Verification { get; }

    /// <summary>The name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;
}
