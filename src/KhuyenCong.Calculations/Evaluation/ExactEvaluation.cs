using System.Collections.Immutable;
using System.Runtime.InteropServices;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>One evaluation of a formula on numbers, in exact fractions.</summary>
[StructLayout(LayoutKind.Auto)]
internal ref struct ExactEvaluation(ReadOnlySpan<decimal> values, RoundingRule rounding)
{
    internal const int MaxSteps = 1_000;
    private readonly ReadOnlySpan<decimal> _values = values;
    private UndefinedReason _reason;

    internal FormulaResult Run(FormulaNode root)
    {
        if (root is FormulaComparison comparison)
        {
            return Holds(comparison) is { } holds ? new(holds) : new(_reason);
        }

        return !TryEvaluate(root, out ExactNumber number) ? new(_reason) : number.FitsDecimal ? new(number) : new(UndefinedReason.Overflow);
    }

    private bool? Holds(FormulaComparison comparison)
    {
        if (!TryEvaluate(comparison.Left, out ExactNumber left) || !TryEvaluate(comparison.Right, out ExactNumber right))
        {
            return null;
        }

        int order = left.CompareTo(right);
        return comparison.Operator switch
        {
            FormulaComparisonOperator.Less => order < 0,
            FormulaComparisonOperator.LessOrEqual => order <= 0,
            FormulaComparisonOperator.Greater => order > 0,
            FormulaComparisonOperator.GreaterOrEqual => order >= 0,
            _ => order == 0,
        };
    }

    private bool TryEvaluate(FormulaNode node, out ExactNumber number)
    {
        switch (node)
        {
            case FormulaIdentifier identifier:
                number = ExactNumber.Of(_values[identifier.Ordinal]);
                return true;
            case FormulaLiteral literal:
                number = ExactNumber.Of(literal.Value);
                return true;
            case FormulaChain chain:
                return TryChain(chain, out number);
            case FormulaCall call:
                return TryCall(call, out number);
            default:
                bool isDefined = TryEvaluate(node.Parts[0], out number);
                number = -number;
                return isDefined;
        }
    }

    private bool TryChain(FormulaChain chain, out ExactNumber number)
    {
        if (!TryEvaluate(chain.Parts[0], out number))
        {
            return false;
        }

        for (int i = 1; i < chain.Parts.Length; i++)
        {
            if (!TryEvaluate(chain.Parts[i], out ExactNumber next))
            {
                return false;
            }

            if (!chain.IsProduct)
            {
                number = chain.IsInverse[i] ? number - next : number + next;
            }
            else if (!chain.IsInverse[i])
            {
                number *= next;
            }
            else if (next.Sign == 0)
            {
                return Fail(UndefinedReason.ZeroDivisor);
            }
            else
            {
                number /= next;
            }
        }

        return true;
    }

    private bool TryCall(FormulaCall call, out ExactNumber number)
    {
        if (call.Function == FormulaFunction.Count)
        {
            return TryCount(call.Parts, out number);
        }

        ExactNumber[] arguments = new ExactNumber[call.Parts.Length];
        for (int i = 0; i < arguments.Length; i++)
        {
            if (!TryEvaluate(call.Parts[i], out arguments[i]))
            {
                number = default;
                return false;
            }
        }

        number = arguments[0];
        switch (call.Function)
        {
            case FormulaFunction.Round:
                return TryRound(arguments[0], arguments[1], out number);
            case FormulaFunction.Growth:
                return TryGrowth(arguments[0], arguments[1], out number);
            case FormulaFunction.Cagr:
                return TryCagr(arguments[0], arguments[1], arguments[2], out number);
            case FormulaFunction.Geomean:
                return TryGeomean(arguments, out number);
            case FormulaFunction.Median:
                Array.Sort(arguments, static (left, right) => left.CompareTo(right));
                number = arguments[arguments.Length / 2];
                number = arguments.Length % 2 == 0 ? (number + arguments[(arguments.Length / 2) - 1]) / ExactNumber.Of(2) : number;
                return true;
            case FormulaFunction.Min or FormulaFunction.Max:
                int wanted = call.Function == FormulaFunction.Max ? 1 : -1;
                foreach (ExactNumber argument in arguments)
                {
                    number = argument.CompareTo(number) == wanted ? argument : number;
                }

                return true;
            default:
                for (int i = 1; i < arguments.Length; i++)
                {
                    number += arguments[i];
                }

                number = call.Function == FormulaFunction.Mean ? number / ExactNumber.Of(arguments.Length) : number;
                return true;
        }
    }

    private bool TryCount(ImmutableArray<FormulaNode> comparisons, out ExactNumber number)
    {
        int count = 0;
        number = default;
        foreach (FormulaNode comparison in comparisons)
        {
            if (Holds((FormulaComparison)comparison) is not { } holds)
            {
                return false;
            }

            count += holds ? 1 : 0;
        }

        number = ExactNumber.Of(count);
        return true;
    }

    private bool TryRound(ExactNumber value, ExactNumber decimals, out ExactNumber number)
    {
        number = value;
        if (WholeOf(decimals, 0, 28) is not { } digits)
        {
            return Fail(UndefinedReason.DecimalsNotWhole);
        }

        number = value.RoundAny(digits, rounding);
        return true;
    }

    private bool TryGrowth(ExactNumber from, ExactNumber to, out ExactNumber number)
    {
        number = to;
        if (from.Sign == 0)
        {
            return Fail(UndefinedReason.ZeroDivisor);
        }

        number = (to / from) - ExactNumber.Of(1);
        return true;
    }

    private bool TryCagr(ExactNumber from, ExactNumber to, ExactNumber steps, out ExactNumber number)
    {
        number = to;
        if (from.Sign <= 0 || to.Sign < 0)
        {
            return Fail(UndefinedReason.NotPositive);
        }

        if (WholeOf(steps, 1, MaxSteps) is not { } degree)
        {
            return Fail(UndefinedReason.StepsNotWhole);
        }

        number = (to / from).Root(degree) - ExactNumber.Of(1);
        return true;
    }

    private bool TryGeomean(ExactNumber[] factors, out ExactNumber number)
    {
        number = ExactNumber.Of(1);
        foreach (ExactNumber factor in factors)
        {
            if (factor.Sign <= 0)
            {
                return Fail(UndefinedReason.NotPositive);
            }

            number *= factor;
        }

        if (factors.Length > MaxSteps)
        {
            return Fail(UndefinedReason.StepsNotWhole);
        }

        number = number.Root(factors.Length);
        return true;
    }

    private static int? WholeOf(ExactNumber value, int least, int most) =>
        value.TryToDecimal(out decimal known) && known >= least && known <= most && decimal.IsInteger(known) && value.CompareTo(ExactNumber.Of(known)) == 0
            ? (int)known
            : null;

    private bool Fail(UndefinedReason reason)
    {
        _reason = reason;
        return false;
    }
}
