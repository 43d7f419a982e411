using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>
/// The parts of a region scheme, before its atlas exists; the note for days that were not reviewed is null for the standard text.
/// </summary>
internal sealed record RegionSchemeParts(
    string Id,
    BilingualText Name,
    DateInterval Verified,
    BilingualText? NotReviewed,
    ImmutableArray<RegionSchemeParts.RegionParts> Regions,
    Citation Citation,
    Verification Verification,
    bool IsBuiltIn)
{
    /// <summary>The parts of a region, before its scheme exists.</summary>
    internal sealed record RegionParts(
        string Id, BilingualText Name, ImmutableArray<Province> Provinces, Citation Citation, Verification Verification);
}
