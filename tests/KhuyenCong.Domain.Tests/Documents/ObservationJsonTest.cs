using System.Text.Json;
using NodaTime;

namespace KhuyenCong.Domain.Tests;

/// <summary>A figure by itself, in every way of serialization: with its citation, by the rules of forms and documents.</summary>
public class ObservationJsonTest
{
    private const string Trained = """{"indicator":"trained_workers","reporting_unit":"nation","period":"2018","value":5,"unit":"lao động"}""";

    private static readonly LegalDocument Own = new("1/BC-SCT (2027)", LegalDocumentKind.Report, new("Báo cáo của Sở")) { SignedOn = new(2027, 1, 5) };

    private static readonly ProvinceUnit BinhDinh = AdministrativeMap.On(new LocalDate(2018, 6, 30)).Get("Bình Định");

    private static readonly ReportingUnit[] Units =
    [
        ReportingUnit.Nation, ReportingUnit.Unallocated, ReportingUnit.Of(RegionScheme.Report2014To2020.Regions[4]), ReportingUnit.Of(BinhDinh),
        ReportingUnit.District(BinhDinh, "Hoài Nhơn"), ReportingUnit.Commune(BinhDinh, "Hoài Hương/1"), ReportingUnit.Organisation("Trung tâm: 1"),
    ];

    public static TheoryData<int> Ways => [.. Enumerable.Range(0, JsonWays.All.Length)];

    [Fact]
    public void The_members_are_those_of_documents_and_the_citation()
    {
        Observation figure = new(
            NationalIndicators.PromotionFunding.Of(Vnd.FromMillions(1_737.73m), Hedge.Nearly), ReportingUnit.Of(BinhDinh), ReportingPeriod.Year(2018),
            ObservationStatus.Estimated, new LocalDate(2018, 12, 1))
        {
            Funding = FundingSource.LocalProvince,
            Stage = FundingStage.Disbursed,
            DataWindow = new(new LocalDate(2018, 1, 1), new LocalDate(2018, 11, 25)),
            Note = new("ghi chú", "a note"),
            Citation = new(Own) { Section = "III.2" },
        };
        Assert.Equal(
            """
            {"indicator":"promotion_funding","reporting_unit":"province:binh_dinh","period":"2018","source":"local_province","stage":"disbursed",
            "value":1737730000,"unit":"đồng","hedge":"nearly","status":"estimated","as_of":"2018-12-01",
            "data_window":{"from":"2018-01-01","through":"2018-11-25"},"note":{"vi":"ghi chú","en":"a note"},
            "citation":{"document":{"id":"1/BC-SCT (2027)","kind":"report","title":{"vi":"Báo cáo của Sở"},"signed_on":"2027-01-05",
            "verification":"local"},"section":"III.2"}}
            """.ReplaceLineEndings(string.Empty),
            JsonSerializer.Serialize(figure, JsonWays.Readable));
        Observation trained = new(NationalIndicators.TrainedWorkers.Of(5), ReportingUnit.Nation, ReportingPeriod.Year(2018));
        Assert.Equal(Trained, JsonSerializer.Serialize(trained, JsonWays.Readable));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_figure_of_every_kind_of_unit_comes_back(int way) => Assert.All(Units, unit =>
    {
        Observation figure = new(NationalIndicators.TrainedWorkers.Of(7), unit, ReportingPeriod.Quarter(2018, 3));
        Observation read = JsonSerializer.Deserialize<Observation>(JsonSerializer.Serialize(figure, JsonWays.All[way]), JsonWays.All[way])!;
        Assert.Equal((unit, unit.Province, unit.Region), (read.ReportingUnit, read.ReportingUnit.Province, read.ReportingUnit.Region));
        Assert.Equal((figure.Value, figure.Period), (read.Value, read.Period));
        Assert.Null(read.Citation);
    });

    [Fact]
    public void A_figure_of_a_province_that_ended_within_its_year_comes_back()
    {
        // Bình Định ended on 30 June 2025.
        Observation figure = new(NationalIndicators.TrainedWorkers.Of(7), ReportingUnit.Of(BinhDinh), ReportingPeriod.Year(2025));
        Assert.Same(BinhDinh, JsonSerializer.Deserialize<Observation>(JsonSerializer.Serialize(figure))!.ReportingUnit.Province);
    }

    [Theory]
    [InlineData("\"value\":5", "\"value\":5,\"place\":\"III\"", "unknown_member", "$.place")]
    [InlineData("\"value\":5", "\"value\":5,\"text\":\"5\"", "unknown_member", "$.text")]
    [InlineData("\"period\":\"2018\"", "\"years\":\"2018\"", "unknown_member", "$.years")]
    [InlineData("\"value\":5", "\"value\":5,\"value\":6", "duplicate_member", "$.value")]
    [InlineData("\"period\":\"2018\",", "", "missing_member", "$")]
    [InlineData("trained_workers", "trained_worker", "unknown_indicator", "$.indicator")]
    [InlineData("\"nation\"", "\"province:gia_lai_2025\"", "unknown_reporting_unit", "$.reporting_unit")]
    [InlineData("\"nation\"", "\"region:after_merger_2025.southeast\"", "unknown_reporting_unit", "$.reporting_unit")]
    [InlineData("\"lao động\"", "\"mô hình\"", "wrong_unit", "$.unit")]
    [InlineData("5", "-5", "negative_value", "$.value")]
    [InlineData("5", "5.5", "fractional_value", "$.value")]
    [InlineData("\"value\":5", "\"value\":5,\"as_of\":\"2018-12-30\"", "bad_value", "$.as_of")]
    [InlineData("\"value\":5", "\"value\":5,\"citation\":\"45/2012/NĐ-CP\"", "wrong_type", "$.citation")]
    [InlineData("\"value\":5", "\"value\":5,\"citation\":{\"document\":\"45/2012/ND-CP\"}", "unknown_id", "$.citation.document")]
    [InlineData("\"value\":5", "\"value\":5,\"citation\":{\"document\":{\"id\":\"a\"}}", "missing_member", "$.citation.document")]
    public void What_is_not_a_figure_is_refused_with_its_place(string text, string replacement, string code, string path)
    {
        string altered = AlteredText.Of(Trained, text, replacement);
        Assert.All(JsonWays.All, options =>
        {
            JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Observation>(altered, options));
            DocumentError error = Assert.IsType<DocumentException>(exception.InnerException).Error;
            Assert.Equal((code, path), (error.Code, error.Path));
        });
    }

    [Fact]
    public void Every_fault_is_reported_in_the_order_of_the_members()
    {
        const string Text =
            """
            {"indicator":"trained_workers","reporting_unit":"province:ha_nội","period":"2026","source":"local_district","value":-5,"unit":"lao động"}
            """;
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Observation>(Text));
        Assert.Equal(
            [("unknown_reporting_unit", "$.reporting_unit"), ("bad_value", "$.source"), ("negative_value", "$.value")],
            Assert.IsType<DocumentException>(exception.InnerException).Errors.Select(error => (error.Code, error.Path)));
    }

    [Fact]
    public void Figures_are_read_against_the_catalogue_of_the_options()
    {
        Catalogue mine = Catalogue.National.With(CatalogueText.Read(CatalogueText.Full));
        JsonSerializerOptions options = new JsonSerializerOptions { Encoder = JsonWays.Readable.Encoder }.AddKhuyenCong(mine);
        const string Text =
            """
            [{"indicator":"made_up.visitors","reporting_unit":"province:minh_hoa","period":"2029","value":5,"unit":"lượt tham quan",
              "citation":{"document":"9/2027/TT-BTC (minh họa)","article":"2"}}]
            """;
        Observation figure = Assert.Single(JsonSerializer.Deserialize<Observation[]>(Text, options)!);
        Assert.Same(mine.GetIndicator("made_up.visitors"), figure.Indicator);
        Assert.True(JsonEquality.AreEqual(Text, JsonSerializer.Serialize(new[] { figure }, options)));

        // Where the document is not known it is written in full, and is read there.
        string elsewhere = JsonSerializer.Serialize(figure.Citation);
        Assert.Equal(figure.Citation, JsonSerializer.Deserialize<Citation>(elsewhere));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Observation[]>(Text));
    }

    [Fact]
    public void An_indicator_that_differs_from_the_catalogues_is_not_written()
    {
        Indicator other = new("trained_workers", new("lao động khác"), NationalIndicators.TrainedWorkers.Unit, IndicatorNature.Flow, Samples.Citation);
        Observation figure = new(other.Of(5), ReportingUnit.Nation, ReportingPeriod.Year(2018));
        ArgumentException exception = Assert.Throws<ArgumentException>(() => JsonSerializer.Serialize(figure));
        Assert.Contains("another indicator \"trained_workers\"", exception.Message, StringComparison.Ordinal);
    }
}
