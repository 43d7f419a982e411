using System.Globalization;
using System.Text;

namespace KhuyenCong.Domain;

/// <summary>Names a character that Vietnamese text does not have: a letter of another script often looks like one that it has, and some characters cannot be seen.</summary>
internal static class ForeignCharacters
{
    internal static BilingualText Describe(int codePoint)
    {
        string code = string.Create(CultureInfo.InvariantCulture, $"U+{codePoint:X4}");
        (string script, string scriptInEnglish) = codePoint switch
        {
            (>= 0x0080 and <= 0x024F) or (>= 0x1E00 and <= 0x1EFF) => (", chữ Latinh khác", ", another Latin letter"),
            (>= 0x0370 and <= 0x03FF) or (>= 0x1F00 and <= 0x1FFF) => (", chữ Hy Lạp", ", Greek"),
            >= 0x0400 and <= 0x052F => (", chữ Kirin", ", Cyrillic"),
            >= 0x0530 and <= 0x058F => (", chữ Armenia", ", Armenian"),
            >= 0x0E80 and <= 0x0EFF => (", chữ Lào", ", Lao"),
            >= 0x4E00 and <= 0x9FFF => (", chữ Hán", ", Chinese"),
            >= 0xFF00 and <= 0xFFEF => (", chữ toàn khổ", ", full-width"),
            _ => (string.Empty, string.Empty),
        };
        string? letter = Rune.TryCreate(codePoint, out Rune rune) && Rune.IsLetter(rune) ? rune.ToString() : null;
        return letter is null
            ? new($"có ký tự {code}, không có trong chữ Việt", $"holds the character {code}, which Vietnamese text does not have")
            : new($"có chữ \"{letter}\" ({code}{script}), không phải chữ cái tiếng Việt", $"holds the letter \"{letter}\" ({code}{scriptInEnglish}), which is not a Vietnamese one");
    }
}
