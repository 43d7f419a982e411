using System.Globalization;

namespace KhuyenCong.Domain;

/// <content>Formatting figures.</content>
public readonly partial record struct ReportedFigure
{
    /// <summary>
    /// Formats the figure in Vietnamese notation (in số liệu), whatever the culture; <see cref="Parse(string)"/> reads it back.
    /// </summary>
    /// <returns>Text such as "khoảng hơn 250 tỷ đồng/năm".</returns>
    public override string ToString() =>
        $"{Introduction}{Digits(Introduction.IsNegative ? -Value : Value, default)}{Unit}"
            + $"{(ComparedWith is null ? string.Empty : " so với ")}{ComparedWith}";

    /// <summary>
    /// Formats another number in the style of this figure (in theo cách viết của số liệu), with its decimals, marks and unit but without a
    /// lead word or hedge.
    /// </summary>
    /// <param name="value">The number in the printed unit, rounded to <see cref="Decimals"/>.</param>
    /// <param name="text">The text from which this figure was read; null to print the unit in the library's own form.</param>
    /// <returns>Text such as "13,14%".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> has more decimals than this figure.</exception>
    internal string Print(decimal value, string? text = null)
    {
        bool isItsText = text is not null && _style.End > 0 && _style.End <= text.Length;
        return isItsText ? $"{PrintNumber(value)}{text.AsSpan(_style.End).TrimEnd()}" : $"{PrintNumber(value)}{Unit}";
    }

    /// <summary>Formats another number with this figure's decimals and marks.</summary>
    internal string PrintNumber(decimal value) => Digits(Printed(value, Decimals), _style);

    private string Digits(decimal value, FigureStyle style)
    {
        string whole = PrintedNumber.Format(decimal.Truncate(decimal.Abs(value)));
        whole = (style.IsUngrouped ? whole.Replace(".", string.Empty, StringComparison.Ordinal) : whole).PadLeft(style.Padding, '0');
        string digits = decimal.Abs(value % 1)
            .ToString("F" + Decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return $"{(value < 0 ? "-" : string.Empty)}{whole}"
            + $"{(Decimals == 0 ? string.Empty : style.HasPoint ? "." : ",")}{(Decimals == 0 ? string.Empty : digits[2..])}";
    }
}
