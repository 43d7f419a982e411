using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Finds the reason why figures do not belong together.</summary>
internal static class Misfits
{
    /// <summary>
    /// Compares the indicator, place, source and stage of two figures; returns the first difference as a reason, or null if they are of
    /// one kind.
    /// </summary>
    internal static UndefinedReason? OfKind(Observation figure, Observation other) =>
        figure.Indicator != other.Indicator ? UndefinedReason.OtherIndicator
        : figure.ReportingUnit != other.ReportingUnit ? UndefinedReason.OtherPlace
        : OfFunding(figure, other);

    /// <summary>Returns a reason if one of two figures is a plan and the other is a result; otherwise null.</summary>
    internal static UndefinedReason? OfPlan(Observation figure, Observation other) =>
        figure.Status == ObservationStatus.Planned == (other.Status == ObservationStatus.Planned) ? null : UndefinedReason.PlannedFigure;

    /// <summary>Returns a reason if the money of two figures has different sources or stages; otherwise null.</summary>
    internal static UndefinedReason? OfFunding(Observation figure, Observation other) =>
        figure.Funding != other.Funding || figure.Stage != other.Stage ? UndefinedReason.OtherFunding : null;

    /// <summary>Returns the key that figures of one kind share; their periods must not overlap when they are added.</summary>
    internal static (string Indicator, string ReportingUnit, FundingSource Funding, FundingStage Stage) KindOf(Observation figure) =>
        (figure.Indicator.Id, figure.ReportingUnit.Id, figure.Funding, figure.Stage);
}
