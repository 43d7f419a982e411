using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>What a total takes over from the figures that it adds up.</summary>
internal static class ObservationParts
{
    /// <summary>The citation of all parts: a single place as it is, several places in one document as the whole document.</summary>
    internal static Citation? CitationOf(ImmutableArray<Observation> parts) => parts[0].Citation switch
    {
        null => null,
        { } first when parts.All(part => first.Equals(part.Citation)) => first,
        { } first when parts.All(part => first.Document.Equals(part.Citation?.Document)) => new(first.Document),
        _ => null,
    };

    /// <summary>The notes of all parts, each once.</summary>
    internal static IEnumerable<BilingualText> NotesOf(ImmutableArray<Observation> parts) =>
        parts.Select(static part => part.Note).OfType<BilingualText>().Distinct();

    /// <summary>Joins notes; null if there are none.</summary>
    internal static BilingualText? Joined(ImmutableArray<BilingualText> notes) =>
        notes.IsEmpty ? null : Messages.Of(language => string.Join("; ", notes.Select(note => note.In(language))));
}
