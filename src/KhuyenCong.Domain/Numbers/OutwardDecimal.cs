namespace KhuyenCong.Domain;

/// <summary>Decimal arithmetic for the bounds of a range: what decimal cannot hold goes to the next number outward, and says so.</summary>
/// <remarks>Decimal itself rounds to the nearest number it can hold, so the true one lies before the next that it can hold on either side.</remarks>
internal static class OutwardDecimal
{
    private const int MaxScale = 28;

    /// <summary>The sum, or the next number up or down; false beyond decimal.</summary>
    internal static bool TryAdd(decimal left, decimal right, bool isUp, out decimal result, out bool isExact)
    {
        isExact = ExactDecimal.TryAdd(left, right, out result);
        return isExact || (TryNearest(left, right, static (a, b) => a + b, out result) && TryStep(ref result, isUp, left.CompareTo(-right)));
    }

    internal static bool TryMultiply(decimal left, decimal right, bool isUp, out decimal result, out bool isExact)
    {
        isExact = ExactDecimal.TryMultiply(left, right, out result);
        return isExact || (TryNearest(left, right, static (a, b) => a * b, out result) && TryStep(ref result, isUp, Math.Sign(left) * Math.Sign(right)));
    }

    /// <summary>The quotient by a divisor that is not zero.</summary>
    internal static bool TryDivide(decimal dividend, decimal divisor, bool isUp, out decimal result, out bool isExact)
    {
        isExact = ExactDecimal.TryDivide(dividend, divisor, out result);
        return isExact || (TryNearest(dividend, divisor, static (a, b) => a / b, out result) && TryStep(ref result, isUp, Math.Sign(dividend) * Math.Sign(divisor)));
    }

    private static bool TryNearest(decimal left, decimal right, Func<decimal, decimal, decimal> operation, out decimal result)
    {
        try
        {
            result = operation(left, right);
            return true;
        }
        catch (OverflowException)
        {
            result = 0;
            return false;
        }
    }

    /// <summary>One unit of the last digit that decimal has room for, but never past zero: the true number has the sign given.</summary>
    private static bool TryStep(ref decimal value, bool isUp, int sign)
    {
        decimal from = value;

        // Not from the scale of the number: division drops the zeros at its end, and 11.000…0003 comes as "11". The first unit that decimal
        // does not round away is one of its last digit.
        for (int scale = MaxScale; scale >= 0; scale--)
        {
            decimal unit = new(1, 0, 0, !isUp, (byte)scale);
            if (!TryNearest(from, unit, static (a, b) => a + b, out value))
            {
                return false;
            }

            if (isUp ? value > from : value < from)
            {
                value = (isUp && sign < 0 && value > 0) || (!isUp && sign > 0 && value < 0) ? 0 : value;
                return true;
            }
        }

        return false;
    }
}
