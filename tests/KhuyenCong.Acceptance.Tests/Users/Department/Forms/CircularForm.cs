/// <summary>A newer circular as a form sends it, with its members named as those of the norm that it becomes: so are the faults.</summary>
internal sealed class CircularForm
{
    public DocumentForm? Document { get; init; }

    public DateOnly? InForceFrom { get; init; }

    public LevelForm[]? Levels { get; init; }

    public SupportNorm ToNorm(Catalogue catalogue) => new(new SupportNormDefinition
    {
        Document = Document?.ToDocument(),
        InForceFrom = InForceFrom?.ToLocalDate(),
        Levels = [.. (Levels ?? []).Select(level => level?.ToDefinition(catalogue) ?? new())],
    });

    internal sealed class DocumentForm
    {
        public string? Number { get; init; }

        public LegalDocument? ToDocument() =>
            string.IsNullOrWhiteSpace(Number) ? null : new(Number, LegalDocumentKind.Circular, new(Number)) { Number = Number };
    }

    internal sealed class LevelForm
    {
        public string? Content { get; init; }

        public decimal? RatePercent { get; init; }

        public Vnd? Cap { get; init; }

        public SupportLevelDefinition ToDefinition(Catalogue catalogue) => new()
        {
            Content = Content is null ? null : catalogue.NationalSupportTable.FindContent(Content),
            RatePercent = RatePercent,
            Cap = Cap,
        };
    }
}
