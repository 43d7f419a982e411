using System.Globalization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.GrowthRates;

public class YearlyRateTest
{
    [Fact]
    public void A_rate_reads_as_it_is_printed() => Assert.All(
        new (string Percent, Hedge Hedge, string Expected)[]
        {
            ("17.07", Hedge.None, "năm 2015 tăng 17,07%"),
            ("0", Hedge.None, "năm 2015 tăng 0%"),
            ("-5", Hedge.MoreThan, "năm 2015 giảm hơn 5%"),
            ("5", Hedge.Nearly, "năm 2015 tăng gần 5%"),
        },
        row =>
        {
            (string percent, Hedge hedge, string expected) = row;
            Assert.Equal(expected, new YearlyRate(2015, decimal.Parse(percent, CultureInfo.InvariantCulture), hedge).ToString());
        });

    [Fact]
    public void Rates_are_equal_when_every_part_is()
    {
        YearlyRate rate = new(2015, 17.07m, Hedge.About, GrowthSamples.Source);
        Assert.Equal(rate, new(2015, 17.070m, Hedge.About, GrowthSamples.Source));
        Assert.Equal(rate.GetHashCode(), new YearlyRate(2015, 17.070m, Hedge.About, GrowthSamples.Source).GetHashCode());
        Assert.All(
            new YearlyRate?[]
            {
                new(2016, 17.07m, Hedge.About, GrowthSamples.Source), new(2015, 17, Hedge.About, GrowthSamples.Source), new(2015, 17.07m, Hedge.None, GrowthSamples.Source),
                new(2015, 17.07m, Hedge.About), null,
            },
            other => Assert.False(rate.Equals(other)));
        Assert.False(rate.Equals((object)"năm 2015"));
    }

    [Fact]
    public void The_year_has_one_before_it_and_the_hedge_is_one()
    {
        Assert.Throws<ArgumentOutOfRangeException>("year", () => new YearlyRate(1, 5));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => new YearlyRate(10_000, 5));
        Assert.Throws<ArgumentOutOfRangeException>("hedge", () => new YearlyRate(2015, 5, (Hedge)99));
    }
}
