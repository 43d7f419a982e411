using System.Collections.Immutable;
using System.Runtime.InteropServices;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Ranks the regions by their means.</summary>
internal static class RegionRanking
{
    /// <summary>
    /// Returns the regions in the order of the scheme, and the ranked regions with the highest mean first; regions with equal means keep
    /// the order of the scheme.
    /// </summary>
    internal static (ImmutableArray<RegionalAverage> Regions, ImmutableArray<RegionalAverage> Ranking) Of(
        ImmutableArray<RegionTotal> totals, BilingualText? frame)
    {
        Average[] means = new Average[totals.Length];
        int[] order = new int[totals.Length];
        int ranked = 0;
        for (int i = 0; i < means.Length; i++)
        {
            means[i] = totals[i].Mean(frame);
            if (!means[i].IsDefined || !totals[i].IsRankable)
            {
                continue;
            }

            // A scheme has only a few regions, so an insertion sort is enough: each is put before those with a lower mean.
            int at = ranked++;
            for (; at > 0 && means[order[at - 1]].ExactRatio < means[i].ExactRatio; at--)
            {
                order[at] = order[at - 1];
            }

            order[at] = i;
        }

        int?[] ranks = new int?[means.Length];
        for (int i = 0; i < ranked; i++)
        {
            // Equal means share a rank.
            ranks[order[i]] = i > 0 && means[order[i]].ExactRatio == means[order[i - 1]].ExactRatio ? ranks[order[i - 1]] : i + 1;
        }

        RegionalAverage[] regions = new RegionalAverage[means.Length];
        for (int i = 0; i < regions.Length; i++)
        {
            regions[i] = new(totals[i].Region!, means[i], totals[i].Reporting, ranks[i], ranked);
        }

        RegionalAverage[] ranking = new RegionalAverage[ranked];
        for (int i = 0; i < ranked; i++)
        {
            ranking[i] = regions[order[i]];
        }

        return (ImmutableCollectionsMarshal.AsImmutableArray(regions), ImmutableCollectionsMarshal.AsImmutableArray(ranking));
    }
}
