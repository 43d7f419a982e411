using System.Text.RegularExpressions;
using KhuyenCong.Calculations.Tests;

namespace KhuyenCong.Conventions.Tests;

/// <summary>A link of a page to a file of the repository leads there.</summary>
public partial class LinksTest
{
    /// <summary>The pages at the root, of docs and of samples.</summary>
    private static IEnumerable<string> Pages => Directory.EnumerateFiles(RepositoryRoot.Path, "*.md")
        .Concat(new[] { "docs", "samples" }.SelectMany(folder =>
            Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, folder), "*.md", SearchOption.AllDirectories)));

    [Fact]
    public void Every_link_of_a_page_leads_to_a_file() => Assert.Empty(Pages.SelectMany(BrokenLinks));

    [Fact]
    public void The_pages_are_found() => Assert.Superset(
        new HashSet<string>(["README.md", "docs/formulas.md", "samples/README.md"], StringComparer.Ordinal),
        Pages.Select(page => Path.GetRelativePath(RepositoryRoot.Path, page)).ToHashSet(StringComparer.Ordinal));

    [Fact]
    public void A_link_is_found_without_its_anchor_and_an_address_is_none_of_a_file() =>
        Assert.Equal(["a.md", "../b/c.svg"], LinksIn("[a](a.md#x), ![c](../b/c.svg), [d](https://example.org/e.md), [f](#f)"));

    private static IEnumerable<string> BrokenLinks(string page) => LinksIn(File.ReadAllText(page))
        .Where(link => !Path.Exists(Path.Combine(Path.GetDirectoryName(page)!, link)))
        .Select(link => $"{Path.GetRelativePath(RepositoryRoot.Path, page)}: {link}");

    private static IEnumerable<string> LinksIn(string text) => Link().Matches(text)
        .Select(match => match.Groups["target"].Value.Split('#')[0])
        .Where(target => target.Length > 0 && !target.Contains("://", StringComparison.Ordinal));

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Link();
}
