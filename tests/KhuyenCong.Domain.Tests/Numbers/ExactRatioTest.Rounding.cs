using System.Globalization;

namespace KhuyenCong.Domain.Tests;

public partial class ExactRatioTest
{
    // 285/8 = 35,625: a half at two decimals, its even neighbour 35,62. 27/8 = 3,375: a half whose even neighbour is 3,38.
    // 17/8 = 2,125 is likewise a half; 1/3 = 0,333... and 2/3 = 0,666... are below and above it.
    [Theory]
    [InlineData(285, 8, RoundingRule.HalfAwayFromZero, "35.63")]
    [InlineData(285, 8, RoundingRule.HalfToEven, "35.62")]
    [InlineData(285, 8, RoundingRule.TowardZero, "35.62")]
    [InlineData(285, 8, RoundingRule.Down, "35.62")]
    [InlineData(285, 8, RoundingRule.Up, "35.63")]
    [InlineData(-285, 8, RoundingRule.HalfAwayFromZero, "-35.63")]
    [InlineData(-285, 8, RoundingRule.HalfToEven, "-35.62")]
    [InlineData(-285, 8, RoundingRule.TowardZero, "-35.62")]
    [InlineData(-285, 8, RoundingRule.Down, "-35.63")]
    [InlineData(-285, 8, RoundingRule.Up, "-35.62")]
    [InlineData(27, 8, RoundingRule.HalfAwayFromZero, "3.38")]
    [InlineData(27, 8, RoundingRule.HalfToEven, "3.38")]
    [InlineData(27, -8, RoundingRule.HalfToEven, "-3.38")]
    [InlineData(-27, -8, RoundingRule.HalfToEven, "3.38")]
    [InlineData(17, 8, RoundingRule.HalfToEven, "2.12")]
    [InlineData(1, 3, RoundingRule.HalfAwayFromZero, "0.33")]
    [InlineData(1, 3, RoundingRule.HalfToEven, "0.33")]
    [InlineData(1, 3, RoundingRule.TowardZero, "0.33")]
    [InlineData(1, 3, RoundingRule.Down, "0.33")]
    [InlineData(1, 3, RoundingRule.Up, "0.34")]
    [InlineData(-1, 3, RoundingRule.HalfAwayFromZero, "-0.33")]
    [InlineData(-1, 3, RoundingRule.Down, "-0.34")]
    [InlineData(-1, 3, RoundingRule.Up, "-0.33")]
    [InlineData(2, 3, RoundingRule.HalfAwayFromZero, "0.67")]
    [InlineData(2, 3, RoundingRule.HalfToEven, "0.67")]
    [InlineData(2, 3, RoundingRule.TowardZero, "0.66")]
    [InlineData(-2, 3, RoundingRule.HalfToEven, "-0.67")]
    [InlineData(-2, 3, RoundingRule.TowardZero, "-0.66")]
    [InlineData(6, 3, RoundingRule.Up, "2")]
    [InlineData(-6, 3, RoundingRule.Down, "-2")]
    [InlineData(0, 3, RoundingRule.Up, "0")]
    public void Rounds_to_two_decimals_by_each_rule(int numerator, int denominator, RoundingRule rule, string rounded) =>
        Assert.Equal(decimal.Parse(rounded, CultureInfo.InvariantCulture), new ExactRatio(numerator, denominator).Round(2, rule));

    // About the largest and least numbers of 64 bits, 2^63 - 1 = 9.223.372.036.854.775.807 and -2^63: a half of an odd one ends in ,5; a tenth of it ends in ,7.
    [Theory]
    [InlineData("9223372036854775807", "1", 0, "9223372036854775807")]
    [InlineData("9223372036854775807", "1", 1, "9223372036854775807")]
    [InlineData("9223372036854775807", "2", 0, "4611686018427387904")]
    [InlineData("9223372036854775807", "2", 1, "4611686018427387903.5")]
    [InlineData("9223372036854775807", "10", 0, "922337203685477581")]
    [InlineData("922337203685477580", "1", 1, "922337203685477580")]
    [InlineData("922337203685477581", "1", 1, "922337203685477581")]
    [InlineData("-9223372036854775808", "1", 0, "-9223372036854775808")]
    [InlineData("-9223372036854775807", "2", 0, "-4611686018427387904")]
    [InlineData("1", "9223372036854775807", 18, "0")]
    [InlineData("1", "9223372036854775807", 19, "0.0000000000000000001")]
    [InlineData("1", "-9223372036854775808", 19, "-0.0000000000000000001")]
    [InlineData("18446744073709551615", "18446744073709551615", 2, "1")]
    public void Rounds_operands_at_the_ends_of_machine_words(string numerator, string denominator, int decimals, string rounded) => Assert.Equal(
        rounded,
        new ExactRatio(decimal.Parse(numerator, CultureInfo.InvariantCulture), decimal.Parse(denominator, CultureInfo.InvariantCulture))
            .Round(decimals)?.ToString(CultureInfo.InvariantCulture));

    // 1/2, 3/2 and 5/2 at no decimals: the even neighbours are 0, 2 and 2. 1/1000 and -1/1000 lie next to 0.
    [Theory]
    [InlineData(1, 2, RoundingRule.HalfAwayFromZero, 1)]
    [InlineData(1, 2, RoundingRule.HalfToEven, 0)]
    [InlineData(3, 2, RoundingRule.HalfToEven, 2)]
    [InlineData(5, 2, RoundingRule.HalfToEven, 2)]
    [InlineData(-1, 2, RoundingRule.HalfAwayFromZero, -1)]
    [InlineData(-1, 2, RoundingRule.HalfToEven, 0)]
    [InlineData(-1, 2, RoundingRule.TowardZero, 0)]
    [InlineData(1, 1000, RoundingRule.Up, 1)]
    [InlineData(1, 1000, RoundingRule.Down, 0)]
    [InlineData(-1, 1000, RoundingRule.Down, -1)]
    [InlineData(-1, 1000, RoundingRule.Up, 0)]
    public void Rounds_to_a_whole_number_by_each_rule(int numerator, int denominator, RoundingRule rule, int rounded) =>
        Assert.Equal(rounded, new ExactRatio(numerator, denominator).Round(0, rule));

    [Fact]
    public void Rounds_half_away_from_zero_by_default() => Assert.Equal(35.63m, new ExactRatio(285, 8).Round(2));

    [Fact]
    public void Rounds_from_the_operands_and_not_from_a_rounded_quotient()
    {
        // (10^27 + 1)/(2 * 10^27) is just over a half; its quotient to 28 digits, 0,5000000000000000000000000005, still says so, but that of
        // (10^28 - 1)/(2 * 10^28) = 0,49999999999999999999999999995 is 0,5, which would round up.
        ExactRatio justUnder = new(9_999_999_999_999_999_999_999_999_999m, 20_000_000_000_000_000_000_000_000_000m);
        Assert.Equal(0.5m, justUnder.Value);
        Assert.Equal(0m, justUnder.Round(0));
        Assert.Equal(1m, new ExactRatio(1_000_000_000_000_000_000_000_000_001m, 2_000_000_000_000_000_000_000_000_000m).Round(0));
    }

    [Fact]
    public void Keeps_no_trailing_zeros()
    {
        decimal rounded = new ExactRatio(5, 2).Round(6).GetValueOrDefault();
        Assert.Equal(2.5m, rounded);
        Assert.Equal(1, rounded.Scale);
    }

    [Fact]
    public void Holds_every_decimal_that_decimal_can()
    {
        // 1/3 has 28 threes after the mark; 2^96 - 1 = 79228162514264337593543950335 is divisible by 3 (a sum of digits of 132): a
        // third of it is whole.
        Assert.Equal(0.3333333333333333333333333333m, new ExactRatio(1, 3).Round(28));
        Assert.Equal(26_409_387_504_754_779_197_847_983_445m, new ExactRatio(decimal.MaxValue, 3).Round(28));
    }

    [Fact]
    public void Refuses_more_decimals_than_decimal_can_hold_of_the_ratio()
    {
        // 10/3 to 28 decimals has 29 digits, 33333333333333333333333333333 < 2^96; 100/3 has 30 and does not fit.
        Assert.Equal(3.3333333333333333333333333333m, new ExactRatio(10, 3).Round(28));
        Assert.Equal("decimals", Assert.Throws<ArgumentOutOfRangeException>(() => new ExactRatio(100, 3).Round(28)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ExactRatio(decimal.MaxValue, 0.1m).Round(0));
    }

    [Fact]
    public void Refuses_undefined_decimals_and_rules()
    {
        ExactRatio half = new(1, 2);
        Assert.Equal("decimals", Assert.Throws<ArgumentOutOfRangeException>(() => half.Round(-1)).ParamName);
        Assert.Equal("decimals", Assert.Throws<ArgumentOutOfRangeException>(() => half.Round(29)).ParamName);
        Assert.Equal("rule", Assert.Throws<ArgumentOutOfRangeException>(() => half.Round(2, (RoundingRule)5)).ParamName);
        Assert.Equal("rule", Assert.Throws<ArgumentOutOfRangeException>(() => half.Round(2, (RoundingRule)(-1))).ParamName);
    }
}
