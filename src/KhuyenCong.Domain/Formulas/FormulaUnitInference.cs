namespace KhuyenCong.Domain;

/// <summary>
/// Infers the unit of every part of a formula; the first part that adds or compares unlike units is the conflict.
/// </summary>
/// <param name="units">The unit of every name.</param>
/// <param name="mayMixCounts">Whether only money must be alike, as in reports, which deliberately add cơ sở to lao động.</param>
internal sealed class FormulaUnitInference(IReadOnlyDictionary<string, FormulaUnit> units, bool mayMixCounts)
{
    /// <summary>The first part whose units do not fit; null when all do.</summary>
    internal FormulaUnitConflict? Conflict { get; private set; }

    /// <summary>Whether counts of unlike nouns were added or compared.</summary>
    internal bool MixesCounts { get; private set; }

    /// <summary>
    /// Whether money was divided by money of the same currency; the result may be printed as money again, such as "5,5 đồng" for each
    /// đồng.
    /// </summary>
    internal bool CancelsMoney { get; private set; }

    /// <summary>The unit of a part; null for the number zero, which fits any.</summary>
    /// <exception cref="ArgumentException">A name has no unit.</exception>
    internal FormulaUnit? UnitOf(FormulaNode node) => node switch
    {
        FormulaLiteral literal => literal.Value == 0 ? null : FormulaUnit.None,
        FormulaIdentifier identifier => units.TryGetValue(identifier.Name, out FormulaUnit? unit)
            ? unit
            : throw NoUnit(identifier.Name),
        FormulaNegation negation => UnitOf(negation.Operand),
        FormulaChain { IsProduct: true } chain => ProductOf(chain),
        FormulaCall call => UnitOfCall(call),
        FormulaComparison => UnitOfComparison(node),
        _ => CommonOf(node),
    };

    /// <summary>The common unit of two parts that are added or compared.</summary>
    /// <param name="part">The part that adds or compares them.</param>
    /// <param name="common">One unit, or null if it fits any.</param>
    /// <param name="unit">Another.</param>
    internal FormulaUnit? Join(FormulaNode? part, FormulaUnit? common, FormulaUnit? unit)
    {
        if (common is null || unit is null || common.Equals(unit))
        {
            return common ?? unit;
        }

        if (!mayMixCounts || !common.HasMoneyOf(unit))
        {
            Conflict ??= new(part, common, unit);
            return common;
        }

        // A number without a unit takes the unit of its neighbour.
        MixesCounts |= common.Counted is not null && unit.Counted is not null;
        return common.IsNone ? unit : common;
    }

    private FormulaUnit? ProductOf(FormulaChain chain)
    {
        FormulaUnit product = FormulaUnit.None;
        bool hadMoney = false;
        for (int i = 0; i < chain.Parts.Length; i++)
        {
            product = product.Times(UnitOf(chain.Parts[i]) ?? FormulaUnit.None, chain.IsInverse[i]);
            hadMoney |= product.HasMoney;
        }

        CancelsMoney |= hadMoney && !product.HasMoney;
        return product;
    }

    private FormulaUnit? UnitOfCall(FormulaCall call)
    {
        switch (call.Function)
        {
            case FormulaFunction.Round:
                RequirePlain(call.Parts[1]);
                return UnitOf(call.Parts[0]);
            case FormulaFunction.Growth:
                return UnitOfComparison(call);
            case FormulaFunction.Cagr:
                Join(call, UnitOf(call.Parts[0]), UnitOf(call.Parts[1]));

                // Steps are numbers of years or the like, whatever their unit.
                UnitOf(call.Parts[2]);
                return FormulaUnit.None;
            case FormulaFunction.Count:
                foreach (FormulaNode comparison in call.Parts)
                {
                    UnitOf(comparison);
                }

                return FormulaUnit.None;
            default:
                return CommonOf(call);
        }
    }

    /// <summary>Infers a comparison or growth rate: it has no unit, but its sides have one.</summary>
    private FormulaUnit UnitOfComparison(FormulaNode node)
    {
        CommonOf(node);
        return FormulaUnit.None;
    }

    /// <summary>The common unit of all parts.</summary>
    private FormulaUnit? CommonOf(FormulaNode node)
    {
        FormulaUnit? common = null;
        foreach (FormulaNode part in node.Parts)
        {
            common = Join(node, common, UnitOf(part));
        }

        return common;
    }

    /// <summary>Checks that the decimals to round to have no unit; in a report they may be a count.</summary>
    private void RequirePlain(FormulaNode part)
    {
        if (UnitOf(part) is { } unit && !(mayMixCounts ? !unit.HasMoney : unit.IsNone))
        {
            Conflict ??= new(part, FormulaUnit.None, unit);
        }
    }

    private static ArgumentException NoUnit(string name, string parameter = "units") => new($"No unit was given for {QuotedText.Of(name)}.", parameter);
}
