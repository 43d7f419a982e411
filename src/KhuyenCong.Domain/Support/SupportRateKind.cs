using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The way in which a rule words its rate (cách quy định tỷ lệ).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<SupportRateKind>))]
public enum SupportRateKind
{
    /// <summary>A ceiling (tối đa).</summary>
    AtMost = 0,

    /// <summary>The rate itself (hỗ trợ đúng tỷ lệ), such as "Mức hỗ trợ 80% giá thuê gian hàng".</summary>
    Flat = 1,
}
