using System.Reflection;
using System.Text.Json;

namespace KhuyenCong.Domain;

/// <summary>
/// The user-visible texts of a package, in one file per language in its assembly: texts by code, and the names of its public enums in
/// groups.
/// </summary>
internal static class MessageFile
{
    internal const string Vietnamese = "KhuyenCong.messages.vi.json";
    internal const string English = "KhuyenCong.messages.en.json";

    /// <summary>Determines whether an assembly is a package of this library.</summary>
    internal static bool IsIn(Assembly assembly) => assembly.GetManifestResourceInfo(Vietnamese) is not null;

    /// <summary>Returns the texts of an enum's codes, in the order of their numbers.</summary>
    internal static string[] Texts(Type codes, string file)
    {
        using JsonDocument document = Open(codes.Assembly, file);
        return TextsOf(codes, document.RootElement);
    }

    /// <summary>Returns the texts of the group with the name of an enum, in the order of its values.</summary>
    internal static string[] Group(Type named, string file)
    {
        using JsonDocument document = Open(named.Assembly, file);
        return TextsOf(named, document.RootElement.GetProperty(named.Name));
    }

    private static JsonDocument Open(Assembly assembly, string file)
    {
        using Stream stream = assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The assembly lacks its resource \"{file}\".");
        return JsonDocument.Parse(stream);
    }

    private static string[] TextsOf(Type codes, JsonElement group)
    {
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        foreach (JsonProperty text in group.EnumerateObject())
        {
            if (text.Value.ValueKind == JsonValueKind.String)
            {
                texts.Add(text.Name, text.Value.GetString()!);
            }
        }

        return [.. Enum.GetNames(codes).Select(name => texts[name])];
    }
}
