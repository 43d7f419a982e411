using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace KhuyenCong.Domain;

/// <summary>Dates as documents and messages write them: 2014-08-01.</summary>
internal static class IsoDates
{
    internal static string Format(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A day from year 1 on: a minus sign in front is a slip, not a year before it.</summary>
    internal static bool TryParse(string text, out LocalDate date) => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out date) && date.Year >= 1;
}
