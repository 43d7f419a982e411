using KhuyenCong.Domain;
using static KhuyenCong.Calculations.Tests.Evaluation.FormulaSamples;

namespace KhuyenCong.Calculations.Tests.Evaluation;

public partial class FormulaCalculatorTest
{
    // The arithmetic of each line is done by hand; names take the numbers in the order in which they first occur.
    [Theory]
    [InlineData("a + b - c", "1.5; 2; 0.25", "3.25")]
    [InlineData("a - b - c", "1; 2; 3", "-4")]
    [InlineData("a - (b - c)", "1; 2; 3", "2")]
    [InlineData("a / b / c", "12; 2; 3", "2")]
    [InlineData("a / (b / c)", "12; 2; 3", "18")]
    [InlineData("a + b * c", "1; 2; 3", "7")]
    [InlineData("(a + b) * c", "1; 2; 3", "9")]
    [InlineData("-a * -b", "2; 3", "6")]
    [InlineData("-(a + b) - --a", "2; 3", "-7")]
    [InlineData("a / 8", "-1", "-0.125")]
    [InlineData("sum(a, b, 0.5)", "1; 2", "3.5")]
    [InlineData("mean(a, b, c, 0)", "1; 2; 4", "1.75")]
    [InlineData("median(a, b, c)", "5; 1; 3", "3")]
    [InlineData("median(a, b, c, d)", "4; 1; 3; 2", "2.5")]
    [InlineData("median(a)", "7", "7")]
    [InlineData("min(a, b, c)", "2; -1; 2", "-1")]
    [InlineData("max(a, b, c)", "2; -1; 2", "2")]
    [InlineData("growth(a, b)", "80; 100", "0.25")]
    [InlineData("growth(a, b)", "-80; 100", "-2.25")]
    [InlineData("count(a < b, b <= b, a = b, a > b, a >= b)", "1; 2", "2")]
    [InlineData("count(a / 3 * 3 = a) / 4", "1", "0.25")]
    public void Functions_and_operators_give_exact_numbers(string formula, string numbers, string expected)
    {
        FormulaResult result = Evaluate(formula, numbers);
        Assert.Equal(Decimal(expected), result.Value);
        Assert.Null(result.Reason);
        Assert.Null(result.Holds);
    }

    // 7/3, 2/3 and 18.400/140.000 = 23/175 to all the digits that decimal has room for.
    [Theory]
    [InlineData("mean(a, b, c)", "1; 2; 4", "2.3333333333333333333333333333")]
    [InlineData("a / b", "-2; 3", "-0.6666666666666666666666666667")]
    [InlineData("trained / target_trained", "18400; 140000", "0.1314285714285714285714285714")]
    public void A_quotient_that_does_not_end_has_28_digits(string formula, string numbers, string expected)
    {
        FormulaResult result = Evaluate(formula, numbers);
        Assert.Equal(Decimal(expected), result.Value);
        Assert.StartsWith(" ≈ ", result.Conclusion(DisplayLanguage.Vietnamese), StringComparison.Ordinal);
    }

    // In decimals 1 / 3 * 4,5 is 1,4999...: the fraction is a tie, and a / b * b is a.
    [Theory]
    [InlineData("a / b * c", "1; 3; 4.5", 0, RoundingRule.HalfAwayFromZero, "2")]
    [InlineData("a / b * c", "-1; 3; 4.5", 0, RoundingRule.HalfAwayFromZero, "-2")]
    [InlineData("a / b * c", "1; 3; 7.5", 0, RoundingRule.HalfToEven, "2")]
    [InlineData("a / b * c", "-1; 3; 4.5", 0, RoundingRule.TowardZero, "-1")]
    [InlineData("a / b * b", "1; 3", 0, RoundingRule.Down, "1")]
    [InlineData("a / b", "1; 16", 3, RoundingRule.HalfAwayFromZero, "0.063")]
    [InlineData("a / b", "1; 16", 3, RoundingRule.HalfToEven, "0.062")]
    [InlineData("a / b", "1; 3", 4, RoundingRule.Up, "0.3334")]
    [InlineData("a / b", "-1; 3", 4, RoundingRule.Down, "-0.3334")]
    public void A_result_and_the_function_round_from_the_exact_fraction(string formula, string numbers, int decimals, RoundingRule rule, string expected)
    {
        Assert.Equal(Decimal(expected), Evaluate(formula, numbers).Round(decimals, rule));
        string rounded = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"round({formula}, {decimals})");
        Assert.Equal(Decimal(expected), Evaluate(rounded, numbers, rule).Value);
    }

    // Down, toward minus infinity, whatever rule the formula's round has.
    [Theory]
    [InlineData("floor(a)", "2.999", "2")]
    [InlineData("floor(a)", "-2.001", "-3")]
    [InlineData("floor(a)", "7", "7")]
    [InlineData("floor(a * b)", "333333333; 0.5", "166666666")]
    [InlineData("floor(a / b) * b", "10; 4", "8")]
    public void The_floor_is_the_greatest_whole_number_below(string formula, string numbers, string expected) =>
        Assert.Equal(Decimal(expected), Evaluate(formula, numbers, RoundingRule.Up).Value);

    [Theory]
    [InlineData("a = b", false, true, false)]
    [InlineData("a < b", true, false, false)]
    [InlineData("a <= b", true, true, false)]
    [InlineData("a > b", false, false, true)]
    [InlineData("a >= b", false, true, true)]
    public void A_comparison_is_true_or_false(string formula, bool ofLess, bool ofEqual, bool ofGreater)
    {
        Assert.Equal(ofLess, Evaluate(formula, "1; 2").Holds);
        Assert.Equal(ofEqual, Evaluate(formula, "2; 2.00").Holds);
        FormulaResult greater = Evaluate(formula, "2; -2");
        Assert.Equal(ofGreater, greater.Holds);
        Assert.Null(greater.Value);
        Assert.Null(greater.Round(2));
        Assert.Equal(Evaluate(ofGreater ? "1 < 2" : "2 < 1", string.Empty).ToString(), greater.ToString());
    }

    [Theory]
    [InlineData("cagr(a, b, c)", "100; 121; 2", "0.1")]
    [InlineData("cagr(a, b, c)", "100; 133.1; 3", "0.1")]
    [InlineData("cagr(a, b, 1)", "4; 3", "-0.25")]
    [InlineData("cagr(a, b, 2)", "4; 1", "-0.5")]
    [InlineData("cagr(a, b, 5)", "4; 0", "-1")]
    [InlineData("cagr(a, b, 1 / 3 * 9)", "1; 8", "1")]
    [InlineData("geomean(a, b)", "4; 9", "6")]
    [InlineData("geomean(a, b, c)", "1; 2; 4", "2")]
    [InlineData("geomean(a)", "0.3", "0.3")]
    [InlineData("geomean(a, b)", "0.01; 1", "0.1")]
    [InlineData("round(cagr(a, b, 2), 1)", "4; 9.61", "0.6")]
    public void Roots_that_end_are_exact(string formula, string numbers, string expected)
    {
        FormulaResult result = Evaluate(formula, numbers);
        Assert.Equal(Decimal(expected), result.Value);
        Assert.StartsWith(" = ", result.Conclusion(DisplayLanguage.Vietnamese), StringComparison.Ordinal);
    }

    // The roots of 2 and of 3/2 by any table: 1,41421356237309504880168872420969..., 1,22474487139158904909864203735294...
    [Theory]
    [InlineData("geomean(a, b)", "1; 2", "1.4142135623730950488016887242")]
    [InlineData("cagr(a, b, 2)", "2; 3", "0.2247448713915890490986420374")]
    public void Roots_that_do_not_end_are_rounded_once(string formula, string numbers, string expected) => Assert.Equal(Decimal(expected), Evaluate(formula, numbers).Value);

    [Fact]
    public void Numbers_are_found_by_name_and_in_order()
    {
        IndicatorFormula formula = Formula("part / whole");
        Dictionary<string, decimal> values = new(StringComparer.Ordinal) { ["whole"] = 4, ["part"] = 1, ["unused"] = 9 };
        Assert.Equal(0.25m, FormulaCalculator.Evaluate(formula, values).Value);
        Assert.Equal(FormulaCalculator.Evaluate(formula, [1, 4]), FormulaCalculator.Evaluate(formula, values));
        Assert.Equal(
            ValueRange.Point(0.25m),
            FormulaCalculator.EvaluateRange(formula, values.ToDictionary(pair => pair.Key, pair => ValueRange.Point(pair.Value), StringComparer.Ordinal)).Range);
    }

    [Fact]
    public void As_many_values_as_names_are_asked_for()
    {
        IndicatorFormula formula = Formula("part / whole");
        Assert.Contains("part, whole", Assert.Throws<ArgumentException>(() => FormulaCalculator.Evaluate(formula, [1])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("values", () => FormulaCalculator.Evaluate(formula, [1, 2, 3]));
        Assert.Throws<ArgumentException>("values", () => FormulaCalculator.EvaluateRange(formula, [ValueRange.Point(1)]));
        Assert.Equal(7, FormulaCalculator.Evaluate(Formula("3 + 4"), []).Value);
    }

    [Fact]
    public void Equal_results_of_different_formulas_are_equal()
    {
        Assert.Equal(Evaluate("a / b", "2; 3"), Evaluate("a / b * 1", "18; 27"));
        Assert.Equal(Evaluate("a / b", "2; 3").GetHashCode(), Evaluate("a * a * a / b", "2; 12").GetHashCode());
        Assert.NotEqual(Evaluate("a / b", "2; 3"), Evaluate("round(a / b, 28)", "2; 3"));
        Assert.True(Evaluate("a = a", "1") != Evaluate("a", "1"));
    }

    [Theory]
    [InlineData(-1, RoundingRule.HalfAwayFromZero)]
    [InlineData(29, RoundingRule.HalfAwayFromZero)]
    [InlineData(2, (RoundingRule)5)]
    public void Decimals_and_rules_that_do_not_exist_are_refused(int decimals, RoundingRule rule) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Evaluate("a", "1").Round(decimals, rule));
}
