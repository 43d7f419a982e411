/// <summary>A request for support as a form sends it: any field may be left empty, and money is as it was typed.</summary>
internal sealed record RequestForm(string? Establishment, string? Content, Province? Province, FundingSource? Source, DateOnly? ReceivedOn, Vnd? Cost, Vnd? Requested)
{
    /// <summary>What is stored, of a form that was checked.</summary>
    public StoredRequest ToRow() => new()
    {
        Establishment = Establishment!,
        Content = Content!,
        Province = Province?.Id,
        Source = Source!.Value,
        ReceivedOn = ReceivedOn!.Value.ToLocalDate(),
        Cost = Cost!.Value,
        Requested = Requested!.Value,
    };
}
