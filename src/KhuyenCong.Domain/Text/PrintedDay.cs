using System.Globalization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>
/// Formats days as official documents write them, with a leading zero for days below 10 and for January and February: "01/01/2026",
/// "30/9/2026"; in English "30 September 2026".
/// </summary>
internal static class PrintedDay
{
    internal static BilingualText Of(LocalDate date) => new(
        string.Create(CultureInfo.InvariantCulture, $"{date.Day:D2}/{(date.Month < 3 ? "0" : "")}{date.Month}/{date.Year:D4}"),
        string.Create(
            CultureInfo.InvariantCulture, $"{date.Day} {DateTimeFormatInfo.InvariantInfo.GetMonthName(date.Month)} {date.Year:D4}"));
}
