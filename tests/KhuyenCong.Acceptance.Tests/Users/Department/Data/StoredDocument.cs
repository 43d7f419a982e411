/// <summary>What the department adds to the catalogue: a program of its own as a document, or a newer circular as its form.</summary>
internal sealed class StoredDocument
{
    public int Id { get; init; }

    public required string Name { get; init; }

    public required bool IsProgram { get; init; }

    public required string Json { get; init; }

    public Catalogue AddTo(Catalogue catalogue) => IsProgram
        ? catalogue.With(PromotionProgram.Read(Encoding.UTF8.GetBytes(Json), Name, catalogue))
        : catalogue.With(catalogue.NationalSupportTable.With(JsonSerializer.Deserialize<CircularForm>(Json)!.ToNorm(catalogue), catalogue));
}
