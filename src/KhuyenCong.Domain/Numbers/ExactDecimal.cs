using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace KhuyenCong.Domain;

/// <summary>Decimal arithmetic that returns false where <see cref="decimal"/> itself would silently lose a digit.</summary>
internal static class ExactDecimal
{
    private const int MaxScale = 28;

    // The number of digits that, with a sign, always fit in a long.
    private const int MaxShortLength = 18;

    private static readonly UInt128 MaxMantissa = (UInt128.One << 96) - 1;

    /// <summary>Returns the digits of a value as a whole number without its sign: |value| = mantissa / 10^scale.</summary>
    internal static UInt128 MantissaOf(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        return new((uint)bits[2], LowerHalfOf(bits));
    }

    internal static Int128 SignedMantissaOf(decimal value) =>
        decimal.IsNegative(value) ? -(Int128)MantissaOf(value) : (Int128)MantissaOf(value);

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

        return sum.Scale == Math.Max(left.Scale, right.Scale) || IsExactSum(left, right, out sum);
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

        return product.Scale == left.Scale + right.Scale || IsExactProduct(left, right, out product);
    }

    // A separate method: if it were inlined, the stack space for fractions would be cleared on every call, even when it is not used.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool IsExactSum(decimal left, decimal right, out decimal sum) =>
        (ExactNumber.Of(left) + ExactNumber.Of(right)).TryToExact(out sum);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool IsExactProduct(decimal left, decimal right, out decimal product) =>
        (ExactNumber.Of(left) * ExactNumber.Of(right)).TryToExact(out product);

    /// <summary>Divides if the quotient is exact, and returns false otherwise; the divisor must not be zero.</summary>
    internal static bool TryDivide(decimal dividend, decimal divisor, out decimal quotient) =>
        ExactNumber.Of(dividend, divisor).TryToExact(out quotient);

    /// <summary>Returns the same value without trailing zeros after the mark.</summary>
    internal static decimal Trim(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        return bits[2] == 0 ? TrimShort(LowerHalfOf(bits), decimal.IsNegative(value), value.Scale) : TrimLong(value);
    }

    // A separate method, because a method with both a loop and stackalloc is compiled with full optimization at its first call, and that
    // compilation takes five times as long.
    private static decimal TrimShort(ulong mantissa, bool isNegative, int scale)
    {
        if (mantissa == 0)
        {
            return 0;
        }

        while (scale > 0 && mantissa % 10 == 0)
        {
            mantissa /= 10;
            scale--;
        }

        return Create(0, mantissa, isNegative, scale);
    }

    private static decimal TrimLong(decimal value)
    {
        UInt128 mantissa = MantissaOf(value);
        int scale = value.Scale;
        while (scale > 0 && mantissa % 10 == 0)
        {
            mantissa /= 10;
            scale--;
        }

        return Create(mantissa, decimal.IsNegative(value), scale);
    }

    /// <summary>Creates a value from digits that fit, without trailing zeros after the decimal mark.</summary>
    internal static decimal CreateTrimmed(long mantissa, int scale) => TrimShort((ulong)Math.Abs(mantissa), mantissa < 0, scale);

    /// <summary>Determines from its digits whether a value is zero, because comparing decimals takes several times as long.</summary>
    internal static bool IsZero<T>(T value)
        where T : INumberBase<T> => T.IsZero(value);

    /// <summary>
    /// Converts a number without decimals to a long. Returns false if it does not fit, or is <see cref="long.MinValue"/>, which has no
    /// positive counterpart.
    /// </summary>
    internal static bool TryToLong(decimal value, out long whole)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        whole = (long)LowerHalfOf(bits);
        if (bits[2] != 0 || whole < 0 || (bits[3] & int.MaxValue) != 0)
        {
            return false;
        }

        whole = bits[3] < 0 ? -whole : whole;
        return true;
    }

    /// <summary>Creates a value from digits that fit.</summary>
    /// <param name="mantissa">The digits.</param>
    /// <param name="scale">The number of digits after the decimal mark, 0 to 28.</param>
    internal static decimal Create(long mantissa, int scale) => Create(0, (ulong)Math.Abs(mantissa), mantissa < 0, scale);

    /// <summary>Creates a value from its digits. Returns false if decimal cannot hold every digit.</summary>
    internal static bool TryCreate<T>(T mantissa, int scale, out decimal value)
        where T : IBinaryInteger<T>
    {
        T magnitude = T.Abs(mantissa);
        T most = T.CreateSaturating(MaxMantissa);
        while (scale > 0 && (scale > MaxScale || magnitude > most))
        {
            (T shorter, T digit) = T.DivRem(magnitude, T.CreateTruncating(10));
            if (!T.IsZero(digit))
            {
                break;
            }

            magnitude = shorter;
            scale--;
        }

        bool fits = scale <= MaxScale && magnitude <= most;
        value = fits ? Create(UInt128.CreateTruncating(magnitude), T.IsNegative(mantissa), scale) : 0;
        return fits;
    }

    /// <summary>Reads a JSON number token. Returns false if decimal cannot hold every digit.</summary>
    internal static bool TryParseJsonNumber(ReadOnlySpan<char> token, out decimal value)
    {
        int exponentAt = token.IndexOfAny('e', 'E');
        ReadOnlySpan<char> digits = exponentAt < 0 ? token : token[..exponentAt];
        int exponent = 0;
        value = 0;
        if (exponentAt >= 0
            && !int.TryParse(token[(exponentAt + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
        {
            return false;
        }

        int mark = digits.IndexOf('.');
        int scale = mark < 0 ? 0 : digits.Length - mark - 1;
        ReadOnlySpan<char> whole = mark < 0 ? digits : string.Concat(digits[..mark], digits[(mark + 1)..]);

        // A number with hundreds of digits or a huge exponent cannot fit: reject it before building it.
        if (whole.Length > 400 || Math.Abs((long)exponent) > 400)
        {
            return false;
        }

        scale -= exponent;
        if (whole.Length > MaxShortLength || scale is < 0 or > MaxScale)
        {
            return TryParseLong(whole, scale, out value);
        }

        long mantissa = long.Parse(whole, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        value = mantissa == 0 ? 0 : Create(mantissa, scale);
        return true;
    }

    // A separate method, because BigInteger takes a long time to load.
    private static bool TryParseLong(ReadOnlySpan<char> digits, int scale, out decimal value)
    {
        value = 0;
        BigInteger mantissa = BigInteger.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
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

    private static ulong LowerHalfOf(ReadOnlySpan<int> bits) => ((ulong)(uint)bits[1] << 32) | (uint)bits[0];

    private static decimal Create(UInt128 mantissa, bool isNegative, int scale) =>
        Create((uint)(mantissa >> 64), (ulong)mantissa, isNegative, scale);

    private static decimal Create(uint upper, ulong lower, bool isNegative, int scale) =>
        new(unchecked((int)lower), unchecked((int)(lower >> 32)), unchecked((int)upper), isNegative, (byte)scale);
}
