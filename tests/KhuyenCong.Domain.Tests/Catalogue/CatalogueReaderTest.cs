namespace KhuyenCong.Domain.Tests;

public class CatalogueReaderTest
{
    private const string FirstWorkers = "\"value\": 40000";

    // A file, what is altered in it and how, the marker at which the error must be reported, its path, its code and the value named.
    [Theory]
    [InlineData(
        "units.json", "\"verification\"", "\"verified\": 1, \"verification\"", "1, \"verification\"",
        "$.units[0].verified", "unknown_member", null)]
    [InlineData(
        "units.json", "\"id\": \"worker\"", "\"id\": \"worker\", \"id\": \"worker\"", "\"worker\",\n",
        "$.units[0].id", "duplicate_member", null)]
    [InlineData(
        "units.json", "      \"id\": \"worker\",\n", "", "{\n      \"name\"",
        "$.units[0]", "missing_member", null)]
    [InlineData(
        "units.json", "\"id\": \"trainee_participation\"", "\"id\": \"worker\"", "{\n      \"id\": \"worker\",\n      \"name\": { \"vi\": \"lượt học viên\"",
        "$.units[1]", "duplicate_id", "*")]
    [InlineData(
        "units.json", "\"vi\": \"lao động\"", "\"vi\": 1", "1, \"en\"",
        "$.units[0].name.vi", "wrong_type", "1")]
    [InlineData(
        "units.json", "\"en\": \"workers\"", "\"en\": \" \"", "\" \" }",
        "$.units[0].name.en", "empty_text", "\" \"")]
    [InlineData(
        "units.json", "\"id\": \"worker\"", "\"id\": \"Worker\"", "\"Worker\"",
        "$.units[0].id", "bad_value", "\"Worker\"")]
    [InlineData(
        "units.json", "\"id\": \"worker\"", "\"id\": \"dong\"", "\"dong\"",
        "$.units[0].id", "duplicate_id", "\"dong\"")]
    [InlineData(
        "contents.json", "\"number\": 1,", "\"number\": 1, \"decree_45\": \"decree_45.2\",", "\"decree_45.2\"",
        "$.contents[0].decree_45", "unknown_member", null)]
    [InlineData(
        "units.json", "\"document\": \"1288/QĐ-TTg (2014)\"", "\"document\": \"1288/QĐ-TTg\"", "\"1288/QĐ-TTg\"",
        "$.units[0].citation.document", "unknown_id", "\"1288/QĐ-TTg\"")]
    [InlineData(
        "documents.json", "\"signed_on\": \"2012-05-21\"", "\"signed_on\": \"21/5/2012\"", "\"21/5/2012\"",
        "$.documents[0].signed_on", "bad_value", "\"21/5/2012\"")]
    [InlineData(
        "documents.json", "\"kind\": \"decree\"", "\"kind\": \"law\"", "\"law\"",
        "$.documents[0].kind", "unknown_word", "\"law\"")]
    [InlineData(
        "documents.json", "\"id\": \"46/2012/TT-BCT\"", "\"id\": \"45/2012/NĐ-CP\"", "{\n      \"id\": \"45/2012/NĐ-CP\",\n      \"kind\": \"circular\"",
        "$.documents[1]", "duplicate_id", "*")]
    [InlineData(
        "contents.json", "\"number\": 1", "\"number\": 0", "0,\n",
        "$.contents[0].number", "bad_value", "0")]
    [InlineData(
        "indicators.json", "\"unit\": \"lao động\"", "\"unit\": \"công nhân\"", "\"công nhân\"",
        "$.indicators[0].unit", "unknown_unit", "\"công nhân\"")]
    [InlineData(
        "indicators.json", "\"summable_over\": [\"years\", \"places\"]", "\"summable_over\": [\"years\", \"place\"]", "\"place\"",
        "$.indicators[0].summable_over[1]", "unknown_word", "\"place\"")]
    [InlineData(
        "indicators.json", "\"content\": \"decree_45.1\"", "\"content\": \"decree_45.10\"", "\"decree_45.10\"",
        "$.indicators[0].content", "unknown_id", "\"decree_45.10\"")]
    [InlineData(
        "comparabilities.json", "\"measured_against\": true", "\"measured_against\": \"yes\"", "\"yes\"",
        "$.comparabilities[0].measured_against", "wrong_type", "\"yes\"")]
    [InlineData(
        "comparabilities.json", "\"other\": \"management_training_participations\"", "\"other\": \"participations\"", "\"participations\"",
        "$.comparabilities[0].other", "unknown_id", "\"participations\"")]
    [InlineData(
        "provinces.json", "\"through\": \"2026-09-25\"", "\"through\": \"2013-12-31\"", "\"2013-12-31\"",
        "$.verified.through", "bad_value", "\"2013-12-31\"")]
    [InlineData(
        AlteredCatalogue.ProgramFile, "khuyencong-program/1", "khuyencong-program/2", "\"khuyencong-program/2\"",
        "$.format", "unknown_format", "\"khuyencong-program/2\"")]
    [InlineData(
        AlteredCatalogue.ProgramFile, "\"years\": \"2014-2020\"", "\"years\": \"2015-2020\"", "\"2015-2020\"",
        "$.years", "bad_value", "\"2015-2020\"")]
    [InlineData(
        AlteredCatalogue.ProgramFile, "\"decree_45\": [\"decree_45.1\"]", "\"decree_45\": [\"decree_45\"]", "\"decree_45\"]",
        "$.contents[0].decree_45[0]", "unknown_id", "\"decree_45\"")]
    [InlineData(
        AlteredCatalogue.ProgramFile, "\"unit\": \"tỷ đồng\"", "\"unit\": \"lao động\"", "\"lao động\"",
        "$.planned_budget.unit", "wrong_unit", "\"lao động\"")]
    [InlineData(
        AlteredCatalogue.ProgramFile, "\"value\": 1212", "\"value\": -1212", "-1212",
        "$.planned_budget.value", "bad_value", "-1212")]
    [InlineData(
        AlteredCatalogue.ProgramFile, "\"indicator\": \"trained_workers\"", "\"indicator\": \"trained\"", "\"trained\"",
        "$.targets[0].indicator", "unknown_id", "\"trained\"")]
    [InlineData(
        AlteredCatalogue.ProgramFile, "\"stage\": \"to_2015\"", "\"stage\": \"to_2016\"", "\"to_2016\"",
        "$.targets[0].stage", "unknown_id", "\"to_2016\"")]
    [InlineData(
        AlteredCatalogue.ProgramFile, "\"unit\": \"lao động\"", "\"unit\": \"mô hình\"", "\"mô hình\"",
        "$.targets[0].unit", "wrong_unit", "\"mô hình\"")]
    [InlineData(AlteredCatalogue.ProgramFile, FirstWorkers, "\"value\": \"40000\"", "\"40000\"", "$.targets[0].value", "wrong_type", "\"40000\"")]
    [InlineData(AlteredCatalogue.ProgramFile, FirstWorkers, "\"value\": -40000", "-40000", "$.targets[0].value", "bad_value", "-40000")]
    [InlineData(AlteredCatalogue.ProgramFile, FirstWorkers, "\"value\": 0.5", "0.5", "$.targets[0].value", "bad_value", "0.5")]
    [InlineData(AlteredCatalogue.ProgramFile, FirstWorkers, "\"value\": 1e-40", "1e-40", "$.targets[0].value", "number_not_exact", "1e-40")]
    [InlineData(
        AlteredCatalogue.RegionsFile, "\"vinh_phuc\"", "\"vinh_phu\"", "\"vinh_phu\"",
        "$.regions[0].provinces[2]", "unknown_id", "\"vinh_phu\"")]
    [InlineData(
        AlteredCatalogue.RegionsFile, "\"kon_tum\"", "\"ninh_thuan\"", "\"ninh_thuan\", \"gia_lai\"",
        "$.regions[3].provinces[0]", "duplicate_id", "\"ninh_thuan\"")]
    public void Names_file_place_member_and_value_of_an_error(
        string file, string text, string replacement, string marker, string path, string code, string? value)
    {
        DocumentError error = AlteredCatalogue.ErrorOf(file, text, replacement);
        Assert.Equal((file, path, code), (error.DocumentName, error.Path, error.Code));
        Assert.Equal(AlteredCatalogue.PlaceOf(marker, file, text, replacement), (error.Line, error.Column));
        if (!string.Equals(value, "*", StringComparison.Ordinal))
        {
            Assert.Equal(value, error.Value);
        }
    }

    [Fact]
    public void Refuses_stages_with_a_gap_an_overlap_or_an_end_too_early()
    {
        DocumentError gap = AlteredCatalogue.ErrorOf(AlteredCatalogue.ProgramFile, "\"from\": \"2016-01-01\"", "\"from\": \"2016-01-02\"");
        Assert.Equal(("$.stages[1].implementation.from", "bad_value", "the day after 31 December 2015"), (gap.Path, gap.Code, gap.Expected.English));
        Assert.Contains("\"stage_2016_2020\"", gap.Problem.English, StringComparison.Ordinal);
        DocumentError overlap = AlteredCatalogue.ErrorOf(
            AlteredCatalogue.ProgramFile,
            "\"years\": \"2016-2020\",\n      \"implementation\": { \"from\": \"2016-01-01\"",
            "\"years\": \"2015-2020\",\n      \"implementation\": { \"from\": \"2015-12-31\"");
        Assert.Equal("the day after 31 December 2015", overlap.Expected.English);
        DocumentError late = AlteredCatalogue.ErrorOf(
            AlteredCatalogue.ProgramFile, "\"from\": \"2014-08-01\", \"through\": \"2015-12-31\"", "\"from\": \"2014-08-02\", \"through\": \"2015-12-31\"");
        Assert.Equal(("$.stages[0].implementation.from", "the day after 31 July 2014"), (late.Path, late.Expected.English));
        DocumentError early = AlteredCatalogue.ErrorOf(
            AlteredCatalogue.ProgramFile, "\"from\": \"2016-01-01\", \"through\": \"2020-12-31\"", "\"from\": \"2016-01-01\", \"through\": \"2020-12-30\"");
        Assert.Equal(("$.stages[1].implementation.through", "31 December 2020"), (early.Path, early.Expected.English));
    }

    [Fact]
    public void Refuses_a_province_in_no_region()
    {
        DocumentError error = AlteredCatalogue.ErrorOf(AlteredCatalogue.RegionsFile, "\"kon_tum\", ", string.Empty);
        Assert.Equal(("$.regions", "bad_value", "no region has province \"kon_tum\""), (error.Path, error.Code, error.Problem.English));
    }

    [Fact]
    public void Refuses_two_targets_of_one_indicator_in_one_stage()
    {
        DocumentError error = AlteredCatalogue.ErrorOf(
            AlteredCatalogue.ProgramFile,
            "\"indicator\": \"trained_workers\",\n      \"stage\": \"stage_2016_2020\"",
            "\"indicator\": \"trained_workers\",\n      \"stage\": \"to_2015\"");
        Assert.Equal(("$.targets[6]", "duplicate_id"), (error.Path, error.Code));
    }

    [Fact]
    public void Refuses_two_provinces_of_one_name()
    {
        DocumentError error = AlteredCatalogue.ErrorOf("provinces.json", "\"name\": \"Hải Phòng\"", "\"name\": \"Hà Nội\"");
        Assert.Equal(("$.units", "duplicate_name", "\"Hà Nội\" appears twice on 1 January 2014"), (error.Path, error.Code, error.Problem.English));
    }

    [Fact]
    public void Refuses_two_provinces_of_one_code_on_a_day()
    {
        DocumentError error = AlteredCatalogue.ErrorOf("provinces.json", "\"code\": \"31\"", "\"code\": \"01\"");
        Assert.Equal(("$.units", "duplicate_name"), (error.Path, error.Code));
        Assert.StartsWith("\"01\" ", error.Problem.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_unit_that_ends_where_no_change_is_stated()
    {
        DocumentError error = AlteredCatalogue.ErrorOf("provinces.json", "\"through\": \"2025-06-30\"", "\"through\": \"2025-06-29\"");
        Assert.Equal(("$.units", "bad_value", "\"ha_noi\" begins or ends on a day without a stated change"), (error.Path, error.Code, error.Problem.English));
    }

    [Fact]
    public void Refuses_a_province_that_ends_without_being_merged()
    {
        DocumentError error = AlteredCatalogue.ErrorOf("provinces.json", "\"from\": [\"soc_trang\", \"hau_giang\", \"can_tho\"]", "\"from\": [\"hau_giang\", \"can_tho\"]");
        Assert.Equal(("$.units", "bad_value", "\"soc_trang\" ends without being merged into another province"), (error.Path, error.Code, error.Problem.English));
    }

    [Fact]
    public void Refuses_regions_of_provinces_that_ended_before_the_scheme()
    {
        // The file lists Hà Nội, which stays, and then Hải Phòng, which with Hải Dương became hai_phong_2025.
        DocumentError error = AlteredCatalogue.ErrorOf(AlteredCatalogue.RegionsFile, "\"through\": \"2020-12-31\"", "\"through\": \"2025-07-01\"");
        Assert.Equal(("$.regions", "bad_value", "from 1 July 2025 there is no province \"hai_phong\""), (error.Path, error.Code, error.Problem.English));
    }

    [Fact]
    public void Refuses_an_indicator_kept_in_a_larger_unit_of_money()
    {
        DocumentError error = AlteredCatalogue.ErrorOf("indicators.json", "\"unit\": \"đồng\"", "\"unit\": \"tỷ đồng\"");
        Assert.Equal(("wrong_unit", "\"tỷ đồng\""), (error.Code, error.Value));
        Assert.EndsWith(".unit", error.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unstated_budget_is_not_a_budget_of_zero()
    {
        const string Budget = """
            "planned_budget": {
                "value": 1212,
                "unit": "tỷ đồng",
                "source": "national",
                "citation": { "document": "1288/QĐ-TTg (2014)", "article": "1", "section": "V.1", "quote": "do Bộ Công Thương quản lý và tổ chức thực hiện dự kiến là 1.212 tỷ đồng" },
                "verification": "verbatim"
              }
            """;
        PromotionProgram notStated = AlteredCatalogue.Program(Budget, "\"planned_budget\": \"not_stated\"");
        Assert.Equal((BudgetStatement.NotStated, null), (notStated.BudgetStatement, notStated.PlannedBudget));
        Assert.Equal(BudgetStatement.NotKnown, AlteredCatalogue.Program(Budget, "\"planned_budget\": \"not_known\"").BudgetStatement);
        DocumentError error = AlteredCatalogue.ErrorOf(AlteredCatalogue.ProgramFile, Budget, "\"planned_budget\": \"none\"");
        Assert.Equal(("$.planned_budget", "bad_value", "\"none\""), (error.Path, error.Code, error.Value));
        Assert.Equal(Vnd.Zero, AlteredCatalogue.Program("\"value\": 1212", "\"value\": 0").PlannedBudget?.Amount);
    }
}
