using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests;

/// <summary>
/// One comma with three digits after it, where a fraction makes no sense: a claim on such figures is judged under each reading.
/// </summary>
public class ClaimCheckTest
{
    // 568.000 + 432.000 = 1.000.000 with the comma for thousands, 568 + 432.000 = 432.568 without.
    [Fact]
    public void Readings_with_unlike_verdicts_leave_the_claim_unchecked_and_name_the_comma()
    {
        ClaimFinding finding = ReportText.Check("a = 568,000 VND; b = 432.000 VND", "1.000.000 VND", "a + b");
        Assert.Equal((ClaimVerdict.Unchecked, UndefinedReason.AmbiguousFigure, ResultMarks.AmbiguousOperand), (finding.Verdict, finding.Result.Reason, finding.Marks));
        (BilingualText wrong, BilingualText exact) = (ClaimVerdict.Inconsistent.DisplayName(), ClaimVerdict.Exact.DisplayName());
        Assert.Equal(
            $"dấu phẩy hiểu được hai cách: {wrong.Vietnamese} nếu a (\"568,000 VND\") là 568; {exact.Vietnamese} nếu a (\"568,000 VND\") là 568.000",
            finding.UncheckedReason!.Vietnamese);
        Assert.Equal(
            $"the comma can be read two ways: {wrong.English} if a (\"568,000 VND\") is 568; {exact.English} if a (\"568,000 VND\") is 568,000", finding.UncheckedReason.English);
        Assert.Equal(string.Empty, finding.Recomputed);
    }

    // 18.400 / 40 and 18,4 / 40 are both more than 0,1; both are wrong as 1%; and 18.400 of the same 18.400 is all either way.
    [Fact]
    public void Readings_with_one_verdict_leave_it_with_a_mark() => Assert.All(
        new (string? Text, string Formula, ClaimVerdict Verdict, string Recomputed)[]
        {
            (null, "a / b > 0.1", ClaimVerdict.Exact, "đúng"),
            ("1%", "a / b", ClaimVerdict.Inconsistent, "46%"),
            ("100%", "a / a", ClaimVerdict.Exact, "100%"),
        },
        row =>
        {
            (string? text, string formula, ClaimVerdict verdict, string recomputed) = row;
            ClaimFinding finding = ReportText.Check("a = 18,400 lao động; b = 40 lao động", text, formula);
            Assert.Equal((verdict, recomputed, ResultMarks.AmbiguousOperand), (finding.Verdict, finding.Recomputed, finding.Marks));
            Assert.Contains("a = 18,400 lao động [đọc là 18,4; cũng có thể là 18.400]", finding.Explain(), StringComparison.Ordinal);
            Assert.Contains("a = \"18,400 lao động\" [read as 18.4; may also be 18,400]", finding.Explain(DisplayLanguage.English), StringComparison.Ordinal);
        });

    // The printed figure itself: 4.300 is 1.000 + 3.300, 4,3 is not; and neither is 5.000.
    [Theory]
    [InlineData("a = 1.000 đồng; b = 3.300 đồng", ClaimVerdict.Unchecked, " claim (\"4,300 đồng\") là 4.300")]
    [InlineData("a = 2.000 đồng; b = 3.000 đồng", ClaimVerdict.Inconsistent, null)]
    public void The_printed_figure_is_read_both_ways_too(string figures, ClaimVerdict verdict, string? reason)
    {
        ClaimFinding finding = ReportText.Check(figures, "4,300 đồng", "a + b");
        Assert.Equal((verdict, ResultMarks.AmbiguousOperand), (finding.Verdict, finding.Marks));
        Assert.Equal(reason is null, finding.UncheckedReason is null);
        Assert.Contains(reason ?? string.Empty, finding.UncheckedReason?.Vietnamese ?? string.Empty, StringComparison.Ordinal);
    }

    // Four figures have 16 combinations; of five none is tried.
    [Fact]
    public void More_than_four_are_not_tried()
    {
        const string Four = "a = 1,500 đồng; b = 2,500 đồng; c = 3,500 đồng; d = 4,500 đồng";
        Assert.Equal(ClaimVerdict.Exact, ReportText.Check(Four, null, "a + b + c + d > 0").Verdict);
        ClaimFinding five = ReportText.Check(Four + "; e = 5,500 đồng", null, "a + b + c + d + e > 0");
        Assert.Equal((ClaimVerdict.Unchecked, UndefinedReason.AmbiguousFigure), (five.Verdict, five.Result.Reason));
        Assert.Contains("a, b, c, d, e", five.UncheckedReason!.Vietnamese, StringComparison.Ordinal);
    }

    // A stated number, or stated decimals, say which: then 568.000 + 432.000 is 1.000.000, and 568 + 432.000 is 432.568.
    [Theory]
    [InlineData("\"value\": 568000, \"decimals\": 0", ClaimVerdict.Exact)]
    [InlineData("\"decimals\": 0", ClaimVerdict.Exact)]
    [InlineData("\"decimals\": 3", ClaimVerdict.Inconsistent)]
    public void What_a_document_states_removes_the_ambiguity(string members, ClaimVerdict verdict)
    {
        ReportDocument document = ReportText.Read(
            $$"""{ "id": "a", "text": "568,000 VND", {{members}} }, { "id": "b", "text": "432.000 VND" }""", """{ "id": "claim", "text": "1.000.000 VND", "formula": "a + b" }""");
        ClaimFinding finding = ReconciliationCalculator.Reconcile(document).Findings[0];
        Assert.Equal((verdict, ResultMarks.None), (finding.Verdict, finding.Marks));
    }
}
