using System.Collections.Immutable;
using System.Runtime.InteropServices;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Which region of a scheme each figure belongs to.</summary>
internal static class RegionPlacing
{
    /// <summary>The figures of each region, in the scheme's order, and those of no region last.</summary>
    internal static ImmutableArray<Observation>[] Place(ImmutableArray<Observation> observations, RegionScheme scheme)
    {
        int[] placeOf = new int[observations.Length];
        int[] counts = new int[scheme.Regions.Length + 1];
        for (int i = 0; i < placeOf.Length; i++)
        {
            bool isPlaced = observations[i].ReportingUnit.Kind is not (ReportingUnitKind.Nation or ReportingUnitKind.Unallocated);
            placeOf[i] = isPlaced ? RegionOf(observations[i], scheme, nameof(observations)).Index : scheme.Regions.Length;
            counts[placeOf[i]]++;
        }

        Observation[][] placed = [.. counts.Select(static count => new Observation[count])];
        for (int i = placeOf.Length - 1; i >= 0; i--)
        {
            placed[placeOf[i]][--counts[placeOf[i]]] = observations[i];
        }

        return [.. placed.Select(ImmutableCollectionsMarshal.AsImmutableArray)];
    }

    private static Region RegionOf(Observation figure, RegionScheme scheme, string parameter)
    {
        ReportingUnit unit = figure.ReportingUnit;
        Region? region = unit.Kind switch
        {
            ReportingUnitKind.Region when scheme.Regions.IndexOf(unit.Region!) is >= 0 and var index => scheme.Regions[index],
            ReportingUnitKind.Province => scheme.FindRegionOf(unit.Province!.Province),
            _ => null,
        };
        return region ?? throw new ArgumentException(
            $"{QuotedText.Of(unit.Id)} is neither a region nor a province of scheme {QuotedText.Of(scheme.Id)}{Hint(unit, scheme)}.",
            parameter);
    }

    /// <summary>For a province of other days than the scheme's: when it was, and what the scheme has instead.</summary>
    private static string Hint(ReportingUnit unit, RegionScheme scheme)
    {
        if (unit.Province is not { Province: { } province } || scheme.FindRegionOf(province) is not null)
        {
            return string.Empty;
        }

        ProvinceIdFault fault = ProvinceIdFault.Of(province.Id, scheme.Atlas, scheme.Verified.End);
        return $"; expected {fault.Expected("province:").English} ({fault.Problem.English})";
    }
}
