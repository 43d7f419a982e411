using System.Text.RegularExpressions;
using KhuyenCong.Domain;

namespace KhuyenCong.Conventions.Tests;

/// <summary>What a sentence says in its own words: without what it quotes, and without names that are the same in both languages.</summary>
internal static partial class SpokenText
{
    private static readonly string[] Provinces =
    [
        .. new[] { new NodaTime.LocalDate(2020, 1, 1), new NodaTime.LocalDate(2026, 1, 1) }.SelectMany(day => AdministrativeMap.On(day).Units)
            .SelectMany(unit => unit.Spellings.Prepend(unit.Name)).Distinct(StringComparer.Ordinal).OrderByDescending(name => name.Length),
    ];

    /// <summary>The first line that has a Vietnamese letter of its own; null when none has.</summary>
    internal static string? VietnameseIn(string english) => LineOf(english, VietnameseLetter());

    /// <summary>The first line that has an English word of its own; null when none has.</summary>
    internal static string? EnglishIn(string vietnamese) => LineOf(vietnamese, EnglishWord());

    private static string? LineOf(string text, Regex fragment) => Array.Find(text.Split('\n'), line => fragment.IsMatch(OwnWords(line)));

    private static string OwnWords(string line) =>
        Provinces.Aggregate(SameInBoth().Replace(Quoted().Replace(line, " "), " "), (words, name) => words.Replace(name, " ", StringComparison.Ordinal));

    [GeneratedRegex("\"[^\"]*\"|“[^”]*”", RegexOptions.NonBacktracking)]
    private static partial Regex Quoted();

    /// <summary>The currency; numbers of documents, as 45/2012/NĐ-CP; local money, KCĐP; a letter of a place, as III.2.đ; a formula and the names in it.</summary>
    [GeneratedRegex(@"\bđồng\b|\S*[0-9]/\S+|\bKCĐP\b|\b[IVX]+\.[0-9]+\.đ\b|^Công thức: .*|^Formula: .*|^  [a-z0-9_.()+*/, -]+ [=≈] ", RegexOptions.NonBacktracking)]
    private static partial Regex SameInBoth();

    [GeneratedRegex(@"[\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u00FF\u0102-\u01B0\u1EA0-\u1EF9\u0300-\u036F]", RegexOptions.NonBacktracking)]
    private static partial Regex VietnameseLetter();

    /// <summary>Words that every English sentence has some of and that are no Vietnamese syllables.</summary>
    [GeneratedRegex(@"\b(?:the|of|and|is|are|was|not|with|from|for|by|has|have|which|this|that|through|expected|at|it|its)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex EnglishWord();
}
