using FsCheck;
using FsCheck.Fluent;
using KhuyenCong.Calculations.Tests.GrowthRates;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.Evaluation;

/// <content>The calculators and the catalogue's formulas give the same numbers, to 28 digits and rounded.</content>
public partial class FormulaCalculatorTest
{
    private static readonly Gen<(int Decimals, RoundingRule Rule)> Roundings = from decimals in Gen.Choose(0, 6) from rule in Generators.Rule select (decimals, rule);

    private static readonly Gen<long> PositiveCounts = Generators.Natural.Where(value => value > 0);

    [Fact]
    public void Attainments_agree()
    {
        Target[] targets = [.. NationalReport.Program.Targets];
        Prop.ForAll(
            (from target in Gen.Elements(targets) from actual in Generators.Natural from rounding in Roundings select (target, actual, rounding)).ToArbitrary(),
            sample =>
            {
                Attainment attainment = AttainmentCalculator.Calculate(sample.target.Indicator.Of(sample.actual), sample.target);
                return IsPercent(NationalFormulas.Attainment, [sample.actual, sample.target.Quantity.Value], attainment.Ratio, attainment.RoundPercent, sample.rounding);
            }).QuickCheckThrowOnFailure();
        Assert.Equal(NationalFormulas.Attainment.Formula, AttainmentCalculator.Calculate(default(IndicatorValue), targets[0]).Formula);
    }

    [Fact]
    public void Shares_agree()
    {
        Prop.ForAll(
            (from part in Generators.Natural from whole in PositiveCounts from rounding in Roundings select (part, whole, rounding)).ToArbitrary(),
            sample =>
            {
                Share share = ShareCalculator.Calculate(Item(sample.part), Item(sample.whole));
                return IsPercent(NationalFormulas.Share, [sample.part, sample.whole], share.Ratio, share.RoundPercent, sample.rounding);
            }).QuickCheckThrowOnFailure();
        Assert.Equal(NationalFormulas.Share.Formula, ShareCalculator.Calculate(Item(1), Item(2)).Formula);
    }

    [Fact]
    public void Leverages_agree()
    {
        Prop.ForAll(
            (from capital in Generators.Natural from state in PositiveCounts from rounding in Roundings select (capital, state, rounding)).ToArbitrary(),
            sample =>
            {
                Leverage leverage = LeverageCalculator.Calculate(new() { Capital = Vnd.FromDong(sample.capital), State = Vnd.FromDong(sample.state) });
                return IsSame(NationalFormulas.Leverage, [sample.capital, sample.state], leverage.Ratio, leverage.RoundRatio, sample.rounding);
            }).QuickCheckThrowOnFailure();
        Assert.Equal(NationalFormulas.Leverage.Formula, LeverageCalculator.Calculate(new() { Capital = Vnd.Zero, State = Vnd.Zero }).Formula);
    }

    // The calculator calls it "total / population": what divides need not be a count of provinces.
    [Fact]
    public void Means_agree() => Prop.ForAll(
        (from total in Generators.Natural from count in PositiveCounts from rounding in Roundings select (total, count, rounding)).ToArbitrary(),
        sample =>
        {
            Average average = AverageCalculator.Calculate(
                new Observation(NationalIndicators.PromotionFunding.Of(Vnd.FromDong(sample.total)), ReportingUnit.Nation, ReportingPeriod.Of(NationalReport.Years)),
                NationalReport.Count(NationalIndicators.ProvincialCentres, sample.count));
            return IsSame(NationalFormulas.MeanPerProvince, [sample.total, sample.count], average.Value, average.Round, sample.rounding);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Growth_agrees() => Prop.ForAll(
        (from start in PositiveCounts from end in Generators.Natural from rounding in Roundings select (start, end, rounding)).ToArbitrary(),
        sample =>
        {
            GrowthRate growth = GrowthCalculator.YearOnYear(GrowthSamples.Plain(sample.start), GrowthSamples.Plain(sample.end));
            return IsPercent(NationalFormulas.Growth, [sample.start, sample.end], growth.Ratio, growth.RoundPercent, sample.rounding)
                && growth.Formula == NationalFormulas.Growth.Formula;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_geometric_mean_of_growth_agrees() => Prop.ForAll(
        (from count in Gen.Choose(2, 9) from figures in PositiveCounts.ArrayOf(count) from rounding in Roundings select (figures, rounding)).ToArbitrary(),
        sample =>
        {
            int steps = sample.figures.Length - 1;
            GrowthRate mean = GrowthCalculator.GeometricMean(GrowthSamples.Numbers([.. sample.figures.Select(figure => (decimal)figure)]));
            GrowthRate compound = GrowthCalculator.Compound(GrowthSamples.Plain(sample.figures[0]), GrowthSamples.Plain(sample.figures[^1]), steps);
            decimal[] operands = [sample.figures[0], sample.figures[^1], steps];
            return IsPercent(NationalFormulas.MeanGrowth, operands, mean.Ratio, mean.RoundPercent, sample.rounding)
                && IsPercent(NationalFormulas.MeanGrowth, operands, compound.Ratio, compound.RoundPercent, sample.rounding);
        }).QuickCheckThrowOnFailure();

    // 261/200 - 1; 1.750/7; 3/4; 1/8.
    [Theory]
    [InlineData("excess", 261, 200, "0.305")]
    [InlineData("mean_per_year", 1_750, 7, "250")]
    [InlineData("approval_rate", 3, 4, "0.75")]
    [InlineData("disbursement_rate", 1, 8, "0.125")]
    public void The_other_formulas_divide(string id, int first, int second, string expected) =>
        Assert.Equal(FormulaSamples.Decimal(expected), FormulaCalculator.Evaluate(NationalFormulas.Find(id)!.Formula, [first, second]).Value);

    private static ShareItem Item(long dong) => new(new("khoản", "item"), new Quantity(dong, MeasureUnit.Dong));

    private static bool IsSame(
        DerivedIndicator formula, decimal[] operands, decimal? value, Func<int, RoundingRule, decimal?> round, (int Decimals, RoundingRule Rule) rounding)
    {
        FormulaResult result = FormulaCalculator.Evaluate(formula.Formula, operands);
        return value is not null && result.Value == value && result.Round(rounding.Decimals, rounding.Rule) == round(rounding.Decimals, rounding.Rule);
    }

    /// <summary>The same where the calculator rounds a percentage: two decimals more of the ratio.</summary>
    private static bool IsPercent(
        DerivedIndicator formula, decimal[] operands, decimal? value, Func<int, RoundingRule, decimal?> round, (int Decimals, RoundingRule Rule) rounding) =>
        IsSame(formula, operands, value, (decimals, rule) => round(decimals - 2, rule) / 100, (rounding.Decimals + 2, rounding.Rule));
}
