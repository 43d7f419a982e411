namespace KhuyenCong.Acceptance.Tests;

/// <summary>A program that needs no .NET on its machine, with all that it does not use cut away: documents, catalogue and validation still work.</summary>
public sealed class PublishedTest : IDisposable
{
    private readonly UserProject _user = new("Published");

    public void Dispose() => _user.Dispose();

    [Fact]
    public void A_trimmed_program_reads_documents_validates_and_computes()
    {
        Publish("Trimmed.csproj");
        Assert.InRange(Directory.GetFiles(Path.Combine(_user.Folder, "published"), "System.*.dll").Length, 1, 99); // of 160 and more
        AssertWorks("published/Trimmed");
    }

    [Fact]
    public void A_native_program_does_too()
    {
        if (ProgramOnPath.Find("gcc") is null)
        {
            ProgramOnPath.Skip("No gcc on PATH: no native program is linked.", "KHUYENCONG_REQUIRE_GCC");
        }

        Publish("Native.csproj");
        Assert.Empty(Directory.GetFiles(Path.Combine(_user.Folder, "published"), "*.dll"));
        AssertWorks("published/Native");
    }

    // The compiler to native code only warns of what it cut, whatever is an error in the project.
    private void Publish(string project) => Assert.DoesNotContain("warning", _user.Run("publish", project, "--output", "published"), StringComparison.OrdinalIgnoreCase);

    private void AssertWorks(string program)
    {
        string data = Path.Combine(Dotnet.Root, "samples", "data");
        string output = _user.RunBuilt(program, Path.Combine(data, "national-2014-2020.json"), Path.Combine(data, "binh-dinh-2021-2025.json"));
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
        ];
        Assert.Equal(expected, output.TrimEnd('\n').Split('\n'));
    }
}
