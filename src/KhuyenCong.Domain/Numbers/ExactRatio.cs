using System.Globalization;
using System.Numerics;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>A quotient kept as its two operands (tỷ số): rounding and comparison work from the operands, never from a rounded quotient.</summary>
/// <remarks>
/// Without unit. Undefined when the denominator is zero; <c>default</c> is 0/0, undefined.
/// Two ratios are equal when they are the same number (1/2 and 2/4), or both undefined; an undefined ratio sorts before every number.
/// </remarks>
[JsonConverter(typeof(NoJsonConverter<ExactRatio>))]
public readonly partial struct ExactRatio : IEquatable<ExactRatio>, IComparable<ExactRatio>, IComparable
{
    private const int MaxDecimals = 28;
    private readonly int _powerOfTen;

    /// <summary>Makes the ratio numerator / denominator (tử số chia mẫu số).</summary>
    /// <param name="numerator">The numerator, tử số.</param>
    /// <param name="denominator">The denominator, mẫu số; zero makes the ratio undefined.</param>
    public ExactRatio(decimal numerator, decimal denominator)
        : this(numerator, denominator, 0)
    {
    }

    private ExactRatio(decimal numerator, decimal denominator, int powerOfTen)
    {
        Numerator = numerator;
        Denominator = denominator;
        _powerOfTen = powerOfTen;
    }

    /// <summary>The numerator (tử số), as given.</summary>
    public decimal Numerator { get; }

    /// <summary>The denominator (mẫu số), as given.</summary>
    public decimal Denominator { get; }

    /// <summary>Whether the ratio is a number (có xác định): its denominator is not zero.</summary>
    public bool IsDefined => Denominator != 0;

    /// <summary>The quotient to 28 digits (thương số), the only inexact reading; null when undefined or beyond <see cref="decimal"/>.</summary>
    public decimal? Value
    {
        get
        {
            if (!IsDefined)
            {
                return null;
            }

            try
            {
                return _powerOfTen == 0 ? Numerator / Denominator : QuotientOfIntegers();
            }
            catch (OverflowException)
            {
                return null;
            }
        }
    }

    /// <summary>The ratio times a power of ten (nhân với lũy thừa của 10): 2 turns a ratio into percent, -9 đồng into tỷ đồng.</summary>
    /// <param name="exponent">The power, from -28 to 28.</param>
    /// <returns>The scaled ratio, exact.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="exponent"/>, alone or added to earlier ones, is not from -28 to 28.</exception>
    public ExactRatio TimesPowerOfTen(int exponent)
    {
        if (exponent is < -MaxDecimals or > MaxDecimals || Math.Abs(_powerOfTen + exponent) > MaxDecimals)
        {
            throw new ArgumentOutOfRangeException(nameof(exponent), exponent, "The power of ten must stay from -28 to 28.");
        }

        return new(Numerator, Denominator, _powerOfTen + exponent);
    }

    /// <summary>Rounds once, from the operands (làm tròn).</summary>
    /// <param name="decimals">How many digits behind the mark, 0 to 28.</param>
    /// <param name="rule">The rule; half away from zero by default.</param>
    /// <returns>The rounded number, or null when the ratio is undefined.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="decimals"/> is not from 0 to 28 or more than decimal can hold of this ratio, or <paramref name="rule"/> is not a defined rule.
    /// </exception>
    public decimal? Round(int decimals, RoundingRule rule = RoundingRule.HalfAwayFromZero)
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

        bool fits = TryGetSmallIntegers(decimals, out Int128 numerator, out Int128 denominator)
            ? ExactDecimal.TryCreate(RoundSmall(numerator, denominator, rule), decimals, out decimal result)
            : ExactDecimal.TryCreate(RoundLarge(decimals, rule), decimals, out result);
        return fits
            ? ExactDecimal.Trim(result)
            : throw new ArgumentOutOfRangeException(nameof(decimals), decimals, "Decimal cannot hold this ratio with so many decimals.");
    }

    /// <summary>The ratio upside down (nghịch đảo); undefined when the numerator is zero.</summary>
    /// <returns>Denominator over numerator, exact.</returns>
    public ExactRatio Invert() => new(Denominator, Numerator, -_powerOfTen);

    /// <summary>Numerator and denominator in invariant digits, as in "18400/140000".</summary>
    /// <returns>The ratio in invariant text.</returns>
    public override string ToString()
    {
        string text = string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
        return _powerOfTen == 0 ? text : string.Create(CultureInfo.InvariantCulture, $"{text}*10^{_powerOfTen}");
    }

    private static Int128 RoundSmall(Int128 numerator, Int128 denominator, RoundingRule rule)
    {
        (Int128 quotient, Int128 remainder) = Int128.DivRem(numerator, denominator);
        if (remainder == 0)
        {
            return quotient;
        }

        bool isNegative = Int128.IsNegative(numerator);
        Int128 magnitude = Int128.Abs(remainder);
        return quotient + Step(isNegative, magnitude.CompareTo(denominator - magnitude), !Int128.IsEvenInteger(quotient), rule);
    }

    /// <summary>What to add to a quotient truncated toward zero whose remainder is not zero.</summary>
    private static int Step(bool isNegative, int remainderAgainstHalf, bool isOdd, RoundingRule rule)
    {
        bool away = rule switch
        {
            RoundingRule.HalfAwayFromZero => remainderAgainstHalf >= 0,
            RoundingRule.HalfToEven => remainderAgainstHalf > 0 || (remainderAgainstHalf == 0 && isOdd),
            RoundingRule.Down => isNegative,
            RoundingRule.Up => !isNegative,
            _ => false,
        };
        return (away, isNegative) switch
        {
            (false, _) => 0,
            (true, true) => -1,
            (true, false) => 1,
        };
    }

    private BigInteger RoundLarge(int decimals, RoundingRule rule)
    {
        (BigInteger numerator, BigInteger denominator) = ToIntegers(decimals);
        BigInteger quotient = BigInteger.DivRem(numerator, denominator, out BigInteger remainder);
        if (remainder.IsZero)
        {
            return quotient;
        }

        BigInteger magnitude = BigInteger.Abs(remainder);
        return quotient + Step(numerator.Sign < 0, magnitude.CompareTo(denominator - magnitude), !quotient.IsEven, rule);
    }

    /// <summary>The operands as whole numbers, the ratio times ten to <paramref name="decimals"/>; the denominator positive.</summary>
    private (BigInteger Numerator, BigInteger Denominator) ToIntegers(int decimals)
    {
        BigInteger numerator = ExactDecimal.SignedMantissaOf(Numerator);
        BigInteger denominator = ExactDecimal.SignedMantissaOf(Denominator);
        if (denominator.Sign < 0)
        {
            (numerator, denominator) = (-numerator, -denominator);
        }

        int exponent = Denominator.Scale - Numerator.Scale + _powerOfTen + decimals;
        BigInteger factor = BigInteger.Pow(10, Math.Abs(exponent));
        return exponent >= 0 ? (numerator * factor, denominator) : (numerator, denominator * factor);
    }

    /// <summary>The same without BigInteger, when everything fits 126 bits: the common case, and it allocates nothing.</summary>
    private bool TryGetSmallIntegers(int decimals, out Int128 numerator, out Int128 denominator)
    {
        numerator = (Int128)ExactDecimal.MantissaOf(Numerator);
        denominator = (Int128)ExactDecimal.MantissaOf(Denominator);
        int exponent = Denominator.Scale - Numerator.Scale + _powerOfTen + decimals;
        Int128 limit = Int128.MaxValue >> 1;
        for (; exponent > 0; exponent--)
        {
            if (numerator > limit / 10)
            {
                return false;
            }

            numerator *= 10;
        }

        for (; exponent < 0; exponent++)
        {
            if (denominator > limit / 10)
            {
                return false;
            }

            denominator *= 10;
        }

        if (decimal.IsNegative(Numerator) != decimal.IsNegative(Denominator))
        {
            numerator = -numerator;
        }

        return true;
    }

    private decimal? QuotientOfIntegers()
    {
        // Round to as many decimals as decimal can hold of this quotient, 28 at most.
        (BigInteger numerator, BigInteger denominator) = ToIntegers(0);
        for (int decimals = MaxDecimals; decimals >= 0; decimals--)
        {
            BigInteger scaled = numerator * BigInteger.Pow(10, decimals);
            BigInteger quotient = BigInteger.DivRem(scaled, denominator, out BigInteger remainder);
            BigInteger magnitude = BigInteger.Abs(remainder);
            if (!remainder.IsZero)
            {
                quotient += Step(numerator.Sign < 0, magnitude.CompareTo(denominator - magnitude), !quotient.IsEven, RoundingRule.HalfToEven);
            }

            if (ExactDecimal.TryCreate(quotient, decimals, out decimal value))
            {
                return ExactDecimal.Trim(value);
            }
        }

        return null;
    }
}
