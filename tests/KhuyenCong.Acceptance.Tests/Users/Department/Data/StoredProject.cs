/// <summary>The key of a stored project, with what the database filters by.</summary>
internal sealed class StoredProject
{
    public required string Id { get; init; }

    public required int? Year { get; init; }
}
