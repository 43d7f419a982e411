using System.Globalization;
using System.Numerics;

namespace KhuyenCong.Domain;

/// <summary>Decimal arithmetic that answers false where <see cref="decimal"/> itself would lose a digit in silence.</summary>
internal static class ExactDecimal
{
    private const int MaxScale = 28;
    private static readonly UInt128 MaxMantissa = (UInt128.One << 96) - 1;

    /// <summary>The digits of a value as a whole number: value = mantissa / 10^scale, without its sign.</summary>
    internal static UInt128 MantissaOf(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        return ((UInt128)(uint)bits[2] << 64) | ((UInt128)(uint)bits[1] << 32) | (uint)bits[0];
    }

    internal static BigInteger SignedMantissaOf(decimal value) =>
        decimal.IsNegative(value) ? -(BigInteger)MantissaOf(value) : MantissaOf(value);

    internal static bool TryAdd(decimal left, decimal right, out decimal sum)
    {
        try
        {
            sum = left + right;
        }
        catch (OverflowException)
        {
            sum = 0;
            return false;
        }

        int scale = Math.Max(left.Scale, right.Scale);
        return sum.Scale == scale || ScaledTo(left, scale) + ScaledTo(right, scale) == ScaledTo(sum, scale);
    }

    internal static bool TryMultiply(decimal left, decimal right, out decimal product)
    {
        try
        {
            product = left * right;
        }
        catch (OverflowException)
        {
            product = 0;
            return false;
        }

        int scale = left.Scale + right.Scale;
        return product.Scale == scale || SignedMantissaOf(left) * SignedMantissaOf(right) == ScaledTo(product, scale);
    }

    /// <summary>Division that succeeds only when the quotient is exact.</summary>
    internal static bool TryDivide(decimal dividend, decimal divisor, out decimal quotient)
    {
        try
        {
            quotient = dividend / divisor;
        }
        catch (OverflowException)
        {
            quotient = 0;
            return false;
        }

        return TryMultiply(quotient, divisor, out decimal back) && back == dividend;
    }

    /// <summary>The same value without trailing zeros behind the mark.</summary>
    internal static decimal Trim(decimal value)
    {
        UInt128 mantissa = MantissaOf(value);
        int scale = value.Scale;
        while (scale > 0)
        {
            (UInt128 shorter, UInt128 digit) = UInt128.DivRem(mantissa, 10);
            if (digit != 0)
            {
                break;
            }

            mantissa = shorter;
            scale--;
        }

        return Create(mantissa, decimal.IsNegative(value) && mantissa != 0, scale);
    }

    /// <summary>Builds a value from its digits; false when decimal cannot hold it digit for digit.</summary>
    internal static bool TryCreate(BigInteger mantissa, int scale, out decimal value)
    {
        while (scale > 0 && (scale > MaxScale || BigInteger.Abs(mantissa) > MaxMantissa))
        {
            (BigInteger shorter, BigInteger digit) = BigInteger.DivRem(mantissa, 10);
            if (!digit.IsZero)
            {
                break;
            }

            mantissa = shorter;
            scale--;
        }

        BigInteger magnitude = BigInteger.Abs(mantissa);
        if (scale > MaxScale || magnitude > MaxMantissa)
        {
            value = 0;
            return false;
        }

        value = Create((UInt128)magnitude, mantissa.Sign < 0, scale);
        return true;
    }

    /// <summary>The same without BigInteger, which allocates.</summary>
    internal static bool TryCreate(Int128 mantissa, int scale, out decimal value)
    {
        UInt128 magnitude = (UInt128)Int128.Abs(mantissa);
        while (scale > 0 && (scale > MaxScale || magnitude > MaxMantissa))
        {
            (UInt128 shorter, UInt128 digit) = UInt128.DivRem(magnitude, 10);
            if (digit != 0)
            {
                break;
            }

            magnitude = shorter;
            scale--;
        }

        bool fits = scale <= MaxScale && magnitude <= MaxMantissa;
        value = fits ? Create(magnitude, mantissa < 0, scale) : 0;
        return fits;
    }

    /// <summary>Reads a JSON number token; false when decimal cannot hold it digit for digit.</summary>
    internal static bool TryParseJsonNumber(string token, out decimal value)
    {
        int exponentAt = token.AsSpan().IndexOfAny('e', 'E');
        ReadOnlySpan<char> digits = exponentAt < 0 ? token : token.AsSpan(0, exponentAt);
        int exponent = 0;
        value = 0;
        if (exponentAt >= 0
            && !int.TryParse(token.AsSpan(exponentAt + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
        {
            return false;
        }

        int mark = digits.IndexOf('.');
        int scale = mark < 0 ? 0 : digits.Length - mark - 1;
        string whole = mark < 0 ? digits.ToString() : string.Concat(digits[..mark], digits[(mark + 1)..]);

        // A number of hundreds of digits or a huge exponent cannot fit: refuse it before building it.
        if (whole.Length > 400 || Math.Abs((long)exponent) > 400)
        {
            return false;
        }

        BigInteger mantissa = BigInteger.Parse(whole, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        scale -= exponent;
        if (mantissa.IsZero)
        {
            return true;
        }

        if (scale < 0)
        {
            mantissa *= BigInteger.Pow(10, -scale);
            scale = 0;
        }

        return TryCreate(mantissa, scale, out value);
    }

    private static decimal Create(UInt128 mantissa, bool isNegative, int scale) =>
        new(unchecked((int)(uint)mantissa), unchecked((int)(uint)(mantissa >> 32)), unchecked((int)(uint)(mantissa >> 64)), isNegative, (byte)scale);

    private static BigInteger ScaledTo(decimal value, int scale) => SignedMantissaOf(value) * BigInteger.Pow(10, scale - value.Scale);
}
