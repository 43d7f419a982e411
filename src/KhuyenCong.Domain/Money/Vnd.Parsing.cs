using System.Diagnostics.CodeAnalysis;

namespace KhuyenCong.Domain;

/// <content>Reading amounts as Vietnamese reports print them.</content>
public readonly partial struct Vnd
{
    /// <summary>Reads an amount as printed (đọc số tiền), as in "1.737,73 tỷ đồng", "982,011 tỷ", "300 triệu đồng" or "1.500.000 đồng".</summary>
    /// <param name="text">
    /// A number in Vietnamese notation, then nghìn, triệu, tỷ (or tỉ) or nghìn tỷ, then đồng (đ, ₫, VNĐ, VND); a magnitude or đồng must be there.
    /// Hedges ("gần") are no part of an amount.
    /// </param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not such an amount; the message says where and what was expected.</exception>
    /// <exception cref="OverflowException">The amount is more than an amount holds.</exception>
    public static Vnd Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads an amount as printed (đọc số tiền).</summary>
    /// <param name="text">As for <see cref="Parse(string)"/>.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="FormatException"><paramref name="text"/> is not an amount.</exception>
    /// <exception cref="OverflowException">The amount is more than an amount holds.</exception>
    public static Vnd Parse(ReadOnlySpan<char> text)
    {
        string? expected = Read(text, out Vnd amount, out int position, out bool isTooLarge);
        if (expected is null)
        {
            return amount;
        }

        string message = $"\"{text}\" is not an amount of money: at character {PrintedNumber.Format(position + 1, DisplayLanguage.English)} expected {expected}.";
        throw isTooLarge ? new OverflowException(message) : new FormatException(message);
    }

    /// <summary>Reads an amount as printed, without exception (thử đọc số tiền).</summary>
    /// <param name="text">As for <see cref="Parse(string)"/>.</param>
    /// <param name="result">The amount, or zero.</param>
    /// <returns>False when the text is null or not an amount.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Vnd result)
    {
        result = default;
        return text is not null && TryParse(text.AsSpan(), out result);
    }

    /// <summary>Reads an amount as printed, without exception or allocation (thử đọc số tiền).</summary>
    /// <param name="text">As for <see cref="Parse(string)"/>.</param>
    /// <param name="result">The amount, or zero.</param>
    /// <returns>False when the text is not an amount.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Vnd result) => Read(text, out result, out _, out _) is null;

    // The provider is not used, amounts being Vietnamese notation whatever the culture; so these stay out of sight.
    static Vnd IParsable<Vnd>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static Vnd ISpanParsable<Vnd>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Vnd>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Vnd result) => TryParse(s, out result);

    static bool ISpanParsable<Vnd>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Vnd result) => TryParse(s, out result);

    /// <summary>Null on success, otherwise what was expected at <paramref name="position"/>.</summary>
    private static string? Read(ReadOnlySpan<char> text, out Vnd amount, out int position, out bool isTooLarge)
    {
        amount = default;
        isTooLarge = false;
        position = 0;
        SkipSpaces(text, ref position);
        NumberFault fault = VietnameseNumberReader.Read(text[position..], out ReadNumber number);
        position += number.Length;
        if (fault != NumberFault.None)
        {
            return NumberFaults.ExpectedAt(fault).English;
        }

        decimal factor = 1;
        bool hasUnit = false;
        int unitAt = position;
        SkipSpaces(text, ref position);
        if (TakeWord(text, ref position, "nghìn"))
        {
            factor = 1_000;
            SkipSpaces(text, ref position);
            factor = TakeBillion(text, ref position) ? 1_000_000_000_000 : factor;
            hasUnit = true;
        }
        else if (TakeWord(text, ref position, "triệu"))
        {
            factor = 1_000_000;
            hasUnit = true;
        }
        else if (TakeBillion(text, ref position))
        {
            factor = 1_000_000_000;
            hasUnit = true;
        }

        SkipSpaces(text, ref position);
        hasUnit |= TakeWord(text, ref position, "đồng") || TakeWord(text, ref position, "VNĐ") || TakeWord(text, ref position, "VND")
            || TakeWord(text, ref position, "đ") || TakeWord(text, ref position, "₫");
        SkipSpaces(text, ref position);
        if (!hasUnit)
        {
            position = unitAt;
            return "nghìn, triệu, tỷ, nghìn tỷ or đồng";
        }

        if (position < text.Length)
        {
            return "the end of the amount";
        }

        if (!ExactDecimal.TryMultiply(number.Value, factor, out decimal dong) || dong is < long.MinValue or > long.MaxValue)
        {
            isTooLarge = true;
            return "an amount of at most 9.223.372.036.854.775.807 đồng";
        }

        if (dong != decimal.Truncate(dong))
        {
            return "a whole number of đồng";
        }

        amount = new((long)dong);
        return null;
    }

    private static bool TakeBillion(ReadOnlySpan<char> text, ref int position) => TakeWord(text, ref position, "tỷ") || TakeWord(text, ref position, "tỉ");

    private static bool TakeWord(ReadOnlySpan<char> text, ref int position, string word)
    {
        ReadOnlySpan<char> rest = text[position..];
        if (!rest.StartsWith(word, StringComparison.OrdinalIgnoreCase) || (rest.Length > word.Length && char.IsLetter(rest[word.Length])))
        {
            return false;
        }

        position += word.Length;
        return true;
    }

    private static void SkipSpaces(ReadOnlySpan<char> text, ref int position)
    {
        // The no-break spaces of word processors are white space too.
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }
    }
}
