/// <summary>A request for support as it was received, with what the database adds up and filters by in columns of its own.</summary>
internal sealed class StoredRequest
{
    public int Id { get; init; }

    public required string Establishment { get; init; }

    public required LocalDate ReceivedOn { get; init; }

    public required FundingSource Source { get; init; }

    public required Vnd Cost { get; init; }

    public required Vnd Requested { get; init; }

    /// <summary>
    /// The request in its JSON form, with ids as text. It is read with the current catalogue and, if invalid, refused in the same
    /// way as a request body.
    /// </summary>
    public required JsonElement Support { get; init; }

    /// <summary>The money requested, compared with the ceiling.</summary>
    public SupportCheck Check(CatalogueInUse catalogue) =>
        SupportCeilingCalculator.Check(Requested, Support.Deserialize<SupportRequest>(catalogue.Json)!, catalogue.Current);
}
