using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using KhuyenCong.Calculations.Tests.GrowthRates;
using KhuyenCong.Calculations.Tests.SupportCeilings;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations.Tests.Results;

/// <summary>What a calculator computes is what the engine makes of the formula that the result names.</summary>
public partial class CalculationResultTest
{
    private static readonly ImmutableArray<Hedge> Hedges = [.. Enum.GetValues<Hedge>()];

    private static Gen<long> Positive { get; } = Generators.Natural.Where(number => number > 0);

    [Fact]
    public void An_attainment_is_what_its_formula_gives() => Holds(
        from target in Gen.Elements(NationalReport.Program.Targets.Concat(NationalPrograms.Get("national_2026_2030").Targets).ToArray())
        from actual in Generators.Natural
        from hedge in Gen.Elements(Hedges.AsEnumerable())
        select AttainmentCalculator.Calculate(target.Indicator.Of(new Quantity(actual, target.Indicator.Unit), hedge), target),
        attainment => attainment.Ratio);

    // 300 to 400 establishments: below, within and above.
    [Fact]
    public void An_attainment_of_a_range_is_what_its_formula_gives()
    {
        Indicator establishments = NationalIndicators.MachineryEstablishments;
        Target target = AttainmentCalculatorTest.Stated(
            new TargetDefinition { Indicator = establishments, Quantity = new(300, establishments.Unit), UpperValue = 400 }).Targets[0];
        Holds(
            Gen.Choose(0, 900).Select(actual => AttainmentCalculator.Calculate(establishments.Of(actual), target)),
            attainment => attainment.Ratio);
    }

    [Fact]
    public void Progress_is_what_its_formulas_give() => Prop.ForAll(
        (from target in Gen.Elements(NationalReport.Program.Targets.Where(target => target.Indicator.Nature == IndicatorNature.Flow).ToArray())
         from actual in Gen.Choose(0, 200_000)
         from day in Gen.Choose(0, 3_000)
         select AttainmentCalculator.CalculateOn(
             target.Indicator.Of(new Quantity(actual, target.Indicator.Unit), Hedge.None), target, target.Period.Implementation.Start.PlusDays(day))).ToArbitrary(),
        progress =>
        {
            ImmutableArray<FormulaExplanation> workings = progress.Workings();
            return workings[0].Result.Value == progress.ExpectedValue.Value
                && workings[^1].Result.Value == progress.Attainment.Ratio
                && (workings.Length < 3 || workings[1].Result.Value == progress.Forecast.Value);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_share_is_what_its_formula_gives_whatever_the_units() => Holds(
        from part in Gen.Choose(0, int.MaxValue)
        from whole in Gen.Choose(1, int.MaxValue)
        from units in Gen.Elements(MeasureUnit.Dong, MeasureUnit.MillionDong, MeasureUnit.BillionDong).ArrayOf(2)
        select ShareCalculator.Calculate(
            new ShareItem(new("phần"), new Quantity(part, units[0])), new ShareItem(new("tổng"), new Quantity(whole, units[1]))),
        share => share.Ratio);

    [Fact]
    public void A_comparison_is_what_its_formula_gives() => Holds(
        from earlier in Gen.Choose(1, int.MaxValue)
        from later in Gen.Choose(0, int.MaxValue)
        select ProgramComparisonCalculator.Calculate(Workers(2019, earlier), Workers(2020, later)),
        comparison => comparison.Ratio);

    [Fact]
    public void An_accumulation_is_what_its_formula_gives() => Holds(
        from figures in Gen.Choose(0, int.MaxValue).ArrayOf(4)
        select AccumulationCalculator.Calculate(figures.Select((figure, quarter) => new Observation(
            NationalIndicators.TrainedWorkers.Of(figure), ReportingUnit.Nation, ReportingPeriod.Quarter(2026, quarter + 1)))),
        accumulation => accumulation.Total!.Quantity.Value);

    [Fact]
    public void Growth_is_what_its_formula_gives_by_every_method() => Prop.ForAll(
        (from count in Gen.Choose(2, 8)
         from figures in Positive.ArrayOf(count)
         from rates in Gen.Choose(-99, 400).ArrayOf(count)
         select (Figures: figures, Rates: rates)).ToArbitrary(),
        sample =>
        {
            GrowthSeries figures = GrowthSamples.Numbers([.. sample.Figures.Select(figure => (decimal)figure)]);
            GrowthSeries rates = GrowthSamples.Rates([.. sample.Rates.Select(rate => (decimal)rate)]);
            GrowthRate[] growth =
            [
                GrowthCalculator.YearOnYear(figures, 2015), GrowthCalculator.YearOnYear(rates, 2015), GrowthCalculator.Compound(figures),
                GrowthCalculator.ArithmeticMean(figures), GrowthCalculator.ArithmeticMean(rates),
                GrowthCalculator.GeometricMean(figures), GrowthCalculator.GeometricMean(rates),
            ];
            return growth.All(rate => IsWhatItsFormulaGives(rate, rate.Ratio));
        }).QuickCheckThrowOnFailure();

    // By rate and cap, by rate or cap alone, with multipliers and money left, of one thing and of several alike.
    [Fact]
    public void A_ceiling_is_what_its_formula_gives() => Holds(
        from content in Gen.Elements("advanced_machinery", "demonstration_model", "enterprise_founding", "publicity", "relocation_loan_interest")
        from day in Gen.Elements(SupportSamples.Before, SupportSamples.After)
        from costs in Gen.Choose(1, int.MaxValue).ArrayOf(3)
        from counts in Gen.Choose(1, 40).ArrayOf(3)
        from budget in Gen.Elements<long?>(null, 0, 1_000_000, 5_000_000_000)
        from multipliers in Gen.Elements<ImmutableArray<SupportMultiplierChoice>>(
            [], [SupportSamples.PriorityOnBoth], [SupportSamples.PriorityOnCap], [SupportSamples.PriorityOnBoth, SupportSamples.Line])
        from combination in Gen.Elements(SupportCombination.Largest, SupportCombination.Product)
        select SupportCeilingCalculator.Calculate(SupportSamples.Request(
            content,
            day,
            [.. costs.Zip(counts, (cost, count) => new SupportUnit(Vnd.FromDong(cost), count))],
            multipliers: multipliers,
            combination: combination,
            budget: budget is { } left ? Vnd.FromDong(left) : null)),
        ceiling => ceiling.Amount!.Value.Dong);

    [Fact]
    public void The_multipliers_of_the_samples_are_found() => Assert.True(SupportCeilingCalculator.Calculate(SupportSamples.Request(
        "advanced_machinery",
        SupportSamples.After,
        SupportSamples.Units(2_000),
        multipliers: [SupportSamples.PriorityOnBoth, SupportSamples.Line],
        combination: SupportCombination.Product)).IsDefined);

    private static Observation Workers(int year, decimal value) =>
        new(NationalIndicators.TrainedWorkers.Of(value), ReportingUnit.Nation, ReportingPeriod.Year(year));

    private static void Holds<T>(Gen<T> results, Func<T, decimal?> number)
        where T : CalculationResult => Prop.ForAll(
            results.ToArbitrary(),
            result => !result.IsDefined || IsWhatItsFormulaGives(result, number(result))).QuickCheckThrowOnFailure();

    private static bool IsWhatItsFormulaGives(CalculationResult result, decimal? number) =>
        result.Workings() is [var working] && working.Formula == result.Formula && number is not null && working.Result.Value == number;
}
