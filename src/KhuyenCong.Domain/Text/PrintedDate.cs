using System.Globalization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>A day as sentences print it: 25/9/2026 in Vietnamese, 2026-09-25 in English.</summary>
internal static class PrintedDate
{
    internal static string Format(LocalDate date, DisplayLanguage language) =>
        language.IsEnglish() ? IsoDates.Format(date) : date.ToString("d/M/uuuu", CultureInfo.InvariantCulture);
}
