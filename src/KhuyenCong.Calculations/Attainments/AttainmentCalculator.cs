using System.Collections.Immutable;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>Measures results against targets (tính mức đạt mục tiêu).</summary>
/// <remarks>
/// The result is undefined, with its reason, if the actual is missing or is about another indicator, place or period than the target, for
/// two definitions of one id, for a target of zero, and on overflow. An actual of another indicator is measured only if the catalogue has a
/// record that practice does so. A hedge of the actual passes to the sentence ("hơn 5.500" of 1.900 is "vượt trên 189,47%"), rounded so
/// that it remains true; a hedge of the target is a mark.
/// </remarks>
/// <example>
/// <code>
/// Target target = NationalPrograms.On(new LocalDate(2018, 6, 30)).TargetFor(NationalIndicators.TrainedWorkers);
/// AttainmentCalculator.Calculate(NationalIndicators.TrainedWorkers.Of(18_400), target).FormatPercent(); // 13,14%
/// </code>
/// </example>
public static partial class AttainmentCalculator
{
    /// <summary>Measures a value against a target (mức đạt của một giá trị).</summary>
    /// <remarks>
    /// A bare value is assumed to be about the program's place and the target's years; the result has the mark <see
    /// cref="ResultMarks.ScopeNotStated"/>.
    /// </remarks>
    /// <param name="actual">What was achieved; <c>default(IndicatorValue)</c> gives an undefined result.</param>
    /// <param name="target">The target of the program or of a stage.</param>
    /// <param name="options">The catalogue and other choices; null for the defaults.</param>
    /// <returns>The attainment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    public static Attainment Calculate(IndicatorValue actual, Target target, CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(target);
        options = CalculationOptions.Of(options);
        return Calculate(actual, target, figure: null, options);
    }

    /// <summary>Measures a reported figure against a target (mức đạt của một số liệu).</summary>
    /// <param name="actual">The figure; null gives an undefined result. Its hedge and status are marks of the result.</param>
    /// <param name="target">The target of the program or of a stage.</param>
    /// <param name="options">The catalogue and other choices; null for the defaults.</param>
    /// <returns>The attainment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    public static Attainment Calculate(Observation? actual, Target target, CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(target);
        options = CalculationOptions.Of(options);
        return Calculate(actual?.Value ?? default, target, actual, options);
    }

    /// <summary>
    /// Measures money against the program's planned budget (mức đạt so với kinh phí dự kiến); the result says which stage of money it is.
    /// </summary>
    /// <param name="actual">The money; null gives an undefined result.</param>
    /// <param name="budget">The planned budget.</param>
    /// <param name="options">The catalogue and other choices; null for the defaults.</param>
    /// <returns>The attainment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="budget"/> is null.</exception>
    public static Attainment Calculate(Observation? actual, PlannedBudget budget, CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(budget);
        options = CalculationOptions.Of(options);
        Comparison comparison = new(null, budget, actual, null);
        if (actual is null)
        {
            return new(comparison, null, null, default, options, UndefinedReason.MissingActual);
        }

        bool isOfSource = actual.Funding == budget.Funding && actual.Stage != FundingStage.Planned;
        UndefinedReason? misfit = !actual.Indicator.Equals(NationalIndicators.PromotionFunding) ? UndefinedReason.OtherIndicator
            : isOfSource ? ReasonOfScope(actual, comparison)
            : UndefinedReason.OtherFunding;
        return Divide(comparison, actual.Value, null, options, misfit);
    }

    private static Attainment Calculate(
        IndicatorValue actual, Target target, Observation? figure, CalculationOptions options, LocalDate? date = null, bool isPlan = false)
    {
        bool isOfOther = actual.HasIndicator && actual.Indicator != target.Indicator;
        IndicatorComparability? record = isOfOther ? MeasuringRecord(actual.Indicator, target.Indicator, options.Catalogue) : null;
        Comparison comparison = new(target, null, figure, record);
        UndefinedReason? misfit = isOfOther && record is null ? UndefinedReason.OtherIndicator
            : figure is null ? null
            : ReasonOfScope(figure, comparison);
        return actual.HasIndicator
            ? Divide(comparison, actual, date, options, misfit, isPlan)
            : new(comparison, null, date, default, options, UndefinedReason.MissingActual);
    }

    private static Attainment Divide(
        in Comparison comparison,
        IndicatorValue actual,
        LocalDate? date,
        CalculationOptions options,
        UndefinedReason? misfit,
        bool isPlan = false)
    {
        Indicator expected = comparison.Target?.Indicator ?? comparison.Plan?.Indicator ?? NationalIndicators.PromotionFunding;
        IndicatorComparability? record = comparison.Comparability;
        bool isDifferent = Definitions.Differ(actual.Indicator, expected) || Definitions.DiffersFrom(record, actual.Indicator) || Definitions.DiffersFrom(record, expected);

        // By number, not by unit: a comparability record may let học viên be divided by lượt học viên.
        ExactRatio ratio = comparison.RatioOf(actual.Quantity.Value);
        UndefinedReason? reason = misfit is not null ? misfit
            : comparison.Actual?.Status == ObservationStatus.Planned && !isPlan ? UndefinedReason.PlannedFigure
            : isDifferent ? UndefinedReason.DifferentDefinitions
            : !ratio.IsDefined ? UndefinedReason.ZeroTarget
            : ratio.IsWithinLimit ? null
            : UndefinedReason.Overflow;
        return new(comparison, actual, date, ratio, options, reason) { Misfit = misfit is null ? null : MisfitOf(comparison, actual) };
    }

    private static BilingualText MisfitOf(Comparison comparison, IndicatorValue actual) =>
        Messages.Of(language => comparison.MisfitOf(actual, language));

    /// <summary>
    /// A national target is measured by the nation's figures, a province's own by the province's, and a target of some years by figures
    /// of periods within those.
    /// </summary>
    private static UndefinedReason? ReasonOfScope(Observation actual, in Comparison comparison)
    {
        bool isOfItsPlace = comparison.Program!.Province is { } province
            ? actual.ReportingUnit.Kind == ReportingUnitKind.Province && province.Equals(actual.ReportingUnit.Province?.Province)
            : actual.ReportingUnit.Kind == ReportingUnitKind.Nation;
        return !isOfItsPlace ? UndefinedReason.OtherPlace
            : ReportingPeriod.Of(comparison.Years).Contains(actual.Period) ? null
            : UndefinedReason.OtherPeriod;
    }

    /// <summary>The record that practice divides one indicator by another; null when there is none.</summary>
    private static IndicatorComparability? MeasuringRecord(Indicator actual, Indicator target, Catalogue catalogue) =>
        catalogue.FindComparability(actual, target) is { IsMeasuredAgainst: true } record ? record : null;
}
