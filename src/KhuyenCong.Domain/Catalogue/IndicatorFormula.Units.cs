namespace KhuyenCong.Domain;

/// <content>Inferring units from indicators, some of which the catalogue allows to be divided by each other.</content>
public sealed partial record IndicatorFormula
{
    /// <summary>
    /// Infers the unit of the result from the indicators of the formula (suy ra đơn vị theo chỉ tiêu). Indicators that are divided by
    /// each other in practice count as one unit.
    /// </summary>
    /// <param name="indicators">The indicator of each name.</param>
    /// <param name="catalogue">The catalogue that states which indicators are divided by each other; null for the built-in one.</param>
    /// <returns>The unit, or <see cref="FormulaUnit.None"/> for a ratio, a count or a comparison.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicators"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A name has no indicator, or different units are added or compared; the message names both units.
    /// </exception>
    public FormulaUnit InferUnit(IReadOnlyDictionary<string, Indicator> indicators, Catalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        catalogue ??= Catalogue.National;
        Indicator[] all = [.. indicators.Values];

        // Học viên are divided by lượt học viên: a sourced record in the catalogue measures one against the other.
        Indicator UnitKeeper(Indicator indicator) =>
            Array.Find(all, other => catalogue.FindComparability(other, indicator) is { IsMeasuredAgainst: true }) ?? indicator;

        return InferUnit(
            indicators.ToDictionary(pair => pair.Key, pair => FormulaUnit.Of(UnitKeeper(pair.Value).Unit), StringComparer.Ordinal));
    }
}
