using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.Shares;

public partial class ShareCalculatorTest
{
    [Theory]
    [InlineData("2026-Q3", "2026", null)]
    [InlineData("2026", "2026", null)]
    [InlineData("2026-Q3", "2025", UndefinedReason.OtherPeriod)]
    [InlineData("2026", "2026-Q3", UndefinedReason.OtherPeriod)]
    public void A_part_is_of_the_period_of_its_whole_or_within_it(string part, string whole, UndefinedReason? reason) =>
        Assert.Equal(reason, ShareCalculator.Calculate(Item(part, 1), Item(whole, 4)).Reason);

    [Fact]
    public void Parts_whose_periods_overlap_leave_no_remainder_to_name()
    {
        ShareTable quarters = ShareCalculator.Calculate(Item("2026", 10), [Item("2026-Q1", 1), Item("2026-Q2", 2), Item("2026-Q2", 3)], new("còn lại", "the rest"));
        Assert.Equal(40m, quarters.Remainder.RoundPercent(0));
        ShareTable overlapping = ShareCalculator.Calculate(Item("2026", 10), [Item("2026-01/2026-09", 6), Item("2026-Q3", 2)], new("còn lại", "the rest"));
        Assert.Equal(UndefinedReason.OverlappingPeriods, overlapping.Remainder.Reason);
        Assert.All(overlapping.Shares, share => Assert.True(share.IsDefined));
    }

    private static ShareItem Item(string period, decimal billions) => new(
        new(period), new Observation(NationalIndicators.PromotionFunding.Of(Vnd.FromBillions(billions)), ReportingUnit.Nation, ReportingPeriod.Parse(period)));
}
