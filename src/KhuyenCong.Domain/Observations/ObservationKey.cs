using System.Runtime.InteropServices;

namespace KhuyenCong.Domain;

/// <summary>The key by which one figure replaces another; a plan replaces only a plan.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ObservationKey(
    string Indicator, string ReportingUnit, ReportingPeriod Period, FundingSource Funding, FundingStage Stage, bool IsPlanned)
{
    internal static ObservationKey Of(Observation figure) => new(
        figure.Indicator.Id,
        figure.ReportingUnit.Id,
        figure.Period,
        figure.Funding,
        figure.Stage,
        figure.Status == ObservationStatus.Planned);

    /// <summary>
    /// Determines whether a figure replaces another one with the same key: it is more final, or equally final with a later as-of day.
    /// </summary>
    internal static bool Replaces(Observation figure, Observation other) =>
        figure.Status < other.Status || (figure.Status == other.Status && figure.AsOf > other.AsOf);
}
