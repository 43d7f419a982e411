/// <summary>What was requested in a month.</summary>
internal sealed record MonthTotal(ReportingPeriod Month, int Count, Vnd Requested);
