using System.Text.RegularExpressions;

namespace KhuyenCong.Acceptance.Tests;

/// <summary>A link of a page to a file of the repository leads there.</summary>
public partial class DocumentedLinksTest
{
    public static TheoryData<string> Pages => [.. DocumentedPage.ReadAll().Select(page => page.Name)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_of_a_page_leads_to_a_file(string name)
    {
        string path = Path.Combine(Dotnet.Root, name);
        Assert.All(LinksIn(File.ReadAllText(path)), link => Assert.True(Path.Exists(Path.Combine(Path.GetDirectoryName(path)!, link)), $"{name}: {link}"));
    }

    [Fact]
    public void A_link_is_found_without_its_anchor_and_an_address_is_none_of_a_file() =>
        Assert.Equal(["a.md", "../b/c.svg"], LinksIn("[a](a.md#x), ![c](../b/c.svg), [d](https://example.org/e.md), [f](#f)"));

    private static IEnumerable<string> LinksIn(string text) => Link().Matches(text)
        .Select(match => match.Groups["target"].Value.Split('#')[0])
        .Where(target => target.Length > 0 && !target.Contains("://", StringComparison.Ordinal));

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Link();
}
