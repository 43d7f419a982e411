namespace KhuyenCong.Acceptance.Tests;

/// <summary>A program that brings its runtime along, with all that it does not use cut away: documents, catalogue and validation still work.</summary>
public sealed class TrimmedTest : IDisposable
{
    private readonly UserProject _user = new("Trimmed");

    public void Dispose() => _user.Dispose();

    [Fact]
    public void A_trimmed_program_reads_documents_validates_and_computes()
    {
        // A warning of the trimmer is an error there.
        _user.Run("publish", "--output", "published");
        Assert.InRange(Directory.GetFiles(Path.Combine(_user.Folder, "published"), "System.*.dll").Length, 1, 99); // of 160 and more
        string data = Path.Combine(Dotnet.Root, "samples", "data");
        string output = _user.RunBuilt("published/Trimmed", Path.Combine(data, "national-2014-2020.json"), Path.Combine(data, "binh-dinh-2021-2025.json"));

        string[] expected =
        [
            // 261 / 200 = 1,305.
            "vượt 30,5% so với mục tiêu Chương trình giai đoạn 2014 - 2020",

            // "trên 110 cơ sở CNNT" (report of Bình Định, Phần II); 44 / 110 = 0,4.
            "trên 110 cơ sở CNNT",
            "40",

            // One and a half workers.
            "Value: fractional_value",
        ];
        Assert.Equal(expected, output.TrimEnd('\n').Split('\n'));
    }
}
