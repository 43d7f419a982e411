using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>A province as a document states it, before its atlas exists; the last day is null while it exists.</summary>
internal sealed record ProvinceDefinition(
    Province Province,
    string Name,
    ImmutableArray<string> Spellings,
    ProvinceKind Kind,
    string Code,
    string? IsoCode,
    LocalDate From,
    LocalDate? Through,
    Citation Citation,
    Verification Verification,
    bool IsBuiltIn)
{
    internal bool IsInForceOn(LocalDate date) => From <= date && !(Through < date);
}
