namespace KhuyenCong.Domain;

/// <content>Units inferred from indicators, some of which a catalogue allows to be divided by each other.</content>
public sealed partial record IndicatorFormula
{
    /// <summary>
    /// Infers the unit of the result from indicators (suy ra đơn vị theo chỉ tiêu). Indicators that practice divides by each other count
    /// as one unit.
    /// </summary>
    /// <param name="indicators">The indicator of every name.</param>
    /// <param name="catalogue">The catalogue that says which indicators are divided by each other; null for the built-in one.</param>
    /// <returns>The unit; none for a ratio, a count and a comparison.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicators"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A name has no indicator, or unlike units are added or compared; the message names both.
    /// </exception>
    public FormulaUnit InferUnit(IReadOnlyDictionary<string, Indicator> indicators, Catalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        catalogue ??= Catalogue.National;
        Indicator[] all = [.. indicators.Values];

        // Học viên divided by lượt học viên: a sourced record in the catalogue says that one is measured against the other.
        Indicator UnitKeeper(Indicator indicator) =>
            Array.Find(all, other => catalogue.FindComparability(other, indicator) is { IsMeasuredAgainst: true }) ?? indicator;

        return InferUnit(indicators.ToDictionary(pair => pair.Key, pair => FormulaUnit.Of(UnitKeeper(pair.Value).Unit), StringComparer.Ordinal));
    }
}
