using System.Runtime.InteropServices;

namespace KhuyenCong.Calculations;

/// <summary>What the parts of a total add up to, and how many of them have reported in full.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RollupSum(RollupCoordinates At, RollupCell Cell, int Reporting, int Expected, bool HasGaps = false);
