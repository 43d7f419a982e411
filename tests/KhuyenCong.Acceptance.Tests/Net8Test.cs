namespace KhuyenCong.Acceptance.Tests;

/// <summary>The unit tests against the packages' net8.0 libraries, on .NET 8 itself: a program that brings its runtime along.</summary>
public sealed class Net8Test : IDisposable
{
    private const string Program = "bin/tests/KhuyenCong.Domain.Tests";

    private static readonly string[] LeftOut = ["FloatingPointScannerTest.cs", "FloorsTest.cs", "HouseReaderTest.cs", "HouseTest.cs"];

    // It is inside the repository, whose files the unit tests read.
    private readonly UserProject _user = new("Net8", Path.Combine(Dotnet.Root, "artifacts", "acceptance", "net8"));

    public void Dispose() => _user.Dispose();

    [Fact]
    public void The_unit_tests_hold_on_dotnet_8()
    {
        _user.Run("build", "--output", "bin/tests");
        string output = _user.RunBuilt(Program, "-noColor");
        Assert.Matches(@"^xUnit\.net v3 In-Process Runner .* \(64-bit \.NET 8\.0\.\d+\)\n", output);

        // 4.000 or more, with the data of theories.
        Assert.Matches(@"Total: ([4-9]\d{3}|\d{5,}), Errors: 0, Failed: 0, Skipped: 0, Not Run: 0,", output);

        // None is left out except those in the files that the project names.
        string[] lines = _user.RunBuilt(Program, "-noColor", "-list", "methods").Split('\n');
        Assert.Equal(
            TestsOf("Domain") + TestsOf("Calculations") + TestsOf("Conventions"),
            lines.Count(line => line.StartsWith("KhuyenCong.", StringComparison.Ordinal)));
    }

    private static int TestsOf(string name) => Directory
        .GetFiles(Path.Combine(Dotnet.Root, "tests", $"KhuyenCong.{name}.Tests"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !LeftOut.Contains(Path.GetFileName(file), StringComparer.Ordinal))
        .SelectMany(File.ReadLines)
        .Count(line => line.Trim() is "[Fact]" or "[Theory]");
}
