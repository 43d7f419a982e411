using KhuyenCong.Calculations;
using KhuyenCong.Domain;

/// <summary>The same money by the regions of the report and by those after the merger, computed once.</summary>
internal sealed class TwoFrames
{
    public TwoFrames(ObservationDocument document)
    {
        Document = document;
        Figures =
        [
            .. document.Observations.Where(figure =>
                figure.Indicator.Equals(NationalIndicators.PromotionFunding) && figure.Period == Years
                && figure.Funding == FundingSource.StateBudget && figure.Stage == FundingStage.Approved
                && figure.ReportingUnit.Kind is ReportingUnitKind.Province or ReportingUnitKind.Nation or ReportingUnitKind.Unallocated),
        ];
        OtherFigures = document.Observations.Length - Figures.Count;
        Restated = RestatementCalculator.Restate(Figures, AdministrativeMap.Latest);
        Before = RegionalAverageCalculator.Calculate(RegionScheme.Report2014To2020, Figures);
        After = RegionalAverageCalculator.Calculate(RegionScheme.AfterMerger2025, Restated);
    }

    public static ReportingPeriod Years { get; } = ReportingPeriod.Of(new YearRange(2014, 2020));

    public ObservationDocument Document { get; }

    public IReadOnlyList<Observation> Figures { get; }

    /// <summary>The number of figures of the document with other kinds, periods or units.</summary>
    public int OtherFigures { get; }

    public RestatedObservations Restated { get; }

    public RegionalAverages Before { get; }

    public RegionalAverages After { get; }
}
