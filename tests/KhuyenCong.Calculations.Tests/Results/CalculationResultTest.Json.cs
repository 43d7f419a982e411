using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using KhuyenCong.Calculations.Json;
using KhuyenCong.Calculations.Tests.GrowthRates;
using KhuyenCong.Calculations.Tests.Rollups;
using KhuyenCong.Calculations.Tests.SupportCeilings;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Tests;
using NodaTime;

namespace KhuyenCong.Calculations.Tests.Results;

/// <summary>The JSON of every kind of result: as its schema says, by any way to serialize it.</summary>
public partial class CalculationResultTest
{
    private static readonly JsonSchemaCheck Schema = JsonSchemaCheck.Of("khuyencong-results-1.schema.json");

    /// <summary>Results of every kind, with a number and without.</summary>
    private static ImmutableArray<CalculationResult> EveryKind { get; } =
    [
        .. Defined, .. Undefined, .. Tables(), .. RollupTotals(), .. Ceilings(), .. Findings(), ProjectSamples.Review,
        .. ProjectSamples.Review.Findings, .. PortfolioSamples.Results,
    ];

    [Fact]
    public void Every_kind_of_result_is_looked_at() => Assert.Equal(
        typeof(CalculationResult).Assembly.GetExportedTypes().Where(type => type is { IsSealed: true } && type.IsAssignableTo(typeof(CalculationResult)))
            .Select(type => type.Name).Order(StringComparer.Ordinal),
        EveryKind.Select(result => result.GetType().Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void A_result_is_written_as_its_schema_says() => Assert.All(EveryKind, result =>
    {
        JsonElement json = JsonSerializer.SerializeToElement(result, result.GetType());
        string kind = JsonNamingPolicy.SnakeCaseLower.ConvertName(result.GetType().Name);
        Assert.Equal((kind, result.IsDefined), (json.GetProperty("kind").GetString(), json.GetProperty("defined").GetBoolean()));
        Assert.Empty(Schema.Faults(json.GetRawText()));
        Assert.Equal(result.Describe(), json.GetProperty("sentence").GetProperty("vi").GetString());
        Assert.Equal(result.Describe(DisplayLanguage.English), json.GetProperty("sentence").GetProperty("en").GetString());
        Assert.Equal(result.CatalogueVersion, json.GetProperty("catalogue").GetString());
        Assert.Equal(result.Citations.Select(citation => citation.Document.Id), json.GetProperty("citations").EnumerateArray().Select(one => one.GetProperty("document").GetString()));
        Assert.Equal(result.Marks, JsonSerializer.Deserialize<ResultMarks>(json.GetProperty("marks").GetRawText()));
        Assert.Equal(result.Reason, json.TryGetProperty("reason", out JsonElement reason) ? reason.Deserialize<UndefinedReason>() : null);
        Assert.Equal(result.Formula?.ToString(), json.TryGetProperty("formula", out JsonElement formula) ? formula.GetString() : null);
    });

    [Fact]
    public void A_working_is_written_as_its_schema_says() => Assert.All(
        EveryKind.SelectMany(result => result.Workings()),
        working => Assert.Empty(Schema.Faults(JsonSerializer.Serialize(working))));

    // Undefined as a number, as a range, and of a comparison.
    [Theory]
    [InlineData("a / b")]
    [InlineData("a / (b - c)")]
    [InlineData("a < c")]
    public void Any_working_is_written_as_its_schema_says(string formula) => Assert.Empty(Schema.Faults(JsonSerializer.Serialize(FormulaCalculator.Explain(
        IndicatorFormula.Parse(formula),
        [FormulaOperand.Of("a", 1), FormulaOperand.Of("b", 0), FormulaOperand.Of("c", ReportedFigure.Parse("ít nhất 22 xã"))]))));

    [Fact]
    public void A_result_is_the_same_by_its_base_and_by_generated_code() => Assert.All(EveryKind, result =>
    {
        string json = JsonSerializer.Serialize(result, result.GetType());
        Assert.Equal(json, JsonSerializer.Serialize(result));
        Assert.Equal(json, JsonSerializer.Serialize(result, CalculationsJsonContext.Default.CalculationResult));
        Assert.Equal(json, JsonSerializer.Serialize(result, result.GetType(), CalculationsJsonContext.Default));
        Assert.Equal($"[{json}]", JsonSerializer.Serialize(new[] { result }, CalculationsJsonContext.Default.CalculationResultArray));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize(json, result.GetType()));
    });

    // National report 2014-2020, part I, III.1.a: 18.400 / 140.000 = 23 / 175 = 0,13142857...
    [Fact]
    public void An_attainment_is_written_with_number_text_and_sentence()
    {
        JsonElement json = JsonSerializer.SerializeToElement(AttainmentCalculator.Calculate(NationalIndicators.TrainedWorkers.Of(18_400), Target));
        Assert.Equal(0.1314285714285714285714285714m, json.GetProperty("ratio").GetDecimal());
        Assert.Equal(13.14m, json.GetProperty("percent").GetDecimal());
        Assert.Equal(("13,14%", "13.14%"), (json.GetProperty("text").GetProperty("vi").GetString(), json.GetProperty("text").GetProperty("en").GetString()));
        Assert.Equal("đạt 13,14% mục tiêu Chương trình giai đoạn 2014 - 2020", json.GetProperty("sentence").GetProperty("vi").GetString());
        Assert.Equal("[\"hedged_operand\",\"scope_not_stated\"]", json.GetProperty("marks").GetRawText());
        Assert.Equal("actual / target", json.GetProperty("formula").GetString());
        Assert.Equal("I.2.a", json.GetProperty("citations")[0].GetProperty("section").GetString());
        Assert.False(json.TryGetProperty("reason", out _));
    }

    [Fact]
    public void An_undefined_result_is_written_with_its_reason_and_without_number()
    {
        JsonElement json = JsonSerializer.SerializeToElement(ShareCalculator.Calculate(Item(1), Item(0)));
        Assert.Equal("zero_divisor", json.GetProperty("reason").GetString());
        Assert.All(["ratio", "percent", "text"], name => Assert.False(json.TryGetProperty(name, out _), name));
    }

    // 9.500 / 1.737,73 = 5,4669...: the sentence prints one decimal, and so does the number beside it.
    [Fact]
    public void A_leverage_is_written_with_the_number_that_its_sentence_prints()
    {
        JsonElement json = JsonSerializer.SerializeToElement(LeverageCalculator.Calculate(new() { Capital = Vnd.FromBillions(9_500), State = Vnd.FromBillions(1_737.73m) }));
        Assert.Equal(5.5m, json.GetProperty("rounded").GetDecimal());
        Assert.Equal("5,5", json.GetProperty("text").GetProperty("vi").GetString());
        Assert.Equal(9_500_000_000_000, json.GetProperty("capital").GetInt64());
    }

    // 200 / 300 = 66,666...%; 1.309 / 63 = 20,777...; 9.500 / 1.737,73 = 5,4669...; 100 / 121 - 1 = -17,3553...%: "trên 66,67%" would not be true.
    [Fact]
    public void A_hedged_number_is_rounded_as_its_text_is()
    {
        Observation capital = new(
            NationalIndicators.CounterpartCapital.Of(Vnd.FromBillions(9_500), Hedge.MoreThan), ReportingUnit.Nation, ReportingPeriod.Of(NationalReport.Years))
        {
            Funding = FundingSource.Counterpart,
        };
        Observation budget = NationalReport.Find(NationalIndicators.PromotionFunding, FundingSource.StateBudget);
        Observation staff = NationalReport.Count(NationalIndicators.CentreStaff, 1_309, Hedge.MoreThan);
        Written(66.66m, "trên 66,66%", "percent", ShareCalculator.Calculate(Staff(200, Hedge.MoreThan), Staff(300)));
        Written(66.67m, "gần 66,67%", "percent", ShareCalculator.Calculate(Staff(200, Hedge.Nearly), Staff(300)));
        Written(20.77m, "trên 20,77 người/Trung tâm", "rounded", AverageCalculator.Calculate(staff, NationalReport.Find(NationalIndicators.ProvincialCentres)));
        Written(5.4m, "trên 5,4", "rounded", LeverageCalculator.Calculate(capital, budget));
        Written(
            -17.35m, "không quá -17,35%", "percent", GrowthCalculator.YearOnYear(GrowthSamples.Number(2014, 121), GrowthSamples.Number(2015, 100, Hedge.AtMost)));

        static ShareItem Staff(decimal value, Hedge hedge = Hedge.None) =>
            new(new("một khoản", "an item"), NationalReport.Count(NationalIndicators.CentreStaff, value, hedge));

        static void Written(decimal number, string text, string member, CalculationResult result)
        {
            JsonElement json = JsonSerializer.SerializeToElement(result);
            Assert.Equal((number, text), (json.GetProperty(member).GetDecimal(), json.GetProperty("text").GetProperty("vi").GetString()));
        }
    }

    [Fact]
    public void The_words_of_the_schema_are_those_of_the_code()
    {
        Assert.Equal(WordsOf<UndefinedReason>(), EnumOf("undefined_reason"));
        Assert.Equal(WordsOf<AttainmentStanding>(), EnumOf("attainment_standing"));
        Assert.Equal(WordsOf<ProgressStanding>(), EnumOf("progress_standing"));
        Assert.Equal(WordsOf<AveragePopulation>(), EnumOf("average_population"));
        Assert.Equal(WordsOf<GrowthMethod>(), EnumOf("growth_method"));
        Assert.Equal(WordsOf<ClaimVerdict>(), EnumOf("claim_verdict"));
        Assert.Equal(WordsOf<SupportVerdict>(), EnumOf("support_verdict"));
        Assert.Equal(WordsOf<RangeTruth>(), EnumOf("range_truth"));
        Assert.Equal(WordsOf<Hedge>(), EnumOf("hedge"));
        Assert.Equal(WordsOf<FundingSource>(), EnumOf("funding_source"));
        Assert.Equal(WordsOf<FundingStage>(), EnumOf("funding_stage"));
        Assert.Equal(WordsOf<ObservationStatus>(), EnumOf("observation_status"));
        Assert.Equal(WordsOf<Verification>(), EnumOf("verification"));
        Assert.Equal(WordsOf<Comparability>(), EnumOf("comparability"));
        Assert.Equal(WordsOf<ResultMarks>().Skip(1), EnumOf(Schema.Definition("marks").GetProperty("items")));
        Assert.Equal(WordsOf<SupportLimits>().Skip(1), EnumOf(Schema.Definition("support_limits").GetProperty("items")));
    }

    /// <summary>Of one place and of the nation, of which a province has not reported, and of a source that is not on the axis.</summary>
    private static IEnumerable<CalculationResult> RollupTotals()
    {
        RollupBuilder builder = new(new([RollupSamples.HaNoi, RollupSamples.GiaLai], [NationalIndicators.TrainedWorkers], [RollupSamples.Year]));
        builder.Add([RollupSamples.Workers(10, hedge: Hedge.About)]);
        Rollup rollup = builder.Build();
        return [rollup.Totals().At(0, 0, 0), rollup.Totals(places: [ReportingUnit.Nation]).At(0, 0, 0), rollup.Totals(fundingSources: [FundingSource.Local]).At(0, 0, 0)];
    }

    private static IEnumerable<CalculationResult> Tables()
    {
        RegionalAverages means = RegionalAverageCalculator.Calculate(NationalReport.Scheme, NationalReport.RegionTotals);
        RegionalAverages none = RegionalAverageCalculator.Calculate(NationalReport.Scheme, [NationalReport.RegionTotals[5]]);
        AdministrativeMap merged = AdministrativeMap.On(new(2026, 1, 1));
        RestatedObservations restated = RestatementCalculator.Restate([Money("binh_dinh"), Money("gia_lai"), Money("lam_dong")], merged);
        Observation funding = NationalReport.Funding(ReportingUnit.Nation, 1_000);
        return
        [
            means, .. means.Regions, none, .. none.Regions, restated, .. restated.ByProvince,
            ShareCalculator.Calculate(Item(8), [Item(3), Item(4)], new("phần còn lại", "the rest")),
            ShareCalculator.Calculate(Item(0), [Item(3)], new("phần còn lại", "the rest")),
            AccumulationCalculator.Calculate([funding]), AccumulationCalculator.Calculate([]),
            AttainmentCalculator.Calculate(
                new Observation(NationalIndicators.PromotionFunding.Of(Vnd.FromBillions(755.71m)), ReportingUnit.Nation, ReportingPeriod.Of(NationalReport.Years))
                {
                    Funding = FundingSource.National,
                    Stage = FundingStage.Approved,
                },
                NationalReport.Program.PlannedBudget!),
        ];
    }

    private static Observation Money(string province) => NationalReport.Funding(NationalReport.Province(province), 10);

    private static IEnumerable<CalculationResult> Ceilings() =>
    [
        SupportSamples.Calculate("advanced_machinery", SupportSamples.After, 900),
        SupportSamples.Calculate("advanced_machinery", "2026-11-29", 900),
        SupportCeilingCalculator.Calculate(SupportSamples.Request("advanced_machinery", "2026-11-29", SupportSamples.Units(900), useLastKnown: true)),
        SupportCeilingCalculator.Check(Vnd.FromMillions(500), SupportSamples.Request("advanced_machinery", SupportSamples.After, 900)),
        SupportCeilingCalculator.Check(Vnd.FromMillions(300), SupportSamples.Request("advanced_machinery", SupportSamples.After, 900)),
        SupportCeilingCalculator.Check(Vnd.FromMillions(500), SupportSamples.Request("advanced_machinery", "2026-11-29", 900)),
        SupportSamples.Ceiling(SupportSamples.Request("brand", "2016-06-01", SupportSamples.Units(10), FundingSource.Local), SupportSamples.MadeUp),
    ];

    /// <summary>Of the sample report, and of one with a figure that cannot be read and a comparison.</summary>
    private static IEnumerable<CalculationResult> Findings()
    {
        string file = Path.Combine(RepositoryRoot.Path, "samples", "data", "reports", "moit-2014-2020.json");
        Reconciliation report = ReconciliationCalculator.Reconcile(ReportDocument.Read(File.ReadAllBytes(file), file));
        Reconciliation other = ReconciliationCalculator.Reconcile(ReportText.Read(
            """{ "id": "a", "text": "khá nhiều" }, { "id": "b", "text": "2" }""",
            """{ "id": "x", "text": "1", "formula": "a / b" }, { "id": "y", "formula": "b > 1" }"""));
        return [report, .. report.Findings, other, .. other.Findings];
    }

    private static IEnumerable<string> WordsOf<T>()
        where T : struct, Enum => Enum.GetNames<T>().Zip(Enum.GetValues<T>()).OrderBy(pair => Convert.ToInt32(pair.Second, System.Globalization.CultureInfo.InvariantCulture))
            .Select(pair => JsonNamingPolicy.SnakeCaseLower.ConvertName(Enum.GetName(pair.Second)!));

    private static IEnumerable<string> EnumOf(string definition) => EnumOf(Schema.Definition(definition));

    private static IEnumerable<string> EnumOf(JsonElement definition) => definition.GetProperty("enum").EnumerateArray().Select(word => word.GetString()!);
}
