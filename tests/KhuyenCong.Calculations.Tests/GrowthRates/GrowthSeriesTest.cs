using KhuyenCong.Domain;
using static KhuyenCong.Calculations.Tests.GrowthRates.GrowthSamples;

namespace KhuyenCong.Calculations.Tests.GrowthRates;

public class GrowthSeriesTest
{
    [Fact]
    public void Figures_may_come_in_any_order_and_gaps_are_kept()
    {
        GrowthSeries series = GrowthSeries.Of([Funding(2017, 3), Funding(2014, 1), Funding(2015, 2)]);
        Assert.Equal(new YearRange(2014, 2017), series.Years);
        Assert.Equal(3, series.Steps);
        Assert.Equal([2014, 2015, 2017], series.Observations.Select(figure => figure.Period.FirstDay.Year));
        Assert.Equal([2016], series.MissingYears);
        Assert.Empty(series.Rates);
        Assert.Equal("promotion_funding of nation, 2014 - 2017: 3 figures", series.ToString());
    }

    [Fact]
    public void Seven_years_have_six_steps_and_six_rates()
    {
        Assert.Equal(new YearRange(2014, 2020), OfReport.Years);
        Assert.Equal(6, OfReport.Steps);
        Assert.Equal(ReportRates, OfReport.Rates);
        Assert.Empty(OfReport.MissingYears);
        Assert.Equal("2014 - 2020: 6 yearly rates", OfReport.ToString());
    }

    [Fact]
    public void The_years_that_a_series_is_to_cover_show_what_is_missing_at_its_ends()
    {
        Assert.Equal([2014, 2017], GrowthSeries.Of([Funding(2015, 1), Funding(2016, 2), null], new YearRange(2014, 2017)).MissingYears);

        // The rates of 2014 - 2017 are those of 2015, 2016 and 2017.
        Assert.Equal([2015, 2017], GrowthSeries.OfRates([new(2016, 5)], new YearRange(2014, 2017)).MissingYears);
        Assert.Null(GrowthSeries.Of([]).Years);
        Assert.Equal(0, GrowthSeries.Of([null]).Steps);
        Assert.Equal("no figures", GrowthSeries.OfRates([null]).ToString());
    }

    [Fact]
    public void What_lies_outside_the_years_leaves_no_growth()
    {
        AssertMisfit(UndefinedReason.OtherPeriod, "năm 2013", GrowthSeries.Of([Funding(2013, 1), Funding(2014, 2)], new YearRange(2014, 2020)));

        // The rate of 2014 is against 2013.
        AssertMisfit(UndefinedReason.OtherPeriod, new YearlyRate(2014, 5).ToString(), GrowthSeries.OfRates([new(2014, 5)], new YearRange(2014, 2020)));
    }

    [Fact]
    public void Two_of_one_year_leave_no_growth()
    {
        AssertMisfit(UndefinedReason.OverlappingPeriods, "năm 2014", GrowthSeries.Of([Funding(2014, 1), Funding(2015, 3), Funding(2014, 2)]));
        AssertMisfit(UndefinedReason.OverlappingPeriods, new YearlyRate(2015, 2).ToString(), GrowthSeries.OfRates([new(2015, 1), new(2015, 2)]));
    }

    [Fact]
    public void Figures_are_of_one_indicator_place_source_and_stage()
    {
        Observation first = Funding(2014, 1);
        (UndefinedReason Reason, Observation Other)[] others =
        [
            (UndefinedReason.OtherIndicator, Number(2015, 1)),
            (UndefinedReason.OtherPlace, new(first.Value, NationalReport.Province("binh_dinh"), ReportingPeriod.Year(2015))
            {
                Funding = first.Funding,
                Stage = first.Stage,
            }),
            (UndefinedReason.OtherFunding, Funding(2015, 1, source: FundingSource.National)),
            (UndefinedReason.OtherFunding, Funding(2015, 1, stage: FundingStage.Disbursed)),
        ];
        Assert.All(others, row => AssertMisfit(row.Reason, "năm 2014, ngân sách nhà nước, được duyệt; ", GrowthSeries.Of([first, row.Other])));
    }

    [Fact]
    public void A_figure_is_of_one_year_or_a_part_of_one() =>
        AssertMisfit(UndefinedReason.OtherPeriod, "giai đoạn 2014 - 2020", GrowthSeries.Of([NationalReport.Funding(ReportingUnit.Nation, 1)]));

    [Fact]
    public void A_ratio_has_points_and_no_growth()
    {
        Observation[] ratios =
        [
            new(Indicator(MeasureUnit.Percent).Of(90), ReportingUnit.Nation, ReportingPeriod.Year(2014)),
            new(Indicator(MeasureUnit.One, IndicatorNature.Ratio).Of(5.5m), ReportingUnit.Nation, ReportingPeriod.Year(2014)),
        ];
        Assert.All(ratios, ratio => AssertMisfit(UndefinedReason.RatioIndicator, "năm 2014", GrowthSeries.Of([ratio])));
    }

    [Fact]
    public void Nothing_is_not_an_empty_series()
    {
        Assert.Throws<ArgumentNullException>("observations", () => GrowthSeries.Of(null!));
        Assert.Throws<ArgumentNullException>("rates", () => GrowthSeries.OfRates(null!));
    }

    private static void AssertMisfit(UndefinedReason reason, string which, GrowthSeries series) => Assert.All(
        [GrowthCalculator.ArithmeticMean(series), GrowthCalculator.GeometricMean(series), GrowthCalculator.Compound(series)],
        rate =>
        {
            Assert.Equal(reason, rate.Reason);
            Assert.Contains(which, rate.Describe(), StringComparison.Ordinal);
        });
}
