using KhuyenCong.Domain;
using static KhuyenCong.Calculations.Tests.Evaluation.FormulaSamples;

namespace KhuyenCong.Calculations.Tests.Evaluation;

/// <summary>How much work a formula makes, counted and not timed: operations on numbers of up to 256 bits, longer ones as more.</summary>
public class ExactEvaluationTest
{
    private const string Longest = "1.234567890123456789012345678";

    private static readonly long Plain = WorkOf("a / b", 18_400, 140_000);

    [Fact]
    public void A_kilobyte_of_roots_costs_no_more_than_a_thousand_plain_quotients()
    {
        string formula = string.Join('+', Enumerable.Repeat("cagr(1,2,1000)", 60));
        Assert.True(formula.Length <= 1_000);
        Assert.InRange(WorkOf(formula), 1, 1_000 * Plain);
        Assert.InRange(WorkOf(string.Join('+', Enumerable.Repeat("cagr(a,b,1000)", 60)), 18_400, 140_000), 1, 1_000 * Plain);
    }

    // The digits of a root are those of the answer, not a thousand times as many.
    [Fact]
    public void A_root_costs_little_more_for_a_higher_degree()
    {
        long second = WorkOf("cagr(a, b, 2)", 18_400, 140_000);
        Assert.InRange(WorkOf("cagr(a, b, 1000)", 18_400, 140_000), second, 20 * second);
    }

    // 1.999 rates of 4 nodes each and as many signs make 9.994 of the 10.000 nodes allowed.
    [Fact]
    public void A_formula_of_as_many_roots_as_fit_is_bounded()
    {
        string formula = string.Join('+', Enumerable.Repeat("cagr(1,2,999)", 1_999));
        Assert.InRange(WorkOf(formula), 1, 10_000 * 20 * Plain);
    }

    // 4.999 numbers of 28 digits: their product has 140.000 digits, more than are calculated with.
    [Theory]
    [InlineData("*")]
    [InlineData("/")]
    public void A_product_of_too_many_digits_is_undefined(string sign)
    {
        IndicatorFormula formula = Formula(string.Join(sign, Enumerable.Repeat(Longest, 4_999)));
        Assert.Equal(UndefinedReason.Overflow, FormulaCalculator.Evaluate(formula, []).Reason);
        Assert.InRange(WorkOf(formula.ToString()), 1, 10_000 * 20 * Plain);
    }

    // 2.499 quotients, each of another divisor: the sum is kept exactly while numerator and denominator have at most some 39.000 digits.
    [Fact]
    public void A_sum_of_quotients_is_exact_up_to_its_limit_and_undefined_beyond()
    {
        string Sum(int count) => string.Join(
            '+', Enumerable.Range(0, count).Select(i => $"1/1.2345678901234567890123{(10_001 + (2 * i)).ToString(System.Globalization.CultureInfo.InvariantCulture)}"));
        Assert.True(FormulaCalculator.Evaluate(Formula(Sum(1_000)), []).IsDefined);
        Assert.Equal(UndefinedReason.Overflow, FormulaCalculator.Evaluate(Formula(Sum(2_499)), []).Reason);
        Assert.InRange(WorkOf(Sum(2_499)), 1, 10_000 * 20 * Plain);
    }

    // 1.000 factors of 28 digits: the root of a product of 28.000 digits is found without its power.
    [Fact]
    public void A_mean_of_a_thousand_long_factors_is_bounded()
    {
        string formula = $"geomean({string.Join(", ", Enumerable.Repeat(Longest, 999))}, 1)";
        Assert.InRange(WorkOf(formula), 1, 10_000 * 20 * Plain);
        Assert.Equal(1.2343m, FormulaCalculator.Evaluate(Formula(formula), []).Round(4));
    }

    // Every step of a working is evaluated once, however deep it lies: 190 levels of "1 + (...)", each of which would otherwise be evaluated for all above it.
    [Fact]
    public void A_working_evaluates_every_part_once()
    {
        IndicatorFormula formula = Formula(string.Concat(Enumerable.Repeat("1+(", 190)) + "cagr(1,2,1000)" + new string(')', 190));
        FormulaExplanation working = FormulaCalculator.Explain(formula, []);
        Assert.Equal(191, working.Steps.Length);
        Assert.Equal(working.Steps[^1].Result, working.Result);
        Assert.Equal(FormulaCalculator.Evaluate(formula, []), working.Result);
        Assert.Equal(FormulaCalculator.EvaluateRange(formula, []), working.Range);
    }

    /// <summary>The work of both readings, the numbers being single ones.</summary>
    private static long WorkOf(string text, params decimal[] numbers)
    {
        IndicatorFormula formula = Formula(text);
        ExactEvaluation exact = new(numbers, RoundingRule.HalfAwayFromZero);
        exact.Run(formula.Root);
        RangeEvaluation range = new([.. numbers.Select(ValueRange.Point)], RoundingRule.HalfAwayFromZero);
        range.Run(formula.Root);
        return exact.Work + range.Work;
    }
}
