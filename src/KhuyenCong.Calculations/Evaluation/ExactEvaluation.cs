using System.Collections.Immutable;
using System.Runtime.InteropServices;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Evaluates a formula once on numbers, using exact fractions.</summary>
/// <remarks>
/// Fractions get longer with every operation, up to <see cref="ExactNumber.MaxBits"/>; beyond that limit, the result is undefined. Roots
/// are computed only to the digits needed, so the work is bounded too.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
internal ref struct ExactEvaluation(ReadOnlySpan<decimal> values, RoundingRule rounding, Dictionary<FormulaNode, ExactNumber>? known = null)
{
    internal const int MaxSteps = 1_000;
    private readonly ReadOnlySpan<decimal> _values = values;
    private UndefinedReason _reason;
    private long _work;

    /// <summary>The number of operations so far; those on long numbers count as more.</summary>
    internal long Work => _work;

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

        int order = Compare(left, right);
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
        _work++;
        if (known is not null && known.TryGetValue(node, out number))
        {
            return true;
        }

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

            bool isDone = (chain.IsProduct, chain.IsInverse[i]) switch
            {
                (false, false) => TryKeep(number, next, number + next, out number),
                (false, true) => TryKeep(number, next, number - next, out number),
                (true, false) => TryKeep(number, next, number * next, out number),
                _ => TryDivide(number, next, out number),
            };
            if (!isDone)
            {
                return false;
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
            case FormulaFunction.Floor:
                number = arguments[0].RoundAny(0, RoundingRule.Down);
                return true;
            case FormulaFunction.Growth:
                return TryGrowth(arguments[0], arguments[1], out number);
            case FormulaFunction.Cagr:
                return TryCagr(arguments[0], arguments[1], arguments[2], out number);
            case FormulaFunction.Geomean:
                return TryGeomean(arguments, out number);
            case FormulaFunction.Median:
                return TryMedian(arguments, out number);
            case FormulaFunction.Min or FormulaFunction.Max:
                int wanted = call.Function == FormulaFunction.Max ? 1 : -1;
                foreach (ExactNumber argument in arguments)
                {
                    number = Compare(argument, number) == wanted ? argument : number;
                }

                return true;
            default:
                return TrySum(arguments, out number)
                    && (call.Function == FormulaFunction.Sum || TryDivide(number, ExactNumber.Of(arguments.Length), out number));
        }
    }

    private bool TrySum(ExactNumber[] arguments, out ExactNumber number)
    {
        number = arguments[0];
        for (int i = 1; i < arguments.Length; i++)
        {
            if (!TryKeep(number, arguments[i], number + arguments[i], out number))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryMedian(ExactNumber[] arguments, out ExactNumber number)
    {
        long work = 0;
        Array.Sort(arguments, (left, right) =>
        {
            work += ExactNumber.CostOf(left, right);
            return left.CompareTo(right);
        });
        _work += work;
        number = arguments[arguments.Length / 2];
        return arguments.Length % 2 != 0
            || (TrySum([number, arguments[(arguments.Length / 2) - 1]], out number) && TryDivide(number, ExactNumber.Of(2), out number));
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

    private bool TryGrowth(ExactNumber from, ExactNumber to, out ExactNumber number) =>
        TryDivide(to, from, out number) && TryKeep(number, ExactNumber.Of(1), number - ExactNumber.Of(1), out number);

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

        if (!TryDivide(to, from, out number))
        {
            return false;
        }

        number = number.Root(degree, ref _work) - ExactNumber.Of(1);
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
        }

        if (factors.Length > MaxSteps)
        {
            return Fail(UndefinedReason.StepsNotWhole);
        }

        foreach (ExactNumber factor in factors)
        {
            if (!TryKeep(number, factor, number * factor, out number))
            {
                return false;
            }
        }

        number = number.Root(factors.Length, ref _work);
        return true;
    }

    private bool TryDivide(ExactNumber dividend, ExactNumber divisor, out ExactNumber quotient)
    {
        quotient = dividend;
        return divisor.Sign == 0 ? Fail(UndefinedReason.ZeroDivisor) : TryKeep(dividend, divisor, dividend / divisor, out quotient);
    }

    private int Compare(ExactNumber left, ExactNumber right)
    {
        _work += ExactNumber.CostOf(left, right);
        return left.CompareTo(right);
    }

    /// <summary>Counts an operation; returns false if its result has more digits than calculations allow.</summary>
    private bool TryKeep(ExactNumber left, ExactNumber right, ExactNumber result, out ExactNumber kept)
    {
        _work += ExactNumber.CostOf(left, right);
        kept = result;
        return !result.IsTooLong || Fail(UndefinedReason.Overflow);
    }

    private static int? WholeOf(ExactNumber value, int least, int most) =>
        value.TryToDecimal(out decimal known)
            && known >= least
            && known <= most
            && decimal.IsInteger(known)
            && value.CompareTo(ExactNumber.Of(known)) == 0
            ? (int)known
            : null;

    private bool Fail(UndefinedReason reason)
    {
        _reason = reason;
        return false;
    }
}
