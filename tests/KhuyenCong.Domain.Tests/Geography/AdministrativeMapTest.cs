using NodaTime;
using NodaTime.Text;

namespace KhuyenCong.Domain.Tests;

public partial class AdministrativeMapTest
{
    private static readonly AdministrativeMap Map = AdministrativeMap.On(new LocalDate(2020, 12, 31));
    private static readonly AdministrativeMap Merged = AdministrativeMap.On(new LocalDate(2025, 7, 1));

    [Theory]
    [InlineData("2014-01-01", 63)]
    [InlineData("2024-12-31", 63)]
    [InlineData("2025-01-01", 63)]
    [InlineData("2025-06-30", 63)]
    [InlineData("2025-07-01", 34)]
    [InlineData("2026-09-20", 34)]
    [InlineData("2026-09-25", 34)]
    public void There_are_63_until_30_June_2025_and_34_after(string day, int count)
    {
        AdministrativeMap map = AdministrativeMap.On(On(day));
        Assert.Equal(count, map.Units.Length);
        Assert.Equal(count, map.Units.Select(unit => unit.Province).Distinct().Count());
        Assert.Equal(count, map.Units.Select(unit => unit.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(count, map.Units.Select(unit => unit.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.Same(map, AdministrativeMap.FindOn(map.Days.Start));
        Assert.Same(map, AdministrativeMap.FindOn(map.Days.End));
    }

    [Fact]
    public void The_territories_are_86_of_which_11_are_on_both_maps()
    {
        // 63 + 23 made by the merger; 63 - 11 unchanged = 52 were merged.
        Assert.Equal(86, AdministrativeMap.AllProvinces.Length);
        Assert.Equal(86, AdministrativeMap.AllProvinces.Distinct().Count());
        Assert.Equal(
            ["cao_bang", "dien_bien", "ha_noi", "ha_tinh", "hue", "lai_chau", "lang_son", "nghe_an", "quang_ninh", "son_la", "thanh_hoa"],
            Map.Units.Select(unit => unit.Province.Id).Where(id => Merged.FindById(id) is not null).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("2013-12-31")]
    [InlineData("2013-01-01")]
    [InlineData("0001-01-01")]
    public void Before_the_first_verified_day_no_map_is_known(string day)
    {
        Assert.Null(AdministrativeMap.FindOn(On(day)));
        ArgumentOutOfRangeException error = Assert.Throws<ArgumentOutOfRangeException>(() => AdministrativeMap.On(On(day)));
        Assert.Equal(("date", day), (error.ParamName, error.ActualValue));
        Assert.Contains("2014-01-01", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => AdministrativeMap.OnVerified(On(day)));
        Assert.False(Map.IsVerifiedOn(On(day)));
    }

    [Fact]
    public void Every_day_from_2014_through_2035_has_a_map_and_the_last_one_continues_unverified()
    {
        LocalDate verifiedThrough = new(2026, 9, 25);
        Assert.Equal((new LocalDate(2014, 1, 1), verifiedThrough), (AdministrativeMap.VerifiedFrom, AdministrativeMap.VerifiedThrough));
        for (LocalDate day = new(2014, 1, 1); day <= new LocalDate(2035, 12, 31); day = day.PlusDays(1))
        {
            AdministrativeMap map = AdministrativeMap.On(day);
            Assert.Same(map, AdministrativeMap.FindOn(day));
            Assert.Equal(day <= verifiedThrough, map.IsVerifiedOn(day));
            Assert.Equal(day < new LocalDate(2025, 7, 1) ? 63 : 34, map.Units.Length);
        }
    }

    [Fact]
    public void A_map_is_verified_on_its_own_days_only()
    {
        Assert.True(Map.IsVerifiedOn(new LocalDate(2020, 12, 31)));
        Assert.False(Map.IsVerifiedOn(new LocalDate(2025, 7, 1)));
        Assert.False(Merged.IsVerifiedOn(new LocalDate(2020, 12, 31)));
        Assert.Same(Merged, AdministrativeMap.OnVerified(new LocalDate(2025, 7, 1)));
        Assert.Same(AdministrativeMap.Latest, AdministrativeMap.OnVerified(new LocalDate(2026, 9, 25)));
        ArgumentOutOfRangeException error = Assert.Throws<ArgumentOutOfRangeException>(() => AdministrativeMap.OnVerified(new LocalDate(2026, 9, 26)));
        Assert.Contains("2026-09-25", error.Message, StringComparison.Ordinal);
    }

    // 9 cities and 25 provinces after 20 September 2026.
    [Theory]
    [InlineData("2027-01-01")]
    [InlineData("2030-12-31")]
    [InlineData("2035-12-31")]
    public void Kinds_codes_and_names_continue_after_the_last_verified_day(string day)
    {
        AdministrativeMap map = AdministrativeMap.On(On(day));
        Assert.Same(AdministrativeMap.Latest, map);
        Assert.Equal((9, 25), (map.Units.Count(unit => unit.Kind == ProvinceKind.City), map.Units.Count(unit => unit.Kind == ProvinceKind.Province)));
        Assert.Equal("gia_lai_2025", map.FindByCode("52")!.Province.Id);
        Assert.Equal("bac_ninh_2025", map.Get("thành phố Bắc Ninh").Province.Id);
        Assert.Equal("gia_lai_2025", Assert.Single(map.SuccessorsOf(Province.Parse("binh_dinh"))).Province.Id);
        Assert.Empty(AdministrativeMap.ChangesBetween(AdministrativeMap.VerifiedThrough, On(day)));
    }

    [Theory]
    [InlineData("1", "Hà Nội")]
    [InlineData("01", "Hà Nội")]
    [InlineData("8", "Tuyên Quang")]
    [InlineData("001", null)]
    [InlineData("", null)]
    public void A_code_that_a_file_holds_as_a_number_is_found_without_its_zero(string code, string? name) => Assert.Equal(name, Map.FindByCode(code)?.Name);

    [Fact]
    public void Every_old_province_went_whole_into_one_new_one()
    {
        foreach (ProvinceUnit old in Map.Units)
        {
            ProvinceUnit successor = Assert.Single(Merged.SuccessorsOf(old.Province));
            Assert.Contains(old, Map.PredecessorsOf(successor.Province));
            Assert.Empty(Map.SuccessorsOf(successor.Province).Where(unit => !unit.Province.Equals(successor.Province)));
        }

        Assert.Equal(63, Merged.Units.Sum(unit => Map.PredecessorsOf(unit.Province).Length));
    }

    // Resolution 202/2025/QH15, as law-facts list it.
    [Theory]
    [InlineData("gia_lai_2025", "Gia Lai", "52", "Bình Định, Gia Lai")]
    [InlineData("lam_dong_2025", "Lâm Đồng", "68", "Bình Thuận, Lâm Đồng, Đắk Nông")]
    [InlineData("ho_chi_minh_2025", "Thành phố Hồ Chí Minh", "79", "Bà Rịa - Vũng Tàu, Bình Dương, Thành phố Hồ Chí Minh")]
    [InlineData("can_tho_2025", "Cần Thơ", "92", "Cần Thơ, Hậu Giang, Sóc Trăng")]
    [InlineData("ha_noi", "Hà Nội", "01", "Hà Nội")]
    [InlineData("hue", "Huế", "46", "Thừa Thiên Huế")]
    public void A_merged_province_is_a_new_territory_even_where_its_name_stays(string id, string name, string code, string before)
    {
        ProvinceUnit unit = Assert.IsType<ProvinceUnit>(Merged.FindById(id));
        Assert.Equal((name, code), (unit.Name, unit.Code));
        Assert.Equal(before, string.Join(", ", Map.PredecessorsOf(unit.Province).Select(old => old.Name).Order(StringComparer.Ordinal)));
    }

    // A code without a date is ambiguous: these seven named other provinces until 30 June 2025.
    [Theory]
    [InlineData("15", "Yên Bái", "Lào Cai")]
    [InlineData("24", "Bắc Giang", "Bắc Ninh")]
    [InlineData("44", "Quảng Bình", "Quảng Trị")]
    [InlineData("52", "Bình Định", "Gia Lai")]
    [InlineData("80", "Long An", "Tây Ninh")]
    [InlineData("82", "Tiền Giang", "Đồng Tháp")]
    [InlineData("91", "Kiên Giang", "An Giang")]
    public void A_reused_code_names_another_province_after_the_merger(string code, string before, string after)
    {
        Assert.Equal((before, after), (Map.FindByCode(code)?.Name, Merged.FindByCode(code)?.Name));
        Assert.NotEqual(Map.FindByCode(code)?.Province, Merged.FindByCode(code)?.Province);
        Assert.Null(Map.FindByCode("99"));
    }

    [Fact]
    public void No_code_names_another_province_but_those_seven()
    {
        // 46 is Thừa Thiên Huế, renamed Huế: one territory.
        Assert.Equal(
            ["15", "24", "44", "46", "52", "80", "82", "91"],
            Map.Units.Where(unit => Merged.FindByCode(unit.Code) is { } later && !string.Equals(unit.Name, later.Name, StringComparison.Ordinal))
                .Select(unit => unit.Code)
                .Order(StringComparer.Ordinal));
        Assert.Equal(Map.FindByCode("46")?.Province, Merged.FindByCode("46")?.Province);
    }

    [Theory]
    [InlineData("hue", "2024-12-31", ProvinceKind.Province, "2025-01-01")]
    [InlineData("dong_nai_2025", "2026-04-29", ProvinceKind.Province, "2026-04-30")]
    [InlineData("quang_ninh", "2026-08-31", ProvinceKind.Province, "2026-09-01")]
    [InlineData("bac_ninh_2025", "2026-09-19", ProvinceKind.Province, "2026-09-20")]
    public void A_province_that_became_a_city_keeps_its_territory_and_code(string id, string lastDay, ProvinceKind kind, string firstDay)
    {
        ProvinceUnit before = Assert.IsType<ProvinceUnit>(AdministrativeMap.On(On(lastDay)).FindById(id));
        ProvinceUnit after = Assert.IsType<ProvinceUnit>(AdministrativeMap.On(On(firstDay)).FindById(id));
        Assert.Equal((kind, ProvinceKind.City), (before.Kind, after.Kind));
        Assert.Equal((before.Province, before.Code), (after.Province, after.Code));
        Assert.Equal((On(lastDay), On(firstDay)), (before.Days.End, after.Days.Start));
    }

    [Theory]
    [InlineData("2020-12-31", 5, "Cần Thơ, Hà Nội, Hải Phòng, Thành phố Hồ Chí Minh, Đà Nẵng")]
    [InlineData("2025-01-01", 6, "Cần Thơ, Huế, Hà Nội, Hải Phòng, Thành phố Hồ Chí Minh, Đà Nẵng")]
    [InlineData("2025-07-01", 6, "Cần Thơ, Huế, Hà Nội, Hải Phòng, Thành phố Hồ Chí Minh, Đà Nẵng")]
    [InlineData("2026-09-20", 9, "Bắc Ninh, Cần Thơ, Huế, Hà Nội, Hải Phòng, Quảng Ninh, Thành phố Hồ Chí Minh, Đà Nẵng, Đồng Nai")]
    public void The_centrally_run_cities_are(string day, int count, string names)
    {
        ProvinceUnit[] cities = [.. AdministrativeMap.On(On(day)).Units.Where(unit => unit.Kind == ProvinceKind.City)];
        Assert.Equal((count, names), (cities.Length, string.Join(", ", cities.Select(city => city.Name).Order(StringComparer.Ordinal))));
    }

    [Fact]
    public void ISO_codes_are_known_of_the_63_and_not_of_the_34()
    {
        Assert.Equal(63, Map.Units.Select(unit => Assert.IsType<string>(unit.IsoCode)).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(("VN-31", "VN-SG"), (Map.Get("Bình Định").IsoCode, Map.Get("Thành phố Hồ Chí Minh").IsoCode));
        Assert.All(Merged.Units, unit => Assert.Null(unit.IsoCode));
    }

    [Fact]
    public void The_changes_between_two_days_and_the_next_are_those_between_the_ends()
    {
        LocalDate[] days = [new(2014, 1, 1), new(2024, 12, 31), new(2025, 1, 1), new(2025, 6, 30), new(2025, 7, 1), new(2026, 4, 30), new(2026, 9, 19), new(2026, 11, 21)];
        foreach ((LocalDate first, LocalDate second, LocalDate third) in
            from first in days from second in days from third in days where first <= second && second <= third select (first, second, third))
        {
            Assert.Equal(
                AdministrativeMap.ChangesBetween(first, third), AdministrativeMap.ChangesBetween(first, second).Concat(AdministrativeMap.ChangesBetween(second, third)));
        }
    }

    [Fact]
    public void The_changes_lead_from_one_map_to_the_other()
    {
        // Territories with name and kind: what a merger takes away, and what each change brings as the map of its day has it.
        Dictionary<string, (string, ProvinceKind)> state = Map.Units.ToDictionary(unit => unit.Province.Id, unit => (unit.Name, unit.Kind), StringComparer.Ordinal);
        foreach (AdministrativeChange change in AdministrativeMap.ChangesBetween(new(2020, 12, 31), AdministrativeMap.VerifiedThrough))
        {
            Assert.All(change.From, from => Assert.True(state.Remove(from.Id)));
            ProvinceUnit unit = Assert.IsType<ProvinceUnit>(AdministrativeMap.On(change.Date).Find(change.To));
            state.Add(change.To.Id, (unit.Name, unit.Kind));
            Assert.Equal(Verification.Secondary, change.Verification);
        }

        Assert.Equal(
            AdministrativeMap.Latest.Units.Select(unit => (unit.Province.Id, (unit.Name, unit.Kind))).OrderBy(pair => pair.Id, StringComparer.Ordinal),
            state.Select(pair => (pair.Key, pair.Value)).OrderBy(pair => pair.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void The_mergers_cite_the_resolution()
    {
        AdministrativeChange[] mergers = [.. AdministrativeMap.ChangesBetween(new(2025, 6, 30), new(2025, 7, 1))];
        Assert.Equal(23, mergers.Length);
        Assert.All(mergers, merger => Assert.Equal((AdministrativeChangeKind.Merger, "202/2025/QH15"), (merger.Kind, merger.Citation.Document.Id)));
        Assert.Contains("2025-07-01 Merger: binh_dinh, gia_lai to gia_lai_2025", mergers.Select(merger => merger.ToString()));
        Assert.Throws<ArgumentOutOfRangeException>(() => AdministrativeMap.ChangesBetween(new(2025, 7, 1), new(2025, 6, 30)));
        Assert.Throws<ArgumentOutOfRangeException>(() => AdministrativeMap.ChangesBetween(new(2013, 7, 1), new(2025, 6, 30)));
    }

    [Fact]
    public void By_id_and_by_code_nothing_is_allocated() => Assert.Equal(
        0, AllocatedBytes.LeastOf(() => AdministrativeMap.On(new LocalDate(2025, 7, 1)).FindById("gia_lai_2025") is not null && Map.FindByCode("52") is not null));

    [Fact]
    public void Refuses_null()
    {
        Assert.Throws<ArgumentNullException>(() => Map.FindById(null!));
        Assert.Throws<ArgumentNullException>(() => Map.FindByCode(null!));
        Assert.Throws<ArgumentNullException>(() => Map.Find(null!));
        Assert.Throws<ArgumentNullException>(() => Map.SuccessorsOf(null!));
        Assert.Throws<ArgumentNullException>(() => Map.PredecessorsOf(null!));
    }

    private static LocalDate On(string day) => LocalDatePattern.Iso.Parse(day).Value;
}
