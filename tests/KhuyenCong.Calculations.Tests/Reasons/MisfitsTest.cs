using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations.Tests.Reasons;

/// <summary>What is planned is not a result: the two are compared, and never added or divided as if they were one.</summary>
public class MisfitsTest
{
    private static readonly AdministrativeMap Before = AdministrativeMap.On(new LocalDate(2025, 6, 30));
    private static readonly AdministrativeMap After = AdministrativeMap.On(new LocalDate(2025, 7, 1));

    [Theory]
    [InlineData(ObservationStatus.Final, ObservationStatus.Planned, UndefinedReason.PlannedFigure)]
    [InlineData(ObservationStatus.Planned, ObservationStatus.Estimated, UndefinedReason.PlannedFigure)]
    [InlineData(ObservationStatus.Planned, ObservationStatus.Planned, null)]
    [InlineData(ObservationStatus.Provisional, ObservationStatus.Final, null)]
    public void A_plan_mixed_with_a_result_gives_no_mean_and_no_leverage(ObservationStatus one, ObservationStatus other, UndefinedReason? reason)
    {
        Assert.Equal(reason, AverageCalculator.Calculate(Money(ReportingUnit.Nation, one), Centres(other)).Reason);
        Assert.Equal(reason, LeverageCalculator.Calculate(Money(ReportingUnit.Nation, one, FundingSource.Counterpart), Money(ReportingUnit.Nation, other)).Reason);
        Assert.Equal(
            reason,
            RegionalAverageCalculator.Calculate(
                RegionScheme.AfterMerger2025,
                After.Units.Select((unit, index) => Money(ReportingUnit.Of(unit), index == 0 ? one : other))).NationWithoutUnallocated.Reason);
    }

    [Fact]
    public void The_plan_of_one_province_and_the_result_of_another_are_not_restated_together()
    {
        Observation Of(string province, ObservationStatus status) => Money(ReportingUnit.Of(Before.Get(province)), status);
        ReportingUnit giaLai = ReportingUnit.Of(After.Get("Gia Lai"));
        Assert.All(
            RestatementCalculator.Restate([Of("Bình Định", ObservationStatus.Planned), Of("Gia Lai", ObservationStatus.Final)], After)
                .ByProvince.Where(figure => figure.ReportingUnit == giaLai),
            figure => Assert.Equal(UndefinedReason.MissingFigure, figure.Reason));
        RestatedObservation plan = RestatementCalculator.Restate([Of("Bình Định", ObservationStatus.Planned), Of("Gia Lai", ObservationStatus.Planned)], After)
            .ByProvince.Single(figure => figure.ReportingUnit == giaLai);
        Assert.Equal(ObservationStatus.Planned, plan.Observation!.Status);
    }

    [Fact]
    public void A_comparison_calls_a_plan_a_plan()
    {
        Observation Of(int year, ObservationStatus status) => new(NationalIndicators.TrainedWorkers.Of(10), ReportingUnit.Nation, ReportingPeriod.Year(year), status);
        string sentence = ProgramComparisonCalculator.Calculate(Of(2026, ObservationStatus.Final), Of(2027, ObservationStatus.Planned)).Describe();
        Assert.Contains("kế hoạch năm 2027 (10 lao động)", sentence, StringComparison.Ordinal);
        Assert.Contains("kết quả năm 2026 (10 lao động)", sentence, StringComparison.Ordinal);
    }

    private static Observation Money(ReportingUnit unit, ObservationStatus status, FundingSource source = FundingSource.StateBudget) =>
        new(NationalIndicators.PromotionFunding.Of(Vnd.FromBillions(63)), unit, ReportingPeriod.Year(2026), status) { Funding = source, Stage = FundingStage.Approved };

    private static Observation Centres(ObservationStatus status) =>
        new(NationalIndicators.ProvincialCentres.Of(34), ReportingUnit.Nation, ReportingPeriod.Year(2026), status);
}
