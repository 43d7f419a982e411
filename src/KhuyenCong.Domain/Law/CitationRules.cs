namespace KhuyenCong.Domain;

/// <summary>What is asked of a citation in a definition.</summary>
internal static class CitationRules
{
    extension(DefinitionFaultList faults)
    {
        /// <summary>A part of a citation that is there says something.</summary>
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

            void Part(string name, string? text)
            {
                if (text is not null)
                {
                    faults.Check($"{member}.{name}", RecordRules.OfText(text), QuotedText.Of(text));
                }
            }
        }
    }
}
