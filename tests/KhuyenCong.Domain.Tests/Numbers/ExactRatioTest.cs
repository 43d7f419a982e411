namespace KhuyenCong.Domain.Tests;

public partial class ExactRatioTest
{
    [Fact]
    public void Keeps_its_operands_as_given()
    {
        ExactRatio ratio = new(18_400, 140_000);
        Assert.Equal(18_400m, ratio.Numerator);
        Assert.Equal(140_000m, ratio.Denominator);
        Assert.True(ratio.IsDefined);
        Assert.Equal("18400/140000", ratio.ToString());
    }

    [Fact]
    public void Has_a_value_to_28_digits()
    {
        // 18400/140000 = 46/350 = 0,13142857 142857 ..., period 142857.
        Assert.Equal(0.1314285714285714285714285714m, new ExactRatio(18_400, 140_000).Value);
        Assert.Null(new ExactRatio(decimal.MaxValue, 0.1m).Value);
        Assert.Null(new ExactRatio(decimal.MaxValue, 1).TimesPowerOfTen(1).Value);
    }

    [Fact]
    public void Is_undefined_when_the_denominator_is_zero()
    {
        foreach (ExactRatio undefined in new[] { default, new(5, 0), new ExactRatio(5, 0).TimesPowerOfTen(2), new ExactRatio(0, 5).Invert() })
        {
            Assert.False(undefined.IsDefined);
            Assert.Null(undefined.Value);
            Assert.Null(undefined.Round(2));
        }
    }

    [Fact]
    public void Multiplies_by_a_power_of_ten_exactly()
    {
        // 13,142857...% rounds to 13,14; 1.737.730.000.000 đồng / 10^9 = 1.737,73 tỷ.
        ExactRatio percent = new ExactRatio(18_400, 140_000).TimesPowerOfTen(2);
        Assert.Equal(13.14m, percent.Round(2));
        Assert.Equal(13.14285714285714285714285714m, percent.Round(26));
        Assert.Equal(13.142857142857142857142857143m, percent.Round(27));
        Assert.Equal(1737.73m, new ExactRatio(1_737_730_000_000, 1).TimesPowerOfTen(-9).Value);
        Assert.Equal("18400/140000*10^2", percent.ToString());

        // 1/3 * 10^-28 rounds up to 10^-28.
        Assert.Equal(0.0000000000000000000000000001m, new ExactRatio(1, 3).TimesPowerOfTen(-28).Round(28, RoundingRule.Up));
    }

    [Fact]
    public void The_value_of_a_scaled_ratio_is_rounded_once_to_what_decimal_holds()
    {
        // 100 * 2/3 = 66,666...: 28 digits and the last a 7; 66,666... to 27 decimals is 29 digits, 66666666666666666666666666667 < 2^96.
        Assert.Equal(66.666666666666666666666666667m, new ExactRatio(2, 3).TimesPowerOfTen(2).Value);
    }

    [Fact]
    public void Powers_of_ten_add_up_and_stay_in_28()
    {
        ExactRatio ratio = new ExactRatio(1, 3).TimesPowerOfTen(28);
        Assert.Equal(new ExactRatio(1, 3), ratio.TimesPowerOfTen(-28));
        Assert.Throws<ArgumentOutOfRangeException>(() => ratio.TimesPowerOfTen(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ratio.TimesPowerOfTen(-29));
        Assert.Throws<ArgumentOutOfRangeException>(() => ratio.TimesPowerOfTen(int.MinValue));
        Assert.Equal("exponent", Assert.Throws<ArgumentOutOfRangeException>(() => default(ExactRatio).TimesPowerOfTen(29)).ParamName);
    }

    [Fact]
    public void Inverts()
    {
        Assert.Equal(new ExactRatio(8, 285), new ExactRatio(285, 8).Invert());
        Assert.Equal(0.01m, new ExactRatio(1, 1).TimesPowerOfTen(2).Invert().Value);
    }
}
