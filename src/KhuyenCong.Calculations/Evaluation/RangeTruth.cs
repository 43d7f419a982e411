using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>For which numbers in the ranges of its operands a comparison is true (mức đúng của so sánh).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<RangeTruth>))]
public enum RangeTruth
{
    /// <summary>For no values (không đúng với giá trị nào).</summary>
    Nowhere = 0,

    /// <summary>For some values, as far as the ranges show (có thể đúng).</summary>
    Partly = 1,

    /// <summary>For all values (luôn đúng).</summary>
    Everywhere = 2,
}
