using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations.Tests;

/// <summary>Law 8: records of one id and two definitions are not combined by any calculator.</summary>
public class DifferentDefinitionsTest
{
    private static readonly Indicator Funding = NationalIndicators.PromotionFunding;

    /// <summary>Money of the same id in the same unit, but a level and not a flow.</summary>
    private static readonly Indicator Level = Own(Funding, nature: IndicatorNature.Level);

    [Fact]
    public void Of_an_actual_and_its_target()
    {
        Target target = ProvincialProgram.TargetOf("supported_establishments");
        IndicatorValue advised = Own(target.Indicator, name: "cơ sở được tư vấn").Of(5);
        Attainment result = AttainmentCalculator.Calculate(advised, target);
        Assert.Equal(UndefinedReason.DifferentDefinitions, result.Reason);
        Assert.Equal(SharedWords.Undefined(UndefinedReason.DifferentDefinitions), result.Describe());
        Assert.Null(result.RoundPercent(2));
        Assert.Equal(UndefinedReason.DifferentDefinitions, AttainmentCalculator.CalculateOn(advised, target, new(2023, 12, 31)).Reason);

        IndicatorValue models = Own(target.Indicator, unit: NationalIndicators.TrainedWorkers.Unit).Of(5);
        Assert.Equal(UndefinedReason.DifferentDefinitions, AttainmentCalculator.Calculate(models, target).Reason);
    }

    // The records compare the catalogue's indicators: another definition of one of their ids is none of them.
    [Fact]
    public void Of_an_actual_and_the_indicator_that_practice_measures_by()
    {
        Target target = NationalReport.Program.TargetFor(NationalIndicators.Get("management_training_participations"));
        Indicator trainees = NationalIndicators.Get("management_trainees");
        Assert.True(AttainmentCalculator.Calculate(trainees.Of(50), target).IsDefined);
        Assert.Equal(UndefinedReason.DifferentDefinitions, AttainmentCalculator.Calculate(Own(trainees, unit: Funding.Unit).Of(Vnd.FromDong(50)), target).Reason);
    }

    [Fact]
    public void Of_two_operands_of_a_formula()
    {
        FormulaExplanation working = FormulaCalculator.Explain(
            IndicatorFormula.Parse("a + b"), [FormulaOperand.Of("a", Funding.Of(Vnd.FromDong(5))), FormulaOperand.Of("b", Level.Of(Vnd.FromDong(5)))]);
        Assert.Equal(UndefinedReason.DifferentDefinitions, working.Result.Reason);
    }

    [Fact]
    public void Of_values_that_are_not_equal()
    {
        Indicator other = Own(NationalIndicators.TrainedWorkers, unit: Funding.Unit);
        Assert.True(NationalIndicators.TrainedWorkers == other);
        Assert.False(NationalIndicators.TrainedWorkers.Of(50) == other.Of(Vnd.FromDong(50)));
    }

    [Fact]
    public void Of_money_and_the_planned_budget()
    {
        PlannedBudget budget = NationalReport.Program.PlannedBudget!;
        Observation money = Of(Level, ReportingUnit.Nation, 500, budget.Funding);
        Assert.Equal(UndefinedReason.DifferentDefinitions, AttainmentCalculator.Calculate(money, budget).Reason);
        Assert.True(AttainmentCalculator.Calculate(Of(Own(Funding), ReportingUnit.Nation, 500, budget.Funding), budget).IsDefined);
    }

    [Fact]
    public void Of_two_years()
    {
        Observation first = InYear(Funding, 2014, 100);
        Observation second = InYear(Level, 2015, 110);
        Assert.Equal(UndefinedReason.DifferentDefinitions, GrowthCalculator.YearOnYear(first, second).Reason);

        GrowthSeries series = GrowthSeries.Of([first, second, InYear(Funding, 2016, 121)]);
        Assert.Equal(
            Enumerable.Repeat<UndefinedReason?>(UndefinedReason.DifferentDefinitions, 4),
            [
                GrowthCalculator.YearOnYear(series, 2016).Reason, GrowthCalculator.ArithmeticMean(series).Reason,
                GrowthCalculator.GeometricMean(series).Reason, GrowthCalculator.Compound(series).Reason,
            ]);
        Assert.Contains("năm 2014: 100 tỷ đồng; năm 2015: 110 tỷ đồng", GrowthCalculator.ArithmeticMean(series).Explain(), StringComparison.Ordinal);

        GrowthSeries units = GrowthSeries.Of(
        [
            new(Own(Funding, unit: MeasureUnit.One).Of(100), ReportingUnit.Nation, ReportingPeriod.Year(2014)),
            new(Funding.Of(Vnd.FromDong(110)), ReportingUnit.Nation, ReportingPeriod.Year(2015)),
        ]);
        Assert.Equal(UndefinedReason.DifferentDefinitions, GrowthCalculator.Compound(units).Reason);
    }

    [Fact]
    public void Of_a_part_and_its_whole_and_of_two_parts()
    {
        ShareItem whole = new(new("tổng", "the total"), Of(Funding, ReportingUnit.Nation, 100));
        ShareItem part = new(new("phần", "the part"), Of(Level, ReportingUnit.Nation, 40));
        Assert.Equal(UndefinedReason.DifferentDefinitions, ShareCalculator.Calculate(part, whole).Reason);

        ShareTable table = ShareCalculator.Calculate(new(new("tổng", "the total"), Vnd.FromBillions(100).ToQuantity()), [whole, part], new("còn lại", "the rest"));
        Assert.Equal([true, true, false], table.Shares.Append(table.Remainder).Select(share => share.IsDefined));
        Assert.Equal(UndefinedReason.DifferentDefinitions, table.Remainder.Reason);
    }

    [Fact]
    public void Of_capital_and_state_money()
    {
        Observation capital = Of(Level, ReportingUnit.Nation, 550, FundingSource.Counterpart);
        Assert.Equal(UndefinedReason.DifferentDefinitions, LeverageCalculator.Calculate(capital, Of(Funding, ReportingUnit.Nation, 100)).Reason);
    }

    [Fact]
    public void Of_a_total_and_who_shares_it()
    {
        Indicator staff = NationalIndicators.CentreStaff;
        Observation total = new(staff.Of(100), ReportingUnit.Nation, ReportingPeriod.Of(NationalReport.Years));
        Observation population = new(Own(staff, name: "người làm công tác khuyến công").Of(10), ReportingUnit.Nation, ReportingPeriod.Of(NationalReport.Years));
        Assert.Equal(UndefinedReason.DifferentDefinitions, AverageCalculator.Calculate(total, population).Reason);
    }

    [Fact]
    public void Of_regions_and_of_the_nation()
    {
        Observation south = Of(Funding, ReportingUnit.Of(NationalReport.Region("southeast")), 100);
        Observation delta = Of(Level, ReportingUnit.Of(NationalReport.Region("mekong_delta")), 50);
        RegionalAverages means = RegionalAverageCalculator.Calculate(NationalReport.Scheme, [south, delta]);
        Assert.All(means.Regions, region => Assert.Equal(UndefinedReason.DifferentDefinitions, region.Mean.Reason));
        Assert.Empty(means.Ranking);
        Assert.Equal(UndefinedReason.DifferentDefinitions, means.NationWithoutUnallocated.Reason);
        Assert.Equal(UndefinedReason.DifferentDefinitions, means.NationWithUnallocated.Reason);
        Assert.Null(means.Unallocated);

        RegionalAverages national = RegionalAverageCalculator.Calculate(NationalReport.Scheme, [Of(Funding, ReportingUnit.Nation, 100), Of(Level, ReportingUnit.Unallocated, 5)]);
        Assert.Equal(UndefinedReason.DifferentDefinitions, national.NationWithUnallocated.Reason);
        Assert.Null(national.Unallocated);
    }

    [Fact]
    public void Of_provinces_that_became_one()
    {
        AdministrativeMap map = AdministrativeMap.On(new(2025, 7, 1));
        Observation[] figures =
        [
            Of(Funding, NationalReport.Province("binh_dinh"), 10), Of(Level, NationalReport.Province("gia_lai"), 20), Of(Funding, NationalReport.Province("ha_noi"), 30),
        ];
        RestatedObservations restated = RestatementCalculator.Restate(figures, map);
        Assert.Equal(
            ["province:gia_lai_2025 DifferentDefinitions", "province:ha_noi "],
            restated.ByProvince.Select(figure => $"{figure.ReportingUnit.Id} {figure.Reason}").Order(StringComparer.Ordinal));
        Assert.Contains(": Bình Định 10 tỷ đồng", restated.ByProvince.Single(figure => figure.Observation is null).Describe(), StringComparison.Ordinal);

        RegionalAverages means = RegionalAverageCalculator.Calculate(RegionScheme.AfterMerger2025, restated);
        Assert.All(means.Regions, region => Assert.Equal(UndefinedReason.DifferentDefinitions, region.Mean.Reason));
    }

    [Fact]
    public void Of_two_programs()
    {
        Observation earlier = new(Funding.Of(Vnd.FromBillions(1)), ReportingUnit.Nation, ReportingPeriod.Of(new YearRange(2014, 2020)))
        {
            Funding = FundingSource.National,
        };
        Observation later = new(Level.Of(Vnd.FromBillions(1)), ReportingUnit.Nation, ReportingPeriod.Of(new YearRange(2021, 2025)))
        {
            Funding = FundingSource.National,
        };
        ProgramComparison comparison = ProgramComparisonCalculator.Calculate(earlier, later);
        Assert.Equal(UndefinedReason.DifferentDefinitions, comparison.Reason);
        Assert.EndsWith(": " + UndefinedReason.DifferentDefinitions.DisplayName().Vietnamese, comparison.Describe(), StringComparison.Ordinal);

        // One program in two versions: its target is one number in the one and another in the other.
        Target target = ProvincialProgram.TargetOf("supported_establishments");
        Target revised = ProvincialProgram.ReadAgain("\"value\": 110", "\"value\": 111").TargetFor(target.Indicator);
        Assert.Equal(UndefinedReason.DifferentDefinitions, ProgramComparisonCalculator.Calculate(target, revised).Reason);
    }

    private static Observation Of(Indicator indicator, ReportingUnit unit, decimal billions, FundingSource source = FundingSource.StateBudget) =>
        new(indicator.Of(Vnd.FromBillions(billions)), unit, ReportingPeriod.Of(NationalReport.Years)) { Funding = source, Stage = FundingStage.Approved };

    private static Observation InYear(Indicator indicator, int year, decimal billions) =>
        new(indicator.Of(Vnd.FromBillions(billions)), ReportingUnit.Nation, ReportingPeriod.Year(year))
        {
            Funding = FundingSource.StateBudget,
            Stage = FundingStage.Approved,
        };

    /// <summary>A custom indicator under the id of another.</summary>
    private static Indicator Own(Indicator known, string? name = null, MeasureUnit? unit = null, IndicatorNature? nature = null) => new(known.Id, name is null ? known.Name : new(name, known.Name.English), unit ?? known.Unit, nature ?? known.Nature, known.Citation)
    {
        SummableOver = known.SummableOver,
        Verification = Verification.Local,
    };
}
