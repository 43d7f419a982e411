using System.Globalization;
using System.Runtime.InteropServices;

namespace KhuyenCong.Domain;

/// <summary>A lower-case word, a number or a mark in the text of a period's name.</summary>
/// <param name="Word">The word, with its marks joined to its letters, or the mark; empty for a number.</param>
/// <param name="Digits">The number of digits; 0 if the token is not a number.</param>
/// <param name="Number">The number.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PeriodToken(string Word, int Digits, int Number)
{
    /// <summary>Whether the token can be a year, which has four digits.</summary>
    internal bool IsYear => Digits == 4 && Number >= 1;

    /// <summary>Whether the token can be a day, a month, or a number of months.</summary>
    internal bool IsSmall => Digits is 1 or 2;

    internal bool Is(string word) => string.Equals(Word, word, StringComparison.Ordinal);

    /// <summary>
    /// Splits a text into tokens. The marks of decomposed letters are joined to the letters, and all dashes become the same mark.
    /// </summary>
    internal static List<PeriodToken> Split(ReadOnlySpan<char> text)
    {
        List<PeriodToken> tokens = [];
        for (int at = 0; at < text.Length;)
        {
            char c = text[at];
            int start = at++;
            if (char.IsAsciiDigit(c))
            {
                at = EndOf(text, at, char.IsAsciiDigit);
                int digits = at - start;
                tokens.Add(new(
                    string.Empty,
                    digits,
                    digits > 4 ? 0 : int.Parse(text[start..at], NumberStyles.None, CultureInfo.InvariantCulture)));
            }
            else if (char.IsLetter(c))
            {
                at = EndOf(text, at, static next => char.IsLetter(next) || VietnameseLetters.TryReadMark(next, out _, out _));
                tokens.Add(new(VietnameseLetters.LowerCase(text[start..at]), 0, 0));
            }
            else if (!char.IsWhiteSpace(c))
            {
                tokens.Add(new(c is '–' or '—' or '−' or '‑' ? "-" : c.ToString(), 0, 0));
            }
        }

        return tokens;
    }

    private static int EndOf(ReadOnlySpan<char> text, int at, Func<char, bool> belongs)
    {
        while (at < text.Length && belongs(text[at]))
        {
            at++;
        }

        return at;
    }
}
