using System.Runtime.InteropServices;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// The scope of the totals of many places, with its coordinates on the axes, the place left out; the misfit if it is not on them.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RollupSlice(
    Indicator Indicator, ReportingPeriod Period, FundingSource Funding, FundingStage Stage, RollupCoordinates At, DataMisfit? Misfit);
