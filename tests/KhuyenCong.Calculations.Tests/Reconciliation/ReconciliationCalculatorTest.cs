using System.Text.Json;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Tests;

namespace KhuyenCong.Calculations.Tests;

public class ReconciliationCalculatorTest
{
    private const string Claims = """
        { "id": "rate", "text": "13,14%", "formula": "trained / target" },
        { "id": "rest", "text": "86,86%", "formula": "1 - rate" },
        { "id": "wrong", "text": "20%", "formula": "trained / target" },
        { "id": "grown", "text": "5,93%", "unchecked": "số liệu từng năm không được in" },
        { "id": "more", "formula": "trained > target", "quote": "vượt mục tiêu" }
        """;

    private static readonly Reconciliation Result =
        ReconciliationCalculator.Reconcile(ReportText.Read(ReportText.Figures("trained = 18.400 lao động; target = khoảng 140.000 lao động"), Claims));

    [Fact]
    public void Every_claim_has_a_finding_in_the_order_of_the_document()
    {
        Assert.Equal(["rate", "rest", "wrong", "grown", "more"], Result.Findings.Select(finding => finding.Claim.Id));
        Assert.Equal(
            [ClaimVerdict.Exact, ClaimVerdict.Exact, ClaimVerdict.Inconsistent, ClaimVerdict.Unchecked, ClaimVerdict.Inconsistent],
            Result.Findings.Select(finding => finding.Verdict));
        Assert.Equal(2, Result.Count(ClaimVerdict.Exact));
        Assert.Equal(0, Result.Count(ClaimVerdict.Hedged));
        Assert.True(Result.HasInconsistency);
        Assert.Throws<ArgumentOutOfRangeException>(() => Result.Count((ClaimVerdict)9));
        Assert.Equal(Result.Describe(), Result.ToString());
    }

    // "rest" uses "rate" as printed, 13,14%, and not what its formula gives; the hedge of "target" is not its own operand's.
    [Fact]
    public void A_claim_that_another_uses_counts_as_printed()
    {
        ClaimFinding rest = Result.Findings[1];
        Assert.Equal(0.8686m, rest.Result.Value);
        Assert.Equal(ResultMarks.None, rest.Marks);
        Assert.Equal(ResultMarks.HedgedOperand, Result.Findings[0].Marks);
    }

    [Fact]
    public void The_findings_are_written_as_json()
    {
        using JsonDocument json = JsonDocument.Parse(Result.ToJson());
        Assert.Equal(5, json.RootElement.GetArrayLength());
        Assert.Equal(
            """{"id":"rate","printed":"13,14%","recomputed":"13,14%","verdict":"exact","marks":["hedged_operand"]}""", json.RootElement[0].GetRawText());
        Assert.Equal("""{"id":"grown","printed":"5,93%","recomputed":"","verdict":"unchecked","marks":[],"reason":"số liệu từng năm không được in"}""", json.RootElement[3].GetRawText());
        Assert.Equal(
            """{"id":"more","printed":"vượt mục tiêu","recomputed":"sai","verdict":"inconsistent","marks":["hedged_operand"]}""", json.RootElement[4].GetRawText());
        Assert.Equal("[]", ReconciliationCalculator.Reconcile(ReportText.Read(string.Empty, string.Empty)).ToJson());
    }

    [Fact]
    public void A_report_built_in_code_has_the_verdicts_of_the_one_read()
    {
        string path = Path.Combine(RepositoryRoot.Path, "samples", "data", "reports", "moit-2014-2020.json");
        Reconciliation read = ReconciliationCalculator.Reconcile(ReportDocument.Read(File.ReadAllBytes(path), "moit"));
        Reconciliation built = ReconciliationCalculator.Reconcile(new(ReportDefinitionText.Of(File.ReadAllText(path))));
        Assert.Equal(read.ToJson(), built.ToJson());
        Assert.Equal(read.Findings.Select(finding => finding.Explain()), built.Findings.Select(finding => finding.Explain()));
        Assert.True(read.HasInconsistency && read.Count(ClaimVerdict.Exact) > 0);
    }

    // One claim of each verdict: 1/8 is 12,5% and rounds to 13%; 110 is hơn 100; [0,5; 1,5) + [0,5; 1,5) reaches 3 tỷ; 12% is 12,5% cut off; 1/8 is not 50%.
    [Fact]
    public void The_words_of_the_verdicts_are_stable()
    {
        Reconciliation result = ReconciliationCalculator.Reconcile(ReportText.Read(
            ReportText.Figures("a = 1; b = 8; c = 110; d = 1 tỷ; e = 1 tỷ"),
            """
            { "id": "v1", "text": "13%", "formula": "a / b" }, { "id": "v2", "text": "hơn 100", "formula": "c" }, { "id": "v3", "text": "3 tỷ", "formula": "d + e" },
            { "id": "v4", "text": "12%", "formula": "a / b" }, { "id": "v5", "text": "50%", "formula": "a / b" }, { "id": "v6", "text": "1", "unchecked": "không in" }
            """));
        using JsonDocument json = JsonDocument.Parse(result.ToJson());
        Assert.Equal(
            ["exact", "hedged", "within_rounding", "truncated", "inconsistent", "unchecked"],
            json.RootElement.EnumerateArray().Select(item => item.GetProperty("verdict").GetString()));
    }

    // A reason of the document itself, and a text that cannot be read, are as long as their authors made them.
    [Fact]
    public void The_description_of_a_claim_is_at_most_a_kilobyte_without_control_characters()
    {
        string hostile = string.Concat(Enumerable.Repeat("không in\\n\\u2028", 1_000));
        Reconciliation result = ReconciliationCalculator.Reconcile(ReportText.Read(
            $$"""{ "id": "a", "text": "{{hostile}}" }""", $$"""{ "id": "c", "text": "5", "unchecked": "{{hostile}}" }, { "id": "d", "text": "5", "formula": "a" }"""));
        Assert.All(result.Findings.SelectMany(finding => new[] { finding.Describe(), finding.UncheckedReason!.Vietnamese, finding.UncheckedReason.English }), text =>
        {
            Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(text), 1, 1_024);
            Assert.DoesNotContain(text, c => char.IsControl(c) || c == '\u2028');
        });
    }

    // Ten thousand parts of one figure: evaluated once for every level when worked backwards.
    [Fact]
    public void A_formula_of_many_parts_is_not_worked_backwards()
    {
        string formula = string.Concat(Enumerable.Repeat("(", 60)) + "a" + string.Concat(Enumerable.Range(2, 60).Select(i => FormattableString.Invariant($" + b / {i})")));
        Assert.Equal(PossibleCauseKind.OtherFiguresUntried, ReportText.Check("a = 1 xã; b = 2 xã; c = 3 xã", "99 xã", formula).FindPossibleCauses()[^1].Kind);
    }

    [Fact]
    public void Every_verdict_and_every_mark_has_its_words()
    {
        ClaimVerdict[] verdicts = Enum.GetValues<ClaimVerdict>();
        Assert.Equal(
            ["\"unchecked\"", "\"exact\"", "\"hedged\"", "\"within_rounding\"", "\"truncated\"", "\"inconsistent\""], verdicts.Select(verdict => JsonSerializer.Serialize(verdict)));
        Assert.Equal(verdicts.Length, verdicts.Select(verdict => verdict.DisplayName().Vietnamese).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(verdicts.Length, verdicts.Select(verdict => verdict.DisplayName().English).Distinct(StringComparer.Ordinal).Count());

        // The words of what was not reviewed come with its day, those of support with its level.
        ResultMarks elsewhere = ResultMarks.AssumedUnchanged | ResultMarks.LastKnownLevel;
        ResultMarks[] marks = [.. Enum.GetValues<ResultMarks>().Where(mark => mark != ResultMarks.None && !elsewhere.HasFlag(mark))];
        foreach (DisplayLanguage language in Enum.GetValues<DisplayLanguage>())
        {
            string[] notes = [.. marks.Select(mark => SharedWords.Note(mark, language))];
            Assert.All(notes, note => Assert.Contains(": ", note, StringComparison.Ordinal));
            Assert.Equal(notes.Length, notes.Distinct(StringComparer.Ordinal).Count());
        }

        Assert.Equal(
            "[\"hedged_operand\",\"ambiguous_operand\",\"mixed_units\"]",
            JsonSerializer.Serialize(ResultMarks.HedgedOperand | ResultMarks.AmbiguousOperand | ResultMarks.MixedUnits));
    }

    [Fact]
    public void Marks_tell_of_the_figures_that_a_formula_uses()
    {
        Reconciliation result = ReconciliationCalculator.Reconcile(ReportText.Read(
            """
            { "id": "a", "text": "ước đạt 5 xã" }, { "id": "b", "text": "5 xã", "by_construction": true }, { "id": "c", "text": "ước 5 xã" },
            { "id": "d", "text": "5 xã", "estimated": true }, { "id": "e", "text": "ước đạt 5 xã", "estimated": false }
            """,
            """
            { "id": "of_a", "text": "5", "formula": "a" }, { "id": "of_b", "text": "5", "formula": "b", "by_construction": true }, { "id": "of_c", "text": "5", "formula": "c" },
            { "id": "of_all", "text": "15", "formula": "a + b + c" }, { "id": "of_d", "text": "5", "formula": "d" }, { "id": "of_e", "text": "5", "formula": "e" }
            """));
        Assert.Equal(
            [
                ResultMarks.EstimatedOperand, ResultMarks.ByConstruction, ResultMarks.HedgedOperand | ResultMarks.EstimatedOperand,
                ResultMarks.HedgedOperand | ResultMarks.EstimatedOperand | ResultMarks.ByConstruction, ResultMarks.EstimatedOperand, ResultMarks.None,
            ],
            result.Findings.Select(finding => finding.Marks));
        Assert.Contains("\"marks\":[\"hedged_operand\",\"estimated_operand\",\"by_construction\"]", result.ToJson(), StringComparison.Ordinal);
    }

    // 46 rounded, [45,5; 46,5), twice is [91; 93), which reaches 92,6; an exact 46 gives 92 alone.
    [Theory]
    [InlineData("\"exact\": false", ClaimVerdict.WithinRounding)]
    [InlineData("\"exact\": true", ClaimVerdict.Inconsistent)]
    [InlineData("\"place\": \"\"", ClaimVerdict.Inconsistent)]
    public void A_whole_number_that_is_not_exact_has_its_rounding_range(string member, ClaimVerdict verdict)
    {
        string figure = $$"""{ "id": "a", "value": 46, "decimals": 0, {{member}} }""";
        Assert.Equal(verdict, ReconciliationCalculator.Reconcile(ReportText.Read(figure, """{ "id": "claim", "text": "92,6", "formula": "a + a" }""")).Findings[0].Verdict);
    }

    // "exact" makes 5,0 the point 5: then 5 + 5 is 10, and 10,1 ([10,05; 10,15)) is out of reach.
    [Theory]
    [InlineData("false", ClaimVerdict.WithinRounding)]
    [InlineData("true", ClaimVerdict.Inconsistent)]
    public void An_exact_figure_has_no_range(string exact, ClaimVerdict verdict)
    {
        string figure = $$"""{ "id": "a", "text": "5,0", "exact": {{exact}} }""";
        Assert.Equal(verdict, ReconciliationCalculator.Reconcile(ReportText.Read(figure, """{ "id": "claim", "text": "10,1", "formula": "a + a" }""")).Findings[0].Verdict);
    }

    [Fact]
    public void A_finding_says_what_it_found_and_how()
    {
        ClaimFinding wrong = Result.Findings[2];
        Assert.Equal($"wrong: in 20%, tính lại 13%: {Words(ClaimVerdict.Inconsistent)}", wrong.ToString());
        Assert.Equal($"wrong: printed \"20%\", recomputed \"13%\": {Words(ClaimVerdict.Inconsistent, DisplayLanguage.English)}", wrong.Describe(DisplayLanguage.English));
        string working = wrong.Explain();
        Assert.Contains("trained = 18.400 lao động", working, StringComparison.Ordinal);
        Assert.Contains("target = khoảng 140.000 lao động", working, StringComparison.Ordinal);
        Assert.Contains("trained / target ≈ 0,1314285714285714285714285714...", working, StringComparison.Ordinal);
        Assert.Contains(SharedWords.Note(ResultMarks.HedgedOperand), working, StringComparison.Ordinal);
        Assert.Contains(Catalogue.National.Version, working, StringComparison.Ordinal);

        ClaimFinding grown = Result.Findings[3];
        Assert.Equal(("số liệu từng năm không được in", "\"số liệu từng năm không được in\""), (grown.UncheckedReason!.Vietnamese, grown.UncheckedReason.English));
        Assert.Equal($"grown: in 5,93%, {Words(ClaimVerdict.Unchecked)} (số liệu từng năm không được in)", grown.ToString());
        Assert.Empty(grown.Workings());
        Assert.Equal(grown.ToString(), grown.Explain());
        Assert.Equal($"more: tính lại sai: {Words(ClaimVerdict.Inconsistent)}", Result.Findings[4].ToString());
        Assert.Equal($"more: recomputed false: {Words(ClaimVerdict.Inconsistent, DisplayLanguage.English)}", Result.Findings[4].Describe(DisplayLanguage.English));
    }

    // 18.400 / 147.000 = 12,517...% and 18.400 / 133.000 = 13,834...%, outward to five decimals of percent.
    [Fact]
    public void The_range_is_printed_in_the_unit_of_the_claim()
    {
        Assert.Equal("(12,517; 13,835)", Result.Findings[2].PrintedRange);
        Assert.Equal(Result.Findings[4].Range.Describe(), Result.Findings[4].PrintedRange);
        Assert.Equal(string.Empty, Result.Findings[3].PrintedRange);
        Assert.Equal("[2; 4)", ReportText.Check("a = 1 tỷ; b = 2 tỷ", "5 tỷ", "a + b").PrintedRange);
    }

    private static string Words(ClaimVerdict verdict, DisplayLanguage language = DisplayLanguage.Vietnamese) => verdict.DisplayName().In(language);
}
