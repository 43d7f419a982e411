namespace KhuyenCong.Benchmarks;

/// <summary>A figure as a user without the library would read it.</summary>
public sealed record PlainFigure(string Indicator, string ReportingUnit, string Period, decimal Value, string Unit, string? Place, string? Text);
