namespace KhuyenCong.Acceptance.Tests;

/// <summary>The sample national-report, built once; every run after that starts at once.</summary>
internal static class NationalReportSample
{
    private static readonly Lazy<CommandResult> Built = new(() => Dotnet.Run(Dotnet.Root, "build", "samples/national-report.cs"));

    /// <summary>The document of figures that comes with it.</summary>
    public static string Figures { get; } = File.ReadAllText(Path.Combine(Dotnet.Root, "samples", "data", "national-2014-2020.json"));

    public static CommandResult Run(params string[] arguments)
    {
        Assert.True(Built.Value.ExitCode == 0, Built.Value.ToString());
        return Dotnet.Run(Dotnet.Root, ["run", "--no-build", "samples/national-report.cs", "--", .. arguments]);
    }
}
