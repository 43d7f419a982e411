using System.Text.RegularExpressions;
using KhuyenCong.Calculations.Tests;

namespace KhuyenCong.Conventions.Tests;

/// <summary>A link of a page to a file of the repository, or to a heading of a page, leads there; the index leads to every page.</summary>
public partial class LinksTest
{
    /// <summary>The pages at the root, of docs and of samples.</summary>
    private static IEnumerable<string> Pages => Directory.EnumerateFiles(RepositoryRoot.Path, "*.md")
        .Concat(new[] { "docs", "samples" }.SelectMany(folder =>
            Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, folder), "*.md", SearchOption.AllDirectories)));

    [Fact]
    public void Every_link_of_a_page_leads_to_a_file() => Assert.Empty(Pages.SelectMany(BrokenLinks));

    [Fact]
    public void Every_anchor_of_a_link_is_a_heading_of_its_page() => Assert.Empty(Pages.SelectMany(BrokenAnchors));

    [Theory]
    [InlineData("docs")]
    [InlineData("docs/vi")]
    public void The_index_leads_to_every_page_of_its_folder(string folder)
    {
        string path = Path.Combine(RepositoryRoot.Path, folder);
        IEnumerable<string> pages = Directory.EnumerateFiles(path, "*.md", folder is "docs" ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly)
            .Select(page => Path.GetRelativePath(path, page).Replace('\\', '/'))
            .Where(page => page is not "README.md" && (page is "vi/README.md" || !page.StartsWith("vi/", StringComparison.Ordinal)));
        Assert.Empty(pages.Except(LinksIn(File.ReadAllText(Path.Combine(path, "README.md"))), StringComparer.Ordinal));
    }

    [Fact]
    public void The_pages_are_found() => Assert.Superset(
        new HashSet<string>(["README.md", "docs/formulas.md", "samples/README.md"], StringComparer.Ordinal),
        Pages.Select(page => Path.GetRelativePath(RepositoryRoot.Path, page)).ToHashSet(StringComparer.Ordinal));

    [Fact]
    public void A_link_is_found_without_its_anchor_and_a_URL_is_not_a_file() =>
        Assert.Equal(["a.md", "../b/c.svg"], LinksIn("[a](a.md#x), ![c](../b/c.svg), [d](https://example.org/e.md), [f](#f)"));

    [Theory]
    [InlineData("## And today?", "and-today")]
    [InlineData("# Program documents: khuyencong-program/1", "program-documents-khuyencong-program1")]
    [InlineData("### 1 July 2025", "1-july-2025")]
    [InlineData("## A province's own", "a-provinces-own")]
    [InlineData("## Dùng `Vnd`", "dùng-vnd")]
    public void The_anchor_of_a_heading_is_its_words(string heading, string anchor) => Assert.Equal([anchor], AnchorsIn(heading));

    private static IEnumerable<string> BrokenAnchors(string page) =>
        from Match link in Link().Matches(File.ReadAllText(page))
        let parts = link.Groups["target"].Value.Split('#')
        where parts.Length == 2 && !parts[0].Contains("://", StringComparison.Ordinal)
        let target = parts[0].Length == 0 ? page : Path.Combine(Path.GetDirectoryName(page)!, parts[0])
        where !File.Exists(target) || !AnchorsIn(File.ReadAllText(target)).Contains(parts[1], StringComparer.Ordinal)
        select $"{Path.GetRelativePath(RepositoryRoot.Path, page)}: {link.Groups["target"].Value}";

    /// <summary>The anchors that GitHub gives the headings of a page: their letters and digits in small letters, hyphens for spaces.</summary>
    private static IEnumerable<string> AnchorsIn(string page) => page.Split('\n')
        .Where(line => line.StartsWith('#'))
        .Select(line => string.Concat(line.TrimStart('#').Trim()
            .Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_')
            .Select(letter => letter is ' ' ? '-' : char.ToLowerInvariant(letter))));

    private static IEnumerable<string> BrokenLinks(string page) => LinksIn(File.ReadAllText(page))
        .Where(link => !Path.Exists(Path.Combine(Path.GetDirectoryName(page)!, link)))
        .Select(link => $"{Path.GetRelativePath(RepositoryRoot.Path, page)}: {link}");

    private static IEnumerable<string> LinksIn(string text) => Link().Matches(text)
        .Select(match => match.Groups["target"].Value.Split('#')[0])
        .Where(target => target.Length > 0 && !target.Contains("://", StringComparison.Ordinal));

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Link();
}
