using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace KhuyenCong.Conventions.Tests;

/// <summary>When a summary says something: more than the name of its member, and the Vietnamese term.</summary>
internal static partial class DocumentationRules
{
    /// <summary>Words that say nothing by themselves.</summary>
    private static readonly ImmutableHashSet<string> Fillers = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase,
    [
        "a", "an", "and", "are", "as", "at", "be", "by", "for", "from", "get", "gets", "has", "have", "if", "in", "is", "it", "its", "make", "makes", "of", "on", "one", "or",
        "return", "returns", "set", "sets", "that", "the", "this", "to", "value", "values", "whether", "with",
    ]);

    /// <summary>What is wrong with a summary; null when nothing is.</summary>
    /// <param name="name">The name of the type or member.</param>
    /// <param name="summary">The text; null when there is none.</param>
    /// <param name="term">Whether the Vietnamese term must be in it.</param>
    internal static string? FaultOf(string name, string? summary, DocumentationTerm term)
    {
        if (string.IsNullOrWhiteSpace(summary))
        {
            return "has no summary";
        }

        HashSet<string> known = new(WordsOf(name).Select(Stem), StringComparer.OrdinalIgnoreCase);
        bool saysMore = Words().Matches(summary).Select(word => word.Value).Any(word => !Fillers.Contains(word) && !known.Contains(Stem(word)));
        bool hasTerm = term == DocumentationTerm.NotNeeded || InParentheses().IsMatch(summary) || (term == DocumentationTerm.Needed && InQuotes().IsMatch(summary));
        return !saysMore ? "only repeats its name" : hasTerm ? null : "lacks the Vietnamese term";
    }

    /// <summary>The words of a name in Pascal case: "ToVndText2" has four.</summary>
    internal static IEnumerable<string> WordsOf(string name) => NameWords().Matches(name).Select(word => word.Value);

    /// <summary>A word without the ending of its plural: targets and target, quantities and quantity, classes and class.</summary>
    private static string Stem(string word) => word switch
    {
        [.., _, _, 'i', 'e', 's'] => word[..^3] + "y",
        [.., 's', 's', 'e', 's'] or [.., 'x', 'e', 's'] or [.., 'c' or 's', 'h', 'e', 's'] => word[..^2],
        [.., _, not ('s' or 'u' or 'i'), 's'] => word[..^1],
        _ => word,
    };

    [GeneratedRegex(@"[\p{L}\p{M}]+", RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex Words();

    [GeneratedRegex(@"\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Nd}+", RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex NameWords();

    /// <summary>Parentheses that hold a word with a letter or mark that English does not have.</summary>
    [GeneratedRegex(@"\([^()]*[\p{L}-[A-Za-z]][^()]*\)", RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex InParentheses();

    [GeneratedRegex("\"(?! )[^\"]*[\\p{L}-[A-Za-z]][^\"]*(?<! )\"", RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex InQuotes();
}
