namespace KhuyenCong.Acceptance.Tests;

/// <summary>Where the sample writes its report, and what it says when it cannot.</summary>
public sealed class ReportOptionsTest : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("khuyencong-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("--format \"html\": trang html phải ghi ra tệp; cần thêm --out TỆP.", "--format", "html")]
    [InlineData("--format \"\": không có định dạng này; cần text, json hoặc html.", "--format")]
    [InlineData("--format \"json\": đã có --format \"html\"; cần --format một lần duy nhất.", "--format", "html", "--format", "json")]
    [InlineData("--out \"\": không phải tên tệp; cần đường dẫn của tệp sẽ ghi.", "--format", "html", "--out")]
    [InlineData("--out \" \": không phải tên tệp; cần đường dẫn của tệp sẽ ghi.", "--out", " ")]
    [InlineData("--out \"--format\": không phải tên tệp; cần đường dẫn của tệp sẽ ghi.", "--out", "--format", "html")]
    [InlineData("--out \"b.html\": đã có --out \"a.html\"; cần --out một lần duy nhất.", "--out", "a.html", "--out", "b.html")]
    [InlineData("\"--output\": không có tùy chọn này; cần [TỆP] [--format text|json|html] [--out TỆP].", "--output", "a.html")]
    public void Names_option_value_and_expectation(string message, params string[] arguments) => AssertFails(message, NationalReportSample.Run(arguments));

    [Theory]
    [InlineData("")]
    [InlineData("none/report.html")]
    public void Names_a_file_that_cannot_be_written(string name)
    {
        string file = Path.Combine(_folder, name);
        AssertFails($"--out \"{file}\": không ghi được tệp; cần đường dẫn của một tệp ghi được, trong một thư mục đã có.", NationalReportSample.Run("--format", "html", "--out", file));
    }

    [Theory]
    [InlineData("figures.json")]
    [InlineData("none/../figures.json")]
    [InlineData("link.json")]
    public void Does_not_write_over_the_figures(string name)
    {
        string file = Path.Combine(_folder, "figures.json");
        File.WriteAllText(file, NationalReportSample.Figures);
        File.CreateSymbolicLink(Path.Combine(_folder, "link.json"), file);
        string output = Path.Combine(_folder, name);

        AssertFails($"--out \"{output}\": trùng với tệp số liệu; cần một tệp khác.", NationalReportSample.Run(file, "--format", "html", "--out", output));
        Assert.Equal(NationalReportSample.Figures, File.ReadAllText(file));
    }

    [Fact]
    public void Writes_nothing_for_figures_that_cannot_be_used()
    {
        string file = Path.Combine(_folder, "figures.json"), output = Path.Combine(_folder, "report.html");
        File.WriteAllText(file, NationalReportSample.Figures.Replace("\"trained_workers\"", "\"trained_worker\"", StringComparison.Ordinal));
        CommandResult result = NationalReportSample.Run(file, "--format", "html", "--out", output);
        Assert.True(result.ExitCode == 2, result.ToString());
        Assert.Contains("(giá trị: \"trained_worker\"); cần một mã chỉ tiêu", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(output));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public void Writes_to_a_file_what_it_prints(string format)
    {
        string output = Path.Combine(_folder, "report");
        File.WriteAllText(output, new string('x', 100_000));
        CommandResult result = NationalReportSample.Run("--out", output, "--format", format);
        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Equal($"đã ghi {output}\n", result.Output);
        Assert.Equal(NationalReportSample.Run("--format", format).Output, File.ReadAllText(output));
    }

    [Fact]
    public void Help_says_it_all()
    {
        CommandResult result = NationalReportSample.Run("--help");
        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Contains("[TỆP] [--format text|json|html] [--out TỆP]", result.Output, StringComparison.Ordinal);
        Assert.Contains("html (trang để xem và in) cần --out", result.Output, StringComparison.Ordinal);
    }

    private static void AssertFails(string message, CommandResult result)
    {
        Assert.True(result.ExitCode == 2, result.ToString());
        Assert.Empty(result.Output);
        Assert.Equal($"lỗi: {message}\n", result.Error);
    }
}
