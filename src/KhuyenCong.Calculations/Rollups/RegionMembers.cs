using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The parts that make up the total of a region, by province.</summary>
internal sealed class RegionMembers
{
    /// <summary>The parts within each province of the region.</summary>
    private readonly ImmutableArray<ImmutableArray<ReportingUnit>> _byProvince;

    private RegionMembers(Region region, ImmutableArray<ReportingUnit> members)
    {
        _byProvince = [.. region.Provinces.Select(ReportingUnit.Of).Select(
            province => members.Where(member => RollupPlaces.IsWithin(member, province)).ToImmutableArray())];
        AreRestated = members.Any(member => region.Scheme.FindRegionOf(member.Province!.Province) is null);
        AreProvinces = !AreRestated && members.All(static member => member.Kind == ReportingUnitKind.Province);
    }

    /// <summary>Whether a part belongs to a province that the scheme does not have, such as one from before a merger.</summary>
    internal bool AreRestated { get; }

    /// <summary>Whether the parts are the provinces of the region itself.</summary>
    internal bool AreProvinces { get; }

    internal static RegionMembers? Of(ReportingUnit place, ImmutableArray<ReportingUnit> members) =>
        place.Region is { } region && members.All(static member => member.Province is not null) ? new(region, members) : null;

    /// <summary>
    /// Counts the provinces that have reported. For a province formed from several, all of them must have reported; otherwise any unit in
    /// it is enough.
    /// </summary>
    /// <param name="missing">The parts that have not reported.</param>
    /// <param name="hasGap">Whether a province was formed from several and only some of them have reported.</param>
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
