namespace KhuyenCong.Domain;

/// <summary>Reads the comparison of a printed figure: the words after "so với".</summary>
internal static class FigureComparison
{
    private const string Word = "so với";

    /// <summary>Returns the position of the words "so với"; the end of the text if they are absent.</summary>
    internal static int Find(ReadOnlySpan<char> text, int at)
    {
        for (int next = at; next < text.Length; next++)
        {
            int end = next;
            if (FigureText.Fold(text[next]) == Word[0]
                && (next == 0 || !char.IsLetter(text[next - 1]))
                && FigureText.TakeWord(text, ref end, Word))
            {
                return next;
            }
        }

        return text.Length;
    }

    /// <summary>Reads the words up to the end of the text: letters, and numbers that state a time.</summary>
    /// <param name="text">The repaired text.</param>
    /// <param name="at">The position to start at: that of "so với" or of the words after it.</param>
    /// <param name="words">The words after "so với"; null if the text ended first.</param>
    /// <param name="failure">The reason for a failure.</param>
    internal static bool TryRead(ReadOnlySpan<char> text, int at, out string? words, out FigureFailure failure)
    {
        words = null;
        failure = default;
        FigureText.SkipSpaces(text, ref at);
        if (at == text.Length)
        {
            return true;
        }

        // Pasting may leave a stray mark after a year too.
        text = text.TrimEnd(",;.");

        FigureText.TakeWord(text, ref at, Word);
        FigureText.SkipSpaces(text, ref at);
        int start = at;
        while (at < text.Length)
        {
            if (IsLetterOrMark(text[at]))
            {
                at++;
            }
            else if (!PeriodWords.TryTakeYears(text, ref at)
                && !PeriodWords.TryTakePartOfYear(text, ref at)
                && !PeriodWords.TryTakeYearAfterSlash(text, ref at))
            {
                failure = new(
                    char.IsAsciiDigit(text[at]) ? FigureFailureReason.SecondNumber
                    : FigureText.IsForeign(text[at]) ? FigureFailureReason.ForeignCharacter
                    : FigureFailureReason.UnclearUnit,
                    at);
                return false;
            }
        }

        if (start == text.Length || HoldsUnit(text[start..]))
        {
            failure = new(FigureFailureReason.UnclearUnit, start);
            return false;
        }

        words = KnownUnitWords.Of(text[start..]);
        return true;
    }

    /// <summary>Determines whether the words contain a unit, which would belong to the number, as in "so với năm 2013 (tỷ đồng)".</summary>
    private static bool HoldsUnit(ReadOnlySpan<char> words)
    {
        for (int at = 0; at < words.Length; at++)
        {
            int next = at;
            bool isWord = char.IsLetter(words[at]) && (at == 0 || !char.IsLetter(words[at - 1]));
            if (isWord
                && (MoneyWords.IsMagnitude(words, at)
                    || FigureText.TakeWord(words, ref next, FigureUnit.Times)
                    || FigureText.TakeWord(words, ref next, "phần trăm")))
            {
                return true;
            }
        }

        return MoneyWords.AreUnclear(words, isAtNumber: false);
    }

    private static bool IsLetterOrMark(char c) => char.IsWhiteSpace(c) || c is '(' or ')' or ',' || VietnameseLetters.TryRead(c, out _);
}
