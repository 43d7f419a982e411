using System.Numerics;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.Evaluation;

/// <summary>Formulas without roots evaluated in fractions of whole numbers, to check results against: it shares no code with the library's evaluation. Null is undefined.</summary>
internal sealed class FractionEvaluator(Func<string, ExactFraction> valueOf, RoundingRule rule)
{
    internal ExactFraction? Evaluate(FormulaNode node) => node switch
    {
        FormulaLiteral literal => ExactFraction.Of(literal.Value),
        FormulaIdentifier identifier => valueOf(identifier.Name),
        FormulaNegation negation => Evaluate(negation.Operand) is { } operand ? -operand : null,
        FormulaChain chain => Chain(chain),
        FormulaCall { Function: FormulaFunction.Count } count => Count(count),
        FormulaCall call => Call(call),
        _ => throw new ArgumentException("A comparison is no number.", nameof(node)),
    };

    internal bool? Holds(FormulaComparison comparison)
    {
        if (Evaluate(comparison.Left) is not { } left || Evaluate(comparison.Right) is not { } right)
        {
            return null;
        }

        int order = left.CompareTo(right);
        return comparison.Operator switch
        {
            FormulaComparisonOperator.Equal => order == 0,
            FormulaComparisonOperator.Less => order < 0,
            FormulaComparisonOperator.LessOrEqual => order <= 0,
            FormulaComparisonOperator.Greater => order > 0,
            FormulaComparisonOperator.GreaterOrEqual => order >= 0,
            _ => throw new ArgumentException("Not an operator.", nameof(comparison)),
        };
    }

    private ExactFraction? Chain(FormulaChain chain)
    {
        ExactFraction? result = Evaluate(chain.Parts[0]);
        for (int i = 1; i < chain.Parts.Length; i++)
        {
            ExactFraction? next = Evaluate(chain.Parts[i]);
            if (result is null || next is null || (chain.IsProduct && chain.IsInverse[i] && next.Sign == 0))
            {
                return null;
            }

            result = (chain.IsProduct, chain.IsInverse[i]) switch
            {
                (true, true) => result / next,
                (true, false) => result * next,
                (false, true) => result - next,
                _ => result + next,
            };
        }

        return result;
    }

    private ExactFraction? Count(FormulaCall count)
    {
        bool?[] all = [.. count.Parts.Select(part => Holds((FormulaComparison)part))];
        return all.Contains(null) ? null : Whole(all.Count(holds => holds == true));
    }

    private ExactFraction? Call(FormulaCall call)
    {
        List<ExactFraction> arguments = [];
        foreach (FormulaNode part in call.Parts)
        {
            if (Evaluate(part) is not { } argument)
            {
                return null;
            }

            arguments.Add(argument);
        }

        ExactFraction sum = arguments.Aggregate((left, right) => left + right);
        int count = arguments.Count;
        List<ExactFraction> ascending = [.. arguments.Order(Comparer<ExactFraction>.Create((left, right) => left.CompareTo(right)))];
        return call.Function switch
        {
            FormulaFunction.Sum => sum,
            FormulaFunction.Mean => sum / Whole(count),
            FormulaFunction.Min => ascending[0],
            FormulaFunction.Max => ascending[^1],
            FormulaFunction.Median => (ascending[count / 2] + ascending[(count - 1) / 2]) / Whole(2),
            FormulaFunction.Round => Round(arguments[0], (int)(arguments[1].Numerator / arguments[1].Denominator)),
            FormulaFunction.Growth => arguments[0].Sign == 0 ? null : (arguments[1] - arguments[0]) / arguments[0],
            _ => throw new ArgumentException("No root is a fraction.", nameof(call)),
        };
    }

    private ExactFraction Round(ExactFraction value, int decimals) => new(value.RoundScaled(decimals, rule), BigInteger.Pow(10, decimals));

    private static ExactFraction Whole(int number) => new(number, 1);
}
