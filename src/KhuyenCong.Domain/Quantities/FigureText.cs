using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>
/// Reads words from the repaired text of a printed figure, in any letter case and with any white space between their parts.
/// </summary>
internal static class FigureText
{
    /// <summary>Reads a word, given in lower case, if it is at this position as a whole.</summary>
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

    /// <summary>Reads the first of several words that is at this position as a whole.</summary>
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
        // The no-break spaces of word processors also count as white space.
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }
    }

    /// <summary>
    /// Removes trailing white space, and one comma, semicolon or point left over from pasting after a letter, '%', ')' or '₫'.
    /// </summary>
    internal static ReadOnlySpan<char> TrimPasted(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> trimmed = text.TrimEnd();
        if (trimmed is not [.., ',' or ';' or '.'])
        {
            return trimmed;
        }

        ReadOnlySpan<char> unmarked = trimmed[..^1].TrimEnd();
        return unmarked.Length > 0 && (char.IsLetter(unmarked[^1]) || unmarked[^1] is '%' or ')' or '₫') ? unmarked : trimmed;
    }

    /// <summary>
    /// Returns the reason why the word at a position is not an expected one: it has a character that does not occur in Vietnamese text, or
    /// it is another word.
    /// </summary>
    internal static FigureFailure FailureOfWord(ReadOnlySpan<char> text, int start)
    {
        for (int at = start; at < text.Length && !char.IsWhiteSpace(text[at]); at++)
        {
            if (IsForeign(text[at]))
            {
                return new(FigureFailureReason.ForeignCharacter, at);
            }
        }

        return new(FigureFailureReason.UnknownWord, start);
    }

    /// <summary>
    /// Determines whether a character is a letter that does not occur in Vietnamese text, half a surrogate pair, or a mark that does not
    /// fit the letter before it.
    /// </summary>
    internal static bool IsForeign(char c) =>
        (char.IsLetter(c) && !VietnameseLetters.TryRead(c, out _)) || IsCombining(c) || char.IsSurrogate(c);

    private static bool IsCombining(char c) => c is >= '\u0300' and <= '\u036F';

    /// <summary>
    /// Returns the lower-case form of a Vietnamese letter, from a table of the library because the framework's is slow beyond ASCII.
    /// </summary>
    internal static char Fold(char c) => c switch
    {
        <= '\u007F' => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c,
        'Ư' => 'ư',
        >= 'À' and <= 'Ý' => (char)(c + 0x20),
        (>= 'Ă' and <= 'ơ') or (>= 'Ạ' and <= 'ỹ') => (char)(c | 1),
        _ => c,
    };

    private static bool IsInWord(char c) => char.IsLetterOrDigit(c) || IsCombining(c);
}
