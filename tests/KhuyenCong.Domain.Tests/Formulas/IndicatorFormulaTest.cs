namespace KhuyenCong.Domain.Tests;

public partial class IndicatorFormulaTest
{
    // As written, and as printed: single spaces, no needless parentheses, everything else kept.
    [Theory]
    [InlineData("trained/target_trained", "trained / target_trained")]
    [InlineData(" models / target_models - 1 ", "models / target_models - 1")]
    [InlineData("((a+b))*c", "(a + b) * c")]
    [InlineData("(a*b)+c", "a * b + c")]
    [InlineData("(a+b)+c", "(a + b) + c")]
    [InlineData("a-(b-c)", "a - (b - c)")]
    [InlineData("a/(b*c)", "a / (b * c)")]
    [InlineData("-a*b", "-a * b")]
    [InlineData("-(a*b)", "-(a * b)")]
    [InlineData("a--b", "a - -b")]
    [InlineData("- -a", "--a")]
    [InlineData("007.50", "7.50")]
    [InlineData("region.fund_2020 / 63", "region.fund_2020 / 63")]
    [InlineData("sum(a,b , 1)", "sum(a, b, 1)")]
    [InlineData("round( (a) , 2)", "round(a, 2)")]
    [InlineData("cagr(from, to, 6)", "cagr(from, to, 6)")]
    [InlineData("count(a<b, b<=c, c=d, d>e, e>=f) / 5", "count(a < b, b <= c, c = d, d > e, e >= f) / 5")]
    [InlineData("a = min(a,b)", "a = min(a, b)")]
    [InlineData("a\n<\tb", "a < b")]
    public void Reads_and_prints_a_formula(string text, string printed)
    {
        IndicatorFormula formula = IndicatorFormula.Parse(text);
        Assert.Equal(printed, formula.ToString());
        Assert.Equal(formula, IndicatorFormula.Parse(printed));
        Assert.True(FormulaTrees.AreSame(formula.Root, IndicatorFormula.Parse(printed).Root));
    }

    [Fact]
    public void Null_is_not_a_formula()
    {
        Assert.False(IndicatorFormula.TryParse(null, out IndicatorFormula? formula, out FormulaFailure? failure));
        Assert.Null(formula);
        Assert.Equal(("expected_operand", 0), (failure.Code, failure.Index));
        Assert.Throws<ArgumentNullException>(() => IndicatorFormula.Parse(null!));
    }

    [Theory]
    [InlineData("a < b", "a - b")]
    [InlineData("a + c = b - 2 * a", "(a + c) - (b - 2 * a)")]
    [InlineData("mean(a, b) >= 0.5", "mean(a, b) - 0.5")]
    [InlineData("a / b", null)]
    [InlineData("count(a < b)", null)]
    public void The_difference_of_a_comparison_is_its_left_side_less_its_right(string text, string? difference)
    {
        IndicatorFormula formula = IndicatorFormula.Parse(text);
        Assert.Equal(difference, formula.Difference?.ToString());
        Assert.Equal(difference is null ? null : IndicatorFormula.Parse(difference), formula.Difference);
    }

    [Fact]
    public void Names_are_listed_once_in_the_order_of_their_first_use()
    {
        IndicatorFormula formula = IndicatorFormula.Parse("b / (a + b) * sum(c, a)");
        Assert.Equal(["b", "a", "c"], formula.Identifiers);
        Assert.False(formula.IsComparison);
        Assert.True(IndicatorFormula.Parse("a < b").IsComparison);
        Assert.True(IndicatorFormula.IsFunctionName("geomean"));
        Assert.False(IndicatorFormula.IsFunctionName("total"));
    }

    [Fact]
    public void A_chain_is_one_node_and_parentheses_make_another()
    {
        FormulaChain chain = Assert.IsType<FormulaChain>(IndicatorFormula.Parse("a - b + (c - d)").Root);
        Assert.Equal([false, true, false], chain.IsInverse);
        Assert.False(chain.IsProduct);
        Assert.IsType<FormulaChain>(chain.Parts[2]);
    }

    // The position, from 0, of what is not allowed; the end of the text counts as one position.
    [Theory]
    [InlineData("", "expected_operand", 0)]
    [InlineData("  ", "expected_operand", 2)]
    [InlineData("a +", "expected_operand", 3)]
    [InlineData("a + * b", "expected_operand", 4)]
    [InlineData("a b", "expected_operator", 2)]
    [InlineData("a × b", "expected_operator", 2)]
    [InlineData("A / b", "expected_operand", 0)]
    [InlineData("đào_tạo / b", "expected_operand", 0)]
    [InlineData("(a + b", "expected_closing", 6)]
    [InlineData("a + b)", "expected_operator", 5)]
    [InlineData("()", "expected_operand", 1)]
    [InlineData("sum", "expected_arguments", 3)]
    [InlineData("sum + 1", "expected_arguments", 4)]
    [InlineData("sum()", "expected_operand", 4)]
    [InlineData("sum(a,)", "expected_operand", 6)]
    [InlineData("sum(a b)", "expected_closing", 6)]
    [InlineData("1 + avg(a)", "unknown_function", 4)]
    [InlineData("round(a)", "wrong_argument_count", 0)]
    [InlineData("2 * growth(a, b, c)", "wrong_argument_count", 4)]
    [InlineData("cagr(a, b)", "wrong_argument_count", 0)]
    [InlineData("a < b < c", "misplaced_comparison", 6)]
    [InlineData("(a < b)", "misplaced_comparison", 3)]
    [InlineData("sum(a < b)", "misplaced_comparison", 6)]
    [InlineData("count(a < b, c)", "expected_comparison", 13)]
    [InlineData("a == b", "expected_operand", 3)]
    [InlineData("a <> b", "expected_operand", 3)]
    [InlineData("1.", "bad_number", 2)]
    [InlineData(".5", "expected_operand", 0)]
    [InlineData("1.2.3", "bad_number", 3)]
    [InlineData("2a", "bad_number", 1)]
    [InlineData("1e5", "bad_number", 1)]
    [InlineData("a + 12345678901234567890123456789", "bad_number", 4)]
    [InlineData("a..b", "bad_identifier", 2)]
    [InlineData("a.", "bad_identifier", 2)]
    public void Refuses_anything_else_and_says_where(string text, string reason, int index)
    {
        Assert.False(IndicatorFormula.TryParse(text, out IndicatorFormula? formula, out FormulaFailure? failure));
        Assert.Null(formula);
        Assert.Equal((reason, index), (failure.Code, failure.Index));
        Assert.Contains(failure.Describe(DisplayLanguage.English), Assert.Throws<FormatException>(() => IndicatorFormula.Parse(text)).Message, StringComparison.Ordinal);
        Assert.Contains(string.Create(System.Globalization.CultureInfo.InvariantCulture, $" {index + 1}: "), failure.ToString(), StringComparison.Ordinal);
    }

    // 200 levels, 10.000 nodes: operators, negations, calls, names and numbers each count one.
    [Fact]
    public void The_limits_are_reached_and_not_passed()
    {
        Assert.NotNull(IndicatorFormula.Parse(new string('(', 200) + "a" + new string(')', 200)));
        Assert.NotNull(IndicatorFormula.Parse(new string('-', 200) + "a"));
        AssertRefused(new string('(', 201) + "a" + new string(')', 201), "too_deep", 200);
        AssertRefused(new string('-', 201) + "a", "too_deep", 200);
        AssertRefused(string.Concat(Enumerable.Repeat("sum(", 201)) + "a" + new string(')', 201), "too_deep", 803);

        // 5.000 names and 4.999 operators; one more name with its operator is 10.001 nodes.
        string most = string.Join('+', Enumerable.Repeat("a", 5_000));
        Assert.Equal(5_000, IndicatorFormula.Parse(most).Root.Parts.Length);
        Assert.NotNull(IndicatorFormula.Parse("-" + most));
        AssertRefused(most + "+a", "too_many_nodes", 9_999);
    }

    [Theory]
    [InlineData("(")]
    [InlineData("-")]
    [InlineData("a+")]
    [InlineData("sum(")]
    [InlineData("round(")]
    [InlineData("count(a<")]
    [InlineData("a(")]
    [InlineData(" ")]
    [InlineData("9")]
    [InlineData("a.")]
    public void Millions_of_anything_are_refused_at_once(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 2_000_000 / piece.Length));
        Assert.False(IndicatorFormula.TryParse(text, out _, out FormulaFailure? failure));
        Assert.InRange(failure.Index, 0, text.Length);
    }

    private static void AssertRefused(string text, string reason, int index)
    {
        Assert.False(IndicatorFormula.TryParse(text, out _, out FormulaFailure? failure));
        Assert.Equal((reason, index), (failure.Code, failure.Index));
    }
}
