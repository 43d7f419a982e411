using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>What a regional mean divides by (mẫu số của bình quân).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<AveragePopulation>))]
public enum AveragePopulation
{
    /// <summary>
    /// All provinces of the region, whether they reported or not (tất cả tỉnh, thành phố của vùng); a region of which one has not reported
    /// has no rank.
    /// </summary>
    AllProvinces = 0,

    /// <summary>
    /// Only the provinces that reported (các tỉnh, thành phố có báo cáo); of a region reported as one total, all. Every region with a mean
    /// has a rank.
    /// </summary>
    ReportingProvinces = 1,
}
