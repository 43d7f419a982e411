using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Determines which reporting units lie within others, and which overlap.</summary>
internal static class RollupPlaces
{
    /// <summary>
    /// Determines whether a total includes a part. The nation includes everything; a region includes its provinces and the units in them;
    /// a province includes the provinces that formed it and the units in them.
    /// </summary>
    internal static bool IsWithin(ReportingUnit part, ReportingUnit whole) => part == whole || whole.Kind switch
    {
        ReportingUnitKind.Nation => true,
        ReportingUnitKind.Region => part.Province is { } unit && RegionOf(unit, whole.Region!.Scheme) == whole.Region,
        ReportingUnitKind.Province => part.Province is { } unit && whole.Province!.Atlas.IsOrBecame(unit.Province, whole.Province.Province),
        _ => false,
    };

    /// <summary>Finds the region of a province, or of the province that it became part of.</summary>
    private static Region? RegionOf(ProvinceUnit unit, RegionScheme scheme)
    {
        foreach (Province province in scheme.Atlas.Line(unit.Province))
        {
            if (scheme.FindRegionOf(province) is { } region)
            {
                return region;
            }
        }

        return null;
    }

    /// <summary>Finds two parts of a total that overlap; null if there are none.</summary>
    internal static (ReportingUnit First, ReportingUnit Second)? FindOverlap(ReportingUnit whole, ImmutableArray<ReportingUnit> members)
    {
        if (members.Length < 2)
        {
            return null;
        }

        // A unit within a province overlaps units of another kind in that province, as a commune lies in some district.
        Dictionary<string, ReportingUnit> provinces = new(StringComparer.Ordinal);
        Dictionary<(string Province, ReportingUnitKind Kind), ReportingUnit> within = [];
        List<ReportingUnit> regions = [];
        ReportingUnit? organisation = null, place = null;
        foreach (ReportingUnit member in members)
        {
            if (member == whole)
            {
                return (whole, members.First(other => other != whole));
            }

            switch (member.Kind)
            {
                case ReportingUnitKind.Province:
                    provinces.Add(member.Province!.Province.Id, member);
                    break;
                case ReportingUnitKind.District or ReportingUnitKind.Commune:
                    within.TryAdd((member.Province!.Province.Id, member.Kind), member);
                    break;
                case ReportingUnitKind.Region:
                    regions.Add(member);
                    break;
                case ReportingUnitKind.Organisation:
                    organisation ??= member;
                    continue;
                default:
                    continue;
            }

            place ??= member;
        }

        return organisation is not null && place is not null ? (place, organisation)
            : FindInProvinces(provinces, within) ?? FindInRegions(regions, [.. provinces.Values, .. within.Values]);
    }

    private static (ReportingUnit First, ReportingUnit Second)? FindInProvinces(
        Dictionary<string, ReportingUnit> provinces, Dictionary<(string Province, ReportingUnitKind Kind), ReportingUnit> within)
    {
        foreach (ReportingUnit member in provinces.Values.Concat(within.Values))
        {
            bool isProvince = member.Kind == ReportingUnitKind.Province;
            foreach (Province later in member.Province!.Atlas.Line(member.Province.Province).Skip(isProvince ? 1 : 0))
            {
                ReportingUnitKind other = member.Kind == ReportingUnitKind.District
                    ? ReportingUnitKind.Commune
                    : ReportingUnitKind.District;
                if (provinces.TryGetValue(later.Id, out ReportingUnit? holder))
                {
                    return (holder, member);
                }

                if (!isProvince && within.TryGetValue((later.Id, other), out ReportingUnit? beside))
                {
                    return (member, beside);
                }
            }
        }

        return null;
    }

    /// <summary>Finds two regions of different schemes, or a region and a unit within it; null if there are none.</summary>
    private static (ReportingUnit First, ReportingUnit Second)? FindInRegions(
        List<ReportingUnit> regions, IEnumerable<ReportingUnit> others)
    {
        foreach (ReportingUnit region in regions)
        {
            ReportingUnit? other = regions.Find(one => one.Region!.Scheme != region.Region!.Scheme)
                ?? others.FirstOrDefault(one => IsWithin(one, region));
            if (other is not null)
            {
                return (region, other);
            }
        }

        return null;
    }
}
