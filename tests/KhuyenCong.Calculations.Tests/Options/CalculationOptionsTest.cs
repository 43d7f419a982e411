using System.Text;
using System.Text.Json;
using KhuyenCong.Calculations.Tests.SupportCeilings;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations.Tests.Options;

public class CalculationOptionsTest
{
    private static readonly Catalogue Mine = Catalogue.National.With(SupportTable.National.With(NewerCircular.Norm)).With(ProvincialProgram.BinhDinh);

    private static readonly Target Workers = NationalReport.Program.TargetFor(NationalIndicators.TrainedWorkers);

    /// <summary>A result of each calculator, computed with options.</summary>
    public static TheoryData<string, Func<CalculationOptions?, CalculationResult>> Results => new()
    {
        { "attainment", options => AttainmentCalculator.Calculate(NationalIndicators.TrainedWorkers.Of(18_400), Workers, options) },
        { "attainment of a figure", options => AttainmentCalculator.Calculate(NationalReport.Find(NationalIndicators.TrainedWorkers), Workers, options) },
        { "attainment of a budget", options => AttainmentCalculator.Calculate((Observation?)null, NationalReport.Program.PlannedBudget!, options) },
        { "progress", options => AttainmentCalculator.CalculateOn(NationalIndicators.TrainedWorkers.Of(18_400), Workers, new(2018, 6, 30), options) },
        { "progress of a figure", options => AttainmentCalculator.CalculateOn(NationalReport.Find(NationalIndicators.TrainedWorkers), Workers, new(2020, 12, 31), options) },
        { "average", options => AverageCalculator.Calculate(null, null, options) },
        { "regional average", options => RegionalAverageCalculator.Calculate(NationalReport.Scheme, NationalReport.RegionTotals, options).NationWithoutUnallocated },
        { "comparison of targets", options => ProgramComparisonCalculator.Calculate(Workers.Parts[0], Workers.Parts[1], options) },
        { "comparison", options => ProgramComparisonCalculator.Calculate(Trained(5, 2014), Trained(6, 2015), options) },
        { "leverage", options => LeverageCalculator.Calculate(new() { Capital = Vnd.FromBillions(5), State = Vnd.FromBillions(1) }, options) },
        { "leverage of figures", options => LeverageCalculator.Calculate((Observation?)null, null, options) },
        { "share", options => ShareCalculator.Calculate(Item(1), Item(4), options) },
        { "remainder", options => ShareCalculator.Calculate(Item(4), [Item(1)], new("còn lại", "the rest"), options).Remainder },
        { "growth", options => GrowthCalculator.YearOnYear(Item(4).Amount, Item(5).Amount, options) },
        { "growth of figures", options => GrowthCalculator.YearOnYear((Observation?)null, null, options) },
        { "growth of a year", options => GrowthCalculator.YearOnYear(GrowthSeries.Of([]), 2015, options) },
        { "arithmetic mean", options => GrowthCalculator.ArithmeticMean(GrowthSeries.Of([]), options) },
        { "geometric mean", options => GrowthCalculator.GeometricMean(GrowthSeries.Of([]), options) },
        { "compound", options => GrowthCalculator.Compound(GrowthSeries.Of([]), options) },
        { "compound of amounts", options => GrowthCalculator.Compound(Item(4).Amount, Item(5).Amount, 2, options) },
        { "ceiling", options => SupportCeilingCalculator.Calculate(SupportSamples.Request("advanced_machinery", SupportSamples.After, 900), options) },
    };

    [Theory]
    [MemberData(nameof(Results))]
    public void A_result_carries_the_version_of_the_catalogue_it_was_computed_with(string calculator, Func<CalculationOptions?, CalculationResult> calculate)
    {
        CalculationResult usual = calculate(null), own = calculate(Mine);
        Assert.Equal(Catalogue.National.Version, usual.CatalogueVersion);
        Assert.Equal(Mine.Version, own.CatalogueVersion);
        Assert.Contains(Mine.Version, own.Explain(), StringComparison.Ordinal);
        Assert.True(string.Equals(usual.Describe(), own.Describe(), StringComparison.Ordinal), calculator);
    }

    [Theory]
    [MemberData(nameof(Results))]
    public void An_undefined_choice_is_refused(string calculator, Func<CalculationOptions?, CalculationResult> calculate)
    {
        Assert.True(Record.Exception(() => calculate(new() { Catalogue = null! })) is ArgumentNullException { ParamName: "options" }, calculator);
        Assert.True(Record.Exception(() => calculate(new() { Hedges = null! })) is ArgumentNullException { ParamName: "options" }, calculator);
        Assert.True(Record.Exception(() => calculate(new() { Rounding = (RoundingRule)9 })) is ArgumentOutOfRangeException { ParamName: "options" }, calculator);
        Assert.True(Record.Exception(() => calculate(new() { Population = (AveragePopulation)9 })) is ArgumentOutOfRangeException { ParamName: "options" }, calculator);
    }

    [Fact]
    public void Other_answers_carry_it_too()
    {
        Observation[] figures = [NationalReport.Funding(NationalReport.Province("lam_dong"), 76.05m)];
        Assert.EndsWith(Mine.Version, RestatementCalculator.Restate(figures, AdministrativeMap.Latest, Mine).ByProvince[0].Explain(), StringComparison.Ordinal);
        FormulaExplanation working = FormulaCalculator.Explain(IndicatorFormula.Parse("a + 1"), [FormulaOperand.Of("a", 1)], Mine);
        Assert.EndsWith(Mine.Version, working.Describe(), StringComparison.Ordinal);
        Assert.Equal(Mine.Version, JsonSerializer.SerializeToElement(working).GetProperty("catalogue").GetString());
        ClaimFinding finding = ReconciliationCalculator.Reconcile(
            ReportText.Read("""{ "id": "a", "text": "1" }""", """{ "id": "b", "text": "1", "formula": "a" }"""), Mine).Findings[0];
        Assert.EndsWith(Mine.Version, finding.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_catalogue_alone_is_options()
    {
        CalculationOptions options = Mine;
        Assert.Same(Mine, options.Catalogue);
        Assert.Same(HedgePolicy.Default, options.Hedges);
        Assert.Equal((RoundingRule.HalfAwayFromZero, AveragePopulation.AllProvinces), (options.Rounding, options.Population));
        Assert.Equal("catalogue " + Mine.Version, options.ToString());
        Assert.Throws<ArgumentNullException>("catalogue", () => (CalculationOptions)(Catalogue)null!);
    }

    // 50% of 900 = 450, above the cap of 400.
    [Fact]
    public void A_ceiling_by_a_users_circular_names_it_and_says_whose_it_is()
    {
        SupportRequest request = SupportSamples.Request("advanced_machinery", "2026-11-29", 900);
        SupportCeiling ceiling = SupportCeilingCalculator.Calculate(request, Mine);
        SupportSamples.AssertMillions(400, SupportLimits.Cap, ceiling);
        Assert.Contains(NewerCircular.Number, ceiling.Describe(), StringComparison.Ordinal);
        Assert.Equal((ResultMarks.None, Verification.Local), (ceiling.Marks, ceiling.LeastVerification));
        Assert.Contains($"không có sẵn trong thư viện: Thông tư số {NewerCircular.Number}\n", ceiling.Explain(), StringComparison.Ordinal);
        Assert.Equal(UndefinedReason.SupportChanged, SupportCeilingCalculator.Calculate(request).Reason);
        Assert.DoesNotContain("thư viện", SupportSamples.Calculate("advanced_machinery", SupportSamples.After, 900).Explain(), StringComparison.Ordinal);
    }

    // Of 100 models by the end of 2030, 730 of 1826 days expect 39,978 on 31 December 2027. "gần 41" is from 90% of it, 36,9, or with a margin of a hundredth from 40,59.
    [Fact]
    public void The_width_of_hedges_decides_the_standing_of_a_hedged_value()
    {
        Target target = NationalPrograms.Get("national_2026_2030").TargetFor(NationalIndicators.NewTechnologyDemonstrationModels);
        IndicatorValue nearly = target.Indicator.Of(41, Hedge.Nearly);
        LocalDate date = new(2027, 12, 31);
        Assert.Equal(ProgressStanding.Uncertain, AttainmentCalculator.CalculateOn(nearly, target, date).Standing);
        Assert.Equal(ProgressStanding.Ahead, AttainmentCalculator.CalculateOn(nearly, target, date, new() { Hedges = new(0.01m, 0.05m) }).Standing);
    }

    [Fact]
    public void A_provinces_own_target_says_that_its_program_was_added()
    {
        Target target = ProvincialProgram.TargetOf("supported_establishments");
        Assert.Contains(
            "không có sẵn trong thư viện: " + ProvincialProgram.BinhDinh.Name.Vietnamese,
            AttainmentCalculator.Calculate(target.Indicator.Of(60), target, Mine).Explain(),
            StringComparison.Ordinal);
        Assert.DoesNotContain("thư viện", AttainmentCalculator.Calculate(NationalIndicators.TrainedWorkers.Of(1), Workers, Mine).Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_result_of_a_provinces_own_indicator_says_that_it_was_added()
    {
        Indicator indicator = ProvincialProgram.TargetOf("supported_establishments").Indicator;
        ReportingUnit binhDinh = ReportingUnit.Of(AdministrativeMap.On(new(2023, 12, 31)).Get("Bình Định"));
        Observation before = new(indicator.Of(10), binhDinh, ReportingPeriod.Year(2021)), after = new(indicator.Of(12), binhDinh, ReportingPeriod.Year(2022));
        string line = "\nDo người dùng bổ sung, không có sẵn trong thư viện: " + indicator.Name.Vietnamese + "\n";
        Assert.All(
            new CalculationResult[]
            {
                GrowthCalculator.YearOnYear(before, after, Mine),
                ShareCalculator.Calculate(new(new("phần", "part"), before), new(new("tổng", "whole"), after), Mine),
                ProgramComparisonCalculator.Calculate(before, after, Mine),
                AverageCalculator.Calculate(before, null, Mine),
            },
            result => Assert.Contains(line, result.Explain(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_users_record_says_what_is_measured_against_what()
    {
        Target target = ProvincialProgram.TargetOf("supported_establishments");
        Catalogue compared = Mine.With(CatalogueDocument.Read(
            Encoding.UTF8.GetBytes(
                """
                {
                  "format": "khuyencong-catalogue/1", "id": "made_up",
                  "comparabilities": [
                    {
                      "indicator": "machinery_establishments", "other": "binh_dinh.supported_establishments", "relation": "narrower", "measured_against": true,
                      "reason": { "vi": "lý do minh họa", "en": "a made-up reason" }, "citation": { "document": "45/2012/NĐ-CP" }, "verification": "local"
                    }
                  ]
                }
                """),
            "made-up.json",
            Mine));
        IndicatorValue machinery = NationalIndicators.MachineryEstablishments.Of(55);
        Attainment attainment = AttainmentCalculator.Calculate(machinery, target, compared);

        // 55 / 110, which the program states as "trên 110".
        Assert.Equal(50m, attainment.RoundPercent(2));
        Assert.Equal(ResultMarks.ComparedIndicators | ResultMarks.HedgedOperand | ResultMarks.ScopeNotStated, attainment.Marks);
        Assert.Contains("không có sẵn trong thư viện: lý do minh họa", attainment.Explain(), StringComparison.Ordinal);
        Assert.Equal(UndefinedReason.OtherIndicator, AttainmentCalculator.Calculate(machinery, target, Mine).Reason);
    }

    // Đồng Tháp of 2025 in 2027, after the last verified day of the places: the mark goes once a user vouches for them.
    [Fact]
    public void The_mark_goes_when_a_user_vouches_for_the_places()
    {
        string text = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "samples", "data", "dong-thap-support-2024.json"))
            .Replace("\"dong_thap\"", "\"dong_thap_2025\"", StringComparison.Ordinal).Replace("2024-07-11", "2027-01-01", StringComparison.Ordinal);
        Catalogue assumed = Catalogue.National.With(SupportTable.Read(Encoding.UTF8.GetBytes(text), "2027.json"));
        Catalogue vouched = assumed.With(CatalogueDocument.Read(
            """
            {
              "format": "khuyencong-catalogue/1", "id": "made_up_check",
              "verified": [{ "record": "provinces", "through": "2027-01-01", "citation": { "document": "45/2012/N\u0110-CP" } }]
            }
            """u8.ToArray(),
            "check.json"));
        SupportRequest request = SupportSamples.Request(
            "cleaner_production_pilot", "2027-01-01", SupportSamples.Units(1_000), FundingSource.Local, province: Province.Parse("dong_thap_2025"));
        Assert.Equal(ResultMarks.AssumedUnchanged, SupportCeilingCalculator.Calculate(request, assumed).Marks);
        Assert.Equal(ResultMarks.None, SupportCeilingCalculator.Calculate(request, vouched).Marks);
    }

    private static Observation Trained(int workers, int year) => new(NationalIndicators.TrainedWorkers.Of(workers), ReportingUnit.Nation, ReportingPeriod.Year(year));

    private static ShareItem Item(int billions) => new(new("khoản", "item"), Vnd.FromBillions(billions).ToQuantity());
}
