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
    public void Is_made_of_a_figure_to_be_stored_and_gives_it_again()
    {
        Observation figure = new(NationalIndicators.PromotionFunding.Of(Vnd.FromBillions(20.76m), Hedge.About), ReportingUnit.Nation, ReportingPeriod.Year(2018), ObservationStatus.Estimated)
        {
            Funding = FundingSource.Local,
            Stage = FundingStage.Planned,
        };
        ObservationInput stored = ObservationInput.From(figure);
        Assert.Equal(("promotion_funding", "nation", "đồng"), (stored.Indicator, stored.ReportingUnit, stored.Unit));
        Observation again = stored.ToObservation();
        Assert.Equal((figure.Value, figure.Period, figure.Status, figure.Funding, figure.Stage), (again.Value, again.Period, again.Status, again.Funding, again.Stage));
        Assert.Throws<ArgumentNullException>(() => ObservationInput.From(null!));
    }

    [Fact]
    public void Refuses_to_become_a_figure_if_a_check_fails()
    {
        ObservationInput input = new() { Indicator = "trained_workers", ReportingUnit = "nation", Period = ReportingPeriod.Year(2018), Value = -1, Unit = "lao động" };
        string message = Assert.Throws<InvalidOperationException>(() => input.ToObservation()).Message;
        Assert.Equal("Value: " + Assert.Single(new ObservationInputValidator(DisplayLanguage.English).Validate(input).Errors).ErrorMessage, message);
    }
}
