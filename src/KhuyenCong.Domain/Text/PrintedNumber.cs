using System.Globalization;

namespace KhuyenCong.Domain;

/// <summary>
/// Formats numbers as Vietnamese or English reports print them (in số), regardless of the culture: 1.737,73 or 1,737.73.
/// </summary>
public static partial class PrintedNumber
{
    // 29 digits, a sign, a decimal mark, a leading "0," and nine group marks.
    private const int MaxLength = 48;

    /// <summary>Formats every digit of a number (in đủ chữ số), in groups of three and without trailing zeros.</summary>
    internal static string EveryDigit(decimal value, DisplayLanguage language)
    {
        Span<char> buffer = stackalloc char[MaxLength];
        TryFormat(value, buffer, out int written, language);
        return new string(buffer[..written]);
    }

    /// <summary>Formats every digit of a number into a buffer (in đủ chữ số), without allocation.</summary>
    /// <param name="value">The number.</param>
    /// <param name="destination">The buffer; 48 characters always suffice.</param>
    /// <param name="charsWritten">The number of characters written; 0 if they did not fit.</param>
    /// <param name="language">The language; Vietnamese by default.</param>
    /// <returns>True if the number was written; false if the buffer is too short.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    internal static bool TryFormat(
        decimal value, Span<char> destination, out int charsWritten, DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        (char group, char mark) = language.IsEnglish() ? (',', '.') : ('.', ',');
        Span<char> plain = stackalloc char[MaxLength];
        value.TryFormat(plain, out int length, default, CultureInfo.InvariantCulture);
        return TryGroup(plain[..length].TrimStart('-'), value < 0, destination, out charsWritten, group, mark);
    }

    // A separate method, because a method with both a loop and stackalloc is compiled with full optimization at its first call, and that
    // compilation takes five times as long.
    private static bool TryGroup(
        ReadOnlySpan<char> digits, bool isNegative, Span<char> destination, out int charsWritten, char group, char mark)
    {
        int wholeLength = digits.IndexOf('.');
        digits = wholeLength < 0 ? digits : digits.TrimEnd('0').TrimEnd('.');
        wholeLength = wholeLength < 0 ? digits.Length : wholeLength;
        charsWritten = 0;
        if (destination.Length < digits.Length + ((wholeLength - 1) / 3) + (isNegative ? 1 : 0))
        {
            return false;
        }

        int at = 0;
        if (isNegative)
        {
            destination[at++] = '-';
        }

        for (int i = 0; i < wholeLength; i++)
        {
            if (i > 0 && (wholeLength - i) % 3 == 0)
            {
                destination[at++] = group;
            }

            destination[at++] = digits[i];
        }

        if (wholeLength < digits.Length)
        {
            destination[at++] = mark;
            digits[(wholeLength + 1)..].CopyTo(destination[at..]);
            at += digits.Length - wholeLength - 1;
        }

        charsWritten = at;
        return true;
    }
}
