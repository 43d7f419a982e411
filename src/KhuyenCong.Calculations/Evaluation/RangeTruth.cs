using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// Specifies whether a comparison is true for all, some or no values in the ranges of its operands (mức đúng của so sánh).
/// </summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<RangeTruth>))]
public enum RangeTruth
{
    /// <summary>True for no values (không đúng với giá trị nào).</summary>
    Nowhere = 0,

    /// <summary>True for some values, as far as the ranges show (có thể đúng).</summary>
    Partly = 1,

    /// <summary>True for all values (luôn đúng).</summary>
    Everywhere = 2,
}
