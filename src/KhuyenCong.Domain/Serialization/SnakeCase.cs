using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
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

    /// <summary>Whether several values together are one, which is written as a list.</summary>
    internal static bool IsFlags { get; } = typeof(T).IsDefined(typeof(FlagsAttribute), inherit: false);

    /// <summary>The words of the single flags, without that of none.</summary>
    internal static string AllFlags => string.Join(", ", Flags.Select(WordOf));

    private static IEnumerable<T> Flags => Distinct.Where(flag => !EqualityComparer<T>.Default.Equals(flag, default));

    /// <summary>The value that flags are together.</summary>
    internal static T Combine(IEnumerable<T> flags) =>
        (T)Enum.ToObject(typeof(T), flags.Aggregate(0L, (sum, flag) => sum | Convert.ToInt64(flag, CultureInfo.InvariantCulture)));

    /// <summary>The words of the flags that are set.</summary>
    internal static IEnumerable<string> WordsOf(T value)
    {
        T[] set = [.. Flags.Where(flag => value.HasFlag(flag))];
        return EqualityComparer<T>.Default.Equals(Combine(set), value)
            ? set.Select(WordOf)
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"Not a {typeof(T).Name}.");
    }

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
