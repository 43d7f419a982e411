using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Why figures do not belong together.</summary>
internal static class Misfits
{
    /// <summary>The first of indicator, place, source and stage in which two figures differ; null if they are of one kind.</summary>
    internal static UndefinedReason? OfKind(Observation figure, Observation other) =>
        figure.Indicator != other.Indicator ? UndefinedReason.OtherIndicator
        : figure.ReportingUnit != other.ReportingUnit ? UndefinedReason.OtherPlace
        : OfFunding(figure, other);

    /// <summary>Whether one of two figures is a plan and the other a result.</summary>
    internal static UndefinedReason? OfPlan(Observation figure, Observation other) =>
        figure.Status == ObservationStatus.Planned == (other.Status == ObservationStatus.Planned) ? null : UndefinedReason.PlannedFigure;

    /// <summary>Whether the money of two figures has the same source and stage.</summary>
    internal static UndefinedReason? OfFunding(Observation figure, Observation other) =>
        figure.Funding != other.Funding || figure.Stage != other.Stage ? UndefinedReason.OtherFunding : null;

    /// <summary>The key of one kind of figures, whose periods must not share a day when they are added.</summary>
    internal static (string Indicator, string ReportingUnit, FundingSource Funding, FundingStage Stage) KindOf(Observation figure) =>
        (figure.Indicator.Id, figure.ReportingUnit.Id, figure.Funding, figure.Stage);
}
