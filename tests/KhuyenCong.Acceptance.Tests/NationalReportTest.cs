using System.Text.Json;

namespace KhuyenCong.Acceptance.Tests;

/// <summary>The national report 2014-2020 as the sample prints it: the figures of the printed report, and those it should have printed.</summary>
public class NationalReportTest
{
    private static readonly Lazy<CommandResult> Text = new(() => NationalReportSample.Run());

    [Fact]
    public void Ends_well_and_says_nothing_on_the_error_stream()
    {
        Assert.True(Text.Value.ExitCode == 0, Text.Value.ToString());
        Assert.Empty(Text.Value.Error);
    }

    [Theory]
    // III.1: results over the targets of Decision 1288, 18.400 / 140.000 and so on.
    [InlineData("Lao động được đào tạo", "đạt 13,14% mục tiêu Chương trình giai đoạn 2014 - 2020")]
    [InlineData("Lượt học viên tham gia", "đạt 99,89% mục tiêu")]
    [InlineData("Mô hình trình diễn kỹ thuật", "vượt 30,5% so với mục tiêu")]
    [InlineData("được hỗ trợ ứng dụng máy móc thiết bị", "vượt 31,88% so với mục tiêu")]
    // 5.500 is "hơn": (5.500 - 1.900) / 1.900 = 189,47% and above.
    [InlineData("Lượt cơ sở công nghiệp nông thôn tham gia hội chợ", "vượt trên 189,47% so với mục tiêu")]
    // 57 / 160 = 35,625%, which the report does not print; its 57 is 31 + 26 projects.
    [InlineData("Cụm công nghiệp được hỗ trợ", "đạt 35,63% mục tiêu")]
    [InlineData("Cụm công nghiệp được hỗ trợ", "một cụm có thể được tính hai lần")]
    // III.2: money.
    [InlineData("Kinh phí KCQG so với kinh phí dự kiến", "62,35%")]
    [InlineData("Kinh phí KCQG so với kinh phí dự kiến", "kinh phí được duyệt trên kinh phí dự kiến")]
    [InlineData("Kinh phí KCQG chiếm", "43,49% tổng kinh phí")]
    [InlineData("Kinh phí KCĐP chiếm", "56,51% tổng kinh phí")]
    [InlineData("Vốn thu hút", "được duyệt thu hút được gần 5,5 đồng vốn đầu tư của cơ sở CNNT")]
    // 1.464,06 / 63 = 23,24 and 1.737,73 / 63 = 27,58.
    [InlineData("không gồm phần không phân bổ", "bình quân 23,24 tỷ đồng/tỉnh (1.464,06 tỷ đồng chia cho 63 tỉnh, thành phố")]
    [InlineData("Cả nước, gồm phần không phân bổ", "bình quân 27,58 tỷ đồng/tỉnh (1.737,73 tỷ đồng chia cho 63 tỉnh, thành phố")]
    // The report names the Northern Midlands and Mountains (17,62) as the lowest; 220,11 / 13 = 16,93 is lower.
    [InlineData("Thấp nhất", "Đồng bằng sông Cửu Long: bình quân 16,93 tỷ đồng/tỉnh")]
    [InlineData("Ghi chú, Đồng bằng sông Cửu Long", "báo cáo nêu vùng có kinh phí bình quân ít nhất là Trung du miền núi phía Bắc")]
    // II.2.a: staff, 1.308 / 63.
    [InlineData("Cán bộ một Trung tâm", "20,76 người/Trung tâm")]
    public void Says_in_the_line_of(string line, string expected) =>
        Assert.Contains(Text.Value.Output.Split('\n'), printed => printed.StartsWith('-') && printed.Contains(line, StringComparison.Ordinal) && printed.Contains(expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("Đồng bằng sông Hồng", "363,31", "33,03", "1")]
    [InlineData("Đông Nam Bộ", "183,88", "26,27", "2")]
    [InlineData("Tây Nguyên", "126,95", "25,39", "3")]
    [InlineData("Bắc Trung Bộ và duyên hải miền Trung", "323,12", "24,86", "4")]
    [InlineData("Trung du miền núi phía Bắc", "246,69", "17,62", "5")]
    [InlineData("Đồng bằng sông Cửu Long", "220,11", "16,93", "6")]
    public void Gives_each_region_its_total_mean_and_rank(string region, string total, string mean, string rank)
    {
        string row = Assert.Single(Text.Value.Output.Split('\n'), line => line.StartsWith(region, StringComparison.Ordinal));
        string[] cells = row.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal([total, mean, rank], [cells[3], cells[5], cells[6]]);
    }

    [Fact]
    public void Aligns_its_tables()
    {
        string[] lines = Text.Value.Output.Split('\n');
        foreach (int rule in Enumerable.Range(0, lines.Length).Where(i => lines[i].StartsWith("---", StringComparison.Ordinal)))
        {
            // Numbers are right-aligned: no row is longer than the rule, and one ends where the rule does.
            Assert.Equal(lines[rule].Length, lines.Skip(rule + 1).TakeWhile(line => line.Length > 0).Max(line => line.Length));
        }
    }

    [Fact]
    public void Prints_the_same_figures_as_json()
    {
        CommandResult result = NationalReportSample.Run("--format", "json");
        Assert.True(result.ExitCode == 0, result.ToString());
        using JsonDocument json = JsonDocument.Parse(result.Output);
        Assert.Equal(
            [13.14m, 99.89m, 130.5m, 131.88m, 289.47m, 35.63m],
            json.RootElement.GetProperty("targets").EnumerateArray().Select(target => target.GetProperty("percent").GetDecimal()));
        Assert.Equal("0.1314285714285714285714285714", json.RootElement.GetProperty("targets")[0].GetProperty("ratio").GetRawText());
        Assert.Equal("trên 289,47%", json.RootElement.GetProperty("targets")[4].GetProperty("percent_text").GetString());
        Assert.Equal(["hedged_operand", "compared_indicators"], json.RootElement.GetProperty("targets")[1].GetProperty("marks").EnumerateArray().Select(mark => mark.GetString()!));
        Assert.Equal(62.35m, json.RootElement.GetProperty("funding").GetProperty("percent_of_plan").GetDecimal());
        Assert.Equal(
            [33.03m, 17.62m, 24.86m, 25.39m, 26.27m, 16.93m],
            json.RootElement.GetProperty("regions").EnumerateArray().Select(region => region.GetProperty("mean_billion_dong").GetDecimal()));
        Assert.Equal(273_670_000_000m, json.RootElement.GetProperty("nation").GetProperty("unallocated_dong").GetDecimal());
    }
}
