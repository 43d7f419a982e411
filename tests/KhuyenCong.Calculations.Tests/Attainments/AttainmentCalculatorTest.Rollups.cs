using KhuyenCong.Calculations.Tests.Rollups;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.Attainments;

/// <content>Totals of a roll-up.</content>
public partial class AttainmentCalculatorTest
{
    // Of the target of 140.000 workers, 18.400 as 10.400 of one place and 8.000 of another: 18.400 / 140.000 = 13,14%.
    [Fact]
    public void A_total_of_a_roll_up_is_measured_as_its_figure_is()
    {
        ReportingPeriod years = ReportingPeriod.Of(NationalReport.Years);
        Target target = NationalReport.Program.TargetFor(NationalIndicators.TrainedWorkers);
        RollupTotal total = RollupSamples.Of(RollupSamples.Workers(10_400, period: years), RollupSamples.Workers(8_000, RollupSamples.GiaLai, years))
            .Totals(places: [ReportingUnit.Nation]).At(0, 0, 0);
        Attainment attainment = AttainmentCalculator.Calculate(total, target);
        Assert.Equal(13.14m, attainment.RoundPercent(2));
        Assert.Equal(AttainmentCalculator.Calculate(total.Observation, target).Explain(), attainment.Explain());
    }

    [Fact]
    public void An_undefined_total_gives_its_reason()
    {
        Target target = NationalReport.Program.TargetFor(NationalIndicators.TrainedWorkers);
        RollupTotals totals = RollupSamples.Of(RollupSamples.Workers(1)).Totals(places: [ReportingUnit.Nation], periods: [ReportingPeriod.Year(2019)]);
        Attainment attainment = AttainmentCalculator.Calculate(totals.At(0, 0, 0), target);
        Assert.Equal((UndefinedReason.OtherPeriod, target), (attainment.Reason, attainment.Target));
        Assert.Contains("năm 2019", attainment.Describe(), StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("actual", () => AttainmentCalculator.Calculate((RollupTotal)null!, target));
        Assert.Throws<ArgumentNullException>("target", () => AttainmentCalculator.Calculate(totals.At(0, 0, 0), null!));
    }
}
