using KhuyenCong.Domain;
using NodaTime;

/// <summary>A norm of one level as the fields of a form give it, any of which may be left empty.</summary>
internal sealed record NormForm(string? Number, DateOnly? InForceFrom, string? Content, decimal? Percent, Vnd? Cap)
{
    internal SupportNormDefinition ToDefinition() => new()
    {
        Document = string.IsNullOrWhiteSpace(Number)
            ? null
            : new(Number, LegalDocumentKind.Circular, new(Number)) { Number = Number },
        InForceFrom = InForceFrom is { } day ? LocalDate.FromDateOnly(day) : null,
        Levels =
        [
            new SupportLevelDefinition
            {
                Content = Content is null ? null : SupportTable.National.FindContent(Content),
                RatePercent = Percent,
                Cap = Cap,
            },
        ],
    };
}
