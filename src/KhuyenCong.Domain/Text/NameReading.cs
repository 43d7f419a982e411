using System.Buffers;
using System.Globalization;
using System.Text;

namespace KhuyenCong.Domain;

/// <summary>A name as people and files write it, read into the key for comparing names.</summary>
/// <remarks>
/// The steps use the library's own tables, so they work the same in invariant globalization mode:
/// <list type="number">
/// <item>Letters of either case are read from the table of Vietnamese letters, where Ð (U+00D0) is Đ and ƣ (U+01A3) is ư.</item>
/// <item>A combining mark belongs to the letter before it: decomposed and composed text are the same.</item>
/// <item>Spaces of any kind, hyphens, dashes, underscores and points end a word and are not part of the key.</item>
/// <item>In oa, oe and uy without a vowel after them, the second letter has the tone: "hòa" is "hoà".</item>
/// <item>Anything else is a fault: a sign that does not occur in names, or a foreign or invisible character, which the fault
/// names.</item>
/// </list>
/// </remarks>
/// <param name="Key">The key of all letters, with a wildcard for each foreign one; empty if the text is too long.</param>
/// <param name="Fault">The reason why the text cannot be a name; <see cref="NameFault.None"/> if it can.</param>
/// <param name="CodePoint">The first foreign character; null if there is none.</param>
internal readonly record struct NameReading(NameKey Key, NameFault Fault, int? CodePoint)
{
    /// <summary>
    /// The maximum length of a text that is read, well above that of any name with a word such as "tỉnh" or "Province of".
    /// </summary>
    internal const int MaxLength = 100;

    private static readonly NameReading TooLong = new(new(string.Empty, string.Empty, 0), NameFault.TooLong, null);

    internal static NameReading Read(ReadOnlySpan<char> text) =>
        text.Length > MaxLength ? TooLong : Read(text, new NameKeyBuilder(stackalloc NameLetter[NameKey.MaxLetters]));

    // A separate method, because a method with both a loop and stackalloc is compiled with full optimization at its first call, and that
    // compilation takes five times as long.
    private static NameReading Read(ReadOnlySpan<char> text, NameKeyBuilder key)
    {
        int? codePoint = null;
        bool hasSign = false;
        for (int at = 0; at < text.Length;)
        {
            bool isRune = Rune.DecodeFromUtf16(text[at..], out Rune rune, out int length) == OperationStatus.Done;
            char c = text[at];
            at += length;
            if (IsSeparator(c))
            {
                key.EndWord();
            }
            else if (VietnameseLetters.TryRead(c, out NameLetter letter))
            {
                if (!key.TryAdd(letter))
                {
                    return TooLong;
                }
            }
            else if (VietnameseLetters.TryReadMark(c, out char sign, out bool isTone))
            {
                hasSign |= !key.TryMark(sign, isTone);
            }
            else if (isRune && IsSign(rune))
            {
                hasSign = true;
                key.EndWord();
            }
            else
            {
                codePoint ??= isRune ? rune.Value : c;
                if (isRune && Rune.IsLetter(rune) && !key.TryAdd(new(NameLetter.Wildcard, NameLetter.None, NameLetter.None)))
                {
                    return TooLong;
                }
            }
        }

        NameFault fault = codePoint is not null ? NameFault.ForeignCharacter
            : hasSign ? NameFault.Sign
            : key.Count == 0 ? NameFault.Empty
            : NameFault.None;
        return new(key.Build(), fault, codePoint);
    }

    /// <summary>Determines whether a character can separate words.</summary>
    internal static bool IsSeparator(char c) => char.IsWhiteSpace(c) || c is '-' or '_' or '.' or (>= '\u2010' and <= '\u2015') or '\u2212';

    /// <summary>
    /// Determines whether a character is a digit, visible punctuation or a symbol, rather than a letter or an invisible character.
    /// </summary>
    internal static bool IsSign(Rune rune) => rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
            or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation
            or UnicodeCategory.OtherPunctuation or UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol
            or UnicodeCategory.ModifierSymbol or UnicodeCategory.OtherSymbol => true,
        _ => rune.Value is >= '0' and <= '9',
    };
}
