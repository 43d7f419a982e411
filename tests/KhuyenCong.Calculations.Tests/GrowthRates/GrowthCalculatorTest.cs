using System.Globalization;
using KhuyenCong.Domain;
using static KhuyenCong.Calculations.Tests.GrowthRates.GrowthSamples;

namespace KhuyenCong.Calculations.Tests.GrowthRates;

public partial class GrowthCalculatorTest
{
    [Fact]
    public void The_arithmetic_mean_of_the_reports_rates_is_their_sum_over_six()
    {
        // 17,07 + 14,66 + 4,72 + 14,39 + 1 + 6 = 57,84, and 57,84 / 6 = 9,64 exactly.
        GrowthRate mean = GrowthCalculator.ArithmeticMean(OfReport);
        Assert.Equal(0.0964m, mean.Ratio);
        Assert.Equal(9.64m, mean.RoundPercent(2));
        Assert.Equal(9.64m, mean.RoundPercent(28 - 3));
        Assert.Equal(new YearRange(2014, 2020), mean.Years);
        Assert.Equal(6, mean.Steps);
        Assert.Equal(GrowthMethod.ArithmeticMean, mean.Method);
        Assert.Equal(ReportRates, mean.Rates);
        Assert.Empty(mean.Observations);
        Assert.Equal([Source], mean.Citations);
    }

    [Fact]
    public void The_geometric_mean_of_the_reports_rates_is_less_than_the_arithmetic()
    {
        // 1,1707 · 1,1466 · 1,0472 · 1,1439 · 1,01 · 1,06 = 1,72148...; 1,09475^6 = 1,72143... and 1,09485^6 = 1,72237...
        GrowthRate mean = GrowthCalculator.GeometricMean(OfReport);
        Assert.Equal(9.48m, mean.RoundPercent(2));
        Assert.Equal(9.47m, mean.RoundPercent(2, RoundingRule.Down));

        // 1,09475536299990^6 = 1,72148200928168... < 1,72148200928175... < 1,72148200928177... = 1,09475536299991^6.
        Assert.Equal(9.475536299990m, mean.RoundPercent(12, RoundingRule.TowardZero));
    }

    // 100 · 1,1 = 110, · 1,1 = 121, · 1,1 = 133,1. 8 · ½ · ½ · ½ = 1. 64 = 2^6. 0,8² = 0,64. 1.000.000 · 1,001² = 1.002.001.
    [Theory]
    [InlineData(100, 121, 2, 10)]
    [InlineData(1_000, 1_331, 3, 10)]
    [InlineData(8, 1, 3, -50)]
    [InlineData(1, 64, 6, 100)]
    [InlineData(100, 64, 2, -20)]
    [InlineData(5, 5, 7, 0)]
    [InlineData(5, 0, 3, -100)]
    [InlineData(7, 14, 1, 100)]
    [InlineData(1, 1024, 10, 100)]
    public void A_perfect_power_grows_by_a_whole_percentage(int from, int to, int steps, int percent)
    {
        GrowthRate rate = GrowthCalculator.Compound(Plain(from), Plain(to), steps);
        Assert.Equal(percent, rate.RoundPercent(0));
        Assert.Equal(percent, rate.RoundPercent(25, RoundingRule.Down));
        Assert.Equal(percent, rate.RoundPercent(25, RoundingRule.Up));
        Assert.Equal(percent / 100m, rate.Ratio);
    }

    // 1,1 · 1,21 · 1,331 = 1,1^6, so that three steps of 10%, 21% and 33,1% are 21% each on the geometric mean, and (10 + 21 + 33,1) / 3 = 21,3666... on the arithmetic.
    [Fact]
    public void The_means_of_factors_that_make_a_perfect_power()
    {
        GrowthSeries series = Rates(10, 21, 33.1m);
        Assert.Equal(0.21m, GrowthCalculator.GeometricMean(series).Ratio);
        Assert.Equal(21.366667m, GrowthCalculator.ArithmeticMean(series).RoundPercent(6));
        Assert.Equal(21.366666m, GrowthCalculator.ArithmeticMean(series).RoundPercent(6, RoundingRule.Down));
    }

    // 1,00125² = 1,0025015625 and 0,99875² = 0,9975015625: growth of exactly 0,125% and -0,125% a year; 1,00375² = 1,0075140625: 0,375%.
    // One unit more or less puts it beside the half.
    [Theory]
    [InlineData(10_025_015_625, RoundingRule.HalfAwayFromZero, "0.13")]
    [InlineData(10_025_015_625, RoundingRule.HalfToEven, "0.12")]
    [InlineData(10_025_015_625, RoundingRule.TowardZero, "0.12")]
    [InlineData(10_025_015_625, RoundingRule.Down, "0.12")]
    [InlineData(10_025_015_625, RoundingRule.Up, "0.13")]
    [InlineData(10_075_140_625, RoundingRule.HalfToEven, "0.38")]
    [InlineData(10_075_140_625, RoundingRule.TowardZero, "0.37")]
    [InlineData(10_025_015_624, RoundingRule.HalfAwayFromZero, "0.12")]
    [InlineData(10_025_015_626, RoundingRule.HalfToEven, "0.13")]
    [InlineData(9_975_015_625, RoundingRule.HalfAwayFromZero, "-0.13")]
    [InlineData(9_975_015_625, RoundingRule.HalfToEven, "-0.12")]
    [InlineData(9_975_015_625, RoundingRule.TowardZero, "-0.12")]
    [InlineData(9_975_015_625, RoundingRule.Down, "-0.13")]
    [InlineData(9_975_015_625, RoundingRule.Up, "-0.12")]
    [InlineData(9_975_015_626, RoundingRule.HalfAwayFromZero, "-0.12")]
    [InlineData(9_975_015_624, RoundingRule.HalfToEven, "-0.13")]
    public void A_half_on_the_border_of_a_root_is_rounded_by_the_rule_on_the_growth_itself(long to, RoundingRule rule, string expected) =>
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), GrowthCalculator.Compound(Plain(10_000_000_000), Plain(to), 2).RoundPercent(2, rule));

    // (0,12 + 0,13) / 2 = 0,125, and 100.125 / 100.000 - 1 = 0,125%.
    [Theory]
    [InlineData(1, RoundingRule.HalfAwayFromZero, "0.13")]
    [InlineData(1, RoundingRule.HalfToEven, "0.12")]
    [InlineData(1, RoundingRule.Down, "0.12")]
    [InlineData(-1, RoundingRule.HalfAwayFromZero, "-0.13")]
    [InlineData(-1, RoundingRule.HalfToEven, "-0.12")]
    [InlineData(-1, RoundingRule.Down, "-0.13")]
    [InlineData(-1, RoundingRule.TowardZero, "-0.12")]
    [InlineData(-1, RoundingRule.Up, "-0.12")]
    public void A_half_on_the_border_of_a_mean_or_a_quotient_is_rounded_alike(int sign, RoundingRule rule, string expected)
    {
        decimal percent = decimal.Parse(expected, CultureInfo.InvariantCulture);
        Assert.Equal(percent, GrowthCalculator.ArithmeticMean(Rates(0.12m * sign, 0.13m * sign)).RoundPercent(2, rule));
        Assert.Equal(percent, GrowthCalculator.YearOnYear(Plain(100_000), Plain(100_000 + (125 * sign))).RoundPercent(2, rule));
    }

    [Fact]
    public void The_greatest_figures_lose_nothing()
    {
        // long.MaxValue = 2^63 - 1 = 2.097.152³ - 1: the root is 2.097.152 less 1 / (3 · 2.097.152²) = 7,58 · 10^-14.
        GrowthRate cube = GrowthCalculator.Compound(Vnd.FromDong(1).ToQuantity(), Vnd.MaxValue.ToQuantity(), 3);
        Assert.Equal(209_715_100m, cube.RoundPercent(2));
        Assert.Equal(209_715_099.99m, cube.RoundPercent(2, RoundingRule.Down));
        Assert.Equal(209_715_099.999999999992m, cube.RoundPercent(12));

        // (2^63 - 1) / 1 - 1, and 1 / (2^63 - 1) - 1 = -100% + 1,08 · 10^-17%.
        Assert.Equal(922_337_203_685_477_580_600m, GrowthCalculator.YearOnYear(Plain(1), Plain(long.MaxValue)).RoundPercent(2));
        GrowthRate fall = GrowthCalculator.YearOnYear(Plain(long.MaxValue), Plain(1));
        Assert.Equal(-100m, fall.RoundPercent(2));
        Assert.Equal(-99.99m, fall.RoundPercent(2, RoundingRule.Up));
        Assert.Equal(-99.9999999999999999892m, fall.RoundPercent(19));
    }

    [Fact]
    public void Growth_beyond_the_limit_is_undefined_and_says_so()
    {
        Quantity least = Plain(0.0000000000000000000000000001m);
        Assert.Equal(UndefinedReason.Overflow, GrowthCalculator.YearOnYear(least, Plain(decimal.MaxValue)).Reason);
        Assert.Equal(UndefinedReason.Overflow, GrowthCalculator.Compound(least, Plain(decimal.MaxValue), 2).Reason);

        // The third root of 7,9 · 10^56 is 9,2 · 10^18.
        Assert.True(GrowthCalculator.Compound(least, Plain(decimal.MaxValue), 3).IsDefined);
        Assert.Equal(UndefinedReason.Overflow, GrowthCalculator.YearOnYear(Plain(0.0000001m), Plain(-decimal.MaxValue)).Reason);
        Assert.Equal(UndefinedReason.Overflow, GrowthCalculator.ArithmeticMean(Rates(decimal.MaxValue)).Reason);
        Assert.Equal(UndefinedReason.Overflow, GrowthCalculator.GeometricMean(Rates(decimal.MaxValue)).Reason);
        Assert.Equal(SharedWords.Undefined(UndefinedReason.Overflow), GrowthCalculator.GeometricMean(Rates(decimal.MaxValue)).Describe());
    }

    [Fact]
    public void More_than_a_thousand_steps_are_too_many_for_a_root()
    {
        Assert.Equal(0, GrowthCalculator.Compound(Plain(3), Plain(3), 1_000).Ratio);
        Assert.Equal(UndefinedReason.Overflow, GrowthCalculator.Compound(Plain(3), Plain(3), 1_001).Reason);
        GrowthSeries ages = GrowthSeries.OfRates(Enumerable.Range(2, 1_001).Select(year => new YearlyRate(year, 1.5m)));
        Assert.Equal(UndefinedReason.Overflow, GrowthCalculator.GeometricMean(ages).Reason);
        Assert.Equal(1.5m, GrowthCalculator.ArithmeticMean(ages).RoundPercent(20));
    }

    [Fact]
    public void A_year_of_a_series_grows_as_its_two_figures_do()
    {
        // 110 / 100 = 1,1 and 121 / 110 = 1,1.
        GrowthSeries series = GrowthSeries.Of([Funding(2015, 110), Funding(2014, 100), Funding(2016, 121)]);
        GrowthRate rate = GrowthCalculator.YearOnYear(series, 2015);
        Assert.Equal(0.1m, rate.Ratio);
        Assert.Equal(new YearRange(2014, 2015), rate.Years);
        Assert.Equal(1, rate.Steps);
        Assert.Equal(new Quantity(100, MeasureUnit.BillionDong), rate.From);
        Assert.Equal(new Quantity(110, MeasureUnit.BillionDong), rate.To);
        Assert.Equal(2, rate.Observations.Length);
        Assert.Equal(rate.Explain(), GrowthCalculator.YearOnYear(Funding(2014, 100), Funding(2015, 110)).Explain());
        Assert.Equal(0.1m, GrowthCalculator.YearOnYear(series, 2016).Ratio);
        Assert.Equal(10m, GrowthCalculator.YearOnYear(Vnd.FromBillions(100).ToQuantity(), new Quantity(110_000, MeasureUnit.MillionDong)).RoundPercent(2));
    }

    [Fact]
    public void A_year_of_a_series_of_rates_grows_as_published()
    {
        Assert.Equal(17.07m, GrowthCalculator.YearOnYear(OfReport, 2015).RoundPercent(2));
        Assert.Equal(UndefinedReason.MissingFigure, GrowthCalculator.YearOnYear(OfReport, 2014).Reason);
        Assert.Equal(UndefinedReason.MissingFigure, GrowthCalculator.YearOnYear(OfReport, 2021).Reason);
    }

    [Fact]
    public void What_a_gap_leaves_known_is_computed_and_the_rest_is_undefined()
    {
        // 2015 is missing: 144 / 100 over two steps is 1,2 a year.
        GrowthSeries series = GrowthSeries.Of([Funding(2014, 100), Funding(2016, 144), Funding(2017, 172.8m)], new YearRange(2014, 2017));
        Assert.Equal(UndefinedReason.MissingFigure, GrowthCalculator.YearOnYear(series, 2015).Reason);
        Assert.Equal(UndefinedReason.MissingFigure, GrowthCalculator.YearOnYear(series, 2016).Reason);
        Assert.Equal(0.2m, GrowthCalculator.YearOnYear(series, 2017).Ratio);
        Assert.Equal(UndefinedReason.MissingFigure, GrowthCalculator.ArithmeticMean(series).Reason);
        Assert.Equal(UndefinedReason.MissingFigure, GrowthCalculator.GeometricMean(series).Reason);
        Assert.Equal(0.2m, GrowthCalculator.Compound(series).Ratio);
        Assert.Equal(SharedWords.Undefined(UndefinedReason.MissingFigure), GrowthCalculator.GeometricMean(series).Describe());
        Assert.Contains(": 2015\n", GrowthCalculator.GeometricMean(series).Explain(), StringComparison.Ordinal);
        Assert.DoesNotContain("2015", GrowthCalculator.Compound(series).Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_end_that_is_missing_is_not_moved()
    {
        GrowthSeries series = GrowthSeries.Of([Funding(2014, 100), Funding(2015, 110)], new YearRange(2014, 2016));
        GrowthRate rate = GrowthCalculator.Compound(series);
        Assert.Equal(UndefinedReason.MissingFigure, rate.Reason);
        Assert.Equal(2, rate.Steps);
        Assert.Contains(": 2016\n", rate.Explain(), StringComparison.Ordinal);

        // A null may be of any year.
        GrowthSeries unknown = GrowthSeries.Of([Funding(2014, 100), null, Funding(2015, 110)]);
        Assert.Equal(UndefinedReason.MissingFigure, GrowthCalculator.Compound(unknown).Reason);
        Assert.Equal(UndefinedReason.MissingFigure, GrowthCalculator.ArithmeticMean(unknown).Reason);
        Assert.Equal(0.1m, GrowthCalculator.YearOnYear(unknown, 2015).Ratio);
        Assert.Equal(UndefinedReason.MissingFigure, GrowthCalculator.GeometricMean(GrowthSeries.OfRates([.. ReportRates, null])).Reason);
        Assert.True(GrowthCalculator.GeometricMean(GrowthSeries.OfRates([.. ReportRates, null], new YearRange(2014, 2020))).IsDefined);
    }

    [Fact]
    public void Nothing_and_one_figure_give_no_growth()
    {
        GrowthSeries[] series = [GrowthSeries.Of([]), GrowthSeries.Of([null]), GrowthSeries.OfRates([]), Numbers(5)];
        Assert.All(series, item =>
        {
            Assert.Equal(UndefinedReason.MissingFigure, GrowthCalculator.YearOnYear(item, 2014).Reason);
            Assert.Equal(UndefinedReason.MissingFigure, GrowthCalculator.ArithmeticMean(item).Reason);
            Assert.Equal(UndefinedReason.MissingFigure, GrowthCalculator.GeometricMean(item).Reason);
            Assert.Equal(UndefinedReason.MissingFigure, GrowthCalculator.Compound(item).Reason);
        });
        Assert.Equal(UndefinedReason.MissingFigure, GrowthCalculator.YearOnYear(null, Funding(2015, 1)).Reason);
        Assert.Equal(new YearRange(2014, 2015), GrowthCalculator.YearOnYear(null, Funding(2015, 1)).Years);
        Assert.Equal(new YearRange(2014, 2015), GrowthCalculator.YearOnYear(Funding(2014, 1), null).Years);
        Assert.Null(GrowthCalculator.YearOnYear((Observation?)null, null).Years);
        Assert.Null(GrowthCalculator.YearOnYear(null, Funding(1, 1)).Years);
    }

    [Fact]
    public void Published_rates_have_no_end_figures_to_compound()
    {
        GrowthRate rate = GrowthCalculator.Compound(OfReport);
        Assert.Equal(UndefinedReason.MissingFigure, rate.Reason);
        Assert.Null(rate.From);
        Assert.Equal(SharedWords.Undefined(UndefinedReason.MissingFigure), rate.Describe());
    }

    [Fact]
    public void Growth_from_zero_is_undefined()
    {
        Assert.Equal(UndefinedReason.ZeroDivisor, GrowthCalculator.YearOnYear(Plain(0), Plain(5)).Reason);
        Assert.Equal(UndefinedReason.ZeroDivisor, GrowthCalculator.YearOnYear(default(Quantity), default).Reason);
        Assert.Equal(UndefinedReason.ZeroDivisor, GrowthCalculator.Compound(Plain(0), Plain(5), 2).Reason);
        Assert.Equal(UndefinedReason.ZeroDivisor, GrowthCalculator.ArithmeticMean(Numbers(1, 0, 2)).Reason);
        Assert.Equal(UndefinedReason.ZeroDivisor, GrowthCalculator.GeometricMean(Numbers(1, 0, 2)).Reason);

        // (2 / 1)^(1/2) needs no figure between.
        Assert.Equal(0.4142135623730950488016887242m, GrowthCalculator.Compound(Numbers(1, 0, 2)).Ratio);
    }

    [Fact]
    public void A_fall_to_nothing_has_a_yearly_and_a_compound_rate_but_no_geometric_mean()
    {
        GrowthSeries series = Numbers(4, 2, 0);
        Assert.Equal(-100, GrowthCalculator.YearOnYear(series, 2016).RoundPercent(2));
        Assert.Equal(-100, GrowthCalculator.Compound(series).RoundPercent(2));
        Assert.Equal(-75, GrowthCalculator.ArithmeticMean(series).RoundPercent(2));
        Assert.Equal(UndefinedReason.FactorNotPositive, GrowthCalculator.GeometricMean(series).Reason);
        Assert.Equal(UndefinedReason.FactorNotPositive, GrowthCalculator.GeometricMean(Rates(10, -100)).Reason);
        Assert.Equal(UndefinedReason.FactorNotPositive, GrowthCalculator.GeometricMean(Rates(-150, -150)).Reason);
        Assert.Equal(-150, GrowthCalculator.ArithmeticMean(Rates(-150, -150)).RoundPercent(2));
    }

    [Fact]
    public void Growth_from_a_negative_figure_would_name_the_wrong_direction_and_is_undefined()
    {
        // -10 to -5 is a rise, though -5 / -10 - 1 = -50%.
        Assert.Equal(UndefinedReason.NegativeFigure, GrowthCalculator.YearOnYear(Plain(-10), Plain(-5)).Reason);
        Assert.Equal(UndefinedReason.NegativeFigure, GrowthCalculator.Compound(Plain(-8), Plain(-1), 3).Reason);
        Assert.Equal(UndefinedReason.NegativeFigure, GrowthCalculator.Compound(Plain(8), Plain(-1), 3).Reason);
        Assert.Equal(UndefinedReason.NegativeFigure, GrowthCalculator.ArithmeticMean(Numbers(1, -1, 2)).Reason);
        Assert.Equal(UndefinedReason.NegativeFigure, GrowthCalculator.GeometricMean(Numbers(1, -1, 2)).Reason);

        // To a negative one it is a fall of more than all: -5 / 10 - 1 = -150%.
        Assert.Equal(-150, GrowthCalculator.YearOnYear(Plain(10), Plain(-5)).RoundPercent(2));
        Assert.Equal(UndefinedReason.FactorNotPositive, GrowthCalculator.GeometricMean(Numbers(1, 2, -2)).Reason);
    }

    [Fact]
    public void An_undefined_growth_has_no_number()
    {
        GrowthRate rate = GrowthCalculator.YearOnYear(Plain(0), Plain(5));
        Assert.False(rate.IsDefined);
        Assert.Null(rate.Ratio);
        Assert.Null(rate.RoundPercent(2));
        Assert.Equal(SharedWords.Undefined(UndefinedReason.ZeroDivisor), rate.FormatPercent());
        Assert.Equal(Plain(5), rate.To);
    }

    [Fact]
    public void Two_figures_are_of_one_thing_and_of_years_that_follow_each_other()
    {
        Assert.Equal(UndefinedReason.OtherPeriod, GrowthCalculator.YearOnYear(Funding(2014, 1), Funding(2016, 1)).Reason);
        Assert.Equal(UndefinedReason.OtherPeriod, GrowthCalculator.YearOnYear(Funding(2015, 1), Funding(2014, 1)).Reason);
        GrowthRate stage = GrowthCalculator.YearOnYear(Funding(2014, 1), Funding(2015, 1, stage: FundingStage.Disbursed));
        Assert.Equal(UndefinedReason.OtherFunding, stage.Reason);
        Assert.Contains("năm 2014, ngân sách nhà nước, được duyệt; kinh phí khuyến công, cả nước, năm 2015, ngân sách nhà nước, đã giải ngân", stage.Describe(), StringComparison.Ordinal);
        Assert.Equal(UndefinedReason.OtherPeriod, GrowthCalculator.YearOnYear(NationalReport.Funding(ReportingUnit.Nation, 1), null).Reason);
        Assert.Equal(UndefinedReason.OtherPeriod, GrowthCalculator.YearOnYear(null, NationalReport.Funding(ReportingUnit.Nation, 1)).Reason);
    }

    [Fact]
    public void Two_amounts_have_one_unit_that_is_not_a_percentage()
    {
        Assert.Equal(UndefinedReason.UnlikeUnits, GrowthCalculator.YearOnYear(Plain(1), Vnd.Zero.ToQuantity()).Reason);
        Assert.Equal(UndefinedReason.RatioIndicator, GrowthCalculator.Compound(new(50, MeasureUnit.Percent), new(60, MeasureUnit.Percent), 2).Reason);
        Assert.Throws<ArgumentOutOfRangeException>("steps", () => GrowthCalculator.Compound(Plain(1), Plain(2), 0));
    }

    [Fact]
    public void Arguments_out_of_range_are_errors()
    {
        Assert.Throws<ArgumentOutOfRangeException>("year", () => GrowthCalculator.YearOnYear(OfReport, 1));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => GrowthCalculator.YearOnYear(OfReport, 10_000));
        Assert.Throws<ArgumentNullException>("series", () => GrowthCalculator.YearOnYear((GrowthSeries)null!, 2015));
        Assert.Throws<ArgumentNullException>("series", () => GrowthCalculator.ArithmeticMean(null!));
        Assert.Throws<ArgumentNullException>("series", () => GrowthCalculator.GeometricMean(null!));
        Assert.Throws<ArgumentNullException>("series", () => GrowthCalculator.Compound(null!));

        // 73,2050807568877293527446341505872...% has 30 digits with 28 decimals.
        GrowthRate rate = GrowthCalculator.Compound(Plain(100), Plain(300), 2);
        Assert.Throws<ArgumentOutOfRangeException>("decimals", () => rate.RoundPercent(-1));
        Assert.Throws<ArgumentOutOfRangeException>("decimals", () => rate.RoundPercent(29));
        Assert.Throws<ArgumentOutOfRangeException>("decimals", () => rate.RoundPercent(28));
        Assert.Throws<ArgumentOutOfRangeException>("rule", () => rate.RoundPercent(2, (RoundingRule)5));
        Assert.Throws<ArgumentOutOfRangeException>("rule", () => GrowthCalculator.YearOnYear(null, null).RoundPercent(2, (RoundingRule)(-1)));
    }
}
