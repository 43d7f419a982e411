using System.Globalization;
using System.Text;

/// <summary>Texts of a file without what would steer a terminal or turn the order of letters around.</summary>
internal static class PlainText
{
    public static bool IsPlain(Rune rune) => Rune.GetUnicodeCategory(rune)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    /// <summary>A text to be printed, whose own line ends stay.</summary>
    public static string Of(string text)
    {
        StringBuilder plain = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            plain.Append(rune.Value == '\n' || IsPlain(rune) ? rune : Rune.ReplacementChar);
        }

        return plain.ToString();
    }
}
