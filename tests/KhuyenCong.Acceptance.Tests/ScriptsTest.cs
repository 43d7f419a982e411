namespace KhuyenCong.Acceptance.Tests;

/// <summary>Reporting scripts outside the repository: one file that names the package.</summary>
public sealed class ScriptsTest
{
    [Fact]
    public void A_csharp_file_runs_without_a_project()
    {
        using UserProject user = new("Script");
        string output = user.Run("run", "leverage.cs", "--", "9.500 tỷ đồng", "1.737,73 tỷ đồng");

        // 9.500 / 1.737,73 = 5,4669...
        Assert.Equal("5.47\ntrung bình cứ 01 đồng vốn từ ngân sách nhà nước thu hút được 5,5 đồng vốn đầu tư của cơ sở CNNT\n", output);
    }

    [Fact]
    public void Figures_typed_in_a_script_are_checked_without_a_file()
    {
        using UserProject user = new("Script");
        string output = user.Run("run", "figures.cs");

        // 755,71 + 982,011 = 1.737,721, which rounding leaves open up to 1.737,7265, beyond 1.737,725; nearly 9.500 is 8.550 and more,
        // of which part is over 5 x 1.737,73 = 8.688,65; 982,011 / 1.737,73 = 0,56511...
        Assert.Equal("total: WithinRounding\nfivefold: WithinRounding\nlocal_share: Inconsistent\n", output);
    }

    [Fact]
    public void An_fsharp_script_runs_without_a_project()
    {
        using UserProject user = new("FSharpScript");
        string output = user.Run("fsi", "regions.fsx", Path.Combine(Dotnet.Root, "samples", "data", "national-2014-2020.json"));

        // The report, III.2 of part I, prints 33,03, 26,27, 24,86 and 17,62; the rest is 126,95 / 5 = 25,39 and 220,11 / 13 = 16,931...
        string[] expected =
        [
            "1. Đồng bằng sông Hồng: 33.03",
            "2. Đông Nam Bộ: 26.27",
            "3. Tây Nguyên: 25.39",
            "4. Bắc Trung Bộ và duyên hải miền Trung: 24.86",
            "5. Trung du miền núi phía Bắc: 17.62",
            "6. Đồng bằng sông Cửu Long: 16.93",
        ];
        Assert.Equal(expected, output.TrimEnd('\n').Split('\n'));
    }
}
