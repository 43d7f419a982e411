using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// The method of computing growth (cách tính tốc độ tăng). The methods can return different numbers for the same figures, so a result
/// states its method.
/// </summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<GrowthMethod>))]
public enum GrowthMethod
{
    /// <summary>The growth from the year before (năm sau so với năm trước).</summary>
    YearOnYear = 0,

    /// <summary>The sum of the yearly rates divided by their number (trung bình cộng các tốc độ tăng).</summary>
    ArithmeticMean = 1,

    /// <summary>
    /// The constant rate that produces the same total growth as the yearly rates (tốc độ tăng bình quân): the nth root of the product of
    /// their factors, minus 1.
    /// </summary>
    GeometricMean = 2,

    /// <summary>
    /// The constant rate from the first figure to the last (tốc độ tăng trưởng kép hàng năm, CAGR), regardless of the figures between
    /// them.
    /// </summary>
    Compound = 3,
}
