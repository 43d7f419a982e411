using System.Globalization;

namespace KhuyenCong.Domain;

/// <content>Formatting.</content>
public readonly partial record struct ReportingPeriod
{
    /// <summary>Returns the period as Vietnamese reports print it; <see cref="Parse(string)"/> reads it back.</summary>
    /// <returns>Text such as "quý III/2026", "6 tháng đầu năm 2026", "giai đoạn 2021 - 2025".</returns>
    public override string ToString() => ToString(DisplayLanguage.Vietnamese);

    /// <summary>
    /// Returns the period as reports print it (in kỳ báo cáo); <see cref="Parse(string)"/> reads it back in either language.
    /// </summary>
    /// <param name="language">The language.</param>
    /// <returns>Text such as "9 tháng năm 2026", "the first 9 months of 2026".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string ToString(DisplayLanguage language)
    {
        string year = Plain(FirstDay.Year);
        return Kind switch
        {
            ReportingPeriodKind.Month => Messages.In(Message.PeriodOfMonth, language, MonthName(language), year),
            ReportingPeriodKind.Quarter => Messages.In(Message.PeriodOfQuarter, language, QuarterName(language), year),
            ReportingPeriodKind.HalfYear when FirstDay.Month == 1 => Messages.In(Message.PeriodOfFirstHalf, language, year),
            ReportingPeriodKind.HalfYear => Messages.In(Message.PeriodOfSecondHalf, language, year),
            ReportingPeriodKind.FirstMonths => Messages.In(Message.PeriodOfFirstMonths, language, Digits(LastDay.Month), year),
            ReportingPeriodKind.Year => Messages.In(Message.PeriodOfYear, language, year),
            ReportingPeriodKind.Years => Messages.In(Message.PeriodOfYears, language, year, Plain(LastDay.Year)),
            _ when FirstDay == LastDay => Messages.In(Message.PeriodOfDay, language, FirstDay),
            _ => Messages.In(Message.PeriodOfDays, language, FirstDay, LastDay),
        };
    }

    /// <summary>Formats the period in one of two forms (in kỳ báo cáo theo dạng).</summary>
    /// <param name="format">
    /// "G", empty or null for the text of <see cref="ToString()"/>, or "C" for the compact form in files and database columns: "2026-09",
    /// "2026-Q3", "2026-H1", "2026-01/2026-09", "2026", "2021-2025", "2026-01-01/2026-03-15".
    /// </param>
    /// <returns>The formatted period, which <see cref="Parse(string)"/> reads back.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
    public string ToString(string? format) => format switch
    {
        null or "" or "G" => ToString(),
        "C" => Compact(),
        _ => throw new FormatException($"Unknown format {QuotedText.Of(format)} for a reporting period; expected G or C."),
    };

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Plain(int year) => year.ToString("D4", CultureInfo.InvariantCulture);

    private string MonthName(DisplayLanguage language) =>
        language.IsEnglish() ? DateTimeFormatInfo.InvariantInfo.GetMonthName(LastDay.Month) : Digits(LastDay.Month);

    private string QuarterName(DisplayLanguage language) => (LastDay.Month / 3, language.IsEnglish()) switch
    {
        (var quarter, true) => Digits(quarter),
        (1, _) => "I",
        (2, _) => "II",
        (3, _) => "III",
        _ => "IV",
    };

    private string Compact()
    {
        (int year, int month) = (FirstDay.Year, LastDay.Month);
        return Kind switch
        {
            ReportingPeriodKind.Month => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}"),
            ReportingPeriodKind.Quarter => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-Q{month / 3}"),
            ReportingPeriodKind.HalfYear => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-H{month / 6}"),
            ReportingPeriodKind.FirstMonths => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-01/{year:D4}-{month:D2}"),
            ReportingPeriodKind.Year => Plain(year),
            ReportingPeriodKind.Years => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{LastDay.Year:D4}"),
            _ when FirstDay == LastDay => IsoDates.Format(FirstDay),
            _ => $"{IsoDates.Format(FirstDay)}/{IsoDates.Format(LastDay)}",
        };
    }
}
