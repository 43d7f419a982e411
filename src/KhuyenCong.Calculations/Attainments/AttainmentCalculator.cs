using System.Collections.Immutable;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>Measures results against targets (tính mức đạt mục tiêu).</summary>
/// <remarks>
/// A missing actual, an id of two definitions, a zero target and overflow give an undefined result with its reason. A hedge of the actual
/// passes to the sentence ("hơn 5.500" of 1.900 is "vượt trên 189,47%"), rounded so that it stays true; a hedge of the target is a mark.
/// </remarks>
public static partial class AttainmentCalculator
{
    /// <summary>Measures a value against a target (mức đạt của một giá trị).</summary>
    /// <param name="actual">What was achieved; <c>default(IndicatorValue)</c> gives an undefined result.</param>
    /// <param name="target">The target of the program or of a stage.</param>
    /// <param name="options">The catalogue and other choices; the usual ones when null.</param>
    /// <returns>The attainment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The actual is of another indicator than the target, and the catalogue has no record that practice divides the two; the message
    /// names both.
    /// </exception>
    public static Attainment Calculate(IndicatorValue actual, Target target, CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(target);
        options = CalculationOptions.Of(options);
        return Calculate(actual, target, figure: null, options);
    }

    /// <summary>Measures a reported figure against a target (mức đạt của một số liệu).</summary>
    /// <param name="actual">The figure; null gives an undefined result. Its hedge and status are marks of the result.</param>
    /// <param name="target">The target of the program or of a stage.</param>
    /// <param name="options">The catalogue and other choices; the usual ones when null.</param>
    /// <returns>The attainment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The actual is of another indicator than the target, and the catalogue has no record that practice divides the two; or it is not of
    /// the place of the program (the nation, or the province whose own it is); or its period is not within that of the target. The message
    /// names both.
    /// </exception>
    public static Attainment Calculate(Observation? actual, Target target, CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(target);
        options = CalculationOptions.Of(options);
        return Calculate(actual?.Value ?? default, target, actual, options);
    }

    /// <summary>
    /// Measures money against the program's planned budget (mức đạt so với kinh phí dự kiến); the result says how far the money has come.
    /// </summary>
    /// <param name="actual">The money; null gives an undefined result.</param>
    /// <param name="budget">The planned budget.</param>
    /// <param name="options">The catalogue and other choices; the usual ones when null.</param>
    /// <returns>The attainment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="budget"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The figure is not promotion funding, not of the budget's source, planned itself, not of the place of the program, or of a
    /// period outside the program; the message names both.
    /// </exception>
    public static Attainment Calculate(Observation? actual, PlannedBudget budget, CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(budget);
        options = CalculationOptions.Of(options);
        if (actual is null)
        {
            return new(new Comparison(null, budget, null, null, [budget.Citation]), null, Caveats.Of(budget, options.Catalogue), default, options, UndefinedReason.MissingActual);
        }

        if (!actual.Indicator.Equals(NationalIndicators.PromotionFunding)
            || actual.Funding != budget.Funding
            || actual.Stage == FundingStage.Planned)
        {
            throw new ArgumentException(
                $"Expected \"{NationalIndicators.PromotionFunding.Id}\" of source \"{DisplayNames.Of(budget.Funding).Vietnamese}\" "
                + "beyond the plan, "
                + $"not {QuotedText.Of(actual.Indicator.Id)} of source \"{DisplayNames.Of(actual.Funding).Vietnamese}\", "
                + $"{DisplayNames.Of(actual.Stage).Vietnamese}.",
                nameof(actual));
        }

        Comparison comparison = new(null, budget, actual, null, CitationsOf([budget.Citation], actual.Citation));
        RequireScope(actual, comparison);
        return Divide(comparison, actual.Value, Caveats.Of(actual) | Caveats.Of(budget.Hedge), options);
    }

    private static Attainment Calculate(IndicatorValue actual, Target target, Observation? figure, CalculationOptions options, LocalDate? date = null)
    {
        // A figure says when it is of its place; a bare value is taken as of the program's place, through the day or to the end.
        bool isBare = figure is null && target.Program.Province is not null;
        Caveats caveats = Caveats.Of(target.Hedge) | Caveats.Of(actual.Hedge) | Caveats.Of(figure);
        if (isBare)
        {
            caveats |= Caveats.OfPlace(options.Catalogue.Atlas.NotReviewedOn(date ?? target.Period.Implementation.End));
        }

        IndicatorComparability? record = null;
        if (actual.HasIndicator && actual.Indicator != target.Indicator)
        {
            record = RequireComparable(actual.Indicator, target.Indicator, options.Catalogue, nameof(actual));
            caveats |= Caveats.Of(ResultMarks.ComparedIndicators);
        }

        ImmutableArray<Citation> citations = CitationsOf(target.Citations, figure?.Citation);
        Comparison comparison = new(target, null, figure, record, record is null ? citations : citations.Add(record.Citation));
        if (figure is not null)
        {
            RequireScope(figure, comparison);
        }

        return actual.HasIndicator
            ? Divide(comparison, actual, caveats, options)
            : new(comparison, null, caveats, default, options, UndefinedReason.MissingActual);
    }

    private static Attainment Divide(in Comparison comparison, IndicatorValue actual, Caveats caveats, CalculationOptions options)
    {
        Indicator expected = comparison.Target?.Indicator ?? NationalIndicators.PromotionFunding;
        IndicatorComparability? record = comparison.Comparability;
        bool isDifferent = Definitions.Differ(actual.Indicator, expected) || Definitions.DiffersFrom(record, actual.Indicator) || Definitions.DiffersFrom(record, expected);

        // By number, not by unit: a comparability record may let học viên be divided by lượt học viên.
        ExactRatio ratio = comparison.RatioOf(actual.Quantity.Value);
        UndefinedReason? reason = comparison.Actual?.Status == ObservationStatus.Planned ? UndefinedReason.PlannedFigure
            : isDifferent ? UndefinedReason.DifferentDefinitions
            : !ratio.IsDefined ? UndefinedReason.ZeroTarget
            : ratio.IsWithinLimit ? null
            : UndefinedReason.Overflow;
        return new(comparison, actual, caveats, ratio, options, reason);
    }

    /// <summary>
    /// A national target is measured by the nation's figures, a province's own by the province's, and a target of some years by figures
    /// of periods within those.
    /// </summary>
    private static void RequireScope(Observation actual, in Comparison comparison)
    {
        bool isOfItsPlace = comparison.Program.Province is { } province
            ? actual.ReportingUnit.Kind == ReportingUnitKind.Province && province.Equals(actual.ReportingUnit.Province?.Province)
            : actual.ReportingUnit.Kind == ReportingUnitKind.Nation;
        if (!isOfItsPlace || !ReportingPeriod.Of(comparison.Years).Contains(actual.Period))
        {
            throw new ArgumentException(
                $"{Phrase.Scope(actual)} is not measured against program {QuotedText.Of(comparison.Program.Id)} "
                + $"in {comparison.Years.ToString()}.",
                nameof(actual));
        }
    }

    private static IndicatorComparability RequireComparable(Indicator actual, Indicator target, Catalogue catalogue, string parameter) =>
        catalogue.FindComparability(actual, target) is { IsMeasuredAgainst: true } record
            ? record
            : throw new ArgumentException(
                $"A value of {QuotedText.Of(actual.Id)} in {QuotedText.Of(actual.Unit.ToString())} is not measured against a target of {QuotedText.Of(target.Id)} in {QuotedText.Of(target.Unit.ToString())}.", parameter);

    private static ImmutableArray<Citation> CitationsOf(ImmutableArray<Citation> expected, Citation? actual) => actual is null ? expected : expected.Add(actual);
}
