using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The number of provinces of a region that have reported a figure.</summary>
internal static class RegionCoverage
{
    /// <summary>Counts the provinces of the region that have a figure; figures in the order of the region are counted in one pass.</summary>
    internal static int Count(Region region, ImmutableArray<Observation> figures)
    {
        bool[] isSeen = new bool[region.Provinces.Length];
        int count = 0;
        int next = 0;
        foreach (Observation figure in figures)
        {
            if (figure.ReportingUnit.Province is { } unit)
            {
                next = IsAt(region, next, unit) ? next : IndexOf(region, unit.Province);
                count += isSeen[next] ? 0 : 1;
                isSeen[next++] = true;
            }
        }

        return count;
    }

    private static int IndexOf(Region region, Province province)
    {
        int index = 0;
        while (!region.Provinces[index].Province.Equals(province))
        {
            index++;
        }

        return index;
    }

    private static bool IsAt(Region region, int index, ProvinceUnit unit) =>
        index < region.Provinces.Length && region.Provinces[index].Province.Equals(unit.Province);
}
