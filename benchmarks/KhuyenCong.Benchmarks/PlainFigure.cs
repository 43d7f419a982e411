namespace KhuyenCong.Benchmarks;

/// <summary>A figure as a user would read it without the library.</summary>
public sealed record PlainFigure(string Indicator, string ReportingUnit, string Period, decimal Value, string Unit, string? Place, string? Text);
