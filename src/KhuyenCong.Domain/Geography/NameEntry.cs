namespace KhuyenCong.Domain;

/// <summary>A spelling of a province's name, and the province that it names.</summary>
/// <param name="Unit">The province.</param>
/// <param name="Key">The key of the spelling.</param>
/// <param name="NeedsKind">
/// Whether the spelling names the province only with a word for its kind, such as "TP. HCM" but not "HCM".
/// </param>
internal sealed record NameEntry(ProvinceUnit Unit, NameKey Key, bool NeedsKind)
{
    /// <summary>Combines two spellings of a province with the same key into one entry.</summary>
    internal NameEntry With(NameEntry other) =>
        new(Unit, Key with { Starts = Key.Starts | other.Key.Starts }, NeedsKind && other.NeedsKind);
}
