using System.Collections.Immutable;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// The result of checking a report (kết quả đối chiếu báo cáo), with a finding for every claim in the order of the document.
/// </summary>
[JsonConverter(typeof(CalculationJsonConverter<Reconciliation>))]
public sealed class Reconciliation : CalculationResult
{
    private readonly ImmutableArray<int> _counts;

    internal Reconciliation(ReportDocument document, ImmutableArray<ClaimFinding> findings, CalculationOptions options)
        : base(options, ReasonOf(findings))
    {
        Document = document;
        Findings = findings;
        UnreadableFigures = [.. document.Figures.Where(figure => figure.Failure is not null)];
        int[] counts = new int[Enum.GetValues<ClaimVerdict>().Length];
        foreach (ClaimFinding finding in findings)
        {
            counts[(int)finding.Verdict]++;
        }

        _counts = [.. counts];
    }

    /// <summary>The report (tài liệu báo cáo).</summary>
    public ReportDocument Document { get; }

    /// <summary>The findings (kết quả từng nhận định), one for every claim in the order of the document.</summary>
    public ImmutableArray<ClaimFinding> Findings { get; }

    /// <summary>
    /// The figures of the report whose text cannot be read (số liệu không đọc được), in the order of the document. Claims that use them
    /// are unchecked.
    /// </summary>
    public ImmutableArray<PrintedFigure> UnreadableFigures { get; }

    /// <summary>Whether any claim is inconsistent (có nhận định không khớp).</summary>
    public bool HasInconsistency => Count(ClaimVerdict.Inconsistent) > 0;

    /// <summary>Returns the number of claims with a given verdict (số nhận định theo kết luận).</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="verdict"/> is not defined.</exception>
    public int Count(ClaimVerdict verdict) => verdict is >= ClaimVerdict.Unchecked and <= ClaimVerdict.Inconsistent
        ? _counts[(int)verdict]
        : throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "Not a verdict.");

    private protected override IndicatorFormula? FormulaOf => null;

    private protected override ImmutableArray<FormulaExplanation> WorkingsOf() => [.. Findings.SelectMany(finding => finding.Workings())];

    internal override ImmutableArray<Citation> Sources => [];

    internal override Caveats Caveats => CaveatsOf(Findings);

    private protected override string Kind => "reconciliation";

    private protected override void WriteMembers(ResultJson json)
    {
        json.Text("document", Document.Id);
        json.Results("findings", Findings);
        json.Objects("unreadable_figures", UnreadableFigures, figure =>
        {
            json.Text("id", figure.Id);
            json.Text("printed", figure.Printed);
            json.Text("problem", figure.Failure.GetValueOrDefault().Describe);
        });
    }

    /// <summary>
    /// Returns the number of claims with each verdict, such as "103 nhận định: 60 khớp; 5 không khớp; 30 không kiểm tra", followed by the
    /// number of unreadable figures.
    /// </summary>
    private protected override string DescribeIn(DisplayLanguage language)
    {
        ClaimVerdict[] order =
        [
            ClaimVerdict.Exact, ClaimVerdict.Hedged, ClaimVerdict.WithinRounding,
            ClaimVerdict.Truncated, ClaimVerdict.Inconsistent, ClaimVerdict.Unchecked,
        ];
        string counts = string.Join("; ", order.Where(verdict => Count(verdict) > 0).Select(verdict =>
            $"{PrintedNumber.Format(Count(verdict), language)} {verdict.DisplayName().In(language)}"));
        string total = Messages.In(Findings.Length == 1 ? Wording.OneClaim : Wording.Claims, language, (decimal)Findings.Length);
        string claims = counts.Length == 0 ? total : $"{total}: {counts}";
        return UnreadableFigures.Length switch
        {
            0 => claims,
            1 => Messages.In(Wording.WithOneUnreadable, language, claims, 1m),
            int unreadable => Messages.In(Wording.WithUnreadable, language, claims, (decimal)unreadable),
        };
    }

    /// <summary>
    /// Returns the findings as a JSON array (kết quả dạng JSON), in the order of the document. Each object has id, printed, recomputed,
    /// verdict and marks, and a reason if unchecked.
    /// </summary>
    /// <remarks>
    /// Figures that cannot be read follow as objects with kind ("figure"), id, printed and reason. The format is stable; docs/reports.md
    /// describes it.
    /// </remarks>
    /// <returns>The JSON text.</returns>
    public string ToJson() => ReconciliationJson.Write(this);

    private protected override string ExplainIn(DisplayLanguage language) =>
        string.Join("\n\n", Findings.Select(finding => finding.Explain(language)));
}
