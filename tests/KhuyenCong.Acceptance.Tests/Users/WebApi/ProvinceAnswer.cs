using KhuyenCong.Domain;

/// <summary>Types of the library in an answer of the application's own.</summary>
internal sealed record ProvinceAnswer(Province Province, ReportingPeriod Period, string Name, Vnd Money, FundingSource Source);
