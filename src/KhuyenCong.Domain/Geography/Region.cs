using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>A region of a scheme (vùng) and its provinces.</summary>
/// <remarks>
/// Regions are equal by id, such as "report_2014_2020.central_highlands", which includes the scheme's id. A region with the same name in
/// another scheme is a different region.
/// </remarks>
[JsonConverter(typeof(DomainJsonConverter))]
public sealed class Region : Entity<Region>
{
    internal Region(RegionScheme scheme, int index, RegionSchemeParts.RegionParts parts, AdministrativeMap map)
        : base(parts.Id)
    {
        Index = index;
        Scheme = scheme;
        Name = parts.Name;
        Provinces = [.. parts.Provinces.Select(province => map.Find(province)!)];
        Citation = parts.Citation;
        Verification = parts.Verification;
    }

    /// <summary>The scheme that the region belongs to (cách phân vùng).</summary>
    public RegionScheme Scheme { get; }

    /// <summary>The index of the region in its scheme.</summary>
    internal int Index { get; }

    /// <summary>The name (tên vùng).</summary>
    public BilingualText Name { get; }

    /// <summary>The provinces of the region (các tỉnh, thành phố), in the order of the source.</summary>
    public ImmutableArray<ProvinceUnit> Provinces { get; }

    /// <summary>The citation of the text that states the region (nguồn).</summary>
    public Citation Citation { get; }

    /// <summary>How the source was read (mức kiểm chứng).</summary>
    public Verification Verification { get; }

    /// <summary>Returns the Vietnamese name.</summary>
    /// <returns>The Vietnamese name.</returns>
    public override string ToString() => Name.Vietnamese;
}
