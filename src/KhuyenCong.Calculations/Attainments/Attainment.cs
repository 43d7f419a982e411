using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>The attainment of a target (mức đạt mục tiêu): the actual value divided by the target, kept as exact operands.</summary>
/// <remarks>Created by <see cref="AttainmentCalculator"/>.</remarks>
[JsonConverter(typeof(CalculationJsonConverter<Attainment>))]
public sealed class Attainment : PercentResult
{
    private static readonly IndicatorFormula s_ofRange = IndicatorFormula.Parse("actual / min(max(actual, target), upper_target)");

    private readonly Comparison _comparison;
    private readonly LocalDate? _date;

    internal Attainment(in Comparison comparison, LocalDate? date, CalculationOptions options, UndefinedReason? reason)
        : base(options, reason)
    {
        _comparison = comparison;
        _date = date;
    }

    /// <summary>The actual value (kết quả thực hiện); null when none was given, or when it was a total that is undefined.</summary>
    public IndicatorValue? Actual => _comparison.Value is { HasIndicator: true } value ? value : null;

    /// <summary>The target (mục tiêu); null if the actual value is measured against a planned budget or a plan.</summary>
    public Target? Target => _comparison.Target;

    /// <summary>The planned budget (kinh phí dự kiến) against which money was measured; null for targets and plans.</summary>
    public PlannedBudget? PlannedBudget => _comparison.Budget;

    /// <summary>The plan (kế hoạch) against which a figure with the same scope was measured; null for targets and budgets.</summary>
    public Observation? Plan => _comparison.Plan;

    /// <summary>The stage of the money (bước kinh phí), for an actual value that is an amount of money; otherwise unstated.</summary>
    public FundingStage FundingStage => _comparison.Actual?.Stage ?? FundingStage.Unstated;

    /// <summary>The period of the actual value (kỳ của kết quả); null when a bare value was given.</summary>
    public ReportingPeriod? Period => _comparison.Actual?.Period;

    /// <summary>
    /// The standing of the actual value relative to the target (so với mục tiêu), such as below or above; null when undefined.
    /// </summary>
    public AttainmentStanding? Standing => IsDefined ? _comparison.StandingOf(Options.Hedges) : null;

    /// <summary>The note on the actual value (ghi chú), from its observation; null if there is none.</summary>
    public BilingualText? Note => _comparison.Actual?.Note;

    /// <summary>
    /// The quantity of the target, budget or plan (giá trị mục tiêu). For a range it is the nearer bound, or the actual value itself if it
    /// is within the range.
    /// </summary>
    public Quantity Expected => _comparison.ExpectedOf(Actual?.Number);

    /// <summary>
    /// The comparability record that allows the value of another indicator to be measured against the target (căn cứ so sánh); null if the
    /// indicators are the same, or if there is no such record.
    /// </summary>
    public IndicatorComparability? Comparability => _comparison.Comparability;

    private protected override ExactRatio RatioOfOperands => _comparison.Ratio;

    private protected override Hedge HedgeOfOperands => HedgeAlgebra.Quotient(_comparison.Value.Hedge);

    /// <summary>
    /// For a range, the formula uses the nearer bound. There is no formula for zero in a range from zero, which is 100% of the target
    /// without a quotient.
    /// </summary>
    private protected override IndicatorFormula? FormulaOf =>
        Target?.UpperQuantity is null ? NationalFormulas.Attainment.Formula : IsDefined && Expected.Value == 0 ? null : s_ofRange;

    private protected override IEnumerable<FormulaOperand> Operands
    {
        get
        {
            ImmutableArray<FormulaVariable> names = NationalFormulas.Attainment.Variables;
            Quantity expected = Target?.UpperQuantity is null ? Expected : Target.Quantity;
            IndicatorValue actual = _comparison.Value;
            yield return FormulaOperand.Of("actual", actual.Quantity, actual.Hedge, Options.Hedges, names[0].Name);
            yield return FormulaOperand.Of("target", expected, _comparison.Hedge, Options.Hedges, names[1].Name);
            if (Target?.UpperQuantity is { } upper)
            {
                yield return FormulaOperand.Of("upper_target", upper, Target.Hedge, Options.Hedges);
            }
        }
    }

    internal override ImmutableArray<Citation> Sources => _comparison.Citations;

    internal override Caveats Caveats => _comparison.CaveatsOf(_date, Options.Catalogue);

    internal override IEnumerable<BilingualText> UserRecords =>
        [.. _comparison.UserRecords(), .. BroughtByUser.Of(Target?.Indicator), .. BroughtByUser.Of(Actual?.Indicator)];

    private protected override string Kind => "attainment";

    /// <summary>Writes the same members, inside the JSON of the progress that contains this attainment.</summary>
    internal void WriteParts(ResultJson json) => WriteMembers(json);

    private protected override void WriteMembers(ResultJson json)
    {
        base.WriteMembers(json);
        json.Word("standing", Standing);
        json.Text("program", _comparison.Program?.Id);
        json.Figure("plan", Plan);
        json.Text("stage", Target?.Stage?.Id);
        json.Value("actual", Actual);
        json.Quantity("expected", _comparison.HasExpected ? Expected : null);
        json.Period("period", Period);
        json.Word<FundingStage>("funding_stage", PlannedBudget is null ? null : FundingStage);
        json.Text("note", Note);
    }

    private protected override string DescribeIn(DisplayLanguage language)
    {
        if (!IsDefined)
        {
            return DescribeUndefined(language);
        }

        string scope = _comparison.Scope(language);
        AttainmentStanding standing = Standing.GetValueOrDefault();
        string remark = _comparison.Remark(standing, language);
        if (Target is { UpperQuantity: not null } range && standing == AttainmentStanding.Within)
        {
            return Estimated(Messages.In(Wording.WithinRange, language, scope, range.ToString(language), remark), language);
        }

        // A value with "gần" or "khoảng" can be below the target even if its number is above: only a lower bound is certain to be above.
        string sentence = ExactRatio > new ExactRatio(1, 1) && (Hedge == Hedge.None || Hedge.IsLowerBound())
            ? Messages.In(
                Wording.Exceeded,
                language,
                Phrase.Number(ExactRatio.TimesPowerOfTen(2), Phrase.PercentDecimals, Hedge, "%", language, less: 100),
                scope,
                remark)
            : Messages.In(Wording.Reached, language, FormatPercent(language), scope, remark);
        return Estimated(sentence, language);
    }

    /// <summary>Returns the period and, if stated, the days that the data cover.</summary>
    private static string PeriodOf(Observation figure, DisplayLanguage language) => figure.DataWindow is { } window
        ? $"{figure.Period.ToString(language)}; {window.ToString(language)}"
        : figure.Period.ToString(language);

    private string Estimated(string sentence, DisplayLanguage language) =>
        _comparison.IsOfPlan ? Messages.In(Wording.ByPlan, language, sentence)
        : Marks.HasFlag(ResultMarks.EstimatedOperand) ? Messages.In(Wording.ByEstimate, language, sentence) : sentence;

    private protected override void AppendWorking(StringBuilder text, DisplayLanguage language)
    {
        if (Actual is { } actual)
        {
            string quantity = Phrase.Before(actual.Hedge, language) + Phrase.Printed(actual.Quantity, language);
            Phrase.AppendLine(text, language, Wording.ActualIs, quantity, actual.Indicator.Name);
        }

        if (_comparison.HasExpected)
        {
            text.Append('\n').Append(_comparison.ExpectedInWords(language));
        }

        if (_comparison.Actual is { } figure)
        {
            Phrase.AppendLine(text, language, Wording.PeriodOfActual, PeriodOf(figure, language));
        }

        AppendQuotient(text, language);

        if (Comparability is { } record)
        {
            Phrase.AppendLine(text, language, Wording.ComparedBecause, record.Reason);
        }

        if (Note is { } note)
        {
            Phrase.AppendLine(text, language, Wording.Remark, note);
        }

        base.AppendWorking(text, language);
    }
}
