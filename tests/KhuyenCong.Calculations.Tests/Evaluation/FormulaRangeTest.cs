using KhuyenCong.Domain;
using static KhuyenCong.Calculations.Tests.Evaluation.FormulaSamples;

namespace KhuyenCong.Calculations.Tests.Evaluation;

public partial class FormulaRangeTest
{
    private const string Max = "79228162514264337593543950335";

    /// <summary>The words for a side without end; FormulaExplanationTest says what they are.</summary>
    private static string NoLimit => new ValueRange(0, true, decimal.MaxValue, false).ToString()["[0; ".Length..^1];

    // Operators keep track of their bounds (ValueRangeTest); functions and chains are made of them.
    [Theory]
    [InlineData("a + b - c", "[1; 2) (3; 4] [0; 1]", "(3; 6)")]
    [InlineData("-a", "(1; 2]", "[-2; -1)")]
    [InlineData("a / b * c", "[6; 8) [2; 4) [1; 2]", "(1,5; 8)")]
    [InlineData("a / b / c", "[12; 12] [2; 3] (1; 2)", "(2; 6)")]
    [InlineData("a / b", "[1; 1] [3; 3]", "(0,3333333333333333333333333333; 0,3333333333333333333333333334)")]
    [InlineData("a / b + c", "[1; 1] [3; 3] [0; 1]", "(0,3333333333333333333333333333; 1,3333333333333333333333333334)")]
    [InlineData("sum(a, b, 1)", "[1; 2) [0; 1]", "[2; 4)")]
    [InlineData("mean(a, b)", "[1; 2) [3; 4]", "[2; 3)")]
    [InlineData("growth(a, b)", "[80; 100) [100; 120]", "(0; 0,5]")]
    [InlineData("a - a", "[1; 2]", "[-1; 1]")]
    public void Bounds_pass_through_operators_and_sums(string formula, string ranges, string expected) => Assert.Equal(expected, EvaluateRange(formula, ranges).ToString());

    // The k-th of the lower bounds and the k-th of the upper bounds, an excluded one counting as just inside of its number.
    [Theory]
    [InlineData("min(a, b)", "[1; 5] (2; 3)", "[1; 3)")]
    [InlineData("max(a, b)", "[1; 5] (2; 3)", "(2; 5]")]
    [InlineData("min(a, b)", "[1; 2] (1; 2)", "[1; 2)")]
    [InlineData("max(a, b)", "[1; 2] (1; 2)", "(1; 2]")]
    [InlineData("max(a, 1)", "(0; 1)", "[1; 1]")]
    [InlineData("median(a, b, c)", "[1; 2] (4; 6) [3; 5)", "[3; 5)")]
    [InlineData("median(a, b, c)", "[1; 1] (0; 1) (1; 2)", "[1; 1]")]
    [InlineData("median(a, b, c, d)", "[1; 2] [2; 3] [3; 4) [10; 20]", "[2,5; 3,5)")]
    [InlineData("median(a, b)", "[0; 1] (0; 3]", "(0; 2]")]
    [InlineData("median(a)", "(0; 3]", "(0; 3]")]
    public void Order_statistics_take_the_bounds_of_their_rank(string formula, string ranges, string expected) => Assert.Equal(expected, EvaluateRange(formula, ranges).ToString());

    // sqrt(121/100) - 1 = 0,1; sqrt(144/100) - 1 = 0,2; the root of 2 is 1,4142135623730950488016887242|0969...
    [Theory]
    [InlineData("cagr(a, b, 2)", "[100; 100] [121; 144)", "[0,1; 0,2)")]
    [InlineData("cagr(a, b, 2)", "(100; 400] [400; 900]", "[0; 2)")]
    [InlineData("cagr(a, b, 3)", "(1; 2) [0; 8]", "[-1; 1)")]
    [InlineData("cagr(a, b, 2)", "[100; 400) [400; 900]", "(0; 2]")]
    [InlineData("cagr(a, b, 2)", "(100; 400) [400; 900]", "(0; 2)")]
    [InlineData("cagr(a, b, 2)", "[100; 400] (400; 900)", "(0; 2)")]
    [InlineData("cagr(a, b, 1)", "[2; 4] (4; 6]", "(0; 2]")]
    [InlineData("geomean(a, b)", "[1; 4] (9; 16)", "(3; 8)")]
    [InlineData("geomean(a, b)", "(0; 4] [9; 9]", "(0; 6]")]
    [InlineData("geomean(a, 1)", "[2; 2]", "(1,4142135623730950488016887242; 1,4142135623730950488016887243)")]
    [InlineData("cagr(1, a, 2)", "[2; 2]", "(0,4142135623730950488016887242; 0,4142135623730950488016887243)")]
    public void Roots_rise_with_their_numbers(string formula, string ranges, string expected) => Assert.Equal(expected, EvaluateRange(formula, ranges).ToString());

    [Theory]
    [InlineData(RoundingRule.HalfAwayFromZero, "[0.5; 1.5]", "[1; 2]")]
    [InlineData(RoundingRule.HalfAwayFromZero, "[0.5; 1.5)", "[1; 1]")]
    [InlineData(RoundingRule.HalfAwayFromZero, "(0.5; 1.5]", "[1; 2]")]
    [InlineData(RoundingRule.HalfAwayFromZero, "(-0.5; 0.5)", "[0; 0]")]
    [InlineData(RoundingRule.HalfAwayFromZero, "[-0.5; 0.5]", "[-1; 1]")]
    [InlineData(RoundingRule.HalfToEven, "[0.5; 1.5]", "[0; 2]")]
    [InlineData(RoundingRule.HalfToEven, "(0.5; 1.5)", "[1; 1]")]
    [InlineData(RoundingRule.HalfToEven, "[1.5; 2.5]", "[2; 2]")]
    [InlineData(RoundingRule.TowardZero, "[1; 2]", "[1; 2]")]
    [InlineData(RoundingRule.TowardZero, "(1; 2)", "[1; 1]")]
    [InlineData(RoundingRule.TowardZero, "(-2; -1)", "[-1; -1]")]
    [InlineData(RoundingRule.TowardZero, "[-2; -1)", "[-2; -1]")]
    [InlineData(RoundingRule.TowardZero, "(-1; 1)", "[0; 0]")]
    [InlineData(RoundingRule.Down, "[1; 2]", "[1; 2]")]
    [InlineData(RoundingRule.Down, "(1; 2)", "[1; 1]")]
    [InlineData(RoundingRule.Down, "(-1; 0)", "[-1; -1]")]
    [InlineData(RoundingRule.Up, "[1; 2)", "[1; 2]")]
    [InlineData(RoundingRule.Up, "(1; 2]", "[2; 2]")]
    [InlineData(RoundingRule.Up, "(-1; 0)", "[0; 0]")]
    public void An_excluded_bound_rounds_from_inside_the_range(RoundingRule rule, string range, string expected)
    {
        Assert.Equal(expected, EvaluateRange("round(a, 0)", range, rule).ToString());

        // The same a hundred times smaller, with two decimals.
        Assert.Equal(expected, EvaluateRange("round(a / 100, 2) * 100", range, rule).ToString());
    }

    // The greatest decimal as an excluded bound is not an end: the numbers continue, through every function.
    [Theory]
    [InlineData("sum(a, b)", "[1; Max) [3; 4]", "[4; ∞)")]
    [InlineData("mean(a, b)", "(Min; 5] [3; 4]", "(∞; 4,5]")]
    [InlineData("a - b", "[1; 2] [3; Max)", "(∞; -1]")]
    [InlineData("a - a", "[1; Max)", "(∞; ∞)")]
    [InlineData("a * b", "[1; Max) [-3; 4]", "(∞; ∞)")]
    [InlineData("a * b", "[1; Max) [0; 4]", "[0; ∞)")]
    [InlineData("a * b", "[1; Max) [0; 0]", "[0; 0]")]
    [InlineData("a / b", "[1; Max) [2; 4]", "[0,25; ∞)")]
    [InlineData("a / b", "[6; 8] [2; Max)", "(0; 4]")]
    [InlineData("a / b", "[0; 8] [2; Max)", "[0; 4]")]
    [InlineData("a / b", "[6; 8] (Min; -2]", "[-4; 0)")]
    [InlineData("a / b", "[6; Max) [2; Max)", "(0; ∞)")]
    [InlineData("1 / (a - b)", "[1; 2] [3; Max)", "[-1; 0)")]
    [InlineData("growth(a, b)", "[80; 100) [100; Max)", "(0; ∞)")]
    [InlineData("growth(a, b)", "[80; Max) [100; 120]", "(-1; 0,5]")]
    [InlineData("cagr(a, b, 2)", "[100; 100] [121; Max)", "[0,1; ∞)")]
    [InlineData("cagr(a, b, 2)", "[100; Max) [121; 144]", "(-1; 0,2]")]
    [InlineData("cagr(a, b, 2)", "[100; Max) [0; 144]", "[-1; 0,2]")]
    [InlineData("geomean(a, b)", "[1; Max) [9; 16]", "[3; ∞)")]
    [InlineData("floor(a)", "[1.5; 2.5]", "[1; 2]")]
    [InlineData("floor(a)", "(1.5; 3)", "[1; 2]")]
    [InlineData("floor(a)", "(1; 3]", "[1; 3]")]
    [InlineData("floor(a)", "[-1.5; -0.5)", "[-2; -1]")]
    [InlineData("round(a, 0)", "(1.5; Max)", "[2; ∞)")]
    [InlineData("round(a, 0)", "(Min; 1.5)", "(∞; 1]")]
    [InlineData("min(a, b)", "[1; Max) [3; 4]", "[1; 4]")]
    [InlineData("max(a, b)", "[1; Max) [3; 4]", "[3; ∞)")]
    [InlineData("median(a, b)", "[1; Max) [3; 4]", "[2; ∞)")]
    [InlineData("count(a < b, b < a)", "[1; Max) [3; 4]", "[0; 2]")]
    public void A_range_without_end_stays_one(string formula, string ranges, string expected) => Assert.Equal(
        expected.Replace("∞", NoLimit, StringComparison.Ordinal), EvaluateRange(formula, WithEnds(ranges)).ToString());

    [Theory]
    [InlineData("a < b", "(Min; 2) [2; Max)", RangeTruth.Everywhere)]
    [InlineData("a <= b", "[1; Max) [3; Max)", RangeTruth.Partly)]
    [InlineData("a = b", "[1; Max) [3; Max)", RangeTruth.Partly)]
    [InlineData("a > b", "[1; Max) [0; 1)", RangeTruth.Everywhere)]
    public void A_range_without_end_may_be_compared(string formula, string ranges, RangeTruth expected) =>
        Assert.Equal(expected, EvaluateRange(formula, WithEnds(ranges)).Truth);

    // 85 / (170 / 22) is 11 to the last of 28 digits: nowhere above 11,3, nor above the next number but a few.
    [Fact]
    public void Counts_leave_a_quotient_of_quotients_no_more_than_its_last_digits()
    {
        ValueRange[] counts = [ValueRange.Point(85), ValueRange.Point(170), ValueRange.Point(22)];
        Assert.Equal(RangeTruth.Nowhere, FormulaCalculator.EvaluateRange(Formula("a / (b / c) > 11.3"), counts).Truth);
        Assert.Equal(RangeTruth.Nowhere, FormulaCalculator.EvaluateRange(Formula("a / (b / c) > 11.00000000000000000000000001"), counts).Truth);
        Assert.Equal(RangeTruth.Everywhere, FormulaCalculator.EvaluateRange(Formula("a / (b / c) > 10.99999999999999999999999999"), counts).Truth);
    }

    // Just above 7922816251426433759354395033,5 the next number of one decimal, ...033,6, has more digits than decimal: the bound goes outward.
    [Fact]
    public void A_rounded_bound_that_decimal_cannot_hold_goes_outward() => Assert.Equal(
        "[7.922.816.251.426.433.759.354.395.033; 7.922.816.251.426.433.759.354.395.034]",
        EvaluateRange("round(a, 1)", "(7922816251426433759354395033.5; 7922816251426433759354395034]", RoundingRule.Up).ToString());

    [Theory]
    [InlineData("[1; 2] (2; 3] [2; 3]", "[1; 2]")]
    [InlineData("[1; 2] [0; 1] [0; 1)", "[0; 0]")]
    [InlineData("[1; 2] [3; 4] [5; 6]", "[2; 2]")]
    public void A_count_goes_from_surely_true_to_possibly_true(string ranges, string expected) => Assert.Equal(expected, EvaluateRange("count(a < b, a < c)", ranges).ToString());

    [Theory]
    [InlineData("a < b", "[1; 2] (2; 3]", RangeTruth.Everywhere)]
    [InlineData("a < b", "[1; 2] [2; 3]", RangeTruth.Partly)]
    [InlineData("a < b", "[1; 2] [0; 1]", RangeTruth.Nowhere)]
    [InlineData("a <= b", "[1; 2] [2; 3]", RangeTruth.Everywhere)]
    [InlineData("a <= b", "[1; 2] [0; 1]", RangeTruth.Partly)]
    [InlineData("a <= b", "[1; 2] [0; 1)", RangeTruth.Nowhere)]
    [InlineData("a > b", "[1; 2] [0; 1)", RangeTruth.Everywhere)]
    [InlineData("a > b", "[1; 2] [0; 1]", RangeTruth.Partly)]
    [InlineData("a > b", "[1; 2] [2; 3]", RangeTruth.Nowhere)]
    [InlineData("a >= b", "[1; 2] [0; 1]", RangeTruth.Everywhere)]
    [InlineData("a >= b", "[1; 2] [2; 3]", RangeTruth.Partly)]
    [InlineData("a >= b", "[1; 2] (2; 3]", RangeTruth.Nowhere)]
    [InlineData("a = b", "[1; 1] [1; 1]", RangeTruth.Everywhere)]
    [InlineData("a = b", "[1; 2] [2; 3]", RangeTruth.Partly)]
    [InlineData("a = b", "[1; 2) [2; 3]", RangeTruth.Nowhere)]
    public void A_comparison_holds_everywhere_partly_or_nowhere(string formula, string ranges, RangeTruth expected)
    {
        FormulaRange result = EvaluateRange(formula, ranges);
        Assert.True(result.IsDefined);
        Assert.Equal(expected, result.Truth);
        Assert.Null(result.Range);
    }

    [Theory]
    [InlineData("a / b", "[1; 1] [0; 1]", UndefinedReason.DivisorMayBeZero)]
    [InlineData("a / b", "[1; 1] (0; 1]", UndefinedReason.DivisorMayBeZero)]
    [InlineData("a / b", "[1; 1] [-1; 1]", UndefinedReason.DivisorMayBeZero)]
    [InlineData("a / b", "[1; 1] [0; 0]", UndefinedReason.ZeroDivisor)]
    [InlineData("growth(a, b)", "[-1; 0) [1; 1]", UndefinedReason.DivisorMayBeZero)]
    [InlineData("growth(a, b)", "[0; 0] [1; 1]", UndefinedReason.ZeroDivisor)]
    [InlineData("count(a / b > 1)", "[1; 1] [0; 1]", UndefinedReason.DivisorMayBeZero)]
    [InlineData("cagr(a, b, 2)", "[0; 1] [1; 1]", UndefinedReason.NotPositive)]
    [InlineData("cagr(a, b, 2)", "[1; 1] [-1; 1]", UndefinedReason.NotPositive)]
    [InlineData("geomean(a, b)", "[0; 1] [1; 1]", UndefinedReason.NotPositive)]
    [InlineData("cagr(1, 2, a)", "[1; 2]", UndefinedReason.StepsNotWhole)]
    [InlineData("cagr(1, 2, a)", "[1001; 1001]", UndefinedReason.StepsNotWhole)]
    [InlineData("round(1, a)", "[0; 1]", UndefinedReason.DecimalsNotWhole)]
    [InlineData("round(1, a)", "[29; 29]", UndefinedReason.DecimalsNotWhole)]
    [InlineData("a * a", "[0; " + Max + "]", UndefinedReason.Overflow)]
    [InlineData("a + a", "[0; " + Max + "]", UndefinedReason.Overflow)]
    [InlineData("sum(a, a)", "[0; " + Max + "]", UndefinedReason.Overflow)]
    [InlineData("growth(0.5, a)", "[0; " + Max + "]", UndefinedReason.Overflow)]
    [InlineData("cagr(0.5, a, 1)", "[0; " + Max + "]", UndefinedReason.Overflow)]
    public void Every_undefined_range_has_its_reason(string formula, string ranges, UndefinedReason reason)
    {
        FormulaRange result = EvaluateRange(formula, ranges);
        Assert.False(result.IsDefined);
        Assert.Equal(reason, result.Reason);
        Assert.Equal(SharedWords.Undefined(reason), result.Describe());
    }

    [Fact]
    public void A_range_is_described_in_words()
    {
        FormulaRange range = EvaluateRange("a / b", "[1; 2) [2; 2]");
        Assert.Equal("[0,5; 1)", range.Describe());
        Assert.Equal("luôn đúng", EvaluateRange("a < b", "[1; 1] [2; 2]").Describe());
        Assert.Equal("possibly true", EvaluateRange("a < b", "[1; 3] [2; 2]").Describe(DisplayLanguage.English));
        Assert.Equal("không thể đúng", EvaluateRange("a = b", "[1; 1] [2; 2]").ToString());
    }

    private static string WithEnds(string ranges) => ranges.Replace("Max", Max, StringComparison.Ordinal).Replace("Min", "-" + Max, StringComparison.Ordinal);
}
