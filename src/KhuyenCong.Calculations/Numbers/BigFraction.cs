using System.Numerics;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>A fraction of whole numbers of any size, its denominator positive: sums and products of it lose nothing.</summary>
internal readonly struct BigFraction
{
    private BigFraction(BigInteger numerator, BigInteger denominator)
    {
        Numerator = denominator.Sign < 0 ? -numerator : numerator;
        Denominator = BigInteger.Abs(denominator);
    }

    internal BigInteger Numerator { get; }

    internal BigInteger Denominator { get; }

    internal int Sign => Numerator.Sign;

    internal static BigFraction Of(decimal value) => new(ExactDecimal.SignedMantissaOf(value), BigInteger.Pow(10, value.Scale));

    internal static BigFraction Of(BigInteger numerator, BigInteger denominator) => new(numerator, denominator);

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
        bool fits = ExactDecimal.TryCreate(mantissa, scale, out decimal held);
        value = ExactDecimal.Trim(held);
        return fits;
    }
}
