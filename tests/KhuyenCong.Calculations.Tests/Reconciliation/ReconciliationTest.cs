using System.Text.Json;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests;

/// <summary>A text that cannot be read keeps its own claims from being checked, and no other.</summary>
public class ReconciliationTest
{
    private static readonly Reconciliation Result = ReconciliationCalculator.Reconcile(ReportText.Read(
        ReportText.Figures("places = 57/63 tỉnh; all = 63 tỉnh; a = 1; b = 4"),
        """
        { "id": "share", "text": "90%", "formula": "places / all" }, { "id": "quarter", "text": "25%", "formula": "a / b" },
        { "id": "own", "text": "20-30%", "formula": "a / b" }, { "id": "of_own", "formula": "own > a" }, { "id": "grown", "text": "5 trăm", "unchecked": "không in" }
        """));

    [Fact]
    public void Claims_on_an_unreadable_figure_are_unchecked_with_its_id_text_and_place()
    {
        Assert.Equal(
            [ClaimVerdict.Unchecked, ClaimVerdict.Exact, ClaimVerdict.Unchecked, ClaimVerdict.Unchecked, ClaimVerdict.Unchecked],
            Result.Findings.Select(finding => finding.Verdict));
        FigureFailure fraction = Result.UnreadableFigures[0].Failure!.Value;
        Assert.Equal(("fraction", 2), (fraction.Code, fraction.Index));
        Assert.Equal($"không đọc được số liệu \"places\" (\"57/63 tỉnh\"), {fraction.Describe()}", Result.Findings[0].UncheckedReason!.Vietnamese);
        Assert.StartsWith("the figure \"own\" (\"20-30%\") cannot be read, ", Result.Findings[2].UncheckedReason!.English, StringComparison.Ordinal);
        Assert.Equal(UndefinedReason.UnreadableFigure, Result.Findings[3].Result.Reason);
        Assert.Equal("không in", Result.Findings[4].UncheckedReason!.Vietnamese);
        Assert.All(Result.Findings, finding => Assert.Equal(finding.Verdict == ClaimVerdict.Unchecked, finding.Workings().IsEmpty));
        Assert.Equal($"own: in 20-30%, {ClaimVerdict.Unchecked.DisplayName().Vietnamese} ({Result.Findings[2].UncheckedReason!.Vietnamese})", Result.Findings[2].ToString());
    }

    [Fact]
    public void Unreadable_figures_are_listed_with_the_findings()
    {
        Assert.Equal(["places"], Result.UnreadableFigures.Select(figure => figure.Id));
        Assert.Equal("5 nhận định: 1 khớp; 4 không kiểm tra (1 số liệu không đọc được)", Result.Describe());
        Assert.Equal("5 claims: 1 exact; 4 unchecked (1 unreadable figure)", Result.Describe(DisplayLanguage.English));

        // Without unreadable figures, and with two verdicts more than once: 1/4 = 25%.
        Reconciliation readable = ReconciliationCalculator.Reconcile(ReportText.Read(
            ReportText.Figures("a = 1; b = 4"),
            """{ "id": "c", "text": "25%", "formula": "a / b" }, { "id": "d", "text": "20%", "formula": "a / b" }, { "id": "e", "text": "20%", "formula": "a / b" }"""));
        Assert.Equal("3 nhận định: 1 khớp; 2 không khớp", readable.Describe());
        Assert.Equal("3 claims: 1 exact; 2 inconsistent", readable.Describe(DisplayLanguage.English));
        using JsonDocument json = JsonDocument.Parse(Result.ToJson());
        Assert.Equal(6, json.RootElement.GetArrayLength());
        string reason = Result.UnreadableFigures[0].Failure!.Value.Describe();
        Assert.Equal($$"""{"kind":"figure","id":"places","printed":"57/63 tỉnh","reason":"{{reason}}"}""", json.RootElement[5].GetRawText());
        Assert.Equal(Result.Findings[0].UncheckedReason!.Vietnamese, json.RootElement[0].GetProperty("reason").GetString());
        Assert.False(json.RootElement[1].TryGetProperty("reason", out _));
    }

    // What the document states settles what the text leaves open: 57 of 63 are 90,4...%, and 18.400 + 1 are 18.401.
    [Theory]
    [InlineData("57/63 tỉnh", "57", "\"decimals\": 0, \"unit\": \"tỉnh\"", "a + 1", "58 tỉnh")]
    [InlineData("18,400 lao động", "18400", "\"estimated\": false", "a + 1", "18.401 lao động")]
    public void A_stated_number_overrides_its_text(string text, string value, string stated, string formula, string claim)
    {
        ClaimFinding finding = ReconciliationCalculator.Reconcile(ReportText.Read(
            $$"""{ "id": "a", "text": "{{text}}", "value": {{value}}, {{stated}} }""", $$"""{ "id": "c", "text": "{{claim}}", "formula": "{{formula}}" }""")).Findings[0];
        Assert.Equal(ClaimVerdict.Exact, finding.Verdict);
        Assert.True(finding.Range.Range!.Value.IsPoint);
    }

    [Fact]
    public void An_unreadable_figure_is_not_an_operand() =>
        Assert.Contains("\"places\"", Assert.Throws<ArgumentException>(() => FormulaOperand.Of(Result.UnreadableFigures[0])).Message, StringComparison.Ordinal);

    // 5 / 8 is not 50%; 5 / 10 is, and the unreadable "5 trăm xã" is not tried.
    [Fact]
    public void Unreadable_figures_are_not_possible_causes() => Assert.Contains(
        " c (10 xã) ",
        Assert.Single(ReportText.Check("a = 5 xã; b = 8 xã; c = 10 xã; d = 5 trăm xã", "50%", "a / b").FindPossibleCauses()).ToString(),
        StringComparison.Ordinal);
}
