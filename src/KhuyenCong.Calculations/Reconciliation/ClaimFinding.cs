using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// The finding for one claim (kết quả kiểm tra một nhận định), with its verdict, the result of its formula and the working.
/// </summary>
[JsonConverter(typeof(CalculationJsonConverter<ClaimFinding>))]
public sealed class ClaimFinding : CalculationResult
{
    private readonly FigureIndex _index;
    private readonly BilingualText? _reason;

    internal ClaimFinding(FigureIndex index, ReportClaim claim, CalculationOptions options, ClaimJudgement judgement)
        : base(options, ReasonOf(judgement))
    {
        _index = index;
        _reason = judgement.Reason;
        Claim = claim;
        Verdict = judgement.Verdict;
        Result = judgement.Result;
        Range = judgement.Range;
        Caveats = Caveats.Of(judgement.Marks);
    }

    /// <summary>The claim (nhận định).</summary>
    public ReportClaim Claim { get; }

    /// <summary>The verdict (kết luận).</summary>
    public ClaimVerdict Verdict { get; }

    /// <summary>
    /// The result of the formula for the figures as printed (giá trị tính lại), with money in đồng and percentages as ratios; undefined if
    /// there is no formula.
    /// </summary>
    public FormulaResult Result { get; }

    /// <summary>
    /// The range of results for all values that the figures can have (khoảng giá trị tính lại); undefined if there is no formula.
    /// </summary>
    public FormulaRange Range { get; }

    private protected override IndicatorFormula? FormulaOf => Claim.Formula;

    internal override ImmutableArray<Citation> Sources => [];

    /// <summary>The marks of the claim's figures, such as hedged, estimated or ambiguous.</summary>
    internal override Caveats Caveats { get; }

    private protected override string Kind => "claim_finding";

    private protected override void WriteMembers(ResultJson json)
    {
        json.Text("id", Claim.Id);
        json.Text("printed", Printed);
        json.Text("recomputed", Recomputed);
        json.Text("range", PrintedRange);
        json.Word<ClaimVerdict>("verdict", Verdict);
        json.Text("unchecked", UncheckedReason);
    }

    /// <summary>
    /// The result as the report would print it (giá trị tính lại theo cách viết của báo cáo), rounded to the printed decimals, in the
    /// printed style and unit. For a comparison it is "đúng" or "sai"; it is empty when unchecked. If the claim contains "giảm" or "tăng",
    /// a negative number is printed as a fall, "giảm 6,80%"; if it contains "giảm", a positive number is printed as a rise, "tăng 6,80%".
    /// </summary>
    public string Recomputed
    {
        get
        {
            if (Verdict == ClaimVerdict.Unchecked)
            {
                return string.Empty;
            }

            return Claim.Printed is { Figure: { } figure } printed
                && ClaimCheck.RoundAsPrinted(figure, Result, Options.Rounding) is { } rounded
                ? Print(printed, figure, rounded)
                : Result.Holds is null ? string.Empty : Result.Describe();
        }
    }

    /// <summary>
    /// The printed text of the figure or, for a comparison, the sentence that contains it (nguyên văn); empty if there is none.
    /// </summary>
    public string Printed => Claim.Printed?.Printed ?? Claim.Quote ?? string.Empty;

    /// <summary>
    /// The range of results in the printed unit (khoảng giá trị tính lại theo đơn vị in), with three more decimals than printed and
    /// rounded outward. For a comparison it states whether the comparison is true; it is empty when unchecked.
    /// </summary>
    public string PrintedRange => Verdict == ClaimVerdict.Unchecked
        ? string.Empty
        : Claim.Printed?.Figure is { } figure && Range.Range is { } range ? ClaimCheck.PrintRange(figure, range) : Range.Describe();

    /// <summary>
    /// The reason why the claim is not checked (lý do không kiểm tra); null when it is checked. It is the reason that the document states,
    /// an unreadable figure, units or readings that disagree, or the reason why the formula has no result. Its stable word is that of
    /// <see cref="CalculationResult.Reason"/>, except for a reason that the document states.
    /// </summary>
    public BilingualText? UncheckedReason
    {
        get
        {
            if (Verdict != ClaimVerdict.Unchecked)
            {
                return null;
            }

            if (_reason is not null)
            {
                return new(
                    QuotedText.Plain(_reason.Vietnamese, QuotedText.MaxMessageBytes),
                    QuotedText.Plain(_reason.English, QuotedText.MaxMessageBytes));
            }

            UndefinedReason undefined = Result.Reason ?? Range.Reason ?? UndefinedReason.Overflow;
            return Messages.Of(Wording.FormulaIsUndefined, Messages.Of(language => Phrase.Undefined(undefined, language)));
        }
    }

    /// <summary>Returns the verdict in one sentence, such as "trained_attainment: in 13,14%, tính lại 13,14%: khớp".</summary>
    private protected override string DescribeIn(DisplayLanguage language)
    {
        StringBuilder text = new(Claim.Id);
        text.Append(": ");
        if (Claim.Printed is not null)
        {
            text.Append(Messages.In(Wording.PrintedIs, language, Phrase.OfReport(Printed)));
        }

        if (Recomputed.Length > 0)
        {
            string recomputed = Result.Holds is null ? Phrase.OfReport(Recomputed).In(language) : Result.Describe(language);
            text.Append(Messages.In(Wording.RecomputedIs, language, recomputed));
        }

        text.Append(Verdict.DisplayName().In(language));
        if (UncheckedReason is { } reason)
        {
            text.Append(" (").Append(reason.In(language)).Append(')');
        }

        return QuotedText.Plain(text.ToString(), QuotedText.MaxMessageBytes);
    }

    /// <summary>
    /// Returns the verdict with the full working: every figure with its text and place, every step, the result and its range.
    /// </summary>
    private protected override string ExplainIn(DisplayLanguage language) =>
        WorkingsOf() is [var working] ? $"{Describe(language)}\n{working.Describe(language)}" : Describe(language);

    /// <summary>
    /// Returns the working of the formula; empty if the claim has no formula, or if the formula was not evaluated because of an
    /// unreadable figure, or of units or readings that disagree.
    /// </summary>
    private protected override ImmutableArray<FormulaExplanation> WorkingsOf() => Claim.Formula is { } formula && _reason is null
        ? [FormulaCalculator.Explain(formula, formula.Identifiers.Select(OperandOf), Options)]
        : [];

    private FormulaOperand OperandOf(string name) => FormulaOperand.Of(_index.Document.Find(name)!, Options.Hedges);

    /// <summary>
    /// Finds possible explanations of a printed figure that does not follow from its formula (nguyên nhân có thể): truncation, double
    /// rounding, a remainder, another hedge, or another figure of the report.
    /// </summary>
    /// <returns>
    /// The causes that fit; empty if the claim is exact, hedged, unchecked or a comparison. A cause that fits proves nothing. If not all
    /// other figures were tried, the last entry says so.
    /// </returns>
    public ImmutableArray<PossibleCause> FindPossibleCauses() => Search() is { } search ? search.Found : [];

    internal PossibleCauses? Search() =>
        Claim is { Printed: { } printed, Formula: { } formula }
            && Verdict is ClaimVerdict.WithinRounding or ClaimVerdict.Truncated or ClaimVerdict.Inconsistent
            ? new PossibleCauses(_index, printed, formula, Result, Options.Hedges, Options.Rounding)
            : null;

    private static string Print(PrintedFigure printed, ReportedFigure figure, decimal rounded) => (figure.Lead, Math.Sign(rounded)) switch
    {
        (FigureLead.Decreases or FigureLead.Increases, < 0) => "giảm " + printed.Print(figure, -rounded),
        (FigureLead.Decreases, > 0) => "tăng " + printed.Print(figure, rounded),
        _ => printed.Print(figure, rounded),
    };

    /// <summary>Returns the reason why a claim is not checked; null if it is checked.</summary>
    private static UndefinedReason? ReasonOf(ClaimJudgement judgement) => judgement.Verdict == ClaimVerdict.Unchecked
        ? judgement.Result.Reason ?? judgement.Range.Reason ?? UndefinedReason.Overflow
        : null;
}
