namespace KhuyenCong.Domain;

/// <content>Printing with every digit, or with a fixed number of decimals for tables.</content>
public static partial class PrintedNumber
{
    /// <summary>
    /// Formats a number in groups of three digits (in số), with every digit and no trailing zeros or with a fixed number of decimals.
    /// </summary>
    /// <param name="value">The number.</param>
    /// <param name="language">Vietnamese ("1.737,73") by default, or English ("1,737.73").</param>
    /// <param name="decimals">
    /// The number of digits after the mark, 0 to 28, rounded half away from zero and padded with zeros: 2 formats 26.1 as "26,10". Null
    /// keeps every digit.
    /// </param>
    /// <returns>The formatted number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="language"/> is not a defined language, or <paramref name="decimals"/> is not from 0 to 28.
    /// </exception>
    public static string Format(decimal value, DisplayLanguage language = DisplayLanguage.Vietnamese, int? decimals = null)
    {
        Require(decimals);
        if (decimals is not { } count)
        {
            return EveryDigit(value, language);
        }

        decimal rounded = count < value.Scale
            ? ExactNumber.Of(value).RoundOrThrow(count, RoundingRule.HalfAwayFromZero)
            : value;
        string printed = EveryDigit(rounded, language);
        char mark = language.IsEnglish() ? '.' : ',';
        int at = printed.IndexOf(mark, StringComparison.Ordinal);
        return (count, at) switch
        {
            (0, _) => printed,
            (_, < 0) => $"{printed}{mark}{new string('0', count)}",
            _ => printed.PadRight(at + 1 + count, '0'),
        };
    }

    /// <summary>Rejects a number of decimals that cannot be printed.</summary>
    internal static void Require(int? decimals) => ExactNumber.RequireRounding(decimals ?? 0, RoundingRule.HalfAwayFromZero);
}
