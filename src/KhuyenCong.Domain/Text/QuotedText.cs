using System.Globalization;
using System.Text;

namespace KhuyenCong.Domain;

/// <summary>
/// Makes text of unknown origin safe for a message: short and on one line, so that it can neither fill a log nor forge a line in it.
/// </summary>
internal static class QuotedText
{
    /// <summary>The maximum number of UTF-8 bytes of a whole message.</summary>
    internal const int MaxMessageBytes = 1000;

    /// <summary>
    /// The maximum number of UTF-8 bytes of one quoted text, so that four texts and the words around them fit into a message.
    /// </summary>
    internal const int MaxBytes = 200;

    private const string Ellipsis = "...";

    /// <summary>Returns the text in quotation marks.</summary>
    internal static string Of(ReadOnlySpan<char> text) => $"\"{Plain(text)}\"";

    /// <summary>
    /// Returns the text without quotation marks, cut off with "..." if it is too long. Invisible characters, and those that move visible
    /// text, are written in the form \u000A.
    /// </summary>
    internal static string Plain(ReadOnlySpan<char> text, int maxBytes = MaxBytes)
    {
        StringBuilder plain = new();
        int bytes = 0;
        int cut = 0;
        while (!text.IsEmpty)
        {
            bool isRune = Rune.DecodeFromUtf16(text, out Rune rune, out int length) == System.Buffers.OperationStatus.Done;
            string? escape = isRune ? EscapeOf(rune) : EscapeOf(text[0]);
            bytes += escape?.Length ?? rune.Utf8SequenceLength;
            if (bytes > maxBytes)
            {
                plain.Length = cut;
                return plain.Append(Ellipsis).ToString();
            }

            plain.Append(escape ?? text[..length]);
            text = text[length..];
            if (bytes <= maxBytes - Ellipsis.Length)
            {
                cut = plain.Length;
            }
        }

        return plain.ToString();
    }

    private static string? EscapeOf(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => rune.IsBmp
            ? EscapeOf((char)rune.Value)
            : string.Create(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}"),
        _ => null,
    };

    private static string EscapeOf(char c) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
}
