using System.Collections.Immutable;
using System.Runtime.InteropServices;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Evaluates a formula once on ranges.</summary>
/// <remarks>
/// If every operand is a single number and the formula takes no root, the exact evaluation returns the result, which is widened only once,
/// at the end. Widening at every step would lose digits of small numbers, because a decimal has 28 decimals. Formulas with roots are
/// excluded: an irrational root is computed to only 40 digits, and a subtraction can leave few of them.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
internal ref struct RangeEvaluation(
    ReadOnlySpan<ValueRange> values,
    RoundingRule rounding,
    Dictionary<FormulaNode, ValueRange>? known = null,
    Dictionary<FormulaNode, ExactNumber>? numbers = null)
{
    /// <summary>The operations for each bound: it is calculated, checked for exactness and moved outward.</summary>
    private const int OperationsOfBound = 3;

    private readonly ReadOnlySpan<ValueRange> _values = values;
    private UndefinedReason _reason;
    private long _work;

    /// <summary>The number of operations so far; those on long numbers count as more.</summary>
    internal long Work => _work;

    internal FormulaRange Run(FormulaNode root)
    {
        if (ArePoints() && IsRational(root))
        {
            return OfPoints(root);
        }

        if (root is FormulaComparison comparison)
        {
            return TruthOf(comparison) is { } truth ? new(truth) : new(_reason);
        }

        return TryEvaluate(root, out ValueRange range) ? new(range) : new(_reason);
    }

    private readonly bool ArePoints()
    {
        foreach (ValueRange value in _values)
        {
            if (!value.IsPoint)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsRational(FormulaNode node)
    {
        if (node is FormulaCall { Function: FormulaFunction.Cagr or FormulaFunction.Geomean })
        {
            return false;
        }

        foreach (FormulaNode part in node.Parts)
        {
            if (!IsRational(part))
            {
                return false;
            }
        }

        return true;
    }

    private FormulaRange OfPoints(FormulaNode root)
    {
        decimal[] points = new decimal[_values.Length];
        for (int i = 0; i < points.Length; i++)
        {
            points[i] = _values[i].Lower;
        }

        ExactEvaluation exact = new(points, rounding, numbers);
        FormulaResult result = exact.Run(root);
        _work += exact.Work + (2 * OperationsOfBound);
        if (result.Holds is { } holds)
        {
            return new(holds ? RangeTruth.Everywhere : RangeTruth.Nowhere);
        }

        return result.Reason is { } reason ? new(reason)
            : Ranges.TryBounds(result.Number, true, out RangeBound lower, out RangeBound upper) ? new(ValueRange.Of(lower, upper))
            : new(UndefinedReason.Overflow);
    }

    private RangeTruth? TruthOf(FormulaComparison comparison) =>
        TryEvaluate(comparison.Left, out ValueRange left) && TryEvaluate(comparison.Right, out ValueRange right)
            ? Ranges.Compare(left, comparison.Operator, right)
            : null;

    private bool TryEvaluate(FormulaNode node, out ValueRange range)
    {
        _work++;
        if (known is not null && known.TryGetValue(node, out range))
        {
            return true;
        }

        switch (node)
        {
            case FormulaIdentifier identifier:
                range = _values[identifier.Ordinal];
                return true;
            case FormulaLiteral literal:
                range = ValueRange.Point(literal.Value);
                return true;
            case FormulaChain chain:
                return TryChain(chain, out range);
            case FormulaCall call:
                return TryCall(call, out range);
            default:
                bool isDefined = TryEvaluate(node.Parts[0], out range);
                range = range.Negate();
                return isDefined;
        }
    }

    private bool TryChain(FormulaChain chain, out ValueRange range)
    {
        if (!TryEvaluate(chain.Parts[0], out range))
        {
            return false;
        }

        for (int i = 1; i < chain.Parts.Length; i++)
        {
            if (!TryEvaluate(chain.Parts[i], out ValueRange next))
            {
                return false;
            }

            _work += 2 * OperationsOfBound;
            bool fits = (chain.IsProduct, chain.IsInverse[i]) switch
            {
                (false, false) => range.TryAdd(next, out range),
                (false, true) => range.TrySubtract(next, out range),
                (true, false) => range.TryMultiply(next, out range),
                _ => range.TryDivide(next, out range),
            };
            if (!fits)
            {
                return Fail(chain.IsProduct && chain.IsInverse[i] && next.ReachesZero ? DivisionBy(next) : UndefinedReason.Overflow);
            }
        }

        return true;
    }

    private bool TryCall(FormulaCall call, out ValueRange range)
    {
        if (call.Function == FormulaFunction.Count)
        {
            return TryCount(call.Parts, out range);
        }

        _work += 2 * OperationsOfBound * call.Parts.Length;
        ValueRange[] arguments = new ValueRange[call.Parts.Length];
        for (int i = 0; i < arguments.Length; i++)
        {
            if (!TryEvaluate(call.Parts[i], out arguments[i]))
            {
                range = default;
                return false;
            }
        }

        range = arguments[0];
        return call.Function switch
        {
            FormulaFunction.Round => TryRound(arguments[0], arguments[1], out range),
            FormulaFunction.Floor => Ranges.TryRound(arguments[0], 0, RoundingRule.Down, out range) || Fail(UndefinedReason.Overflow),
            FormulaFunction.Growth => TryGrowth(arguments[0], arguments[1], out range),
            FormulaFunction.Cagr => TryCagr(arguments[0], arguments[1], arguments[2], out range),
            FormulaFunction.Geomean => TryGeomean(arguments, out range),
            FormulaFunction.Median => Ranges.TryMedian(arguments, out range) || Fail(UndefinedReason.Overflow),
            FormulaFunction.Min or FormulaFunction.Max => Ranges.TryExtreme(arguments, call.Function == FormulaFunction.Max, out range),
            _ => TrySum(arguments, call.Function == FormulaFunction.Mean, out range),
        };
    }

    private bool TryCount(ImmutableArray<FormulaNode> comparisons, out ValueRange range)
    {
        int surely = 0;
        int possibly = 0;
        range = default;
        foreach (FormulaNode comparison in comparisons)
        {
            if (TruthOf((FormulaComparison)comparison) is not { } truth)
            {
                return false;
            }

            surely += truth == RangeTruth.Everywhere ? 1 : 0;
            possibly += truth == RangeTruth.Nowhere ? 0 : 1;
        }

        range = new(surely, true, possibly, true);
        return true;
    }

    private bool TrySum(ValueRange[] arguments, bool isMean, out ValueRange range)
    {
        range = arguments[0];
        bool fits = true;
        for (int i = 1; i < arguments.Length && fits; i++)
        {
            fits = range.TryAdd(arguments[i], out range);
        }

        return (fits && (!isMean || range.TryDivide(ValueRange.Point(arguments.Length), out range))) || Fail(UndefinedReason.Overflow);
    }

    private bool TryRound(ValueRange value, ValueRange decimals, out ValueRange range)
    {
        range = value;
        return WholeOf(decimals, 0, 28) is { } digits
            ? Ranges.TryRound(value, digits, rounding, out range) || Fail(UndefinedReason.Overflow)
            : Fail(UndefinedReason.DecimalsNotWhole);
    }

    private bool TryGrowth(ValueRange from, ValueRange to, out ValueRange range)
    {
        range = to;
        if (from.ReachesZero)
        {
            return Fail(DivisionBy(from));
        }

        return (to.TryDivide(from, out range) && range.TrySubtract(ValueRange.Point(1), out range)) || Fail(UndefinedReason.Overflow);
    }

    private bool TryCagr(ValueRange from, ValueRange to, ValueRange steps, out ValueRange range)
    {
        range = to;
        if (from.Lower <= 0 || to.Lower < 0)
        {
            return Fail(UndefinedReason.NotPositive);
        }

        return WholeOf(steps, 1, ExactEvaluation.MaxSteps) is { } degree
            ? Ranges.TryCagr(from, to, degree, ref _work, out range) || Fail(UndefinedReason.Overflow)
            : Fail(UndefinedReason.StepsNotWhole);
    }

    private bool TryGeomean(ValueRange[] factors, out ValueRange range)
    {
        range = default;
        foreach (ValueRange factor in factors)
        {
            if (!(factor.Lower > 0 || (factor.Lower == 0 && !factor.IsLowerInclusive)))
            {
                return Fail(UndefinedReason.NotPositive);
            }
        }

        return factors.Length > ExactEvaluation.MaxSteps
            ? Fail(UndefinedReason.StepsNotWhole)
            : Ranges.TryGeomean(factors, ref _work, out range) || Fail(UndefinedReason.Overflow);
    }

    private static int? WholeOf(ValueRange range, int least, int most) =>
        range.IsPoint && range.Lower >= least && range.Lower <= most && decimal.IsInteger(range.Lower) ? (int)range.Lower : null;

    private static UndefinedReason DivisionBy(ValueRange divisor) =>
        divisor.IsPoint ? UndefinedReason.ZeroDivisor : UndefinedReason.DivisorMayBeZero;

    private bool Fail(UndefinedReason reason)
    {
        _reason = reason;
        return false;
    }
}
