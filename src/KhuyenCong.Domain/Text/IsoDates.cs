using System.Globalization;
using System.Runtime.CompilerServices;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>Reads and formats dates as documents and messages write them: 2014-08-01.</summary>
internal static class IsoDates
{
    /// <summary>Rejects a date in another calendar, because it cannot be compared with ISO dates.</summary>
    internal static void Require(LocalDate date, [CallerArgumentExpression(nameof(date))] string? parameter = null)
    {
        if (date.Calendar != CalendarSystem.Iso)
        {
            throw new ArgumentException(
                $"Expected a date in the ISO calendar, not in the calendar \"{date.Calendar.Id}\"; "
                    + "WithCalendar(CalendarSystem.Iso) returns the same day in the ISO calendar.",
                parameter);
        }
    }

    internal static string Format(LocalDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Year:D4}-{date.Month:D2}-{date.Day:D2}");

    /// <summary>
    /// Reads a date from year 1 on. It does not use NodaTime's patterns, which take longer to build than all dates of the catalogue take to
    /// read.
    /// </summary>
    internal static bool TryParse(string text, out LocalDate date)
    {
        date = default;
        if (text.Length != 10 || text[4] != '-' || text[7] != '-'
            || !TryParse(text.AsSpan(0, 4), out int year)
            || !TryParse(text.AsSpan(5, 2), out int month)
            || !TryParse(text.AsSpan(8, 2), out int day)
            || year < 1 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        date = new(year, month, day);
        return true;
    }

    /// <summary>Reads a number that consists of digits only; the framework would also accept NULs after them.</summary>
    private static bool TryParse(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number) && !digits.Contains('\0');
}
