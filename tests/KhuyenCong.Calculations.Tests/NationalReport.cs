using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations.Tests;

/// <summary>The national report 2014-2020 (samples/data/national-2014-2020.json) and figures of its kinds.</summary>
internal static class NationalReport
{
    internal static YearRange Years { get; } = new(2014, 2020);

    internal static PromotionProgram Program { get; } = NationalPrograms.On(new LocalDate(2018, 6, 30));

    internal static RegionScheme Scheme => RegionScheme.Report2014To2020;

    internal static ObservationDocument Document { get; } = Read();

    /// <summary>The six totals of section III.2, without the nation's and the provinces'.</summary>
    internal static Observation[] RegionTotals { get; } = [.. Document.Observations.Where(figure => figure.ReportingUnit.Kind == ReportingUnitKind.Region)];

    /// <summary>A figure of the nation in the report.</summary>
    internal static Observation Find(Indicator indicator, FundingSource source = FundingSource.Unstated) =>
        Document.Observations.Single(figure =>
            figure.Funding == source && figure.ReportingUnit.Kind == ReportingUnitKind.Nation && figure.Indicator.Equals(indicator));

    /// <summary>A figure of the kind that the regions' totals are: approved state money of 2014-2020.</summary>
    internal static Observation Funding(
        ReportingUnit unit,
        decimal billions,
        FundingSource source = FundingSource.StateBudget,
        FundingStage stage = FundingStage.Approved,
        ObservationStatus status = ObservationStatus.Final,
        Hedge hedge = Hedge.None,
        Citation? citation = null) =>
        new(NationalIndicators.PromotionFunding.Of(Vnd.FromBillions(billions), hedge), unit, ReportingPeriod.Of(Years), status)
        {
            Funding = source,
            Stage = stage,
            Citation = citation,
        };

    /// <summary>A province of the map that the regions are made of.</summary>
    internal static ReportingUnit Province(string id) =>
        ReportingUnit.Of(Scheme.Regions.SelectMany(region => region.Provinces).Single(unit => string.Equals(unit.Province.Id, id, StringComparison.Ordinal)));

    /// <summary>A region by the end of its id, as "mekong_delta".</summary>
    internal static Region Region(string name) => Scheme.Regions.Single(region => string.Equals(region.Id, "report_2014_2020." + name, StringComparison.Ordinal));

    /// <summary>A count for the nation in 2014-2020.</summary>
    internal static Observation Count(Indicator indicator, decimal value, Hedge hedge = Hedge.None, ObservationStatus status = ObservationStatus.Final) =>
        new(indicator.Of(value, hedge), ReportingUnit.Nation, ReportingPeriod.Of(Years), status);

    private static ObservationDocument Read()
    {
        using FileStream file = File.OpenRead(Path.Combine(RepositoryRoot.Path, "samples", "data", "national-2014-2020.json"));
        return ObservationDocument.Read(file, "national-2014-2020.json");
    }
}
