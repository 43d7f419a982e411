using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>How the actual value compares with what is expected by the day (so với tiến độ).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<ProgressStanding>))]
public enum ProgressStanding
{
    /// <summary>Exactly as expected (đúng tiến độ).</summary>
    OnSchedule = 0,

    /// <summary>More than expected (vượt tiến độ).</summary>
    Ahead = 1,

    /// <summary>Less than expected (chậm tiến độ).</summary>
    Behind = 2,

    /// <summary>
    /// The actual is hedged, and the values that it may have lie on both sides of the expected value (chưa xác định được do số gần đúng):
    /// "gần" and "dưới" allow the number down to 90% of it, "hơn" and "trên" for up to 110%, "khoảng" for 5% either way, "ít nhất" for
    /// any more. The target is taken as stated, hedged or not.
    /// </summary>
    Uncertain = 3,
}
