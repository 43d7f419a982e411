using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Combines the citations and notes of the figures that make up a total.</summary>
internal static class ObservationParts
{
    /// <summary>
    /// Returns the citation that all parts share; if they cite different places in one document, the document as a whole; otherwise null.
    /// </summary>
    internal static Citation? CitationOf(ImmutableArray<Observation> parts) => parts[0].Citation switch
    {
        null => null,
        { } first when parts.All(part => first.Equals(part.Citation)) => first,
        { } first when parts.All(part => first.Document.Equals(part.Citation?.Document)) => new(first.Document),
        _ => null,
    };

    /// <summary>Returns the notes of all parts, each once.</summary>
    internal static IEnumerable<BilingualText> NotesOf(ImmutableArray<Observation> parts) =>
        parts.Select(static part => part.Note).OfType<BilingualText>().Distinct();

    /// <summary>Joins notes; null if there are none.</summary>
    internal static BilingualText? Joined(ImmutableArray<BilingualText> notes) =>
        notes.IsEmpty ? null : Messages.Of(language => string.Join("; ", notes.Select(note => note.In(language))));
}
