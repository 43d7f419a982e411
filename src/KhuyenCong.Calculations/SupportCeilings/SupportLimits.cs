using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Specifies the binding limits of a support ceiling (giới hạn quyết định mức hỗ trợ); several if they tie.</summary>
[Flags]
[JsonConverter(typeof(SnakeCaseEnumConverter<SupportLimits>))]
public enum SupportLimits
{
    /// <summary>No limit (không có): no ceiling was computed.</summary>
    None = 0,

    /// <summary>The rate (tỷ lệ hỗ trợ).</summary>
    Rate = 1,

    /// <summary>The cap (mức trần).</summary>
    Cap = 2,

    /// <summary>The eligible cost itself (chi phí được hỗ trợ).</summary>
    Cost = 4,

    /// <summary>The money left (kinh phí còn lại).</summary>
    Budget = 8,
}
