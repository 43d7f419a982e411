using System.Numerics;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests;

/// <summary>A fraction of whole numbers of any size, to check results against: it shares no code with the library.</summary>
internal sealed record ExactFraction(BigInteger Numerator, BigInteger Denominator)
{
    internal int Sign => Numerator.Sign * Denominator.Sign;

    internal static ExactFraction Of(decimal value) => new(Scaled(value, value.Scale)!.Value, BigInteger.Pow(10, value.Scale));

    /// <summary>A fraction of a power of ten that decimal holds.</summary>
    internal decimal ToDecimal() => (decimal)Numerator / (decimal)Denominator;

    public static ExactFraction operator -(ExactFraction value) => new(-value.Numerator, value.Denominator);

    public static ExactFraction operator +(ExactFraction left, ExactFraction right) =>
        Shortest((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static ExactFraction operator -(ExactFraction left, ExactFraction right) => left + -right;

    public static ExactFraction operator *(ExactFraction left, ExactFraction right) => Shortest(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static ExactFraction operator /(ExactFraction left, ExactFraction right) => Shortest(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    internal int CompareTo(ExactFraction other) => (this - other).Sign;

    internal ExactFraction Power(int exponent) => new(BigInteger.Pow(Numerator, exponent), BigInteger.Pow(Denominator, exponent));

    /// <summary>The fraction times ten to <paramref name="decimals"/>, rounded to a whole number: between its floor and the next.</summary>
    internal BigInteger RoundScaled(int decimals, RoundingRule rule)
    {
        BigInteger numerator = Numerator * BigInteger.Pow(10, decimals) * Denominator.Sign;
        BigInteger denominator = BigInteger.Abs(Denominator);
        BigInteger above = ((numerator % denominator) + denominator) % denominator;
        BigInteger floor = (numerator - above) / denominator;
        int half = (2 * above).CompareTo(denominator);
        bool isNegative = numerator.Sign < 0;
        bool next = !above.IsZero && rule switch
        {
            RoundingRule.Down => false,
            RoundingRule.Up => true,
            RoundingRule.TowardZero => isNegative,
            RoundingRule.HalfToEven => half > 0 || (half == 0 && !floor.IsEven),
            _ => half > 0 || (half == 0 && !isNegative),
        };
        return next ? floor + 1 : floor;
    }

    /// <summary>A decimal times ten to <paramref name="decimals"/>; null when that is not whole.</summary>
    internal static BigInteger? Scaled(decimal? value, int decimals)
    {
        if (value is not { } known || known.Scale > decimals)
        {
            return null;
        }

        int[] bits = decimal.GetBits(known);
        BigInteger mantissa = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return (bits[3] < 0 ? -mantissa : mantissa) * BigInteger.Pow(10, decimals - known.Scale);
    }

    private static ExactFraction Shortest(BigInteger numerator, BigInteger denominator)
    {
        BigInteger common = BigInteger.GreatestCommonDivisor(numerator, denominator);
        return new(numerator / common, denominator / common);
    }
}
