using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Specifies how the actual value compares with the value expected by the day (so với tiến độ).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<ProgressStanding>))]
public enum ProgressStanding
{
    /// <summary>
    /// As expected (đúng tiến độ): exactly the expected value or, if the target is a range, a value within the expected range.
    /// </summary>
    OnSchedule = 0,

    /// <summary>More than expected (vượt tiến độ).</summary>
    Ahead = 1,

    /// <summary>Less than expected (chậm tiến độ).</summary>
    Behind = 2,

    /// <summary>
    /// The actual value is hedged, and its possible values lie on both sides of the expected value (chưa xác định được do số gần đúng). By
    /// default, "gần" and "dưới" allow values down to 90% of the number, "hơn" and "trên" up to 110%, "khoảng" 5% either way, and "ít
    /// nhất" any larger value. The target is taken as stated, even if it is hedged.
    /// </summary>
    Uncertain = 3,
}
