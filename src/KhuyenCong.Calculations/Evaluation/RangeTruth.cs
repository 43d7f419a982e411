using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>For which numbers of its operands' ranges a comparison holds (mức đúng của so sánh).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<RangeTruth>))]
public enum RangeTruth
{
    /// <summary>For none (không đúng với giá trị nào).</summary>
    Nowhere = 0,

    /// <summary>For some, as far as the ranges tell (có thể đúng).</summary>
    Partly = 1,

    /// <summary>For all (luôn đúng).</summary>
    Everywhere = 2,
}
