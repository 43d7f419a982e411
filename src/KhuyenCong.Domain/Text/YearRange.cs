using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>A range of reporting years, both ends included (giai đoạn): 2014 - 2020 has seven years.</summary>
/// <remarks>Ranges are equal if both ends are equal. <c>default</c> is the single year 1.</remarks>
[JsonConverter(typeof(DomainJsonConverter))]
[StructLayout(LayoutKind.Auto)]
public readonly record struct YearRange : ISpanParsable<YearRange>, ISpanFormattable
{
    private const int MaxYear = 9999;
    private const int MaxPrintedLength = 11;
    private readonly int _firstFromYearOne;
    private readonly int _lastFromYearOne;

    /// <summary>Creates a range of years (từ năm đến năm).</summary>
    /// <param name="first">The first year, 1 to 9999.</param>
    /// <param name="last">The last year, from the first to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A year is out of range, or <paramref name="last"/> is before <paramref name="first"/>.
    /// </exception>
    public YearRange(int first, int last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(first, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(last, MaxYear);
        _firstFromYearOne = first - 1;
        _lastFromYearOne = last - 1;
    }

    /// <summary>Creates the range of one year (một năm).</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is out of range.</exception>
    public YearRange(int year)
        : this(year, year)
    {
    }

    /// <summary>The first year (năm đầu).</summary>
    public int First => _firstFromYearOne + 1;

    /// <summary>The last year (năm cuối), included.</summary>
    public int Last => _lastFromYearOne + 1;

    internal LocalDate FirstDay => new(First, 1, 1);

    /// <summary>The last day of the last year.</summary>
    internal LocalDate LastDay => new(Last, 12, 31);

    /// <summary>The number of years (số năm): seven for 2014 - 2020.</summary>
    public int Count => Last - First + 1;

    /// <summary>The number of steps from the first year to the last (số bước tăng trưởng): six for 2014 - 2020.</summary>
    internal int GrowthSteps => Count - 1;

    /// <summary>Determines whether a year is in the range (có chứa năm).</summary>
    /// <param name="year">The year.</param>
    /// <returns>True if the year is in the range; otherwise false.</returns>
    public bool Contains(int year) => year >= First && year <= Last;

    /// <summary>Determines whether another range lies entirely within this one (có chứa giai đoạn).</summary>
    /// <param name="other">The other range.</param>
    /// <returns>True if both of its ends are in this range; otherwise false.</returns>
    internal bool Contains(YearRange other) => Contains(other.First) && Contains(other.Last);

    /// <summary>
    /// Reads years as reports print them (đọc giai đoạn): "2014-2020", "2014 – 2020", "giai đoạn 2014 - 2020", "năm 2018", "2018".
    /// </summary>
    /// <param name="text">The text.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is none of these.</exception>
    public static YearRange Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads years as reports print them (đọc giai đoạn).</summary>
    /// <param name="text">The text, as for <see cref="Parse(string)"/>.</param>
    /// <returns>The range.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not a range of years.</exception>
    internal static YearRange Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out YearRange range)
            ? range
            : throw new FormatException(
                $"{QuotedText.Of(text)} is not a range of years; expected one year, or two with a dash between them, "
                    + "such as \"2014-2020\", "
                    + "the second not before the first.");

    /// <summary>Tries to read years as reports print them (thử đọc giai đoạn).</summary>
    /// <param name="text">The text, as for <see cref="Parse(string)"/>.</param>
    /// <param name="result">The range; <c>default</c> on failure.</param>
    /// <returns>True if the text is a range of years; false if it is not, or is null.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out YearRange result)
    {
        result = default;
        return text is not null && TryParse(text.AsSpan(), out result);
    }

    /// <summary>Tries to read years as reports print them, without allocation (thử đọc giai đoạn).</summary>
    /// <param name="text">The text, as for <see cref="Parse(string)"/>.</param>
    /// <param name="result">The range; <c>default</c> on failure.</param>
    /// <returns>True if the text is a range of years; otherwise false.</returns>
    internal static bool TryParse(ReadOnlySpan<char> text, out YearRange result)
    {
        result = default;
        ReadOnlySpan<char> rest = SkipWord(SkipWord(text.Trim(), "giai đoạn"), "năm");
        int dash = rest.IndexOfAny('-', '–', '—');
        ReadOnlySpan<char> first = dash < 0 ? rest : rest[..dash].TrimEnd();
        ReadOnlySpan<char> last = dash < 0 ? rest : rest[(dash + 1)..].TrimStart();
        if (!TryParseYear(first, out int from) || !TryParseYear(last, out int through) || through < from)
        {
            return false;
        }

        result = new(from, through);
        return true;
    }

    // The provider is not used, so these members are hidden.
    static YearRange IParsable<YearRange>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static YearRange ISpanParsable<YearRange>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<YearRange>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out YearRange result) =>
        TryParse(s, out result);

    static bool ISpanParsable<YearRange>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out YearRange result) =>
        TryParse(s, out result);

    /// <summary>
    /// Returns the years as Vietnamese reports print them: "2014 - 2020", or "2018" for a single year. <see cref="Parse(string)"/> reads
    /// them back.
    /// </summary>
    /// <returns>The formatted years.</returns>
    public override string ToString() => ToString(null);

    /// <summary>Formats the years (in giai đoạn).</summary>
    /// <param name="format">"G", empty or null for "2014 - 2020", or "C" for the compact form "2014-2020".</param>
    /// <returns>The formatted years.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
    internal string ToString(string? format)
    {
        Span<char> buffer = stackalloc char[MaxPrintedLength];
        TryFormat(buffer, out int written, format);
        return new string(buffer[..written]);
    }

    /// <summary>Formats the years into a buffer (in vào bộ đệm), without allocation.</summary>
    /// <param name="destination">The buffer; 11 characters always suffice.</param>
    /// <param name="charsWritten">The number of characters written; 0 if they did not fit.</param>
    /// <param name="format">The format, as for <see cref="ToString(string)"/>.</param>
    /// <returns>True if the years were written; false if the buffer is too short.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not "G", "C" or empty.</exception>
    internal bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default)
    {
        string dash = format switch
        {
            "" or "G" => " - ",
            "C" => "-",
            _ => throw new FormatException($"Unknown format {QuotedText.Of(format)} for a range of years; expected G or C."),
        };
        return Count == 1
            ? destination.TryWrite(CultureInfo.InvariantCulture, $"{First:D4}", out charsWritten)
            : destination.TryWrite(CultureInfo.InvariantCulture, $"{First:D4}{dash}{Last:D4}", out charsWritten);
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten, format);

    private static ReadOnlySpan<char> SkipWord(ReadOnlySpan<char> text, string word) =>
        text.StartsWith(word, StringComparison.OrdinalIgnoreCase) && text.Length > word.Length && char.IsWhiteSpace(text[word.Length])
            ? text[word.Length..].TrimStart()
            : text;

    private static bool TryParseYear(ReadOnlySpan<char> text, out int year)
    {
        year = 0;
        return text.Length == 4
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year)
            && year >= 1
            && !text.Contains('\0');
    }
}
