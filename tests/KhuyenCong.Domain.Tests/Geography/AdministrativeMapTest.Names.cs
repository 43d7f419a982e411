using NodaTime;
using NodaTime.Text;

namespace KhuyenCong.Domain.Tests;

public partial class AdministrativeMapTest
{
    private static readonly AdministrativeMap Of2020 = AdministrativeMap.On(new LocalDate(2020, 12, 31));

    public static TheoryData<string> Days => ["2020-12-31", "2025-01-01", "2025-07-01", "2026-04-30", "2026-09-20"];

    [Theory]
    [MemberData(nameof(Days))]
    public void Every_province_is_found_in_every_style(string day)
    {
        AdministrativeMap map = MapOn(day);
        int texts = 0;
        foreach (ProvinceUnit unit in map.Units)
        {
            foreach (string text in NameStyles.Of(unit))
            {
                Assert.True(map.TryFind(text, out ProvinceUnit? found, out ProvinceNameFailure? failure), $"{text}: {failure}");
                Assert.Same(unit, found);
                Assert.Null(failure);
                texts++;
            }

            Assert.Same(unit, map.Get(unit.Name));
            Assert.Equal(unit.Name, unit.ToString());
        }

        // At least the six readings of letters in three cases, though for a name of one word or without marks many are the same.
        Assert.True(texts > map.Units.Length * 100);
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void Every_province_is_found_joined(string day)
    {
        AdministrativeMap map = MapOn(day);
        foreach (ProvinceUnit unit in map.Units)
        {
            string name = unit.Name.Replace("Thành phố ", string.Empty, StringComparison.Ordinal);
            string joined = name.Replace(" ", string.Empty, StringComparison.Ordinal).Replace("-", string.Empty, StringComparison.Ordinal);
            Assert.Same(unit, map.Get(joined));
            Assert.Same(unit, map.Get(UnicodeDecompositions.WithoutMarks(joined)));
            Assert.Same(unit, map.Get(UnicodeDecompositions.ToLower(UnicodeDecompositions.WithoutMarks(joined))));
        }
    }

    [Theory]
    [InlineData("Tp. Hồ Chí Minh", "ho_chi_minh")]
    [InlineData("TP.HCM", "ho_chi_minh")]
    [InlineData("TPHCM", "ho_chi_minh")]
    [InlineData("Tp HCM", "ho_chi_minh")]
    [InlineData("T.P. HCM", "ho_chi_minh")]
    [InlineData("Thành phố Hồ Chí Minh", "ho_chi_minh")]
    [InlineData("Thành Phố Hồ Chí Minh", "ho_chi_minh")]
    [InlineData("Hồ Chí Minh", "ho_chi_minh")]
    [InlineData("Ho Chi Minh City", "ho_chi_minh")]
    [InlineData("BR-VT", "ba_ria_vung_tau")]
    [InlineData("BR - VT", "ba_ria_vung_tau")]
    [InlineData("Bà Rịa-Vũng Tàu", "ba_ria_vung_tau")]
    [InlineData("BaRia-VungTau", "ba_ria_vung_tau")]
    [InlineData("Thừa Thiên - Huế", "hue")]
    [InlineData("TT Huế", "hue")]
    [InlineData("TT. Hue", "hue")]
    [InlineData("Đăk Lăk", "dak_lak")]
    [InlineData("Đắc Lắc", "dak_lak")]
    [InlineData("Daklak", "dak_lak")]
    [InlineData("tỉnh Đăk Lăk", "dak_lak")]
    [InlineData("Đăk Nông", "dak_nong")]
    [InlineData("Đắc Nông", "dak_nong")]
    [InlineData("Bắc Cạn", "bac_kan")]
    [InlineData("Bac Can", "bac_kan")]
    [InlineData("BR Vũng Tàu", "ba_ria_vung_tau")]
    [InlineData("Hoà Bình", "hoa_binh")]
    [InlineData("tỉnh Bình Ðịnh", "binh_dinh")]
    [InlineData("BINH DINH", "binh_dinh")]
    [InlineData("HậuGiang", "hau_giang")]
    [InlineData("hung_yen", "hung_yen")]
    [InlineData("Hƣng Yên", "hung_yen")]
    [InlineData("ha-nam", "ha_nam")]
    [InlineData("Ha Tinh Province", "ha_tinh")]
    [InlineData("Hà Tĩnh province", "ha_tinh")]
    [InlineData("Province of Ha Tinh", "ha_tinh")]
    [InlineData("Hanoi City", "ha_noi")]
    public void The_spellings_of_reports_are_found(string text, string id) => Assert.Equal(id, Of2020.Get(text).Province.Id);

    [Fact]
    public void Other_spellings_are_stated_and_do_not_replace_the_official_one()
    {
        ProvinceUnit unit = Of2020.Get("Đăk Lăk");
        Assert.Equal("Đắk Lắk", unit.Name);
        Assert.Equal(["Đăk Lăk", "Đắc Lắc"], unit.Spellings);
        Assert.Empty(Of2020.Get("Hà Nội").Spellings);
        Assert.All(AdministrativeMap.Latest.Units, latest => Assert.All(latest.Spellings, spelling => Assert.Same(latest, AdministrativeMap.Latest.Get(spelling))));
    }

    // The same name on another day is another territory.
    [Theory]
    [InlineData("Gia Lai", "gia_lai", "gia_lai_2025")]
    [InlineData("TP.HCM", "ho_chi_minh", "ho_chi_minh_2025")]
    [InlineData("dak lak", "dak_lak", "dak_lak_2025")]
    [InlineData("Hà Nội", "ha_noi", "ha_noi")]
    public void A_name_is_looked_up_on_the_days_of_the_map(string text, string before, string after)
    {
        Assert.Equal(before, MapOn("2025-06-30").Get(text).Province.Id);
        Assert.Equal(after, MapOn("2025-07-01").Get(text).Province.Id);
    }

    // A city of the same name was the seat of many a province until districts ended with June 2025; what became a centrally-run city was a province.
    [Theory]
    [InlineData("thành phố Bắc Ninh", "2020-12-31", null)]
    [InlineData("TP. Huế", "2020-12-31", null)]
    [InlineData("Hue City", "2020-12-31", null)]
    [InlineData("TP Cao Bằng", "2026-09-20", null)]
    [InlineData("thành phố Bắc Ninh", "2026-09-20", "bac_ninh_2025")]
    [InlineData("tỉnh Bắc Ninh", "2026-09-20", "bac_ninh_2025")]
    [InlineData("tỉnh Đồng Nai", "2026-04-30", "dong_nai_2025")]
    [InlineData("TP. Huế", "2025-01-01", "hue")]
    [InlineData("tỉnh Huế", "2025-01-01", null)]
    [InlineData("tỉnh Cần Thơ", "2020-12-31", null)]
    [InlineData("tỉnh HCM", "2020-12-31", null)]
    public void A_word_of_kind_must_be_true(string text, string day, string? id)
    {
        MapOn(day).TryFind(text, out ProvinceUnit? unit, out _);
        Assert.Equal(id, unit?.Province.Id);
    }

    [Fact]
    public void Official_spellings_ids_and_codes_are_found_without_allocation()
    {
        Assert.Equal(0, BytesOf(map => map.TryFind("Bình Định", out _, out _)));
        Assert.Equal(0, BytesOf(map => map.Get("Bà Rịa - Vũng Tàu") is not null));
        Assert.Equal(0, BytesOf(map => map.FindById("binh_dinh") is not null));
        Assert.Equal(0, BytesOf(map => map.FindByCode("52") is not null));
    }

    private static AdministrativeMap MapOn(string day) => AdministrativeMap.On(LocalDatePattern.Iso.Parse(day).Value);

    private static long BytesOf(Predicate<AdministrativeMap> find) => AllocatedBytes.LeastOf(() => find(Of2020));
}
