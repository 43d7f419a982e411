namespace KhuyenCong.Domain.Tests;

public class IndicatorValueTest
{
    [Fact]
    public void Prints_the_hedge_in_front()
    {
        IndicatorValue value = Samples.TrainedWorkers.Of(18_000, Hedge.About);
        Assert.Equal("khoảng 18.000 lao động", value.ToString());
        Assert.Equal("about 18,000 workers", value.ToString(DisplayLanguage.English));
        Assert.Equal("18.400 lao động", Samples.TrainedWorkers.Of(18_400).ToString());
        Assert.Equal("trên 90%", Samples.EmploymentRate.Of(90, Hedge.Above).ToString());
        Assert.Equal("gần 9.500.000.000.000 đồng", Samples.Funding.Of(Vnd.FromBillions(9500), Hedge.Nearly).ToString());
    }

    [Fact]
    public void The_default_has_no_indicator()
    {
        Assert.False(default(IndicatorValue).HasIndicator);
        Assert.Throws<InvalidOperationException>(() => default(IndicatorValue).Indicator);
        Assert.Equal(default, default(IndicatorValue).Quantity);
        Assert.Equal("0", default(IndicatorValue).ToString());
        Assert.True(Samples.TrainedWorkers.Of(0).HasIndicator);
        Assert.NotEqual(default, Samples.TrainedWorkers.Of(0));
    }

    [Fact]
    public void Is_equal_when_indicator_number_and_hedge_are()
    {
        IndicatorValue value = Samples.TrainedWorkers.Of(18_400), same = Samples.TrainedWorkers.Of(18_400.0m);
        Assert.True(value == same && !(value != same) && value.Equals((object)same));
        Assert.Equal(value.GetHashCode(), same.GetHashCode());
        Assert.True(value != Samples.TrainedWorkers.Of(18_401));
        Assert.True(value != Samples.TrainedWorkers.Of(18_400, Hedge.About));
        Assert.True(value != Samples.Indicator("test_other", Samples.Workers).Of(18_400));
        Assert.False(value.Equals(18_400m));
    }
}
