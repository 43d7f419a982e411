using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace KhuyenCong.Domain;

/// <summary>The stable snake_case words for the values of an enum: LocalProvince is "local_province" in documents.</summary>
internal static class SnakeCase<T>
    where T : struct, Enum
{
    // A value with two names is one value, known by the name that it prints.
    private static readonly ImmutableArray<T> Distinct = [.. Enum.GetValues<T>().Distinct()];

    private static readonly FrozenDictionary<string, T> Values = Distinct.ToFrozenDictionary(WordOf, StringComparer.Ordinal);

    private static readonly FrozenDictionary<T, string> Words = Values.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    internal static string AllWords { get; } = string.Join(", ", Distinct.Select(WordOf));

    internal static bool TryParse(string word, out T value) => Values.TryGetValue(word, out value);

    internal static string Of(T value) => Words.TryGetValue(value, out string? word) ? word : throw new ArgumentOutOfRangeException(nameof(value), value, $"Not a {typeof(T).Name}.");

    private static string WordOf(T value)
    {
        StringBuilder word = new();
        foreach (char c in value.ToString())
        {
            if (char.IsAsciiLetterUpper(c) && word.Length > 0)
            {
                word.Append('_');
            }

            word.Append(char.ToLowerInvariant(c));
        }

        return word.ToString();
    }
}
