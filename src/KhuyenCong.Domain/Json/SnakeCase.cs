using System.Runtime.CompilerServices;
using System.Text.Json;

namespace KhuyenCong.Domain;

/// <summary>The stable snake_case words of an enum's values: LocalProvince is "local_province" in documents.</summary>
internal static class SnakeCase<T>
    where T : struct, Enum
{
    internal static readonly EnumWordTable Words = new(typeof(T));

    internal static string AllWords => Words.All;

    /// <summary>Whether values can be combined and are therefore written as a list.</summary>
    internal static bool IsFlags => Words.IsFlags;

    /// <summary>The words of the single flags, without the word for none.</summary>
    internal static string AllFlags => Words.AllFlags;

    /// <summary>Returns the words of the flags that are set.</summary>
    internal static IEnumerable<string> WordsOf(T value) => Words.FlagsOf(Unsafe.BitCast<T, int>(value));

    /// <summary>Writes flags as the list of their words.</summary>
    internal static void Write(Utf8JsonWriter json, T flags)
    {
        string[] words = [.. WordsOf(flags)];
        json.WriteStartArray();
        foreach (string word in words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
    }

    internal static bool TryParse(string word, out T value)
    {
        bool isWord = Words.TryParse(word, out int found);
        value = Unsafe.BitCast<int, T>(found);
        return isWord;
    }

    internal static string Of(T value) => Words.Of(Unsafe.BitCast<T, int>(value));
}
