using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// Checks whether a formula adds figures for overlapping periods, such as "9 tháng" and "quý III", so that the sum would count days twice.
/// </summary>
/// <param name="operands">The operands by name.</param>
internal sealed class AddedPeriods(IReadOnlyDictionary<string, FormulaOperand> operands)
{
    internal bool Overlap(FormulaNode root) =>
        operands.Values.Count(static operand => operand.Observation is not null) > 1 && Overlap(root, isInSum: false);

    /// <summary>Checks each sum once, together with the sums inside it, and then the remaining parts.</summary>
    private bool Overlap(FormulaNode node, bool isInSum)
    {
        bool isSum = IsSum(node);
        if (isSum && !isInSum)
        {
            IEnumerable<(bool IsTaken, Observation Figure)> terms = TermsOf(node, isTaken: false);
            var ofKinds = terms.GroupBy(term => (term.IsTaken, Misfits.KindOf(term.Figure)), term => term.Figure.Period);
            if (ofKinds.Any(ReportingPeriod.AnyOverlap))
            {
                return true;
            }
        }

        HashSet<FormulaNode> carried = [.. CarriedBy(node).Select(part => part.Node)];
        return node.Parts.Any(part => Overlap(part, (isSum || isInSum) && carried.Contains(part)));
    }

    /// <summary>Determines whether a node adds its parts: a mean is a divided sum, and a median can be one.</summary>
    private static bool IsSum(FormulaNode node) =>
        node is FormulaChain { IsProduct: false }
            or FormulaCall { Function: FormulaFunction.Sum or FormulaFunction.Mean or FormulaFunction.Median };

    /// <summary>Returns the recorded figures that a sum adds or subtracts.</summary>
    private IEnumerable<(bool IsTaken, Observation Figure)> TermsOf(FormulaNode node, bool isTaken) =>
        node is FormulaIdentifier identifier
            ? operands[identifier.Name].Observation is { } figure ? [(isTaken, figure)] : []
            : CarriedBy(node).SelectMany(part => TermsOf(part.Node, isTaken != part.IsTaken));

    /// <summary>
    /// Returns the parts with figures that contribute to the value of a node, either unchanged or multiplied, divided, negated or
    /// rounded.
    /// </summary>
    private IEnumerable<(FormulaNode Node, bool IsTaken)> CarriedBy(FormulaNode node) => node switch
    {
        FormulaNegation negation => [(negation.Operand, true)],
        FormulaChain { IsProduct: false } chain => chain.Parts.Select((part, index) => (part, chain.IsInverse[index])),
        FormulaChain chain => OnlyOne(chain.Parts.Where((_, index) => !chain.IsInverse[index]))
            .Where(factor => !IsMeasuredBy(factor.Node, chain.Parts.Where((_, index) => chain.IsInverse[index]))),
        FormulaCall { Function: FormulaFunction.Round or FormulaFunction.Min or FormulaFunction.Max } call => OnlyOne(call.Parts),
        FormulaCall when IsSum(node) => node.Parts.Select(part => (part, false)),
        _ => [],
    };

    /// <summary>
    /// Returns the only part with figures, if all others are plain numbers; a product of several figures has no period.
    /// </summary>
    private IEnumerable<(FormulaNode Node, bool IsTaken)> OnlyOne(IEnumerable<FormulaNode> parts) =>
        parts.Where(part => FiguresIn(part).Any()).Take(2).ToArray() is [var only] ? [(only, false)] : [];

    /// <summary>Determines whether figures are divided by others of the same indicator; such a ratio has no period.</summary>
    private bool IsMeasuredBy(FormulaNode factor, IEnumerable<FormulaNode> divisors)
    {
        HashSet<string> indicators = [.. FiguresIn(factor).Select(figure => figure.Indicator.Id)];
        return divisors.SelectMany(FiguresIn).Any(figure => indicators.Contains(figure.Indicator.Id));
    }

    private IEnumerable<Observation> FiguresIn(FormulaNode node) =>
        node is FormulaIdentifier identifier
            ? operands[identifier.Name].Observation is { } figure ? [figure] : []
            : node.Parts.SelectMany(FiguresIn);
}
