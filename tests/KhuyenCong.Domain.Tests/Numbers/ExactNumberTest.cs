using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace KhuyenCong.Domain.Tests;

/// <summary>Fractions of 128 bits and of any size against fractions of big integers, on both sides of the border between the two.</summary>
public class ExactNumberTest
{
    private static readonly Gen<BigInteger> Wholes =
        from bits in Gen.Choose(0, 4).SelectMany(size => Gen.Choose(0, new[] { 4, 33, 63, 127, 200 }[size]))
        from words in Gen.Choose(0, int.MaxValue).ArrayOf(7)
        from isNegative in Gen.Elements(true, false)
        let whole = words.Aggregate(BigInteger.One, (all, word) => (all << 31) + word) >> Math.Max(0, 218 - bits)
        select isNegative ? -whole : whole;

    private static readonly Gen<BigInteger> Divisors = Gen.OneOf(
        Wholes.Select(BigInteger.Abs).Where(whole => !whole.IsZero),
        Gen.Choose(0, 38).Select(power => BigInteger.Pow(10, power)));

    private static readonly Gen<(BigInteger Above, BigInteger Below)> Fractions = from above in Wholes from below in Divisors select (above, below);

    private static readonly Gen<RoundingRule> Rules = Gen.Elements(Enum.GetValues<RoundingRule>());

    [Fact]
    public void Sums_products_and_quotients_are_those_of_fractions() => Prop.ForAll(
        Fractions.Two().ToArbitrary(),
        pair =>
        {
            ((BigInteger a, BigInteger b), (BigInteger c, BigInteger d)) = pair;
            ExactNumber left = NumberOf(a, b);
            ExactNumber right = NumberOf(c, d);
            return Is(left + right, (a * d) + (c * b), b * d)
                && Is(left - right, (a * d) - (c * b), b * d)
                && Is(left * right, a * c, b * d)
                && (c.IsZero || Is(left / right, a * d, b * c))
                && left.CompareTo(right) == (a * d).CompareTo(c * b)
                && left.Sign == a.Sign
                && (-left).CompareTo(NumberOf(-a, b)) == 0;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    // Twice the number less its whole below, against 1, is on which side of the middle it lies.
    [Fact]
    public void Rounds_as_the_rule_says() => Prop.ForAll(
        (from fraction in Fractions from decimals in Gen.Choose(0, 28) from rule in Rules select (fraction, decimals, rule)).ToArbitrary(),
        sample =>
        {
            (BigInteger above, BigInteger below) = (sample.fraction.Above * BigInteger.Pow(10, sample.decimals), sample.fraction.Below);
            BigInteger floor = BigInteger.DivRem(above, below, out BigInteger rest) - (rest.Sign < 0 ? 1 : 0);
            int middle = (2 * (above - (floor * below))).CompareTo(below);
            bool isWhole = rest.IsZero;
            BigInteger expected = floor + (isWhole ? 0 : sample.rule switch
            {
                RoundingRule.Up => 1,
                RoundingRule.Down => 0,
                RoundingRule.TowardZero => above.Sign < 0 ? 1 : 0,
                RoundingRule.HalfToEven => middle > 0 || (middle == 0 && !floor.IsEven) ? 1 : 0,
                _ => middle > 0 || (middle == 0 && above.Sign > 0) ? 1 : 0,
            });
            decimal? rounded = NumberOf(sample.fraction.Above, sample.fraction.Below).Round(sample.decimals, sample.rule);
            return rounded is { } value ? Is(ExactNumber.Of(value), expected, BigInteger.Pow(10, sample.decimals)) : !Fits(expected, sample.decimals);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    // The next decimal outward: the number lies between it and the one before.
    [Fact]
    public void Bounds_are_the_nearest_decimals_around_the_number() => Prop.ForAll(Fractions.ToArbitrary(), fraction =>
    {
        ExactNumber number = NumberOf(fraction.Above, fraction.Below);
        bool fits = number.TryToBound(false, out decimal lower, out bool isExact) & number.TryToBound(true, out decimal upper, out bool isAlsoExact);
        if (!fits)
        {
            return BigInteger.Abs(fraction.Above) > (BigInteger)(decimal.MaxValue - 1) * fraction.Below;
        }

        decimal step = decimal.Abs(lower) < 1 && decimal.Abs(upper) < 1 ? 0.0000000000000000000000000001m : decimal.Max(decimal.Abs(lower), decimal.Abs(upper)) * 0.000000000000000000000000001m;
        return isExact == isAlsoExact
            && (isExact ? lower == upper : upper > lower && upper - lower <= step)
            && number.CompareTo(ExactNumber.Of(lower)) == (isExact ? 0 : 1)
            && number.CompareTo(ExactNumber.Of(upper)) == (isExact ? 0 : -1)
            && number.TryToDecimal(out decimal nearest) && nearest >= lower && nearest <= upper;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(5_000));

    [Fact]
    public void Powers_of_ten_move_the_point() => Prop.ForAll(
        (from fraction in Fractions from power in Gen.Choose(-60, 60) select (fraction, power)).ToArbitrary(),
        sample =>
        {
            (BigInteger above, BigInteger below) = sample.fraction;
            BigInteger factor = BigInteger.Pow(10, Math.Abs(sample.power));
            ExactNumber moved = NumberOf(above, below).TimesPowerOfTen(sample.power);
            return sample.power >= 0 ? Is(moved, above * factor, below) : Is(moved, above, below * factor);
        }).QuickCheckThrowOnFailure();

    // Sums of decimals of all scales keep the longest of them: 10.000 terms are no longer than one.
    [Fact]
    public void Sums_of_decimals_do_not_get_longer_with_every_term()
    {
        ExactNumber sum = Enumerable.Range(0, 10_000).Aggregate(ExactNumber.Of(0), (all, i) => all + ExactNumber.Of(new decimal(1, 0, 0, false, (byte)(i % 29))));
        Assert.Equal(BigInteger.Pow(10, 28), sum.ToIntegers().Denominator);
    }

    // 1 < 10^21, which results may not reach, from both sides and beside it.
    [Theory]
    [InlineData("999999999999999999999", 1, true)]
    [InlineData("1000000000000000000000", 1, false)]
    [InlineData("-999999999999999999999", 1, true)]
    [InlineData("-1000000000000000000000", 1, false)]
    [InlineData("2999999999999999999999", 3, true)]
    [InlineData("3000000000000000000001", 3, false)]
    [InlineData("1", 1, true)]
    [InlineData("0", 7, true)]
    public void A_result_is_smaller_than_the_limit(string above, int below, bool isWithin)
    {
        decimal numerator = decimal.Parse(above, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(isWithin, ExactNumber.Of(numerator, below).IsWithinLimit);
        Assert.Equal(isWithin, new ExactRatio(numerator, below).IsWithinLimit);
        Assert.Equal(isWithin, ExactNumber.Of(BigInteger.Parse(above, System.Globalization.CultureInfo.InvariantCulture), below).IsWithinLimit);
    }

    /// <summary>By 128 bits where they hold it, through the arithmetic that may leave them.</summary>
    private static ExactNumber NumberOf(BigInteger above, BigInteger below) =>
        BigInteger.Abs(above) < (BigInteger)decimal.MaxValue && below < (BigInteger)decimal.MaxValue
            ? ExactNumber.Of((decimal)above, (decimal)below)
            : ExactNumber.Of(above, below);

    private static bool Is(ExactNumber number, BigInteger above, BigInteger below)
    {
        (BigInteger numerator, BigInteger denominator) = number.ToIntegers();
        return denominator.Sign > 0 && numerator * below == above * denominator;
    }

    private static bool Fits(BigInteger whole, int scale)
    {
        for (; scale > 0 && whole % 10 == 0; scale--)
        {
            whole /= 10;
        }

        return BigInteger.Abs(whole) <= (BigInteger)decimal.MaxValue;
    }
}
