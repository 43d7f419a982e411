using KhuyenCong.Domain;
using NodaTime;

/// <summary>A norm of one level as the fields of a form give it, any of which may be left empty.</summary>
internal sealed record NormForm(string? Number, DateOnly? InForceFrom, string? Content, decimal? Percent, Vnd? Cap)
{
    /// <summary>The rules, of national contents or of a new one.</summary>
    internal SupportNormDefinition ToDefinition(SupportContent? own = null) => new()
    {
        Document = ToDocument(),
        InForceFrom = InForceFrom is { } day ? LocalDate.FromDateOnly(day) : null,
        Levels =
        [
            new SupportLevelDefinition
            {
                Content = Content is null ? own : SupportTable.National.FindContent(Content),
                RatePercent = Percent,
                Cap = Cap,
            },
        ],
    };

    internal LegalDocument? ToDocument() => string.IsNullOrWhiteSpace(Number)
        ? null
        : new(Number, LegalDocumentKind.Circular, new(Number)) { Number = Number };
}
