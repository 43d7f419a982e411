using System.Numerics;

namespace KhuyenCong.Domain;

/// <summary>An exact fraction, of 128-bit integers while they suffice and of integers of any size beyond that.</summary>
/// <remarks>The only exact number type of both packages. Its denominator is positive; <c>default</c> is 0/0, not a number.</remarks>
internal readonly partial struct ExactNumber
{
    /// <summary>
    /// The greatest number of bits in a numerator or denominator, some 39,000 digits; a longer number is not worth computing.
    /// </summary>
    internal const int MaxBits = 131_072;

    /// <summary>A result of this size or more is undefined.</summary>
    internal const decimal Limit = 1_000_000_000_000_000_000_000m;

    private readonly Int128 _numerator;
    private readonly Int128 _denominator;

    // Holds a Large. A field of that type would load it, and BigInteger with it, when a program creates its first number.
    private readonly object? _large;

    private ExactNumber(Int128 numerator, Int128 denominator)
    {
        _numerator = numerator;
        _denominator = denominator;
    }

    private ExactNumber(BigInteger numerator, BigInteger denominator) =>
        _large = denominator.Sign < 0 ? new Large(-numerator, -denominator) : new Large(numerator, denominator);

    internal bool IsDefined => _large is not null || _denominator != 0;

    internal int Sign => _large is null ? Int128.Sign(_numerator) : Integers.Numerator.Sign;

    /// <summary>
    /// Whether the number is below the limit for results. Every such number can be printed with the requested decimals, and decimal can
    /// hold it as a percentage.
    /// </summary>
    internal bool IsWithinLimit => WholeBits < 69 || (CompareTo(Of(Limit)) < 0 && CompareTo(Of(-Limit)) > 0);

    /// <summary>Whether the number has more digits than calculations allow.</summary>
    internal bool IsTooLong => Bits > MaxBits;

    /// <summary>An upper bound for the number of bits before the point.</summary>
    private long WholeBits => _large is null
        ? BitsOf(_numerator) - BitsOf(_denominator) + 1
        : BigInteger.Abs(Integers.Numerator).GetBitLength() - Integers.Denominator.GetBitLength() + 1;

    private Large Integers => (Large)_large!;

    private long Bits => _large is null ? 128 : Math.Max(Integers.Numerator.GetBitLength(), Integers.Denominator.GetBitLength());

    internal static ExactNumber Of(long value) => new(value, 1);

    internal static ExactNumber Of(decimal value) => new(ExactDecimal.SignedMantissaOf(value), PowersOfTen.Of(value.Scale));

    internal static ExactNumber Of(BigInteger numerator, BigInteger denominator) => new(numerator, denominator);

    /// <summary>Returns numerator / denominator · 10^power; the denominator must not be zero.</summary>
    internal static ExactNumber Of(decimal numerator, decimal denominator, int power = 0)
    {
        Int128 above = ExactDecimal.SignedMantissaOf(numerator);
        Int128 below = ExactDecimal.SignedMantissaOf(denominator);
        ExactNumber quotient = below < 0 ? new(-above, -below) : new(above, below);
        return quotient.TimesPowerOfTen(power + denominator.Scale - numerator.Scale);
    }

    public static ExactNumber operator -(ExactNumber value) =>
        value._large is null ? new(-value._numerator, value._denominator) : new(-value.Integers.Numerator, value.Integers.Denominator);

    public static ExactNumber operator +(ExactNumber left, ExactNumber right)
    {
        if (left._large is null && right._large is null)
        {
            (Int128 first, Int128 second) = left._denominator == right._denominator
                ? (1, 1)
                : MultiplesOf(left._denominator, right._denominator);
            if (TryMultiply(left._numerator, first, out Int128 above) && TryMultiply(right._numerator, second, out Int128 more)
                && TryMultiply(left._denominator, first, out Int128 below))
            {
                return new(above + more, below);
            }
        }

        (BigInteger leftNumerator, BigInteger leftDenominator) = left.ToIntegers();
        (BigInteger rightNumerator, BigInteger rightDenominator) = right.ToIntegers();
        (BigInteger one, BigInteger other) = MultiplesOf(leftDenominator, rightDenominator);
        return new((leftNumerator * one) + (rightNumerator * other), leftDenominator * one);
    }

    public static ExactNumber operator -(ExactNumber left, ExactNumber right) => left + -right;

    public static ExactNumber operator *(ExactNumber left, ExactNumber right)
    {
        if (left._large is null && right._large is null
            && TryMultiply(left._numerator, right._numerator, out Int128 numerator)
            && TryMultiply(left._denominator, right._denominator, out Int128 denominator))
        {
            return new(numerator, denominator);
        }

        (BigInteger leftNumerator, BigInteger leftDenominator) = left.ToIntegers();
        (BigInteger rightNumerator, BigInteger rightDenominator) = right.ToIntegers();
        return new(leftNumerator * rightNumerator, leftDenominator * rightDenominator);
    }

    /// <summary>Divides two numbers; the right operand must not be zero.</summary>
    public static ExactNumber operator /(ExactNumber left, ExactNumber right) => left * right.Invert();

    /// <summary>Returns the cost of an operation on two numbers, in units of work.</summary>
    internal static long CostOf(ExactNumber left, ExactNumber right) => NthRoot.CostOf(left.Bits, right.Bits);

    /// <summary>Returns the reciprocal; the number must not be zero.</summary>
    internal ExactNumber Invert() => (_large, _numerator < 0) switch
    {
        (Large large, _) => new(large.Denominator, large.Numerator),
        (_, true) => new(-_denominator, -_numerator),
        _ => new(_denominator, _numerator),
    };

    /// <summary>Returns the same number in lowest terms, if machine words hold it.</summary>
    internal ExactNumber Reduce()
    {
        if (_large is not null || !IsShort)
        {
            return this;
        }

        (long greater, long less) = ((long)_denominator, Math.Abs((long)_numerator));
        while (less != 0)
        {
            (greater, less) = (less, greater % less);
        }

        return new((long)_numerator / greater, (long)_denominator / greater);
    }

    internal ExactNumber TimesPowerOfTen(int power)
    {
        if (power == 0)
        {
            return this;
        }

        if (_large is null && power is >= -PowersOfTen.Greatest and <= PowersOfTen.Greatest)
        {
            Int128 factor = PowersOfTen.Of(Math.Abs(power));
            if (power >= 0 ? TryMultiply(_numerator, factor, out Int128 scaled) : TryMultiply(_denominator, factor, out scaled))
            {
                return power >= 0 ? new(scaled, _denominator) : new(_numerator, scaled);
            }
        }

        return TimesLongPowerOfTen(power);
    }

    // A separate method, because BigInteger takes a long time to load.
    private ExactNumber TimesLongPowerOfTen(int power)
    {
        (BigInteger numerator, BigInteger denominator) = ToIntegers();
        BigInteger scale = BigInteger.Pow(10, Math.Abs(power));
        return power >= 0 ? new(numerator * scale, denominator) : new(numerator, denominator * scale);
    }

    internal int CompareTo(ExactNumber other) => _large is null && other._large is null
        && TryMultiply(_numerator, other._denominator, out Int128 own) && TryMultiply(other._numerator, _denominator, out Int128 others)
        ? own.CompareTo(others)
        : (this - other).Sign;

    /// <summary>Returns the root; the number must not be negative.</summary>
    /// <remarks>
    /// An irrational root is represented by the midpoint of two neighbouring numbers with 40 decimals or more. Rounding it to fewer
    /// decimals, or comparing it with a number that has fewer, is therefore correct.
    /// </remarks>
    internal ExactNumber Root(int degree, ref long work)
    {
        (BigInteger numerator, BigInteger denominator) = ToIntegers();
        if (degree == 1 || numerator.IsZero)
        {
            return this;
        }

        NthRoot root = new(numerator, denominator, degree);
        if (root.TryExact(ref work, out BigInteger above, out BigInteger below))
        {
            return new(above, below);
        }

        const int Digits = 40;
        long bitsAfterPoint = (denominator.GetBitLength() - numerator.GetBitLength()) / degree;
        BigInteger scale = BigInteger.Pow(10, Digits + (int)Math.Max(0, bitsAfterPoint / 3));
        return new((2 * root.FloorOfIrrational(scale, ref work)) + 1, 2 * scale);
    }

    /// <summary>Returns the hash code of the value: equal numbers have the same one, however they are written.</summary>
    internal int HashOfValue()
    {
        (BigInteger numerator, BigInteger denominator) = ToIntegers();
        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        return HashCode.Combine(numerator / divisor, denominator / divisor);
    }

    internal (BigInteger Numerator, BigInteger Denominator) ToIntegers() =>
        _large is null ? (_numerator, _denominator) : (Integers.Numerator, Integers.Denominator);

    /// <summary>
    /// Returns the factors that make two denominators equal. Where one denominator divides the other, as with decimals, sums do not grow
    /// longer.
    /// </summary>
    private static (T Left, T Right) MultiplesOf<T>(T left, T right)
        where T : IBinaryInteger<T>
    {
        bool isLeftLess = left < right;
        (T quotient, T remainder) = isLeftLess ? T.DivRem(right, left) : T.DivRem(left, right);
        return (T.IsZero(remainder), isLeftLess) switch
        {
            (false, _) => (right, left),
            (_, true) => (quotient, T.One),
            _ => (T.One, quotient),
        };
    }

    /// <summary>Multiplies if the product is certain to fit, with one bit to spare for a sum.</summary>
    private static bool TryMultiply(Int128 left, Int128 right, out Int128 product)
    {
        (long first, long second) = ((long)left, (long)right);
        if (first == left && second == right)
        {
            long high = Math.BigMul(first, second, out long low);
            product = new((ulong)high, (ulong)low);
            return true;
        }

        product = left * right;
        return BitsOf(left) + BitsOf(right) <= 126;
    }

    private static int BitsOf(Int128 value) => 128 - (int)Int128.LeadingZeroCount(Int128.Abs(value));

    private sealed record Large(BigInteger Numerator, BigInteger Denominator);
}
