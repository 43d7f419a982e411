namespace KhuyenCong.Acceptance.Tests;

/// <summary>What was found wrong on a page, which charts it showed, how many texts they hold, and the size of the smallest in pixels.</summary>
internal sealed record PageMeasurement(string[] Found, string[] Charts, int Texts, int Smallest);
