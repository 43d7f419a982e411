/// <summary>A request for support as a form sends it: who asks, for what, and for how much; money is as it was typed.</summary>
internal sealed class RequestForm
{
    public string? Establishment { get; init; }

    public SupportRequest? Support { get; init; }

    public Vnd? Requested { get; init; }

    /// <summary>What is stored, of a form that was checked.</summary>
    public StoredRequest ToRow(CatalogueInUse catalogue) => new()
    {
        Establishment = Establishment!,
        ReceivedOn = Support!.Date,
        Source = Support.Funding,
        Cost = Vnd.Sum(Support.Units.Select(unit => unit.Cost * unit.Count)),
        Requested = Requested!.Value,
        Support = JsonSerializer.SerializeToElement(Support, catalogue.Json),
    };
}
