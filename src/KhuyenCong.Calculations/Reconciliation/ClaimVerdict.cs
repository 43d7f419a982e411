using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// Specifies whether a claim follows from the figures of its report (kết luận kiểm tra). The verdict is the first that applies, from exact
/// to inconsistent.
/// </summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<ClaimVerdict>))]
public enum ClaimVerdict
{
    /// <summary>
    /// Not checked (không kiểm tra): there is no formula, or no verdict can be reached, for example because a figure cannot be read or the
    /// formula has no result.
    /// </summary>
    Unchecked = 0,

    /// <summary>
    /// The result of the formula for the printed figures, rounded to the printed decimals, equals the printed number (khớp). A comparison
    /// is true for all values that the figures can have.
    /// </summary>
    Exact = 1,

    /// <summary>The hedge of the printed number allows the result of the formula (khớp theo từ chỉ mức gần đúng).</summary>
    Hedged = 2,

    /// <summary>
    /// The printed number follows from numbers that round to the printed figures (khớp trong phạm vi làm tròn). A comparison is true for
    /// some of them.
    /// </summary>
    WithinRounding = 3,

    /// <summary>The printed number is the result of the formula, truncated instead of rounded (cắt bỏ phần lẻ).</summary>
    Truncated = 4,

    /// <summary>No other verdict applies: the claim does not follow from the figures (không khớp).</summary>
    Inconsistent = 5,
}
