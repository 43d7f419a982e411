namespace KhuyenCong.Acceptance.Tests;

/// <summary>Bad input to the sample: one clear line with file, place, value and expectation, exit code 2, no stack trace.</summary>
public sealed class BadInputTest : IDisposable
{
    private static readonly string Good = NationalReportSample.Figures;

    private readonly string _folder = Directory.CreateTempSubdirectory("khuyencong-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("\"period\": \"2014-2020\",", "\"period\" \"2014-2020\",", "dòng 9, cột 16, $: JSON sai cú pháp", "cần một tài liệu JSON đúng cú pháp")]
    [InlineData("\"trained_workers\"", "\"trained_worker\"", "dòng 7, cột 20, $.observations[0].indicator", "(giá trị: \"trained_worker\"); cần một mã chỉ tiêu; gần nhất: trained_workers")]
    [InlineData("\"unit\": \"lao động\"", "\"unit\": \"mô hình\"", "$.observations[0].unit", "(giá trị: \"mô hình\"); cần \"lao động\"")]
    [InlineData("\"newly_employed_workers\"", "\"trained_workers\"", "$.observations[1].indicator: số liệu đã có ở $.observations[0]", "cần mỗi số liệu một lần")]
    [InlineData("18400", "-18400", "dòng 10, cột 16, $.observations[0].value", "(giá trị: -18400); cần một số nguyên không âm")]
    [InlineData("18400", "18400.5", "dòng 10, cột 16, $.observations[0].value", "(giá trị: 18400.5); cần một số nguyên không âm")]
    [InlineData("18400", "123456789012345678901234567890123456789", "$.observations[0].value", "(giá trị: 123456789012345678901234567890123456789); cần một số có nhiều nhất 28 chữ số")]
    [InlineData("18400", "1e-40", "$.observations[0].value", "(giá trị: 1e-40); cần một số có nhiều nhất 28 chữ số")]
    [InlineData("\"text\": ", "\"txt\": ", "$.observations[0].txt: không có thành phần \"txt\"", "cần một trong: indicator, ")]
    [InlineData("\"province:ha_noi\"", "\"province:ha_tay\"", ".reporting_unit", "(giá trị: \"province:ha_tay\"); cần nation")]
    public void Names_place_value_and_expectation(string good, string bad, string place, string expectation)
    {
        int at = Good.IndexOf(good, StringComparison.Ordinal);
        Assert.True(at >= 0, good);
        string file = Write(string.Concat(Good.AsSpan(0, at), bad, Good.AsSpan(at + good.Length)));

        CommandResult result = NationalReportSample.Run(file);

        Assert.True(result.ExitCode == 2, result.ToString());
        Assert.Empty(result.Output);
        string message = Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith($"lỗi: {file}: ", message, StringComparison.Ordinal);
        Assert.Contains(place, message, StringComparison.Ordinal);
        Assert.Contains(expectation, message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_a_missing_file()
    {
        string file = Path.Combine(_folder, "none.json");
        CommandResult result = NationalReportSample.Run(file);
        Assert.True(result.ExitCode == 2, result.ToString());
        Assert.Equal($"lỗi: {file}: không đọc được tệp; cần đường dẫn của một tệp số liệu đọc được, định dạng khuyencong-observations/1.\n", result.Error);
    }

    [Fact]
    public void Names_an_option_that_it_does_not_have()
    {
        CommandResult result = NationalReportSample.Run("--format", "xml");
        Assert.True(result.ExitCode == 2, result.ToString());
        Assert.Equal("lỗi: --format \"xml\": không có định dạng này; cần text, json hoặc html.\n", result.Error);
    }

    [Fact]
    public void A_file_without_figures_gives_a_report_that_says_so()
    {
        CommandResult result = NationalReportSample.Run(Write("""{ "format": "khuyencong-observations/1", "id": "x", "title": "Báo cáo trống", "observations": [] }"""));
        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Matches("(?m)^- Vốn thu hút: .*thiếu số liệu\\.$", result.Output);
    }

    [Fact]
    public void A_missing_region_is_not_taken_for_money_of_no_region()
    {
        int at = Good.IndexOf("\"region:report_2014_2020.southeast\"", StringComparison.Ordinal);
        int from = Good.LastIndexOf("    {", at, StringComparison.Ordinal);
        int end = Good.IndexOf("    },\n", at, StringComparison.Ordinal) + "    },\n".Length;

        CommandResult result = NationalReportSample.Run(Write(Good.Remove(from, end - from)));

        Assert.True(result.ExitCode == 0, result.ToString());
        string row = Assert.Single(result.Output.Split('\n'), line => line.StartsWith("Không phân bổ", StringComparison.Ordinal));
        Assert.Equal(["Không phân bổ cho vùng nào", "chưa biết", "-"], row.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }

    [Fact]
    public void An_unusable_figure_is_printed_anyway()
    {
        CommandResult result = NationalReportSample.Run(Write(
            """
            { "format": "khuyencong-observations/1", "id": "x", "title": "Báo cáo", "observations": [
              { "indicator": "promotion_funding", "reporting_unit": "nation", "period": "2014-2020", "source": "local", "stage": "approved", "value": 982.011, "unit": "tỷ đồng" },
              { "indicator": "provincial_centres", "reporting_unit": "nation", "period": "2020", "value": 63, "unit": "Trung tâm" } ] }
            """));
        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Contains("982,011 tỷ đồng", result.Output, StringComparison.Ordinal);
        Assert.Contains("63 Trung tâm", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_estimated_figure_is_said_to_be_estimated()
    {
        CommandResult result = NationalReportSample.Run(Write(Good.Replace("\"value\": 261,", "\"status\": \"estimated\", \"value\": 261,", StringComparison.Ordinal)));
        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Contains("vượt 30,5% so với mục tiêu Chương trình giai đoạn 2014 - 2020 (số ước thực hiện).", result.Output, StringComparison.Ordinal);
    }

    private string Write(string text)
    {
        string file = Path.Combine(_folder, "figures.json");
        File.WriteAllText(file, text);
        return file;
    }
}
