using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations.Tests.GrowthRates;

public partial class GrowthCalculatorTest
{
    [Fact]
    public void A_quarter_grows_against_the_same_quarter_of_the_year_before()
    {
        // 105 / 100 - 1 = 5%.
        GrowthRate rate = GrowthCalculator.YearOnYear(Money(ReportingPeriod.Quarter(2025, 3), 100), Money(ReportingPeriod.Quarter(2026, 3), 105));
        Assert.Equal(5m, rate.RoundPercent(2));
        Assert.Equal("quý III/2026 tăng 5% so với cùng kỳ năm 2025", rate.Describe());
        Assert.Equal("in Q3 2026, up 5% on the same period of 2025", rate.Describe(DisplayLanguage.English));
        Assert.Contains("quý III/2025: 100 tỷ đồng; quý III/2026: 105 tỷ đồng", rate.Explain(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-01/2025-09", "2026-01/2026-09")]
    [InlineData("2024-02", "2025-02")]
    [InlineData("2025-H1", "2026-H1")]
    [InlineData("2025-01-01/2025-03-15", "2026-01-01/2026-03-15")]
    [InlineData("2024-11-15/2025-02-10", "2025-11-15/2026-02-10")] // across New Year
    public void The_same_period_of_two_years_is_compared(string previous, string current) =>
        Assert.Equal(10m, GrowthCalculator.YearOnYear(Money(ReportingPeriod.Parse(previous), 10), Money(ReportingPeriod.Parse(current), 11)).RoundPercent(2));

    [Theory]
    [InlineData("2025-Q3", "2026-01/2026-09")]
    [InlineData("2025", "2026-H1")]
    [InlineData("2026-Q2", "2026-Q3")]
    [InlineData("2024-Q3", "2026-Q3")]
    [InlineData("2021-2025", "2022-2026")]
    public void Other_periods_do_not_compare(string previous, string current)
    {
        (ReportingPeriod before, ReportingPeriod after) = (ReportingPeriod.Parse(previous), ReportingPeriod.Parse(current));
        GrowthRate rate = GrowthCalculator.YearOnYear(Money(before, 10), Money(after, 11));
        Assert.Equal(UndefinedReason.OtherPeriod, rate.Reason);
        Assert.Contains(before.ToString(), rate.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_series_of_one_quarter_year_by_year_has_means()
    {
        // 121 / 100 in two steps: 10% a year.
        GrowthSeries series = GrowthSeries.Of(
            [Money(ReportingPeriod.Quarter(2026, 3), 121), Money(ReportingPeriod.Quarter(2024, 3), 100), Money(ReportingPeriod.Quarter(2025, 3), 105)]);
        Assert.Equal(new YearRange(2024, 2026), series.Years);
        GrowthRate compound = GrowthCalculator.Compound(series);
        Assert.Equal(10m, compound.RoundPercent(2));
        Assert.Contains(" cùng kỳ (quý III/2026) giai đoạn 2024 - 2026 ", compound.Describe(), StringComparison.Ordinal);
        Assert.Contains(" over the same period (Q3 2026) of 2024-2026 ", compound.Describe(DisplayLanguage.English), StringComparison.Ordinal);
        Assert.Equal("quý III/2025 tăng 5% so với cùng kỳ năm 2024", GrowthCalculator.YearOnYear(series, 2025).Describe());
        Assert.Equal(
            UndefinedReason.OtherPeriod,
            GrowthCalculator.Compound(GrowthSeries.Of([Money(ReportingPeriod.Quarter(2025, 3), 1), Money(ReportingPeriod.FirstMonths(2026, 9), 2)])).Reason);
    }

    [Fact]
    public void Data_of_other_days_are_compared_with_a_mark()
    {
        Assert.False(Marked(new(new LocalDate(2025, 9, 25)), new(new LocalDate(2026, 9, 25))));
        Assert.False(Marked(null, null));
        Assert.True(Marked(new(new LocalDate(2025, 9, 20)), new(new LocalDate(2026, 9, 25))));
        Assert.True(Marked(null, new(new LocalDate(2026, 9, 25))));
        Assert.True(Marked(new(new LocalDate(2025, 9, 25)), null));

        static bool Marked(DataWindow? before, DataWindow? after) => GrowthCalculator
            .YearOnYear(Money(ReportingPeriod.Quarter(2025, 3), 100, before), Money(ReportingPeriod.Quarter(2026, 3), 105, after))
            .Marks.HasFlag(ResultMarks.DifferentDataWindows);
    }

    [Fact]
    public void A_planned_figure_is_a_mark()
    {
        Observation plan = new(NationalIndicators.PromotionFunding.Of(Vnd.FromBillions(11)), ReportingUnit.Nation, ReportingPeriod.Year(2027), ObservationStatus.Planned);
        GrowthRate rate = GrowthCalculator.YearOnYear(Money(ReportingPeriod.Year(2026), 10), plan);
        Assert.Equal((10m, ResultMarks.PlannedOperand), (rate.RoundPercent(2), rate.Marks));
        Assert.Equal("kế hoạch năm 2027 tăng 10% so với năm 2026", rate.Describe());
        Assert.Equal("in the plan of 2027, up 10% on 2026", rate.Describe(DisplayLanguage.English));
    }

    private static Observation Money(ReportingPeriod period, decimal billions, DataWindow? window = null) =>
        new(NationalIndicators.PromotionFunding.Of(Vnd.FromBillions(billions)), ReportingUnit.Nation, period) { DataWindow = window };
}
