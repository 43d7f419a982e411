using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Divides a reported total by the number of units that share it (tính bình quân), such as staff by centres.</summary>
/// <remarks>
/// The result is undefined, with its reason, if a figure is missing, if the total is a ratio, if one id has two definitions, or on
/// overflow. It is also undefined if the population is zero or not a count, if the places differ or the periods do not match, or if only
/// one of the two figures is a plan. The periods of two flows must be the same; otherwise one period must contain the other.
/// </remarks>
/// <example>
/// <code>
/// Average perCentre = AverageCalculator.Calculate(staff, centres); // two observations of one place and period
/// perCentre.FormatMean();
/// </code>
/// </example>
public static class AverageCalculator
{
    /// <summary>Divides a figure by the count of units that share it (bình quân một đơn vị).</summary>
    /// <param name="total">The total to divide; if null, the result is undefined.</param>
    /// <param name="population">The count of units that share it; if null, the result is undefined.</param>
    /// <param name="options">The catalogue and other choices; null for the defaults.</param>
    /// <returns>The mean.</returns>
    public static Average Calculate(Observation? total, Observation? population, CalculationOptions? options = null)
    {
        options = CalculationOptions.Of(options);
        Quantity sum = total?.Quantity ?? default;
        if (total is null || population is null)
        {
            return new(sum, 0, total, population, options, UndefinedReason.MissingFigure);
        }

        if (ReasonOfMisfit(total, population) is { } misfit)
        {
            return new(sum, 0, total, population, options, misfit) { Misfit = Phrase.Scopes(total, population) };
        }

        long count = (long)population.Quantity.Value;
        UndefinedReason? reason = Definitions.Differ(total.Indicator, population.Indicator)
            ? UndefinedReason.DifferentDefinitions
            : ReasonOf(sum, count);
        return new(sum, count, total, population, options, reason);
    }

    /// <summary>
    /// Returns the reason why a total and a population do not belong together; null if they do. They must have one place and matching
    /// periods: money for 2014 - 2020 can be divided by the centres of 2020.
    /// </summary>
    private static UndefinedReason? ReasonOfMisfit(Observation total, Observation population) =>
        population.Indicator.Unit.Kind != MeasureUnitKind.Count ? UndefinedReason.NotACount
        : total.Indicator.Nature == IndicatorNature.Ratio ? UndefinedReason.RatioIndicator
        : !total.ReportingUnit.Equals(population.ReportingUnit) ? UndefinedReason.OtherPlace
        : Misfits.OfPlan(total, population) is { } plan ? plan
        : AreOfOnePeriod(total, population) ? null
        : UndefinedReason.OtherPeriod;

    /// <summary>
    /// Determines whether the periods match: two flows must have the same period; otherwise one period must contain the other.
    /// </summary>
    private static bool AreOfOnePeriod(Observation total, Observation population) =>
        total.Indicator.Nature == IndicatorNature.Flow && population.Indicator.Nature == IndicatorNature.Flow
            ? total.Period == population.Period
            : total.Period.Contains(population.Period) || population.Period.Contains(total.Period);

    /// <summary>Returns the reason why a sum cannot be divided by a number; null if it can.</summary>
    internal static UndefinedReason? ReasonOf(Quantity total, long count) =>
        count == 0 ? UndefinedReason.ZeroDivisor
        : Math.Abs(total.Value) < ExactNumber.Limit ? null
        : UndefinedReason.Overflow;
}
