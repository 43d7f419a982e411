namespace KhuyenCong.Domain;

/// <summary>Reads the digits of a Vietnamese printed number: '.' between groups of exactly three, ',' before decimals.</summary>
internal static class VietnameseNumberReader
{
    private const int MaxScale = 28;
    private static readonly UInt128 TwentyEightDigits = (UInt128)1_000_000_000_000_000_000 * 1_000_000_000;

    /// <summary>Reads the number at the start of a text, allocating nothing.</summary>
    /// <param name="text">The text; a leading '-' is the sign.</param>
    /// <param name="value">The number, digit for digit.</param>
    /// <param name="length">How many characters the number takes; on failure, where it went wrong.</param>
    /// <returns>Null on success; otherwise what was expected at <paramref name="length"/>.</returns>
    internal static string? Read(ReadOnlySpan<char> text, out decimal value, out int length)
    {
        value = 0;
        length = 0;
        bool isNegative = text is ['-', ..] or ['−', ..];
        int at = isNegative ? 1 : 0;
        UInt128 mantissa = 0;
        int wholeStart = at;
        if (!TakeDigits(text, ref at, ref mantissa))
        {
            length = at;
            return at < text.Length && char.IsAsciiDigit(text[at]) ? "at most 28 digits" : "a digit";
        }

        if (at < text.Length && text[at] == '.')
        {
            if (at - wholeStart > 3 || text[wholeStart] == '0')
            {
                length = at;
                return "thousands in groups of exactly three digits (decimals stand behind ',')";
            }

            while (at < text.Length && text[at] == '.')
            {
                int group = at + 1;
                int next = group;
                if (!TakeDigits(text, ref next, ref mantissa) || next - group != 3)
                {
                    length = at;
                    return "a group of exactly three digits behind '.' (decimals stand behind ',')";
                }

                at = next;
            }
        }

        int scale = 0;
        if (at < text.Length && text[at] == ',')
        {
            int first = ++at;
            if (!TakeDigits(text, ref at, ref mantissa))
            {
                length = at;
                return at < text.Length && char.IsAsciiDigit(text[at]) ? "at most 28 digits" : "a digit behind ','";
            }

            scale = at - first;
            if (scale > MaxScale)
            {
                length = first + MaxScale;
                return "at most 28 digits behind ','";
            }

            if (at < text.Length && text[at] is '.' or ',')
            {
                length = at;
                return "one decimal comma, with nothing but digits behind it";
            }
        }

        length = at;
        value = new decimal(
            unchecked((int)(uint)mantissa),
            unchecked((int)(uint)(mantissa >> 32)),
            unchecked((int)(uint)(mantissa >> 64)),
            isNegative && mantissa != 0,
            (byte)scale);
        return null;
    }

    /// <summary>Takes digits while 28 of them fit; false when there is none or too many.</summary>
    private static bool TakeDigits(ReadOnlySpan<char> text, ref int at, ref UInt128 mantissa)
    {
        int start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            if (mantissa >= TwentyEightDigits)
            {
                return false;
            }

            mantissa = (mantissa * 10) + (uint)(text[at] - '0');
            at++;
        }

        return at > start;
    }
}
