namespace KhuyenCong.Acceptance.Tests;

/// <summary>The page in a browser: no error, nothing clipped, nothing on top of another, from phones to wide windows.</summary>
public class PageInBrowserTest
{
    [Fact]
    public void Loads_without_an_error()
    {
        CommandResult result = Chromium.Load(NationalReportPage.Own.Value.Text);
        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.Contains("Đồng bằng sông Cửu Long", result.Output, StringComparison.Ordinal);
        Assert.Empty(Chromium.Console(result));
    }

    [Fact]
    public void The_check_of_errors_sees_one() =>
        Assert.Contains(Chromium.Console(Chromium.Load("<!DOCTYPE html><title>x</title><script>missing();</script>")), line => line.Contains("missing is not defined", StringComparison.Ordinal));

    [Theory]
    [InlineData(320, "chart narrow")]
    [InlineData(360, "chart narrow")]
    [InlineData(719, "chart narrow")]
    [InlineData(720, "chart wide")]
    [InlineData(1200, "chart wide")]
    public void Fits(int width, string chart)
    {
        PageMeasurement measured = PageMeasure.At(width, NationalReportPage.Own.Value.Text);
        Assert.Empty(measured.Found);
        Assert.Equal([chart, chart], measured.Charts);
        Assert.InRange(measured.Texts, 26, 60);
        Assert.InRange(measured.Smallest, 11, 20);
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1200)]
    public void Figures_that_are_hard_to_draw_fit_too(int width) =>
        // A table of very long numbers may scroll in its own box.
        Assert.DoesNotContain(PageMeasure.At(width, OddFigures.Page.Value.Text).Found, fault => !fault.StartsWith("table: ", StringComparison.Ordinal));

    [Fact]
    public void The_measure_sees_what_is_wrong()
    {
        const string Broken = """
            <!DOCTYPE html><html><body style="margin: 0"><p style="width: 500px">x</p><svg class="chart" width="300" viewBox="0 0 300 100"><rect x="100" y="70" width="50" height="18"></rect>
            <text x="250" y="20" font-size="14">Bị cắt bên phải</text><text x="0" y="50" font-size="14">Chồng lên</text><text x="20" y="52" font-size="14">nhau</text>
            <text x="90" y="84" font-size="14">trên thanh</text><text x="10" y="20" font-size="14">trên vạch</text><line x1="20" y1="0" x2="20" y2="30"></line></svg></body></html>
            """;
        Assert.Equal(
            ["page: 500 of 360", "clipped: Bị cắt bên phải", "overlapping: nhau / Chồng lên", "on a bar: trên thanh", "on a line: trên vạch"],
            PageMeasure.At(360, Broken).Found);
    }
}
