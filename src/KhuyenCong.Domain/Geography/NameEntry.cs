namespace KhuyenCong.Domain;

/// <summary>What a key leads to.</summary>
/// <param name="Unit">The province.</param>
/// <param name="Starts">The letters that begin a word in its spelling.</param>
/// <param name="NeedsKind">Whether the spelling names the province only with a word of kind: "TP. HCM", and not "HCM".</param>
internal sealed record NameEntry(ProvinceUnit Unit, ulong Starts, bool NeedsKind)
{
    /// <summary>Two spellings of a province with one key are one entry.</summary>
    internal NameEntry With(NameEntry other) => this with { Starts = Starts | other.Starts, NeedsKind = NeedsKind && other.NeedsKind };
}
