using NodaTime;

namespace KhuyenCong.Domain.Tests;

public class ReportingUnitTest
{
    private static readonly LocalDate EndOf2020 = new(2020, 12, 31);
    private static readonly ProvinceUnit BinhDinh = AdministrativeMap.On(EndOf2020).Get("Bình Định");

    // One of every kind, with its stable text.
    private static readonly (ReportingUnit Unit, string Text)[] Units =
    [
        (ReportingUnit.Nation, "nation"),
        (ReportingUnit.Unallocated, "unallocated"),
        (ReportingUnit.Of(RegionScheme.Report2014To2020.Regions[4]), "region:report_2014_2020.southeast"),
        (ReportingUnit.Of(BinhDinh), "province:binh_dinh"),
        (ReportingUnit.District(BinhDinh, "Hoài Nhơn"), "district:binh_dinh/Hoài Nhơn"),
        (ReportingUnit.Commune(BinhDinh, "Hoài Nhơn/Tam Quan"), "commune:binh_dinh/Hoài Nhơn/Tam Quan"),
        (ReportingUnit.Organisation("Trung tâm: Khuyến công/1"), "organisation:Trung tâm: Khuyến công/1"),
    ];

    [Fact]
    public void Every_kind_has_a_stable_text_that_reads_back()
    {
        Assert.Equal(Enum.GetValues<ReportingUnitKind>().ToHashSet(), [.. Units.Select(pair => pair.Unit.Kind)]);
        Assert.All(Units, pair =>
        {
            Assert.Equal(pair.Text, pair.Unit.Id);
            Assert.Equal(pair.Text, pair.Unit.ToString());
            Assert.True(ReportingUnit.TryParse(pair.Text, EndOf2020, out ReportingUnit? read));
            Assert.Equal(pair.Unit, read);
            Assert.Equal(pair.Unit.GetHashCode(), read.GetHashCode());
            Assert.Equal((pair.Unit.Kind, pair.Unit.Name), (read.Kind, read.Name));
            Assert.Equal((pair.Unit.Province, pair.Unit.Region), (read.Province, read.Region));
        });
    }

    [Fact]
    public void Units_of_one_name_and_two_kinds_are_two()
    {
        Assert.NotEqual(ReportingUnit.District(BinhDinh, "Phù Cát"), ReportingUnit.Commune(BinhDinh, "Phù Cát"));
        Assert.Equal(Units.Length, Units.Select(pair => pair.Unit).Distinct().Count());
        Assert.False(ReportingUnit.Nation.Equals((object)"nation"));
    }

    [Fact]
    public void Knows_its_name_province_and_region()
    {
        Assert.Equal("cả nước", ReportingUnit.Nation.Name.Vietnamese);
        Assert.Equal("Bình Định", ReportingUnit.Of(BinhDinh).Name.Vietnamese);
        Assert.Same(BinhDinh, ReportingUnit.District(BinhDinh, "Hoài Nhơn").Province);
        Assert.Equal("Hoài Nhơn", ReportingUnit.District(BinhDinh, "Hoài Nhơn").Name.Vietnamese);
        Assert.Same(RegionScheme.Report2014To2020.Regions[0], ReportingUnit.Of(RegionScheme.Report2014To2020.Regions[0]).Region);
        Assert.True(ReportingUnit.Organisation("Trung tâm").Province is null && ReportingUnit.Nation.Region is null);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Nation")]
    [InlineData("nation:")]
    [InlineData("nation:x")]
    [InlineData("unallocated:x")]
    [InlineData("province")]
    [InlineData("province:")]
    [InlineData("province:Bình Định")]
    [InlineData("province:binh_dinh_2025")]
    [InlineData("province:binh_dinh/Hoài Nhơn")]
    [InlineData("province:binh_dinh/")]
    [InlineData("region:southeast")]
    [InlineData("district:binh_dinh")]
    [InlineData("district:binh_dinh/")]
    [InlineData("district:binh_dinh/ ")]
    [InlineData("district:hoai_nhon/Hoài Nhơn")]
    [InlineData("commune:/x")]
    [InlineData("organisation")]
    [InlineData("organisation: ")]
    [InlineData("planet:earth")]
    public void Refuses_a_text_that_is_not_a_unit(string? text)
    {
        Assert.False(ReportingUnit.TryParse(text, EndOf2020, out ReportingUnit? unit));
        Assert.Null(unit);
    }

    [Fact]
    public void Provinces_regions_and_districts_are_those_of_the_day_and_continue_after_the_verified_days()
    {
        // Bình Định was a province, and there were districts, until 30 June 2025; the maps are verified through 25 September 2026, the report's six regions through 2020.
        Assert.True(ReportingUnit.TryParse("province:binh_dinh", new LocalDate(2025, 6, 30), out _));
        Assert.False(ReportingUnit.TryParse("province:binh_dinh", new LocalDate(2025, 7, 1), out _));
        Assert.True(ReportingUnit.TryParse("province:gia_lai_2025", new LocalDate(2026, 9, 25), out _));
        Assert.True(ReportingUnit.TryParse("province:gia_lai_2025", new LocalDate(2035, 12, 31), out _));
        Assert.True(ReportingUnit.TryParse("commune:lam_dong_2025/Đam Rông 1", new LocalDate(2035, 12, 31), out _));
        Assert.True(ReportingUnit.TryParse("district:lam_dong/Đam Rông", new LocalDate(2025, 6, 30), out _));
        Assert.False(ReportingUnit.TryParse("district:lam_dong_2025/Đam Rông", new LocalDate(2025, 7, 1), out _));
        Assert.False(ReportingUnit.TryParse("district:ha_noi/Ba Đình", new LocalDate(2026, 12, 31), out _));
        Assert.True(ReportingUnit.TryParse("region:after_merger_2025.southeast", new LocalDate(2025, 10, 5), out _));
        Assert.False(ReportingUnit.TryParse("district:binh_dinh/Hoài Nhơn", new LocalDate(2013, 12, 31), out _));
        Assert.True(ReportingUnit.TryParse("region:report_2014_2020.southeast", EndOf2020, out _));
        Assert.True(ReportingUnit.TryParse("region:report_2014_2020.southeast", new LocalDate(2025, 6, 30), out _));
        Assert.False(ReportingUnit.TryParse("region:report_2014_2020.southeast", new LocalDate(2025, 7, 1), out _));
        Assert.True(ReportingUnit.TryParse("region:after_merger_2025.southeast", new LocalDate(2035, 12, 31), out _));
        Assert.True(ReportingUnit.TryParse("nation", new LocalDate(2030, 1, 1), out _));
        Assert.True(ReportingUnit.TryParse("organisation:Trung tâm", new LocalDate(2030, 1, 1), out _));
    }

    [Fact]
    public void Needs_its_parts()
    {
        Assert.Throws<ArgumentNullException>(() => ReportingUnit.Of((Region)null!));
        Assert.Throws<ArgumentNullException>(() => ReportingUnit.Of((ProvinceUnit)null!));
        Assert.Equal("province", Assert.Throws<ArgumentNullException>(() => ReportingUnit.District(null!, "x")).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => ReportingUnit.District(BinhDinh, " ")).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => ReportingUnit.Commune(BinhDinh, "")).ParamName);
        ProvinceUnit merged = AdministrativeMap.Latest.Get("Lâm Đồng");
        Assert.Contains("30 June 2025", Assert.Throws<ArgumentException>(() => ReportingUnit.District(merged, "Đam Rông")).Message, StringComparison.Ordinal);
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => ReportingUnit.Organisation(" ")).ParamName);
    }
}
