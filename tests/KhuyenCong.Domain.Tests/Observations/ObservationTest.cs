namespace KhuyenCong.Domain.Tests;

public partial class ObservationTest
{
    [Fact]
    public void Keeps_what_was_counted_for_whom_and_when()
    {
        BilingualText note = new("ghi chú", "a note");
        Observation observation = new(Samples.Funding.Of(Vnd.FromBillions(20.76m), Hedge.Nearly), ReportingUnit.Nation, ReportingPeriod.Year(2018), ObservationStatus.Provisional)
        {
            Funding = FundingSource.National,
            Stage = FundingStage.Settled,
            Citation = Samples.Citation,
            Note = note,
        };
        Assert.Equal((Samples.Funding, Hedge.Nearly), (observation.Indicator, observation.Value.Hedge));
        Assert.Equal(new Quantity(20.76m, MeasureUnit.BillionDong), observation.Quantity);
        Assert.Equal((ReportingUnit.Nation, ReportingPeriod.Year(2018)), (observation.ReportingUnit, observation.Period));
        Assert.Equal((FundingSource.National, FundingStage.Settled, ObservationStatus.Provisional), (observation.Funding, observation.Stage, observation.Status));
        Assert.Equal((Samples.Citation, note), (observation.Citation, observation.Note));
        Assert.Equal("test_funding, nation, năm 2018: gần 20.760.000.000 đồng", observation.ToString());
    }

    [Fact]
    public void Is_final_and_of_no_stated_money_by_default()
    {
        Observation observation = new(Samples.TrainedWorkers.Of(5), ReportingUnit.Nation, ReportingPeriod.Of(new YearRange(2014, 2020)));
        Assert.Equal((FundingSource.Unstated, FundingStage.Unstated, ObservationStatus.Final), (observation.Funding, observation.Stage, observation.Status));
        Assert.True(observation.Citation is null && observation.Note is null);
    }

    [Fact]
    public void Needs_an_indicator_and_a_unit()
    {
        Assert.Equal("value", Assert.Throws<ArgumentException>(() => new Observation(default, ReportingUnit.Nation, ReportingPeriod.Year(2018))).ParamName);
        Assert.Equal(
            "reportingUnit", Assert.Throws<ArgumentNullException>(() => new Observation(Samples.TrainedWorkers.Of(5), null!, ReportingPeriod.Year(2018))).ParamName);
    }
}
