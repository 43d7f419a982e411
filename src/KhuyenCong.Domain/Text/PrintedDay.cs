using System.Globalization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>Days as sentences print them: "25/9/2026", "25 September 2026".</summary>
internal static class PrintedDay
{
    internal static BilingualText Of(LocalDate date) => new(
        string.Create(CultureInfo.InvariantCulture, $"{date.Day}/{date.Month}/{date.Year:D4}"),
        string.Create(CultureInfo.InvariantCulture, $"{date.Day} {DateTimeFormatInfo.InvariantInfo.GetMonthName(date.Month)} {date.Year:D4}"));
}
