using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>
/// What a scheme of regions is made of, before its atlas; what officials read of a day that was not reviewed is null for the usual words.
/// </summary>
internal sealed record RegionSchemeDefinition(
    string Id,
    BilingualText Name,
    DateInterval Verified,
    BilingualText? NotReviewed,
    ImmutableArray<RegionDefinition> Regions,
    Citation Citation,
    Verification Verification,
    bool IsBuiltIn);
