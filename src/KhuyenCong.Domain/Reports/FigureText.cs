using System.Collections.Immutable;

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

    /// <summary>Takes the first of the words that stands at the place, whole.</summary>
    internal static bool TakeAny(ReadOnlySpan<char> text, ref int at, ImmutableArray<string> words)
    {
        char first = at < text.Length ? Fold(text[at]) : '\0';
        foreach (string word in words)
        {
            if (word[0] == first && TakeWord(text, ref at, word))
            {
                return true;
            }
        }

        return false;
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

    /// <summary>The lower-case letter of a Vietnamese one, ư for Ƣ; own tables, as the framework's are slow beyond ASCII.</summary>
    internal static char Fold(char c) => c switch
    {
        <= '\u007F' => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c,
        'Ư' or '\u01A2' or '\u01A3' => 'ư',
        >= 'À' and <= 'Ý' => (char)(c + 0x20),
        (>= 'Ă' and <= 'ơ') or (>= 'Ạ' and <= 'ỹ') => (char)(c | 1),
        _ => c,
    };

    private static bool IsInWord(char c) => char.IsLetterOrDigit(c) || IsCombining(c);
}
