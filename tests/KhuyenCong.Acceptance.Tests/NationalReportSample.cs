namespace KhuyenCong.Acceptance.Tests;

/// <summary>The sample national-report.</summary>
internal static class NationalReportSample
{
    /// <summary>The document of figures that comes with it.</summary>
    public static string Figures { get; } = File.ReadAllText(Path.Combine(Dotnet.Root, "samples", "data", "national-2014-2020.json"));

    public static CommandResult Run(params string[] arguments) => SampleProgram.Run("national-report", arguments);
}
