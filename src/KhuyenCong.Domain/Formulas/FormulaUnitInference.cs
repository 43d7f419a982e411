namespace KhuyenCong.Domain;

/// <summary>Works out the unit of every part of a formula; what adds or compares unlike units is an error that names both.</summary>
/// <param name="units">The unit of every name.</param>
internal sealed class FormulaUnitInference(IReadOnlyDictionary<string, FormulaUnit> units)
{
    /// <summary>The unit of a part; null for the number zero, which fits any.</summary>
    /// <exception cref="ArgumentException">Units do not fit, or a name has none.</exception>
    internal FormulaUnit? UnitOf(FormulaNode node) => node switch
    {
        FormulaLiteral literal => literal.Value == 0 ? null : FormulaUnit.None,
        FormulaIdentifier identifier => units.TryGetValue(identifier.Name, out FormulaUnit? unit)
            ? unit
            : throw Mismatch($"No unit was given for {QuotedText.Of(identifier.Name)}."),
        FormulaNegation negation => UnitOf(negation.Operand),
        FormulaChain { IsProduct: true } chain => ProductOf(chain),
        FormulaCall call => UnitOfCall(call),
        FormulaComparison => UnitOfComparison(node),
        _ => CommonOf(node),
    };

    private FormulaUnit? ProductOf(FormulaChain chain)
    {
        FormulaUnit product = FormulaUnit.None;
        for (int i = 0; i < chain.Parts.Length; i++)
        {
            product = product.Times(UnitOf(chain.Parts[i]) ?? FormulaUnit.None, chain.IsInverse[i]);
        }

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
                Join(call, UnitOf(call.Parts[0]), call.Parts[1]);

                // Steps are years and the like, whatever counts them.
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

    /// <summary>A comparison and a growth rate have no unit, but their sides have one.</summary>
    private FormulaUnit UnitOfComparison(FormulaNode node)
    {
        CommonOf(node);
        return FormulaUnit.None;
    }

    /// <summary>The one unit of all parts.</summary>
    private FormulaUnit? CommonOf(FormulaNode node)
    {
        FormulaUnit? common = null;
        foreach (FormulaNode part in node.Parts)
        {
            common = Join(node, common, part);
        }

        return common;
    }

    private FormulaUnit? Join(FormulaNode node, FormulaUnit? common, FormulaNode part)
    {
        FormulaUnit? unit = UnitOf(part);
        return common is null || unit is null || common.Equals(unit)
            ? common ?? unit
            : throw Mismatch($"{QuotedText.Of(node.ToString())} joins {QuotedText.Of(common.ToString())} and {QuotedText.Of(unit.ToString())}, which are different units.");
    }

    private void RequirePlain(FormulaNode part)
    {
        FormulaUnit? unit = UnitOf(part);
        if (unit is { IsNone: false })
        {
            throw Mismatch($"{QuotedText.Of(part.ToString())} is a number of decimals and may not have the unit {QuotedText.Of(unit.ToString())}.");
        }
    }

    private static ArgumentException Mismatch(string message, string parameter = "units") => new(message, parameter);
}
