using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Divides a reported total among those who share it (tính bình quân), as staff over centres.</summary>
/// <remarks>A missing figure, an id of two definitions, a population of zero and overflow give an undefined result with its reason.</remarks>
public static class AverageCalculator
{
    /// <summary>Divides one figure by another that counts who shares it (bình quân một đơn vị).</summary>
    /// <param name="total">What is shared; null gives an undefined result.</param>
    /// <param name="population">How many share it, a count; null gives an undefined result.</param>
    /// <param name="options">The catalogue and other choices; the usual ones when null.</param>
    /// <returns>The mean.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="total"/> is a ratio; or <paramref name="population"/> is not a count, is of another reporting unit, or of a period neither within that of the total nor around it; the
    /// message names both.
    /// </exception>
    public static Average Calculate(Observation? total, Observation? population, CalculationOptions? options = null)
    {
        if (population is not null && population.Indicator.Unit.Kind != MeasureUnitKind.Count)
        {
            throw new ArgumentException($"Expected a count, not {QuotedText.Of(population.Indicator.Id)} in {QuotedText.Of(population.Indicator.Unit.ToString())}.", nameof(population));
        }

        if (total is not null && population is not null && !IsOfOneScope(total, population))
        {
            throw new ArgumentException(
                $"Total and population are not of one unit and period: {Phrase.Scope(total)}; {Phrase.Scope(population)}.", nameof(population));
        }

        if (total?.Indicator.Nature == IndicatorNature.Ratio)
        {
            throw new ArgumentException($"{QuotedText.Of(total.Indicator.Id)} is a ratio, which no one shares.", nameof(total));
        }

        BilingualText unit = population?.Indicator.Unit.Name ?? MeasureUnit.One.Name;
        AverageScope scope = new(
            unit, unit, null, total?.Value.Hedge ?? Hedge.None, [.. new[] { total, population }.OfType<Observation>()], Caveats.None, CalculationOptions.Of(options));
        if (total is null || population is null)
        {
            return new(total?.Quantity ?? default, 0, scope, UndefinedReason.MissingFigure);
        }

        long count = (long)population.Quantity.Value;
        return Definitions.Differ(total.Indicator, population.Indicator)
            ? new(total.Quantity, count, scope, UndefinedReason.DifferentDefinitions)
            : Divide(total.Quantity, count, scope);
    }

    /// <summary>One unit, and the period of one within that of the other: money of 2014 - 2020 may be shared by the centres of 2020.</summary>
    private static bool IsOfOneScope(Observation total, Observation population) =>
        total.ReportingUnit.Equals(population.ReportingUnit)
        && (total.Period.Contains(population.Period) || population.Period.Contains(total.Period));

    internal static Average Divide(Quantity total, long count, AverageScope scope) => (count, Math.Abs(total.Value) < ExactNumber.Limit) switch
    {
        (0, _) => new(total, count, scope, UndefinedReason.ZeroDivisor),
        (_, false) => new(total, count, scope, UndefinedReason.Overflow),
        _ => new(total, count, scope, null),
    };
}
