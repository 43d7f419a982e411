using System.Xml.Linq;

namespace KhuyenCong.Acceptance.Tests;

/// <summary>The money of 2014-2020 on the report's regions and on today's, side by side.</summary>
public class RegionsReportTest
{
    private static readonly Lazy<string> Text = new(() => RegionsSample.Run().Output);

    // The report's own means: 363,31 / 11, 183,88 / 7, 126,95 / 5, 323,12 / 13, 246,69 / 14, 220,11 / 13.
    [Theory]
    [InlineData("- Đồng bằng sông Hồng: bình quân 33,03 tỷ đồng/tỉnh (363,31 tỷ đồng chia cho 11 tỉnh, thành phố)")]
    [InlineData("- Đồng bằng sông Cửu Long: bình quân 16,93 tỷ đồng/tỉnh (220,11 tỷ đồng chia cho 13 tỉnh, thành phố)")]

    // North Central after the merger is Thanh Hóa, Nghệ An, Hà Tĩnh, Quảng Trị (of Quảng Bình and Quảng Trị) and Huế: six of the thirteen that share
    // 323,12 less Quảng Nam's 46,88, 276,24 / 12 = 23,02 each; 6 · 23,02 = 138,12; / 5 = 27,624.
    [InlineData("- Bắc Trung Bộ: bình quân 27,62 tỷ đồng/tỉnh (138,12 tỷ đồng chia cho 5 tỉnh, thành phố; số liệu quy đổi về 34 tỉnh, thành phố của sáu vùng sau khi sắp xếp tỉnh (Nghị quyết 306/NQ-CP))")]

    // Lâm Đồng's and Quảng Nam's own figures are the report's: 76,05 and 46,88.
    [InlineData("- Đà Nẵng, giai đoạn 2014 - 2020: 69,9 tỷ đồng = Đà Nẵng 23,02 tỷ đồng + Quảng Nam 46,88 tỷ đồng.")]
    [InlineData("- Hà Nội, giai đoạn 2014 - 2020: 116,49 tỷ đồng.")]
    public void Says(string start) => Assert.Contains(Text.Value.Split('\n'), line => line.StartsWith(start, StringComparison.Ordinal));

    [Fact]
    public void Divides_the_nations_money_by_63_and_by_34()
    {
        // 1.464,06 / 63 = 23,24; / 34 = 43,06.
        Assert.Contains("bình quân 23,24 tỷ đồng/tỉnh (1.464,06 tỷ đồng chia cho 63 tỉnh, thành phố", Text.Value, StringComparison.Ordinal);
        Assert.Contains("bình quân 43,06 tỷ đồng/tỉnh (1.464,06 tỷ đồng chia cho 34 tỉnh, thành phố", Text.Value, StringComparison.Ordinal);
        Assert.Contains("các tỉnh khác là số minh họa", Text.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_says_what_the_text_says()
    {
        XElement root = XDocument.Parse(RegionsSample.Page.Value.Replace("<!DOCTYPE html>", string.Empty, StringComparison.Ordinal)).Root!;
        string said = NationalReportPage.Said(root);
        string[] lines = [.. Text.Value.Split('\n').Where(line => line.StartsWith("- ", StringComparison.Ordinal))];
        Assert.True(lines.Length > 6 + 6 + 34);
        Assert.All(lines, line => Assert.Contains(string.Join(' ', NationalReportPage.Words(line[2..])), said, StringComparison.Ordinal));
        Assert.Equal(2 * 2, root.Descendants("svg").Count());
    }

    [Theory]
    [InlineData("--format \"json\": không có định dạng này; cần text hoặc html.", "--format", "json")]
    [InlineData("--format \"html\": trang html phải ghi ra tệp; cần thêm --out TỆP.", "--format", "html")]
    [InlineData("\"--region\": không có tùy chọn này; cần [TỆP] [--format text|html] [--out TỆP].", "--region")]
    [InlineData("none.json: không đọc được tệp; cần đường dẫn của một tệp số liệu đọc được, định dạng khuyencong-observations/1.", "none.json")]
    public void Names_option_value_and_expectation(string message, params string[] arguments)
    {
        CommandResult result = RegionsSample.Run(arguments);
        Assert.True(result.ExitCode == 2, result.ToString());
        Assert.Equal($"lỗi: {message}\n", result.Error);
    }
}
