using KhuyenCong.Domain;
using static KhuyenCong.Calculations.Tests.Evaluation.FormulaSamples;

namespace KhuyenCong.Calculations.Tests.Evaluation;

public class FormulaResultTest
{
    private const string Max = "79228162514264337593543950335";

    [Theory]
    [InlineData("a / b", "1; 0", UndefinedReason.ZeroDivisor)]
    [InlineData("a / (b - b)", "1; 2", UndefinedReason.ZeroDivisor)]
    [InlineData("growth(a, b)", "0; 2", UndefinedReason.ZeroDivisor)]
    [InlineData("a / b < 1", "1; 0", UndefinedReason.ZeroDivisor)]
    [InlineData("count(a < 1, 1 < a / b)", "1; 0", UndefinedReason.ZeroDivisor)]
    [InlineData("-sum(a, max(b, a / b))", "1; 0", UndefinedReason.ZeroDivisor)]
    [InlineData("cagr(a, b, 2)", "0; 1", UndefinedReason.NotPositive)]
    [InlineData("cagr(a, b, 2)", "-1; -4", UndefinedReason.NotPositive)]
    [InlineData("cagr(a, b, 2)", "1; -1", UndefinedReason.NotPositive)]
    [InlineData("geomean(a, b)", "4; 0", UndefinedReason.NotPositive)]
    [InlineData("geomean(a, b)", "-4; -9", UndefinedReason.NotPositive)]
    [InlineData("cagr(a, b, c)", "1; 2; 0", UndefinedReason.StepsNotWhole)]
    [InlineData("cagr(a, b, c)", "1; 2; -1", UndefinedReason.StepsNotWhole)]
    [InlineData("cagr(a, b, c)", "1; 2; 1.5", UndefinedReason.StepsNotWhole)]
    [InlineData("cagr(a, b, c)", "1; 2; 1001", UndefinedReason.StepsNotWhole)]
    [InlineData("round(a, b)", "1; 29", UndefinedReason.DecimalsNotWhole)]
    [InlineData("round(a, b)", "1; -1", UndefinedReason.DecimalsNotWhole)]
    [InlineData("round(a, b)", "1; 0.5", UndefinedReason.DecimalsNotWhole)]
    [InlineData("a * a", Max, UndefinedReason.Overflow)]
    [InlineData("a + 1", Max, UndefinedReason.Overflow)]
    [InlineData("-a - a", Max, UndefinedReason.Overflow)]
    [InlineData("a / b", Max + "; 0.5", UndefinedReason.Overflow)]
    [InlineData("round(a * a, 0) - 1", Max, UndefinedReason.Overflow)]
    public void Every_undefined_result_has_its_reason(string formula, string numbers, UndefinedReason reason)
    {
        FormulaResult result = Evaluate(formula, numbers);
        Assert.False(result.IsDefined);
        Assert.Equal(reason, result.Reason);
        Assert.Null(result.Value);
        Assert.Null(result.Holds);
        Assert.Null(result.Round(2));
        Assert.Equal(SharedWords.Undefined(reason), result.Describe());
        Assert.Equal(": " + SharedWords.Undefined(reason, DisplayLanguage.English), result.Conclusion(DisplayLanguage.English));
    }

    // What decimal cannot hold may come and go on the way: only the end needs a decimal. 100/3 with 28 decimals has 30 digits.
    [Theory]
    [InlineData("a * a / a", Max, Max)]
    [InlineData("a + a - a", Max, Max)]
    [InlineData("mean(a, a)", Max, Max)]
    [InlineData("geomean(a, a, a)", Max, Max)]
    [InlineData("a * a / a", "0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("round(a, 28)", "10", "10")]
    [InlineData("round(a * a, 0) - round(a * a, 0)", Max, "0")]
    [InlineData("round(a / 3, 28)", "100", "33.333333333333333333333333333")]
    public void Numbers_beyond_decimal_inside_of_a_formula_are_exact(string formula, string numbers, string expected) =>
        Assert.Equal(Decimal(expected), Evaluate(formula, numbers).Value);

    [Fact]
    public void Comparisons_know_numbers_beyond_decimal() => Assert.True(Evaluate("a * a > a + a", Max).Holds);

    [Fact]
    public void A_missing_figure_is_a_reason()
    {
        IndicatorFormula formula = Formula("part / whole");
        Assert.Equal(UndefinedReason.MissingFigure, FormulaCalculator.Evaluate(formula, new Dictionary<string, decimal>(StringComparer.Ordinal) { ["part"] = 1 }).Reason);
        Assert.Equal(
            UndefinedReason.MissingFigure,
            FormulaCalculator.EvaluateRange(formula, new Dictionary<string, ValueRange>(StringComparer.Ordinal) { ["whole"] = ValueRange.Point(1) }).Reason);
    }

    [Fact]
    public void The_first_reason_from_the_left_is_given() =>
        Assert.Equal(UndefinedReason.ZeroDivisor, Evaluate("a / b + round(a, 99) + geomean(b)", "1; 0").Reason);

    [Fact]
    public void More_than_a_thousand_factors_have_no_mean()
    {
        string most = string.Join(", ", Enumerable.Repeat("a", 1_000));
        Assert.Equal(2, Evaluate($"geomean({most})", "2").Value);
        Assert.Equal(UndefinedReason.StepsNotWhole, Evaluate($"geomean({most}, a)", "2").Reason);
        Assert.Equal(UndefinedReason.StepsNotWhole, EvaluateRange($"geomean({most}, a)", "[2; 2]").Reason);
    }

    [Fact]
    public void A_default_result_was_not_calculated()
    {
        FormulaResult result = default;
        FormulaRange range = default;
        Assert.Equal((false, UndefinedReason.NotCalculated), (result.IsDefined, result.Reason));
        Assert.Equal((false, UndefinedReason.NotCalculated), (range.IsDefined, range.Reason));
        Assert.Null(range.Range);
        Assert.Null(range.Truth);
        Assert.Equal(SharedWords.Undefined(UndefinedReason.NotCalculated), result.ToString());
        Assert.Equal(SharedWords.Undefined(UndefinedReason.NotCalculated, DisplayLanguage.English), range.Describe(DisplayLanguage.English));
    }

    [Fact]
    public void A_rule_that_is_not_defined_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("rounding", () => FormulaCalculator.Evaluate(Formula("a"), [1m], (RoundingRule)9));
        Assert.Throws<ArgumentOutOfRangeException>("rounding", () => FormulaCalculator.EvaluateRange(Formula("a"), [ValueRange.Point(1)], (RoundingRule)9));
    }

    [Fact]
    public void Ranges_print_in_the_language_asked_for()
    {
        Assert.Equal("[1.234,5; 2.000]", EvaluateRange("a", "[1234.5; 2000]").ToString());
        Assert.Equal("[1,234.5; 2,000]", EvaluateRange("a", "[1234.5; 2000]").Describe(DisplayLanguage.English));
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>("formula", () => FormulaCalculator.Evaluate(null!, []));
        Assert.Throws<ArgumentNullException>("formula", () => FormulaCalculator.EvaluateRange(null!, []));
        Assert.Throws<ArgumentNullException>("values", () => FormulaCalculator.Evaluate(Formula("a"), (IReadOnlyDictionary<string, decimal>)null!));
        Assert.Throws<ArgumentNullException>("values", () => FormulaCalculator.EvaluateRange(Formula("a"), (IReadOnlyDictionary<string, ValueRange>)null!));
    }
}
