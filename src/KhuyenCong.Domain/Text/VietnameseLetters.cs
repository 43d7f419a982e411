using System.Collections.Frozen;
using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>
/// The letters that a Vietnamese name is written with, composed and of either case, and the marks that stand after a letter in decomposed text.
/// Own tables: normalisation and casing of the framework do nothing or less in invariant globalization mode.
/// </summary>
internal static class VietnameseLetters
{
    private const string Tones = "\0`?~'.";

    // Each row: the letter without a tone, then with the five tones in the order of Tones.
    private static readonly ImmutableArray<(string Letters, char Letter, char Shape)> Vowels =
    [
        ("aàảãáạ", 'a', NameLetter.None), ("ăằẳẵắặ", 'a', '('), ("âầẩẫấậ", 'a', '^'), ("eèẻẽéẹ", 'e', NameLetter.None), ("êềểễếệ", 'e', '^'), ("iìỉĩíị", 'i', NameLetter.None),
        ("oòỏõóọ", 'o', NameLetter.None), ("ôồổỗốộ", 'o', '^'), ("ơờởỡớợ", 'o', '+'), ("uùủũúụ", 'u', NameLetter.None), ("ưừửữứự", 'u', '+'), ("yỳỷỹýỵ", 'y', NameLetter.None),
        ("AÀẢÃÁẠ", 'a', NameLetter.None), ("ĂẰẲẴẮẶ", 'a', '('), ("ÂẦẨẪẤẬ", 'a', '^'), ("EÈẺẼÉẸ", 'e', NameLetter.None), ("ÊỀỂỄẾỆ", 'e', '^'), ("IÌỈĨÍỊ", 'i', NameLetter.None),
        ("OÒỎÕÓỌ", 'o', NameLetter.None), ("ÔỒỔỖỐỘ", 'o', '^'), ("ƠỜỞỠỚỢ", 'o', '+'), ("UÙỦŨÚỤ", 'u', NameLetter.None), ("ƯỪỬỮỨỰ", 'u', '+'), ("YỲỶỸÝỴ", 'y', NameLetter.None),
    ];

    private static readonly FrozenDictionary<(NameLetter Letter, bool IsUpper), char> Composed = Vowels
        .SelectMany((row, index) => row.Letters.Select((c, tone) => (Key: (new NameLetter(row.Letter, row.Shape, Tones[tone]), index >= Vowels.Length / 2), c)))
        .ToFrozenDictionary(pair => pair.Key, pair => pair.c);

    private static readonly FrozenDictionary<char, NameLetter> Letters = AllLetters().ToFrozenDictionary(pair => pair.Character, pair => pair.Letter);

    internal static bool TryRead(char c, out NameLetter letter)
    {
        if (char.IsAsciiLetter(c))
        {
            letter = new((char)(c | 0x20), NameLetter.None, NameLetter.None);
            return true;
        }

        return Letters.TryGetValue(c, out letter);
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
        return Composed.TryGetValue((marked, char.IsUpper(letter)), out composed);
    }

    private static IEnumerable<(char Character, NameLetter Letter)> AllLetters()
    {
        foreach ((string letters, char letter, char shape) in Vowels)
        {
            for (int tone = 0; tone < Tones.Length; tone++)
            {
                if (!char.IsAscii(letters[tone]))
                {
                    yield return (letters[tone], new(letter, shape, Tones[tone]));
                }
            }
        }

        // Đ of Vietnamese, and Ð of Icelandic, which looks the same and stands for it in much typed text (with its small letter, where such text was lower-cased).
        foreach (char c in "\u0110\u0111\u00D0\u00F0")
        {
            yield return (c, new('d', '-', NameLetter.None));
        }

        // Ƣ, the letter "gha", stands for Ư in text extracted from PDF.
        foreach (char c in "\u01A2\u01A3")
        {
            yield return (c, new('u', '+', NameLetter.None));
        }
    }
}
