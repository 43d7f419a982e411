using System.Numerics;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>A fraction that loses nothing: two decimals while they hold every digit, whole numbers of any size beyond that.</summary>
internal readonly struct ExactNumber
{
    /// <summary>Beyond so many bits above or below the line, some 39.000 digits, a number gets too long to be worth its time.</summary>
    internal const int MaxBits = 131_072;

    private readonly decimal _numerator;
    private readonly decimal _denominator;
    private readonly Large? _large;

    private ExactNumber(decimal numerator, decimal denominator)
    {
        _numerator = numerator;
        _denominator = denominator;
    }

    private ExactNumber(BigInteger numerator, BigInteger denominator) =>
        _large = denominator.Sign < 0 ? new(-numerator, -denominator) : new(numerator, denominator);

    internal int Sign => _large is null ? Math.Sign(_numerator) * Math.Sign(_denominator) : _large.Numerator.Sign;

    /// <summary>Whether a decimal is near; one that is itself divided by 1 or more is.</summary>
    internal bool FitsDecimal => (_large is null && decimal.Abs(_denominator) >= 1) || TryToDecimal(out _);

    /// <summary>Whether the number has more digits than are calculated with.</summary>
    internal bool IsTooLong => Bits > MaxBits;

    private long Bits => _large is null ? 96 : Math.Max(_large.Numerator.GetBitLength(), _large.Denominator.GetBitLength());

    internal static ExactNumber Of(decimal value) => new(value, 1);

    internal static ExactNumber Of(BigInteger numerator, BigInteger denominator) => new(numerator, denominator);

    public static ExactNumber operator -(ExactNumber value) =>
        value._large is null ? new(-value._numerator, value._denominator) : new(-value._large.Numerator, value._large.Denominator);

    public static ExactNumber operator +(ExactNumber left, ExactNumber right)
    {
        if (left._large is null && right._large is null)
        {
            if (left._denominator == right._denominator)
            {
                if (TryAdd(left._numerator, right._numerator, out decimal sum))
                {
                    return new(sum, left._denominator);
                }
            }
            else if (TryMultiply(left._numerator, right._denominator, out decimal first)
                && TryMultiply(right._numerator, left._denominator, out decimal second)
                && TryMultiply(left._denominator, right._denominator, out decimal denominator)
                && TryAdd(first, second, out decimal numerator))
            {
                return new(numerator, denominator);
            }
        }

        (BigInteger leftNumerator, BigInteger leftDenominator) = left.ToIntegers();
        (BigInteger rightNumerator, BigInteger rightDenominator) = right.ToIntegers();
        return leftDenominator == rightDenominator
            ? new(leftNumerator + rightNumerator, leftDenominator)
            : new((leftNumerator * rightDenominator) + (rightNumerator * leftDenominator), leftDenominator * rightDenominator);
    }

    public static ExactNumber operator -(ExactNumber left, ExactNumber right) => left + -right;

    public static ExactNumber operator *(ExactNumber left, ExactNumber right)
    {
        if (left._large is null && right._large is null
            && TryMultiply(left._numerator, right._numerator, out decimal numerator)
            && TryMultiply(left._denominator, right._denominator, out decimal denominator))
        {
            return new(numerator, denominator);
        }

        (BigInteger leftNumerator, BigInteger leftDenominator) = left.ToIntegers();
        (BigInteger rightNumerator, BigInteger rightDenominator) = right.ToIntegers();
        return new(leftNumerator * rightNumerator, leftDenominator * rightDenominator);
    }

    /// <summary>The quotient; the right one must not be zero.</summary>
    public static ExactNumber operator /(ExactNumber left, ExactNumber right) =>
        left * (right._large is null ? new(right._denominator, right._numerator) : new(right._large.Denominator, right._large.Numerator));

    /// <summary>What an operation on the two counts as work.</summary>
    internal static long CostOf(ExactNumber left, ExactNumber right) => NthRoot.CostOf(left.Bits, right.Bits);

    internal int CompareTo(ExactNumber other) => _large is null && other._large is null && _denominator == 1 && other._denominator == 1
        ? _numerator.CompareTo(other._numerator)
        : (this - other).Sign;

    /// <summary>The nearest decimal, 28 digits at least where decimal has room for them; false beyond decimal.</summary>
    internal bool TryToDecimal(out decimal value)
    {
        if (_large is null)
        {
            try
            {
                value = _numerator / _denominator;
                return true;
            }
            catch (OverflowException)
            {
                value = 0;
                return false;
            }
        }

        return TryRoundToFit(RoundingRule.HalfToEven, out value, out _);
    }

    /// <summary>The next decimal up or down, and whether it is this very number; false beyond decimal.</summary>
    internal bool TryToBound(bool isUp, out decimal value, out bool isExact) => TryRoundToFit(isUp ? RoundingRule.Up : RoundingRule.Down, out value, out isExact);

    /// <summary>The number times a power of ten rounded once; null when decimal cannot hold it with so many decimals.</summary>
    internal decimal? Round(int decimals, RoundingRule rule, int powerOfTen = 0) =>
        TryRound(decimals, rule, powerOfTen, out decimal value, out _) ? value : null;

    /// <summary>The number rounded once, whatever its size.</summary>
    internal ExactNumber RoundAny(int decimals, RoundingRule rule) =>
        Round(decimals, rule) is { } rounded ? Of(rounded) : new(RoundScaled(decimals, rule, out _), BigInteger.Pow(10, decimals));

    /// <summary>The root of a number that is not negative; one that does not end lies in the middle between two neighbours of 40 digits or more, so that it rounds to fewer as itself.</summary>
    internal ExactNumber Root(int degree, ref long work)
    {
        (BigInteger numerator, BigInteger denominator) = ToIntegers();
        if (degree == 1 || numerator.IsZero)
        {
            return this;
        }

        BigFraction radicand = BigFraction.Of(numerator, denominator);
        if (NthRoot.TryExact(radicand, degree, ref work, out BigFraction exact))
        {
            return new(exact.Numerator, exact.Denominator);
        }

        const int Digits = 40;
        long bitsAfterPoint = (denominator.GetBitLength() - numerator.GetBitLength()) / degree;
        BigInteger scale = BigInteger.Pow(10, Digits + (int)Math.Max(0, bitsAfterPoint / 3));
        return new((2 * NthRoot.FloorOfIrrational(radicand, degree, scale, ref work)) + 1, 2 * scale);
    }

    private static bool TryAdd(decimal left, decimal right, out decimal sum)
    {
        try
        {
            sum = left + right;
            return sum.Scale == Math.Max(left.Scale, right.Scale);
        }
        catch (OverflowException)
        {
            sum = 0;
            return false;
        }
    }

    private static bool TryMultiply(decimal left, decimal right, out decimal product)
    {
        try
        {
            product = left * right;
            return product.Scale == left.Scale + right.Scale;
        }
        catch (OverflowException)
        {
            product = 0;
            return false;
        }
    }

    /// <summary>Rounds to as many decimals as decimal can hold.</summary>
    private bool TryRoundToFit(RoundingRule rule, out decimal value, out bool isExact)
    {
        // A number of so many bits before its point has at least a digit for every 10/3 of them, and decimal has 29.
        (BigInteger numerator, BigInteger denominator) = ToIntegers();
        long wholeBits = Math.Max(0, BigInteger.Abs(numerator).GetBitLength() - denominator.GetBitLength() - 1);
        for (int decimals = (int)Math.Min(28, 29 - (wholeBits * 3 / 10)); decimals >= 0; decimals--)
        {
            if (TryRound(decimals, rule, 0, out value, out isExact))
            {
                return true;
            }
        }

        value = 0;
        isExact = false;
        return false;
    }

    private bool TryRound(int decimals, RoundingRule rule, int powerOfTen, out decimal value, out bool isExact) =>
        BigFraction.TryToDecimal(RoundScaled(decimals + powerOfTen, rule, out isExact), decimals, out value);

    /// <summary>The number times ten to the power as a whole number.</summary>
    private BigInteger RoundScaled(int power, RoundingRule rule, out bool isExact)
    {
        (BigInteger numerator, BigInteger denominator) = ToIntegers();
        BigInteger scale = BigInteger.Pow(10, Math.Abs(power));
        numerator *= power < 0 ? 1 : scale;
        denominator *= power < 0 ? scale : 1;
        return RoundingStep.Round(numerator, denominator, rule, out isExact);
    }

    private (BigInteger Numerator, BigInteger Denominator) ToIntegers()
    {
        if (_large is not null)
        {
            return (_large.Numerator, _large.Denominator);
        }

        BigFraction numerator = BigFraction.Of(_numerator);
        BigFraction denominator = BigFraction.Of(_denominator);
        BigInteger above = numerator.Numerator * denominator.Denominator;
        BigInteger below = numerator.Denominator * denominator.Numerator;
        return below.Sign < 0 ? (-above, -below) : (above, below);
    }

    private sealed record Large(BigInteger Numerator, BigInteger Denominator);
}
