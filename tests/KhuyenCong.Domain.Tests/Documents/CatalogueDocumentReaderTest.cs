using System.Text;

namespace KhuyenCong.Domain.Tests;

/// <summary>Bad additions to the catalogue: the error names path, code, value and what was expected; and what is read against a catalogue that knows it already.</summary>
public class CatalogueDocumentReaderTest
{
    private const string Renaming =
        """
        ,
              {
                "date": "2028-03-01", "kind": "renaming", "from": ["son_la"], "to": "son_la",
                "citation": { "document": "9/2027/TT-BTC (minh họa)" }, "verification": "local"
              }
        """;

    private const string ProvincesVerified =
        """{ "record": "provinces", "through": "2028-06-30", "citation": { "document": "9/2027/TT-BTC (minh họa)" } },""";

    // What is altered in the document and how, the path of the error, its code and the value named.
    [Theory]
    [InlineData("khuyencong-catalogue/1", "khuyencong-catalogue/2", "$.format", "unknown_format", "\"khuyencong-catalogue/2\"")]
    [InlineData("\"id\": \"made_up_2028\"", "\"id\": \"Made up\"", "$.id", "bad_value", "\"Made up\"")]
    [InlineData("  \"id\": \"made_up_2028\",\n", "", "$", "missing_member", null)]
    [InlineData("\"documents\"", "\"document\": 1, \"documents\"", "$.document", "unknown_member", null)]
    [InlineData("\"indicator:made_up.visitors\"", "\"indicater:made_up.visitors\"", "$.supersedes[0]", "bad_value", "\"indicater:made_up.visitors\"")]
    [InlineData("\"indicator:made_up.visitors\"", "\"made_up.visitors\"", "$.supersedes[0]", "bad_value", "\"made_up.visitors\"")]
    [InlineData("\"indicator:made_up.visitors\"", "\"indicator:\"", "$.supersedes[0]", "bad_value", "\"indicator:\"")]
    [InlineData("\"indicator:made_up.visitors\"", "\"indicator:trained_workers\"", "$.supersedes[0]", "unknown_id", "\"indicator:trained_workers\"")]
    [InlineData("\"indicator:made_up.visitors\"", "\"unit:made_up.visitors\"", "$.supersedes[0]", "unknown_id", "\"unit:made_up.visitors\"")]
    [InlineData("\"indicator:made_up.visitors\"", "\"administrative_change:2028-01-01/minh_hoa\"", "$.supersedes[0]", "unknown_id", "\"administrative_change:2028-01-01/minh_hoa\"")]
    [InlineData("[\"indicator:made_up.visitors\"", "[\"indicator:made_up.visitors\", \"indicator:made_up.visitors\"", "$.supersedes[1]", "duplicate_id", "\"indicator:made_up.visitors\"")]
    [InlineData("\"id\": \"9/2027/TT-BTC (minh họa)\"", "\"id\": \"not_known\"", "$.documents[0].id", "bad_value", "\"not_known\"")]
    [InlineData("\"id\": \"visit\"", "\"id\": \"dong\"", "$.units[0].id", "duplicate_id", "\"dong\"")]
    [InlineData("\"vi\": \"lượt tham quan\"", "\"vi\": \"đồng\"", "$.units[0].name", "duplicate_name", "*")]
    [InlineData("\"unit\": \"lượt tham quan\"", "\"unit\": \"lượt thăm\"", "$.indicators[0].unit", "unknown_unit", "\"lượt thăm\"")]
    [InlineData("\"unit\": \"lượt tham quan\"", "\"unit\": \"tỷ đồng\"", "$.indicators[0].unit", "wrong_unit", "\"tỷ đồng\"")]
    [InlineData("\"content\": \"decree_45.9\"", "\"content\": \"decree_45.10\"", "$.indicators[0].content", "unknown_id", "\"decree_45.10\"")]
    [InlineData("\"other\": \"trained_workers\"", "\"other\": \"trained_worker\"", "$.comparabilities[0].other", "unknown_id", "\"trained_worker\"")]
    [InlineData("\"relation\": \"not_comparable\"", "\"relation\": \"wider\"", "$.comparabilities[0].relation", "unknown_word", "\"wider\"")]
    [InlineData("\"name\": \"Minh Họa\"", "\"name\": \"Minh Họa 2\"", "$.provinces.units[0].name", "bad_value", "\"Minh Họa 2\"")]
    [InlineData("\"Xứ Minh Họa\"", "\"minh họa\"", "$.provinces.units[0].spellings[0]", "duplicate_name", "\"minh họa\"")]
    [InlineData("\"code\": \"97\"", "\"code\": \"9\"", "$.provinces.units[0].code", "bad_value", "\"9\"")]
    [InlineData("\"from\": \"2028-01-01\"", "\"from\": \"2028-01-01\", \"through\": \"2028-12-31\"", "$.provinces.units[0].through", "unknown_member", null)]
    [InlineData("[\"nghe_an\"", "[\"nghe_anh\"", "$.provinces.changes[0].from[0]", "unknown_id", "\"nghe_anh\"")]
    [InlineData("\"to\": \"minh_hoa\"", "\"to\": \"minh_hoa_2\"", "$.provinces.changes[0].to", "unknown_id", "\"minh_hoa_2\"")]
    [InlineData("\"to\": \"minh_hoa\"", "\"to\": \"hue\"", "$.provinces.changes[0].to", "bad_value", "\"hue\"")]
    [InlineData("\"date\": \"2028-01-01\"", "\"date\": \"2028-01-02\"", "$.provinces.changes[0].to", "bad_value", "\"minh_hoa\"")]
    [InlineData("\"kind\": \"merger\"", "\"kind\": \"split\"", "$.provinces.changes[0].kind", "unknown_word", "\"split\"")]
    [InlineData("[\"nghe_an\", \"ha_tinh\"]", "[\"nghe_an\"]", "$.provinces.changes[0].from", "bad_value", "*")]
    [InlineData("[\"nghe_an\", \"ha_tinh\"]", "[\"nghe_an\", \"minh_hoa\"]", "$.provinces.changes[0].from", "bad_value", "*")]
    [InlineData("[\"nghe_an\", \"ha_tinh\"]", "[\"nghe_an\", \"nghe_an\"]", "$.provinces.changes[0].from[1]", "duplicate_id", "\"nghe_an\"")]
    [InlineData("\"from\": [\"son_la\"]", "\"from\": [\"hue\"]", "$.provinces.changes[1].from", "bad_value", "[\"hue\"]")]
    [InlineData(Renaming, "", "$.provinces.units", "bad_value", "*")]
    [InlineData("[\"nghe_an\", \"ha_tinh\"]", "[\"nghe_an\", \"binh_dinh\"]", "$.provinces.changes[0]", "bad_value", "*")]
    [InlineData("\"code\": \"97\"", "\"code\": \"01\"", "$.provinces.changes[0]", "bad_value", "*")]
    [InlineData("\"name\": \"Minh Họa\"", "\"name\": \"Hà Nội\"", "$.provinces.changes[0]", "bad_value", "*")]
    [InlineData("\"Xứ Minh Họa\"", "\"Thủ đô Hà Nội\", \"Ha Noi\"", "$.provinces.changes[0]", "bad_value", "*")]
    [InlineData("\"code\": \"14\"", "\"code\": \"97\"", "$.provinces.changes[1]", "bad_value", "*")]
    [InlineData(ProvincesVerified, "", "$.provinces.changes", "bad_value", "*")]
    [InlineData("\"record\": \"provinces\", \"through\": \"2028-06-30\"", "\"record\": \"provinces\", \"through\": \"2028-02-29\"", "$.provinces.changes", "bad_value", "*")]
    [InlineData("\"thanh_hoa\", \"minh_hoa\"", "\"thanh_hoa\"", "$.region_schemes[0].regions", "bad_value", "*")]
    [InlineData("\"thanh_hoa\", \"minh_hoa\"", "\"thanh_hoa\", \"nghe_an\"", "$.region_schemes[0].regions[0].provinces[16]", "unknown_id", "\"nghe_an\"")]
    [InlineData("\"quang_tri_2025\", \"hue\"", "\"minh_hoa\", \"hue\"", "$.region_schemes[0].regions[1].provinces[0]", "duplicate_id", "\"minh_hoa\"")]
    [InlineData("\"made_up_halves.north\"", "\"made_up.north\"", "$.region_schemes[0].regions[0].id", "bad_value", "\"made_up.north\"")]
    [InlineData("\"made_up_halves.north\"", "\"north\"", "$.region_schemes[0].regions[0].id", "bad_value", "\"north\"")]
    [InlineData("\"from\": \"2028-01-01\", \"through\": \"2028-06-30\"", "\"from\": \"2013-12-31\", \"through\": \"2028-06-30\"", "$.region_schemes[0].verified", "bad_value", "*")]
    [InlineData("\"province\": \"ha_noi\"", "\"province\": \"ha_tay\"", "$.programs[0].province", "unknown_id", "\"ha_tay\"")]
    [InlineData("\"indicator\": \"ha_noi.courses\"", "\"indicator\": \"courses\"", "$.programs[0].targets[0].indicator", "unknown_id", "\"courses\"")]
    [InlineData("\"content\": \"advanced_machinery\"", "\"content\": \"machinery\"", "$.support_tables[0].norms[0].levels[0].content", "unknown_id", "\"machinery\"")]
    [InlineData("\"id\": \"made_up\"", "\"id\": \"national\", \"province\": \"ha_noi\"", "$.support_tables[1].province", "duplicate_member", null)]
    [InlineData("\"reporter\": \"commune_committee\"", "\"reporter\": \"commune\"", "$.reporting_duties[0].reporter", "unknown_word", "\"commune\"")]
    [InlineData("\"province\": \"quang_ninh\"", "\"province\": \"quang_ninh_2025\"", "$.reporting_duties[0].province", "unknown_id", "\"quang_ninh_2025\"")]
    [InlineData("\"province\": \"quang_ninh\"", "\"province\": \"binh_dinh\"", "$.reporting_duties[0].province", "unknown_id", "\"binh_dinh\"")]
    [InlineData("\"province\": \"quang_ninh\"", "\"province\": \"minh_hoa\"", "$.reporting_duties[0].province", "unknown_id", "\"minh_hoa\"")]
    [InlineData("\"recipients\": [\"provincial_department\"]", "\"recipients\": []", "$.reporting_duties[1].recipients", "bad_value", "[]")]
    [InlineData("\"provincial_centre\"]", "\"provincial_department\"]", "$.reporting_duties[0].recipients[1]", "duplicate_id", "\"provincial_department\"")]
    [InlineData("\"frequency\": \"monthly\"", "\"frequency\": \"weekly\"", "$.reporting_duties[0].frequency", "unknown_word", "\"weekly\"")]
    [InlineData("\"frequency\": \"monthly\"", "\"frequency\": \"quarterly\"", "$.reporting_duties[0].due_before_day", "bad_value", "20")]
    [InlineData("\"due_before_day\": 20", "\"due_before_day\": 1", "$.reporting_duties[0].due_before_day", "bad_value", "1")]
    [InlineData("\"due_before_day\": 20", "\"due_before_day\": 29", "$.reporting_duties[0].due_before_day", "bad_value", "29")]
    [InlineData("\"due_before_day\": 20", "\"due_before_day\": 20.5", "$.reporting_duties[0].due_before_day", "bad_value", "20.5")]
    [InlineData("\"through\": \"2029-12-31\"", "\"through\": \"2027-03-31\"", "$.reporting_duties[0].in_force.through", "bad_value", "\"2027-03-31\"")]
    [InlineData("\"verified_through\": \"2027-12-31\"", "\"verified_through\": \"2027-03-31\"", "$.reporting_duties[0].verified_through", "bad_value", "\"2027-03-31\"")]
    [InlineData("\"verified_through\": \"2027-12-31\"", "\"verified_through\": \"2030-01-01\"", "$.reporting_duties[0].verified_through", "bad_value", "\"2030-01-01\"")]
    [InlineData(" \"verified_through\": \"2027-12-31\",", "", "$.reporting_duties[0]", "missing_member", null)]
    [InlineData("\"from\": \"2028-07-01\"", "\"from\": \"2027-12-31\"", "$.reporting_duties[0].change.from", "bad_value", "\"2027-12-31\"")]
    [InlineData("\"from\": \"2028-07-01\"", "\"from\": \"2030-01-01\"", "$.reporting_duties[0].change.from", "bad_value", "\"2030-01-01\"")]
    [InlineData("\"change\": { \"document\": \"28/2018/TT-BTC\"", "\"change\": { \"document\": \"28/2018\"", "$.reporting_duties[0].change.document", "unknown_id", "\"28/2018\"")]
    [InlineData("\"implementing_unit_monthly\"", "\"implementing_units\"", "$.reporting_duties[0].replaces[1]", "unknown_id", "\"implementing_units\"")]
    [InlineData("\"implementing_unit_monthly\"", "\"made_up.commune_yearly\"", "$.reporting_duties[0].replaces[1]", "duplicate_id", "\"made_up.commune_yearly\"")]
    [InlineData("\"implementing_unit_monthly\"", "\"made_up.commune_monthly\"", "$.reporting_duties[0].replaces[1]", "bad_value", "\"made_up.commune_monthly\"")]
    [InlineData("\"id\": \"made_up.commune_yearly\"", "\"id\": \"made_up.commune_yearly\", \"province\": \"hue\"", "$.reporting_duties[0].replaces[0]", "bad_value", "\"made_up.commune_yearly\"")]
    [InlineData("[\"made_up.commune_yearly\", \"implementing_unit_monthly\"]", "[]", "$.reporting_duties[0].replaces", "bad_value", "[]")]
    [InlineData("\"in_force\": { \"from\": \"2027-01-01\" }, \"verified_through\": \"2027-01-01\"", "\"in_force\": { \"from\": \"2027-04-01\" }, \"verified_through\": \"2027-04-01\"", "$.reporting_duties[0].replaces[0]", "bad_value", "\"made_up.commune_yearly\"")]
    [InlineData("\"id\": \"made_up.commune_yearly\"", "\"id\": \"made_up.commune_monthly\"", "$.reporting_duties[1]", "duplicate_id", "*")]
    [InlineData("\"id\": \"made_up.commune_monthly\"", "\"id\": \"Monthly\"", "$.reporting_duties[0].id", "bad_value", "\"Monthly\"")]
    [InlineData("\"region_scheme:report_2014_2020\"", "\"province\"", "$.verified[1].record", "bad_value", "\"province\"")]
    [InlineData("\"region_scheme:report_2014_2020\"", "\"indicator:trained_workers\"", "$.verified[1].record", "bad_value", "\"indicator:trained_workers\"")]
    [InlineData("\"region_scheme:report_2014_2020\"", "\"region_scheme:report_2014\"", "$.verified[1].record", "unknown_id", "\"region_scheme:report_2014\"")]
    [InlineData("\"support_norm:national/28/2018/TT-BTC\"", "\"support_norm:national/29/2018/TT-BTC\"", "$.verified[2].record", "unknown_id", "\"support_norm:national/29/2018/TT-BTC\"")]
    [InlineData("\"through\": \"2021-12-31\"", "\"through\": \"2021-02-30\"", "$.verified[1].through", "bad_value", "\"2021-02-30\"")]
    public void Name_path_code_and_value(string text, string replacement, string path, string code, string? value)
    {
        DocumentError error = ErrorOf(AlteredText.Of(CatalogueText.Full, text, replacement));
        Assert.Equal(("mine.json", path, code), (error.DocumentName, error.Path, error.Code));
        if (!string.Equals(value, "*", StringComparison.Ordinal))
        {
            Assert.Equal(value, error.Value);
        }

        Assert.NotEmpty(error.Expected.Vietnamese);
        Assert.NotEmpty(error.Expected.English);
    }

    [Theory]
    [InlineData("\"indicator:made_up.visitors\"", "\"indicator:made_up.visitor\"", "an id that is declared; nearest: indicator:made_up.visitors")]
    [InlineData("\"region_scheme:report_2014_2020\"", "\"region_scheme:report_2014\"", "an id that is declared; nearest: region_scheme:report_2014_2020")]
    [InlineData("\"thanh_hoa\", \"minh_hoa\"", "\"thanh_hoa\", \"nghe_an\"", "\"minh_hoa\"")]
    public void An_unknown_id_names_the_nearest_and_a_province_that_ended_its_successor(string text, string replacement, string expected) =>
        Assert.StartsWith(expected, ErrorOf(AlteredText.Of(CatalogueText.Full, text, replacement)).Expected.English, StringComparison.Ordinal);

    // The last known provinces continue after the last verified day, and a scheme of them has all.
    [Fact]
    public void A_scheme_of_days_after_those_of_the_catalogue_has_every_province_too()
    {
        string later = CatalogueText.Records.Replace("\"from\": \"2026-09-20\"", "\"from\": \"2027-01-01\"", StringComparison.Ordinal);
        Assert.Single(CatalogueText.Read(later).Definition.RegionSchemes);
        DocumentError error = ErrorOf(AlteredText.Of(later, ", \"ha_tinh\"", string.Empty));
        Assert.Equal(("$.region_schemes[0].regions", "bad_value", "no region has province \"ha_tinh\""), (error.Path, error.Code, error.Problem.English));
    }

    // "binh_dinh" became part of "gia_lai_2025" on 1 July 2025.
    [Fact]
    public void A_merger_is_into_a_new_province()
    {
        string altered = CatalogueText.Provinces.Replace("\"minh_hoa\"", "\"binh_dinh\"", StringComparison.Ordinal);
        DocumentError error = ErrorOf(altered);
        Assert.Equal(("$.provinces.changes[0]", "bad_value"), (error.Path, error.Code));
    }

    [Fact]
    public void What_it_brings_itself_is_known_in_it()
    {
        string program = ProgramText.Staged
            .Replace("\"province\": \"ha_noi\"", "\"province\": \"minh_hoa\"", StringComparison.Ordinal)
            .Replace("2021-", "2029-", StringComparison.Ordinal).Replace("\"2021\"", "\"2029\"", StringComparison.Ordinal).Replace("-2022", "-2030", StringComparison.Ordinal).Replace("\"2022-", "\"2030-", StringComparison.Ordinal)
            .Replace("2023-", "2031-", StringComparison.Ordinal).Replace("-2024", "-2032", StringComparison.Ordinal).Replace("\"2024-", "\"2032-", StringComparison.Ordinal)
            .Replace("\"trained_workers\", \"value\": 100, \"unit\": \"lao động\"", "\"made_up.visitors\", \"value\": 100, \"unit\": \"lượt tham quan\"", StringComparison.Ordinal);
        CatalogueDocument document = CatalogueText.Read(CatalogueText.Full.Replace(ProgramText.Staged, program, StringComparison.Ordinal));
        Assert.Equal("minh_hoa", document.Definition.Programs[0].Province!.Id);
        Assert.Equal(document.Definition.Indicators[0], document.Definition.Programs[0].Targets[^1].Indicator);
        Assert.Equal("unknown_id", Assert.Throws<DocumentException>(() => PromotionProgram.Read(Encoding.UTF8.GetBytes(program), "program.json")).Error.Code);
    }

    [Fact]
    public void It_is_read_on_against_a_catalogue_that_has_all_of_it()
    {
        Catalogue mine = Catalogue.National.With(CatalogueText.Read(CatalogueText.Full));
        CatalogueDocument again = CatalogueText.Read(CatalogueText.Full, mine);
        Catalogue twice = mine.With(again);
        Assert.Empty(twice.Differences);
        Assert.Equal(mine.Indicators, twice.Indicators);
        Assert.Equal(mine.Programs, twice.Programs);
        Assert.Equal(mine.AdministrativeChanges, twice.AdministrativeChanges);
        Assert.Equal(mine.NationalSupportTable.Norms.Length, twice.NationalSupportTable.Norms.Length);
    }

    // Both have one id: within the document its own applies, in the catalogue the known one, which is listed as a difference.
    [Fact]
    public void A_record_that_differs_from_the_catalogues_applies_inside_the_document_and_is_a_difference_outside()
    {
        Catalogue mine = Catalogue.National.With(CatalogueText.Read(CatalogueText.Full));
        string other = CatalogueText.Records.Replace("\"lượt tham quan mô hình\"", "\"lượt xem mô hình\"", StringComparison.Ordinal)
            .Replace("\"through\": \"2028-06-30\" }, \"not_reviewed\"", "\"through\": \"2027-12-31\" }, \"not_reviewed\"", StringComparison.Ordinal);
        CatalogueDocument document = CatalogueText.Read(other.Replace("\"indicator:made_up.visitors\"", string.Empty, StringComparison.Ordinal), mine);
        Assert.Equal("lượt xem mô hình", document.Definition.Comparabilities[0].Indicator.Name.Vietnamese);

        Catalogue more = mine.With(document);
        Assert.Equal("lượt tham quan mô hình", more.GetIndicator("made_up.visitors").Name.Vietnamese);
        Assert.Contains("indicator:made_up.visitors", more.Differences.Select(difference => difference.Record.ToString()));
        Assert.Equal("lượt xem mô hình", mine.With(CatalogueText.Read(other, mine)).GetIndicator("made_up.visitors").Name.Vietnamese);
    }

    private static DocumentError ErrorOf(string text) => Assert.Throws<DocumentException>(() => CatalogueText.Read(text)).Error;
}
