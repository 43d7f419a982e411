using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>What a total takes from the figures that it is the sum of.</summary>
internal static class ObservationParts
{
    /// <summary>Where all parts are printed: one place as it is, several places of one document as the document.</summary>
    internal static Citation? CitationOf(ImmutableArray<Observation> parts) => parts[0].Citation switch
    {
        null => null,
        { } first when parts.All(part => first.Equals(part.Citation)) => first,
        { } first when parts.All(part => first.Document.Equals(part.Citation?.Document)) => new(first.Document),
        _ => null,
    };

    /// <summary>What a reader of any part must know, each thing once.</summary>
    internal static IEnumerable<BilingualText> NotesOf(ImmutableArray<Observation> parts) =>
        parts.Select(static part => part.Note).OfType<BilingualText>().Distinct();

    /// <summary>Notes in one; null when there are none.</summary>
    internal static BilingualText? Joined(ImmutableArray<BilingualText> notes) =>
        notes.IsEmpty ? null : Messages.Of(language => string.Join("; ", notes.Select(note => note.In(language))));
}
