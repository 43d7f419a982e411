using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;

namespace KhuyenCong.Acceptance.Tests;

/// <summary>The program 2026-2030 on a date, as the sample prints it: from made-up figures, marked so.</summary>
public class ProgressReportTest
{
    // From 1 January 2026 through 31 December 2027 pass 730 of 365 + 365 + 366 + 365 + 365 = 1.826 days: 39,98%.
    [Theory]
    [InlineData("Mô hình trình diễn kỹ thuật", "đạt 35% mục tiêu Chương trình giai đoạn 2026 - 2030")] // 35 / 100
    [InlineData("Mô hình trình diễn kỹ thuật", ": 39,98%)")]
    [InlineData("Mô hình trình diễn kỹ thuật", ", chậm tiến độ (")]
    [InlineData("Mô hình trình diễn kỹ thuật", "dự báo đến ngày 31/12/2030 đạt 87,55%")] // 35 · 1.826 / 730 = 87,547...
    [InlineData("Cơ sở CNNT được hỗ trợ ứng dụng máy móc thiết bị hiện đại", "đạt 43,13% mục tiêu")] // 690 / 1.600 = 43,125%
    [InlineData("Cơ sở CNNT được hỗ trợ ứng dụng máy móc thiết bị hiện đại", "vượt tiến độ")]
    [InlineData("Hội chợ triển lãm trong nước mà", "chưa rõ vượt hay chậm tiến độ vì số liệu là số gần đúng")] // khoảng 20 of 50: 19 to 21, 19,99 expected
    [InlineData("Học viên được đào tạo", "đạt trên 38,66% mục tiêu")] // 2.900 / 7.500 = 38,666...%, above it
    [InlineData("Hội nghị đào tạo", "ước đạt 37,14% mục tiêu")] // 13 / 35
    public void Says_of(string target, string expected)
    {
        CommandResult result = ProgressSample.Run();
        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Empty(result.Error);
        string line = Assert.Single(result.Output.Split('\n'), line => line.StartsWith("- " + target, StringComparison.Ordinal));
        Assert.Contains(expected, line, StringComparison.Ordinal);
        Assert.Contains("SỐ LIỆU MINH HỌA, KHÔNG PHẢI SỐ LIỆU THẬT\n", result.Output, StringComparison.Ordinal);
    }

    // The last figures that end by the day are measured on their last day: 273, 365, 730 and 1.096 of 1.826 days are 14,95%, 19,99%, 39,98% and 60,02%.
    [Theory]
    [InlineData("2026-09-30", "30/9/2026", "14,95%", 11)]
    [InlineData("2026-11-29", "30/9/2026", "14,95%", 11)]
    [InlineData("2026-12-31", "31/12/2026", "19,99%", 11)]
    [InlineData("2027-06-30", "31/12/2026", "19,99%", 11)]
    [InlineData("2027-12-30", "31/12/2026", "19,99%", 11)]
    [InlineData("2028-06-30", "31/12/2027", "39,98%", 12)]
    [InlineData("2028-12-31", "31/12/2028", "60,02%", 12)]
    public void Uses_of_any_date_the_last_figures_that_end_by_it(string date, string dataDate, string percent, int targets)
    {
        CommandResult result = ProgressSample.Run("--date", date);
        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Contains($"đến hết ngày {dataDate}; tiến độ và dự báo tính tại ngày đó", result.Output, StringComparison.Ordinal);
        Assert.Equal(
            targets,
            result.Output.Split('\n').Count(line => line.StartsWith("- ", StringComparison.Ordinal) && line.Contains($"đến ngày {dataDate} ", StringComparison.Ordinal)
                && line.Contains($": {percent})", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("2030-12-31")]
    [InlineData("2031-05-01")]
    public void From_the_last_day_on_says_whether_the_target_was_reached(string date)
    {
        string[] lines = ProgressSample.Run("--date", date).Output.Split('\n');
        Assert.Equal(12, lines.Count(line => line.Contains(": kết thúc ngày 31/12/2030 ", StringComparison.Ordinal) && line.EndsWith("mục tiêu.", StringComparison.Ordinal)));
        Assert.Contains(lines, line => line.StartsWith("- Mô hình", StringComparison.Ordinal) && line.EndsWith("vượt 4% so với mục tiêu Chương trình giai đoạn 2026 - 2030, vượt mục tiêu.", StringComparison.Ordinal));
    }

    [Fact]
    public void Before_the_first_period_has_ended_no_figure_is_used()
    {
        // 181 of 1.826 days are 9,91%.
        CommandResult result = ProgressSample.Run("--date", "2026-06-30");
        Assert.Equal(12, result.Output.Split('\n').Count(line => line.EndsWith(" 30/6/2026: 9,91%).", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_missing_figure_is_not_zero()
    {
        // The made-up trainees begin in 2027.
        CommandResult result = ProgressSample.Run("--date", "2026-12-31");
        Assert.Contains(
            result.Output.Split('\n'),
            line => line.StartsWith("- Học viên", StringComparison.Ordinal) && line.EndsWith(" 31/12/2026: 19,99%).", StringComparison.Ordinal));
    }

    [Fact]
    public void Before_the_program_nothing_is_measured()
    {
        CommandResult result = ProgressSample.Run("--date", "2025-12-31");
        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Equal(12, result.Output.Split('\n').Count(line => line.EndsWith(": chưa bắt đầu thực hiện.", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_same_is_in_JSON()
    {
        using JsonDocument json = JsonDocument.Parse(ProgressSample.Run("--format", "json").Output);
        Assert.Contains("không phải số liệu thật", json.RootElement.GetProperty("source_title").GetString(), StringComparison.Ordinal);
        JsonElement models = json.RootElement.GetProperty("targets")[0];
        Assert.Equal((35m, 87.55m, "behind"), (models.GetProperty("percent").GetDecimal(), models.GetProperty("forecast_percent").GetDecimal(), models.GetProperty("standing").GetString()));
        Assert.Equal(12, json.RootElement.GetProperty("targets").GetArrayLength());
    }

    [Fact]
    public void The_page_says_what_the_text_says()
    {
        XElement root = XDocument.Parse(ProgressSample.Page.Value.Replace("<!DOCTYPE html>", string.Empty, StringComparison.Ordinal)).Root!;
        string said = NationalReportPage.Said(root);
        foreach (string line in ProgressSample.Run().Output.Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal)))
        {
            Assert.Contains(string.Join(' ', NationalReportPage.Words(line[2..])), said, StringComparison.Ordinal);
        }

        Assert.Contains("Số liệu: Số liệu minh họa, không phải số liệu thật", said, StringComparison.Ordinal);
        Assert.Equal(2, root.Descendants("svg").Count());
        Assert.All(root.Descendants("svg"), chart => Assert.Equal(12, chart.Elements("rect").Count()));
    }

    [Theory]
    [InlineData("--date \"2027-13-01\": không phải một ngày; cần một ngày dạng 2028-06-30.", "--date", "2027-13-01")]
    [InlineData("--date \"\": không phải một ngày; cần một ngày dạng 2028-06-30.", "--date")]
    [InlineData("--date \"2028-01-01\": đã có một --date; cần --date một lần duy nhất.", "--date", "2027-01-01", "--date", "2028-01-01")]
    [InlineData("\"--day\": không có tùy chọn này; cần [TỆP] [--date NĂM-THÁNG-NGÀY] [--format text|json|html] [--out TỆP].", "--day", "2027-01-01")]
    [InlineData("--format \"html\": trang html phải ghi ra tệp; cần thêm --out TỆP.", "--format", "html")]
    public void Names_option_value_and_expectation(string message, params string[] arguments)
    {
        CommandResult result = ProgressSample.Run(arguments);
        Assert.True(result.ExitCode == 2, result.ToString());
        Assert.Empty(result.Output);
        Assert.Equal($"lỗi: {message}\n", result.Error);
    }

    [Fact]
    public void Figures_of_other_periods_are_not_silently_left_out()
    {
        // 11 figures of nine months, 11 of 2026 and 12 of each of the four years after; 12 are used.
        string rest = (11 + 11 + (4 * 12) - 12).ToString(CultureInfo.InvariantCulture);
        Assert.Contains($"- Tệp còn {rest} số liệu của các kỳ, đơn vị hoặc chỉ tiêu khác, không dùng cho kết quả lũy kế giai đoạn 2026 - 2027.", ProgressSample.Run().Output, StringComparison.Ordinal);
    }
}
