namespace KhuyenCong.Acceptance.Tests;

/// <summary>The sample check-report, built once; every run after that starts at once.</summary>
internal static class CheckReportSample
{
    public const string NationalReport = "samples/data/reports/moit-2014-2020.json";

    private static readonly Lazy<CommandResult> Built = new(() => Dotnet.Run(Dotnet.Root, "build", "samples/check-report.cs"));

    public static CommandResult Run(params string[] arguments)
    {
        Assert.True(Built.Value.ExitCode == 0, Built.Value.ToString());
        return Dotnet.Run(Dotnet.Root, ["run", "--no-build", "samples/check-report.cs", "--", .. arguments]);
    }

    /// <summary>Runs it on a file of that content.</summary>
    public static CommandResult RunOn(string content, params string[] arguments)
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, content);
            return Run([file, .. arguments]);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
