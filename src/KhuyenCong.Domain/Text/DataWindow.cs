using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>
/// The days that the data of a report actually cover (ngày chốt số liệu), as stated in the report and never computed from its period.
/// </summary>
/// <remarks>A monthly report due before the 25th cannot cover the whole month. Windows are equal if their stated days are equal.</remarks>
[JsonConverter(typeof(DomainJsonConverter))]
[StructLayout(LayoutKind.Auto)]
public readonly record struct DataWindow
{
    /// <summary>Creates a window through a day (số liệu chốt đến ngày), with a first day that the report does not state.</summary>
    /// <param name="lastDay">The last day that the data cover.</param>
    /// <exception cref="ArgumentException"><paramref name="lastDay"/> is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lastDay"/> is before the year 1.</exception>
    public DataWindow(LocalDate lastDay)
        : this(null, lastDay)
    {
    }

    /// <summary>Creates a window from one day through another (số liệu từ ngày đến ngày).</summary>
    /// <param name="firstDay">The first day that the data cover; null if the report does not state it.</param>
    /// <param name="lastDay">The last day that the data cover, not before the first.</param>
    /// <exception cref="ArgumentException">A day is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A day is before the year 1, or <paramref name="lastDay"/> is before <paramref name="firstDay"/>.
    /// </exception>
    public DataWindow(LocalDate? firstDay, LocalDate lastDay)
    {
        // The days are checked like those of a period.
        IsoDates.Require(lastDay);
        ReportingPeriod days = ReportingPeriod.Days(firstDay ?? lastDay, lastDay);
        FirstDay = firstDay is null ? null : days.FirstDay;
        LastDay = days.LastDay;
    }

    /// <summary>The first day that the data cover (từ ngày); null if not stated.</summary>
    public LocalDate? FirstDay { get; }

    /// <summary>The last day that the data cover (ngày chốt).</summary>
    public LocalDate LastDay { get; }

    /// <summary>Returns the window in words (mô tả).</summary>
    /// <param name="language">The language.</param>
    /// <returns>Text such as "số liệu chốt đến 25/11/2026", "số liệu từ 26/10/2026 đến 25/11/2026".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string ToString(DisplayLanguage language) => FirstDay is { } first
        ? Messages.In(Message.DataFromThrough, language, first, LastDay)
        : Messages.In(Message.DataThrough, language, LastDay);

    /// <summary>Returns the window in Vietnamese words.</summary>
    /// <returns>The text of <see cref="ToString(DisplayLanguage)"/> in Vietnamese.</returns>
    public override string ToString() => ToString(DisplayLanguage.Vietnamese);

    /// <summary>
    /// Determines whether another window has the same days a number of years later; the last day of a month stays the last day.
    /// </summary>
    internal bool IsSameIn(DataWindow other, int years) =>
        IsSame(LastDay, other.LastDay, years)
        && (FirstDay is { } first ? other.FirstDay is { } otherFirst && IsSame(first, otherFirst, years) : other.FirstDay is null);

    private static bool IsSame(LocalDate day, LocalDate other, int years) =>
        other.Year - day.Year == years
        && other.Month == day.Month
        && (other.Day == day.Day || (ReportingPeriod.IsLastOfMonth(day) && ReportingPeriod.IsLastOfMonth(other)));
}
