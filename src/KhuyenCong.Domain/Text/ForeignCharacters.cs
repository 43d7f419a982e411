using System.Globalization;
using System.Text;

namespace KhuyenCong.Domain;

/// <summary>
/// Names a character that does not occur in Vietnamese text: a letter of another script can look like a Vietnamese one, and some characters
/// are invisible.
/// </summary>
internal static class ForeignCharacters
{
    internal static BilingualText Describe(int codePoint)
    {
        string code = string.Create(CultureInfo.InvariantCulture, $"U+{codePoint:X4}");
        object script = codePoint switch
        {
            (>= 0x0080 and <= 0x024F) or (>= 0x1E00 and <= 0x1EFF) => Message.OtherLatin,
            (>= 0x0370 and <= 0x03FF) or (>= 0x1F00 and <= 0x1FFF) => Message.Greek,
            >= 0x0400 and <= 0x052F => Message.Cyrillic,
            >= 0x0530 and <= 0x058F => Message.Armenian,
            >= 0x0E80 and <= 0x0EFF => Message.Lao,
            >= 0x4E00 and <= 0x9FFF => Message.Chinese,
            >= 0xFF00 and <= 0xFFEF => Message.FullWidth,
            _ => string.Empty,
        };
        string? letter = Rune.TryCreate(codePoint, out Rune rune) && Rune.IsLetter(rune) ? rune.ToString() : null;
        return letter is null
            ? Messages.Of(Message.ForeignCharacter, code)
            : Messages.Of(Message.ForeignLetter, letter, code, script);
    }
}
