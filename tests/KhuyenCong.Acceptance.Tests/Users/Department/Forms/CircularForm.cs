/// <summary>A newer circular as a form sends it; its members are named as those of the norm that it becomes, and so are the faults.</summary>
internal sealed record CircularForm(CircularForm.DocumentForm? Document, DateOnly? InForceFrom, CircularForm.LevelForm[]? Levels)
{
    public SupportNorm ToNorm(Catalogue catalogue) => new(new SupportNormDefinition
    {
        Document = string.IsNullOrWhiteSpace(Document?.Number) ? null : new(Document.Number, LegalDocumentKind.Circular, new(Document.Title is { Length: > 0 } title ? title : Document.Number)) { Number = Document.Number },
        InForceFrom = InForceFrom?.ToLocalDate(),
        Levels = [.. (Levels ?? []).Select(level => level.ToDefinition(catalogue))],
    });

    internal sealed record DocumentForm(string? Number, string? Title);

    internal sealed record LevelForm(string? Content, decimal? RatePercent, Vnd? Cap)
    {
        public SupportLevelDefinition ToDefinition(Catalogue catalogue) => new()
        {
            Content = Content is null ? null : catalogue.NationalSupportTable.FindContent(Content),
            RatePercent = RatePercent,
            Cap = Cap,
        };
    }
}
