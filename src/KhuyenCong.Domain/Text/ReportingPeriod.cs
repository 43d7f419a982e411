using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>
/// The period for which a figure is reported (kỳ báo cáo): a month, a quarter, a half-year, the first months of a year, a year, several
/// years, or any span of days.
/// </summary>
/// <remarks>
/// A period is defined by its first and last day, and is printed under the shortest name that fits these days. "6 tháng đầu năm 2026" and
/// "từ 01/01/2026 đến 30/6/2026" are the same period, so a figure is never counted twice under two names. The days that the data of a
/// report actually cover are stated separately (<see cref="DataWindow"/>). <c>default</c> is the first day of the year 1.
/// </remarks>
/// <example>
/// <code>
/// ReportingPeriod nineMonths = ReportingPeriod.Parse("9 tháng năm 2026");   // ReportingPeriod.FirstMonths(2026, 9)
/// nineMonths.Overlaps(ReportingPeriod.Quarter(2026, 3));                     // true: never add the two
/// </code>
/// </example>
[JsonConverter(typeof(DomainJsonConverter))]
[StructLayout(LayoutKind.Auto)]
public readonly partial record struct ReportingPeriod : IComparable<ReportingPeriod>, ISpanParsable<ReportingPeriod>, IFormattable
{
    private ReportingPeriod(LocalDate firstDay, LocalDate lastDay)
    {
        FirstDay = firstDay;
        LastDay = lastDay;
    }

    /// <summary>The first day of the period (ngày đầu kỳ); the data can begin later.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The last day of the period (ngày cuối kỳ), included.</summary>
    public LocalDate LastDay { get; }

    /// <summary>The kind of the period, by its shortest name (loại kỳ).</summary>
    public ReportingPeriodKind Kind
    {
        get
        {
            if (!IsOfWholeMonths)
            {
                return ReportingPeriodKind.Days;
            }

            int months = LastDay.Month - FirstDay.Month + 1;
            return (FirstDay.Year == LastDay.Year, FirstDay.Month, months) switch
            {
                (true, _, 1) => ReportingPeriodKind.Month,
                (true, 1 or 4 or 7 or 10, 3) => ReportingPeriodKind.Quarter,
                (true, 1 or 7, 6) => ReportingPeriodKind.HalfYear,
                (true, 1, 12) => ReportingPeriodKind.Year,
                (true, 1, _) => ReportingPeriodKind.FirstMonths,
                (false, 1, 12) => ReportingPeriodKind.Years,
                _ => ReportingPeriodKind.Days,
            };
        }
    }

    /// <summary>The years that contain days of the period (các năm của kỳ), such as 2026 for "quý III/2026".</summary>
    public YearRange Years => new(FirstDay.Year, LastDay.Year);

    /// <summary>Creates the period of a month (tháng).</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> or <paramref name="month"/> is out of range.</exception>
    public static ReportingPeriod Month(int year, int month)
    {
        RequirePart(month, 12, nameof(month));
        return Months(year, month, month);
    }

    /// <summary>Creates the period of a quarter (quý).</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="quarter">The quarter, 1 to 4.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> or <paramref name="quarter"/> is out of range.</exception>
    public static ReportingPeriod Quarter(int year, int quarter)
    {
        RequirePart(quarter, 4, nameof(quarter));
        return Months(year, (3 * quarter) - 2, 3 * quarter);
    }

    /// <summary>Creates the period of a half-year (6 tháng đầu năm, 6 tháng cuối năm).</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="half">1 for January to June, 2 for July to December.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> or <paramref name="half"/> is out of range.</exception>
    public static ReportingPeriod HalfYear(int year, int half)
    {
        RequirePart(half, 2, nameof(half));
        return Months(year, (6 * half) - 5, 6 * half);
    }

    /// <summary>
    /// Creates the period of the first months of a year (n tháng đầu năm), as in reports of cumulative figures: "9 tháng năm 2026".
    /// </summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="months">The number of months, 1 to 12; 1 is January, 3 the first quarter, 6 the first half and 12 the year.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> or <paramref name="months"/> is out of range.</exception>
    public static ReportingPeriod FirstMonths(int year, int months)
    {
        RequirePart(months, 12, nameof(months));
        return Months(year, 1, months);
    }

    /// <summary>Creates the period of a calendar year (năm).</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is out of range.</exception>
    public static ReportingPeriod Year(int year) => Months(year, 1, 12);

    /// <summary>Creates the period of several calendar years (giai đoạn), such as those of a program.</summary>
    /// <param name="years">The years.</param>
    /// <returns>The period.</returns>
    public static ReportingPeriod Of(YearRange years) => new(years.FirstDay, years.LastDay);

    /// <summary>Creates the period from one day through another (từ ngày đến ngày), both included.</summary>
    /// <param name="firstDay">The first day, in the years 1 to 9999.</param>
    /// <param name="lastDay">The last day, not before the first.</param>
    /// <returns>The period; its kind is that of the shortest name that fits the days.</returns>
    /// <exception cref="ArgumentException">A day is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="firstDay"/> is before the year 1, or <paramref name="lastDay"/> is before <paramref name="firstDay"/>.
    /// </exception>
    public static ReportingPeriod Days(LocalDate firstDay, LocalDate lastDay)
    {
        IsoDates.Require(firstDay);
        IsoDates.Require(lastDay);
        if (firstDay.Year < 1)
        {
            throw new ArgumentOutOfRangeException(nameof(firstDay), firstDay.Year, "Expected a day in the years 1 to 9999.");
        }

        return lastDay < firstDay
            ? throw new ArgumentOutOfRangeException(
                nameof(lastDay), IsoDates.Format(lastDay), $"Expected a day not before {IsoDates.Format(firstDay)}.")
            : new(firstDay, lastDay);
    }

    /// <summary>Joins consecutive periods into one (cộng dồn các kỳ), such as four quarters into a year.</summary>
    /// <param name="parts">The periods, in any order.</param>
    /// <param name="whole">The period from the first day of the parts through the last; <c>default</c> on failure.</param>
    /// <returns>
    /// True if the parts were joined; false if two overlap, such as "9 tháng" and "quý III", if days between them are missing, or if there
    /// are no parts.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="parts"/> is null.</exception>
    public static bool TryAdd(IEnumerable<ReportingPeriod> parts, out ReportingPeriod whole)
    {
        ArgumentNullException.ThrowIfNull(parts);
        ReportingPeriod[] inOrder = [.. parts.Order()];
        whole = default;
        for (int i = 1; i < inOrder.Length; i++)
        {
            if (!inOrder[i - 1].IsJustBefore(inOrder[i]))
            {
                return false;
            }
        }

        if (inOrder.Length == 0)
        {
            return false;
        }

        whole = new(inOrder[0].FirstDay, inOrder[^1].LastDay);
        return true;
    }

    /// <summary>Determines whether two periods share a day (có trùng nhau), in which case their figures must not be added.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>True if they share a day; otherwise false.</returns>
    public bool Overlaps(ReportingPeriod other) => FirstDay <= other.LastDay && other.FirstDay <= LastDay;

    /// <summary>Determines whether this period contains all days of another (có chứa kỳ).</summary>
    /// <param name="other">The other period.</param>
    /// <returns>True if the other period begins and ends within this one; otherwise false.</returns>
    public bool Contains(ReportingPeriod other) => FirstDay <= other.FirstDay && other.LastDay <= LastDay;

    /// <summary>Returns the same period of another year (cùng kỳ), such as "quý III/2025" for "quý III/2026".</summary>
    /// <param name="years">The number of years to add; -1 is the year before.</param>
    /// <returns>
    /// The period, in which whole months remain whole months: February ends on its last day. Null if it is outside the years 1 to 9999. For
    /// a period that does not consist of whole months, also null if it begins or ends on 29 February and the other year has none, or if its
    /// days would be whole months in the other year, such as 1 to 28 February 2024 in 2025.
    /// </returns>
    public ReportingPeriod? PlusYears(int years)
    {
        long first = (long)FirstDay.Year + years;
        long last = (long)LastDay.Year + years;
        if (first < 1 || last > 9999)
        {
            return null;
        }

        // Whole months end on the last day in every year: February has 28 or 29.
        int days = CalendarSystem.Iso.GetDaysInMonth((int)last, LastDay.Month);
        int lastDay = IsOfWholeMonths ? days : LastDay.Day;
        if (FirstDay.Day > CalendarSystem.Iso.GetDaysInMonth((int)first, FirstDay.Month) || lastDay > days)
        {
            return null;
        }

        ReportingPeriod same = new(new((int)first, FirstDay.Month, FirstDay.Day), new((int)last, LastDay.Month, lastDay));
        return same.IsOfWholeMonths == IsOfWholeMonths ? same : null;
    }

    /// <summary>Compares periods by their first day, and then by their last (thứ tự thời gian).</summary>
    /// <param name="other">The other period.</param>
    /// <returns>A negative number if this period comes first, a positive number if the other does, or zero if they are equal.</returns>
    public int CompareTo(ReportingPeriod other) =>
        FirstDay.CompareTo(other.FirstDay) is not 0 and var order ? order : LastDay.CompareTo(other.LastDay);

    /// <summary>Determines whether one period comes before another in the order of <see cref="CompareTo"/>.</summary>
    /// <param name="left">The first period.</param>
    /// <param name="right">The second period.</param>
    /// <returns>True if the first comes before the second; otherwise false.</returns>
    public static bool operator <(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether one period comes after another in the order of <see cref="CompareTo"/>.</summary>
    /// <param name="left">The first period.</param>
    /// <param name="right">The second period.</param>
    /// <returns>True if the first comes after the second; otherwise false.</returns>
    public static bool operator >(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether one period comes before another or equals it.</summary>
    /// <param name="left">The first period.</param>
    /// <param name="right">The second period.</param>
    /// <returns>True if the first does not come after the second; otherwise false.</returns>
    public static bool operator <=(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether one period comes after another or equals it.</summary>
    /// <param name="left">The first period.</param>
    /// <param name="right">The second period.</param>
    /// <returns>True if the first does not come before the second; otherwise false.</returns>
    public static bool operator >=(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) >= 0;

    /// <summary>Determines whether another period begins on the day after this one ends.</summary>
    internal bool IsJustBefore(ReportingPeriod other) => LastDay != LocalDate.MaxIsoValue && LastDay.PlusDays(1) == other.FirstDay;

    /// <summary>Determines whether any two of the periods share a day.</summary>
    internal static bool AnyOverlap(IEnumerable<ReportingPeriod> periods)
    {
        ReportingPeriod[] inOrder = [.. periods.Order()];
        return inOrder.Zip(inOrder.Skip(1)).Any(pair => pair.First.Overlaps(pair.Second));
    }

    /// <summary>Creates the period of whole months of a year.</summary>
    internal static ReportingPeriod Months(int year, int first, int last)
    {
        RequirePart(year, 9999, nameof(year));
        return new(new(year, first, 1), new(year, last, CalendarSystem.Iso.GetDaysInMonth(year, last)));
    }

    private bool IsOfWholeMonths => FirstDay.Day == 1 && IsLastOfMonth(LastDay);

    internal static bool IsLastOfMonth(LocalDate date) => date.Day == CalendarSystem.Iso.GetDaysInMonth(date.Year, date.Month);

    private static void RequirePart(int number, int most, string parameter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1, parameter);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, most, parameter);
    }
}
