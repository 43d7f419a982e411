namespace KhuyenCong.Domain.Tests;

public class ObservationInputTest
{
    [Fact]
    public void Becomes_a_figure_when_it_passes_the_checks()
    {
        BilingualText note = new("ghi chú", "a note");
        ObservationInput input = new()
        {
            Indicator = "promotion_funding",
            ReportingUnit = "province:binh_dinh",
            Period = ReportingPeriod.Year(2018),
            Value = 20.76m,
            Unit = "tỷ đồng",
            Funding = FundingSource.Local,
            Stage = FundingStage.Planned,
            Hedge = Hedge.About,
            Status = ObservationStatus.Estimated,
            Note = note,
        };
        Observation observation = input.ToObservation(Samples.Citation);
        Assert.Equal(NationalIndicators.PromotionFunding.Of(Vnd.FromBillions(20.76m), Hedge.About), observation.Value);
        Assert.Equal(("province:binh_dinh", ReportingPeriod.Year(2018)), (observation.ReportingUnit.Id, observation.Period));
        Assert.Equal((FundingSource.Local, FundingStage.Planned, ObservationStatus.Estimated), (observation.Funding, observation.Stage, observation.Status));
        Assert.Equal((Samples.Citation, note), (observation.Citation, observation.Note));
        Assert.Equal("promotion_funding, province:binh_dinh, năm 2018: 20,76 tỷ đồng", input.ToString());
    }

    [Fact]
    public void Refuses_to_become_a_figure_otherwise()
    {
        ObservationInput input = new() { Indicator = "trained_workers", ReportingUnit = "nation", Period = ReportingPeriod.Year(2018), Value = -1, Unit = "lao động" };
        string message = Assert.Throws<InvalidOperationException>(() => input.ToObservation()).Message;
        Assert.Equal("Value: " + Assert.Single(new ObservationInputValidator(DisplayLanguage.English).Validate(input).Errors).ErrorMessage, message);
    }
}
