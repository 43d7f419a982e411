using NodaTime;

namespace KhuyenCong.Domain.Tests;

public partial class ObservationTest
{
    private static readonly LocalDate Today = new(2026, 11, 29);

    [Theory]
    [InlineData(ObservationStatus.Estimated)]
    [InlineData(ObservationStatus.Planned)]
    public void A_period_that_ends_after_the_as_of_day_is_estimated_or_planned(ObservationStatus status)
    {
        Observation figure = new(Samples.TrainedWorkers.Of(5), ReportingUnit.Nation, ReportingPeriod.Year(2026), status, Today);
        Assert.Equal((status, Today), (figure.Status, figure.AsOf));
    }

    [Theory]
    [InlineData(ObservationStatus.Final)]
    [InlineData(ObservationStatus.Provisional)]
    public void It_is_never_final(ObservationStatus status)
    {
        Assert.Equal("status", Assert.Throws<ArgumentException>(() => Figure(ReportingPeriod.Year(2026), status, Today)).ParamName);
        Assert.Equal("status", Assert.Throws<ArgumentException>(() => Figure(ReportingPeriod.Days(new(2026, 1, 1), Today.PlusDays(1)), status, Today)).ParamName);

        // Through the as-of day itself, and where no such day is stated, a figure may be final.
        Assert.Equal(status, Figure(ReportingPeriod.Days(new(2026, 1, 1), Today), status, Today).Status);
        Assert.Equal(status, Figure(ReportingPeriod.Year(2026), status, null).Status);
    }

    [Fact]
    public void Its_data_do_not_continue_after_the_as_of_day()
    {
        Observation figure = new(Samples.TrainedWorkers.Of(5), ReportingUnit.Nation, ReportingPeriod.Month(2026, 10), asOf: Today) { DataWindow = new(Today) };
        Assert.Equal(new DataWindow(Today), figure.DataWindow);
        Assert.Throws<ArgumentException>(() =>
            new Observation(Samples.TrainedWorkers.Of(5), ReportingUnit.Nation, ReportingPeriod.Month(2026, 10), asOf: Today) { DataWindow = new(Today.PlusDays(1)) });
    }

    [Fact]
    public void Refuses_days_of_another_calendar_and_undefined_statuses()
    {
        Assert.Equal(
            "asOf", Assert.Throws<ArgumentException>(() => Figure(ReportingPeriod.Year(2020), ObservationStatus.Final, Today.WithCalendar(CalendarSystem.Julian))).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure(ReportingPeriod.Year(2020), (ObservationStatus)9, null));
    }

    private static Observation Figure(ReportingPeriod period, ObservationStatus status, LocalDate? asOf) =>
        new(Samples.TrainedWorkers.Of(5), ReportingUnit.Nation, period, status, asOf);
}
