using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>A way of dividing the provinces into regions (cách phân vùng): named, dated, and a partition of the provinces in force.</summary>
/// <remarks>Equal by id.</remarks>
public sealed class RegionScheme : Entity<RegionScheme>
{
    private readonly FrozenDictionary<string, Region> _byProvince;

    internal RegionScheme(string id, BilingualText name, DateInterval verified, ImmutableArray<Region> regions, Citation citation, Verification verification)
        : base(id)
    {
        Name = name;
        Verified = verified;
        Regions = regions;
        Citation = citation;
        Verification = verification;
        _byProvince = regions
            .SelectMany(region => region.Provinces.Select(unit => (unit.Province.Id, region)))
            .ToFrozenDictionary(pair => pair.Id, pair => pair.region, StringComparer.Ordinal);
    }

    /// <summary>The six regions of the national report 2014-2020, III.2 (sáu vùng của báo cáo tổng kết 2014 - 2020); the Southeast has seven provinces, Bình Thuận among them.</summary>
    public static RegionScheme Report2014To2020 => NationalCatalogue.RegionSchemes[0];

    /// <summary>The three areas of product selection (ba khu vực bình chọn sản phẩm), Circular 26/2014/TT-BCT article 3; a scheme of that circular, verified through 15 August 2018.</summary>
    public static RegionScheme ProductSelection2014 => NationalCatalogue.RegionSchemes[1];

    /// <summary>The six regions after the merger of provinces (sáu vùng sau khi sắp xếp tỉnh), Government Resolution 306/NQ-CP; secondary.</summary>
    public static RegionScheme AfterMerger2025 => NationalCatalogue.RegionSchemes[2];

    /// <summary>All schemes of the catalogue (các cách phân vùng).</summary>
    public static ImmutableArray<RegionScheme> All => NationalCatalogue.RegionSchemes;

    /// <summary>The name (tên).</summary>
    public BilingualText Name { get; }

    /// <summary>The days for which the scheme was verified (kiểm chứng từ ngày, đến ngày).</summary>
    public DateInterval Verified { get; }

    /// <summary>The regions (các vùng), in the order of the source.</summary>
    public ImmutableArray<Region> Regions { get; }

    /// <summary>Where the scheme stands (nguồn).</summary>
    public Citation Citation { get; }

    /// <summary>How it was read (mức kiểm chứng).</summary>
    public Verification Verification { get; }

    /// <summary>How many provinces all regions have (tổng số tỉnh, thành phố).</summary>
    public int ProvinceCount => _byProvince.Count;

    /// <summary>The region of a province, if the scheme places it (vùng của tỉnh).</summary>
    /// <param name="province">The province.</param>
    /// <returns>The region, or null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="province"/> is null.</exception>
    public Region? FindRegionOf(Province province)
    {
        ArgumentNullException.ThrowIfNull(province);
        return _byProvince.GetValueOrDefault(province.Id);
    }

    /// <summary>The Vietnamese name.</summary>
    /// <returns>The Vietnamese name.</returns>
    public override string ToString() => Name.Vietnamese;
}
