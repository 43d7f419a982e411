using System.Globalization;
using System.Text.Json.Nodes;

namespace KhuyenCong.Acceptance.Tests;

/// <summary>The sample roll-up: files of figures line by line, and parts of them that several processes add up.</summary>
public sealed class RollUpSampleTest : IDisposable
{
    private const string Header = "tinh,chi_tieu,ky,nguon,tinh_trang,so_lieu";
    private const string Machinery = "machinery_establishments";

    private static readonly string Own = Path.Combine(Dotnet.Root, "samples", "data", "figures-2024-made-up.csv");

    private readonly string _folder = Directory.CreateTempSubdirectory("khuyencong-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // North Central after the merger is made of these six; their counts have no separators.
    [Fact]
    public void Adds_the_counts_of_a_region_and_of_the_nation()
    {
        string[] northCentral = ["Thanh Hóa", "Nghệ An", "Hà Tĩnh", "Quảng Bình", "Quảng Trị", "Thừa Thiên Huế"];
        string[][] counts = [.. File.ReadLines(Own).Select(line => line.Split(',')).Where(cells => cells[1] is Machinery)];
        string output = SampleProgram.Run("roll-up").Output;
        AssertRow(output, "Bắc Trung Bộ", Sum(counts.Where(cells => northCentral.Contains(cells[0]))), "24", "6/6");
        AssertRow(output, "cả nước", Sum(counts), "250", "61/63");

        static string Sum(IEnumerable<string[]> rows) =>
            rows.Sum(cells => int.Parse(cells[5], CultureInfo.InvariantCulture)).ToString("N0", CultureInfo.GetCultureInfo("vi-VN"));
    }

    // 1.500 + 1.040 + 2.690 triệu = 5,23 tỷ; Nghệ An has reported one quarter of four.
    [Fact]
    public void Money_is_read_as_people_type_it()
    {
        CommandResult result = SampleProgram.Run("roll-up", Csv(
            "Thanh Hóa,promotion_funding,2024-Q1,KCQG,,\"1,5 tỷ\"",
            "Thanh Hóa,promotion_funding,quý I năm 2024,KCĐP,,1 tỷ 40 triệu",
            "Thanh Hóa,promotion_funding,2024-Q2,KCĐP,sơ bộ,0",
            "Thanh Hóa,promotion_funding,2024-Q3,KCĐP,,0",
            "Thanh Hóa,promotion_funding,2024-Q4,KCĐP,,0",
            "Nghệ An,promotion_funding,2024-Q1,KCĐP,,2.690"));
        Assert.Equal(string.Empty, result.Error);
        AssertRow(result.Output, "Bắc Trung Bộ", "5,23", "6", "1/6");
        Assert.Contains("- Dấu hiệu: số sơ bộ.", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dòng 2, cột tinh:", "Thanh Hoá 2,machinery_establishments,2024-Q1,,,5")]
    [InlineData("dòng 2, cột chi_tieu: cần mã của một chỉ tiêu quốc gia (giá trị: \"machines\")", "Thanh Hóa,machines,2024-Q1,,,5")]
    [InlineData("dòng 2, cột ky: cần một quý của năm, như \"quý I/2024\" (giá trị: \"2023-Q1\")", "Thanh Hóa,machinery_establishments,2023-Q1,,,5")]
    [InlineData("dòng 2, cột nguon: cần KCQG hoặc KCĐP (giá trị: \"KCTW\")", "Thanh Hóa,promotion_funding,2024-Q1,KCTW,,5")]
    [InlineData("dòng 2, cột nguon: cần KCQG hoặc KCĐP (giá trị: \"\")", "Thanh Hóa,promotion_funding,2024-Q1,,,5")]
    [InlineData("dòng 2, cột nguon: chỉ kinh phí có nguồn; cần để trống (giá trị: \"KCQG\")", "Thanh Hóa,machinery_establishments,2024-Q1,KCQG,,5")]
    [InlineData("dòng 2, cột tinh_trang:", "Thanh Hóa,machinery_establishments,2024-Q1,,xong,5")]
    [InlineData("dòng 2, cột so_lieu: có thể là", "Thanh Hóa,machinery_establishments,2024-Q1,,,\"18,400\"")]
    [InlineData("dòng 2, cột so_lieu: cần số nguyên cơ sở CNNT từ 0 trở lên (giá trị: \"2,5\")", "Thanh Hóa,machinery_establishments,2024-Q1,,,\"2,5\"")]
    [InlineData("dòng 2, cột so_lieu: cần số nguyên cơ sở CNNT từ 0 trở lên (giá trị: \"5 lao động\")", "Thanh Hóa,machinery_establishments,2024-Q1,,,5 lao động")]
    [InlineData("dòng 2, cột so_lieu:", "Thanh Hóa,promotion_funding,2024-Q1,KCQG,,2 triêu đồng")]
    [InlineData("dòng 2: có 5 ô; cần 6 ô.", "Thanh Hóa,machinery_establishments,2024-Q1,,5")]
    public void A_line_that_cannot_be_read_is_named_with_its_column_and_value(string message, string line)
    {
        CommandResult result = SampleProgram.Run("roll-up", Csv(line));
        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_are_no_figures_are_refused()
    {
        Assert.Contains("cần các cột", Refused(Written("other.csv", "a,b,c\n")), StringComparison.Ordinal);
        Assert.Contains("không đọc được", Refused(Path.Combine(_folder, "none.csv")), StringComparison.Ordinal);
        Assert.Contains("cần tệp .csv, .jsonl hoặc .json", Refused(Written("x.txt", Header)), StringComparison.Ordinal);
        Assert.Contains("$.indicator", Refused(Written("x.jsonl", """{ "indicator": "machines", "reporting_unit": "nation", "period": "2024-Q1", "value": 1, "unit": "lao động" }""")), StringComparison.Ordinal);
        string part = Path.Combine(_folder, "2020.json");
        Assert.Equal(0, SampleProgram.Run("roll-up", Written("empty.csv", Header + "\n"), "--year", "2020", "--part", part).ExitCode);
        Assert.Contains("cần phần của cùng một năm", Refused(part), StringComparison.Ordinal);
        Assert.Contains("--year \"24\"", Refused("--year", "24"), StringComparison.Ordinal);
    }

    // Every third line to a process of its own; one of the parts as JSON lines, which have no names of provinces.
    [Fact]
    public async Task Parts_that_processes_add_up_at_the_same_time_merge_into_the_whole()
    {
        string[] lines = await File.ReadAllLinesAsync(Own, TestContext.Current.CancellationToken);
        string program = SampleProgram.Build("roll-up");
        string[] parts = [.. Enumerable.Range(0, 3).Select(i => Path.Combine(_folder, FormattableString.Invariant($"part-{i}.json")))];
        CommandResult[] results = await Task.WhenAll(parts.Select((part, i) => Task.Run(() => Dotnet.Run(
            _folder, program, Written(FormattableString.Invariant($"lines-{i}.csv"), string.Join('\n', lines.Where((_, line) => line == 0 || line % 3 == i))), "--part", part))));
        Assert.All(results, result => Assert.True(result.ExitCode == 0, result.ToString()));
        Assert.All(parts, part => Assert.Equal("khuyencong-cube/1", (string?)JsonNode.Parse(File.ReadAllText(part))!["format"]));

        CommandResult whole = SampleProgram.Run("roll-up", Own);
        Assert.Equal(0, whole.ExitCode);
        Assert.Equal(whole, SampleProgram.Run("roll-up", [parts[2], parts[0], parts[1]]));
        Assert.NotEqual(whole, SampleProgram.Run("roll-up", [parts[2], parts[0]]));
    }

    // 5 + 1 + 2 + 4: four quarters are a year.
    [Fact]
    public void Lines_of_JSON_and_of_CSV_add_up()
    {
        CommandResult result = SampleProgram.Run(
            "roll-up",
            Csv("Thanh Hóa,machinery_establishments,2024-Q1,,,5"),
            Written("x.jsonl", string.Join('\n', new[] { 1, 2, 4 }.Select((count, i) => FormattableString.Invariant(
                $$"""{ "indicator": "{{Machinery}}", "reporting_unit": "province:thanh_hoa", "period": "2024-Q{{i + 2}}", "value": {{count}}, "unit": "cơ sở CNNT" }""")))));
        Assert.Equal(string.Empty, result.Error);
        AssertRow(result.Output, "Bắc Trung Bộ", "12", "4", "1/6");
    }

    private static void AssertRow(string output, params string[] cells) => Assert.Contains(
        output.Split('\n'),
        line => line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).SequenceEqual(cells, StringComparer.Ordinal));

    private static string Refused(params string[] arguments)
    {
        CommandResult result = SampleProgram.Run("roll-up", arguments);
        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        return result.Error;
    }

    private string Csv(params string[] lines) => Written("figures.csv", string.Join('\n', lines.Prepend(Header)) + "\n");

    private string Written(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
