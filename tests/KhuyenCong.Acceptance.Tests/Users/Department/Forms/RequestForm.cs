/// <summary>A request for support as a form sends it: any field may be left empty, and money is as it was typed.</summary>
internal sealed class RequestForm
{
    public string? Establishment { get; init; }

    public string? Content { get; init; }

    public Province? Province { get; init; }

    public FundingSource? Source { get; init; }

    public DateOnly? ReceivedOn { get; init; }

    public Vnd? Cost { get; init; }

    public Vnd? Requested { get; init; }

    /// <summary>What is stored; null while a field that it needs is empty.</summary>
    public StoredRequest? ToRow() => Source is not { } source || ReceivedOn is not { } day || Cost is not { } cost || Requested is not { } requested ? null : new()
    {
        Establishment = Establishment ?? string.Empty,
        Content = Content ?? string.Empty,
        Province = Province?.Id,
        Source = source,
        ReceivedOn = day.ToLocalDate(),
        Cost = cost,
        Requested = requested,
    };
}
