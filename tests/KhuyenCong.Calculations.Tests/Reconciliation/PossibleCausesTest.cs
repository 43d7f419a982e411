using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests;

public class PossibleCausesTest
{
    // 1.000.000 / 21.978.000 = 0,0455 to four decimals (0,04550004...), which rounds to 0,046 but is 4,550004%: no chain. 4.449 / 100.000 = 4,449% is 4,4% at once and 4,5% by way of 4,45%.
    [Fact]
    public void Rounding_twice_is_found()
    {
        PossibleCause cause = Assert.Single(Causes("a = 4.449; b = 100.000", "4,5%", "a / b"));
        Assert.Equal(PossibleCauseKind.RoundedTwice, cause.Kind);
        Assert.Contains("đến 2 chữ số thập phân", cause.ToString(), StringComparison.Ordinal);
    }

    // 4.460 / 100.000 = 4,46% is 4% at once and 5% by way of 4,5%.
    [Fact]
    public void One_decimal_is_singular_in_English()
    {
        PossibleCause cause = Assert.Single(Causes("a = 4.460; b = 100.000", "5%", "a / b"));
        Assert.Equal(PossibleCauseKind.RoundedTwice, cause.Kind);
        Assert.Contains("to 1 decimal first", cause.Text.English, StringComparison.Ordinal);
    }

    // 100 / 1.308 = 7,6452...%.
    [Fact]
    public void Truncation_is_found() =>
        Assert.Equal(PossibleCauseKind.Truncation, Assert.Single(Causes("a = 100; b = 1.308", "7,64%", "a / b")).Kind);

    // 5 / 8 = 62,5% and not 50%; 5 / 10 is.
    [Fact]
    public void Another_figure_of_the_same_unit_is_found()
    {
        PossibleCause cause = Assert.Single(Causes("a = 5 xã; b = 8 xã; c = 10 xã; d = 10 người; e = 11 xã", "50%", "a / b"));
        Assert.Equal(PossibleCauseKind.OtherFigure, cause.Kind);
        Assert.Equal("dùng c (10 xã) thay cho b", cause.ToString());
        Assert.Equal("c (\"10 xã\") instead of b", cause.Text.English);
    }

    // 248 is not more than 250, but about 250 (237,5 to 262,5), nearly and under it.
    [Fact]
    public void Another_hedge_that_would_hold_is_found()
    {
        PossibleCause cause = Assert.Single(Causes("a = 248 xã", "hơn 250 xã", "a"));
        Assert.Equal(PossibleCauseKind.OtherHedge, cause.Kind);
        Assert.Equal("khớp nếu viết khoảng, gần, dưới", cause.ToString());
        Assert.Equal("it would be true with a different hedge: about, nearly, less than", cause.Text.English);
    }

    // 1/3 three times: 33,3% + 33,3% + 33,4% is 100%, and the last is what the others leave.
    [Fact]
    public void What_the_other_shares_leave_is_found()
    {
        Reconciliation result = ReconciliationCalculator.Reconcile(ReportText.Read(
            ReportText.Figures("a = 21; b = 21; c = 21; d = 7; whole = 63"),
            """
            { "id": "of_a", "text": "33,3%", "formula": "a / whole" }, { "id": "of_b", "text": "33,3%", "formula": "b / whole" },
            { "id": "of_c", "text": "33,4%", "formula": "c / whole" }, { "id": "of_d", "text": "11,1%", "formula": "d / whole" }
            """));
        Assert.Equal(ClaimVerdict.Inconsistent, result.Findings[2].Verdict);
        PossibleCause cause = Assert.Single(result.Findings[2].FindPossibleCauses());
        Assert.Equal(PossibleCauseKind.Remainder, cause.Kind);
        Assert.Equal("phần còn lại của 100% sau khi trừ of_a: 33,3%, of_b: 33,3%", cause.ToString());
        Assert.Equal("100% minus of_a: \"33,3%\", of_b: \"33,3%\"", cause.Text.English);
    }

    // Nine parts, and nine shares, of 28 digits each: their sums are beyond decimal, and no remainder. The whole is nine times a part, so that the parts do add up.
    [Theory]
    [InlineData("9.999.999.999.999.999.999.999.999.999", "9.999.999.999.999.999.999.999.999.999", "50%")]
    [InlineData("1", "9", "9.999.999.999.999.999.999.999.999.999%")]
    public void Shares_beyond_decimal_leave_nothing(string part, string whole, string share)
    {
        string figures = string.Join("; ", "abcdefghi".Select(name => $"{name} = {part}").Append($"w = {whole}"));
        string claims = string.Join(", ", "abcdefghi".Select(name => $$"""{ "id": "of_{{name}}", "text": "{{share}}", "formula": "{{name}} / w" }"""));
        Reconciliation result = ReconciliationCalculator.Reconcile(ReportText.Read(ReportText.Figures(figures), claims));
        Assert.All(result.Findings, finding => Assert.Empty(finding.FindPossibleCauses()));
    }

    // What each name would have to be: 60 - 20 = 40; 60 + 20 = 80; -(40); 3 × 25 - 20 - 30 = 25; 50% of 40 is 20; 30 / 150% = 20; 30 = 20 × 150%; 60 / (2 × 10) = 3; 7 - 12 = -5.
    [Theory]
    [InlineData("a = 35 xã; b = 20 xã; c = 40 xã", "60 xã", "a + b", " c (40 xã) ", "a")]
    [InlineData("a = 70 xã; b = 20 xã; c = 80 xã", "60 xã", "a - b", " c (80 xã) ", "a")]
    [InlineData("a = 20 xã; b = 95 xã; c = 80 xã", "60 xã", "b - a", " c (80 xã) ", "b")]
    [InlineData("a = 70 xã; b = 20 xã; c = 30 xã; d = 25 xã", "25 xã", "mean(a, b, c)", " d (25 xã) ", "a")]
    [InlineData("a = 70 xã; b = 20 xã; c = 30 xã; d = 25 xã", "75 xã", "sum(a, b, c)", " d (25 xã) ", "a")]
    [InlineData("a = 15 xã; b = 40 xã; c = 20 xã", "50%", "a / b", " c (20 xã) ", "a")]
    [InlineData("a = 24 xã; b = 30 xã; c = 20 xã", "50%", "growth(a, b)", " c (20 xã) ", "a")]
    [InlineData("a = 20 xã; b = 35 xã; c = 30 xã", "50%", "growth(a, b)", " c (30 xã) ", "b")]
    [InlineData("a = 12 người; b = 7 xã; c = 3 xã", "5", "60 / (-b * -4 * 1)", " c (3 xã) ", "b")]
    [InlineData("a = 12 xã; b = 9 xã; c = 17 xã", "17 xã", "max(a, b)", " c (17 xã) ", "a")]
    public void Another_figure_is_found_through_every_operation(string figures, string text, string formula, string cause, string replaced) => Assert.Contains(
        Causes(figures, text, formula),
        found => found.Kind == PossibleCauseKind.OtherFigure
            && found.ToString().Contains(cause, StringComparison.Ordinal) && found.ToString().EndsWith(' ' + replaced, StringComparison.Ordinal));

    // Every figure except a and b gives 12 instead of a, because b is 1 and all others are 11: ten are named.
    [Fact]
    public void Of_more_than_ten_other_figures_ten_are_named_and_the_rest_is_mentioned()
    {
        string others = string.Concat(Enumerable.Range(0, 12).Select(i => FormattableString.Invariant($"; c{i} = 11,{i:00} xã")));
        ImmutableArray<PossibleCause> causes = Causes("a = 5 xã; b = 1 xã" + others, "12 xã", "a + b");
        Assert.Equal(10, causes.Count(cause => cause.Kind == PossibleCauseKind.OtherFigure));
        Assert.Equal(PossibleCauseKind.OtherFiguresUntried, causes[^1].Kind);
    }

    // Ten times the figures and ten times the wrong claims are ten times the work, whether a formula can be worked backwards (a / b) or not (max).
    [Theory]
    [InlineData("f1 / f2", "50%")]
    [InlineData("f1 + f2", "1.011 xã")]
    [InlineData("max(f1, f2)", "9 xã")]
    public void The_work_for_a_report_grows_with_its_size(string formula, string text)
    {
        long small = Trials(4_000, 4, formula, text);
        long large = Trials(40_000, 40, formula, text);
        Assert.True(small > 0, "No other figure was tried.");
        Assert.True(large <= 12 * small, FormattableString.Invariant($"{large} trials against {small}."));
    }

    private static long Trials(int figures, int claims, string formula, string text)
    {
        // 1.001 and 1.002 make 99,9%, 2.003 and 1.002, so that every claim is wrong; 1.001 / x is 50% for x near 2.002, 1.002 + 9 is 1.011, and no figure makes the greater one 9.
        string all = string.Join(", ", Enumerable.Range(1, figures).Select(i => FormattableString.Invariant($$"""{ "id": "f{{i}}", "value": {{(i % 7 == 0 ? 9 : 1_000 + i)}}, "decimals": 0, "unit": "xã" }""")));
        string wrong = string.Join(", ", Enumerable.Range(1, claims).Select(i => FormattableString.Invariant($$"""{ "id": "c{{i}}", "text": "{{text}}", "formula": "{{formula}}" }""")));
        Reconciliation result = ReconciliationCalculator.Reconcile(ReportText.Read(all, wrong));
        Assert.Equal(claims, result.Count(ClaimVerdict.Inconsistent));
        return result.Findings.Sum(finding => (long)finding.Search()!.Trials);
    }

    [Theory]
    [InlineData("a = 1; b = 4", "25%", "a / b")]
    [InlineData("a = 1; b = 0", "25%", "a / b")]
    [InlineData("a = 1; b = 4", "60%", "a / b")]
    public void Nothing_is_found_where_nothing_fits_or_nothing_is_wrong(string figures, string text, string formula) => Assert.Empty(Causes(figures, text, formula));

    private static ImmutableArray<PossibleCause> Causes(string figures, string text, string formula) => ReportText.Check(figures, text, formula).FindPossibleCauses();
}
