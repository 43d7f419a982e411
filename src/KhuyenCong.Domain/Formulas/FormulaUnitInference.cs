namespace KhuyenCong.Domain;

/// <summary>
/// Infers the unit of every part of a formula; the conflict is the first part that adds or compares different units.
/// </summary>
/// <param name="units">The unit of each name.</param>
/// <param name="mayMixCounts">Whether only money must match, as in reports, which deliberately add cơ sở to lao động.</param>
internal sealed class FormulaUnitInference(IReadOnlyDictionary<string, FormulaUnit> units, bool mayMixCounts)
{
    /// <summary>The first part that combines units that do not match; null if there is none.</summary>
    internal FormulaUnitConflict? Conflict { get; private set; }

    /// <summary>Whether counts of different nouns were added or compared.</summary>
    internal bool MixesCounts { get; private set; }

    /// <summary>
    /// Whether money was divided by money of the same currency; the result may still be printed as money, such as "5,5 đồng" for each
    /// đồng.
    /// </summary>
    internal bool CancelsMoney { get; private set; }

    /// <summary>Returns the unit of a part; null for the number zero, which fits any unit.</summary>
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

    /// <summary>Returns the common unit of two parts that are added or compared.</summary>
    /// <param name="part">The part that adds or compares the units.</param>
    /// <param name="common">The first unit, or null if it fits any unit.</param>
    /// <param name="unit">The other unit.</param>
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

        // A number without a unit takes the unit of the other part.
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

                // Steps are a number of years or other periods, so their unit does not matter.
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

    /// <summary>Checks the sides of a comparison or growth rate, which must share a unit; the result has no unit.</summary>
    private FormulaUnit UnitOfComparison(FormulaNode node)
    {
        CommonOf(node);
        return FormulaUnit.None;
    }

    /// <summary>Returns the common unit of all parts.</summary>
    private FormulaUnit? CommonOf(FormulaNode node)
    {
        FormulaUnit? common = null;
        foreach (FormulaNode part in node.Parts)
        {
            common = Join(node, common, UnitOf(part));
        }

        return common;
    }

    /// <summary>Checks that the number of decimals for rounding has no unit; in a report, it can be a count.</summary>
    private void RequirePlain(FormulaNode part)
    {
        if (UnitOf(part) is { } unit && !(mayMixCounts ? !unit.HasMoney : unit.IsNone))
        {
            Conflict ??= new(part, FormulaUnit.None, unit);
        }
    }

    private static ArgumentException NoUnit(string name, string parameter = "units") =>
        new($"No unit was given for {QuotedText.Of(name)}.", parameter);
}
