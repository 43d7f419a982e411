using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Whether the data of two figures cover the same days.</summary>
internal static class DataWindows
{
    /// <summary>
    /// False of one period, or of the same period in two years, when the stated days differ or only one states them. Periods that are not
    /// alike have nothing to compare.
    /// </summary>
    internal static bool AreAlike(Observation first, Observation other)
    {
        if (first.DataWindow is null && other.DataWindow is null)
        {
            return true;
        }

        int years = other.Period.FirstDay.Year - first.Period.FirstDay.Year;
        return first.Period.PlusYears(years) != other.Period || Shifted(first.DataWindow, years) == other.DataWindow;
    }

    private static DataWindow? Shifted(DataWindow? window, int years) => window is { } known && years != 0 ? known.PlusYears(years) : window;
}
