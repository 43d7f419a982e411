using System.Collections.Immutable;
using System.Runtime.InteropServices;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Finds the region of a scheme to which each figure belongs.</summary>
internal static class RegionPlacing
{
    /// <summary>
    /// Returns the figures of each region in the order of the scheme, then those of no region, and the misfit of the first figure that
    /// the scheme cannot place; null if there is none.
    /// </summary>
    internal static (ImmutableArray<Observation>[] Placed, DataMisfit? Misfit) Place(
        ImmutableArray<Observation> observations, RegionScheme scheme)
    {
        DataMisfit? misfit = null;
        int[] placeOf = new int[observations.Length];
        int[] counts = new int[scheme.Regions.Length + 1];
        for (int i = 0; i < placeOf.Length; i++)
        {
            ReportingUnit unit = observations[i].ReportingUnit;
            bool isOfNone = unit.Kind is ReportingUnitKind.Nation or ReportingUnitKind.Unallocated;
            Region? region = isOfNone ? null : RegionOf(unit, scheme);
            misfit ??= isOfNone || region is not null ? null : new(UndefinedReason.OtherPlace, Hint(unit, scheme));
            placeOf[i] = region?.Index ?? scheme.Regions.Length;
            counts[placeOf[i]]++;
        }

        Observation[][] placed = [.. counts.Select(static count => new Observation[count])];
        for (int i = placeOf.Length - 1; i >= 0; i--)
        {
            placed[placeOf[i]][--counts[placeOf[i]]] = observations[i];
        }

        return ([.. placed.Select(ImmutableCollectionsMarshal.AsImmutableArray)], misfit);
    }

    private static Region? RegionOf(ReportingUnit unit, RegionScheme scheme) => unit.Kind switch
    {
        ReportingUnitKind.Region when scheme.Regions.IndexOf(unit.Region!) is >= 0 and var index => scheme.Regions[index],
        ReportingUnitKind.Province => scheme.FindRegionOf(unit.Province!.Province),
        _ => null,
    };

    /// <summary>
    /// Names the unit and the scheme. For a province that exists only on other days, names those days and the province that the scheme
    /// has instead.
    /// </summary>
    private static BilingualText Hint(ReportingUnit unit, RegionScheme scheme)
    {
        BilingualText both = Messages.Of(Wording.Joined, unit.Name, scheme.Name);
        if (unit.Province is not { Province: { } province } || scheme.FindRegionOf(province) is not null)
        {
            return both;
        }

        ProvinceIdFault fault = ProvinceIdFault.Of(province.Id, scheme.Atlas, scheme.Verified.End);
        return fault.Instead.IsEmpty ? both : Messages.Of(new Fault(fault.Problem, fault.Expected("province:")).In);
    }
}
