using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The administrative level at which a supported activity takes place (cấp), if the cap depends on it.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<SupportTier>))]
public enum SupportTier
{
    /// <summary>The cap does not depend on a tier (không phân cấp).</summary>
    None = 0,

    /// <summary>National level (cấp quốc gia).</summary>
    National = 1,

    /// <summary>Level of one of the three areas of product selection (cấp khu vực).</summary>
    Area = 2,

    /// <summary>Regional level (cấp vùng).</summary>
    Region = 3,

    /// <summary>Provincial level (cấp tỉnh).</summary>
    Province = 4,

    /// <summary>District level (cấp huyện).</summary>
    District = 5,

    /// <summary>Commune level (cấp xã).</summary>
    Commune = 6,
}
