using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The number of provinces that a regional mean is divided by (mẫu số của bình quân).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<AveragePopulation>))]
public enum AveragePopulation
{
    /// <summary>
    /// All provinces of the region, including those that have not reported (tất cả tỉnh, thành phố của vùng). If a province has not
    /// reported, its region has no rank.
    /// </summary>
    AllProvinces = 0,

    /// <summary>
    /// Only the provinces that reported (các tỉnh, thành phố có báo cáo), or all provinces if the region was reported as one total. Every
    /// region with a mean has a rank.
    /// </summary>
    ReportingProvinces = 1,
}
