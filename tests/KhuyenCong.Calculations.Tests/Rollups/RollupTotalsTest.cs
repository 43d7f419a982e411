using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations.Tests.Rollups;

/// <summary>Totals over other axes: what lies in what, what may be added, and what is refused by name.</summary>
public class RollupTotalsTest
{
    private static readonly ReportingPeriod Year = RollupSamples.Year;

    [Fact]
    public void Provinces_add_up_to_those_after_the_merger_that_they_went_into()
    {
        // Bình Định and Gia Lai are Gia Lai from 1 July 2025 on: 10 + 20 = 30.
        RollupTotals totals = RollupSamples.Of(RollupSamples.Workers(10, RollupSamples.BinhDinh), RollupSamples.Workers(20, RollupSamples.GiaLai), RollupSamples.Workers(5))
            .Totals(places: RollupSamples.After.Units.Select(ReportingUnit.Of));
        RollupTotal merged = totals.Of(NationalIndicators.TrainedWorkers, RollupSamples.New("gia_lai_2025"), Year);
        Assert.Equal((30m, 2L, 2, 2), (merged.Observation!.Quantity.Value, merged.Count, merged.Reporting, merged.Expected));
        Assert.Equal(5m, totals.Of(NationalIndicators.TrainedWorkers, RollupSamples.New("ha_noi"), Year).Observation!.Quantity.Value);
    }

    [Fact]
    public void A_province_of_which_a_part_has_not_reported_has_no_total()
    {
        RollupAxes axes = new([RollupSamples.BinhDinh, RollupSamples.GiaLai], [NationalIndicators.TrainedWorkers], [Year]);
        RollupBuilder builder = new(axes);
        builder.Add([RollupSamples.Workers(10, RollupSamples.BinhDinh)]);
        RollupTotal merged = builder.Build().Totals(places: [RollupSamples.New("gia_lai_2025")]).At(0, 0, 0);
        Assert.Equal((UndefinedReason.MissingFigure, 1, 2), (merged.Reason, merged.Reporting, merged.Expected));
        Assert.Equal([RollupSamples.GiaLai], merged.NotReporting);
    }

    [Fact]
    public void Provinces_add_up_to_their_region_and_the_nation_and_the_totals_say_who_has_reported()
    {
        RegionScheme scheme = RegionScheme.Report2014To2020;
        Region region = scheme.FindRegionOf(RollupSamples.GiaLai.Province!.Province)!;
        RollupBuilder builder = new(new(
            RollupSamples.Before.Units.Select(ReportingUnit.Of).Append(ReportingUnit.Unallocated), [NationalIndicators.TrainedWorkers], [Year]));
        builder.Add([RollupSamples.Workers(20, RollupSamples.GiaLai), RollupSamples.Workers(5), RollupSamples.Workers(1, ReportingUnit.Unallocated)]);
        RollupTotals totals = builder.Build().Totals(places: [ReportingUnit.Of(region), ReportingUnit.Nation]);
        RollupTotal ofRegion = totals.At(0, 0, 0), ofNation = totals.At(1, 0, 0);
        Assert.Equal((20m, 1, region.Provinces.Length), (ofRegion.Observation!.Quantity.Value, ofRegion.Reporting, ofRegion.Expected));
        Assert.Equal((26m, 2, 63), (ofNation.Observation!.Quantity.Value, ofNation.Reporting, ofNation.Expected));
        Assert.Equal(61, ofNation.NotReporting.Length);
        Assert.DoesNotContain(RollupSamples.HaNoi, ofNation.NotReporting);
    }

    [Fact]
    public void Districts_add_up_to_their_province_and_to_its_successor()
    {
        ReportingUnit first = ReportingUnit.District(RollupSamples.BinhDinh.Province!, "Hoài Nhơn"), second = ReportingUnit.District(RollupSamples.BinhDinh.Province!, "Phù Cát");
        RollupTotals totals = RollupSamples.Of(RollupSamples.Workers(3, first), RollupSamples.Workers(4, second))
            .Totals(places: [RollupSamples.BinhDinh, RollupSamples.New("gia_lai_2025"), ReportingUnit.Nation]);
        Assert.Equal([7m, 7m, 7m], Enumerable.Range(0, 3).Select(i => totals.At(i, 0, 0).Observation!.Quantity.Value));
        Assert.Empty(totals.Refused);
    }

    [Fact]
    public void Results_by_organisation_are_a_roll_up_with_organisations_on_the_axis_of_places()
    {
        ReportingUnit centre = ReportingUnit.Organisation("Trung tâm Khuyến công Gia Lai"), other = ReportingUnit.Organisation("Trung tâm Khuyến công vùng");
        RollupTotals totals = RollupSamples.Of(RollupSamples.Workers(30, centre), RollupSamples.Workers(12, centre), RollupSamples.Workers(8, other)).Totals();
        Assert.Equal((42m, 2L), (totals.Of(NationalIndicators.TrainedWorkers, centre, Year).Observation!.Quantity.Value, totals.At(0, 0, 0).Count));
        Assert.Equal(8m, totals.Of(NationalIndicators.TrainedWorkers, other, Year).Observation!.Quantity.Value);
    }

    [Fact]
    public void Places_of_which_one_holds_another_are_refused_by_name()
    {
        ReportingUnit district = ReportingUnit.District(RollupSamples.BinhDinh.Province!, "Hoài Nhơn"), commune = ReportingUnit.Commune(RollupSamples.BinhDinh.Province!, "Tam Quan");
        ReportingUnit region = ReportingUnit.Of(RegionScheme.Report2014To2020.FindRegionOf(RollupSamples.BinhDinh.Province!.Province)!);
        ReportingUnit organisation = ReportingUnit.Organisation("Trung tâm Khuyến công Bình Định");
        (ReportingUnit, ReportingUnit)[] pairs =
        [
            (RollupSamples.BinhDinh, district), (RollupSamples.New("gia_lai_2025"), RollupSamples.BinhDinh), (district, commune), (region, RollupSamples.BinhDinh),
            (region, district), (RollupSamples.BinhDinh, organisation), (ReportingUnit.Nation, RollupSamples.BinhDinh),
        ];
        Assert.All(pairs, pair =>
        {
            (ReportingUnit one, ReportingUnit other) = pair;
            RollupTotals totals = RollupSamples.Of(RollupSamples.Workers(1, one), RollupSamples.Workers(2, other)).Totals(places: [ReportingUnit.Nation]);
            Assert.Equal(UndefinedReason.OverlappingFigures, totals.At(0, 0, 0).Reason);
            string reason = UndefinedReason.OverlappingFigures.DisplayName().English!;
            Assert.Equal($"{reason} ({one.Name.English}; {other.Name.English})", Assert.Single(totals.Refused).English);
        });
    }

    [Fact]
    public void Each_figure_of_overlapping_places_is_there_by_itself()
    {
        RollupTotals own = RollupSamples.Of(RollupSamples.Workers(9, ReportingUnit.Nation), RollupSamples.Workers(2)).Totals();
        Assert.Equal((9m, 2m), (own.At(0, 0, 0).Observation!.Quantity.Value, own.At(1, 0, 0).Observation!.Quantity.Value));
        Assert.Empty(own.Refused);
    }

    [Fact]
    public void Quarters_add_up_to_their_year_where_no_place_lacks_one()
    {
        ReportingPeriod[] quarters = [.. Enumerable.Range(1, 4).Select(quarter => ReportingPeriod.Quarter(2020, quarter))];
        RollupTotals totals = RollupSamples.Of(
            [.. quarters.Select(quarter => RollupSamples.Workers(10, period: quarter)), .. quarters.Skip(1).Select(quarter => RollupSamples.Workers(1, RollupSamples.GiaLai, quarter))])
            .Totals(places: [RollupSamples.HaNoi, RollupSamples.GiaLai, ReportingUnit.Nation], periods: [Year]);
        Assert.Equal((40m, 1, 1), (totals.At(0, 0, 0).Observation!.Quantity.Value, totals.At(0, 0, 0).Reporting, totals.At(0, 0, 0).Expected));
        Assert.Equal((UndefinedReason.MissingPeriod, 0), (totals.At(1, 0, 0).Reason, totals.At(1, 0, 0).Reporting));
        Assert.Equal((43m, 1, 2), (totals.At(2, 0, 0).Observation!.Quantity.Value, totals.At(2, 0, 0).Reporting, totals.At(2, 0, 0).Expected));
        Assert.Equal([RollupSamples.GiaLai], totals.At(2, 0, 0).NotReporting);
    }

    [Fact]
    public void Periods_that_overlap_or_leave_days_between_them_are_refused_by_name()
    {
        RollupTotals overlapping = RollupSamples.Of(RollupSamples.Workers(9, period: ReportingPeriod.FirstMonths(2020, 9)), RollupSamples.Workers(3, period: ReportingPeriod.Quarter(2020, 3)))
            .Totals(periods: [Year]);
        Assert.Equal(UndefinedReason.OverlappingPeriods, overlapping.At(0, 0, 0).Reason);
        Assert.EndsWith("(năm 2020: 9 tháng năm 2020, quý III/2020)", Assert.Single(overlapping.Refused).Vietnamese, StringComparison.Ordinal);
        RollupTotals gap = RollupSamples.Of(RollupSamples.Workers(9, period: ReportingPeriod.Quarter(2020, 1)), RollupSamples.Workers(3, period: ReportingPeriod.Quarter(2020, 3)))
            .Totals(periods: [Year, ReportingPeriod.Year(2021)]);
        Assert.Equal((UndefinedReason.MissingPeriod, UndefinedReason.OtherPeriod), (gap.At(0, 0, 0).Reason, gap.At(0, 0, 1).Reason));
    }

    [Fact]
    public void Sources_add_up_to_the_state_budget_and_counterpart_capital_never_does()
    {
        Rollup rollup = RollupSamples.Of(
            RollupSamples.Money(5, FundingSource.National), RollupSamples.Money(3, FundingSource.LocalProvince), RollupSamples.Money(2, FundingSource.LocalDistrict),
            RollupSamples.Money(100, FundingSource.Counterpart));
        RollupTotals totals = rollup.Totals(fundingSources: [FundingSource.StateBudget, FundingSource.Local, FundingSource.Counterpart, FundingSource.InvestmentCapital]);
        Assert.Equal([10m, 5m, 100m], Enumerable.Range(0, 3).Select(funding => totals.At(0, 0, 0, funding).Observation!.Quantity.Value));
        Assert.Equal(UndefinedReason.OtherFunding, totals.At(0, 0, 0, 3).Reason);
    }

    [Fact]
    public void A_source_beside_one_that_is_part_of_it_is_refused_by_name()
    {
        RollupTotals totals = RollupSamples.Of(RollupSamples.Money(5, FundingSource.Local), RollupSamples.Money(3, FundingSource.LocalProvince)).Totals(fundingSources: [FundingSource.StateBudget]);
        Assert.Equal(UndefinedReason.OverlappingFigures, totals.At(0, 0, 0).Reason);
        Assert.EndsWith("(khuyến công địa phương (KCĐP); KCĐP cấp tỉnh)", Assert.Single(totals.Refused).Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void Stages_of_money_are_never_added()
    {
        RollupTotals totals = RollupSamples.Of(RollupSamples.Money(5, FundingSource.National), RollupSamples.Money(3, FundingSource.National, stage: FundingStage.Approved))
            .Totals(fundingStages: [FundingStage.Approved, FundingStage.Unstated]);
        Assert.Equal(3m, totals.At(0, 0, 0).Observation!.Quantity.Value);
        Assert.Equal(UndefinedReason.OtherFunding, totals.At(0, 0, 0, 0, 1).Reason);
    }

    [Fact]
    public void An_indicator_is_added_over_what_it_may_be_and_refused_once_for_each_axis()
    {
        // Rounds of selection are the area's, staff is a level, and workers are of no source.
        Observation Of(Indicator indicator, ReportingUnit place, int year, FundingSource funding) => new(indicator.Of(1), place, ReportingPeriod.Year(year)) { Funding = funding };
        Indicator[] indicators = [NationalIndicators.AreaSelectionRounds, NationalIndicators.CentreStaff, NationalIndicators.TrainedWorkers];
        Rollup rollup = RollupSamples.Of(
            [.. from indicator in indicators
                from place in new[] { RollupSamples.HaNoi, RollupSamples.GiaLai }
                from year in new[] { 2019, 2020 }
                from funding in new[] { FundingSource.National, FundingSource.Local }
                select Of(indicator, place, year, funding)]);
        ReportingPeriod both = ReportingPeriod.Of(new YearRange(2019, 2020));
        RollupTotals totals = rollup.Totals(places: [ReportingUnit.Nation, RollupSamples.HaNoi], periods: [both, Year], fundingSources: [FundingSource.StateBudget, FundingSource.Local]);
        Assert.Equal(UndefinedReason.NotSummable, totals.At(0, 0, 1, 1).Reason);
        Assert.Equal(UndefinedReason.NotAccumulating, totals.At(1, 1, 0, 1).Reason);
        Assert.Equal(UndefinedReason.OtherFunding, totals.At(1, 2, 1, 0).Reason);
        Assert.Equal(2m, totals.At(0, 1, 1, 1).Observation!.Quantity.Value);
        Assert.Equal(2m, totals.At(1, 0, 0, 1).Observation!.Quantity.Value);
        Assert.Equal(4m, totals.At(0, 2, 0, 1).Observation!.Quantity.Value);
        Assert.Equal(5, totals.Refused.Length);
        Assert.Equal(5, totals.Refused.Distinct().Count());
    }

    [Fact]
    public void A_count_of_provinces_is_not_added_into_merged_ones()
    {
        Observation Planning(ReportingUnit place) => new(Catalogue.National.GetIndicator("annual_plan_provinces").Of(1), place, Year);
        RollupTotals totals = RollupSamples.Of(Planning(RollupSamples.BinhDinh), Planning(RollupSamples.GiaLai)).Totals(places: [RollupSamples.New("gia_lai_2025"), ReportingUnit.Nation]);
        Assert.Equal(UndefinedReason.NotSummable, totals.At(0, 0, 0).Reason);
        Assert.Equal(2m, totals.At(1, 0, 0).Observation!.Quantity.Value);
    }

    [Fact]
    public void What_is_not_on_the_axes_has_no_total()
    {
        RollupTotals totals = RollupSamples.Of(RollupSamples.Workers(1)).Totals();
        Indicator workers = NationalIndicators.TrainedWorkers;
        Indicator other = new("trained_workers", new("lao động", "workers"), MeasureUnit.One, IndicatorNature.Flow, workers.Citation);
        Assert.Equal(
            [
                UndefinedReason.OtherIndicator, UndefinedReason.DifferentDefinitions, UndefinedReason.OtherPlace, UndefinedReason.OtherPeriod, UndefinedReason.OtherFunding,
                UndefinedReason.OtherFunding,
            ],
            new[]
            {
                totals.Of(NationalIndicators.DemonstrationModels, RollupSamples.HaNoi, Year), totals.Of(other, RollupSamples.HaNoi, Year), totals.Of(workers, RollupSamples.GiaLai, Year),
                totals.Of(workers, RollupSamples.HaNoi, ReportingPeriod.Year(2019)), totals.Of(workers, RollupSamples.HaNoi, Year, FundingSource.Local),
                totals.Of(workers, RollupSamples.HaNoi, Year, stage: FundingStage.Settled),
            }.Select(total => total.Reason!.Value));
        Assert.Equal(
            [UndefinedReason.OtherPlace, UndefinedReason.OtherIndicator, UndefinedReason.DifferentDefinitions],
            new[]
            {
                RollupSamples.Of(RollupSamples.Workers(1)).Totals(places: [RollupSamples.GiaLai]), RollupSamples.Of(RollupSamples.Workers(1)).Totals(indicators: [NationalIndicators.DemonstrationModels]),
                RollupSamples.Of(RollupSamples.Workers(1)).Totals(indicators: [other]),
            }.Select(only => only.At(0, 0, 0).Reason!.Value));
    }

    [Fact]
    public void Indices_and_arguments_are_checked()
    {
        RollupTotals totals = RollupSamples.Of(RollupSamples.Workers(1)).Totals();
        Assert.Throws<ArgumentOutOfRangeException>("place", () => totals.At(1, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>("indicator", () => totals.At(0, -1, 0));
        Assert.Throws<ArgumentOutOfRangeException>("period", () => totals.At(0, 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>("funding", () => totals.At(0, 0, 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>("stage", () => totals.At(0, 0, 0, 0, 1));
        Assert.Throws<ArgumentNullException>("indicator", () => totals.Of(null!, RollupSamples.HaNoi, Year));
        Assert.Throws<ArgumentNullException>("place", () => totals.Of(NationalIndicators.TrainedWorkers, null!, Year));
        Assert.Equal("1 place × 1 indicator × 1 period × 1 source × 1 stage", totals.ToString());
        Assert.Equal(1, totals.Axes.CellCount);
    }

    [Fact]
    public void Regions_of_the_years_before_the_merger_hold_none_of_the_provinces_after_it()
    {
        LocalDate day = new(2026, 1, 1);
        ReportingUnit region = ReportingUnit.Of(RegionScheme.Report2014To2020.Regions[0]);
        RollupTotals totals = RollupSamples.Of(RollupSamples.Workers(1, ReportingUnit.Of(AdministrativeMap.On(day).FindById("gia_lai_2025")!), ReportingPeriod.Year(2026))).Totals(places: [region]);
        Assert.Equal(UndefinedReason.OtherPlace, totals.At(0, 0, 0).Reason);
    }
}
