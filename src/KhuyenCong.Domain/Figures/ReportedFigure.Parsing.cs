using System.Diagnostics.CodeAnalysis;

namespace KhuyenCong.Domain;

/// <content>Parsing figures as reports print them.</content>
public readonly partial record struct ReportedFigure
{
    /// <summary>Reads a printed figure (đọc số liệu), such as "gần 9.500 tỷ đồng", "13,14%", "18.400 lao động" or "giảm 3,2%".</summary>
    /// <param name="text">
    /// Lead words such as đạt, bằng, chiếm, tăng, giảm, vượt, cao hơn, thấp hơn, gấp, bình quân or tổng, "ước", a hedge, a sign, a number,
    /// then '%' or nghìn, triệu, tỷ, nghìn tỷ, then the words of the unit, then '/' and the words of the denominator, then "so với" and the
    /// basis of the comparison. At most 500 characters.
    /// </param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a figure; the message says where and why.</exception>
    public static ReportedFigure Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads a printed figure (đọc số liệu).</summary>
    /// <param name="text">As for <see cref="Parse(string)"/>.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not a figure; the message says where and why.</exception>
    public static ReportedFigure Parse(ReadOnlySpan<char> text) =>
        FigureReader.TryRead(text, out ReportedFigure figure, out FigureFailure failure)
        ? figure
        : throw new FormatException(
            $"{QuotedText.Of(text)} is not a printed figure: {failure.Describe(DisplayLanguage.English)}.");

    /// <summary>Tries to read a printed figure (thử đọc số liệu).</summary>
    /// <param name="text">As for <see cref="Parse(string)"/>.</param>
    /// <param name="result">The figure, or a plain zero.</param>
    /// <returns>False if the text is null or not a figure.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ReportedFigure result) => TryParse(text.AsSpan(), out result, out _);

    /// <summary>
    /// Tries to read a printed figure (thử đọc số liệu), allocating only for comparisons and for the words of rare units.
    /// </summary>
    /// <param name="text">As for <see cref="Parse(string)"/>.</param>
    /// <param name="result">The figure, or a plain zero.</param>
    /// <param name="failure">The reason why the text is not a figure, and the position.</param>
    /// <returns>False if the text is not a figure.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out ReportedFigure result, out FigureFailure failure) =>
        FigureReader.TryRead(text, out result, out failure);

    // Figures are in Vietnamese notation whatever the culture: the provider is not used, so these members are hidden.
    static ReportedFigure IParsable<ReportedFigure>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static ReportedFigure ISpanParsable<ReportedFigure>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ReportedFigure>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ReportedFigure result) =>
        TryParse(s, out result);

    static bool ISpanParsable<ReportedFigure>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ReportedFigure result) =>
        TryParse(s, out result, out _);
}
