using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// The finding of one check of a project, contract or fund (kết quả kiểm tra đề án), with its verdict and, where they apply, the member,
/// the amount and the articles.
/// </summary>
/// <remarks>
/// Created by <see cref="ProjectCheckCalculator"/>. A finding is defined if something is concluded. Its code is the word of its check.
/// </remarks>
[JsonConverter(typeof(CalculationJsonConverter<ProjectFinding>))]
public sealed class ProjectFinding : CalculationResult
{
    private readonly FindingParts _parts;

    internal ProjectFinding(FindingParts parts, CalculationOptions options)
        : base(options, parts.Reason) => _parts = parts;

    /// <summary>The check that led to the finding (nội dung kiểm tra).</summary>
    public ProjectCheck Check => _parts.Check;

    /// <summary>The stable code (mã kết quả): the snake_case word of the check, such as "first_advance".</summary>
    public string Code => SnakeCase<ProjectCheck>.Of(Check);

    /// <summary>The verdict (kết luận).</summary>
    public ProjectVerdict Verdict => _parts.Verdict;

    /// <summary>The id of the project or contract, or the name of the fund (mã đề án, số hợp đồng, tên nguồn kinh phí).</summary>
    public string Subject => _parts.Subject;

    /// <summary>The checked member of the subject (thành phần), such as "Payments[1]"; empty for the subject as a whole.</summary>
    public string Member => _parts.Member;

    /// <summary>
    /// The amount above the limit of the rule, or the amount that is missing (số tiền chênh lệch), in đồng; null if there is none.
    /// </summary>
    public Vnd? Amount => _parts.Amount;

    /// <summary>Whether the finding is only a notice (lưu ý), which does not affect the overall verdict.</summary>
    public bool IsNotice => _parts.IsNotice;

    /// <summary>
    /// The rules on which the finding is based (các quy định); empty if the catalogue has no rule, if the project states too little to look
    /// one up, or if a support level decides.
    /// </summary>
    public ImmutableArray<ProjectRule> Rules => _parts.Rules;

    /// <summary>
    /// The check of the support level on which the finding is based (so sánh với mức hỗ trợ tối đa); null for other checks.
    /// </summary>
    public SupportCheck? SupportCheck => _parts.Support;

    private protected override IndicatorFormula? FormulaOf => SupportCheck?.Formula;

    private protected override ImmutableArray<FormulaExplanation> WorkingsOf() => SupportCheck?.Workings() ?? [];

    internal override ImmutableArray<Citation> Sources =>
        [.. Rules.Select(rule => rule.Citation).Concat(SupportCheck?.Citations ?? []).Distinct()];

    internal override Caveats Caveats => SupportCheck?.Caveats ?? Caveats.None;

    private protected override ResultMarks OwnMarks => SupportCheck?.Marks ?? ResultMarks.None;

    internal override IEnumerable<BilingualText> UserRecords =>
    [
        .. Rules.Where(rule => !rule.IsBuiltIn).Select(rule => Messages.Of(rule.Citation.Document.Describe)),
        .. SupportCheck?.Ceiling.UserRecords ?? [],
    ];

    private protected override string Kind => "project_finding";

    private protected override void WriteMembers(ResultJson json)
    {
        json.Text("code", Code);
        json.Word<ProjectVerdict>("verdict", Verdict);
        json.Text("subject", Subject);
        json.Text("member", Member);
        json.Money("amount", Amount);
        json.Flag("notice", IsNotice);
        json.Ids("rules", Rules.Select(rule => rule.Id));
        json.Text("detail", _parts.Detail);
    }

    /// <summary>
    /// Returns the sentence, such as "KCQG-2016-012, tỷ lệ tạm ứng trước nghiệm thu cơ sở: không phù hợp quy định; tạm ứng 62 triệu đồng
    /// ... (khoản 1, Điều 13 ...)".
    /// </summary>
    private protected override string DescribeIn(DisplayLanguage language)
    {
        string sentence = Messages.In(Wording.FindingOf, language, Subject, Check.DisplayName(), Verdict.DisplayName(), _parts.Detail);
        return Rules.IsEmpty
            ? sentence
            : Messages.In(Message.Bracketed, language, sentence, string.Join(
                "; ", Rules.Select(rule => rule.Citation).Distinct().Select(one => one.Describe(language))));
    }

    private protected override void AppendWorking(StringBuilder text, DisplayLanguage language)
    {
        foreach (BilingualText note in Rules.Select(rule => rule.Note).OfType<BilingualText>())
        {
            Phrase.AppendLine(text, language, Wording.Note, note);
        }

        base.AppendWorking(text, language);
    }
}
