using System.Globalization;

namespace KhuyenCong.Domain;

/// <content>Formatting, always in Vietnamese notation regardless of the culture.</content>
public readonly partial record struct Vnd
{
    // A sign, 19 digits, at most nine decimals, group marks, a space and a unit of at most ten characters.
    private const int MaxPrintedLength = 64;

    /// <summary>Formats the amount in đồng, such as "1.737.730.000.000 đồng"; <see cref="Parse(string)"/> reads it back.</summary>
    /// <returns>The amount in Vietnamese notation, in any culture.</returns>
    public override string ToString() => ToString(MeasureUnit.Dong);

    /// <summary>Formats the amount in a unit of money (in số tiền), such as "1.737,73 tỷ đồng".</summary>
    /// <param name="unit">A unit of money.</param>
    /// <param name="language">Vietnamese by default, or English ("1,737.73 billion đồng").</param>
    /// <param name="decimals">
    /// The number of decimals, 0 to 28, rounded half away from zero: 2 formats "1.212,00 tỷ đồng". Null keeps every digit.
    /// </param>
    /// <returns>The formatted amount.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is not a unit of money.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="language"/> is not a defined language, or <paramref name="decimals"/> is not from 0 to 28.
    /// </exception>
    public string ToString(MeasureUnit unit, DisplayLanguage language = DisplayLanguage.Vietnamese, int? decimals = null)
    {
        RequireMoney(unit);
        return $"{PrintedNumber.Format(In(unit), language, decimals)} {unit.Name.In(language)}";
    }

    /// <summary>Formats the amount by a format string (in theo định dạng).</summary>
    /// <param name="format">
    /// "G", empty or null for đồng, "K" for nghìn đồng, "M" for triệu đồng or "B" for tỷ đồng. Each keeps every digit, so parsing returns
    /// the same amount. A digit after the letter, such as "B2", rounds half away from zero to at most that many decimals (0 to 9).
    /// </param>
    /// <returns>The formatted amount.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is none of these.</exception>
    internal string ToString(string? format)
    {
        Span<char> buffer = stackalloc char[MaxPrintedLength];
        TryFormat(buffer, out int written, format);
        return new string(buffer[..written]);
    }

    /// <summary>Formats the amount into a buffer (in vào bộ đệm), without allocation.</summary>
    /// <param name="destination">The buffer; 64 characters always suffice.</param>
    /// <param name="charsWritten">The number of characters written; 0 if they did not fit.</param>
    /// <param name="format">The format, as for <see cref="ToString(string)"/>.</param>
    /// <returns>True if the amount was written; false if the buffer is too short.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is not a known format.</exception>
    internal bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default)
    {
        (MeasureUnit unit, int? decimals) = ReadFormat(format);
        decimal value = decimals is int digits
            ? new ExactRatio(Dong, unit.Factor).Round(digits).GetValueOrDefault()
            : In(unit);
        charsWritten = 0;
        string name = unit.Name.Vietnamese;
        if (!PrintedNumber.TryFormat(value, destination, out int length) || destination.Length < length + 1 + name.Length)
        {
            return false;
        }

        destination[length] = ' ';
        name.CopyTo(destination[(length + 1)..]);
        charsWritten = length + 1 + name.Length;
        return true;
    }

    // Amounts are in Vietnamese notation in any culture, so the provider is not used and these members are hidden.
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten, format);

    private static (MeasureUnit Unit, int? Decimals) ReadFormat(ReadOnlySpan<char> format)
    {
        if (format.IsEmpty)
        {
            return (MeasureUnit.Dong, null);
        }

        MeasureUnit? unit = format[0] switch
        {
            'G' => MeasureUnit.Dong,
            'K' => MeasureUnit.ThousandDong,
            'M' => MeasureUnit.MillionDong,
            'B' => MeasureUnit.BillionDong,
            _ => null,
        };
        int? decimals = format.Length == 2 && char.IsAsciiDigit(format[1]) ? format[1] - '0' : null;
        return unit is not null && (format.Length == 1 || decimals is not null)
            ? (unit, decimals)
            : throw new FormatException(string.Create(
                CultureInfo.InvariantCulture,
                $"Unknown format {QuotedText.Of(format)} for an amount; expected G, K, M or B and at most one digit."));
    }
}
