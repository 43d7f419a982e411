using System.Runtime.InteropServices;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// The indicator, period, source and stage that the totals of many places share, with their coordinates on the axes; the misfit is the
/// reason why they have no totals, and null if they do.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RollupSlice(
    Indicator Indicator, ReportingPeriod Period, FundingSource Funding, FundingStage Stage, RollupCoordinates At, DataMisfit? Misfit);
