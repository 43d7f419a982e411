using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The part of a level that a support multiplier raises (hệ số tác động vào).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<SupportEffect>))]
public enum SupportEffect
{
    /// <summary>The rule does not state it (văn bản không nêu), so the caller must.</summary>
    NotStated = 0,

    /// <summary>The cap alone (chỉ mức trần).</summary>
    CapOnly = 1,

    /// <summary>The rate and the cap (cả tỷ lệ và mức trần).</summary>
    RateAndCap = 2,
}
