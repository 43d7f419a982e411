using System.Diagnostics.CodeAnalysis;

namespace KhuyenCong.Domain;

/// <content>
/// Parsing amounts as Vietnamese reports print them and people type them: printed figures that must be money, without a hedge.
/// </content>
public readonly partial record struct Vnd
{
    /// <summary>
    /// Reads an amount as printed (đọc số tiền), such as "1.737,73 tỷ đồng", "982,011 tỷ", "1 tỷ 371 triệu đồng" or "1.500.000 đồng".
    /// </summary>
    /// <param name="text">
    /// A number in Vietnamese notation, then nghìn, triệu, tỷ (or tỉ) or nghìn tỷ, then đồng (đ, ₫, VNĐ, VND); a magnitude or đồng is
    /// required. Lead words and hedges ("gần") are not part of an amount.
    /// </param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not such an amount; the message says where and why.</exception>
    /// <exception cref="OverflowException">The amount is out of range, but its number has no more than 28 digits.</exception>
    public static Vnd Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads an amount as printed (đọc số tiền).</summary>
    /// <param name="text">As for <see cref="Parse(string)"/>.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not an amount; the message says where and why.</exception>
    /// <exception cref="OverflowException">The amount is out of range, but its number has no more than 28 digits.</exception>
    internal static Vnd Parse(ReadOnlySpan<char> text)
    {
        if (TryParse(text, out Vnd amount, out FigureFailure failure))
        {
            return amount;
        }

        string message = $"{QuotedText.Of(text)} is not an amount of money: {failure.Describe(DisplayLanguage.English)}.";
        throw failure.Reason == FigureFailureReason.AmountTooLarge ? new OverflowException(message) : new FormatException(message);
    }

    /// <summary>Tries to read an amount as printed (thử đọc số tiền).</summary>
    /// <param name="text">As for <see cref="Parse(string)"/>.</param>
    /// <param name="result">The amount, or zero.</param>
    /// <returns>False if the text is null or not an amount.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Vnd result) => TryParse(text.AsSpan(), out result, out _);

    /// <summary>Tries to read an amount as printed, without allocation (thử đọc số tiền).</summary>
    /// <param name="text">As for <see cref="Parse(string)"/>.</param>
    /// <param name="result">The amount, or zero.</param>
    /// <returns>False if the text is not an amount.</returns>
    internal static bool TryParse(ReadOnlySpan<char> text, out Vnd result) => TryParse(text, out result, out _);

    /// <summary>
    /// Tries to read an amount as printed, without allocation (thử đọc số tiền), and returns the reason for a failure.
    /// </summary>
    /// <param name="text">As for <see cref="Parse(string)"/>.</param>
    /// <param name="result">The amount, or zero.</param>
    /// <param name="failure">The reason why the text is not an amount, and the position.</param>
    /// <returns>False if the text is not an amount.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Vnd result, out FigureFailure failure) =>
        TryRead(text, null, out result, out failure);

    /// <summary>
    /// Tries to read an amount typed into a column of a form (thử đọc số tiền nhập vào biểu mẫu); if the text has no unit, the column's
    /// unit applies.
    /// </summary>
    /// <param name="text">
    /// As for <see cref="Parse(string)"/>, or a number alone: "1.500" in a column of triệu đồng is 1.500 triệu đồng. A unit in the text
    /// overrides the column's.
    /// </param>
    /// <param name="columnUnit">The column's unit of money, such as <see cref="MeasureUnit.MillionDong"/>.</param>
    /// <param name="result">The amount, or zero.</param>
    /// <param name="failure">The reason why the text is not an amount, and the position.</param>
    /// <returns>False if the text is not an amount.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="columnUnit"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="columnUnit"/> is not a unit of money.</exception>
    public static bool TryParse(ReadOnlySpan<char> text, MeasureUnit columnUnit, out Vnd result, out FigureFailure failure)
    {
        RequireMoney(columnUnit);
        return TryRead(text, columnUnit, out result, out failure);
    }

    // Amounts are in Vietnamese notation whatever the culture: the provider is not used, so these members are hidden.
    static Vnd IParsable<Vnd>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static Vnd ISpanParsable<Vnd>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Vnd>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Vnd result) =>
        TryParse(s, out result);

    static bool ISpanParsable<Vnd>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Vnd result) => TryParse(s, out result);

    private static bool TryRead(ReadOnlySpan<char> text, MeasureUnit? columnUnit, out Vnd amount, out FigureFailure failure)
    {
        amount = default;
        if (!FigureReader.TryRead(text, isPointAllowed: false, out ReportedFigure figure, out int afterMoney, out failure))
        {
            failure = failure.IsOfAmount ? new(FigureFailureReason.AmountTooLarge, failure.Index) : failure;
            return false;
        }

        int start = text.Length - text.TrimStart().Length;
        decimal factor = figure.Unit.Kind == FigureUnitKind.None && columnUnit is not null ? columnUnit.Factor : figure.Unit.Factor;
        FigureFailure? fault = figure switch
        {
            { Introduction.IsEmpty: false } => new(FigureFailureReason.NotPlain, start),
            { Unit.Kind: FigureUnitKind.None, Unit.Per: null, ComparedWith: null } when columnUnit is null =>
                new(FigureFailureReason.NoUnit, afterMoney),
            { Unit.Kind: not (FigureUnitKind.Money or FigureUnitKind.None) } => new(FigureFailureReason.NotMoney, afterMoney),
            { Unit: { Words: null, Per: null }, ComparedWith: null } => null,
            _ => new(FigureFailureReason.WordsAfterAmount, afterMoney),
        };
        if (fault is null && factor == 1 && figure.OtherReading is not null)
        {
            fault = new(FigureFailureReason.AmbiguousComma, start, reading: figure.Value);
        }

        decimal dong = 0;
        fault ??= !ExactDecimal.TryMultiply(figure.Value, factor, out dong) || dong is < long.MinValue or > long.MaxValue
            ? new(FigureFailureReason.AmountTooLarge, start)
            : dong != decimal.Truncate(dong) ? new(FigureFailureReason.NotWholeDong, start) : null;
        failure = fault ?? default;
        amount = fault is null ? new((long)dong) : default;
        return fault is null;
    }
}
