using System.Runtime.InteropServices;

namespace KhuyenCong.Calculations;

/// <summary>The sum of the parts of a total, and the number of parts that have reported in full.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RollupSum(
    RollupCoordinates At, RollupCell Cell, int Reporting, int Expected, bool HasGaps = false, bool Overflows = false);
