using System.Globalization;
using System.Numerics;
using FsCheck.Fluent;

namespace KhuyenCong.Domain.Tests;

public class ExactDecimalTest
{
    private const decimal Tiny = 0.0000000000000000000000000001m;

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("-0.0", "0")]
    [InlineData("0e5", "0")]
    [InlineData("18400", "18400")]
    [InlineData("-20.76", "-20.76")]
    [InlineData("1E+2", "100")]
    [InlineData("1e2", "100")]
    [InlineData("1.5e-3", "0.0015")]
    [InlineData("12.50E1", "125")]
    [InlineData("1e28", "10000000000000000000000000000")]
    [InlineData("1e-28", "0.0000000000000000000000000001")]
    [InlineData("10e-29", "0.0000000000000000000000000001")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("7.9228162514264337593543950335", "7.9228162514264337593543950335")]
    [InlineData("1.00000000000000000000000000000000000000", "1")]
    [InlineData("0.00000000000000000000000000000000000000", "0")]
    public void Reads_a_JSON_number_digit_for_digit(string token, string value)
    {
        Assert.True(ExactDecimal.TryParseJsonNumber(token, out decimal read));
        Assert.Equal(decimal.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture), read);
    }

    // 2^96 = 79228162514264337593543950336 is one more than decimal holds; the third has 39 digits, the fourth 30.
    [Theory]
    [InlineData("79228162514264337593543950336")]
    [InlineData("-79228162514264337593543950336")]
    [InlineData("123456789012345678901234567890123456789")]
    [InlineData("1.23456789012345678901234567891")]
    [InlineData("1e-29")]
    [InlineData("1e-40")]
    [InlineData("1e29")]
    [InlineData("1e400")]
    [InlineData("1e-400")]
    [InlineData("1e2147483647")]
    [InlineData("1e-2147483648")]
    [InlineData("1e99999999999999999999")]
    public void Refuses_a_number_that_decimal_cannot_hold(string token)
    {
        Assert.False(ExactDecimal.TryParseJsonNumber(token, out decimal value));
        Assert.Equal(0, value);
    }

    [Fact]
    public void Refuses_a_number_of_thousands_of_digits() => Assert.False(ExactDecimal.TryParseJsonNumber(new string('9', 100_000), out _));

    [Fact]
    public void Adds_what_decimal_adds_exactly()
    {
        Assert.True(ExactDecimal.TryAdd(0.1m, 0.02m, out decimal sum));
        Assert.Equal(0.12m, sum);
        Assert.True(ExactDecimal.TryAdd(decimal.MaxValue, decimal.MinValue, out sum));
        Assert.Equal(0, sum);
        Assert.True(ExactDecimal.TryAdd(decimal.MaxValue, 0.0m, out sum));
        Assert.Equal(decimal.MaxValue, sum);
    }

    [Fact]
    public void Refuses_a_sum_that_decimal_would_round()
    {
        // 2^96 - 1 has no room for a tenth; 10 + 10^-28 needs 30 digits.
        Assert.False(ExactDecimal.TryAdd(decimal.MaxValue, 0.1m, out _));
        Assert.False(ExactDecimal.TryAdd(10, Tiny, out _));
        Assert.False(ExactDecimal.TryAdd(decimal.MaxValue, 1, out decimal sum));
        Assert.Equal(0, sum);
    }

    [Fact]
    public void Multiplies_what_decimal_multiplies_exactly()
    {
        Assert.True(ExactDecimal.TryMultiply(1737.73m, 1_000_000_000, out decimal product));
        Assert.Equal(1_737_730_000_000m, product);
        Assert.True(ExactDecimal.TryMultiply(0.00000000000001m, 0.00000000000001m, out product));
        Assert.Equal(Tiny, product);
        Assert.True(ExactDecimal.TryMultiply(0, Tiny, out product));
        Assert.Equal(0, product);
    }

    [Fact]
    public void Refuses_a_product_that_decimal_would_round()
    {
        // 10^-28 * 0,1 = 10^-29 rounds to 0; 1,1 * (2^96 - 1)/10^28 needs 30 digits.
        Assert.False(ExactDecimal.TryMultiply(Tiny, 0.1m, out _));
        Assert.False(ExactDecimal.TryMultiply(7.9228162514264337593543950335m, 1.1m, out _));
        Assert.False(ExactDecimal.TryMultiply(decimal.MaxValue, 2, out decimal product));
        Assert.Equal(0, product);
    }

    [Fact]
    public void Divides_only_without_remainder()
    {
        Assert.True(ExactDecimal.TryDivide(1, 8, out decimal quotient));
        Assert.Equal(0.125m, quotient);
        Assert.True(ExactDecimal.TryDivide(1_737_730_000_000, 1_000_000_000, out quotient));
        Assert.Equal(1737.73m, quotient);

        // 1/3 never ends; 10^-28 / 10 = 10^-29 rounds to 0; (2^96 - 1) / 0,1 is beyond decimal.
        Assert.False(ExactDecimal.TryDivide(1, 3, out _));
        Assert.False(ExactDecimal.TryDivide(Tiny, 10, out _));
        Assert.False(ExactDecimal.TryDivide(decimal.MaxValue, 0.1m, out _));
    }

    [Fact]
    public void Trims_trailing_zeros_after_the_mark_only()
    {
        Assert.Equal([(1200m, 0), (1.2m, 1), (0m, 0)], new[] { 1200m, 1.200m, -0.00m }.Select(value => (ExactDecimal.Trim(value), (int)ExactDecimal.Trim(value).Scale)));
        Assert.False(decimal.IsNegative(ExactDecimal.Trim(-0.00m)));
    }

    [Fact]
    public void Builds_a_value_from_its_digits_both_ways_alike() =>
        Law.Holds(Generators.Longs, Generators.Longs, Gen.Choose(0, 40), (high, low, scale) =>
        {
            // Up to 126 bits; half of them with trailing zeros to drop.
            Int128 mantissa = (Int128)high * low;
            mantissa = Int128.IsEvenInteger(mantissa) ? mantissa / 1_000_000 * 1_000_000 : mantissa;
            bool small = ExactDecimal.TryCreate(mantissa, scale, out decimal value);
            bool large = ExactDecimal.TryCreate((BigInteger)mantissa, scale, out decimal other);
            return small == large && value == other;
        });

    [Fact]
    public void Sums_and_products_are_exact_or_refused() =>
        Law.Holds(Generators.Decimals, Generators.Decimals, (left, right) =>
            (!ExactDecimal.TryAdd(left, right, out decimal sum) || Scaled(sum) == Scaled(left) + Scaled(right))
            && (!ExactDecimal.TryMultiply(left, right, out decimal product) || Scaled(product) * Scaled(1) == Scaled(left) * Scaled(right))
            && (right == 0 || !ExactDecimal.TryDivide(left, right, out decimal quotient) || Scaled(quotient) * Scaled(right) == Scaled(left) * Scaled(1)));

    /// <summary>The value times 10^28, a whole number.</summary>
    private static BigInteger Scaled(decimal value)
    {
        int[] bits = decimal.GetBits(value);
        BigInteger mantissa = ((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0];
        return (bits[3] < 0 ? -mantissa : mantissa) * BigInteger.Pow(10, 28 - value.Scale);
    }
}
