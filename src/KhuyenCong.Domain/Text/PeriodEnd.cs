using System.Runtime.InteropServices;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>
/// The beginning or end of a period as written: a day, a month, a quarter, a half-year or a year. The beginning can omit parts that the end
/// states, as in "từ 01 đến 15/9/2026".
/// </summary>
/// <param name="Year">The year; null if it is not written.</param>
/// <param name="FirstMonth">The month, or the first of a quarter; 0 for a year, and for a day without a month.</param>
/// <param name="LastMonth">The month, or the last of a quarter.</param>
/// <param name="Day">The day; 0 if the end is not a day.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PeriodEnd(int? Year, int FirstMonth, int LastMonth, int Day)
{
    internal static PeriodEnd OfYear(int? year) => new(year, 0, 0, 0);

    internal static PeriodEnd OfMonth(int? year, int month) => new(year, month, month, 0);

    internal static PeriodEnd OfQuarter(int? year, int quarter) => new(year, (3 * quarter) - 2, 3 * quarter, 0);

    internal static PeriodEnd OfDay(int? year, int month, int day) => new(year, month, month, day);

    internal bool IsMonth => Day == 0 && FirstMonth > 0 && FirstMonth == LastMonth;

    internal bool IsQuarter => Day == 0 && FirstMonth < LastMonth;

    internal bool IsYear => Day == 0 && FirstMonth == 0;

    /// <summary>
    /// Determines whether the omitted parts can only be those of the other end: "quý I" of "quý III/2026" or "01" of "15/9/2026", but not
    /// "quý I" of "2026" or "1" of "6/2026".
    /// </summary>
    internal bool MayBeginFor(PeriodEnd end) =>
        Day > 0 ? FirstMonth > 0 || end.Day > 0 : Year is not null || end.Day > 0 || (IsMonth == end.IsMonth && IsQuarter == end.IsQuarter);

    /// <summary>Returns this end with the year (and for a day, the month) of the end that is written after it.</summary>
    internal PeriodEnd CompletedBy(PeriodEnd end) => this with
    {
        Year = Year ?? end.Year,
        FirstMonth = Day > 0 && FirstMonth == 0 ? end.FirstMonth : FirstMonth,
        LastMonth = Day > 0 && LastMonth == 0 ? end.LastMonth : LastMonth,
    };

    /// <summary>Creates the period from this end through another, or returns the reason why there is none.</summary>
    internal ReportingPeriodFailureReason? Through(PeriodEnd end, out ReportingPeriod period)
    {
        period = default;
        if (Day > 0 && FirstMonth == 0)
        {
            return ReportingPeriodFailureReason.NotAPeriod;
        }

        if (end.Year is not { } lastYear || Year is not { } firstYear)
        {
            return ReportingPeriodFailureReason.YearNotStated;
        }

        if (!TryDay(firstYear, IsYear ? 1 : FirstMonth, Day == 0 ? 1 : Day, out LocalDate first)
            || !TryDay(lastYear, end.IsYear ? 12 : end.LastMonth, end.Day, out LocalDate last))
        {
            return ReportingPeriodFailureReason.NoSuchDay;
        }

        if (last < first)
        {
            return ReportingPeriodFailureReason.Reversed;
        }

        period = ReportingPeriod.Days(first, last);
        return null;
    }

    /// <summary>Finds a day of a month; 0 means its last day.</summary>
    private static bool TryDay(int year, int month, int day, out LocalDate date)
    {
        int days = CalendarSystem.Iso.GetDaysInMonth(year, month);
        date = day <= days ? new(year, month, day == 0 ? days : day) : default;
        return day <= days;
    }
}
