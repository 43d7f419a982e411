using System.Globalization;
using System.Numerics;
using FsCheck.Fluent;

namespace KhuyenCong.Domain.Tests;

public partial class PrintedNumberTest
{
    // A half goes away from zero: 15,875 is 15,88.
    [Theory]
    [InlineData("26.1", 2, "26,10", "26.10")]
    [InlineData("17.4", 2, "17,40", "17.40")]
    [InlineData("15.88", 2, "15,88", "15.88")]
    [InlineData("15.875", 2, "15,88", "15.88")]
    [InlineData("-15.875", 2, "-15,88", "-15.88")]
    [InlineData("15.8749", 2, "15,87", "15.87")]
    [InlineData("5", 3, "5,000", "5.000")]
    [InlineData("1234.5", 0, "1.235", "1,235")]
    [InlineData("-0.5", 0, "-1", "-1")]
    [InlineData("0.004", 2, "0,00", "0.00")]
    [InlineData("-0.004", 2, "0,00", "0.00")]
    [InlineData("999.995", 2, "1.000,00", "1,000.00")]
    [InlineData("1737730", 2, "1.737.730,00", "1,737,730.00")]
    [InlineData("0.0000000000000000000000000001", 28, "0,0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("7.9228162514264337593543950335", 27, "7,922816251426433759354395034", "7.922816251426433759354395034")]
    [InlineData(
        "79228162514264337593543950335", 28,
        "79.228.162.514.264.337.593.543.950.335,0000000000000000000000000000", "79,228,162,514,264,337,593,543,950,335.0000000000000000000000000000")]
    public void Prints_a_fixed_count_of_decimals_on_request(string number, int decimals, string vietnamese, string english)
    {
        decimal value = decimal.Parse(number, CultureInfo.InvariantCulture);
        Assert.Equal(vietnamese, PrintedNumber.Format(value, decimals: decimals));
        Assert.Equal(english, PrintedNumber.Format(value, DisplayLanguage.English, decimals));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void Refuses_decimals_that_no_number_has(int decimals)
    {
        Assert.Throws<ArgumentOutOfRangeException>(nameof(decimals), () => PrintedNumber.Format(1, decimals: decimals));
        Assert.Throws<ArgumentOutOfRangeException>(nameof(decimals), () => Vnd.FromDong(1).ToString(MeasureUnit.Dong, decimals: decimals));
        Assert.Throws<ArgumentOutOfRangeException>(nameof(decimals), () => new Quantity(1, MeasureUnit.One).ToString(DisplayLanguage.English, decimals));
    }

    [Fact]
    public void What_is_printed_with_decimals_is_the_nearest_with_so_many() =>
        Law.Holds(Generators.Decimals, Gen.Choose(0, 28), (value, decimals) =>
        {
            string[] sides = PrintedNumber.Format(value, decimals: decimals).Replace(".", string.Empty, StringComparison.Ordinal).Split(',');
            BigInteger printed = BigInteger.Parse(string.Concat(sides), CultureInfo.InvariantCulture);

            // |printed / 10^decimals - mantissa / 10^scale| is at most half of 10^-decimals, and on the half away from zero.
            BigInteger exact = (BigInteger)ExactDecimal.SignedMantissaOf(value) * BigInteger.Pow(10, decimals);
            BigInteger twice = 2 * ((printed * BigInteger.Pow(10, value.Scale)) - exact);
            int beside = BigInteger.Abs(twice).CompareTo(BigInteger.Pow(10, value.Scale));
            bool isNearest = beside < 0 || (beside == 0 && twice.Sign == exact.Sign);
            return isNearest && (decimals == 0 ? sides.Length == 1 : sides[1].Length == decimals);
        });
}
