using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.SupportCeilings;

/// <summary>A form for support of machines, any field of which may be empty.</summary>
internal sealed record SupportForm(string? Day, decimal? Cost, Vnd? Requested, Vnd Advance = default)
{
    internal ImmutableArray<SupportForm> Others { get; init; } = [];

    /// <summary>The request; null until day and cost are there.</summary>
    internal SupportRequest? ToRequest() =>
        Day is null || Cost is not { } cost ? null : SupportSamples.Request("advanced_machinery", Day, cost);
}
