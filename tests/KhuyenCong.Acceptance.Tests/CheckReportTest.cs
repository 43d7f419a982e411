using System.Text.Json;

namespace KhuyenCong.Acceptance.Tests;

/// <summary>The script that says whether a published report adds up: what it prints, and how it ends.</summary>
public class CheckReportTest
{
    private const string Good = """
        { "format": "khuyencong-report/1", "id": "small", "title": "Báo cáo nhỏ",
          "figures": [ { "id": "trained", "text": "18.400 lao động" }, { "id": "target", "text": "140.000 lao động" } ],
          "claims": [ { "id": "rate", "text": "13,14%", "formula": "trained / target" } ] }
        """;

    [Fact]
    public void A_report_that_adds_up_ends_with_0_and_one_that_does_not_with_1()
    {
        CommandResult good = CheckReportSample.RunOn(Good);
        Assert.True(good.ExitCode == 0, good.ToString());
        Assert.Contains("Báo cáo nhỏ", good.Output, StringComparison.Ordinal);
        Assert.Contains("rate  13,14%  13,14%    (13,14285; 13,14286)  khớp", good.Output, StringComparison.Ordinal);
        Assert.Contains("1 nhận định: 1 khớp", good.Output, StringComparison.Ordinal);
        Assert.Equal(1, CheckReportSample.RunOn(Good.Replace("13,14%", "13,15%", StringComparison.Ordinal)).ExitCode);
    }

    [Fact]
    public void With_json_nothing_but_the_findings_is_printed()
    {
        CommandResult result = CheckReportSample.RunOn(Good, "--json");
        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Equal("""[{"id":"rate","printed":"13,14%","recomputed":"13,14%","verdict":"exact","marks":[]}]""" + "\n", result.Output);
    }

    [Theory]
    [InlineData("", "JSON sai cú pháp")]
    [InlineData("{ \"format\": \"khuyencong-report/1\", \"id\": \"x\", \"figures\": [], \"claims\": [ { \"id\": \"a\", \"text\": \"5\", \"formula\": \"b\" } ] }", "không có số liệu \"b\"")]
    [InlineData("{ \"format\": \"khuyencong-report/1\", \"id\": \"x\", \"figures\": [ { \"id\": \"a\", \"value\": 1.55, \"decimals\": 1 } ], \"claims\": [] }", "nhiều nhất 1 chữ số thập phân")]
    public void A_file_that_cannot_be_used_ends_with_2_and_says_why(string content, string reason)
    {
        CommandResult result = CheckReportSample.RunOn(content, "--json");
        Assert.True(result.ExitCode == 2, result.ToString());
        Assert.Empty(result.Output);
        Assert.Contains(reason, result.Error, StringComparison.Ordinal);
        Assert.Contains("dòng ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unreadable_text_is_reported_and_refused_only_with_strict()
    {
        string report = Good.Replace("140.000 lao động", "57/63", StringComparison.Ordinal);
        CommandResult json = CheckReportSample.RunOn(report, "--json");
        Assert.True(json.ExitCode == 0, json.ToString());
        using JsonDocument items = JsonDocument.Parse(json.Output);
        Assert.Equal("unchecked", items.RootElement[0].GetProperty("verdict").GetString());
        Assert.Contains("\"target\" (\"57/63\")", items.RootElement[0].GetProperty("reason").GetString(), StringComparison.Ordinal);
        Assert.Equal(("figure", "target"), (items.RootElement[1].GetProperty("kind").GetString(), items.RootElement[1].GetProperty("id").GetString()));
        Assert.Contains("Không đọc được target: 57/63: ký tự thứ 3", CheckReportSample.RunOn(report).Output, StringComparison.Ordinal);
        CommandResult strict = CheckReportSample.RunOn(report, "--strict", "--json");
        Assert.True(strict.ExitCode == 2, strict.ToString());
        Assert.Empty(strict.Output);
        Assert.Contains("dòng 2, cột ", strict.Error, StringComparison.Ordinal);
        Assert.Equal(0, CheckReportSample.RunOn(Good, "--json", "--strict").ExitCode);
    }

    // 4 + 6 is 10, but not of USD and đồng; and a comma that may separate thousands is no error of the report.
    [Theory]
    [InlineData("4 tỷ USD", "6 tỷ đồng", "10 tỷ đồng", "USD")]
    [InlineData("568,000 VND", "432.000 VND", "1.000.000 VND", "dấu phẩy")]
    public void What_cannot_be_judged_is_unchecked_with_its_reason(string a, string b, string sum, string reason)
    {
        CommandResult result = CheckReportSample.RunOn(
            $$"""{ "format": "khuyencong-report/1", "id": "x", "figures": [ { "id": "a", "text": "{{a}}" }, { "id": "b", "text": "{{b}}" } ], "claims": [ { "id": "sum_ab", "text": "{{sum}}", "formula": "a + b" } ] }""",
            "--json");
        Assert.True(result.ExitCode == 0, result.ToString());
        using JsonDocument items = JsonDocument.Parse(result.Output);
        Assert.Equal("unchecked", items.RootElement[0].GetProperty("verdict").GetString());
        Assert.Contains(reason, items.RootElement[0].GetProperty("reason").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_17_MB_ends_with_2()
    {
        CommandResult result = CheckReportSample.RunOn(Good + new string(' ', 17 * 1024 * 1024));
        Assert.True(result.ExitCode == 2, result.ToString());
        Assert.Contains("nhiều nhất 16 MB", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new string[0], "thiếu tệp")]
    [InlineData(new[] { "no-such-file.json" }, "không đọc được tệp")]
    [InlineData(new[] { CheckReportSample.NationalReport, "--xml" }, "\"--xml\"")]
    [InlineData(new[] { CheckReportSample.NationalReport, "--json", "--findings" }, "\"--findings\"")]
    public void Wrong_arguments_end_with_2(string[] arguments, string reason)
    {
        CommandResult result = CheckReportSample.Run(arguments);
        Assert.True(result.ExitCode == 2, result.ToString());
        Assert.Empty(result.Output);
        Assert.Contains(reason, result.Error, StringComparison.Ordinal);
    }

    // What the national report prints against its own figures; each is worked out in docs/findings.md and by hand beside its line.
    [Theory]
    // 220,11 / 13 = 16,93 tỷ in the Mekong Delta is less than 246,69 / 14 = 17,62 in the Northern Midlands.
    [InlineData("lowest_mean_region", "inconsistent")]
    // 100 / 1.308 = 7,6453%, printed 7,64%.
    [InlineData("staff_intermediate_share", "truncated")]
    // 363,31 + 246,69 + 323,12 + 126,95 + 183,88 + 220,11 = 1.464,06, not 1.737,73.
    [InlineData("regions_add_up", "inconsistent")]
    // 2014 to 2020 are seven budget years, printed "6 năm".
    [InlineData("local_fund_years", "inconsistent")]
    [InlineData("fund_years_part2", "inconsistent")]
    // 1.737,73 / 7 = 248,25, printed "khoảng hơn 250".
    [InlineData("mean_total_fund_year", "inconsistent")]
    // 755,71 + 982,011 = 1.737,721, printed 1.737,73.
    [InlineData("total_fund_by_source", "within_rounding")]
    // The geometric mean of the printed rates is 9,48%, printed 9,59%.
    [InlineData("mean_growth", "within_rounding")]
    // 18.400 / 140.000 and 9.500 / 1.737,73.
    [InlineData("trained_attainment", "exact")]
    [InlineData("leverage", "exact")]
    // 18 of 63 provinces are above the mean; four of them are printed.
    [InlineData("above_mean_count", "unchecked")]
    public void The_national_report_is_found_out(string claim, string verdict) =>
        Assert.Equal(verdict, National.Single(finding => string.Equals(finding.Id, claim, StringComparison.Ordinal)).Verdict);

    [Fact]
    public void Of_the_national_report_every_inventoried_figure_has_its_claim()
    {
        string[] lines = File.ReadAllLines(Path.Combine(Dotnet.Root, "samples/data/reports/moit-2014-2020-inventory.csv"));
        Assert.Equal("id,place,line,printed,quote,kind,claim,status,reason", lines[0]);
        string[] claims = [.. lines.Skip(1).Select(ClaimOf).Distinct(StringComparer.Ordinal)];
        Assert.Equal(National.Select(finding => finding.Id).Order(StringComparer.Ordinal), claims.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_page_of_findings_is_what_the_script_writes_today() => Assert.Equal(
        File.ReadAllText(Path.Combine(Dotnet.Root, "docs/findings.md")), CheckReportSample.Run(CheckReportSample.NationalReport, "--findings").Output);

    private static readonly Lazy<(string Id, string Verdict)[]> Findings = new(() =>
    {
        CommandResult result = CheckReportSample.Run(CheckReportSample.NationalReport, "--json");
        Assert.True(result.ExitCode == 1, result.ToString());
        using JsonDocument json = JsonDocument.Parse(result.Output);
        return [.. json.RootElement.EnumerateArray().Select(finding => (finding.GetProperty("id").GetString()!, finding.GetProperty("verdict").GetString()!))];
    });

    private static (string Id, string Verdict)[] National => Findings.Value;

    /// <summary>The seventh column of a line, in which commas inside quotation marks separate nothing.</summary>
    private static string ClaimOf(string line)
    {
        bool isQuoted = false;
        int column = 0;
        List<char> claim = [];
        foreach (char c in line)
        {
            isQuoted ^= c == '"';
            if (c == ',' && !isQuoted)
            {
                column++;
            }
            else if (column == 6)
            {
                claim.Add(c);
            }
        }

        return string.Concat(claim);
    }
}
