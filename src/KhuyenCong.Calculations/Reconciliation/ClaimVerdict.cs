using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Whether a claim of a report follows from the figures that it prints (kết luận kiểm tra): the first of these that holds, from exact to inconsistent.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<ClaimVerdict>))]
public enum ClaimVerdict
{
    /// <summary>Not checked (không kiểm tra): no formula, or a formula without result.</summary>
    Unchecked = 0,

    /// <summary>The formula on the printed figures, rounded to the printed decimals, is what is printed (khớp); a comparison is true of all that the figures may be.</summary>
    Exact = 1,

    /// <summary>What is printed is hedged, and the formula gives a number that the hedge allows (khớp theo từ chỉ mức gần đúng).</summary>
    Hedged = 2,

    /// <summary>Numbers that round to the printed figures give what is printed (khớp trong phạm vi làm tròn); a comparison is true of some of them.</summary>
    WithinRounding = 3,

    /// <summary>The formula's result was cut off, not rounded (cắt bỏ phần lẻ).</summary>
    Truncated = 4,

    /// <summary>None of these (không khớp).</summary>
    Inconsistent = 5,
}
