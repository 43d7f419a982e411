/// <summary>The number of a stored contract.</summary>
internal sealed class StoredContract
{
    public required string Id { get; init; }
}
