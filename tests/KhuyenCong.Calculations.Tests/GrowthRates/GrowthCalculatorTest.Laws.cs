using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using KhuyenCong.Domain;
using static KhuyenCong.Calculations.Tests.GrowthRates.GrowthSamples;

namespace KhuyenCong.Calculations.Tests.GrowthRates;

/// <content>The laws of growth over random figures and rates, measured with whole numbers alone.</content>
public partial class GrowthCalculatorTest
{
    private static readonly Gen<decimal> Percent = Gen.OneOf(
        from hundredths in Gen.Choose(-9_999, 30_000) select hundredths / 100m,
        from mantissa in Generators.Natural select mantissa / 1_000_000_000_000_000_000m);

    private static readonly Gen<decimal[]> Percents = from count in Gen.Choose(1, 9) from percents in Percent.Many(count) select percents;

    private static readonly Gen<decimal[]> Figures =
        from count in Gen.Choose(2, 9)
        from values in Generators.Natural.Where(value => value > 0).Many(count)
        select values.Select(value => (decimal)value).ToArray();

    private static readonly Gen<(long From, long To, int Steps, int Decimals, RoundingRule Rule)> Roundings =
        from ends in Gen.OneOf(
            Generators.Natural.Where(value => value > 0).Many(2),
            //// Powers of numbers of few digits, so that the roots end and often on a half.
            from root in Gen.Choose(1, 1_999)
            from power in Gen.Choose(1, 5)
            select new[] { (long)BigInteger.Pow(1_000, power), (long)BigInteger.Pow(root, power) })
        from steps in Gen.Choose(1, 9)
        from decimals in Gen.Choose(0, 6)
        from rule in Generators.Rule
        select (ends[0], ends[1], steps, decimals, rule);

    [Fact]
    public void The_arithmetic_mean_of_rates_is_not_less_than_the_geometric() => Prop.ForAll(
        (from percents in Percents from decimals in Gen.Choose(0, 20) from rule in Generators.Rule select (percents, decimals, rule)).ToArbitrary(),
        sample =>
        {
            GrowthSeries series = Rates(sample.percents);
            return GrowthCalculator.ArithmeticMean(series).RoundPercent(sample.decimals, sample.rule)
                >= GrowthCalculator.GeometricMean(series).RoundPercent(sample.decimals, sample.rule);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_means_of_the_same_rate_every_year_are_that_rate() => Prop.ForAll(
        (from percent in Percent from count in Gen.Choose(1, 9) select (percent, count)).ToArbitrary(),
        sample =>
        {
            GrowthSeries series = Rates([.. Enumerable.Repeat(sample.percent, sample.count)]);
            return GrowthCalculator.ArithmeticMean(series).RoundPercent(20) == sample.percent && GrowthCalculator.GeometricMean(series).RoundPercent(20) == sample.percent;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_geometric_mean_of_a_full_series_is_its_compound_growth() => Prop.ForAll(
        (from figures in Figures from decimals in Gen.Choose(0, 6) from rule in Generators.Rule select (figures, decimals, rule)).ToArbitrary(),
        sample =>
        {
            GrowthSeries series = Numbers(sample.figures);
            GrowthRate mean = GrowthCalculator.GeometricMean(series), compound = GrowthCalculator.Compound(series);
            return mean.RoundPercent(sample.decimals, sample.rule) == compound.RoundPercent(sample.decimals, sample.rule) && mean.Ratio == compound.Ratio;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_order_in_which_figures_are_given_changes_nothing() => Prop.ForAll(
        (from figures in Figures
         from shuffled in Gen.Shuffle(figures.Select((value, i) => Number(2014 + i, value)).ToArray())
         select (figures, shuffled)).ToArbitrary(),
        sample => Methods.All(method => string.Equals(
            method(GrowthSeries.Of(sample.shuffled)).Explain(), method(Numbers(sample.figures)).Explain(), StringComparison.Ordinal))).QuickCheckThrowOnFailure();

    [Fact]
    public void Scaling_all_figures_changes_no_growth() => Prop.ForAll(
        (from figures in Figures from factor in Gen.Choose(1, 1_000_000) from rule in Generators.Rule select (figures, factor, rule)).ToArbitrary(),
        sample => Methods.All(method =>
            method(Numbers(sample.figures)).RoundPercent(4, sample.rule)
                == method(Numbers([.. sample.figures.Select(value => value * sample.factor)])).RoundPercent(4, sample.rule))).QuickCheckThrowOnFailure();

    [Fact]
    public void Growth_there_and_back_multiplies_to_one() => Prop.ForAll(
        (from left in Gen.Choose(1, 1_000_000) from right in Gen.Choose(1, 1_000_000) select (left, right)).ToArbitrary(),
        sample =>
        {
            // The factors, 10^22 times and rounded by less than 1 each, bracket 1: (f - 1)(g - 1) < 10^44 < (f + 1)(g + 1).
            BigInteger there = Factor(GrowthCalculator.YearOnYear(Plain(sample.left), Plain(sample.right)));
            BigInteger back = Factor(GrowthCalculator.YearOnYear(Plain(sample.right), Plain(sample.left)));
            BigInteger one = BigInteger.Pow(10, 2 * 22);
            return (there - 1) * (back - 1) < one && one < (there + 1) * (back + 1);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Rounding_brackets_the_root_between_whole_numbers_by_every_rule() => Prop.ForAll(
        Roundings.ToArbitrary(),
        sample => IsRounded(
            GrowthCalculator.Compound(Plain(sample.From), Plain(sample.To), sample.Steps).RoundPercent(sample.Decimals, sample.Rule),
            sample)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_year_on_year_growth_rounds_as_its_exact_fraction_in_percent() => Prop.ForAll(
        Roundings.ToArbitrary(),
        sample => ExactFraction.Scaled(GrowthCalculator.YearOnYear(Plain(sample.From), Plain(sample.To)).RoundPercent(sample.Decimals, sample.Rule), sample.Decimals)
            == new ExactFraction(100 * ((BigInteger)sample.To - sample.From), sample.From).RoundScaled(sample.Decimals, sample.Rule)).QuickCheckThrowOnFailure();

    [Fact]
    public void An_arithmetic_mean_of_rates_rounds_as_its_exact_fraction() => Prop.ForAll(
        (from hundredths in Gen.Choose(-30_000, 30_000).Many(8)
         from count in Gen.Choose(1, 8)
         from decimals in Gen.Choose(0, 9)
         from rule in Generators.Rule
         select (values: hundredths.Take(count).ToArray(), decimals, rule)).ToArbitrary(),
        sample => ExactFraction.Scaled(
                GrowthCalculator.ArithmeticMean(Rates([.. sample.values.Select(value => value / 100m)])).RoundPercent(sample.decimals, sample.rule), sample.decimals)
            == new ExactFraction(sample.values.Sum(), 100 * sample.values.Length).RoundScaled(sample.decimals, sample.rule)).QuickCheckThrowOnFailure();

    [Fact]
    public void An_arithmetic_mean_of_figures_rounds_as_the_sum_of_its_fractions() => Prop.ForAll(
        (from figures in Figures from rule in Generators.Rule select (figures, rule)).ToArbitrary(),
        sample =>
        {
            ExactFraction sum = new(0, 1);
            for (int i = 1; i < sample.figures.Length; i++)
            {
                BigInteger from = (BigInteger)sample.figures[i - 1], to = (BigInteger)sample.figures[i];
                sum = new((sum.Numerator * from) + ((to - from) * sum.Denominator), sum.Denominator * from);
            }

            ExactFraction percent = new(100 * sum.Numerator, sum.Denominator * (sample.figures.Length - 1));
            return ExactFraction.Scaled(GrowthCalculator.ArithmeticMean(Numbers(sample.figures)).RoundPercent(2, sample.rule), 2) == percent.RoundScaled(2, sample.rule);
        }).QuickCheckThrowOnFailure();

    private static Func<GrowthSeries, GrowthRate>[] Methods { get; } =
    [
        series => GrowthCalculator.ArithmeticMean(series),
        series => GrowthCalculator.GeometricMean(series),
        series => GrowthCalculator.Compound(series),
        series => GrowthCalculator.YearOnYear(series, 2015),
    ];

    private static BigInteger Factor(GrowthRate rate) => BigInteger.Pow(10, 22) + ExactFraction.Scaled(rate.RoundPercent(20), 20)!.Value;

    /// <summary>
    /// Whether k = percent · 10^decimals is what the rule makes of K · root - K, K = 100 · 10^decimals: the root is never computed, only powers of whole numbers compared.
    /// </summary>
    private static bool IsRounded(decimal? percent, (long From, long To, int Steps, int Decimals, RoundingRule Rule) sample)
    {
        BigInteger scale = BigInteger.Pow(10, sample.Decimals + 2);
        BigInteger rounded = scale + ExactFraction.Scaled(percent, sample.Decimals)!.Value;
        bool isFall = sample.To < sample.From;

        // The sign of 2K · root - halves.
        int Against(BigInteger halves) => halves.Sign < 0
            ? 1
            : (sample.To * BigInteger.Pow(2 * scale, sample.Steps)).CompareTo(BigInteger.Pow(halves, sample.Steps) * sample.From);

        int below = Against((2 * rounded) - 1), at = Against(2 * rounded), above = Against((2 * rounded) + 1);
        bool isFloor = at >= 0 && Against(2 * (rounded + 1)) < 0;
        bool isCeiling = at <= 0 && Against(2 * (rounded - 1)) > 0;
        bool isOdd = !(rounded - scale).IsEven;
        return sample.Rule switch
        {
            RoundingRule.Down => isFloor,
            RoundingRule.Up => isCeiling,
            RoundingRule.TowardZero => isFall ? isCeiling : isFloor,
            RoundingRule.HalfToEven => isOdd ? below > 0 && above < 0 : below >= 0 && above <= 0,
            _ => isFall ? below > 0 && above <= 0 : below >= 0 && above < 0,
        };
    }
}
