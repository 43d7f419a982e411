using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Compares the days that the data of figures cover.</summary>
internal static class DataWindows
{
    /// <summary>
    /// Returns false if two figures for one period, or for the same period in two years, state different days or only one of them states
    /// its days. Figures for other periods are not compared, so the result is true.
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

    /// <summary>Determines whether the data of consecutive periods overlap, as far as their days are stated.</summary>
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

    /// <summary>Determines whether two figures cover one period, or the same period in two years.</summary>
    internal static bool ArePeriodsAlike(Observation first, Observation other) =>
        first.Period.PlusYears(other.Period.FirstDay.Year - first.Period.FirstDay.Year) == other.Period;
}
