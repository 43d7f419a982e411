using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>Specifies how a number is rounded for printing (quy tắc làm tròn).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<RoundingRule>))]
public enum RoundingRule
{
    /// <summary>
    /// To the nearest, halves away from zero (làm tròn nửa ra xa số 0): 35,625 becomes 35,63; the default everywhere, as in Vietnamese
    /// reports.
    /// </summary>
    HalfAwayFromZero = 0,

    /// <summary>To the nearest, halves to the even digit (làm tròn nửa về số chẵn): 35,625 becomes 35,62.</summary>
    HalfToEven = 1,

    /// <summary>Toward zero (cắt bỏ phần lẻ): 35,629 becomes 35,62.</summary>
    TowardZero = 2,

    /// <summary>Down, toward minus infinity (làm tròn xuống): for an amount that must not exceed a ceiling.</summary>
    Down = 3,

    /// <summary>Up, toward plus infinity (làm tròn lên).</summary>
    Up = 4,
}
