using System.Text;
using System.Text.Json;

namespace KhuyenCong.Domain.Tests;

/// <summary>Documents through System.Text.Json: by our context, an application's own and reflection.</summary>
public class CursorJsonConverterTest
{
    public static TheoryData<int> Ways => [.. Enumerable.Range(0, JsonWays.All.Length)];

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_program_comes_back_member_for_member(int way)
    {
        AssertRoundTrip<PromotionProgram>(ProgramText.Staged, JsonWays.All[way]);
        AssertRoundTrip<PromotionProgram>(ProgramText.BinhDinh, JsonWays.All[way]);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_table_of_support_comes_back_member_for_member(int way) => Assert.All(
        ["dong-thap-support-2024", "binh-duong-support", "dak-lak-support", "hai-duong-support", "hoa-binh-support"],
        name => AssertRoundTrip<SupportTable>(ProgramText.Resource(typeof(ProgramText), $"Data/{name}.json"), JsonWays.All[way]));

    [Fact]
    public void The_national_table_is_written_as_the_catalogue_has_it()
    {
        string file = Path.Combine(RepositoryRoot.Path, "src", "KhuyenCong.Domain", "Catalogue", "support-levels.json");
        Assert.True(JsonEquality.AreEqual(File.ReadAllText(file), JsonSerializer.Serialize(SupportTable.National)));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_report_comes_back_member_for_member(int way) =>
        AssertRoundTrip<ReportDocument>(File.ReadAllText(Path.Combine(RepositoryRoot.Path, "samples", "data", "reports", "moit-2014-2020.json")), JsonWays.All[way]);

    [Theory]
    [MemberData(nameof(Ways))]
    public void An_addition_to_the_catalogue_comes_back_member_for_member(int way) => AssertRoundTrip<CatalogueDocument>(CatalogueText.Full, JsonWays.All[way]);

    [Theory]
    [MemberData(nameof(Ways))]
    public void Figures_come_back_with_money_in_dong(int way) =>
        AssertRoundTrip<ObservationDocument>(
            DocumentText.Valid, JsonWays.All[way], DocumentText.Altered("\"value\": 1737.73, \"unit\": \"triệu đồng\"", "\"value\": 1737730000, \"unit\": \"đồng\""));

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_figure_from_a_form_comes_back_with_every_digit(int way)
    {
        const string Text =
            """
            {
              "indicator": "promotion_funding", "reporting_unit": "province:binh_dinh", "period": "2018", "source": "local_province", "stage": "disbursed",
              "value": 7922816251426433759.3543950335, "unit": "triệu đồng", "hedge": "nearly", "status": "estimated", "note": { "vi": "ghi chú", "en": "a note" }
            }
            """;
        AssertRoundTrip<ObservationInput>(Text, JsonWays.All[way]);
        ObservationInput input = JsonSerializer.Deserialize<ObservationInput>(Text, JsonWays.All[way])!;
        Assert.Equal(7922816251426433759.3543950335m, input.Value);
        Assert.Equal((FundingSource.LocalProvince, FundingStage.Disbursed, Hedge.Nearly, ObservationStatus.Estimated), (input.Funding, input.Stage, input.Hedge, input.Status));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void What_a_document_refuses_is_refused_with_its_path(int way)
    {
        JsonSerializerOptions options = JsonWays.All[way];
        AssertRefused<PromotionProgram>(ProgramText.Staged.Replace("\"level\": \"provincial\"", "\"lvel\": 1, \"level\": \"provincial\"", StringComparison.Ordinal), "unknown_member", "$.lvel", options);
        AssertRefused<PromotionProgram>(ProgramText.Staged.Replace("\"years\": \"2021-2024\"", "\"years\": \"2021-2024\", \"years\": \"2021-2024\"", StringComparison.Ordinal), "duplicate_member", "$.years", options);
        AssertRefused<ObservationDocument>(DocumentText.Altered("18400", "18400.00000000000000000000000000001"), "number_not_exact", "$.observations[0].value", options);
        AssertRefused<ObservationDocument>(DocumentText.Altered("18400", "1e-40"), "number_not_exact", "$.observations[0].value", options);
        AssertRefused<ObservationInput>("""{ "indicator": "trained_workers", "indicator": "trained_workers" }""", "duplicate_member", "$.indicator", options);
        AssertRefused<ObservationInput>("""{ "Indicator": "trained_workers" }""", "unknown_member", "$.Indicator", options);
        AssertRefused<ReportDocument>("""{ "format": "khuyencong-program/1" }""", "unknown_format", "$.format", options);
        AssertRefused<SupportTable>("""{ "format": "khuyencong-support-table/1", "rate": 1 }""", "unknown_member", "$.rate", options);
        AssertRefused<CatalogueDocument>("""{ "format": "khuyencong-catalogue/1", "id": "a", "supersedes": ["unit:x"] }""", "unknown_id", "$.supersedes[0]", options);
    }

    /// <summary>A document is the same JSON wherever it is read: what options allow elsewhere is refused in it.</summary>
    [Fact]
    public void Options_that_allow_more_change_nothing()
    {
        JsonSerializerOptions lenient = new() { AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip, MaxDepth = 1000 };
        AssertRoundTrip<ObservationDocument>(DocumentText.Valid, lenient, DocumentText.Altered("\"value\": 1737.73, \"unit\": \"triệu đồng\"", "\"value\": 1737730000, \"unit\": \"đồng\""));
        AssertRefused<BilingualText>("""{ "vi": "a", "en": "b", }""", "json_syntax", "$", lenient);
        AssertRefused<BilingualText>("""{ "vi": "a", /* b */ "en": "b" }""", "json_syntax", "$", lenient);
        string deep = new string('[', 65) + new string(']', 65);
        AssertRefused<BilingualText>($$"""{ "vi": {{deep}} }""", "json_syntax", "$", lenient);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<BilingualText>("""{ "vi": "a", "en": "b", }"""));
    }

    [Fact]
    public void A_document_inside_a_request_is_read_and_its_errors_found()
    {
        JsonSerializerOptions options = UserJsonContext.Default.Options;
        string text = $$"""{ "Sender": "Sở", "Program": {{ProgramText.Staged}}, "Source": "local", "Budget": 5 }""";
        ProgramRequest request = JsonSerializer.Deserialize<ProgramRequest>(text, options)!;
        Assert.Equal(("made_up_2021_2024", FundingSource.Local, Vnd.FromDong(5)), (request.Program.Id, request.Source, request.Budget));
        Assert.True(JsonEquality.AreEqual(text, JsonSerializer.Serialize(request, options)));

        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ProgramRequest>(text.Replace("\"lớp\", \"nature\"", "\"lop\", \"nature\"", StringComparison.Ordinal), options));
        Assert.Equal("$.Program", exception.Path);
        Assert.Equal("$.indicators[0].unit", Assert.IsType<DocumentException>(exception.InnerException).Error.Path);
    }

    [Fact]
    public void What_somebody_sends_as_a_document_has_no_form_of_its_own() =>
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<DocumentInput<PromotionProgram>>("""{ "Name": null, "Utf8": "e30=" }"""));

    private static void AssertRoundTrip<T>(string text, JsonSerializerOptions options, string? written = null)
    {
        T value = JsonSerializer.Deserialize<T>(text, options)!;
        string json = JsonSerializer.Serialize(value, options);
        Assert.True(JsonEquality.AreEqual(written ?? text, json), json);
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(json, options), options));
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(stream, options), options));
    }

    private static void AssertRefused<T>(string text, string code, string path, JsonSerializerOptions options)
    {
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(text, options));
        DocumentError error = Assert.IsType<DocumentException>(exception.InnerException).Error;
        Assert.Equal((code, path), (error.Code, error.Path));
        Assert.Equal(exception.InnerException.Message, exception.Message);
        Assert.Contains(path, exception.Message, StringComparison.Ordinal);
    }
}
