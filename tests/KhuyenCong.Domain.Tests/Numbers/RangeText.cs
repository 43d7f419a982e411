namespace KhuyenCong.Domain.Tests;

/// <summary>Ranges as tests write them: a side without end is "∞", whatever the library's words for it, which ValueRangeTest says.</summary>
internal static class RangeText
{
    private static readonly string NoLimit = new ValueRange(0, true, decimal.MaxValue, false).ToString()["[0; ".Length..^1];

    internal static string? Of(ValueRange? range) => range?.ToString().Replace(NoLimit, "∞", StringComparison.Ordinal);
}
