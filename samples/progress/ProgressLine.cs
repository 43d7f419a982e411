using KhuyenCong.Calculations;
using KhuyenCong.Domain;

/// <summary>The progress of one target on the day.</summary>
internal sealed record ProgressLine(Target Target, Observation? Actual, Progress Result);
