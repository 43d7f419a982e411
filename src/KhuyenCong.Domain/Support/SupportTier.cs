using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The level at which a supported activity takes place (cấp), if the cap depends on it.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<SupportTier>))]
public enum SupportTier
{
    /// <summary>The cap does not depend on it (không phân cấp).</summary>
    None = 0,

    /// <summary>The nation (cấp quốc gia).</summary>
    National = 1,

    /// <summary>One of the three areas of product selection (cấp khu vực).</summary>
    Area = 2,

    /// <summary>A region (cấp vùng).</summary>
    Region = 3,

    /// <summary>A province (cấp tỉnh).</summary>
    Province = 4,

    /// <summary>A district (cấp huyện).</summary>
    District = 5,

    /// <summary>A commune (cấp xã).</summary>
    Commune = 6,
}
