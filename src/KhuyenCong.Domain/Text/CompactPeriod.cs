using System.Globalization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>Reads the compact form of periods that files and databases use, without allocation.</summary>
internal static class CompactPeriod
{
    internal static bool TryRead(ReadOnlySpan<char> text, out ReportingPeriod period)
    {
        period = default;
        int slash = text.IndexOf('/');
        if (slash < 0)
        {
            return TryReadOne(text, out period);
        }

        // From one month through another, or from one day through another.
        if (slash is not (7 or 10) || text.Length != (2 * slash) + 1
            || !TryReadOne(text[..slash], out ReportingPeriod from) || !TryReadOne(text[(slash + 1)..], out ReportingPeriod through)
            || through.LastDay < from.FirstDay
            || (slash == 7 && (from.Kind, through.Kind) is not (ReportingPeriodKind.Month, ReportingPeriodKind.Month)))
        {
            return false;
        }

        period = ReportingPeriod.Days(from.FirstDay, through.LastDay);
        return true;
    }

    private static bool TryReadOne(ReadOnlySpan<char> text, out ReportingPeriod period)
    {
        period = default;
        if (text.Length < 4 || !TryReadNumber(text[..4], out int year))
        {
            return false;
        }

        ReadOnlySpan<char> rest = text[4..];
        switch (rest)
        {
            case "":
                period = ReportingPeriod.Year(year);
                return true;
            case ['-', 'Q', >= '1' and <= '4' and var quarter]:
                period = ReportingPeriod.Quarter(year, quarter - '0');
                return true;
            case ['-', 'H', '1' or '2']:
                period = ReportingPeriod.HalfYear(year, rest[2] - '0');
                return true;
            case ['-', _, _] when TryReadNumber(rest[1..], out int month) && month <= 12:
                period = ReportingPeriod.Month(year, month);
                return true;
            case ['-', _, _, _, _] when TryReadNumber(rest[1..], out int last) && last >= year:
                period = ReportingPeriod.Of(new YearRange(year, last));
                return true;
            case ['-', _, _, '-', _, _] when TryReadNumber(rest[1..3], out int month) && TryReadNumber(rest[4..], out int day)
                && month <= 12 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month):
                LocalDate date = new(year, month, day);
                period = ReportingPeriod.Days(date, date);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Reads a positive number that consists of digits only; the framework would also accept NULs after them.</summary>
    private static bool TryReadNumber(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number >= 1 && !digits.Contains('\0');
}
