namespace KhuyenCong.Domain;

/// <summary>A spelling of a province's name, and what it leads to.</summary>
/// <param name="Unit">The province.</param>
/// <param name="Key">The key of the spelling.</param>
/// <param name="NeedsKind">Whether the spelling names the province only with a word of kind: "TP. HCM", and not "HCM".</param>
internal sealed record NameEntry(ProvinceUnit Unit, NameKey Key, bool NeedsKind)
{
    /// <summary>Two spellings of a province with the same key are one entry.</summary>
    internal NameEntry With(NameEntry other) => new(Unit, Key with { Starts = Key.Starts | other.Key.Starts }, NeedsKind && other.NeedsKind);
}
