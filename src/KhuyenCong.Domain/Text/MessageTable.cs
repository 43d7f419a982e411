using System.Runtime.CompilerServices;
using System.Text.Json;

namespace KhuyenCong.Domain;

/// <summary>The texts of an enum's codes in each language, read from the files of its assembly when one is first needed.</summary>
internal static class MessageTable<TCode>
    where TCode : struct, Enum
{
    private static readonly Lazy<string[]> Vietnamese = new(static () => Read("messages.vi.json"));
    private static readonly Lazy<string[]> English = new(static () => Read("messages.en.json"));

    internal static string TextOf(TCode code, DisplayLanguage language)
    {
        string[] texts = (language.IsEnglish() ? English : Vietnamese).Value;
        int number = Unsafe.BitCast<TCode, int>(code);
        return number >= 0 && number < texts.Length
            ? texts[number]
            : throw new ArgumentOutOfRangeException(nameof(code), code, "No text has this code.");
    }

    /// <summary>The texts in the order of the codes, which are numbered from zero.</summary>
    private static string[] Read(string file)
    {
        using Stream stream = typeof(TCode).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The assembly lacks its resource \"{file}\".");
        using JsonDocument document = JsonDocument.Parse(stream);
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        foreach (JsonProperty text in document.RootElement.EnumerateObject())
        {
            texts.Add(text.Name, text.Value.GetString()!);
        }

        return [.. Enum.GetNames<TCode>().Select(name => texts[name])];
    }
}
