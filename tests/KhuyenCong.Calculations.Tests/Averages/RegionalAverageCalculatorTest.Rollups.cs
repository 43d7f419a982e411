using KhuyenCong.Calculations.Tests.Rollups;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations.Tests.Averages;

/// <content>Totals of a roll-up.</content>
public partial class RegionalAverageCalculatorTest
{
    private static readonly RegionScheme Report = RegionScheme.Report2014To2020;

    [Theory]
    [InlineData(1, AveragePopulation.AllProvinces)]
    [InlineData(3, AveragePopulation.AllProvinces)]
    [InlineData(3, AveragePopulation.ReportingProvinces)]
    [InlineData(64, AveragePopulation.AllProvinces)]
    public void Means_of_a_roll_up_are_those_of_its_figures(int missingEach, AveragePopulation population)
    {
        // Of 63 provinces each third has not reported, or none, or only the first has.
        CalculationOptions options = new() { Population = population };
        Observation[] figures =
        [
            .. Report.Regions.SelectMany(region => region.Provinces).Select((unit, i) => RollupSamples.Workers(100 + i, ReportingUnit.Of(unit)))
                .Where((_, i) => missingEach == 1 || (missingEach == 3 ? i % 3 > 0 : i == 0)),
        ];
        RegionalAverages expected = RegionalAverageCalculator.Calculate(Report, [.. figures, RollupSamples.Workers(7, ReportingUnit.Unallocated)], options);
        RegionalAverages means = Of(Report, figures, RollupSamples.Workers(7, ReportingUnit.Unallocated), options);
        Assert.Equal(expected.Regions.Select(Parts), means.Regions.Select(Parts));
        Assert.Equal(expected.Ranking.Select(region => region.Region), means.Ranking.Select(region => region.Region));
        Assert.Equal(expected.Unallocated, means.Unallocated);
        Assert.Equal(expected.NationWithoutUnallocated.Describe(), means.NationWithoutUnallocated.Describe());
        Assert.Equal(expected.NationWithUnallocated.Describe(), means.NationWithUnallocated.Describe());
        static (string, int?, int?) Parts(RegionalAverage region) => (region.Describe(), region.ReportingProvinces, region.Rank);
    }

    // Quarters of two provinces are 4 · 10 each; a third reported 10 in one quarter only. By all provinces the sum, 90, is divided by the region's; by those
    // that reported, the third one's 10 would be divided by the other two.
    [Fact]
    public void A_province_that_reported_some_periods_is_neither_counted_nor_left_out()
    {
        Region region = Report.Regions[0];
        ReportingUnit[] places = [.. region.Provinces.Take(3).Select(ReportingUnit.Of)];
        ReportingPeriod[] quarters = [.. Enumerable.Range(1, 4).Select(quarter => ReportingPeriod.Quarter(2020, quarter))];
        RollupBuilder builder = new(new(places, [NationalIndicators.TrainedWorkers], quarters));
        builder.Add(places.Take(2).SelectMany(place => quarters, (place, quarter) => RollupSamples.Workers(10, place, quarter)).Append(RollupSamples.Workers(10, places[2], quarters[0])));
        RollupTotals totals = builder.Build().Totals(Report.Regions.Select(ReportingUnit.Of), periods: [RollupSamples.Year]);
        Average all = Of(AveragePopulation.AllProvinces);
        Assert.Equal((90m, region.Provinces.Length), (all.Total.Value, (int)all.Count));
        Assert.Equal(UndefinedReason.MissingPeriod, Of(AveragePopulation.ReportingProvinces).Reason);

        Average Of(AveragePopulation population) => RegionalAverageCalculator.Calculate(
            Report, totals, NationalIndicators.TrainedWorkers, RollupSamples.Year, options: new() { Population = population }).Regions[0].Mean;
    }

    [Fact]
    public void Plans_of_one_region_and_results_of_another_have_no_means()
    {
        Observation[] figures =
        [
            .. Report.Regions.SelectMany(region => region.Provinces.Select(unit => RollupSamples.Workers(
                10, ReportingUnit.Of(unit), status: region == Report.Regions[0] ? ObservationStatus.Planned : ObservationStatus.Final))),
        ];
        RegionalAverages means = Of(Report, figures, RollupSamples.Workers(7, ReportingUnit.Unallocated), new());
        Assert.All(means.Regions, region => Assert.Equal(UndefinedReason.PlannedFigure, region.Reason));
        Assert.Equal(UndefinedReason.PlannedFigure, means.NationWithoutUnallocated.Reason);
    }

    [Fact]
    public void Districts_count_for_the_province_that_they_lie_in()
    {
        Region region = Report.Regions[0];
        ReportingUnit first = ReportingUnit.District(region.Provinces[0], "huyện thứ nhất"), second = ReportingUnit.District(region.Provinces[0], "huyện thứ hai");
        RegionalAverages means = Of(Report, [RollupSamples.Workers(3, first), RollupSamples.Workers(4, second)]);
        Assert.Equal((7m, 1), (means.Regions[0].Mean.Total.Value, means.Regions[0].ReportingProvinces));
    }

    [Fact]
    public void A_region_of_merged_provinces_has_a_mean_where_every_part_is_known()
    {
        RegionScheme merged = RegionScheme.All.First(scheme => scheme.AppliesOn(new LocalDate(2026, 1, 1)));
        ReportingUnit[] old = [.. RollupSamples.Before.Units.Select(ReportingUnit.Of)];
        RegionalAverages all = Of(merged, [.. old.Select(place => RollupSamples.Workers(10, place))]);
        Assert.All(all.Regions, region => Assert.Equal(region.AllProvinces, region.ReportingProvinces));

        // 63 provinces of 10 each, on the 34 after the merger: 630.
        Assert.Equal((630m, 34L), (all.NationWithoutUnallocated.Total.Value, all.NationWithoutUnallocated.Count));
        RollupBuilder builder = new(new(old, [NationalIndicators.TrainedWorkers], [RollupSamples.Year]));
        builder.Add(old.Where(place => place != RollupSamples.GiaLai).Select(place => RollupSamples.Workers(10, place)));
        RollupTotals totals = builder.Build().Totals(places: merged.Regions.Select(ReportingUnit.Of));
        RegionalAverages gap = RegionalAverageCalculator.Calculate(merged, totals, NationalIndicators.TrainedWorkers, RollupSamples.Year);
        Region own = merged.FindRegionOf(RollupSamples.New("gia_lai_2025").Province!.Province)!;
        Assert.Equal(UndefinedReason.MissingFigure, gap.Regions.Single(region => region.Region == own).Reason);
        Assert.All(gap.Regions.Where(region => region.Region != own), region => Assert.True(region.IsDefined));
    }

    [Fact]
    public void What_the_totals_do_not_have_is_undefined_with_its_reason()
    {
        RollupTotals totals = RollupSamples.Of(RollupSamples.Workers(1)).Totals(places: Report.Regions.Select(ReportingUnit.Of));
        Indicator other = NationalIndicators.DemonstrationModels;
        Assert.Equal(UndefinedReason.OtherIndicator, RegionalAverageCalculator.Calculate(Report, totals, other, RollupSamples.Year).Regions[0].Reason);
        ReportingPeriod late = ReportingPeriod.Year(2026);
        RollupTotals ofLater = RollupSamples.Of(RollupSamples.Workers(1, period: late)).Totals(places: Report.Regions.Select(ReportingUnit.Of));
        Assert.Equal(UndefinedReason.OtherPeriod, RegionalAverageCalculator.Calculate(Report, ofLater, NationalIndicators.TrainedWorkers, late).Regions[0].Reason);
        Assert.Throws<ArgumentNullException>("scheme", () => RegionalAverageCalculator.Calculate(null!, totals, other, late));
        Assert.Throws<ArgumentNullException>("totals", () => RegionalAverageCalculator.Calculate(Report, null!, other, late));
        Assert.Throws<ArgumentNullException>("indicator", () => RegionalAverageCalculator.Calculate(Report, totals, null!, late));
    }

    private static RegionalAverages Of(RegionScheme scheme, Observation[] figures, Observation? unallocated = null, CalculationOptions? options = null)
    {
        IEnumerable<ReportingUnit> declared = unallocated is null ? figures.Select(figure => figure.ReportingUnit) : scheme.Regions.SelectMany(region => region.Provinces).Select(ReportingUnit.Of);
        ReportingUnit[] places = [.. declared, .. unallocated is null ? [] : new[] { ReportingUnit.Unallocated }];
        RollupBuilder builder = new(new(places, [NationalIndicators.TrainedWorkers], [RollupSamples.Year]));
        builder.Add([.. figures, .. new[] { unallocated }.OfType<Observation>()]);
        RollupTotals totals = builder.Build().Totals(places: [.. scheme.Regions.Select(ReportingUnit.Of), .. unallocated is null ? [] : new[] { ReportingUnit.Unallocated }]);
        return RegionalAverageCalculator.Calculate(scheme, totals, NationalIndicators.TrainedWorkers, RollupSamples.Year, options: options);
    }
}
