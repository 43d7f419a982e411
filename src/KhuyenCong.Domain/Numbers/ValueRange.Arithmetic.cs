namespace KhuyenCong.Domain;

/// <content>
/// Interval arithmetic: the range of all results that numbers in the operands can produce. A bound that decimal cannot hold moves outward
/// to the next number and is then excluded. Methods return false if a bound is beyond the range of decimal. If an operand is unlimited, so
/// is the result, unless it is multiplied by zero or is the divisor.
/// </content>
public readonly partial record struct ValueRange
{
    internal RangeBound LowerBound => RangeBound.OfLower(Lower, IsLowerInclusive);

    internal RangeBound UpperBound => RangeBound.OfUpper(Upper, IsUpperInclusive);

    /// <summary>Returns the range of the negated numbers (đổi dấu).</summary>
    /// <returns>The range mirrored at zero.</returns>
    internal ValueRange Negate() => new(-Upper, IsUpperInclusive, -Lower, IsLowerInclusive);

    /// <summary>Adds a range (cộng khoảng).</summary>
    /// <param name="other">The range to add.</param>
    /// <param name="sum">The range of the sums; the single number zero on failure.</param>
    /// <returns>False if a bound is beyond the range of decimal.</returns>
    internal bool TryAdd(ValueRange other, out ValueRange sum)
    {
        bool fits = TryAdd(LowerBound, other.LowerBound, false, out RangeBound lower)
            & TryAdd(UpperBound, other.UpperBound, true, out RangeBound upper);
        sum = fits ? Of(lower, upper) : default;
        return fits;
    }

    /// <summary>Subtracts a range (trừ khoảng).</summary>
    /// <param name="other">The range to subtract.</param>
    /// <param name="difference">The range of the differences; the single number zero on failure.</param>
    /// <returns>False if a bound is beyond the range of decimal.</returns>
    internal bool TrySubtract(ValueRange other, out ValueRange difference) => TryAdd(other.Negate(), out difference);

    /// <summary>Multiplies by a range (nhân khoảng).</summary>
    /// <param name="other">The other factor.</param>
    /// <param name="product">The range of the products; the single number zero on failure.</param>
    /// <returns>False if a bound is beyond the range of decimal.</returns>
    internal bool TryMultiply(ValueRange other, out ValueRange product)
    {
        bool fits = TryCorner(LowerBound, other.LowerBound, out RangeBound lower, out RangeBound upper)
            && TryWiden(LowerBound, other.UpperBound, ref lower, ref upper)
            && TryWiden(UpperBound, other.LowerBound, ref lower, ref upper)
            && TryWiden(UpperBound, other.UpperBound, ref lower, ref upper);
        product = fits ? Of(lower, upper) : default;
        return fits;
    }

    /// <summary>Divides by a range that neither contains nor touches zero (chia khoảng).</summary>
    /// <param name="other">The divisor.</param>
    /// <param name="quotient">The range of the quotients; the single number zero on failure.</param>
    /// <returns>False if the divisor touches zero (<see cref="ReachesZero"/>) or a bound is beyond the range of decimal.</returns>
    internal bool TryDivide(ValueRange other, out ValueRange quotient)
    {
        // The caller may pass this same variable as the quotient: read everything before writing it.
        if (other.ReachesZero)
        {
            quotient = default;
            return false;
        }

        if (other.Upper < 0)
        {
            return Negate().TryDivide(other.Negate(), out quotient);
        }

        // A negative dividend has its least quotient with the smallest divisor, a positive one with the greatest.
        RangeBound forLower = Lower < 0 ? other.LowerBound : other.UpperBound;
        RangeBound forUpper = Upper > 0 ? other.LowerBound : other.UpperBound;
        bool fits = TryDivide(LowerBound, forLower, false, out RangeBound lower)
            & TryDivide(UpperBound, forUpper, true, out RangeBound upper);
        quotient = fits ? Of(lower, upper) : default;
        return fits;
    }

    /// <summary>Returns the range between two bounds.</summary>
    internal static ValueRange Of(RangeBound lower, RangeBound upper) =>
        new(lower.Value, lower.IsInclusive, upper.Value, upper.IsInclusive);

    private static RangeBound BoundOf(decimal value, bool isInclusive, bool isUpper) =>
        isUpper ? RangeBound.OfUpper(value, isInclusive) : RangeBound.OfLower(value, isInclusive);

    private static bool TryAdd(RangeBound left, RangeBound right, bool isUpper, out RangeBound sum)
    {
        if (left.IsEndless || right.IsEndless)
        {
            sum = left.IsEndless ? left : right;
            return true;
        }

        bool isExact = ExactDecimal.TryAdd(left.Value, right.Value, out decimal value);
        bool fits = isExact || (ExactNumber.Of(left.Value) + ExactNumber.Of(right.Value)).TryToBound(isUpper, out value, out _);
        sum = BoundOf(value, isExact && left.IsInclusive && right.IsInclusive, isUpper);
        return fits;
    }

    /// <summary>
    /// Divides a bound by a positive divisor. If the divisor is unlimited, the quotient comes arbitrarily close to zero and equals zero
    /// only if the bound does.
    /// </summary>
    private static bool TryDivide(RangeBound dividend, RangeBound divisor, bool isUpper, out RangeBound quotient)
    {
        if (dividend.IsEndless)
        {
            quotient = dividend;
            return true;
        }

        if (divisor.IsEndless)
        {
            quotient = BoundOf(0, dividend.Value == 0 && dividend.IsInclusive, isUpper);
            return true;
        }

        bool fits = ExactNumber.Of(dividend.Value, divisor.Value).TryToBound(isUpper, out decimal value, out bool isExact);
        quotient = BoundOf(value, isExact && dividend.IsInclusive && (dividend.Value == 0 || divisor.IsInclusive), isUpper);
        return fits;
    }

    /// <summary>
    /// Computes the least and the greatest value that the product of two bounds can have. If a bound of zero is included, so is the
    /// product zero.
    /// </summary>
    private static bool TryCorner(RangeBound left, RangeBound right, out RangeBound lower, out RangeBound upper)
    {
        // Zero times an arbitrarily large number is zero.
        if ((left.IsEndless && right.Value != 0) || (right.IsEndless && left.Value != 0))
        {
            bool isAbove = left.Value < 0 == right.Value < 0;
            lower = upper = isAbove ? RangeBound.NoUpper : RangeBound.NoLower;
            return true;
        }

        bool isExact = ExactDecimal.TryMultiply(left.Value, right.Value, out decimal down);
        decimal up = down;
        bool fits = isExact;
        if (!isExact)
        {
            ExactNumber product = ExactNumber.Of(left.Value) * ExactNumber.Of(right.Value);
            fits = product.TryToBound(false, out down, out _) & product.TryToBound(true, out up, out _);
        }

        bool isReached = isExact
            && ((left.IsInclusive && right.IsInclusive)
                || (left.IsInclusive && left.Value == 0)
                || (right.IsInclusive && right.Value == 0));
        lower = RangeBound.OfLower(down, isReached);
        upper = RangeBound.OfUpper(up, isReached);
        return fits;
    }

    private static bool TryWiden(RangeBound left, RangeBound right, ref RangeBound lower, ref RangeBound upper)
    {
        bool fits = TryCorner(left, right, out RangeBound cornerLower, out RangeBound cornerUpper);
        lower = cornerLower.CompareTo(lower) < 0 ? cornerLower : lower;
        upper = cornerUpper.CompareTo(upper) > 0 ? cornerUpper : upper;
        return fits;
    }
}
