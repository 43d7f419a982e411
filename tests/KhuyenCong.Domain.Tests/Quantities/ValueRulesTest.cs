namespace KhuyenCong.Domain.Tests;

public class ValueRulesTest
{
    [Fact]
    public void Counts_are_whole_and_not_negative()
    {
        Assert.Equal(ValueFault.None, ValueRules.FaultOf(0, Samples.Workers));
        Assert.Equal(ValueFault.None, ValueRules.FaultOf(long.MaxValue, Samples.Workers));
        Assert.Equal(ValueFault.Negative, ValueRules.FaultOf(-0.5m, Samples.Workers));
        Assert.Equal(ValueFault.Fraction, ValueRules.FaultOf(0.5m, Samples.Workers));
        Assert.Equal(ValueFault.TooLarge, ValueRules.FaultOf((decimal)long.MaxValue + 1, Samples.Workers));
    }

    [Fact]
    public void Money_is_whole_in_đồng_whatever_its_unit()
    {
        // 10^-9 tỷ is one đồng, 10^-10 tỷ a tenth; 9.223.372.036,854775808 tỷ is 2^63 đồng.
        Assert.Equal(ValueFault.None, ValueRules.FaultOf(0.000000001m, MeasureUnit.BillionDong));
        Assert.Equal(ValueFault.Fraction, ValueRules.FaultOf(0.0000000001m, MeasureUnit.BillionDong));
        Assert.Equal(ValueFault.Negative, ValueRules.FaultOf(-20.76m, MeasureUnit.BillionDong));
        Assert.Equal(ValueFault.None, ValueRules.FaultOf(9_223_372_036.854775807m, MeasureUnit.BillionDong));
        Assert.Equal(ValueFault.TooLarge, ValueRules.FaultOf(9_223_372_036.854775808m, MeasureUnit.BillionDong));
        Assert.Equal(ValueFault.TooLarge, ValueRules.FaultOf(decimal.MaxValue, MeasureUnit.BillionDong));
    }

    [Fact]
    public void Plain_numbers_and_percentages_are_free()
    {
        Assert.Equal(ValueFault.None, ValueRules.FaultOf(-0.5m, MeasureUnit.One));
        Assert.Equal(ValueFault.None, ValueRules.FaultOf(decimal.MinValue, MeasureUnit.Percent));
    }
}
