using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace KhuyenCong.Conventions.Tests;

/// <summary>The phrases that CONTRIBUTING replaces: those in backticks in the last column of the table in its section Words.</summary>
internal sealed partial class WordList
{
    private const string Heading = "\n## Words\n";
    private const int Around = 60;

    private readonly Regex _phrases;

    private WordList(ImmutableArray<string> phrases)
    {
        Phrases = phrases;
        _phrases = new(
            $@"(?<!\p{{L}})({string.Join('|', phrases.OrderByDescending(phrase => phrase.Length).Select(Regex.Escape))})(?!\p{{L}})",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(5));
    }

    public ImmutableArray<string> Phrases { get; }

    /// <summary>The section with the table, from its heading to the next.</summary>
    public static string SectionOf(string contributing)
    {
        int start = contributing.IndexOf(Heading, StringComparison.Ordinal);
        Assert.True(start >= 0, "CONTRIBUTING has no section \"Words\".");
        int end = contributing.IndexOf("\n## ", start + Heading.Length, StringComparison.Ordinal);
        return contributing[start..(end < 0 ? contributing.Length : end)];
    }

    public static WordList Read(string contributing) => new(
    [
        .. SectionOf(contributing).Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .SelectMany(line => InBackticks().Matches(line.Split('|')[3]).Select(match => match.Groups["phrase"].Value)),
    ]);

    /// <summary>Each phrase that the text has, whatever the lines that it is broken into, with the words around it.</summary>
    public IEnumerable<string> FaultsIn(string text)
    {
        string line = Spaces().Replace(text, " ");
        return _phrases.Matches(line).Select(match =>
            $"\"{match.Value}\": {line[Math.Max(0, match.Index - Around)..Math.Min(line.Length, match.Index + match.Length + Around)].Trim()}");
    }

    [GeneratedRegex("`(?<phrase>[^`]+)`", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex InBackticks();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex Spaces();
}
