using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Whether the data of two figures cover the same days.</summary>
internal static class DataWindows
{
    /// <summary>
    /// False for one period, or the same period in two years, if the stated days differ or only one figure states them. Unlike periods
    /// have nothing to compare.
    /// </summary>
    internal static bool AreAlike(Observation first, Observation other)
    {
        if (first.DataWindow is null && other.DataWindow is null)
        {
            return true;
        }

        int years = other.Period.FirstDay.Year - first.Period.FirstDay.Year;
        bool areSame = first.DataWindow is { } window && other.DataWindow is { } otherWindow && window.IsSameIn(otherWindow, years);
        return areSame || !ArePeriodsAlike(first, other);
    }

    /// <summary>Whether the data of consecutive periods share days, as far as stated.</summary>
    internal static bool AnyOverlap(ImmutableArray<Observation> inOrder)
    {
        for (int i = 1; i < inOrder.Length; i++)
        {
            if (inOrder[i - 1].DataWindow is { } earlier && inOrder[i].DataWindow is { } later
                && (later.LastDay <= earlier.LastDay || later.FirstDay <= earlier.LastDay))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether two figures have one period, or the same period in two years.</summary>
    internal static bool ArePeriodsAlike(Observation first, Observation other) =>
        first.Period.PlusYears(other.Period.FirstDay.Year - first.Period.FirstDay.Year) == other.Period;
}
