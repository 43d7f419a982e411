namespace KhuyenCong.Domain;

/// <summary>
/// The letters of Vietnamese names, composed and in either case, and the marks that follow a letter in decomposed text. The tables are part
/// of the library, because the framework's normalization and casing do little or nothing in invariant globalization mode.
/// </summary>
internal static class VietnameseLetters
{
    private const string Tones = "\0`?~'.";

    // Each row of Composed has a vowel without a tone, and then with the five tones in the order of Tones. Vowels has the letter of the
    // row, and Shapes its shape. Searching one string is fast; a dictionary of characters or letters would have to be compiled at startup.
    private const string Vowels = "aaaeeiooouuy";
    private const string Shapes = "\0(^\0^\0\0^+\0+\0";
    private const string Composed =
        "aàảãáạ" + "ăằẳẵắặ" + "âầẩẫấậ" + "eèẻẽéẹ" + "êềểễếệ" + "iìỉĩíị"
        + "oòỏõóọ" + "ôồổỗốộ" + "ơờởỡớợ" + "uùủũúụ" + "ưừửữứự" + "yỳỷỹýỵ"
        + "AÀẢÃÁẠ" + "ĂẰẲẴẮẶ" + "ÂẦẨẪẤẬ" + "EÈẺẼÉẸ" + "ÊỀỂỄẾỆ" + "IÌỈĨÍỊ"
        + "OÒỎÕÓỌ" + "ÔỒỔỖỐỘ" + "ƠỜỞỠỚỢ" + "UÙỦŨÚỤ" + "ƯỪỬỮỨỰ" + "YỲỶỸÝỴ";

    internal static bool TryRead(char c, out NameLetter letter)
    {
        if (char.IsAsciiLetter(c))
        {
            letter = new((char)(c | 0x20), NameLetter.None, NameLetter.None);
            return true;
        }

        // Vietnamese Đ, and Icelandic Ð, which looks the same and replaces it in much typed text (in lower case, if the text was
        // lower-cased). Ƣ, the letter "gha", replaces Ư in text extracted from PDF.
        int at = Composed.IndexOf(c, StringComparison.Ordinal);
        letter = c switch
        {
            '\u0110' or '\u0111' or '\u00D0' or '\u00F0' => new('d', '-', NameLetter.None),
            '\u01A2' or '\u01A3' => new('u', '+', NameLetter.None),
            _ when at >= 0 => OfRow(at / Tones.Length % Vowels.Length, Tones[at % Tones.Length]),
            _ => default,
        };
        return letter.Letter != NameLetter.None;
    }

    /// <summary>Reads the sign of a combining mark, and whether it is a tone or a shape.</summary>
    internal static bool TryReadMark(char c, out char sign, out bool isTone)
    {
        (sign, isTone) = c switch
        {
            '\u0300' or '\u0340' => ('`', true),
            '\u0309' => ('?', true),
            '\u0303' => ('~', true),
            '\u0301' or '\u0341' => ('\'', true),
            '\u0323' => ('.', true),
            '\u0306' => ('(', false),
            '\u0302' => ('^', false),
            '\u031B' => ('+', false),
            _ => (NameLetter.None, false),
        };
        return sign != NameLetter.None;
    }

    /// <summary>Finds the letter formed by a letter and the mark after it. Returns false if Vietnamese has no such letter.</summary>
    internal static bool TryCompose(char letter, char mark, out char composed)
    {
        composed = letter;
        if (!TryReadMark(mark, out char sign, out bool isTone)
            || !TryRead(letter, out NameLetter plain)
            || (isTone ? plain.Tone : plain.Shape) != NameLetter.None)
        {
            return false;
        }

        NameLetter marked = isTone ? plain with { Tone = sign } : plain with { Shape = sign };
        for (int row = 0; row < Vowels.Length; row++)
        {
            if (OfRow(row, marked.Tone) == marked)
            {
                int at = char.IsUpper(letter) ? Vowels.Length + row : row;
                composed = Composed[(at * Tones.Length) + Tones.IndexOf(marked.Tone, StringComparison.Ordinal)];
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Returns a text in lower case, with marks joined to their letters and look-alikes of đ and ư replaced by those letters.
    /// </summary>
    internal static string LowerCase(ReadOnlySpan<char> text)
    {
        char[] letters = new char[text.Length];
        int length = 0;
        foreach (char c in text)
        {
            if (length > 0 && TryCompose(letters[length - 1], c, out char composed))
            {
                letters[length - 1] = composed;
                continue;
            }

            letters[length++] = c switch
            {
                'Ð' or 'ð' or 'Đ' => 'đ',
                'Ƣ' or 'ƣ' => 'ư',
                _ => char.ToLowerInvariant(c),
            };
        }

        return new(letters, 0, length);
    }

    private static NameLetter OfRow(int row, char tone) => new(Vowels[row], Shapes[row], tone);
}
