using System.Text.RegularExpressions;
using KhuyenCong.Calculations.Tests;

namespace KhuyenCong.Conventions.Tests;

/// <summary>A page in Vietnamese is the equal of the English one: the same code, as many sections, and each leads to the other.</summary>
public partial class VietnamesePagesTest
{
    private static readonly string Docs = Path.Combine(RepositoryRoot.Path, "docs");

    public static TheoryData<string> Guides =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Docs, "vi"), "*.md").Select(file => Path.GetFileName(file)!)
            .Where(name => name is not ("README.md" or "start.md")).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Guides))]
    public void A_guide_has_the_code_and_the_sections_of_the_English_one(string name)
    {
        string vietnamese = Read("vi", name), english = Read("how-to", name);
        Assert.Equal(BlocksOf(english), BlocksOf(vietnamese));
        Assert.Equal(SectionsOf(english), SectionsOf(vietnamese));
        Assert.Contains($"[English](../how-to/{name})", vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void The_five_commonest_tasks_have_a_guide() => Assert.Superset(
        new HashSet<string>(
            ["attainment-on-a-date.md", "check-a-report.md", "highest-support.md", "record-a-result.md", "regional-averages-across-the-merger.md"],
            StringComparer.Ordinal),
        Guides.Select(row => row.Data).ToHashSet(StringComparer.Ordinal));

    [Fact]
    public void The_first_pages_have_as_many_blocks_and_sections()
    {
        Assert.All(
            new[] { (Path.Combine("..", "README.md"), Path.Combine("..", "README.vi.md")), ("start.md", Path.Combine("vi", "start.md")) },
            pair =>
            {
                string english = Read(string.Empty, pair.Item1), vietnamese = Read(string.Empty, pair.Item2);
                Assert.Equal(BlocksOf(english).Count(), BlocksOf(vietnamese).Count());
                Assert.Equal(SectionsOf(english), SectionsOf(vietnamese));
            });
    }

    private static string Read(string folder, string name) => File.ReadAllText(Path.Combine(Docs, folder, name));

    private static IEnumerable<string> BlocksOf(string page) => Block().Matches(page).Select(match => match.Value);

    private static int SectionsOf(string page) => Block().Replace(page, string.Empty).Split('\n').Count(line => line.StartsWith('#'));

    [GeneratedRegex(@"^```[\s\S]*?^```", RegexOptions.Multiline | RegexOptions.CultureInvariant, 5_000)]
    private static partial Regex Block();
}
