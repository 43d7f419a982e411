namespace KhuyenCong.Acceptance.Tests;

/// <summary>
/// What was found wrong on a page, which charts it showed, how many texts they hold, the size of the smallest in pixels, and how wide the page's first letter
/// is of those that have a bound.
/// </summary>
internal sealed record PageMeasurement(string[] Found, string[] Charts, int Texts, double Smallest, double Letter);
