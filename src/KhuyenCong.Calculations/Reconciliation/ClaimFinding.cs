using System.Collections.Immutable;
using System.Text;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>What a check says of one claim (kết quả kiểm tra một nhận định): the verdict, what the formula gives, and the working.</summary>
public sealed class ClaimFinding
{
    private readonly ReportDocument _document;
    private readonly HedgePolicy _hedges;
    private readonly RoundingRule _rounding;

    internal ClaimFinding(ReportDocument document, ReportClaim claim, HedgePolicy hedges, RoundingRule rounding, FormulaResult result, FormulaRange range, ResultMarks marks)
    {
        _document = document;
        _hedges = hedges;
        _rounding = rounding;
        Claim = claim;
        Result = result;
        Range = range;
        Marks = marks;
        Verdict = claim.Formula is null ? ClaimVerdict.Unchecked : ClaimCheck.Verdict(claim, result, range, hedges, rounding);
    }

    /// <summary>The claim (nhận định).</summary>
    public ReportClaim Claim { get; }

    /// <summary>The verdict (kết luận).</summary>
    public ClaimVerdict Verdict { get; }

    /// <summary>What the formula gives on the figures as printed (giá trị tính lại): money in đồng, percent as a ratio; undefined without formula.</summary>
    public FormulaResult Result { get; }

    /// <summary>What the formula can give on all that the figures may be (khoảng giá trị tính lại); undefined without formula.</summary>
    public FormulaRange Range { get; }

    /// <summary>What a reader must know of the figures that the formula uses (dấu hiệu): hedged, estimated, placed by the sum itself.</summary>
    public ResultMarks Marks { get; }

    /// <summary>
    /// The result as the report would print it (giá trị tính lại theo cách viết của báo cáo): rounded to the printed decimals, in the printed style and unit; "đúng" or "sai" for a
    /// comparison; empty when unchecked.
    /// </summary>
    public string Recomputed => Verdict == ClaimVerdict.Unchecked
        ? string.Empty
        : Claim.Printed is { } printed && ClaimCheck.RoundAsPrinted(printed.Figure, Result, _rounding) is { } rounded
            ? printed.Print(rounded)
            : Result.Holds is null ? string.Empty : Result.Describe();

    /// <summary>What the report prints (nguyên văn): the text of the figure, of a comparison the words that it stands in; empty when there are none.</summary>
    public string Printed => Claim.Printed is { } printed ? printed.Text ?? printed.Figure.ToString() : Claim.Quote ?? string.Empty;

    /// <summary>
    /// What the formula can give, in the printed unit (khoảng giá trị tính lại theo đơn vị in), outward to three decimals more than are printed; where a comparison holds; empty when
    /// unchecked.
    /// </summary>
    public string PrintedRange => Verdict == ClaimVerdict.Unchecked
        ? string.Empty
        : Claim.Printed is { } printed && Range.Range is { } range ? ClaimCheck.PrintRange(printed.Figure, range) : Range.Describe();

    /// <summary>Why the claim is not checked (lý do không kiểm tra): the document's words, or why the formula has no result; null when it is checked.</summary>
    public BilingualText? UncheckedReason
    {
        get
        {
            if (Verdict != ClaimVerdict.Unchecked)
            {
                return null;
            }

            if (Claim.UncheckedReason is { } reason)
            {
                return new(reason, reason);
            }

            UndefinedReason undefined = Result.UndefinedReason ?? Range.UndefinedReason ?? UndefinedReason.Overflow;
            return new($"công thức {Phrase.Undefined(undefined, DisplayLanguage.Vietnamese)}", $"the formula is {Phrase.Undefined(undefined, DisplayLanguage.English)}");
        }
    }

    /// <summary>The verdict in one sentence (mô tả kết luận).</summary>
    /// <param name="language">The language.</param>
    /// <returns>As in "trained_attainment: in 13,14%, tính lại 13,14%: khớp".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Describe(DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        StringBuilder text = new(Claim.Id);
        text.Append(": ");
        if (Claim.Printed is not null)
        {
            text.Append(new BilingualText("in ", "printed ").In(language)).Append(Printed).Append(", ");
        }

        if (Recomputed.Length > 0)
        {
            string recomputed = Result.Holds is null ? Recomputed : Result.Describe(language);
            text.Append(new BilingualText("tính lại ", "recomputed ").In(language)).Append(recomputed).Append(": ");
        }

        text.Append(Phrase.Of(Verdict).In(language));
        return UncheckedReason is { } reason ? text.Append(" (").Append(reason.In(language)).Append(')').ToString() : text.ToString();
    }

    /// <summary>The verdict with the whole working (diễn giải): every figure with its text and place, every step, the result and its range.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The sentence and, with a formula, its working.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Explain(DisplayLanguage language = DisplayLanguage.Vietnamese) =>
        Working() is { } working ? $"{Describe(language)}\n{working.Describe(language)}" : Describe(language);

    /// <summary>The working (cách tính): every figure, every step, the result and its range.</summary>
    /// <returns>The working; null when the claim has no formula.</returns>
    public FormulaExplanation? Working() => Claim.Formula is { } formula
        ? FormulaCalculator.Explain(formula, formula.Identifiers.Select(name => FormulaOperand.Of(_document.Find(name)!, _hedges)), _rounding)
        : null;

    /// <summary>What would give the printed figure where the formula does not (nguyên nhân có thể): truncation, a rounding chain, a remainder, another hedge, another figure of the report.</summary>
    /// <returns>What fits, none where the claim is exact, unchecked or a comparison; that it fits proves nothing.</returns>
    public ImmutableArray<PossibleCause> FindPossibleCauses() =>
        Claim is { Printed: { } printed, Formula: { } formula } && Verdict is ClaimVerdict.WithinRounding or ClaimVerdict.Truncated or ClaimVerdict.Inconsistent
            ? [.. new PossibleCauses(_document, Claim, printed, formula, Result, _hedges, _rounding).Find()]
            : [];

    /// <summary>The verdict in one Vietnamese sentence.</summary>
    /// <returns>As for <see cref="Describe(DisplayLanguage)"/>.</returns>
    public override string ToString() => Describe();
}
