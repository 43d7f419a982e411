/// <summary>What was requested in a month.</summary>
internal sealed record MonthTotal(int Year, int Month, int Count, Vnd Requested);
