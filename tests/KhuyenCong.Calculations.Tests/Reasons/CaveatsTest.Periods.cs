using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations.Tests.Reasons;

public partial class CaveatsTest
{
    private static readonly AdministrativeMap Before = AdministrativeMap.On(new LocalDate(2025, 6, 30));
    private static readonly AdministrativeMap After = AdministrativeMap.On(new LocalDate(2025, 7, 1));

    // Resolution 202/2025/QH15: 63 units until 30 June 2025, 34 from 1 July; Bình Định and Gia Lai became Gia Lai, Hà Nội stayed as it was.
    [Theory]
    [InlineData("2025", "theo địa bàn 34 tỉnh, thành phố từ 01/7/2025", "based on the 34 provinces from 1 July 2025 on")]
    [InlineData("2025-01/2025-09", "theo địa bàn 34 tỉnh, thành phố từ 01/7/2025", "based on the 34 provinces from 1 July 2025 on")]
    [InlineData("2021-2025", "theo địa bàn 34 tỉnh, thành phố từ 01/7/2025", "based on the 34 provinces from 1 July 2025 on")]
    public void A_period_across_the_merger_says_on_which_provinces_it_is(string period, string vietnamese, string english)
    {
        Average mean = MeanOf(After.Get("Gia Lai"), ReportingPeriod.Parse(period));
        Assert.Contains("\nLưu ý: " + vietnamese + "\n", mean.Explain(), StringComparison.Ordinal);
        Assert.Contains("\nNote: " + english + "\n", mean.Explain(DisplayLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_province_of_before_says_through_when_it_was() => Assert.Contains(
        "\nLưu ý: theo địa bàn 63 tỉnh, thành phố đến 30/6/2025\n", MeanOf(Before.Get("Bình Định"), ReportingPeriod.Year(2025)).Explain(), StringComparison.Ordinal);

    [Theory]
    [InlineData("Gia Lai", "2025-H2")] // begins with the merger
    [InlineData("Gia Lai", "2026")]
    [InlineData("Hà Nội", "2025")] // did not merge
    public void Nothing_is_said_where_nothing_merged(string name, string period) =>
        Assert.DoesNotContain("theo địa bàn", MeanOf(After.Get(name), ReportingPeriod.Parse(period)).Explain(), StringComparison.Ordinal);

    [Fact]
    public void Regional_means_of_2025_say_it_in_their_sentence()
    {
        RegionalAverages means = RegionalAverageCalculator.Calculate(
            RegionScheme.AfterMerger2025, After.Units.Select(unit => Money(1, ReportingUnit.Of(unit), 2025)));
        Assert.All(means.Regions, region => Assert.Contains("theo địa bàn 34 tỉnh, thành phố từ 01/7/2025", region.Describe(), StringComparison.Ordinal));
        Assert.Contains("theo địa bàn 34 tỉnh, thành phố từ 01/7/2025", means.NationWithoutUnallocated.Describe(), StringComparison.Ordinal);
        RegionalAverages later = RegionalAverageCalculator.Calculate(
            RegionScheme.AfterMerger2025, After.Units.Select(unit => Money(1, ReportingUnit.Of(unit), 2026)));
        Assert.DoesNotContain("theo địa bàn", later.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void Means_are_of_one_period()
    {
        // 34 provinces with 1 tỷ đồng each in quarter IV: 1 tỷ each; and nine months beside them leave none.
        Observation Of(ProvinceUnit unit, ReportingPeriod period) => new(NationalIndicators.PromotionFunding.Of(Vnd.FromBillions(1)), ReportingUnit.Of(unit), period);
        ReportingPeriod quarter = ReportingPeriod.Quarter(2025, 4);
        RegionalAverages means = RegionalAverageCalculator.Calculate(RegionScheme.AfterMerger2025, After.Units.Select(unit => Of(unit, quarter)));
        Assert.Equal(1m, means.NationWithoutUnallocated.RoundBillions(2));
        Assert.Equal(
            UndefinedReason.OtherPeriod,
            RegionalAverageCalculator.Calculate(
                RegionScheme.AfterMerger2025, After.Units.Select((unit, i) => Of(unit, i == 5 ? ReportingPeriod.FirstMonths(2025, 9) : quarter))).NationWithoutUnallocated.Reason);

        // The regions of after the merger are known from 5 October 2025, those of before it through 30 June.
        Assert.Equal(
            UndefinedReason.OtherPeriod,
            RegionalAverageCalculator.Calculate(RegionScheme.AfterMerger2025, After.Units.Select(unit => Of(unit, ReportingPeriod.Quarter(2025, 3)))).NationWithoutUnallocated.Reason);
        ReportingPeriod half = ReportingPeriod.HalfYear(2025, 1);
        Assert.Equal(1m, RegionalAverageCalculator.Calculate(RegionScheme.Report2014To2020, Before.Units.Select(unit => Of(unit, half))).NationWithoutUnallocated.RoundBillions(2));
    }

    [Fact]
    public void Figures_of_one_period_with_other_data_days_are_marked()
    {
        Observation With(string province, DataWindow? window) =>
            new(NationalIndicators.PromotionFunding.Of(Vnd.FromBillions(1)), ReportingUnit.Of(Before.Get(province)), ReportingPeriod.Month(2025, 5)) { DataWindow = window };
        DataWindow cutOff = new(new LocalDate(2025, 5, 25));
        DataWindow other = new(new LocalDate(2025, 5, 20));
        Assert.False(MarksOf(cutOff, cutOff).HasFlag(ResultMarks.DifferentDataWindows));
        Assert.False(MarksOf(null, null).HasFlag(ResultMarks.DifferentDataWindows));
        Assert.True(MarksOf(cutOff, other).HasFlag(ResultMarks.DifferentDataWindows));
        Assert.True(MarksOf(cutOff, null).HasFlag(ResultMarks.DifferentDataWindows));

        // A total of the same days keeps them; one of different days has none.
        Assert.Equal(cutOff, TotalOf(cutOff, cutOff).Observation!.DataWindow);
        Assert.Null(TotalOf(cutOff, other).Observation!.DataWindow);

        ResultMarks MarksOf(DataWindow? one, DataWindow? two) => TotalOf(one, two).Marks;
        RestatedObservation TotalOf(DataWindow? one, DataWindow? two) =>
            Assert.Single(RestatementCalculator.Restate([With("Bình Định", one), With("Gia Lai", two)], After).ByProvince);
    }

    [Fact]
    public void Data_days_are_compared_within_each_period_in_any_order()
    {
        Observation Of(string period, int? throughDay) => new(NationalIndicators.TrainedWorkers.Of(1), ReportingUnit.Nation, ReportingPeriod.Parse(period))
        {
            DataWindow = throughDay is { } day ? new(ReportingPeriod.Parse(period).FirstDay.PlusDays(day)) : null,
        };

        // The figures of May differ though one of June is between them; different months have different days.
        Assert.Equal(ResultMarks.DifferentDataWindows, Caveats.Of([Of("2025-05", 24), Of("2025-06", 24), Of("2025-05", 19)]).Marks);
        Assert.Equal(ResultMarks.None, Caveats.Of([Of("2025-05", 24), Of("2025-06", 19), Of("2025-05", 24)]).Marks);
        Assert.Equal(ResultMarks.DifferentDataWindows, Caveats.Of([Of("2025-05", 24), Of("2025-06", 1), Of("2026-05", null)]).Marks);
    }

    [Fact]
    public void Restated_figures_name_only_the_provinces_that_they_were_restated_onto()
    {
        ReportingPeriod year = ReportingPeriod.Year(2025);
        Observation Of(string province) => new(NationalIndicators.TrainedWorkers.Of(3), ReportingUnit.Of(Before.Get(province)), year);
        RestatedObservations restated = RestatementCalculator.Restate(Before.Units.Select(unit => Of(unit.Province.Id)), After);
        const string OnTheOld = "theo địa bàn 63 tỉnh";
        RestatedObservation merged = restated.ByProvince.Single(figure => string.Equals(figure.ReportingUnit.Id, "province:gia_lai_2025", StringComparison.Ordinal));
        Assert.DoesNotContain(OnTheOld, merged.Explain(), StringComparison.Ordinal);
        Assert.Contains("34 tỉnh", merged.Explain(), StringComparison.Ordinal);
        RegionalAverages means = RegionalAverageCalculator.Calculate(RegionScheme.AfterMerger2025, restated);
        Assert.True(means.NationWithoutUnallocated.IsDefined);
        Assert.DoesNotContain(OnTheOld, means.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void Estimates_name_their_periods_in_the_working()
    {
        Observation Of(int year, ObservationStatus status) => new(NationalIndicators.TrainedWorkers.Of(year), ReportingUnit.Nation, ReportingPeriod.Year(year), status);
        GrowthRate rate = GrowthCalculator.YearOnYear(Of(2019, ObservationStatus.Final), Of(2020, ObservationStatus.Estimated));
        Assert.Contains("ước thực hiện (năm 2020)", rate.Explain(), StringComparison.Ordinal);
        Assert.DoesNotContain("ước thực hiện (năm 2019", rate.Explain(), StringComparison.Ordinal);
        Assert.Contains("estimated (2020)", rate.Explain(DisplayLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Restated_figures_keep_their_period_and_their_status()
    {
        ReportingPeriod half = ReportingPeriod.HalfYear(2025, 1);
        LocalDate made = new(2025, 6, 15);
        Observation Of(string province, ObservationStatus status) =>
            new(NationalIndicators.TrainedWorkers.Of(3), ReportingUnit.Of(Before.Get(province)), half, status, status == ObservationStatus.Final ? null : made);
        RestatedObservations restated = RestatementCalculator.Restate(
            [Of("Bình Định", ObservationStatus.Estimated), Of("Gia Lai", ObservationStatus.Estimated), Of("Hà Nội", ObservationStatus.Final)], After);
        Observation total = restated.ByProvince.Select(figure => figure.Observation!).Single(figure => figure.Quantity.Value == 6);
        Assert.Equal((half, ObservationStatus.Estimated, made), (total.Period, total.Status, total.AsOf));

        // Figures of other periods are other series, each with what is missing of it.
        Assert.All(
            RestatementCalculator.Restate(
                [Of("Bình Định", ObservationStatus.Final), new(NationalIndicators.TrainedWorkers.Of(3), ReportingUnit.Of(Before.Get("Gia Lai")), ReportingPeriod.Quarter(2025, 1))], After)
                .ByProvince,
            figure => Assert.Equal(UndefinedReason.MissingFigure, figure.Reason));
    }

    [Fact]
    public void A_bare_value_says_that_it_has_no_place_and_period()
    {
        Target target = NationalPrograms.Get("national_2026_2030").TargetFor(NationalIndicators.NewTechnologyDemonstrationModels);
        IndicatorValue value = target.Indicator.Of(10);
        Quantity money = Vnd.FromBillions(2).ToQuantity();
        ShareItem amount = new(new("khoản"), money);
        CalculationResult[] bare =
        [
            AttainmentCalculator.Calculate(value, target),
            AttainmentCalculator.CalculateOn(value, target, new LocalDate(2027, 1, 1)).Attainment,
            LeverageCalculator.Calculate(new() { Capital = Vnd.FromBillions(3), State = Vnd.FromBillions(2) }),
            GrowthCalculator.YearOnYear(money, money),
            GrowthCalculator.Compound(money, money, 5),
            ShareCalculator.Calculate(amount, amount),
        ];
        Assert.All(bare, result =>
        {
            Assert.Equal(ResultMarks.ScopeNotStated, result.Marks);
            Assert.Contains("\nLưu ý: có giá trị không nêu địa bàn và kỳ báo cáo\n", result.Explain(), StringComparison.Ordinal);
            Assert.Contains("\nNote: a value does not state its place and period\n", result.Explain(DisplayLanguage.English), StringComparison.Ordinal);
        });
        Assert.Equal(ResultMarks.ScopeNotStated, AttainmentCalculator.CalculateOn(value, target, new LocalDate(2027, 1, 1)).Marks);
        Assert.Equal(ResultMarks.ScopeNotStated, ShareCalculator.Calculate(amount, [amount], new("còn lại")).Marks);

        // A figure states them, and a missing value has none to state.
        Observation figure = new(value, ReportingUnit.Nation, ReportingPeriod.Year(2026));
        Assert.Equal(ResultMarks.None, AttainmentCalculator.Calculate(figure, target).Marks);
        Assert.Equal(ResultMarks.None, AttainmentCalculator.Calculate(default(IndicatorValue), target).Marks);
    }

    private static Average MeanOf(ProvinceUnit unit, ReportingPeriod period) => AverageCalculator.Calculate(
        new(NationalIndicators.CentreStaff.Of(20), ReportingUnit.Of(unit), period), new(NationalIndicators.ProvincialCentres.Of(1), ReportingUnit.Of(unit), period));
}
