using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.GrowthRates;

/// <summary>The yearly rates of the national report, and figures of one thing year by year.</summary>
internal static class GrowthSamples
{
    internal static Citation Source { get; } = new(Catalogue.National.Documents.Single(document => string.Equals(document.Id, "national_report_2014_2020", StringComparison.Ordinal)))
    {
        Section = "IV.1.d, Phần I",
    };

    // National report 2014-2020, part I, IV.1.d: "năm 2015 tăng 17,07%, năm 2016 tăng 14,66%, năm 2017 tăng 4,72%,
    // năm 2018 tăng 14,39%, năm 2019 tăng 1%, năm 2020 tăng 6%".
    internal static YearlyRate[] ReportRates { get; } =
    [
        new(2015, 17.07m, citation: Source), new(2016, 14.66m, citation: Source), new(2017, 4.72m, citation: Source),
        new(2018, 14.39m, citation: Source), new(2019, 1m, citation: Source), new(2020, 6m, citation: Source),
    ];

    internal static GrowthSeries OfReport { get; } = GrowthSeries.OfRates(ReportRates);

    /// <summary>An indicator outside the catalogue, whose values may be negative when its unit is none.</summary>
    internal static Indicator Indicator(MeasureUnit unit, IndicatorNature nature = IndicatorNature.Flow) =>
        new("test_indicator", new("chỉ tiêu thử", "a test indicator"), unit, nature, Source)
        {
            SummableOver = SummationAxes.Years,
            Verification = Verification.Local,
        };

    /// <summary>State money of the nation in a year, in tỷ đồng.</summary>
    internal static Observation Funding(
        int year,
        decimal billions,
        Hedge hedge = Hedge.None,
        ObservationStatus status = ObservationStatus.Final,
        FundingSource source = FundingSource.StateBudget,
        FundingStage stage = FundingStage.Approved,
        Citation? citation = null) =>
        new(NationalIndicators.PromotionFunding.Of(Vnd.FromBillions(billions), hedge), ReportingUnit.Nation, ReportingPeriod.Year(year), status)
        {
            Funding = source,
            Stage = stage,
            Citation = citation,
        };

    /// <summary>A plain number of the nation in a year, of either sign.</summary>
    internal static Observation Number(int year, decimal value, Hedge hedge = Hedge.None) =>
        new(Indicator(MeasureUnit.One).Of(value, hedge), ReportingUnit.Nation, ReportingPeriod.Year(year));

    /// <summary>Plain numbers of the years from 2014 on.</summary>
    internal static GrowthSeries Numbers(params decimal[] values) => GrowthSeries.Of(values.Select((value, i) => Number(2014 + i, value)));

    /// <summary>Rates of the years from 2015 on.</summary>
    internal static GrowthSeries Rates(params decimal[] percents) => GrowthSeries.OfRates(percents.Select((percent, i) => new YearlyRate(2015 + i, percent)));

    internal static Quantity Plain(decimal value) => new(value, MeasureUnit.One);
}
