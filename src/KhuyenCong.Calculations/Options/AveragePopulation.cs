using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The number of provinces that a regional mean is divided by (mẫu số của bình quân).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<AveragePopulation>))]
public enum AveragePopulation
{
    /// <summary>
    /// All provinces of the region, whether they reported or not (tất cả tỉnh, thành phố của vùng). A region with a province that has not
    /// reported has no rank.
    /// </summary>
    AllProvinces = 0,

    /// <summary>
    /// Only the provinces that reported (các tỉnh, thành phố có báo cáo); all of them for a region reported as one total. Every region with
    /// a mean has a rank.
    /// </summary>
    ReportingProvinces = 1,
}
