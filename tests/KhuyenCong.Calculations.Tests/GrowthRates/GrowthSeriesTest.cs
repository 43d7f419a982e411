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
    public void What_lies_outside_the_years_is_an_error_that_names_it()
    {
        ArgumentException figure = Assert.Throws<ArgumentException>("observations", () => GrowthSeries.Of([Funding(2013, 1)], new YearRange(2014, 2020)));
        Assert.Contains("2014 - 2020: promotion_funding, nation, năm 2013", figure.Message, StringComparison.Ordinal);

        // The rate of 2014 is against 2013.
        ArgumentException rate = Assert.Throws<ArgumentException>("rates", () => GrowthSeries.OfRates([new(2014, 5)], new YearRange(2014, 2020)));
        Assert.Contains($"2014 - 2020: {new YearlyRate(2014, 5).ToString()}", rate.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_year_stands_twice()
    {
        ArgumentException figures = Assert.Throws<ArgumentException>("observations", () => GrowthSeries.Of([Funding(2014, 1), Funding(2015, 3), Funding(2014, 2)]));
        Assert.Contains(
            ": promotion_funding, nation, năm 2014: 1.000.000.000 đồng; promotion_funding, nation, năm 2014: 2.000.000.000 đồng.",
            figures.Message,
            StringComparison.Ordinal);
        ArgumentException rates = Assert.Throws<ArgumentException>("rates", () => GrowthSeries.OfRates([new(2015, 1), new(2015, 2)]));
        Assert.Contains($"{new YearlyRate(2015, 1).ToString()}; {new YearlyRate(2015, 2).ToString()}", rates.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_are_of_one_indicator_unit_source_and_stage()
    {
        Observation first = Funding(2014, 1);
        Observation[] others =
        [
            Number(2015, 1),
            new(first.Value, NationalReport.Province("binh_dinh"), ReportingPeriod.Year(2015))
            {
                Funding = first.Funding,
                Stage = first.Stage,
            },
            Funding(2015, 1, source: FundingSource.National),
            Funding(2015, 1, stage: FundingStage.Disbursed),
        ];
        Assert.All(others, other =>
        {
            ArgumentException error = Assert.Throws<ArgumentException>("observations", () => GrowthSeries.Of([first, other]));
            Assert.Contains("promotion_funding of nation in 2014 (ngân sách nhà nước, được duyệt); ", error.Message, StringComparison.Ordinal);
            Assert.Contains(other.Indicator.Id + " of " + other.ReportingUnit.Id + " in 2015", error.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_figure_is_of_one_year()
    {
        ArgumentException error = Assert.Throws<ArgumentException>("observations", () => GrowthSeries.Of([NationalReport.Funding(ReportingUnit.Nation, 1)]));
        Assert.Contains("promotion_funding of nation in 2014-2020", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ratio_has_points_and_no_growth()
    {
        Observation[] ratios =
        [
            new(Indicator(MeasureUnit.Percent).Of(90), ReportingUnit.Nation, ReportingPeriod.Year(2014)),
            new(Indicator(MeasureUnit.One, IndicatorNature.Ratio).Of(5.5m), ReportingUnit.Nation, ReportingPeriod.Year(2014)),
        ];
        Assert.All(ratios, ratio => Assert.Contains(
            "\"test_indicator\" ",
            Assert.Throws<ArgumentException>("observations", () => GrowthSeries.Of([ratio])).Message,
            StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_is_not_an_empty_series()
    {
        Assert.Throws<ArgumentNullException>("observations", () => GrowthSeries.Of(null!));
        Assert.Throws<ArgumentNullException>("rates", () => GrowthSeries.OfRates(null!));
    }
}
