namespace KhuyenCong.Domain;

/// <summary>Takes words from the text of a printed figure: either case, Ƣ for Ư, any white space between the parts of a word.</summary>
internal static class FigureText
{
    /// <summary>Takes a word of lower-case letters when it stands at the place, whole.</summary>
    internal static bool TakeWord(ReadOnlySpan<char> text, ref int at, string word)
    {
        int next = at;
        foreach (char c in word)
        {
            if (c == ' ')
            {
                int before = next;
                SkipSpaces(text, ref next);
                if (next == before)
                {
                    return false;
                }
            }
            else if (next == text.Length || (text[next] != c && Fold(text[next]) != c))
            {
                return false;
            }
            else
            {
                next++;
            }
        }

        if (next < text.Length && IsInWord(text[next]))
        {
            return false;
        }

        at = next;
        return true;
    }

    internal static void SkipSpaces(ReadOnlySpan<char> text, ref int at)
    {
        // The no-break spaces of word processors are white space too.
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }
    }

    /// <summary>Ƣ, the letter "gha", stands for Ư in text extracted from PDF.</summary>
    internal static char Mend(char c) => c switch
    {
        '\u01A2' => 'Ư',
        '\u01A3' => 'ư',
        _ => c,
    };

    internal static bool IsCombining(char c) => c is >= '\u0300' and <= '\u036F';

    private static bool IsInWord(char c) => char.IsLetterOrDigit(c) || IsCombining(c);

    private static char Fold(char c) => char.ToLowerInvariant(Mend(c));
}
