namespace KhuyenCong.Domain;

/// <summary>
/// Reads numbers in the words after a figure that name a time and are therefore not a second figure: "năm 2013", "giai đoạn 2014 - 2020",
/// "tháng 9/2026".
/// </summary>
internal static class PeriodWords
{
    /// <summary>Reads, at a digit, a year or a range of years after "năm" or "giai đoạn".</summary>
    internal static bool TryTakeYears(ReadOnlySpan<char> text, ref int at)
    {
        if (!(IsAfter(text, at, "năm") || IsAfter(text, at, "giai đoạn")) || !TryTakeYear(text, at, out int end))
        {
            return false;
        }

        at = end;
        FigureText.SkipSpaces(text, ref end);
        if (end < text.Length && VietnameseNumberReader.IsMinus(text[end]))
        {
            end++;
            FigureText.SkipSpaces(text, ref end);
            at = TryTakeYear(text, end, out int last) ? last : at;
        }

        return true;
    }

    /// <summary>
    /// Reads, at a digit, a number of months, or the number of a month or quarter: "6 tháng", "tháng 9/2026", "quý 2/2025".
    /// </summary>
    internal static bool TryTakePartOfYear(ReadOnlySpan<char> text, ref int at)
    {
        int end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        if (end - at is 0 or > 2)
        {
            return false;
        }

        int word = end;
        FigureText.SkipSpaces(text, ref word);
        if (IsAfter(text, at, "tháng") || IsAfter(text, at, "quý") || FigureText.TakeWord(text, ref word, "tháng"))
        {
            at = end;
            return true;
        }

        return false;
    }

    /// <summary>Reads "/" and a year, as in "quý III/2026".</summary>
    internal static bool TryTakeYearAfterSlash(ReadOnlySpan<char> text, ref int at)
    {
        if (text[at] != '/' || !TryTakeYear(text, at + 1, out int end))
        {
            return false;
        }

        at = end;
        return true;
    }

    private static bool TryTakeYear(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at + 4;
        return end <= text.Length
            && text[at] is '1' or '2'
            && text[at + 1] is '9' or '0'
            && char.IsAsciiDigit(text[at + 2])
            && char.IsAsciiDigit(text[at + 3])
            && (end == text.Length || !(char.IsLetterOrDigit(text[end]) || text[end] == '%'));
    }

    /// <summary>Determines whether a word and at least one space come directly before a position.</summary>
    private static bool IsAfter(ReadOnlySpan<char> text, int at, string word)
    {
        ReadOnlySpan<char> before = text[..at].TrimEnd();
        int start = before.Length - word.Length;
        return before.Length < at
            && start >= 0
            && (start == 0 || !char.IsLetter(before[start - 1]))
            && FigureText.TakeWord(before, ref start, word);
    }
}
