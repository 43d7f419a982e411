using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>The rules for citations and documents in a definition. A check returns null if it passes.</summary>
internal static class CitationRules
{
    /// <summary>Checks that a document can be written and read back.</summary>
    internal static CodedFault? OfDocument(LegalDocument document) =>
        RecordRules.OfDocumentId(document.Id)
        ?? RecordRules.OfUnicode(document.Id)
        ?? RecordRules.OfName(document.Title)
        ?? OfPart(document.Number)
        ?? OfDay(document.SignedOn)
        ?? OfDay(document.EffectiveFrom);

    /// <summary>Returns the first fault in the parts of a citation.</summary>
    internal static CodedFault? OfCitation(Citation citation) =>
        OfPart(citation.Article) ?? OfPart(citation.Clause) ?? OfPart(citation.Point) ?? OfPart(citation.Section) ?? OfPart(citation.Quote);

    extension(DefinitionFaultList faults)
    {
        /// <summary>Checks that the parts of a citation are not blank if given.</summary>
        internal void CheckCitation(string member, Citation? citation)
        {
            if (citation is null)
            {
                return;
            }

            Part(nameof(citation.Article), citation.Article);
            Part(nameof(citation.Clause), citation.Clause);
            Part(nameof(citation.Point), citation.Point);
            Part(nameof(citation.Section), citation.Section);
            Part(nameof(citation.Quote), citation.Quote);

            void Part(string name, string? text) => faults.Check($"{member}.{name}", OfPart(text), QuotedText.Of(text ?? string.Empty));
        }
    }

    /// <summary>Checks that a text is not blank if given.</summary>
    private static CodedFault? OfPart(string? text) => text is null ? null : RecordRules.OfText(text) ?? RecordRules.OfUnicode(text);

    private static CodedFault? OfDay(LocalDate? day) => day is { } given ? RecordRules.OfDay(given) : null;
}
