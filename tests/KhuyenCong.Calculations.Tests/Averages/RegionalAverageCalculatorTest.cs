using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.Averages;

/// <summary>The six regions of report III.2: 363,31 246,69 323,12 126,95 183,88 and 220,11 tỷ đồng over 11, 14, 13, 5, 7 and 13 provinces.</summary>
public partial class RegionalAverageCalculatorTest
{
    private static Observation Total => NationalReport.Find(NationalIndicators.PromotionFunding, FundingSource.StateBudget);

    private static RegionalAverages OfReport => Calculate([.. NationalReport.RegionTotals, Total]);

    [Fact]
    public void The_means_of_the_regions_are_those_that_their_totals_give()
    {
        // 363,31/11 = 33,028...; 246,69/14 = 17,620...; 323,12/13 = 24,855...; 126,95/5 = 25,39; 183,88/7 = 26,268...; 220,11/13 = 16,931...
        Assert.Equal([33.03m, 17.62m, 24.86m, 25.39m, 26.27m, 16.93m], OfReport.Regions.Select(region => region.Mean.RoundBillions(2).GetValueOrDefault()));
        Assert.Equal([11, 14, 13, 5, 7, 13], OfReport.Regions.Select(region => region.AllProvinces));
        Assert.Equal([1, 5, 4, 3, 2, 6], OfReport.Regions.Select(region => region.Rank.GetValueOrDefault()));
        Assert.All(OfReport.Regions, region => Assert.Null(region.ReportingProvinces));
    }

    [Fact]
    public void The_lowest_region_is_the_Mekong_Delta_whatever_the_report_says()
    {
        // The report calls the Northern Midlands and Mountains the lowest, with 17,62; 16,93 is lower.
        Assert.Equal("Đồng bằng sông Cửu Long", Assert.Single(OfReport.Lowest).Region.Name.Vietnamese);
        Assert.Equal("Đồng bằng sông Hồng", Assert.Single(OfReport.Highest).Region.Name.Vietnamese);
        Assert.Equal([33.03m, 26.27m, 25.39m, 24.86m, 17.62m, 16.93m], OfReport.Ranking.Select(region => region.Mean.RoundBillions(2).GetValueOrDefault()));
    }

    [Fact]
    public void The_nation_has_a_mean_with_and_one_without_what_no_region_holds()
    {
        // The six add up to 1.464,06; 1.737,73 - 1.464,06 = 273,67. 1.737,73/63 = 27,583...; 1.464,06/63 = 23,239...
        Assert.Equal(new Quantity(273.67m, MeasureUnit.BillionDong), OfReport.Unallocated);
        Assert.Equal(27.58m, OfReport.NationWithUnallocated.RoundBillions(2));
        Assert.Equal(23.24m, OfReport.NationWithoutUnallocated.RoundBillions(2));
        Assert.Equal(63, OfReport.NationWithUnallocated.Count);
        Assert.Single(OfReport.NationWithUnallocated.Citations);
        Assert.Equal(6, OfReport.NationWithoutUnallocated.Citations.Length);
    }

    // The first three of the six regions hold 363,31 + 246,69 + 323,12 = 933,12 over 11 + 14 + 13 = 38 provinces: 24,5557... The others hold
    // 126,95 + 183,88 + 220,11 = 530,94 over 5 + 7 + 13 = 25: 21,2376.
    [Fact]
    public void Regions_of_a_scheme_built_in_code_have_means()
    {
        LegalDocument plan = new("1/KH-MINH-HOA", LegalDocumentKind.Plan, new("Kế hoạch minh họa"));
        RegionScheme halves = new(new RegionSchemeDefinition
        {
            Id = "halves",
            Name = new("hai nửa (minh họa)"),
            VerifiedFrom = new(2014, 1, 1),
            VerifiedThrough = new(2020, 12, 31),
            Regions = [Half("halves.north", "nửa bắc", NationalReport.Scheme.Regions[..3]), Half("halves.south", "nửa nam", NationalReport.Scheme.Regions[3..])],
            Citation = new(plan),
        });
        Observation[] figures =
        [
            NationalReport.Funding(ReportingUnit.Of(halves.Regions[0]), 933.12m),
            NationalReport.Funding(ReportingUnit.Of(halves.Regions[1]), 530.94m),
        ];
        RegionalAverages result = RegionalAverageCalculator.Calculate(halves, figures, Catalogue.National.With(halves));
        Assert.Equal([24.56m, 21.24m], result.Regions.Select(region => region.Mean.RoundBillions(2).GetValueOrDefault()));
        Assert.Equal([38, 25], result.Regions.Select(region => region.AllProvinces));
        Assert.Equal("nửa bắc", Assert.Single(result.Highest).Region.Name.Vietnamese);
        Assert.Contains("halves", result.Regions[0].Mean.Explain(), StringComparison.Ordinal);

        static RegionDefinition Half(string id, string name, ImmutableArray<Region> regions) => new()
        {
            Id = id,
            Name = new(name),
            Provinces = [.. regions.SelectMany(region => region.Provinces).Select(unit => unit.Province)],
        };
    }

    [Fact]
    public void Unallocated_money_may_be_given_instead_of_the_total()
    {
        RegionalAverages result = Calculate([.. NationalReport.RegionTotals, NationalReport.Funding(ReportingUnit.Unallocated, 273.67m)]);
        Assert.Equal(new Quantity(273.67m, MeasureUnit.BillionDong), result.Unallocated);
        Assert.Equal(27.58m, result.NationWithUnallocated.RoundBillions(2));
        Assert.Equal(23.24m, result.NationWithoutUnallocated.RoundBillions(2));
    }

    [Fact]
    public void Total_and_unallocated_money_may_both_be_given_when_they_agree()
    {
        RegionalAverages result = Calculate([.. NationalReport.RegionTotals, Total, NationalReport.Funding(ReportingUnit.Unallocated, 273.67m)]);
        Assert.Equal(27.58m, result.NationWithUnallocated.RoundBillions(2));
    }

    [Fact]
    public void Regions_that_hold_more_than_the_nation_disagree_with_it()
    {
        // The six hold 1.464,06 tỷ.
        RegionalAverages result = Calculate([.. NationalReport.RegionTotals, NationalReport.Funding(ReportingUnit.Nation, 1_464.05m)]);
        Assert.Null(result.Unallocated);
        Assert.Equal(UndefinedReason.TotalsDisagree, result.NationWithUnallocated.Reason);
        Assert.Equal(23.24m, result.NationWithoutUnallocated.RoundBillions(2));
    }

    [Fact]
    public void Totals_that_disagree_leave_the_nation_undefined_and_the_regions_alone()
    {
        RegionalAverages result = Calculate([.. NationalReport.RegionTotals, Total, NationalReport.Funding(ReportingUnit.Unallocated, 273.66m)]);
        Assert.Equal(UndefinedReason.TotalsDisagree, result.NationWithUnallocated.Reason);
        Assert.Equal(SharedWords.Undefined(UndefinedReason.TotalsDisagree), result.NationWithUnallocated.Describe());
        Assert.Equal(23.24m, result.NationWithoutUnallocated.RoundBillions(2));
        Assert.All(result.Regions, region => Assert.True(region.Mean.IsDefined));
    }

    [Fact]
    public void Without_total_and_unallocated_money_the_mean_of_everything_is_not_known()
    {
        RegionalAverages result = Calculate(NationalReport.RegionTotals);
        Assert.Null(result.Unallocated);
        Assert.Equal(UndefinedReason.UnallocatedNotStated, result.NationWithUnallocated.Reason);
        Assert.Equal(23.24m, result.NationWithoutUnallocated.RoundBillions(2));
    }

    [Theory]
    [InlineData(ReportingUnitKind.Nation)]
    [InlineData(ReportingUnitKind.Unallocated)]
    public void Two_totals_or_two_unallocated_amounts_overlap(ReportingUnitKind kind)
    {
        ReportingUnit twice = kind == ReportingUnitKind.Nation ? ReportingUnit.Nation : ReportingUnit.Unallocated;
        RegionalAverages result = Calculate([.. NationalReport.RegionTotals, NationalReport.Funding(twice, 1_737.73m), NationalReport.Funding(twice, 1_737.73m)]);
        Assert.Null(result.Unallocated);
        Assert.Equal(UndefinedReason.OverlappingFigures, result.NationWithUnallocated.Reason);
        Assert.Equal(23.24m, result.NationWithoutUnallocated.RoundBillions(2));
    }

    [Fact]
    public void A_regions_total_together_with_one_of_its_provinces_would_count_twice()
    {
        // The report prints Hà Nội, 116,49 tỷ đồng, beside the total of the Red River Delta, which holds it.
        RegionalAverages result = Calculate([.. NationalReport.RegionTotals, NationalReport.Funding(NationalReport.Province("ha_noi"), 116.49m)]);
        Assert.Equal(UndefinedReason.OverlappingFigures, result.Regions[0].Mean.Reason);
        Assert.Null(result.Regions[0].Rank);
        Assert.Equal([4, 3, 2, 1, 5], result.Regions.Skip(1).Select(region => region.Rank.GetValueOrDefault()));
        Assert.Equal(UndefinedReason.OverlappingFigures, result.NationWithoutUnallocated.Reason);
        Assert.Equal(UndefinedReason.OverlappingFigures, result.NationWithUnallocated.Reason);
    }

    [Fact]
    public void Two_figures_of_one_region_or_province_overlap()
    {
        RegionalAverages result = Calculate(
        [
            NationalReport.RegionTotals[0],
            NationalReport.RegionTotals[0],
            NationalReport.Funding(NationalReport.Province("lam_dong"), 76.05m),
            NationalReport.Funding(NationalReport.Province("lam_dong"), 76.05m),
        ]);
        Assert.Equal(UndefinedReason.OverlappingFigures, result.Regions[0].Mean.Reason);
        Assert.Equal(UndefinedReason.OverlappingFigures, result.Regions[3].Mean.Reason);
        Assert.Equal(UndefinedReason.MissingFigure, result.Regions[1].Mean.Reason);
        Assert.Equal(UndefinedReason.OverlappingFigures, result.NationWithoutUnallocated.Reason);
    }

    [Fact]
    public void Marks_and_sources_of_the_figures_are_those_of_the_means()
    {
        Observation estimated = NationalReport.Funding(ReportingUnit.Unallocated, 273.67m, status: ObservationStatus.Estimated);
        RegionalAverages result = Calculate([NationalReport.Funding(ReportingUnit.Of(NationalReport.Scheme.Regions[0]), 363.31m, hedge: Hedge.About), .. NationalReport.RegionTotals[1..], estimated]);
        Assert.Equal(ResultMarks.HedgedOperand, result.Regions[0].Mean.Marks);
        Assert.Equal(ResultMarks.None, result.Regions[1].Mean.Marks);
        Assert.Equal(ResultMarks.HedgedOperand, result.NationWithoutUnallocated.Marks);
        Assert.Equal(ResultMarks.HedgedOperand | ResultMarks.EstimatedOperand, result.NationWithUnallocated.Marks);
        Assert.Equal(NationalReport.RegionTotals[1].Citation, Assert.Single(result.Regions[1].Mean.Citations));
    }

    [Fact]
    public void Equal_means_share_a_rank()
    {
        // 33/11 = 42/14 = 15/5 = 3; 26/13 = 14/7 = 2; 13/13 = 1.
        decimal[] billions = [33, 42, 26, 15, 14, 13];
        RegionalAverages result = Calculate([.. NationalReport.Scheme.Regions.Select((region, i) => NationalReport.Funding(ReportingUnit.Of(region), billions[i]))]);
        Assert.Equal([1, 1, 4, 1, 4, 6], result.Regions.Select(region => region.Rank.GetValueOrDefault()));
        Assert.Equal([0, 1, 3], result.Highest.Select(region => result.Regions.IndexOf(region)));
        Assert.Equal([5], result.Lowest.Select(region => result.Regions.IndexOf(region)));
        Assert.Equal([0, 1, 3, 2, 4, 5], result.Ranking.Select(region => result.Regions.IndexOf(region)));
    }

    private static RegionalAverages Calculate(IEnumerable<Observation> figures, AveragePopulation population = AveragePopulation.AllProvinces) =>
        RegionalAverageCalculator.Calculate(NationalReport.Scheme, figures, new() { Population = population });
}
