using System.Numerics;

namespace KhuyenCong.Domain;

/// <content>The only rounding function, and the conversions of an exact number to decimal.</content>
internal readonly partial struct ExactNumber
{
    private const int MaxDecimals = 28;

    /// <summary>Whether the number is within the range of decimal.</summary>
    internal bool FitsDecimal => WholeBits < 96 || TryToDecimal(out _);

    /// <summary>Divides and rounds the quotient to a whole number; the denominator must be positive.</summary>
    internal static T Divide<T>(T numerator, T denominator, RoundingRule rule, out bool isExact)
        where T : IBinaryInteger<T>
    {
        (T quotient, T remainder) = T.DivRem(numerator, denominator);
        isExact = T.IsZero(remainder);
        if (isExact)
        {
            return quotient;
        }

        bool isNegative = T.IsNegative(numerator);
        T rest = T.Abs(remainder);
        int half = rest.CompareTo(denominator - rest);
        bool goesAway = rule switch
        {
            RoundingRule.HalfAwayFromZero => half >= 0,
            RoundingRule.HalfToEven => half > 0 || (half == 0 && T.IsOddInteger(quotient)),
            RoundingRule.Down => isNegative,
            RoundingRule.Up => !isNegative,
            _ => false,
        };
        return (goesAway, isNegative) switch
        {
            (false, _) => quotient,
            (_, true) => quotient - T.One,
            _ => quotient + T.One,
        };
    }

    /// <summary>
    /// Multiplies the number by a power of ten and rounds once; null if decimal cannot hold the result with that many decimals.
    /// </summary>
    internal decimal? Round(int decimals, RoundingRule rule, int powerOfTen = 0) =>
        TryRound(decimals, rule, powerOfTen, out decimal value, out _) ? value : null;

    /// <summary>
    /// Rounds like <see cref="Round"/>, but checks the arguments of a caller and throws if decimal cannot hold the result.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The number of decimals is not from 0 to 28 or is more than decimal can hold, or the rule is not a defined value.
    /// </exception>
    internal decimal RoundOrThrow(int decimals, RoundingRule rule, int powerOfTen = 0)
    {
        RequireRounding(decimals, rule);
        return TryRound(decimals, rule, powerOfTen, out decimal value, out _)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "Decimal cannot hold this number with so many decimals.");
    }

    /// <summary>
    /// Rounds numerator / denominator · 10^power of whole operands to a whole number and returns it with the given number of decimals. It
    /// uses machine words only, which is enough for most results, and returns false if they cannot hold it or
    /// the denominator is zero.
    /// </summary>
    internal static bool TryRoundWhole(
        decimal numerator, decimal denominator, int power, int decimals, RoundingRule rule, out decimal value)
    {
        if (power is < 0 or > PowersOfTen.GreatestShort
            || !ExactDecimal.TryToLong(numerator, out long above) || !ExactDecimal.TryToLong(denominator, out long below)
            || Math.BigMul(above, PowersOfTen.ShortOf(power), out long scaled) != scaled >> 63 || below <= 0)
        {
            value = 0;
            return false;
        }

        value = ExactDecimal.CreateTrimmed(Divide(scaled, below, rule, out _), decimals);
        return true;
    }

    /// <summary>Rejects an invalid number of decimals and an undefined rounding rule.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The number of decimals is not from 0 to 28, or the rule is not a defined value.
    /// </exception>
    internal static void RequireRounding(int decimals, RoundingRule rule)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, MaxDecimals);
        if (rule is < RoundingRule.HalfAwayFromZero or > RoundingRule.Up)
        {
            throw new ArgumentOutOfRangeException(nameof(rule), rule, "Not a rounding rule.");
        }
    }

    /// <summary>Rounds the number to a whole number; null if long cannot hold it.</summary>
    internal long? ToWhole(RoundingRule rule) => _large is Large large
        ? WholeOf(Divide(large.Numerator, large.Denominator, rule, out _))
        : IsShort ? Divide((long)_numerator, (long)_denominator, rule, out _)
        : WholeOf(Divide(_numerator, _denominator, rule, out _));

    /// <summary>Rounds the number once; the result can have any size.</summary>
    internal ExactNumber RoundAny(int decimals, RoundingRule rule)
    {
        (BigInteger numerator, BigInteger denominator) = TimesPowerOfTen(decimals).ToIntegers();
        return new(Divide(numerator, denominator, rule, out _), BigInteger.Pow(10, decimals));
    }

    /// <summary>
    /// Gets the nearest decimal, to at least 28 digits where decimal has room. Returns false beyond the range of decimal.
    /// </summary>
    internal bool TryToDecimal(out decimal value)
    {
        if (_large is null
            && ExactDecimal.TryCreate(_numerator, 0, out decimal numerator)
            && ExactDecimal.TryCreate(_denominator, 0, out decimal denominator))
        {
            // Both are whole and the divisor is at least 1, so the quotient fits.
            value = numerator / denominator;
            return true;
        }

        return TryRoundToFit(RoundingRule.HalfToEven, out value, out _);
    }

    /// <summary>
    /// Gets the nearest decimal above or below, and whether it equals this number. Returns false beyond the range of decimal.
    /// </summary>
    internal bool TryToBound(bool isUp, out decimal value, out bool isExact) =>
        TryRoundToFit(isUp ? RoundingRule.Up : RoundingRule.Down, out value, out isExact);

    /// <summary>Gets the decimal that equals this number. Returns false if there is none.</summary>
    internal bool TryToExact(out decimal value) => TryRoundToFit(RoundingRule.TowardZero, out value, out bool isExact) && isExact;

    /// <summary>
    /// Whether numerator and denominator fit machine words, so the processor can divide them. <see cref="long.MinValue"/> does not count,
    /// because it has no positive counterpart.
    /// </summary>
    private bool IsShort => _numerator > long.MinValue && _numerator <= long.MaxValue && _denominator <= long.MaxValue;

    private static long? WholeOf<T>(T whole)
        where T : IBinaryInteger<T> =>
        whole >= T.CreateTruncating(long.MinValue) && whole <= T.CreateTruncating(long.MaxValue) ? long.CreateTruncating(whole) : null;

    private bool TryRound(int decimals, RoundingRule rule, int powerOfTen, out decimal value, out bool isExact)
    {
        ExactNumber scaled = TimesPowerOfTen(decimals + powerOfTen);
        if (scaled._large is not null || !scaled.IsShort)
        {
            return TryRoundLong(scaled, decimals, rule, out value, out isExact);
        }

        long rounded = Divide((long)scaled._numerator, (long)scaled._denominator, rule, out isExact);
        value = ExactDecimal.CreateTrimmed(rounded, decimals);
        return true;
    }

    private static bool TryRoundLong(ExactNumber scaled, int decimals, RoundingRule rule, out decimal value, out bool isExact)
    {
        bool fits = scaled._large is Large large
            ? ExactDecimal.TryCreate(Divide(large.Numerator, large.Denominator, rule, out isExact), decimals, out value)
            : ExactDecimal.TryCreate(Divide(scaled._numerator, scaled._denominator, rule, out isExact), decimals, out value);
        value = ExactDecimal.Trim(value);
        return fits;
    }

    /// <summary>Rounds to as many decimals as decimal can hold.</summary>
    private bool TryRoundToFit(RoundingRule rule, out decimal value, out bool isExact)
    {
        // A number has at least one digit for every 10/3 bits before its point, and decimal has 29.
        long least = Math.Max(0, WholeBits - 2);
        for (int decimals = (int)Math.Min(MaxDecimals, 29 - (least * 3 / 10)); decimals >= 0; decimals--)
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
}
