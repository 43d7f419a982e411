using System.Diagnostics.CodeAnalysis;

namespace KhuyenCong.Domain;

/// <content>Parsing.</content>
public readonly partial record struct ReportingPeriod
{
    /// <summary>
    /// Reads a period as reports print it in Vietnamese or English, or in compact form (đọc kỳ báo cáo): "6 tháng đầu năm 2026", "quý
    /// III/2026", "tháng 9 năm 2026", "giai đoạn 2021 - 2025", "từ 01/01/2026 đến 30/9/2026", "the first 9 months of 2026", "2026-Q3".
    /// </summary>
    /// <param name="text">The text; numeric dates are in the order day, month, year, or in the form 2026-09-30.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> does not name a period; the message states why.</exception>
    public static ReportingPeriod Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads a period as reports print it (đọc kỳ báo cáo).</summary>
    /// <param name="text">The text, as for <see cref="Parse(string)"/>.</param>
    /// <returns>The period.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> does not name a period; the message states why.</exception>
    public static ReportingPeriod Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out ReportingPeriod period, out ReportingPeriodFailure? failure)
            ? period
            : throw new FormatException($"{QuotedText.Of(text)} is not a reporting period: {failure.Describe(DisplayLanguage.English)}.");

    /// <summary>Tries to read a period as reports print it (thử đọc kỳ báo cáo).</summary>
    /// <param name="text">The text, as for <see cref="Parse(string)"/>.</param>
    /// <param name="result">The period; <c>default</c> on failure.</param>
    /// <returns>True if the text names a period; false if it does not, or is null.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ReportingPeriod result) => TryParse(text.AsSpan(), out result, out _);

    /// <summary>Tries to read a period as reports print it, and returns the reason for a failure (thử đọc kỳ báo cáo).</summary>
    /// <param name="text">The text, as for <see cref="Parse(string)"/>.</param>
    /// <param name="result">The period; <c>default</c> on failure.</param>
    /// <param name="failure">The reason why the text is not a period; null if it is.</param>
    /// <returns>True if the text names a period; otherwise false.</returns>
    public static bool TryParse(
        ReadOnlySpan<char> text, out ReportingPeriod result, [NotNullWhen(false)] out ReportingPeriodFailure? failure)
    {
        failure = null;
        return CompactPeriod.TryRead(text, out result) || PeriodReader.TryRead(text, out result, out failure);
    }

    // The provider is not used, so these members are hidden.
    static ReportingPeriod IParsable<ReportingPeriod>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static ReportingPeriod ISpanParsable<ReportingPeriod>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ReportingPeriod>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ReportingPeriod result) =>
        TryParse(s, out result);

    static bool ISpanParsable<ReportingPeriod>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ReportingPeriod result) =>
        TryParse(s, out result, out _);
}
