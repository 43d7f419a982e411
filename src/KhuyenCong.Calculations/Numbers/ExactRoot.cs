using System.Numerics;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The nth root of a fraction, kept as the two: rounding and comparison work from them, and never touch a rounded root.</summary>
/// <remarks>A root of the first degree is the fraction itself, which may be negative; of a higher degree the fraction must not be. <c>default</c> is undefined.</remarks>
internal readonly struct ExactRoot
{
    /// <summary>Beyond this many factors the powers get too long to be worth their time.</summary>
    internal const int MaxDegree = 1_000;

    private const int MaxDecimals = 28;
    private readonly BigFraction _radicand;
    private readonly BigFraction? _fraction;
    private readonly int _degree;

    internal ExactRoot(BigFraction radicand, int degree)
    {
        _radicand = radicand;
        _degree = degree;
        long work = 0;
        if (degree == 1 || radicand.Sign == 0)
        {
            _fraction = radicand;
        }
        else if (NthRoot.TryExact(radicand, degree, ref work, out BigFraction fraction))
        {
            _fraction = fraction;
        }
    }

    internal bool IsDefined => _degree > 0;

    /// <summary>Less than zero, zero or more than zero as the root is against a whole number that is not negative.</summary>
    internal int CompareTo(int whole) => _radicand.Numerator.CompareTo(BigInteger.Pow(whole, _degree) * _radicand.Denominator);

    /// <summary>Whether the root is nearer to zero than a limit.</summary>
    internal bool IsWithin(decimal limit)
    {
        // Mostly the bits tell; the power of the limit has too many to be made without need.
        long bits = BigInteger.Abs(_radicand.Numerator).GetBitLength() - _radicand.Denominator.GetBitLength();
        return bits + 1 <= (((BigInteger)limit).GetBitLength() - 1) * _degree
            || BigInteger.Abs(_radicand.Numerator) < BigInteger.Pow((BigInteger)limit, _degree) * _radicand.Denominator;
    }

    /// <summary>Whether the root less a whole number is this very number.</summary>
    internal bool IsExactly(decimal value, int less)
    {
        BigFraction root = BigFraction.Of(value) + BigFraction.Of(less);
        return _fraction is { } fraction && root.Numerator * fraction.Denominator == fraction.Numerator * root.Denominator;
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
        if (_fraction is { } fraction)
        {
            BigInteger numerator = (fraction.Numerator - (less * fraction.Denominator)) * scale;
            return RoundingStep.Round(numerator, fraction.Denominator, rule, out _);
        }

        // No half and no whole number: the floor of twice the root says on which side of the middle it lies.
        long work = 0;
        BigInteger halves = NthRoot.FloorOfIrrational(_radicand, _degree, 2 * scale, ref work);
        BigInteger floor = (halves >> 1) - (less * scale);
        return RoundingStep.GoesUp(rule, floor, halves.IsEven ? -1 : 1, floor.Sign < 0) ? floor + 1 : floor;
    }
}
