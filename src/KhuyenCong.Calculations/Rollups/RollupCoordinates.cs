using System.Runtime.InteropServices;

namespace KhuyenCong.Calculations;

/// <summary>Where something is on the axes of a roll-up or of its totals.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RollupCoordinates(int Place, int Indicator, int Period, int Funding, int Stage);
