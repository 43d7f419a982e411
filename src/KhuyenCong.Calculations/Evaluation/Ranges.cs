using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// Evaluates the functions of formulas on ranges. All of them are monotonic in every argument, so the bounds of the result come from
/// bounds of the arguments.
/// </summary>
internal static class Ranges
{
    internal static RangeTruth Compare(ValueRange left, FormulaComparisonOperator comparison, ValueRange right) => comparison switch
    {
        FormulaComparisonOperator.Less => TruthOf(left.IsBelow(right), !right.IsAtMost(left)),
        FormulaComparisonOperator.LessOrEqual => TruthOf(left.IsAtMost(right), !right.IsBelow(left)),
        FormulaComparisonOperator.Greater => TruthOf(right.IsBelow(left), !left.IsAtMost(right)),
        FormulaComparisonOperator.GreaterOrEqual => TruthOf(right.IsAtMost(left), !left.IsBelow(right)),
        _ => TruthOf(left.IsPoint && left == right, left.Intersects(right)),
    };

    internal static bool TryExtreme(ValueRange[] arguments, bool isMax, out ValueRange range)
    {
        int place = isMax ? arguments.Length - 1 : 0;
        range = ValueRange.Of(LowerBounds(arguments)[place], UpperBounds(arguments)[place]);
        return true;
    }

    internal static bool TryMedian(ValueRange[] arguments, out ValueRange range)
    {
        RangeBound[] lower = LowerBounds(arguments);
        RangeBound[] upper = UpperBounds(arguments);
        int above = arguments.Length / 2;
        range = ValueRange.Of(lower[above], upper[above]);
        return arguments.Length % 2 != 0
            || (range.TryAdd(ValueRange.Of(lower[above - 1], upper[above - 1]), out range)
                && range.TryDivide(ValueRange.Point(2), out range));
    }

    /// <summary>
    /// Rounds the bounds. The rounded bounds are included, because rounding is constant around almost every number; an excluded bound is
    /// rounded from inside the range.
    /// </summary>
    internal static bool TryRound(ValueRange value, int decimals, RoundingRule rule, out ValueRange range)
    {
        bool fits = TryRoundBeside(value.LowerBound, 1, decimals, rule, out RangeBound lower)
            & TryRoundBeside(value.UpperBound, -1, decimals, rule, out RangeBound upper);

        // In a very narrow range, the two excluded bounds can round past each other.
        range = !fits ? default : lower.CompareTo(upper) <= 0 ? ValueRange.Of(lower, upper) : ValueRange.Of(upper, lower);
        return fits;
    }

    internal static bool TryCagr(ValueRange from, ValueRange to, int steps, ref long work, out ValueRange range)
    {
        // A single number has one root for both bounds.
        bool fits = TryRateOf(to.LowerBound, from.UpperBound, steps, ref work, out RangeBound lower, out RangeBound upper)
            && ((from.IsPoint && to.IsPoint) || TryRateOf(to.UpperBound, from.LowerBound, steps, ref work, out _, out upper));
        range = fits ? ValueRange.Of(lower, upper) : default;
        return fits;
    }

    internal static bool TryGeomean(ValueRange[] factors, ref long work, out ValueRange range)
    {
        bool fits = TryMeanOf(factors, factor => factor.LowerBound, ref work, out RangeBound lower, out RangeBound upper)
            && (Array.TrueForAll(factors, factor => factor.IsPoint)
                || TryMeanOf(factors, factor => factor.UpperBound, ref work, out _, out upper));
        range = fits ? ValueRange.Of(lower, upper) : default;
        return fits;
    }

    /// <summary>Computes the bounds of the yearly rate of growth from one bound to another.</summary>
    private static bool TryRateOf(RangeBound to, RangeBound from, int steps, ref long work, out RangeBound lower, out RangeBound upper)
    {
        ExactNumber one = ExactNumber.Of(1);
        if (to.IsEndless)
        {
            (lower, upper) = (RangeBound.NoUpper, RangeBound.NoUpper);
            return true;
        }

        // If the first number is unbounded, the rate comes arbitrarily close to -100%.
        ExactNumber rate = from.IsEndless ? -one : (ExactNumber.Of(to.Value) / ExactNumber.Of(from.Value)).Root(steps, ref work) - one;
        return TryBounds(rate, to.IsInclusive && (to.Value == 0 || from.IsInclusive), out lower, out upper);
    }

    private static bool TryMeanOf(
        ValueRange[] ranges, Converter<ValueRange, RangeBound> boundOf, ref long work, out RangeBound lower, out RangeBound upper)
    {
        RangeBound[] factors = Array.ConvertAll(ranges, boundOf);
        if (Array.Exists(factors, factor => factor.IsEndless))
        {
            (lower, upper) = (RangeBound.NoUpper, RangeBound.NoUpper);
            return true;
        }

        ExactNumber product = ExactNumber.Of(1);
        foreach (RangeBound factor in factors)
        {
            ExactNumber next = ExactNumber.Of(factor.Value);
            work += ExactNumber.CostOf(product, next);
            product *= next;
        }

        return TryBounds(
            product.Root(factors.Length, ref work), Array.TrueForAll(factors, factor => factor.IsInclusive), out lower, out upper);
    }

    /// <summary>Converts an exact number to bounds, moved outward to the nearest decimals.</summary>
    internal static bool TryBounds(ExactNumber number, bool isInclusive, out RangeBound lower, out RangeBound upper)
    {
        bool fits = number.TryToBound(false, out decimal least, out bool isExact) & number.TryToBound(true, out decimal most, out _);
        lower = RangeBound.OfLower(least, isInclusive && isExact);
        upper = RangeBound.OfUpper(most, isInclusive && isExact);
        return fits;
    }

    private static RangeTruth TruthOf(bool isEverywhere, bool isSomewhere) =>
        isEverywhere ? RangeTruth.Everywhere : isSomewhere ? RangeTruth.Partly : RangeTruth.Nowhere;

    /// <summary>
    /// Rounds a bound or, if it is excluded, the numbers just inside it: above a lower bound (1) or below an upper bound (-1).
    /// </summary>
    private static bool TryRoundBeside(RangeBound end, int inward, int decimals, RoundingRule rule, out RangeBound result)
    {
        result = end;
        if (end.IsEndless)
        {
            return true;
        }

        bool fits = RoundBeside(end.Value, end.IsInclusive ? 0 : inward, decimals, rule, out decimal rounded);
        result = RangeBound.OfLower(rounded, true);
        return fits;
    }

    private static bool RoundBeside(decimal bound, int side, int decimals, RoundingRule rule, out decimal rounded)
    {
        ExactNumber exact = ExactNumber.Of(bound);
        decimal unit = new(1, 0, 0, false, (byte)decimals);
        rounded = 0;
        if (exact.Round(decimals, RoundingRule.Down) is not { } floor
            || exact.Round(decimals, RoundingRule.Up) is not { } ceiling
            || exact.Round(decimals, rule) is not { } usual)
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

    private static RangeBound[] LowerBounds(ValueRange[] arguments) => Sorted(arguments, range => range.LowerBound);

    private static RangeBound[] UpperBounds(ValueRange[] arguments) => Sorted(arguments, range => range.UpperBound);

    private static RangeBound[] Sorted(ValueRange[] arguments, Converter<ValueRange, RangeBound> boundOf)
    {
        RangeBound[] bounds = Array.ConvertAll(arguments, boundOf);
        Array.Sort(bounds, static (left, right) => left.CompareTo(right));
        return bounds;
    }
}
