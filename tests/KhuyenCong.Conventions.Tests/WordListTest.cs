using System.Text.RegularExpressions;
using KhuyenCong.Calculations.Tests;

namespace KhuyenCong.Conventions.Tests;

/// <summary>The English of the pages, the XML documentation, the messages and the schemas has none of the phrases that the word list in CONTRIBUTING replaces.</summary>
public partial class WordListTest
{
    private const string Contributing = "CONTRIBUTING.md";

    private static readonly WordList Words = WordList.Read(TextOf(Contributing));

    /// <summary>The English pages at the root, of docs and of samples; those in Vietnamese have words of their own.</summary>
    public static TheoryData<string> Pages =>
    [
        .. Directory.EnumerateFiles(RepositoryRoot.Path, "*.md")
            .Concat(new[] { "docs", "samples" }.SelectMany(folder =>
                Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, folder), "*.md", SearchOption.AllDirectories)))
            .Select(file => Path.GetRelativePath(RepositoryRoot.Path, file).Replace('\\', '/'))
            .Where(page => !page.EndsWith(".vi.md", StringComparison.Ordinal) && !page.StartsWith("docs/vi/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_has_none_of_the_phrases(string page)
    {
        string text = TextOf(page);
        Assert.Empty(Words.FaultsIn(ProseOf(page is Contributing ? text.Replace(WordList.SectionOf(text), string.Empty, StringComparison.Ordinal) : text)));
    }

    [Fact]
    public void The_English_messages_and_the_schemas_have_none_of_the_phrases() => Assert.Empty(
        Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "src"), "messages.en.json", SearchOption.AllDirectories)
            .Where(file => !BuiltFolder().IsMatch(file))
            .Concat(Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "schemas"), "*.json"))
            .SelectMany(file => Words.FaultsIn(File.ReadAllText(file)).Select(fault => $"{Path.GetFileName(file)}: {fault}")));

    [Fact]
    public void The_documentation_of_the_sources_has_none_of_the_phrases() => Assert.Empty(
        Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !BuiltFolder().IsMatch(file))
            .SelectMany(file => Words.FaultsIn(DocumentationIn(File.ReadAllLines(file))).Select(fault => $"{Path.GetFileName(file)}: {fault}")));

    [Fact]
    public void Documentation_is_read_line_by_line_and_code_is_not() => Assert.Equal(
        ["\"goes on\": The rule goes on after it."],
        Words.FaultsIn(DocumentationIn(["    /// <summary>The rule goes", "    /// on after it.</summary>", "    // It goes on.", "    int x; /// goes on"])));

    [Fact]
    public void The_list_and_the_pages_are_found()
    {
        Assert.Contains("look-up", Words.Phrases);
        Assert.Contains("levels of support", Words.Phrases);
        Assert.InRange(Words.Phrases.Length, 30, 200);
        Assert.Contains("CHANGELOG.md", Pages.Select(row => row.Data));
        Assert.Contains("docs/how-to/growth.md", Pages.Select(row => row.Data));
    }

    [Theory]
    [InlineData("A rule stands at its member.", "\"stands at\": A rule stands at its member.")]
    [InlineData("Levels of\nsupport are known.", "\"Levels of support\": Levels of support are known.")]
    [InlineData("The `look-up` of a standing rule.", null)]
    [InlineData("```text\na look-up\n```\nNothing.", null)]
    public void A_phrase_is_found_across_lines_and_not_in_code(string text, string? fault) =>
        Assert.Equal(fault is null ? [] : [fault], Words.FaultsIn(ProseOf(text)));

    private static string TextOf(string page) => File.ReadAllText(Path.Combine(RepositoryRoot.Path, page));

    /// <summary>The text of the comments that document, without tags.</summary>
    private static string DocumentationIn(IEnumerable<string> lines) => Tag().Replace(
        string.Join('\n', lines.Select(line => line.TrimStart()).Where(line => line.StartsWith("///", StringComparison.Ordinal)).Select(line => line[3..])), " ");

    private static string ProseOf(string page) => Code().Replace(page, "`");

    /// <summary>Fenced blocks, and code within a line.</summary>
    [GeneratedRegex(@"^\s*```[\s\S]*?^\s*```|`[^`\n]*`", RegexOptions.Multiline | RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex Code();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"[/\\](bin|obj)[/\\]", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1_000)]
    private static partial Regex BuiltFolder();
}
