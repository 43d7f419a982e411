using System.Runtime.InteropServices;

namespace KhuyenCong.Calculations;

/// <summary>The indices of a cell on the axes of a roll-up or of its totals.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RollupCoordinates(int Place, int Indicator, int Period, int Funding, int Stage);
