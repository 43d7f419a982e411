using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// Whether a claim follows from the figures of its report (kết luận kiểm tra): the first verdict that applies, from exact to
/// inconsistent.
/// </summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<ClaimVerdict>))]
public enum ClaimVerdict
{
    /// <summary>Not checked (không kiểm tra): there is no formula, or it has no result.</summary>
    Unchecked = 0,

    /// <summary>
    /// The formula on the printed figures, rounded to the printed decimals, gives the printed number (khớp); a comparison is true for all
    /// values that the figures may have.
    /// </summary>
    Exact = 1,

    /// <summary>The printed number has a hedge that allows the result of the formula (khớp theo từ chỉ mức gần đúng).</summary>
    Hedged = 2,

    /// <summary>
    /// Numbers that round to the printed figures give the printed number (khớp trong phạm vi làm tròn); a comparison is true for some of
    /// them.
    /// </summary>
    WithinRounding = 3,

    /// <summary>The printed number is the formula's result cut off instead of rounded (cắt bỏ phần lẻ).</summary>
    Truncated = 4,

    /// <summary>None of the above (không khớp).</summary>
    Inconsistent = 5,
}
