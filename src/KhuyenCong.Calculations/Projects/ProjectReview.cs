using System.Collections.Immutable;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The findings of all checks of projects and contracts (kết quả kiểm tra), with the overall verdict.</summary>
/// <remarks>Created by <see cref="ProjectCheckCalculator"/>.</remarks>
[JsonConverter(typeof(CalculationJsonConverter<ProjectReview>))]
public sealed class ProjectReview : CalculationResult
{
    internal ProjectReview(ImmutableArray<ProjectFinding> findings, ProjectChoices choices, CalculationOptions options)
        : base(options, ReasonOf(findings))
    {
        Findings = findings;
        Choices = choices;
    }

    /// <summary>
    /// The findings (các kết quả), including notices: first by project, then by contract, each in the order of the document, then those of
    /// projects compared with each other, and last those of funds.
    /// </summary>
    public ImmutableArray<ProjectFinding> Findings { get; }

    /// <summary>The choices of the caller (lựa chọn).</summary>
    public ProjectChoices Choices { get; }

    /// <summary>
    /// The overall verdict (kết luận chung), without notices. One finding that does not conform decides; otherwise, one from which nothing
    /// can be concluded does.
    /// </summary>
    public ProjectVerdict Verdict =>
        Findings.Any(finding => !finding.IsNotice && finding.Verdict == ProjectVerdict.DoesNotConform) ? ProjectVerdict.DoesNotConform
        : Findings.All(finding => finding.IsNotice || finding.Verdict == ProjectVerdict.Conforms)
            && Findings.Any(finding => !finding.IsNotice)
            ? ProjectVerdict.Conforms
        : ProjectVerdict.NotDecidable;

    private protected override IndicatorFormula? FormulaOf => null;

    private protected override ImmutableArray<FormulaExplanation> WorkingsOf() => [.. Findings.SelectMany(finding => finding.Workings())];

    internal override ImmutableArray<Citation> Sources => SourcesOf(Findings);

    internal override Caveats Caveats => CaveatsOf(Findings);

    private protected override string Kind => "project_review";

    private protected override void WriteMembers(ResultJson json)
    {
        json.Word<ProjectVerdict>("verdict", Verdict);
        json.Word<GoverningDay>("governing_day", Choices.GoverningDay);
        json.Word<AdvanceReading>("advance_reading", Choices.AdvanceReading);
        json.Day("as_of", Choices.AsOf);
        json.Results("findings", Findings);
    }

    /// <summary>
    /// Returns the sentence, such as "không phù hợp quy định: 2 không phù hợp quy định; 1 chưa đủ căn cứ kết luận; 12 phù hợp quy định".
    /// </summary>
    private protected override string DescribeIn(DisplayLanguage language)
    {
        ProjectVerdict[] order = [ProjectVerdict.DoesNotConform, ProjectVerdict.NotDecidable, ProjectVerdict.Conforms];
        string counts = string.Join("; ", order
            .Select(verdict => (Verdict: verdict, Count: Findings.Count(finding => !finding.IsNotice && finding.Verdict == verdict)))
            .Where(one => one.Count > 0)
            .Select(one => $"{PrintedNumber.Format(one.Count, language)} {one.Verdict.DisplayName().In(language)}"));
        string verdict = Verdict.DisplayName().In(language);
        return counts.Length == 0 ? verdict : $"{verdict}: {counts}";
    }

    private protected override string ExplainIn(DisplayLanguage language) =>
        string.Join("\n\n", Findings.Select(finding => finding.Explain(language)).Prepend(Messages.In(
            Wording.ReviewBy, language, Describe(language), Choices.GoverningDay.DisplayName(), Choices.AdvanceReading.DisplayName())));
}
