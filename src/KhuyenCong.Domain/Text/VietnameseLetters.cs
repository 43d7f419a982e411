namespace KhuyenCong.Domain;

/// <summary>
/// The letters that a Vietnamese name is written with, composed and of either case, and the marks that follow a letter in decomposed text.
/// Own tables: normalisation and casing of the framework do nothing or less in invariant globalization mode.
/// </summary>
internal static class VietnameseLetters
{
    private const string Tones = "\0`?~'.";

    // The vowels without a tone and then with the five in the order of Tones, row by row: of each row the letter and its shape. One text is looked through in no
    // time; a dictionary of characters or letters would have to be compiled when a program starts.
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

        // Đ of Vietnamese, and Ð of Icelandic, which looks the same and stands for it in much typed text (with its small letter, where such text was lower-cased).
        // Ƣ, the letter "gha", stands for Ư in text extracted from PDF.
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

    /// <summary>The sign of a combining mark, and whether it is a tone or a shape.</summary>
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

    /// <summary>The letter that a letter and a mark after it make; false where they make none that Vietnamese has.</summary>
    internal static bool TryCompose(char letter, char mark, out char composed)
    {
        composed = letter;
        if (!TryReadMark(mark, out char sign, out bool isTone) || !TryRead(letter, out NameLetter plain) || (isTone ? plain.Tone : plain.Shape) != NameLetter.None)
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
    /// A text in lower case, its marks joined to its letters, with look-alikes of đ and ư replaced by these.
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
