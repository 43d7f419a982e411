using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests;

/// <summary>Law 2: every result rounds as the exact fraction of its operands does, by every rule.</summary>
public class RoundingLawTest
{
    private static readonly Gen<(long Numerator, long Denominator, int Decimals, RoundingRule Rule)> Roundings =
        from numerator in Generators.Whole
        from denominator in Generators.Divisor
        from decimals in Generators.Decimals
        from rule in Generators.Rule
        select (numerator, denominator, decimals, rule);

    [Theory]
    [InlineData(5, 2, RoundingRule.HalfAwayFromZero, 3)]
    [InlineData(5, 2, RoundingRule.HalfToEven, 2)]
    [InlineData(7, 2, RoundingRule.HalfToEven, 4)]
    [InlineData(-5, 2, RoundingRule.HalfAwayFromZero, -3)]
    [InlineData(-5, 2, RoundingRule.HalfToEven, -2)]
    [InlineData(-5, 2, RoundingRule.TowardZero, -2)]
    [InlineData(-5, 2, RoundingRule.Down, -3)]
    [InlineData(-5, 2, RoundingRule.Up, -2)]
    [InlineData(5, -4, RoundingRule.HalfAwayFromZero, -1)]
    [InlineData(6, 2, RoundingRule.Up, 3)]
    public void The_measure_itself_rounds_as_the_rules_are_defined(int numerator, int denominator, RoundingRule rule, int expected) =>
        Assert.Equal(expected, new ExactFraction(numerator, denominator).RoundScaled(0, rule));

    [Fact]
    public void A_leverage_rounds_as_its_exact_fraction() => Prop.ForAll(
        Roundings.ToArbitrary(),
        sample => AreSame(
            new ExactFraction(sample.Numerator, sample.Denominator),
            LeverageCalculator.Calculate(new() { Capital = Vnd.FromDong(sample.Numerator), State = Vnd.FromDong(sample.Denominator) }).RoundRatio(sample.Decimals, sample.Rule),
            sample.Decimals,
            sample.Rule)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_share_of_millions_in_dong_rounds_as_its_exact_fraction_in_percent() => Prop.ForAll(
        Roundings.Where(sample => Math.Abs(sample.Numerator) < 1_000_000_000_000 && sample.Decimals <= 6).ToArbitrary(),
        sample => AreSame(
            new ExactFraction((BigInteger)sample.Numerator * 1_000_000 * 100, sample.Denominator),
            ShareCalculator.Calculate(Item(sample.Numerator, MeasureUnit.MillionDong), Item(sample.Denominator, MeasureUnit.Dong)).RoundPercent(sample.Decimals, sample.Rule),
            sample.Decimals,
            sample.Rule)).QuickCheckThrowOnFailure();

    [Fact]
    public void An_attainment_rounds_as_its_exact_fraction_in_percent()
    {
        Target[] targets = [.. NationalReport.Program.Targets];
        Prop.ForAll(
            (from target in Gen.Elements(targets)
             from actual in Generators.Natural
             from decimals in Gen.Choose(0, 7)
             from rule in Generators.Rule
             select (target, actual, decimals, rule)).ToArbitrary(),
            sample => AreSame(
                new ExactFraction((BigInteger)sample.actual * 100, (BigInteger)sample.target.Quantity.Value),
                AttainmentCalculator.Calculate(sample.target.Indicator.Of(sample.actual), sample.target).RoundPercent(sample.decimals, sample.rule),
                sample.decimals,
                sample.rule)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void An_average_rounds_as_its_exact_fraction_in_dong_and_in_billions() => Prop.ForAll(
        (from sample in Roundings
         where sample.Numerator >= 0 && sample.Denominator > 0
         select sample).ToArbitrary(),
        sample =>
        {
            Average average = AverageCalculator.Calculate(
                new Observation(NationalIndicators.PromotionFunding.Of(Vnd.FromDong(sample.Numerator)), ReportingUnit.Nation, ReportingPeriod.Of(NationalReport.Years)),
                NationalReport.Count(NationalIndicators.ProvincialCentres, sample.Denominator));
            return AreSame(new(sample.Numerator, sample.Denominator), average.Round(sample.Decimals, sample.Rule), sample.Decimals, sample.Rule)
                && AreSame(
                    new(sample.Numerator, (BigInteger)sample.Denominator * 1_000_000_000),
                    average.RoundBillions(sample.Decimals, sample.Rule),
                    sample.Decimals,
                    sample.Rule);
        }).QuickCheckThrowOnFailure();

    private static ShareItem Item(decimal value, MeasureUnit unit) => new(new("khoản", "item"), new Quantity(value, unit));

    private static bool AreSame(ExactFraction expected, decimal? actual, int decimals, RoundingRule rule) =>
        ExactFraction.Scaled(actual, decimals) == expected.RoundScaled(decimals, rule);
}
