using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// The kind of growth (cách tính tốc độ tăng). The kinds may give different numbers for the same figures, so a result says which it is.
/// </summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<GrowthMethod>))]
public enum GrowthMethod
{
    /// <summary>A year against the year before (năm sau so với năm trước).</summary>
    YearOnYear = 0,

    /// <summary>The sum of the yearly rates divided by their number (trung bình cộng các tốc độ tăng).</summary>
    ArithmeticMean = 1,

    /// <summary>
    /// The constant rate with the same total growth as the yearly rates (tốc độ tăng bình quân): the nth root of the product of their
    /// factors, minus 1.
    /// </summary>
    GeometricMean = 2,

    /// <summary>
    /// The constant rate that leads from the first figure to the last (tốc độ tăng trưởng kép hàng năm, CAGR), whatever lies between.
    /// </summary>
    Compound = 3,
}
