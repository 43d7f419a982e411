using KhuyenCong.Calculations.Tests.Rollups;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.Leverages;

/// <content>Totals of a roll-up.</content>
public partial class LeverageCalculatorTest
{
    // 55 đồng of counterpart capital over 6 + 4 of KCQG and KCĐP: 5,5.
    [Fact]
    public void Totals_of_a_roll_up_are_divided_as_their_figures_are()
    {
        RollupTotals totals = RollupSamples.Of(
            RollupSamples.Money(55, FundingSource.Counterpart), RollupSamples.Money(6, FundingSource.National), RollupSamples.Money(4, FundingSource.LocalProvince))
            .Totals(places: [ReportingUnit.Nation], fundingSources: [FundingSource.Counterpart, FundingSource.StateBudget]);
        Leverage leverage = LeverageCalculator.Calculate(totals.At(0, 0, 0), totals.At(0, 0, 0, 1));
        Assert.Equal(5.5m, leverage.Ratio);
        Assert.Equal(LeverageCalculator.Calculate(totals.At(0, 0, 0).Observation, totals.At(0, 0, 0, 1).Observation).Explain(), leverage.Explain());
    }

    [Fact]
    public void An_undefined_total_gives_its_reason()
    {
        RollupTotals totals = RollupSamples.Of(RollupSamples.Money(55, FundingSource.Counterpart)).Totals(fundingSources: [FundingSource.Counterpart, FundingSource.StateBudget]);
        Leverage leverage = LeverageCalculator.Calculate(totals.At(0, 0, 0), totals.At(0, 0, 0, 1));
        Assert.Equal((UndefinedReason.OtherFunding, Vnd.FromDong(55)), (leverage.Reason, leverage.Capital));
        Assert.Equal(UndefinedReason.OtherFunding, LeverageCalculator.Calculate(totals.At(0, 0, 0, 1), totals.At(0, 0, 0)).Reason);
        Assert.Throws<ArgumentNullException>("capital", () => LeverageCalculator.Calculate((RollupTotal)null!, totals.At(0, 0, 0)));
        Assert.Throws<ArgumentNullException>("state", () => LeverageCalculator.Calculate(totals.At(0, 0, 0), (RollupTotal)null!));
    }
}
