using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.Averages;

/// <content>Figures that regional means refuse, and numbers beyond their limit.</content>
public partial class RegionalAverageCalculatorTest
{
    private const decimal Large = 70_000_000_000_000_000_000_000_000_000m;

    /// <summary>A plain number that may be added over places and, unlike counts and money, may be anything that decimal holds.</summary>
    private static readonly Indicator Index = new("index", new("chỉ số", "index"), MeasureUnit.One, IndicatorNature.Level, NationalIndicators.CentreStaff.Citation)
    {
        SummableOver = SummationAxes.Places,
        Verification = Verification.Local,
    };

    [Fact]
    public void Figures_of_two_kinds_have_no_means_and_are_named()
    {
        ReportingUnit unit = ReportingUnit.Of(NationalReport.Scheme.Regions[1]);
        Observation Of(Indicator indicator, ReportingPeriod period) => new(indicator.Of(Vnd.FromBillions(1)), unit, period)
        {
            Funding = FundingSource.StateBudget,
            Stage = FundingStage.Approved,
        };
        (UndefinedReason Reason, Observation Other)[] others =
        [
            (UndefinedReason.OtherIndicator, Of(NationalIndicators.Get("cluster_funding"), ReportingPeriod.Of(NationalReport.Years))),
            (UndefinedReason.OtherPeriod, Of(NationalIndicators.PromotionFunding, ReportingPeriod.Year(2019))),
            (UndefinedReason.OtherFunding, NationalReport.Funding(unit, 1, FundingSource.Local)),
            (UndefinedReason.OtherFunding, NationalReport.Funding(unit, 1, stage: FundingStage.Disbursed)),
        ];
        Assert.All(others, row =>
        {
            RegionalAverages result = Calculate([NationalReport.RegionTotals[0], row.Other]);
            AssertUndefined(row.Reason, result);
            Assert.Contains(Phrase.Scope(row.Other).Vietnamese, result.NationWithoutUnallocated.Describe(), StringComparison.Ordinal);
            Assert.Contains(Phrase.Scope(row.Other).English, result.Regions[0].Describe(DisplayLanguage.English), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_unit_that_the_scheme_does_not_place_leaves_no_means_and_is_named()
    {
        ProvinceUnit province = NationalReport.Scheme.Regions[0].Provinces[0];
        ReportingUnit[] units = [ReportingUnit.District(province, "Ba Vì"), ReportingUnit.Commune(province, "Bát Tràng"), ReportingUnit.Organisation("Cục CTĐP")];
        Assert.All(units, unit =>
        {
            RegionalAverages result = Calculate([NationalReport.Funding(unit, 1)]);
            AssertUndefined(UndefinedReason.OtherPlace, result);
            Assert.Contains(unit.Name.Vietnamese, result.NationWithUnallocated.Describe(), StringComparison.Ordinal);
        });
    }

    private static void AssertUndefined(UndefinedReason reason, RegionalAverages result) => Assert.All(
        result.Regions.Select(region => region.Mean).Append(result.NationWithoutUnallocated).Append(result.NationWithUnallocated), mean => Assert.Equal(reason, mean.Reason));

    [Fact]
    public void Null_arguments_and_unknown_populations_are_errors()
    {
        Assert.Throws<ArgumentNullException>("scheme", () => RegionalAverageCalculator.Calculate(null!, []));
        Assert.Throws<ArgumentNullException>("observations", () => RegionalAverageCalculator.Calculate(NationalReport.Scheme, (IEnumerable<Observation>)null!));
        Assert.Throws<ArgumentOutOfRangeException>("options", () => RegionalAverageCalculator.Calculate(NationalReport.Scheme, [], new CalculationOptions { Population = (AveragePopulation)2 }));
        Assert.Throws<ArgumentOutOfRangeException>("options", () => RegionalAverageCalculator.Calculate(NationalReport.Scheme, [], new CalculationOptions { Population = (AveragePopulation)(-1) }));
    }

    [Fact]
    public void A_sum_that_decimal_cannot_hold_is_undefined_by_overflow()
    {
        // 7·10^28 twice is beyond decimal's 7,9·10^28.
        RegionalAverages result = Calculate([IndexOf(NationalReport.Province("lam_dong"), Large), IndexOf(NationalReport.Province("gia_lai"), Large)]);
        Assert.Equal(UndefinedReason.Overflow, result.Regions[3].Mean.Reason);
        Assert.Equal(UndefinedReason.Overflow, result.NationWithoutUnallocated.Reason);
    }

    [Fact]
    public void Regions_whose_sum_overflows_leave_the_nation_undefined()
    {
        RegionalAverages result = Calculate([IndexOf(NationalReport.Province("lam_dong"), Large), IndexOf(NationalReport.Province("ha_noi"), Large)]);
        Assert.Equal(UndefinedReason.Overflow, result.NationWithoutUnallocated.Reason);
        Assert.Equal(UndefinedReason.Overflow, result.NationWithUnallocated.Reason);
    }

    [Fact]
    public void Unallocated_amounts_that_overflow_leave_only_the_mean_of_everything_undefined()
    {
        RegionalAverages stated = Calculate([IndexOf(NationalReport.Province("lam_dong"), Large / 1_000_000_000m), IndexOf(ReportingUnit.Unallocated, decimal.MaxValue)]);
        Assert.True(stated.NationWithoutUnallocated.IsDefined);
        Assert.Equal(UndefinedReason.Overflow, stated.NationWithUnallocated.Reason);

        // The rest would be 7·10^28 + 6·10^28.
        Observation[] regions = [.. NationalReport.Scheme.Regions.Select(region => IndexOf(ReportingUnit.Of(region), -Large / 7))];
        RegionalAverages derived = Calculate([.. regions, IndexOf(ReportingUnit.Nation, Large)]);
        Assert.Null(derived.Unallocated);
        Assert.Equal(UndefinedReason.Overflow, derived.NationWithUnallocated.Reason);
    }

    private static Observation IndexOf(ReportingUnit unit, decimal value) => new(Index.Of(value), unit, ReportingPeriod.Of(NationalReport.Years));
}
