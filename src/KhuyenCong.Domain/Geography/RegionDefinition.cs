using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>What a region is made of, before its scheme.</summary>
internal sealed record RegionDefinition(string Id, BilingualText Name, ImmutableArray<Province> Provinces, Citation Citation, Verification Verification);
