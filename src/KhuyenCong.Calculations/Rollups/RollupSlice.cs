using System.Runtime.InteropServices;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// The scope that the totals of many places share, with its coordinates on the axes except the place. If the scope is not on the axes, it
/// has the misfit.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RollupSlice(
    Indicator Indicator, ReportingPeriod Period, FundingSource Funding, FundingStage Stage, RollupCoordinates At, DataMisfit? Misfit);
