using System.Globalization;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>A quotient kept as its two operands (tỷ số), from which it is rounded and compared.</summary>
/// <remarks>
/// A ratio has no unit. It is undefined if the denominator is zero, so <c>default</c> (0/0) is undefined. Two ratios are equal if they are
/// the same number (1/2 and 2/4) or both undefined. An undefined ratio sorts before every number.
/// </remarks>
[JsonConverter(typeof(NoJsonConverter<ExactRatio>))]
public readonly partial record struct ExactRatio : IComparable<ExactRatio>, IComparable
{
    private const int MaxDecimals = 28;
    private readonly int _powerOfTen;

    /// <summary>Creates the ratio of numerator and denominator (tử số chia mẫu số).</summary>
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

    /// <summary>Whether the ratio is a number (có xác định), which requires a denominator other than zero.</summary>
    public bool IsDefined => !ExactDecimal.IsZero(Denominator);

    /// <summary>The exact quotient; the ratio must be defined.</summary>
    internal ExactNumber Number => ExactNumber.Of(Numerator, Denominator, _powerOfTen);

    /// <summary>
    /// Whether the ratio is defined and its magnitude is below the limit for results, decided from the operands alone if possible.
    /// </summary>
    internal bool IsWithinLimit =>
        IsDefined
            && ((_powerOfTen <= 0 && Denominator.Scale == 0 && ExactDecimal.MantissaOf(Numerator) <= ulong.MaxValue)
                || Number.IsWithinLimit);

    /// <summary>
    /// The quotient to 28 digits (thương số), the only inexact value; null if it is undefined or beyond the range of <see cref="decimal"/>.
    /// </summary>
    public decimal? Value => IsDefined && Number.TryToDecimal(out decimal value) ? value : null;

    /// <summary>
    /// Returns the ratio times a power of ten (nhân với lũy thừa của 10): an exponent of 2 turns a ratio into percent, -9 turns đồng into
    /// tỷ đồng.
    /// </summary>
    /// <param name="exponent">The exponent, from -28 to 28.</param>
    /// <returns>The scaled ratio, exact.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="exponent"/>, or its sum with the exponents of earlier calls, is not from -28 to 28.
    /// </exception>
    public ExactRatio TimesPowerOfTen(int exponent)
    {
        RequirePower(exponent);
        return new(Numerator, Denominator, _powerOfTen + exponent);
    }

    /// <summary>Rounds the quotient once, directly from the operands (làm tròn).</summary>
    /// <param name="decimals">The number of decimals, 0 to 28.</param>
    /// <param name="rule">The rule; half away from zero by default.</param>
    /// <returns>The rounded number; null if the ratio is undefined.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="decimals"/> is not from 0 to 28 or is more than decimal can hold for this ratio, or <paramref name="rule"/> is not a
    /// defined value.
    /// </exception>
    public decimal? Round(int decimals, RoundingRule rule = RoundingRule.HalfAwayFromZero)
    {
        ExactNumber.RequireRounding(decimals, rule);
        return RoundTimes(_powerOfTen, decimals, rule);
    }

    /// <summary>Returns the ratio in percent, rounded once from the operands (làm tròn theo phần trăm).</summary>
    /// <param name="decimals">The number of digits after the decimal mark, 0 to 28.</param>
    /// <param name="rule">The rule; half away from zero by default.</param>
    /// <returns>The percentage, such as 13.14 for 13,14%; null if the ratio is undefined.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="decimals"/> is not from 0 to 28 or is more than decimal can hold, <paramref name="rule"/> is not a defined value, or
    /// the exponents of earlier <see cref="TimesPowerOfTen"/> calls add up to more than 26.
    /// </exception>
    public decimal? RoundPercent(int decimals, RoundingRule rule = RoundingRule.HalfAwayFromZero)
    {
        ExactNumber.RequireRounding(decimals, rule);
        RequirePower(2);
        return RoundTimes(_powerOfTen + 2, decimals, rule);
    }

    // The scale is applied before the number is created, which saves a multiplication.
    private decimal? RoundTimes(int powerOfTen, int decimals, RoundingRule rule) =>
        ExactNumber.TryRoundWhole(Numerator, Denominator, powerOfTen + decimals, decimals, rule, out decimal rounded) ? rounded
            : !IsDefined ? null
            : ExactNumber.Of(Numerator, Denominator, powerOfTen + decimals).RoundOrThrow(decimals, rule, -decimals);

    private void RequirePower(int exponent)
    {
        if (exponent is < -MaxDecimals or > MaxDecimals || Math.Abs(_powerOfTen + exponent) > MaxDecimals)
        {
            throw new ArgumentOutOfRangeException(nameof(exponent), exponent, "The exponent must stay between -28 and 28.");
        }
    }

    /// <summary>Returns the reciprocal (nghịch đảo); undefined if the numerator is zero.</summary>
    /// <returns>Denominator over numerator, exact.</returns>
    internal ExactRatio Invert() => new(Denominator, Numerator, -_powerOfTen);

    /// <summary>Returns the numerator and denominator in invariant digits, such as "18400/140000".</summary>
    /// <returns>The ratio as invariant text.</returns>
    public override string ToString()
    {
        string text = string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
        return _powerOfTen == 0 ? text : string.Create(CultureInfo.InvariantCulture, $"{text}*10^{_powerOfTen}");
    }
}
