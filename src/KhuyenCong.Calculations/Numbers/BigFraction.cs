using System.Numerics;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>A fraction of whole numbers of any size, its denominator positive: sums and products of it lose nothing.</summary>
internal readonly struct BigFraction
{
    private const int MaxScale = 28;

    private BigFraction(BigInteger numerator, BigInteger denominator)
    {
        Numerator = denominator.Sign < 0 ? -numerator : numerator;
        Denominator = BigInteger.Abs(denominator);
    }

    internal BigInteger Numerator { get; }

    internal BigInteger Denominator { get; }

    internal int Sign => Numerator.Sign;

    internal static BigFraction Of(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        BigInteger mantissa = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return new(decimal.IsNegative(value) ? -mantissa : mantissa, BigInteger.Pow(10, value.Scale));
    }

    /// <summary>A quantity in its base unit: đồng for money.</summary>
    internal static BigFraction Of(Quantity quantity) => Of(quantity.Value) * Of(quantity.Unit.Factor);

    /// <summary>The sum over the least common denominator, so that many terms stay short.</summary>
    public static BigFraction operator +(BigFraction left, BigFraction right)
    {
        BigInteger more = right.Denominator / BigInteger.GreatestCommonDivisor(left.Denominator, right.Denominator);
        BigInteger common = left.Denominator * more;
        return new((left.Numerator * more) + (right.Numerator * (common / right.Denominator)), common);
    }

    public static BigFraction operator *(BigFraction left, BigFraction right) => new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient; the right one must not be zero.</summary>
    public static BigFraction operator /(BigFraction left, BigFraction right) => new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>mantissa / 10^scale without trailing zeros; false when decimal cannot hold it digit for digit.</summary>
    internal static bool TryToDecimal(BigInteger mantissa, int scale, out decimal value)
    {
        for (; scale > 0; scale--)
        {
            BigInteger shorter = BigInteger.DivRem(mantissa, 10, out BigInteger digit);
            if (!digit.IsZero)
            {
                break;
            }

            mantissa = shorter;
        }

        BigInteger magnitude = BigInteger.Abs(mantissa);
        bool fits = scale <= MaxScale && magnitude.GetBitLength() <= 96;
        value = 0;
        if (fits)
        {
            uint mask = uint.MaxValue;
            value = new(
                unchecked((int)(uint)(magnitude & mask)),
                unchecked((int)(uint)((magnitude >> 32) & mask)),
                unchecked((int)(uint)(magnitude >> 64)),
                mantissa.Sign < 0,
                (byte)scale);
        }

        return fits;
    }
}
