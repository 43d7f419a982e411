namespace KhuyenCong.Acceptance.Tests;

/// <summary>A program that needs no .NET on its machine, all that it does not use cut away: documents, catalogue and validation work.</summary>
internal sealed class PublishedProgram : IDisposable
{
    private readonly UserProject _user = new("Published");

    public void Dispose() => _user.Dispose();

    /// <summary>Publishes NAME.csproj; returns the files next to the program that match a pattern.</summary>
    public string[] Publish(string name, string pattern)
    {
        // The compiler to native code only warns of what it cut, whatever is an error in the project.
        string output = _user.Run("publish", name + ".csproj", "--output", "published");
        Assert.DoesNotContain("warning", output, StringComparison.OrdinalIgnoreCase);
        return Directory.GetFiles(Path.Combine(_user.Folder, "published"), pattern);
    }

    public void AssertWorks(string name)
    {
        string data = Path.Combine(Dotnet.Root, "samples", "data");
        string output = _user.RunBuilt(
            Path.Combine("published", name), Path.Combine(data, "national-2014-2020.json"), Path.Combine(data, "binh-dinh-2021-2025.json"));
        string[] expected =
        [
            // 261 / 200 = 1,305.
            "vượt 30,5% so với mục tiêu Chương trình giai đoạn 2014 - 2020",

            // "trên 110 cơ sở CNNT" (report of Bình Định, Phần II); 44 / 110 = 0,4.
            "trên 110 cơ sở CNNT",
            "40",

            // One and a half workers.
            "Value: fractional_value",

            // There and back; two years; a program without "format".
            "True",
            "\"2014-2020\"",
            "missing_member",

            // A name that people write, and one of the other package.
            "local: mẫu số bằng 0",

            // Four results in one list; 261 / 200 = 1,305 in its working and as a percentage.
            "attainment progress growth_rate share",
            "True",
            "130.5",

            // A unit and a province that only the application's own catalogue knows.
            "Xứ Minh Họa: 3 phiên chợ",

            // A figure and a request for support of that province, there and back.
            "True",
            """{"content":"brand","source":"local","province":"minh_hoa","date":"2028-06-01","units":[{"cost":20000000,"count":1}]}""",
            "\"trained_workers\"",

            // Without it.
            "unknown_id",
        ];
        Assert.Equal(expected, output.TrimEnd('\n').Split('\n'));
    }
}
