using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Ranks the regions by their means.</summary>
internal static class RegionRanking
{
    /// <summary>
    /// The regions in the scheme's order, and the ranked ones with the highest first; equal means are in the scheme's order.
    /// </summary>
    internal static (ImmutableArray<RegionalAverage> Regions, ImmutableArray<RegionalAverage> Ranking) Of(
        ImmutableArray<RegionTotal> totals, BilingualText? frame)
    {
        Average[] means = new Average[totals.Length];
        ExactNumber[] numbers = new ExactNumber[totals.Length];
        List<int> order = new(totals.Length);
        for (int i = 0; i < means.Length; i++)
        {
            means[i] = totals[i].Mean(frame);
            if (means[i].IsDefined && totals[i].IsRankable)
            {
                numbers[i] = means[i].ExactRatio.Number;
                order.Add(i);
            }
        }

        order.Sort((left, right) => numbers[right].CompareTo(numbers[left]) is not 0 and var sign ? sign : left.CompareTo(right));
        int?[] ranks = new int?[means.Length];
        for (int i = 0; i < order.Count; i++)
        {
            // Equal means share a rank.
            ranks[order[i]] = i > 0 && numbers[order[i]].CompareTo(numbers[order[i - 1]]) == 0 ? ranks[order[i - 1]] : i + 1;
        }

        ImmutableArray<RegionalAverage> regions =
            [.. totals.Select((total, i) => new RegionalAverage(total.Region!, means[i], total.Reporting, ranks[i], order.Count))];
        return (regions, [.. order.Select(i => regions[i])]);
    }
}
