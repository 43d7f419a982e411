using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// Solves a formula for one name: finds the bounds of its value for which the result is within given bounds, with all other values
/// unchanged.
/// </summary>
/// <remarks>
/// This works only for a name that occurs once, and only inside + - * /, sum, mean and growth; for any other name, the bounds are not
/// known.
/// </remarks>
internal sealed class FormulaInverse
{
    private readonly decimal[] _values;
    private readonly RoundingRule _rounding;
    private readonly (ExactNumber Lower, ExactNumber Upper)?[] _wanted;

    internal FormulaInverse(IndicatorFormula formula, decimal[] values, RoundingRule rounding, ExactNumber lower, ExactNumber upper)
    {
        _values = values;
        _rounding = rounding;
        _wanted = new (ExactNumber Lower, ExactNumber Upper)?[values.Length];
        Visit(formula.Root, lower, upper);
        int[] uses = new int[values.Length];
        CountUses(formula.Root, uses);
        for (int i = 0; i < uses.Length; i++)
        {
            _wanted[i] = uses[i] == 1 ? _wanted[i] : null;
        }
    }

    /// <summary>
    /// Returns the bounds of a name, moved outward to the nearest decimals; the full range of decimals if they are not known.
    /// </summary>
    internal (decimal Lower, decimal Upper) Of(int name) => _wanted[name] is not { } wanted
        ? (decimal.MinValue, decimal.MaxValue)
        : (
            wanted.Lower.TryToBound(false, out decimal lower, out _) ? lower : EndOf(wanted.Lower),
            wanted.Upper.TryToBound(true, out decimal upper, out _) ? upper : EndOf(wanted.Upper));

    private static decimal EndOf(ExactNumber beyond) => beyond.Sign < 0 ? decimal.MinValue : decimal.MaxValue;

    private static void CountUses(FormulaNode node, int[] uses)
    {
        if (node is FormulaIdentifier identifier)
        {
            uses[identifier.Ordinal]++;
        }

        foreach (FormulaNode part in node.Parts)
        {
            CountUses(part, uses);
        }
    }

    private void Visit(FormulaNode node, ExactNumber lower, ExactNumber upper)
    {
        switch (node)
        {
            case FormulaIdentifier identifier:
                _wanted[identifier.Ordinal] = (lower, upper);
                break;
            case FormulaNegation negation:
                Visit(negation.Operand, -upper, -lower);
                break;
            case FormulaChain { IsProduct: false } sum:
                VisitTerms(sum.Parts, sum.IsInverse, lower, upper);
                break;
            case FormulaChain product:
                VisitFactors(product.Parts, product.IsInverse, lower, upper);
                break;
            case FormulaCall { Function: FormulaFunction.Sum or FormulaFunction.Mean } call:
                ExactNumber count = ExactNumber.Of(call.Function == FormulaFunction.Mean ? call.Parts.Length : 1);
                VisitTerms(call.Parts, [.. call.Parts.Select(_ => false)], lower * count, upper * count);
                break;
            case FormulaCall { Function: FormulaFunction.Growth } growth:
                ExactNumber one = ExactNumber.Of(1);
                VisitFactors([growth.Parts[1], growth.Parts[0]], [false, true], lower + one, upper + one);
                break;
            default:
                break;
        }
    }

    private void VisitTerms(ImmutableArray<FormulaNode> parts, ImmutableArray<bool> isInverse, ExactNumber lower, ExactNumber upper)
    {
        if (Evaluate(parts) is not { } values)
        {
            return;
        }

        ExactNumber total = ExactNumber.Of(0);
        for (int i = 0; i < values.Length; i++)
        {
            total += isInverse[i] ? -values[i] : values[i];
        }

        for (int i = 0; i < values.Length; i++)
        {
            ExactNumber others = isInverse[i] ? total + values[i] : total - values[i];
            ExactNumber least = lower - others;
            ExactNumber most = upper - others;
            Visit(parts[i], isInverse[i] ? -most : least, isInverse[i] ? -least : most);
        }
    }

    private void VisitFactors(ImmutableArray<FormulaNode> parts, ImmutableArray<bool> isInverse, ExactNumber lower, ExactNumber upper)
    {
        if (Evaluate(parts) is not { } values || values.Where((value, i) => isInverse[i] && value.Sign == 0).Any())
        {
            return;
        }

        // The products of the factors before each part, and of those after it.
        ExactNumber[] before = new ExactNumber[values.Length + 1];
        ExactNumber[] after = new ExactNumber[values.Length + 1];
        before[0] = after[^1] = ExactNumber.Of(1);
        for (int i = 0; i < values.Length; i++)
        {
            int last = values.Length - 1 - i;
            before[i + 1] = isInverse[i] ? before[i] / values[i] : before[i] * values[i];
            after[last] = isInverse[last] ? after[last + 1] / values[last] : after[last + 1] * values[last];
        }

        for (int i = 0; i < values.Length; i++)
        {
            ExactNumber others = before[i] * after[i + 1];
            bool isKnown = others.Sign != 0 && (!isInverse[i] || lower.Sign * upper.Sign > 0);
            if (isKnown)
            {
                ExactNumber one = isInverse[i] ? others / lower : lower / others;
                ExactNumber another = isInverse[i] ? others / upper : upper / others;
                bool isOrdered = one.CompareTo(another) <= 0;
                Visit(parts[i], isOrdered ? one : another, isOrdered ? another : one);
            }
        }
    }

    private ExactNumber[]? Evaluate(ImmutableArray<FormulaNode> parts)
    {
        ExactNumber[] numbers = new ExactNumber[parts.Length];
        for (int i = 0; i < numbers.Length; i++)
        {
            FormulaResult result = new ExactEvaluation(_values, _rounding).Run(parts[i]);
            if (!result.IsNumber)
            {
                return null;
            }

            numbers[i] = result.Number;
        }

        return numbers;
    }
}
