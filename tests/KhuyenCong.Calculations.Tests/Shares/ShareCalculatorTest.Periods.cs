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
        Assert.Equal(40m, Table(Item("2026-Q1", 1), Item("2026-Q2", 5)).Remainder.RoundPercent(0)); // (10 - 1 - 5) / 10
        ShareTable overlapping = Table(Item("2026-01/2026-09", 6), Item("2026-Q3", 2));
        Assert.Equal(UndefinedReason.OverlappingPeriods, overlapping.Remainder.Reason);
        Assert.All(overlapping.Shares, share => Assert.True(share.IsDefined));
    }

    [Fact]
    public void One_figure_given_twice_is_not_two_parts()
    {
        Assert.Equal(UndefinedReason.OverlappingPeriods, Table(Item("2026-Q3", 2), Item("2026-Q3", 2)).Remainder.Reason);
        Assert.Equal(UndefinedReason.OverlappingPeriods, Table(Item("2026-Q3", 2), Item("2026-Q3", 3, ObservationStatus.Estimated)).Remainder.Reason);
        Assert.Equal(70m, Table(Item("2026-Q3", 2), Item("2026-Q3", 1, source: FundingSource.Local)).Remainder.RoundPercent(0));
    }

    [Fact]
    public void A_part_of_another_period_leaves_no_remainder_to_name() =>
        Assert.Equal(UndefinedReason.OtherPeriod, Table(Item("2026-Q1", 1), Item("2025", 5)).Remainder.Reason);

    private static ShareTable Table(params ShareItem[] parts) => ShareCalculator.Calculate(Item("2026", 10), parts, new("còn lại", "the rest"));

    private static ShareItem Item(
        string period, decimal billions, ObservationStatus status = ObservationStatus.Final, FundingSource source = FundingSource.National) => new(
        new(period),
        new Observation(
            NationalIndicators.PromotionFunding.Of(Vnd.FromBillions(billions)), ReportingUnit.Nation, ReportingPeriod.Parse(period), status: status)
        {
            Funding = source,
        });
}
