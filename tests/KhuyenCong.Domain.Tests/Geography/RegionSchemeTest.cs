using NodaTime;

namespace KhuyenCong.Domain.Tests;

public partial class RegionSchemeTest
{
    private static readonly RegionScheme Scheme = RegionScheme.Report2014To2020;
    private static readonly AdministrativeMap Map = AdministrativeMap.On(new LocalDate(2020, 12, 31));

    // National report 2014-2020, III.2.a to e: 11 + 14 + 13 + 5 + 7 + 13 = 63.
    [Theory]
    [InlineData(0, "Đồng bằng sông Hồng", 11)]
    [InlineData(1, "Trung du miền núi phía Bắc", 14)]
    [InlineData(2, "Bắc Trung Bộ và duyên hải miền Trung", 13)]
    [InlineData(3, "Tây Nguyên", 5)]
    [InlineData(4, "Đông Nam Bộ", 7)]
    [InlineData(5, "Đồng bằng sông Cửu Long", 13)]
    public void The_report_has_six_regions(int index, string name, int provinces)
    {
        Assert.Equal(6, Scheme.Regions.Length);
        Assert.Equal((name, provinces), (Scheme.Regions[index].ToString(), Scheme.Regions[index].Provinces.Length));
    }

    [Fact]
    public void Every_province_is_in_exactly_one_region()
    {
        Assert.Equal(63, Scheme.ProvinceCount);
        Assert.All(Map.Units, unit =>
        {
            Region region = Assert.Single(Scheme.Regions, region => region.Provinces.Any(member => member.Province.Equals(unit.Province)));
            Assert.Same(region, Scheme.FindRegionOf(unit.Province));
        });
        Assert.Throws<ArgumentNullException>(() => Scheme.FindRegionOf(null!));
    }

    [Fact]
    public void Bình_Thuận_is_in_the_Southeast_as_in_the_report() =>
        Assert.Equal("Đông Nam Bộ", Scheme.FindRegionOf(Map.Get("Bình Thuận").Province)?.Name.Vietnamese);

    [Fact]
    public void Is_named_and_dated()
    {
        Assert.Equal("report_2014_2020", Scheme.Id);
        Assert.Equal("sáu vùng của báo cáo tổng kết 2014 - 2020", Scheme.ToString());
        Assert.Equal(new DateInterval(new LocalDate(2014, 1, 1), new LocalDate(2020, 12, 31)), Scheme.Verified);
        Assert.All(Scheme.Regions, region => Assert.StartsWith("report_2014_2020.", region.Id, StringComparison.Ordinal));
    }

    [Fact]
    public void Schemes_regions_and_provinces_are_equal_by_id()
    {
        RegionScheme same = AlteredCatalogue.ReadAll(AlteredCatalogue.Unaltered).Regions;
        Assert.NotSame(Scheme, same);
        Assert.Equal(Scheme, same);
        Assert.Equal(Scheme.GetHashCode(), same.GetHashCode());
        Assert.Equal<Region>(Scheme.Regions, same.Regions);
        Assert.Equal(Scheme.Regions[0].GetHashCode(), same.Regions[0].GetHashCode());
        Assert.NotEqual(Scheme.Regions[0], same.Regions[1]);
        Province[] provinces = [.. Scheme.Regions[0].Provinces.Select(unit => unit.Province)];
        Assert.Equal(provinces, same.Regions[0].Provinces.Select(unit => unit.Province));
        Assert.NotEqual(provinces[0], provinces[1]);
    }

    // Circular 26/2014/TT-BCT article 3: 28 + 15 + 20 = 63; Resolution 306/NQ-CP: 9 + 6 + 5 + 6 + 3 + 5 = 34.
    [Theory]
    [InlineData("product_selection_2014", 63, "28, 15, 20")]
    [InlineData("after_merger_2025", 34, "9, 6, 5, 6, 3, 5")]
    [InlineData("report_2014_2020", 63, "11, 14, 13, 5, 7, 13")]
    public void Every_scheme_divides_the_provinces_of_its_days(string id, int provinces, string counts)
    {
        RegionScheme scheme = RegionScheme.All.Single(known => string.Equals(known.Id, id, StringComparison.Ordinal));
        Assert.Equal((provinces, counts), (scheme.ProvinceCount, string.Join(", ", scheme.Regions.Select(region => PrintedNumber.Format(region.Provinces.Length)))));
        foreach (LocalDate date in new[] { scheme.Verified.Start, scheme.Verified.End })
        {
            Assert.Equal(
                AdministrativeMap.On(date).Units.Select(unit => unit.Province.Id).Order(StringComparer.Ordinal),
                scheme.Regions.SelectMany(region => region.Provinces).Select(unit => unit.Province.Id).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void The_three_areas_and_the_regions_after_the_merger_are_named_and_dated()
    {
        Assert.Equal(new DateInterval(new(2014, 10, 21), new(2018, 8, 15)), RegionScheme.ProductSelection2014.Verified);
        Assert.Equal(Verification.Verbatim, RegionScheme.ProductSelection2014.Verification);
        Assert.Equal(new DateInterval(new(2025, 10, 5), new(2026, 9, 25)), RegionScheme.AfterMerger2025.Verified);
        Assert.Equal(Verification.Secondary, RegionScheme.AfterMerger2025.Verification);
        Assert.Equal("Khu vực phía Bắc", RegionScheme.ProductSelection2014.FindRegionOf(Map.Get("Thanh Hóa").Province)?.Name.Vietnamese);
        Assert.Equal("Khu vực phía Nam", RegionScheme.ProductSelection2014.FindRegionOf(Map.Get("Bình Thuận").Province)?.Name.Vietnamese);
        AdministrativeMap merged = AdministrativeMap.On(new LocalDate(2025, 10, 5));
        Assert.Equal("Duyên hải Nam Trung Bộ và Tây Nguyên", RegionScheme.AfterMerger2025.FindRegionOf(merged.Get("Gia Lai").Province)?.Name.Vietnamese);

        // The three areas would not divide the 34: Lâm Đồng joins Đắk Nông and Lâm Đồng of the centre and Bình Thuận of the south.
        Assert.Equal(
            2,
            Map.PredecessorsOf(merged.Get("Lâm Đồng").Province).Select(unit => RegionScheme.ProductSelection2014.FindRegionOf(unit.Province)).Distinct().Count());
    }
}
