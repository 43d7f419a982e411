using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations.Tests.Attainments;

public partial class ProgressTest
{
    private static readonly LocalDate Start = new(2026, 1, 1);

    [Fact]
    public void A_figure_accumulated_through_any_day_of_the_program_is_measured_on_it()
    {
        // Decision 2646: 100 models in 2026 - 2030, 365 + 365 + 366 + 365 + 365 = 1.826 days.
        LocalDate last = new(2030, 12, 31);
        int days = 0;
        for (LocalDate day = Start; day <= last; day = day.PlusDays(1))
        {
            Progress progress = AttainmentCalculator.CalculateOn(Figure(ReportingPeriod.Days(Start, day), 10), Models, day);
            days++;
            Assert.True(progress.IsDefined, progress.Date.ToString("R", null));
            Assert.Equal(new ExactRatio(100 * days, 1_826), progress.ExpectedValue);
            Assert.Equal(AttainmentCalculator.CalculateOn(Models.Indicator.Of(10), Models, day).Standing, progress.Standing);
        }

        Assert.Equal(1_826, days);
    }

    [Fact]
    public void Nine_months_of_the_first_year_are_measured_on_the_last_day_of_September()
    {
        // 273 of 1.826 days: 14,95...% of 100 models.
        Progress progress = AttainmentCalculator.CalculateOn(Figure(ReportingPeriod.FirstMonths(2026, 9), 20), Models, new LocalDate(2026, 9, 30));
        Assert.Equal((ProgressStanding.Ahead, 14.95m), (progress.Standing, progress.ExpectedValue.Round(2)));
        Assert.Contains("(kết quả 9 tháng năm 2026)", progress.Describe(), StringComparison.Ordinal);
        Assert.Contains("30/9/2026", progress.Describe(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-Q3", "2026-09-30")] // begins in July
    [InlineData("2026-01/2026-09", "2026-10-01")] // ends the day before
    [InlineData("2026-01/2026-09", "2026-09-29")] // ends the day after
    [InlineData("2026", "2026-11-29")]
    public void What_was_not_accumulated_from_the_first_day_through_the_day_is_not_measured(string period, string day)
    {
        Progress progress = AttainmentCalculator.CalculateOn(Figure(ReportingPeriod.Parse(period), 20), Models, On(day));
        Assert.Equal(UndefinedReason.NotThroughDay, progress.Reason);
        Assert.Null(progress.Standing);
        Assert.True(progress.ExpectedValue.IsDefined);
        Assert.True(progress.Attainment.IsDefined);
    }

    [Fact]
    public void An_estimate_of_the_year_is_not_progress_through_the_day_it_was_made()
    {
        LocalDate made = new(2026, 11, 29);
        Observation estimate = new(Models.Indicator.Of(20), ReportingUnit.Nation, ReportingPeriod.Year(2026), ObservationStatus.Estimated, made);
        Assert.Equal(UndefinedReason.NotThroughDay, AttainmentCalculator.CalculateOn(estimate, Models, made).Reason);
        Progress atTheEnd = AttainmentCalculator.CalculateOn(estimate, Models, new LocalDate(2026, 12, 31));
        Assert.True(atTheEnd.IsDefined);
        Assert.True(atTheEnd.Marks.HasFlag(ResultMarks.EstimatedOperand));
    }

    [Fact]
    public void A_plan_is_not_a_result()
    {
        Observation plan = new(Models.Indicator.Of(20), ReportingUnit.Nation, ReportingPeriod.Year(2026), ObservationStatus.Planned);
        Assert.Equal(UndefinedReason.PlannedFigure, AttainmentCalculator.Calculate(plan, Models).Reason);
        Assert.Equal(UndefinedReason.PlannedFigure, AttainmentCalculator.CalculateOn(plan, Models, new LocalDate(2026, 12, 31)).Reason);
    }

    [Fact]
    public void A_figure_is_measured_on_the_day_through_which_its_data_go()
    {
        LocalDate cutOff = new(2026, 11, 25);
        Observation figure = new(Models.Indicator.Of(20), ReportingUnit.Nation, ReportingPeriod.FirstMonths(2026, 11)) { DataWindow = new(cutOff) };
        Progress there = AttainmentCalculator.CalculateOn(figure, Models, cutOff);
        Assert.True(there.IsDefined);
        Assert.False(there.Marks.HasFlag(ResultMarks.DifferentDataWindows));

        // On the last day of its period too, with the mark; on no other day.
        Progress later = AttainmentCalculator.CalculateOn(figure, Models, new LocalDate(2026, 11, 30));
        Assert.True(later.IsDefined);
        Assert.True(later.Marks.HasFlag(ResultMarks.DifferentDataWindows));
        Assert.Contains("số liệu chốt đến 25/11/2026", later.Explain(), StringComparison.Ordinal);
        Assert.Equal(UndefinedReason.NotThroughDay, AttainmentCalculator.CalculateOn(figure, Models, new LocalDate(2026, 11, 28)).Reason);
    }

    [Fact]
    public void Data_that_begin_later_than_the_period_are_not_what_was_accumulated()
    {
        LocalDate day = new(2026, 9, 30);
        ReportingPeriod nineMonths = ReportingPeriod.FirstMonths(2026, 9);
        Observation fromJuly = Figure(nineMonths, 20, new(new LocalDate(2026, 7, 1), day));
        Assert.Equal(UndefinedReason.NotThroughDay, AttainmentCalculator.CalculateOn(fromJuly, Models, day).Reason);
        Progress progress = AttainmentCalculator.CalculateOn(Figure(nineMonths, 20, new(Start, day)), Models, day);
        Assert.True(progress.IsDefined);
        Assert.False(progress.Marks.HasFlag(ResultMarks.DifferentDataWindows));
    }

    [Fact]
    public void An_estimate_of_the_year_is_not_progress_through_the_last_day_of_its_data()
    {
        LocalDate made = new(2026, 11, 25);
        Observation estimate = new(Models.Indicator.Of(20), ReportingUnit.Nation, ReportingPeriod.Year(2026), ObservationStatus.Estimated, made)
        {
            DataWindow = new(made),
        };
        Assert.Equal(UndefinedReason.NotThroughDay, AttainmentCalculator.CalculateOn(estimate, Models, made).Reason);
    }

    [Fact]
    public void A_complete_figure_measured_after_the_program_ended_has_no_mark()
    {
        LocalDate last = new(2030, 12, 31);
        Observation complete = Figure(ReportingPeriod.Of(Models.Period.Years), 100, new(last));
        Progress progress = AttainmentCalculator.CalculateOn(complete, Models, new LocalDate(2031, 3, 1));
        Assert.True(progress.IsDefined);
        Assert.False(progress.Marks.HasFlag(ResultMarks.DifferentDataWindows));
    }

    [Fact]
    public void Periods_are_added_first_and_then_measured()
    {
        // 20 + 15 of 100 models after 365 + 273 = 638 of 1.826 days, 34,94 of which are expected.
        Accumulation through = AccumulationCalculator.Calculate([Figure(ReportingPeriod.Year(2026), 20), Figure(ReportingPeriod.FirstMonths(2027, 9), 15)]);
        Progress progress = AttainmentCalculator.CalculateOn(through.Total, Models, new LocalDate(2027, 9, 30));
        Assert.Equal((35m, 34.94m, ProgressStanding.Ahead), (progress.Attainment.RoundPercent(2), progress.ExpectedValue.Round(2), progress.Standing));
    }

    private static Observation Figure(ReportingPeriod period, decimal value, DataWindow? window = null) =>
        new(Models.Indicator.Of(value), ReportingUnit.Nation, period) { DataWindow = window };
}
