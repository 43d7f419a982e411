using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The functions of formulas over ranges. All of them rise with every argument (or fall with it), so the ends of the result come from ends of the arguments.</summary>
internal static class Ranges
{
    internal static RangeTruth Compare(ValueRange left, FormulaComparisonOperator comparison, ValueRange right) => comparison switch
    {
        FormulaComparisonOperator.Less => TruthOf(IsBelow(left, right), !IsAtMost(right, left)),
        FormulaComparisonOperator.LessOrEqual => TruthOf(IsAtMost(left, right), !IsBelow(right, left)),
        FormulaComparisonOperator.Greater => TruthOf(IsBelow(right, left), !IsAtMost(left, right)),
        FormulaComparisonOperator.GreaterOrEqual => TruthOf(IsAtMost(right, left), !IsBelow(left, right)),
        _ => TruthOf(left.IsPoint && left == right, left.Intersects(right)),
    };

    internal static bool TryExtreme(ValueRange[] arguments, bool isMax, out ValueRange range)
    {
        int place = isMax ? arguments.Length - 1 : 0;
        range = Of(LowerEnds(arguments)[place], UpperEnds(arguments)[place]);
        return true;
    }

    internal static bool TryMedian(ValueRange[] arguments, out ValueRange range)
    {
        End[] lower = LowerEnds(arguments);
        End[] upper = UpperEnds(arguments);
        int above = arguments.Length / 2;
        range = Of(lower[above], upper[above]);
        return arguments.Length % 2 != 0
            || (range.TryAdd(Of(lower[above - 1], upper[above - 1]), out range) && range.TryDivide(ValueRange.Point(2), out range));
    }

    /// <summary>What rounding gives: always reached, as the result stays the same beside every number; an excluded bound is rounded from inside the range.</summary>
    internal static bool TryRound(ValueRange value, int decimals, RoundingRule rule, out ValueRange range)
    {
        decimal unit = new(1, 0, 0, false, (byte)decimals);
        bool fits = RoundBeside(value.Lower, value.IsLowerInclusive ? 0 : 1, unit, decimals, rule, out decimal lower)
            & RoundBeside(value.Upper, value.IsUpperInclusive ? 0 : -1, unit, decimals, rule, out decimal upper);

        // Of a range narrower than any decimal the two excluded ends may round past each other.
        range = fits ? new(Math.Min(lower, upper), true, Math.Max(lower, upper), true) : default;
        return fits;
    }

    internal static bool TryCagr(ValueRange from, ValueRange to, int steps, out ValueRange range)
    {
        ExactNumber one = ExactNumber.Of(1);
        ExactNumber least = (ExactNumber.Of(to.Lower) / ExactNumber.Of(from.Upper)).Root(steps) - one;
        ExactNumber most = (ExactNumber.Of(to.Upper) / ExactNumber.Of(from.Lower)).Root(steps) - one;
        return TryMake(
            least, to.IsLowerInclusive && (to.Lower == 0 || from.IsUpperInclusive), most, to.IsUpperInclusive && (to.Upper == 0 || from.IsLowerInclusive), out range);
    }

    internal static bool TryGeomean(ValueRange[] factors, out ValueRange range)
    {
        ExactNumber least = ExactNumber.Of(1);
        ExactNumber most = ExactNumber.Of(1);
        foreach (ValueRange factor in factors)
        {
            least *= ExactNumber.Of(factor.Lower);
            most *= ExactNumber.Of(factor.Upper);
        }

        return TryMake(
            least.Root(factors.Length), factors.All(factor => factor.IsLowerInclusive), most.Root(factors.Length), factors.All(factor => factor.IsUpperInclusive), out range);
    }

    /// <summary>A range of exact ends, outward to what decimal holds.</summary>
    private static bool TryMake(ExactNumber lower, bool isLowerInclusive, ExactNumber upper, bool isUpperInclusive, out ValueRange range)
    {
        bool fits = lower.TryToBound(false, out decimal least, out bool isLeastExact) & upper.TryToBound(true, out decimal most, out bool isMostExact);
        range = fits ? new(least, isLowerInclusive && isLeastExact, most, isUpperInclusive && isMostExact) : default;
        return fits;
    }

    /// <summary>Every number of the left one is less than every number of the right one.</summary>
    private static bool IsBelow(ValueRange left, ValueRange right) =>
        left.Upper < right.Lower || (left.Upper == right.Lower && !(left.IsUpperInclusive && right.IsLowerInclusive));

    private static bool IsAtMost(ValueRange left, ValueRange right) => left.Upper <= right.Lower;

    private static RangeTruth TruthOf(bool isEverywhere, bool isSomewhere) =>
        isEverywhere ? RangeTruth.Everywhere : isSomewhere ? RangeTruth.Partly : RangeTruth.Nowhere;

    /// <summary>Rounds a bound, or the numbers just above (1) or below it (-1).</summary>
    private static bool RoundBeside(decimal bound, int side, decimal unit, int decimals, RoundingRule rule, out decimal rounded)
    {
        ExactNumber exact = ExactNumber.Of(bound);
        rounded = 0;
        if (exact.Round(decimals, RoundingRule.Down) is not { } floor || exact.Round(decimals, RoundingRule.Up) is not { } ceiling || exact.Round(decimals, rule) is not { } usual)
        {
            return false;
        }

        bool isHalf = floor != ceiling && bound - floor == ceiling - bound;
        bool goesToNearest = rule is RoundingRule.HalfAwayFromZero or RoundingRule.HalfToEven;
        bool leaves = rule switch
        {
            RoundingRule.Up => side > 0,
            RoundingRule.Down => side < 0,
            RoundingRule.TowardZero => (side > 0 && bound < 0) || (side < 0 && bound > 0),
            _ => false,
        };
        if (floor == ceiling && leaves)
        {
            return (exact + ExactNumber.Of(side * unit)).TryToBound(side < 0, out rounded, out _);
        }

        rounded = (side, isHalf && goesToNearest) switch
        {
            (1, true) => ceiling,
            (-1, true) => floor,
            _ => usual,
        };
        return true;
    }

    private static ValueRange Of(End lower, End upper) => new(lower.Value, lower.Inward == 0, upper.Value, upper.Inward == 0);

    private static End[] LowerEnds(ValueRange[] arguments) => Sorted(arguments, range => new(range.Lower, range.IsLowerInclusive ? 0 : 1));

    private static End[] UpperEnds(ValueRange[] arguments) => Sorted(arguments, range => new(range.Upper, range.IsUpperInclusive ? 0 : -1));

    private static End[] Sorted(ValueRange[] arguments, Func<ValueRange, End> endOf) =>
        [.. arguments.Select(endOf).OrderBy(end => end.Value).ThenBy(end => end.Inward)];

    /// <summary>An end of a range: an excluded one lies just inside of its number.</summary>
    private readonly record struct End(decimal Value, int Inward);
}
