using KhuyenCong.Calculations;
using KhuyenCong.Domain;

/// <summary>One target on the day.</summary>
internal sealed record ProgressLine(Target Target, Observation? Actual, Progress Result);
