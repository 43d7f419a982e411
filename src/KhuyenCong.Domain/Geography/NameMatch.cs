namespace KhuyenCong.Domain;

/// <summary>A province whose name a text contains.</summary>
/// <param name="Unit">The province.</param>
/// <param name="Word">The word for the kind of unit, before or after the name, or null.</param>
/// <param name="NeedsKind">Whether the spelling names the province only with a word for its kind.</param>
internal sealed record NameMatch(ProvinceUnit Unit, KindWord? Word, bool NeedsKind);
