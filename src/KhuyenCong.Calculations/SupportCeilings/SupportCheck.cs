using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// A comparison of the money requested with the maximum that the law allows (so sánh mức đề nghị với mức hỗ trợ tối đa).
/// </summary>
/// <remarks>Created by <see cref="SupportCeilingCalculator"/>; its marks and sources are those of the ceiling.</remarks>
[JsonConverter(typeof(CalculationJsonConverter<SupportCheck>))]
public sealed class SupportCheck : CalculationResult
{
    private static readonly IndicatorFormula s_formula = IndicatorFormula.Parse("max(requested - ceiling, 0)");

    internal SupportCheck(SupportCeiling ceiling, Vnd requested, CalculationOptions options)
        : base(options, ReasonOf(ceiling, requested))
    {
        Ceiling = ceiling;
        Requested = requested;
    }

    /// <summary>The ceiling of the same request (mức hỗ trợ tối đa), for all its units together.</summary>
    public SupportCeiling Ceiling { get; }

    /// <summary>The money requested (số tiền đề nghị), in đồng.</summary>
    public Vnd Requested { get; }

    /// <summary>
    /// The verdict (kết luận): within, above, or not known. It is not known, for example, if the ceiling is based on rules after their
    /// last verified day.
    /// </summary>
    public SupportVerdict Verdict =>
        !IsDefined ? SupportVerdict.NotKnown
        : Requested > Ceiling.Amount!.Value ? SupportVerdict.Above
        : SupportVerdict.Within;

    /// <summary>The amount by which the request exceeds the ceiling (phần vượt), in đồng; null unless the verdict is above.</summary>
    public Vnd? Excess => Verdict == SupportVerdict.Above ? Requested - Ceiling.Amount!.Value : null;

    private protected override IndicatorFormula? FormulaOf => s_formula;

    private protected override IEnumerable<FormulaOperand> Operands =>
    [
        FormulaOperand.OfMillions("requested", Requested, Messages.Of(Wording.AmountRequested)),
        FormulaOperand.OfMillions("ceiling", Ceiling.Amount.GetValueOrDefault(), Messages.Of(Wording.AmountOfCeiling)),
    ];

    /// <summary>Returns the working of the amount above the ceiling, and that of the ceiling.</summary>
    private protected override ImmutableArray<FormulaExplanation> WorkingsOf() => [.. base.WorkingsOf(), .. Ceiling.Workings()];

    internal override ImmutableArray<Citation> Sources => Ceiling.Citations;

    internal override Caveats Caveats => Ceiling.Caveats;

    private protected override ResultMarks OwnMarks => Ceiling.Marks;

    private protected override string Kind => "support_check";

    private protected override void WriteMembers(ResultJson json)
    {
        json.Word<SupportVerdict>("verdict", Verdict);
        json.Money("requested", Requested);
        json.Money("excess", Excess);
        json.Result("ceiling", Ceiling);
    }

    private protected override string DescribeIn(DisplayLanguage language)
    {
        if (Reason is Calculations.UndefinedReason.RequestNotPositive and { } reason)
        {
            return Messages.In(Wording.UndefinedAs, language, Phrase.Undefined(reason, language), Money(Requested, language));
        }

        string compared = Ceiling.Amount is { } amount
            ? Compared(amount, language)
            : Messages.In(Wording.CeilingIs, language, Ceiling.Describe(language));
        return Messages.In(IsDefined ? Wording.Requested : Wording.RequestedNotConcluded, language, Money(Requested, language), compared);
    }

    private protected override void AppendWorking(StringBuilder text, DisplayLanguage language)
    {
        foreach (FormulaExplanation working in base.WorkingsOf())
        {
            working.AppendSteps(text.Append('\n'), language);
        }

        // The sentence of the check contains that of the ceiling.
        text.Append(Ceiling.Explain(language).AsSpan(Ceiling.Describe(language).Length));
    }

    /// <summary>
    /// Returns the reason why nothing can be concluded: the amount is not positive, there is no ceiling, or the ceiling is based on rules
    /// that are not verified for the day.
    /// </summary>
    private static UndefinedReason? ReasonOf(SupportCeiling ceiling, Vnd requested) =>
        requested <= Vnd.Zero ? Calculations.UndefinedReason.RequestNotPositive
        : ceiling.Reason ?? ceiling.Reservation;

    private string Compared(Vnd amount, DisplayLanguage language) => Requested > amount
        ? Messages.In(Wording.AboveCeiling, language, Money(Requested - amount, language), Ceiling.DescribeAmount(language))
        : Messages.In(Wording.WithinCeiling, language, Ceiling.DescribeAmount(language));

    /// <summary>
    /// Prints an amount in triệu đồng, as the law states caps, or in đồng if triệu đồng would need more than three decimals.
    /// </summary>
    private static string Money(Vnd amount, DisplayLanguage language) =>
        amount.ToString(amount.Dong % 1_000 == 0 ? MeasureUnit.MillionDong : MeasureUnit.Dong, language);
}
