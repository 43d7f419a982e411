using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.Averages;

/// <content>Means of regions whose provinces reported one by one, all or some of them.</content>
public partial class RegionalAverageCalculatorTest
{
    private const int Highlands = 3;

    private static readonly Observation[] TwoOfFive = [Of("lam_dong", 76.05m), Of("dak_nong", 23.95m)];

    [Fact]
    public void Figures_of_provinces_are_added()
    {
        // 10 + 20 + 30 + 40 + 76,05 = 176,05; over 5 it is 35,21.
        RegionalAverages result = Calculate([Of("kon_tum", 10), Of("gia_lai", 20), Of("dak_lak", 30), Of("dak_nong", 40), Of("lam_dong", 76.05m)]);
        RegionalAverage region = result.Regions[Highlands];
        Assert.Equal(new Quantity(176.05m, MeasureUnit.BillionDong), region.Mean.Total);
        Assert.Equal(35.21m, region.Mean.RoundBillions(2));
        Assert.Equal(5, region.ReportingProvinces);
        Assert.Equal(1, region.Rank);
    }

    [Fact]
    public void Provinces_that_did_not_report_count_in_the_divisor_and_leave_no_rank()
    {
        // 76,05 + 23,95 = 100; over all 5 provinces 20, over the nation's 63 1,587...
        RegionalAverages result = Calculate(TwoOfFive);
        RegionalAverage region = result.Regions[Highlands];
        Assert.Equal(20, region.Mean.RoundBillions(2));
        Assert.Equal(2, region.ReportingProvinces);
        Assert.Null(region.Rank);
        Assert.Empty(result.Ranking);
        Assert.Empty(result.Highest);
        Assert.Empty(result.Lowest);
        Assert.Equal((1.59m, 63), (result.NationWithoutUnallocated.RoundBillions(2), result.NationWithoutUnallocated.Count));
    }

    [Fact]
    public void Only_the_provinces_that_reported_may_be_divided_by()
    {
        // 100 over 2, in the region and in the nation.
        RegionalAverages result = Calculate(TwoOfFive, AveragePopulation.ReportingProvinces);
        Assert.Equal(AveragePopulation.ReportingProvinces, result.Population);
        Assert.Equal(50, result.Regions[Highlands].Mean.RoundBillions(2));
        Assert.Equal(2, result.NationWithoutUnallocated.Count);
        Assert.Equal(50, result.NationWithoutUnallocated.RoundBillions(2));

        // Who chose them has a rank of them.
        Assert.Equal((1, 2), (result.Regions[Highlands].Rank, result.Regions[Highlands].ReportingProvinces));
        Assert.Equal(Highlands, result.Regions.IndexOf(Assert.Single(result.Highest)));
    }

    // The report's 33,03, 17,62, 24,86, 26,27 and 16,93; of the Central Highlands two of five, whose 100 would be 20, or 50 for those two.
    [Theory]
    [InlineData(AveragePopulation.AllProvinces, new[] { 1, 4, 3, 0, 2, 5 })]
    [InlineData(AveragePopulation.ReportingProvinces, new[] { 2, 5, 4, 1, 3, 6 })]
    public void The_other_regions_are_ranked_among_themselves(AveragePopulation population, int[] ranks)
    {
        RegionalAverages result = Calculate([.. NationalReport.RegionTotals.Where((_, i) => i != Highlands), .. TwoOfFive], population);
        Assert.Equal(ranks, result.Regions.Select(region => region.Rank ?? 0));
        Assert.Equal(ranks.Count(rank => rank > 0), result.Ranking.Length);
        Assert.Equal([Array.IndexOf(ranks, 1)], result.Highest.Select(region => result.Regions.IndexOf(region)));
        Assert.Equal([5], result.Lowest.Select(region => result.Regions.IndexOf(region)));
    }

    // 10 for each province, and 200 for Lâm Đồng: (200 + 3 · 10) / 5 = 46 would be the highest mean without Kon Tum too.
    [Theory]
    [InlineData("kon_tum", null)]
    [InlineData(null, 1)]
    public void One_missing_province_leaves_no_rank_whatever_the_mean(string? missing, int? rank)
    {
        ProvinceUnit? without = missing is null ? null : NationalReport.Province(missing).Province;
        RegionalAverages result = Calculate(Provinces.Where(unit => unit.Province != without)
            .Select(unit => NationalReport.Funding(unit, unit.Province == NationalReport.Province("lam_dong").Province ? 200 : 10)));
        Assert.Equal(rank, result.Regions[Highlands].Rank);
        Assert.Equal(rank is null ? 5 : 6, result.Ranking.Length);
        Assert.Equal(rank is not null, result.Highest.Contains(result.Regions[Highlands]));
    }

    [Fact]
    public void A_regions_total_covers_all_its_provinces()
    {
        // Tây Nguyên as a total, 126,95 for 5; of the Southeast only Đồng Nai, 52,05: 179 over 63 is 2,841..., over 6 29,833...
        Observation[] figures = [NationalReport.RegionTotals[Highlands], Of("dong_nai", 52.05m)];
        RegionalAverages all = Calculate(figures);
        Assert.Equal(2.84m, all.NationWithoutUnallocated.RoundBillions(2));
        Assert.Contains("; 6/63 ", all.NationWithoutUnallocated.Describe(), StringComparison.Ordinal);

        RegionalAverages reporting = Calculate(figures, AveragePopulation.ReportingProvinces);
        Assert.Equal(25.39m, reporting.Regions[Highlands].Mean.RoundBillions(2));
        Assert.Equal(29.83m, reporting.NationWithoutUnallocated.RoundBillions(2));
    }

    [Fact]
    public void A_region_without_figures_is_undefined_and_has_no_rank()
    {
        // Without the Mekong Delta: 1.464,06 - 220,11 = 1.243,95; over 63 19,745..., over the 50 of the others 24,879.
        RegionalAverages result = Calculate(NationalReport.RegionTotals[..5]);
        Assert.Equal(UndefinedReason.MissingFigure, result.Regions[5].Mean.Reason);
        Assert.Null(result.Regions[5].Rank);
        Assert.Equal(0, result.Regions[5].ReportingProvinces);
        Assert.Equal("Đồng bằng sông Cửu Long: " + SharedWords.Undefined(UndefinedReason.MissingFigure), result.Regions[5].Describe());
        Assert.Equal("Trung du miền núi phía Bắc", Assert.Single(result.Lowest).Region.Name.Vietnamese);
        Assert.Equal(5, result.Ranking.Length);
        Assert.Equal(19.75m, result.NationWithoutUnallocated.RoundBillions(2));
        Assert.Equal(24.879m, Calculate(NationalReport.RegionTotals[..5], AveragePopulation.ReportingProvinces).NationWithoutUnallocated.RoundBillions(3));
    }

    [Fact]
    public void What_no_region_holds_is_not_derived_from_a_total_when_provinces_are_missing()
    {
        RegionalAverages result = Calculate([.. NationalReport.RegionTotals[..5], NationalReport.Funding(ReportingUnit.Nation, 1_737.73m)]);
        Assert.Null(result.Unallocated);

        // The nation's own total needs no region: 1.737,73 / 63 = 27,58...
        Assert.Equal(27.58m, result.NationWithUnallocated.RoundBillions(2));
        Assert.Equal(27.58m, Calculate([NationalReport.Funding(ReportingUnit.Nation, 1_737.73m)]).NationWithUnallocated.RoundBillions(2));
    }

    [Fact]
    public void The_nations_total_is_not_divided_by_the_provinces_that_reported()
    {
        RegionalAverages result = RegionalAverageCalculator.Calculate(
            NationalReport.Scheme,
            [NationalReport.Funding(NationalReport.Province("lam_dong"), 76.05m), NationalReport.Funding(ReportingUnit.Nation, 1_737.73m)],
            new() { Population = AveragePopulation.ReportingProvinces });
        Assert.Equal(UndefinedReason.UnallocatedNotStated, result.NationWithUnallocated.Reason);

        // Nor by none of them.
        RegionalAverages none = RegionalAverageCalculator.Calculate(
            NationalReport.Scheme,
            [NationalReport.Funding(ReportingUnit.Unallocated, 1), NationalReport.Funding(ReportingUnit.Nation, 1_737.73m)],
            new() { Population = AveragePopulation.ReportingProvinces });
        Assert.Equal(UndefinedReason.MissingFigure, none.NationWithUnallocated.Reason);
    }

    [Fact]
    public void Provinces_that_hold_more_than_the_nation_disagree_with_it_before_all_have_reported()
    {
        // 10 + 10 + 1 unallocated is more than 5.
        RegionalAverages result = Calculate(
        [
            NationalReport.Funding(NationalReport.Province("lam_dong"), 10), NationalReport.Funding(NationalReport.Province("ha_noi"), 10),
            NationalReport.Funding(ReportingUnit.Unallocated, 1), NationalReport.Funding(ReportingUnit.Nation, 5),
        ]);
        Assert.Null(result.Unallocated);
        Assert.Equal(UndefinedReason.TotalsDisagree, result.NationWithUnallocated.Reason);
    }

    // The new Lâm Đồng is the old Đắk Nông, Bình Thuận and Lâm Đồng: without all three it has not reported, and its region of six is 10 old
    // provinces of 1 tỷ over 6 or 5. Without Bình Thuận alone it is open, and nobody may choose to leave the others out.
    [Theory]
    [InlineData(new[] { "dak_nong", "binh_thuan", "lam_dong" }, AveragePopulation.AllProvinces, 1.67, null)]
    [InlineData(new[] { "dak_nong", "binh_thuan", "lam_dong" }, AveragePopulation.ReportingProvinces, 2.0, 3)]
    [InlineData(new[] { "binh_thuan" }, AveragePopulation.AllProvinces, null, null)]
    [InlineData(new[] { "binh_thuan" }, AveragePopulation.ReportingProvinces, null, null)]
    public void A_restated_province_that_is_missing_leaves_no_rank_and_one_with_a_part_missing_no_mean(
        string[] missing, AveragePopulation population, double? mean, int? rank)
    {
        IEnumerable<Observation> figures = Provinces.Where(unit => !missing.Contains(unit.Province!.Province.Id)).Select(unit => NationalReport.Funding(unit, 1));
        RegionalAverages result = RegionalAverageCalculator.Calculate(
            RegionScheme.AfterMerger2025, RestatementCalculator.Restate(figures, AdministrativeMap.On(new(2025, 7, 1))), new() { Population = population });
        RegionalAverage region = Assert.Single(result.Regions, region => region.Region.Name.Vietnamese.StartsWith("Duyên hải Nam", StringComparison.Ordinal));
        Assert.Equal(((decimal?)mean, rank), (region.Mean.RoundBillions(2), region.Rank));
        Assert.Equal((5, 6), (region.ReportingProvinces, region.AllProvinces));
        Assert.Equal(rank is null ? 5 : 6, result.Ranking.Length);
    }

    [Fact]
    public void A_scheme_has_no_means_of_years_after_its_provinces_ended_and_before_its_first()
    {
        Observation later = new(NationalIndicators.PromotionFunding.Of(Vnd.FromBillions(1)), NationalReport.Province("lam_dong"), ReportingPeriod.Year(2025))
        {
            Funding = FundingSource.StateBudget,
        };
        AssertUndefined(UndefinedReason.OtherPeriod, Calculate([later]));
        Assert.Contains("30/6/2025", Calculate([later]).NationWithUnallocated.Describe(), StringComparison.Ordinal);
        Observation earlier = new(later.Value, later.ReportingUnit, ReportingPeriod.Year(2013)) { Funding = FundingSource.StateBudget };
        AssertUndefined(UndefinedReason.OtherPeriod, Calculate([earlier]));
        Assert.Throws<ArgumentException>("observations", () => Calculate([null!]));
    }

    [Fact]
    public void Without_figures_nothing_is_defined()
    {
        RegionalAverages result = Calculate([]);
        Assert.All(result.Regions, region => Assert.Equal(UndefinedReason.MissingFigure, region.Mean.Reason));
        Assert.Empty(result.Ranking);
        Assert.Empty(result.Lowest);
        Assert.Empty(result.Highest);
        Assert.Equal(UndefinedReason.MissingFigure, result.NationWithoutUnallocated.Reason);
        Assert.Equal(UndefinedReason.MissingFigure, result.NationWithUnallocated.Reason);
    }

    [Fact]
    public void An_indicator_that_may_not_be_added_over_places_has_no_means()
    {
        // The localities of two provinces may be the same ones.
        Indicator localities = NationalIndicators.Get("cluster_localities");
        RegionalAverages result = Calculate([new(localities.Of(3), NationalReport.Province("lam_dong"), ReportingPeriod.Of(NationalReport.Years))]);
        Assert.Equal(UndefinedReason.NotSummable, result.Regions[Highlands].Mean.Reason);
        Assert.Equal(UndefinedReason.NotSummable, result.NationWithoutUnallocated.Reason);
        Assert.Equal("Central Highlands: " + SharedWords.Undefined(UndefinedReason.NotSummable, DisplayLanguage.English), result.Regions[Highlands].Describe(DisplayLanguage.English));
    }

    [Fact]
    public void Counts_are_averaged_in_their_own_unit()
    {
        // 40 + 61 people over the 5 centres' provinces: 20,2.
        RegionalAverages result = Calculate(
        [
            new(NationalIndicators.CentreStaff.Of(40), NationalReport.Province("lam_dong"), ReportingPeriod.Year(2020)),
            new(NationalIndicators.CentreStaff.Of(61), NationalReport.Province("gia_lai"), ReportingPeriod.Year(2020)),
        ]);
        Assert.Equal(20.2m, result.Regions[Highlands].Mean.Round(2));
        Assert.Null(result.Regions[Highlands].Mean.RoundBillions(2));
    }

    private static Observation Of(string province, decimal billions) => NationalReport.Funding(NationalReport.Province(province), billions);
}
