namespace KhuyenCong.Acceptance.Tests;

/// <summary>The sample check-report.</summary>
internal static class CheckReportSample
{
    public const string NationalReport = "samples/data/reports/moit-2014-2020.json";

    public static CommandResult Run(params string[] arguments) => SampleProgram.Run("check-report", arguments);

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
