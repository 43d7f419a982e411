using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <content>The schemes of the built-in catalogue.</content>
public sealed partial class RegionScheme
{
    /// <summary>
    /// The six regions of the national report 2014-2020, III.2 (sáu vùng của báo cáo tổng kết 2014 - 2020); the Southeast has seven
    /// provinces, including Bình Thuận. From 2021 through 30 June 2025 the scheme still applies, but was not verified.
    /// </summary>
    public static RegionScheme Report2014To2020 => Catalogue.National.RegionSchemes[0];

    /// <summary>
    /// The three areas of product selection (ba khu vực bình chọn sản phẩm) of Circular 26/2014/TT-BCT article 3, verified through 15
    /// August 2018. It still applies through 30 June 2025, but is not verified for those days.
    /// </summary>
    public static RegionScheme ProductSelection2014 => Catalogue.National.RegionSchemes[1];

    /// <summary>
    /// The six regions after the merger of provinces (sáu vùng sau khi sắp xếp tỉnh), Government Resolution 306/NQ-CP, from a secondary
    /// source.
    /// </summary>
    public static RegionScheme AfterMerger2025 => Catalogue.National.RegionSchemes[2];

    /// <summary>All schemes of the catalogue (các cách phân vùng).</summary>
    public static ImmutableArray<RegionScheme> All => Catalogue.National.RegionSchemes;
}
