using System.Runtime.CompilerServices;

namespace KhuyenCong.Domain;

/// <summary>The texts of an enum's codes in each language, read from the files of its assembly on first use.</summary>
internal static class MessageTable<TCode>
    where TCode : struct, Enum
{
    private static readonly Lazy<string[]> Vietnamese = new(static () => MessageFile.Texts(typeof(TCode), MessageFile.Vietnamese));
    private static readonly Lazy<string[]> English = new(static () => MessageFile.Texts(typeof(TCode), MessageFile.English));

    /// <summary>Returns the text of a code; codes are numbered from zero.</summary>
    internal static string TextOf(TCode code, DisplayLanguage language)
    {
        string[] texts = (language.IsEnglish() ? English : Vietnamese).Value;
        int number = Unsafe.BitCast<TCode, int>(code);
        return number >= 0 && number < texts.Length
            ? texts[number]
            : throw new ArgumentOutOfRangeException(nameof(code), code, "No text has this code.");
    }
}
