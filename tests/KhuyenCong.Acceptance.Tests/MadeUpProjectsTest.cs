using System.Globalization;
using System.Text;

namespace KhuyenCong.Acceptance.Tests;

/// <summary>
/// The 300 made-up projects of the sample project-check: written again the same, and found to be what their documentation says
/// (samples/project-check/MadeUpProjects.cs, MadeUpBreaks.cs), from which the expected findings here are worked out.
/// </summary>
public class MadeUpProjectsTest
{
    // Projects 12, 24, ... 300 break one rule each.
    private static readonly string[] Breaks =
    [
        "content_in_decree", "sector_in_decree", "plan_approved", "own_capital", "sum_of_money", "no_other_support_commitment", "no_other_support", "support_ceiling",
        "paid_within_support", "settlement_dossier", "settlement_day", "settled_within_actual", "management_cost", "dates_in_order", "stages_complete", "key_project",
        "first_advance", "work_before_advance", "advance_ceiling", "advance_by_decision", "adjustment_authority", "beneficiary_in_scope", "place_in_scope",
        "excluded_trade", "fairs_abroad",
    ];

    private static readonly Lazy<FindingRow[]> Findings = new(() =>
    {
        CommandResult result = ProjectCheckSample.Run("--format", "csv");
        Assert.True(result.ExitCode == 1, result.ToString());
        return FindingRow.ReadAll(result.Output);
    });

    [Fact]
    public void The_file_is_what_the_generator_writes()
    {
        CommandResult result = ProjectCheckSample.Run("--made-up");
        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Equal(File.ReadAllBytes(Path.Combine(Dotnet.Root, ProjectCheckSample.MadeUp)), Encoding.UTF8.GetBytes(result.Output));
    }

    [Fact]
    public void There_are_100_projects_a_year() =>
        Assert.Equal(Enumerable.Range(1, 300).Select(Id), Findings.Value.Select(finding => finding.Project).Distinct());

    [Fact]
    public void Every_twelfth_breaks_one_rule_and_no_other_does() =>
        Assert.Equal(Breaks.Select((code, i) => (Id(12 * (i + 1)), code)), Of(FindingRow.Breach).OrderBy(one => one.Item1[^3..], StringComparer.Ordinal));

    // Each is worked out next to its break in MadeUpBreaks.cs, in đồng.
    [Theory]
    [InlineData("own_capital", 10)]
    [InlineData("sum_of_money", 10)]
    [InlineData("support_ceiling", 10)]
    [InlineData("paid_within_support", 10)]
    [InlineData("settled_within_actual", 20)]
    [InlineData("management_cost", 1)]
    [InlineData("first_advance", 10)] // 310 less 30% of 1.000
    [InlineData("advance_ceiling", 20)] // 160 less 70% of 200
    [InlineData("advance_by_decision", 20)] // 100 less 40% of 200
    public void What_is_beyond_a_rule_is_counted(string code, long millions)
    {
        FindingRow finding = Assert.Single(Findings.Value, one => one is { Verdict: FindingRow.Breach } && string.Equals(one.Code, code, StringComparison.Ordinal));
        Assert.Equal((millions * 1_000_000).ToString(CultureInfo.InvariantCulture), finding.Amount);
    }

    [Fact]
    public void Nothing_is_concluded_where_no_level_of_a_province_is_held_or_two_texts_conflict()
    {
        (string, string)[] local = [.. Enumerable.Range(1, 300).Where(IsLocal).Select(number => (Id(number), "support_ceiling"))];
        Assert.Equal(56, local.Length);
        Assert.Equal([.. local, (Id(100), "rest_of_advance"), (Id(200), "rest_of_advance")], Of(FindingRow.Open).OrderByDescending(one => one.Item2));
    }

    [Fact]
    public void Three_were_registered_on_25_May() =>
        Assert.Equal([(Id(50), "registration_day"), (Id(150), "registration_day"), (Id(250), "registration_day")], Of(FindingRow.Notice));

    [Fact]
    public void Every_row_says_that_it_is_made_up() => Assert.All(Findings.Value, finding => Assert.Equal("giả định", finding.Data));

    // 300 less 25 that break a rule, 55 of local money that break none and 2 on which texts conflict.
    [Fact]
    public void The_text_says_that_218_conform_and_that_all_are_made_up()
    {
        CommandResult result = ProjectCheckSample.Run();
        Assert.True(result.ExitCode == 1, result.ToString());
        string[] lines = result.Output.Split('\n');
        Assert.Equal("KIỂM TRA ĐỀ ÁN KHUYẾN CÔNG", lines[0]);
        Assert.Equal("SỐ LIỆU GIẢ ĐỊNH, KHÔNG PHẢI SỐ LIỆU THẬT", lines[1]);
        Assert.Matches("(?m)^Phù hợp quy định +218 ", result.Output);
        Assert.Matches("(?m)^Không phù hợp quy định +25 +25$", result.Output);
        Assert.Matches("(?m)^Chưa đủ căn cứ kết luận +57 +58$", result.Output);
    }

    private static IEnumerable<(string, string)> Of(string verdict) =>
        Findings.Value.Where(finding => string.Equals(finding.Verdict, verdict, StringComparison.Ordinal)).Select(finding => (finding.Project, finding.Code));

    private static string Id(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{(IsLocal(number) ? "KCĐP" : "KCQG")}-{2015 + ((number - 1) / 100)}-{number:000}");

    // Of local money is each that leaves 1 when divided by 5 and breaks nothing, and the nineteenth of those that do.
    private static bool IsLocal(int number) => number == 19 * 12 || (number % 5 == 1 && number % 12 != 0);
}
