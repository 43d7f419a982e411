using System.Globalization;
using System.Runtime.CompilerServices;
using NodaTime;
using NodaTime.Text;

namespace KhuyenCong.Domain;

/// <summary>Dates as documents and messages write them: 2014-08-01.</summary>
internal static class IsoDates
{
    /// <summary>Refuses a day of another calendar, which compares with none of the ISO calendar.</summary>
    internal static void Require(LocalDate date, [CallerArgumentExpression(nameof(date))] string? parameter = null)
    {
        if (date.Calendar != CalendarSystem.Iso)
        {
            throw new ArgumentException($"Expected a date of the ISO calendar, not of the calendar \"{date.Calendar.Id}\"; WithCalendar(CalendarSystem.Iso) gives the same day in it.", parameter);
        }
    }

    internal static string Format(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A day from year 1 on: a minus sign in front is a slip, not a year before it.</summary>
    internal static bool TryParse(string text, out LocalDate date) => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out date) && date.Year >= 1;
}
