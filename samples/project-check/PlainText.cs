using System.Globalization;
using System.Text;

/// <summary>Removes characters from texts of a file that would control a terminal or change the order of letters.</summary>
internal static class PlainText
{
    public static bool IsPlain(Rune rune) => Rune.GetUnicodeCategory(rune)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    /// <summary>Makes a text safe to print, and keeps its line breaks.</summary>
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
