using System.Collections.Immutable;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>Measures results against targets (tính mức đạt mục tiêu).</summary>
/// <remarks>
/// The result is undefined, with its reason, if the actual value is missing or differs from the target in indicator, place or period. It is
/// also undefined if the figure is a plan, if money has a source other than that of the budget, if one id has two definitions, if the
/// target is zero, or on overflow. The value of another indicator is measured only if the catalogue has a record of that practice. The
/// hedge of the actual value carries over to the sentence ("hơn 5.500" divided by 1.900 is "vượt trên 189,47%"), with the number rounded so
/// that the sentence remains true. A hedge of the target becomes a mark.
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
    /// A bare value is assumed to be for the program's place and the target's years; the result has the mark
    /// <see cref="ResultMarks.ScopeNotStated"/>.
    /// </remarks>
    /// <param name="actual">The value achieved; the result is undefined for <c>default(IndicatorValue)</c>.</param>
    /// <param name="target">The target of the program or of a stage.</param>
    /// <param name="options">The catalogue and other choices; null for the defaults.</param>
    /// <returns>The attainment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    public static Attainment Calculate(IndicatorValue actual, Target target, CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(target);
        options = CalculationOptions.Of(options);
        return Calculate(new Comparison(target, actual, options.Catalogue), options);
    }

    /// <summary>Measures a reported figure against a target (mức đạt của một số liệu).</summary>
    /// <param name="actual">
    /// The figure; if null, the result is undefined. Its hedge and status become marks of the result; for a planned figure, the result is
    /// undefined.
    /// </param>
    /// <param name="target">The target of the program or of a stage.</param>
    /// <param name="options">The catalogue and other choices; null for the defaults.</param>
    /// <returns>The attainment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    public static Attainment Calculate(Observation? actual, Target target, CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(target);
        options = CalculationOptions.Of(options);
        return Calculate(new Comparison(target, actual, options.Catalogue), options);
    }

    /// <summary>
    /// Measures money against the program's planned budget (mức đạt so với kinh phí dự kiến); the result states the stage of the money.
    /// </summary>
    /// <param name="actual">The money; if null, the result is undefined.</param>
    /// <param name="budget">The planned budget.</param>
    /// <param name="options">The catalogue and other choices; null for the defaults.</param>
    /// <returns>The attainment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="budget"/> is null.</exception>
    public static Attainment Calculate(Observation? actual, PlannedBudget budget, CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(budget);
        options = CalculationOptions.Of(options);
        Comparison comparison = new(budget, actual);
        if (actual is null)
        {
            return new(comparison, null, options, UndefinedReason.MissingActual);
        }

        bool isOfSource = actual.Funding == budget.Funding && actual.Stage != FundingStage.Planned;
        UndefinedReason? misfit = !actual.Indicator.Equals(NationalIndicators.PromotionFunding) ? UndefinedReason.OtherIndicator
            : isOfSource ? comparison.ReasonOfScope
            : UndefinedReason.OtherFunding;
        return Divide(comparison, null, options, misfit);
    }

    private static Attainment Calculate(
        in Comparison comparison, CalculationOptions options, LocalDate? date = null, bool mayPlan = false)
    {
        if (comparison.Indicator is not { } actual)
        {
            return new(comparison, date, options, UndefinedReason.MissingActual);
        }

        UndefinedReason? misfit = actual != comparison.Target!.Indicator && comparison.Comparability is null
            ? UndefinedReason.OtherIndicator
            : comparison.ReasonOfScope;
        return Divide(comparison, date, options, misfit, mayPlan);
    }

    private static Attainment Divide(
        in Comparison comparison, LocalDate? date, CalculationOptions options, UndefinedReason? misfit, bool mayPlan = false)
    {
        Indicator actual = comparison.Indicator!;
        Indicator expected = comparison.Target?.Indicator ?? comparison.Plan?.Indicator ?? NationalIndicators.PromotionFunding;
        IndicatorComparability? record = comparison.Comparability;
        bool isDifferent = Definitions.Differ(actual, expected)
            || Definitions.DiffersFrom(record, actual)
            || Definitions.DiffersFrom(record, expected);
        ExactRatio ratio = comparison.Ratio;
        UndefinedReason? reason = misfit is not null ? misfit
            : comparison.IsOfPlan && !mayPlan ? UndefinedReason.PlannedFigure
            : isDifferent ? UndefinedReason.DifferentDefinitions
            : !ratio.IsDefined ? UndefinedReason.ZeroTarget
            : ratio.IsWithinLimit ? null
            : UndefinedReason.Overflow;
        return new(comparison, date, options, reason) { Misfit = misfit is null ? null : MisfitOf(comparison) };
    }

    private static BilingualText MisfitOf(Comparison comparison) => Messages.Of(comparison.MisfitOf);
}
