namespace KhuyenCong.Domain.Tests;

public partial class VndTest
{
    [Fact]
    public void The_default_is_zero_đồng()
    {
        Assert.Equal(0, default(Vnd).Dong);
        Assert.Equal(Vnd.Zero, default);
    }

    [Fact]
    public void Is_made_of_đồng_of_millions_and_of_billions()
    {
        Assert.Equal(419_000_000, Vnd.FromDong(419_000_000).Dong);

        // 300 triệu = 300 * 10^6; 1.737,73 tỷ = 1737,73 * 10^9.
        Assert.Equal(300_000_000, Vnd.FromMillions(300).Dong);
        Assert.Equal(1_737_730_000_000, Vnd.FromBillions(1737.73m).Dong);
        Assert.Equal(-20_760_000_000, Vnd.FromBillions(-20.76m).Dong);
    }

    [Fact]
    public void Is_made_of_a_number_in_any_unit_of_money()
    {
        // 10^0, 10^3, 10^6 and 10^9 đồng.
        Assert.Equal(7, Vnd.From(7, MeasureUnit.Dong).Dong);
        Assert.Equal(7_500, Vnd.From(7.5m, MeasureUnit.ThousandDong).Dong);
        Assert.Equal(7_500_000, Vnd.From(7.5m, MeasureUnit.MillionDong).Dong);
        Assert.Equal(7_500_000_000, Vnd.From(7.5m, MeasureUnit.BillionDong).Dong);
    }

    [Fact]
    public void Is_read_in_any_unit_of_money()
    {
        Vnd amount = Vnd.FromDong(1_737_730_000_001);
        Assert.Equal(1_737_730_000_001m, amount.In(MeasureUnit.Dong));
        Assert.Equal(1_737_730_000.001m, amount.In(MeasureUnit.ThousandDong));
        Assert.Equal(1_737_730.000001m, amount.In(MeasureUnit.MillionDong));
        Assert.Equal(1_737.730000001m, amount.In(MeasureUnit.BillionDong));
    }

    [Fact]
    public void The_largest_and_smallest_amounts_are_those_of_64_bits()
    {
        // 2^63 - 1 and -2^63.
        Assert.Equal(9_223_372_036_854_775_807, Vnd.MaxValue.Dong);
        Assert.Equal(-9_223_372_036_854_775_808, Vnd.MinValue.Dong);
        Assert.Equal(-9_223_372_036.854775808m, Vnd.MinValue.In(MeasureUnit.BillionDong));
        Assert.Equal(Vnd.MaxValue, Vnd.FromBillions(9_223_372_036.854775807m));
    }

    [Theory]
    [InlineData("0.5")]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    [InlineData("79228162514264337593543950335")]
    public void Refuses_a_number_that_is_no_whole_amount_in_đồng(string value)
    {
        decimal number = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
        ArgumentOutOfRangeException error = Assert.Throws<ArgumentOutOfRangeException>(() => Vnd.From(number, MeasureUnit.Dong));
        Assert.Equal("value", error.ParamName);
    }

    [Fact]
    public void Refuses_a_fraction_of_a_đồng_and_what_decimal_cannot_multiply()
    {
        // 10^-10 tỷ is a tenth of a đồng; 10^20 tỷ is 10^29 đồng, beyond decimal.
        Assert.Throws<ArgumentOutOfRangeException>(() => Vnd.FromBillions(0.0000000001m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Vnd.FromBillions(100_000_000_000_000_000_000m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Vnd.FromMillions(9_223_372_036_855m));
    }

    [Fact]
    public void Refuses_a_unit_that_is_not_money()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => Vnd.From(1, MeasureUnit.Percent));
        Assert.Equal("unit", error.ParamName);
        Assert.Contains("\"%\"", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Vnd.Zero.In(MeasureUnit.One));
        Assert.Throws<ArgumentNullException>(() => Vnd.Zero.In(null!));
    }

    [Fact]
    public void Is_a_quantity_in_đồng()
    {
        Quantity quantity = Vnd.FromBillions(1.5m).ToQuantity();
        Assert.Equal(1_500_000_000m, quantity.Value);
        Assert.Equal(MeasureUnit.Dong, quantity.Unit);
    }
}
