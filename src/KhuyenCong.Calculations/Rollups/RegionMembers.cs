using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The parts that make up a region's total, by province.</summary>
internal sealed class RegionMembers
{
    /// <summary>For each province of the region, the parts that lie in it.</summary>
    private readonly ImmutableArray<ImmutableArray<ReportingUnit>> _byProvince;

    private RegionMembers(Region region, ImmutableArray<ReportingUnit> members)
    {
        _byProvince = [.. region.Provinces.Select(ReportingUnit.Of).Select(
            province => members.Where(member => RollupPlaces.IsWithin(member, province)).ToImmutableArray())];
        AreRestated = members.Any(member => region.Scheme.FindRegionOf(member.Province!.Province) is null);
        AreProvinces = !AreRestated && members.All(static member => member.Kind == ReportingUnitKind.Province);
    }

    /// <summary>Whether a part belongs to provinces of other days than the region's.</summary>
    internal bool AreRestated { get; }

    /// <summary>Whether the parts are the region's own provinces.</summary>
    internal bool AreProvinces { get; }

    internal static RegionMembers? Of(ReportingUnit place, ImmutableArray<ReportingUnit> members) =>
        place.Region is { } region && members.All(static member => member.Province is not null) ? new(region, members) : null;

    /// <summary>
    /// The number of provinces that have reported: in full if they were formed from several, otherwise by any unit in them.
    /// </summary>
    /// <param name="missing">The parts that have not reported.</param>
    /// <param name="hasGap">Whether a province was formed from several, of which only some have reported.</param>
    internal int Reporting(ImmutableHashSet<ReportingUnit> missing, out bool hasGap)
    {
        hasGap = false;
        int reporting = 0;
        foreach (ImmutableArray<ReportingUnit> parts in _byProvince)
        {
            int known = parts.Count(part => !missing.Contains(part));
            bool isMade = parts.Any(static part => part.Kind == ReportingUnitKind.Province);
            hasGap |= isMade && known > 0 && known < parts.Length;
            reporting += known > 0 && (!isMade || known == parts.Length) ? 1 : 0;
        }

        return reporting;
    }
}
