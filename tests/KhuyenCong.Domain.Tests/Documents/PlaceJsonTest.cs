using System.Text.Json;
using NodaTime;

namespace KhuyenCong.Domain.Tests;

/// <summary>Provinces and reporting units with the day on which they are meant.</summary>
public class PlaceJsonTest
{
    private static readonly LocalDate EndOf2020 = new(2020, 12, 31);

    // Quảng Ninh became a city on 1 September 2026; the provinces were verified from 1 January 2014 on, and merged on 1 July 2025.
    [Theory]
    [InlineData("ha_noi", "2018-06-30", "2014-01-01")]
    [InlineData("ha_noi", "2026-11-30", "2025-07-01")]
    [InlineData("ha_noi", "2035-12-31", "2025-07-01")]
    [InlineData("hue", "2024-12-31", "2014-01-01")]
    [InlineData("hue", "2025-01-01", "2025-01-01")]
    [InlineData("quang_ninh", "2026-08-31", "2025-07-01")]
    [InlineData("quang_ninh", "2026-09-01", "2026-09-01")]
    public void A_province_is_read_on_any_of_its_days_and_written_with_the_first(string id, string on, string first)
    {
        ProvinceUnit unit = JsonSerializer.Deserialize<ProvinceUnit>($$"""{"on":"{{on}}","province":"{{id}}"}""")!;
        Assert.Same(AdministrativeMap.On(Day(on)).FindById(id), unit);
        Assert.All(JsonWays.All, options => Assert.True(
            JsonEquality.AreEqual($$"""{"province":"{{id}}","on":"{{first}}"}""", JsonSerializer.Serialize(unit, options))));
    }

    [Fact]
    public void Every_province_of_every_map_comes_back()
    {
        Catalogue mine = Catalogue.National.With(CatalogueText.Read(CatalogueText.Full));
        foreach ((Catalogue catalogue, string last) in new[] { (Catalogue.National, "2035-12-31"), (mine, "2028-03-01") })
        {
            JsonSerializerOptions options = new JsonSerializerOptions().AddKhuyenCong(catalogue);
            string[] days = ["2014-01-01", "2025-01-01", "2025-07-01", "2026-04-30", "2026-09-01", "2026-09-20", "2028-01-01", last];
            ProvinceUnit[] units = [.. days.SelectMany(day => catalogue.MapOn(Day(day)).Units).Distinct()];
            Assert.All(units, unit =>
            {
                string json = JsonSerializer.Serialize(unit, options);
                Assert.Same(unit, JsonSerializer.Deserialize<ProvinceUnit>(json, options));
                Assert.Empty(JsonForms.ProvinceUnit.Schema.Faults(json));
                ReportingUnit commune = ReportingUnit.Commune(unit, "Xã/1");
                json = JsonSerializer.Serialize(commune, options);
                Assert.Same(unit, JsonSerializer.Deserialize<ReportingUnit>(json, options)!.Province);
                Assert.Empty(JsonForms.ReportingUnit.Schema.Faults(json));
            });
        }
    }

    /// <summary>What a catalogue learns later does not change what was stored.</summary>
    [Fact]
    public void A_later_change_leaves_what_was_written()
    {
        ProvinceUnit sonLa = AdministrativeMap.Latest.FindById("son_la")!;
        Catalogue mine = Catalogue.National.With(CatalogueText.Read(CatalogueText.Full));
        ProvinceUnit read = JsonSerializer.Deserialize<ProvinceUnit>(JsonSerializer.Serialize(sonLa), new JsonSerializerOptions().AddKhuyenCong(mine))!;
        Assert.Equal(("Sơn La", "Sơn Minh"), (read.Name, mine.MapOn(new LocalDate(2028, 3, 1)).Find(read.Province)!.Name));
    }

    [Theory]
    [InlineData("""{"province":"binh_dinh","on":"2026-11-30"}""", "unknown_id", "$.province", "\"gia_lai_2025\"")]
    [InlineData("""{"province":"ha_nooi","on":"2026-11-30"}""", "unknown_id", "$.province", "ha_noi")]
    [InlineData("""{"province":"ha_noi","on":"2013-12-31"}""", "unknown_id", "$.province", "1 January 2014")]
    [InlineData("""{"province":"ha_noi","on":"30/11/2026"}""", "bad_value", "$.on", "2014-08-01")]
    [InlineData("""{"province":"ha_noi"}""", "missing_member", "$", "on")]
    [InlineData("""{"on":"2026-11-30"}""", "missing_member", "$", "province")]
    [InlineData("""{"province":"ha_noi","on":"2026-11-30","name":"Hà Nội"}""", "unknown_member", "$.name", "province, on")]
    [InlineData("\"ha_noi\"", "wrong_type", "$", "{")]
    public void What_is_not_a_province_is_refused(string json, string code, string path, string expected) =>
        RequireRefused<ProvinceUnit>(json, code, path, expected);

    [Fact]
    public void A_unit_is_its_text_and_of_a_province_its_first_day()
    {
        ProvinceUnit binhDinh = AdministrativeMap.On(EndOf2020).Get("Bình Định");
        (ReportingUnit Unit, string Json)[] units =
        [
            (ReportingUnit.Nation, """{"reporting_unit":"nation"}"""),
            (ReportingUnit.Unallocated, """{"reporting_unit":"unallocated"}"""),
            (ReportingUnit.Of(RegionScheme.Report2014To2020.Regions[4]), """{"reporting_unit":"region:report_2014_2020.southeast"}"""),
            (ReportingUnit.Of(RegionScheme.AfterMerger2025.Regions[0]), $$"""{"reporting_unit":"region:{{RegionScheme.AfterMerger2025.Regions[0].Id}}"}"""),
            (ReportingUnit.Organisation("Trung tâm: 1"), """{"reporting_unit":"organisation:Trung tâm: 1"}"""),
            (ReportingUnit.Of(binhDinh), """{"reporting_unit":"province:binh_dinh","on":"2014-01-01"}"""),
            (ReportingUnit.District(binhDinh, "Hoài Nhơn"), """{"reporting_unit":"district:binh_dinh/Hoài Nhơn","on":"2014-01-01"}"""),
            (ReportingUnit.Commune(AdministrativeMap.Latest.FindById("hue")!, "Phú Lộc"), """{"reporting_unit":"commune:hue/Phú Lộc","on":"2025-07-01"}"""),
        ];
        Assert.Equal(Enum.GetValues<ReportingUnitKind>().ToHashSet(), [.. units.Select(pair => pair.Unit.Kind)]);
        Assert.All(units, pair =>
        {
            Assert.Equal(pair.Json, JsonSerializer.Serialize(pair.Unit, JsonWays.Readable));
            Assert.Empty(JsonForms.ReportingUnit.Schema.Faults(pair.Json));
            Assert.All(JsonWays.All, options =>
            {
                ReportingUnit read = JsonSerializer.Deserialize<ReportingUnit>(JsonSerializer.Serialize(pair.Unit, options), options)!;
                Assert.Equal((pair.Unit, pair.Unit.Kind, pair.Unit.Name), (read, read.Kind, read.Name));
                Assert.Same(pair.Unit.Province, read.Province);
                Assert.Same(pair.Unit.Region, read.Region);
            });
        });
    }

    /// <summary>A form that asks everybody for a day may send it, and it is checked.</summary>
    [Theory]
    [InlineData("nation")]
    [InlineData("organisation:x")]
    [InlineData("region:report_2014_2020.southeast")]
    public void A_day_may_be_given_where_none_is_needed(string text) =>
        Assert.Equal(text, JsonSerializer.Deserialize<ReportingUnit>($$"""{"reporting_unit":"{{text}}","on":"2018-06-30"}""")!.Id);

    [Theory]
    [InlineData("""{"reporting_unit":"province:ha_noi"}""", "missing_member", "$", "on")]
    [InlineData("""{"reporting_unit":"commune:ha_noi/x"}""", "missing_member", "$", "on")]
    [InlineData("""{"reporting_unit":"province:binh_dinh","on":"2026-11-30"}""", "unknown_reporting_unit", "$.reporting_unit", "province:gia_lai_2025")]
    [InlineData("""{"reporting_unit":"district:hue/Phú Lộc","on":"2025-07-01"}""", "unknown_reporting_unit", "$.reporting_unit", "hue")]
    [InlineData(
        """{"reporting_unit":"region:report_2014_2020.southeast","on":"2026-11-30"}""", "unknown_reporting_unit", "$.reporting_unit", "after_merger_2025")]
    [InlineData("""{"reporting_unit":"region:southeast"}""", "unknown_reporting_unit", "$.reporting_unit", "region:")]
    [InlineData("""{"reporting_unit":"Hà Nội"}""", "unknown_reporting_unit", "$.reporting_unit", "province:")]
    [InlineData("""{"reporting_unit":"nation","on":"2018-02-30"}""", "bad_value", "$.on", "2014-08-01")]
    [InlineData("""{"reporting_unit":"nation","On":"2018-02-28"}""", "unknown_member", "$.On", "reporting_unit, on")]
    [InlineData("\"nation\"", "wrong_type", "$", "{")]
    public void What_is_not_a_unit_is_refused(string json, string code, string path, string expected) =>
        RequireRefused<ReportingUnit>(json, code, path, expected);

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static void RequireRefused<T>(string json, string code, string path, string expected) => Assert.All(JsonWays.All, options =>
    {
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(json, options));
        DocumentError error = Assert.IsType<DocumentException>(exception.InnerException).Error;
        Assert.Equal((code, path), (error.Code, error.Path));
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
    });
}
