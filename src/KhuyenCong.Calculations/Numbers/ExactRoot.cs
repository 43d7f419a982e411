using System.Numerics;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The nth root of a fraction, kept as the two: rounding and comparison raise whole numbers to the power, and never touch a rounded root.</summary>
/// <remarks>A root of the first degree is the fraction itself, which may be negative; of a higher degree the fraction must not be. <c>default</c> is undefined.</remarks>
internal readonly struct ExactRoot
{
    /// <summary>Beyond this many factors the powers get too long to be worth their time.</summary>
    internal const int MaxDegree = 1_000;

    private const int MaxDecimals = 28;
    private const int BitsByHalving = 24;
    private readonly BigFraction _radicand;
    private readonly int _degree;

    internal ExactRoot(BigFraction radicand, int degree)
    {
        _radicand = radicand;
        _degree = degree;
    }

    internal bool IsDefined => _degree > 0;

    /// <summary>Less than zero, zero or more than zero as the root is against a whole number that is not negative.</summary>
    internal int CompareTo(int whole) => _radicand.Numerator.CompareTo(BigInteger.Pow(whole, _degree) * _radicand.Denominator);

    /// <summary>Whether the root is nearer to zero than a limit.</summary>
    internal bool IsWithin(decimal limit) => BigInteger.Abs(_radicand.Numerator) < BigInteger.Pow((BigInteger)limit, _degree) * _radicand.Denominator;

    /// <summary>Whether the root less a whole number is this very number.</summary>
    internal bool IsExactly(decimal value, int less)
    {
        BigFraction root = BigFraction.Of(value) + BigFraction.Of(less);
        return BigInteger.Pow(root.Numerator, _degree) * _radicand.Denominator == _radicand.Numerator * BigInteger.Pow(root.Denominator, _degree);
    }

    /// <summary>The root less a whole number to 28 digits, the only inexact reading; null when undefined or beyond decimal.</summary>
    internal decimal? Value(int less)
    {
        for (int decimals = MaxDecimals; IsDefined && decimals >= 0; decimals--)
        {
            if (BigFraction.TryToDecimal(RoundScaled(BigInteger.Pow(10, decimals), less, RoundingRule.HalfToEven), decimals, out decimal value))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>(root - less) · 10^power, rounded once; null when undefined.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Decimals are not from 0 to 28 or more than decimal can hold, or the rule is not a defined one.</exception>
    internal decimal? Round(int decimals, RoundingRule rule, int less, int power)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, MaxDecimals);
        if (rule is < RoundingRule.HalfAwayFromZero or > RoundingRule.Up)
        {
            throw new ArgumentOutOfRangeException(nameof(rule), rule, "Not a rounding rule.");
        }

        if (!IsDefined)
        {
            return null;
        }

        return BigFraction.TryToDecimal(RoundScaled(BigInteger.Pow(10, decimals + power), less, rule), decimals, out decimal value)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "Decimal cannot hold this number with so many decimals.");
    }

    /// <summary>(root - less) · scale as a whole number: the floor of the scaled root or the next, decided by what is rounded, not by the root.</summary>
    private BigInteger RoundScaled(BigInteger scale, int less, RoundingRule rule)
    {
        BigInteger numerator = _radicand.Numerator * BigInteger.Pow(scale, _degree);
        BigInteger denominator = _radicand.Denominator;
        BigInteger root = FloorOfRoot(FloorOfQuotient(numerator, denominator), _degree);
        BigInteger floor = root - (less * scale);
        if (BigInteger.Pow(root, _degree) * denominator == numerator)
        {
            return floor;
        }

        // The scaled root against its floor and a half, both doubled and raised to the degree.
        int half = (numerator << _degree).CompareTo(BigInteger.Pow((2 * root) + 1, _degree) * denominator);
        return RoundingStep.GoesUp(rule, floor, half, floor.Sign < 0) ? floor + 1 : floor;
    }

    private static BigInteger FloorOfQuotient(BigInteger numerator, BigInteger denominator)
    {
        BigInteger quotient = BigInteger.DivRem(numerator, denominator, out BigInteger remainder);
        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }

    /// <summary>The greatest whole number whose power is at most the value: from the root of its upper half of digits, by Newton's steps down.</summary>
    internal static BigInteger FloorOfRoot(BigInteger value, int degree)
    {
        if (degree == 1)
        {
            return value;
        }

        long bits = (value.GetBitLength() / degree) + 1;
        if (bits <= BitsByHalving)
        {
            return FloorOfRootByHalving(value, degree, bits);
        }

        int shift = (int)(bits / 2);
        BigInteger root = (FloorOfRoot(value >> (shift * degree), degree) + 1) << shift;
        while (true)
        {
            BigInteger next = (((degree - 1) * root) + (value / BigInteger.Pow(root, degree - 1))) / degree;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }

    private static BigInteger FloorOfRootByHalving(BigInteger value, int degree, long bits)
    {
        BigInteger low = 0;
        BigInteger high = BigInteger.One << (int)bits;
        while (low < high)
        {
            BigInteger middle = (low + high + 1) >> 1;
            if (BigInteger.Pow(middle, degree) <= value)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
