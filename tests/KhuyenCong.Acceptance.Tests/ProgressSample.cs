namespace KhuyenCong.Acceptance.Tests;

/// <summary>The sample progress, built once; every run after that starts at once.</summary>
internal static class ProgressSample
{
    private static readonly Lazy<CommandResult> Built = new(() => Dotnet.Run(Dotnet.Root, "build", "samples/progress.cs"));

    public static CommandResult Run(params string[] arguments)
    {
        Assert.True(Built.Value.ExitCode == 0, Built.Value.ToString());
        return Dotnet.Run(Dotnet.Root, ["run", "--no-build", "samples/progress.cs", "--", .. arguments]);
    }

    /// <summary>The page that it writes.</summary>
    public static string Page(params string[] arguments)
    {
        string folder = Directory.CreateTempSubdirectory("khuyencong-").FullName;
        try
        {
            string page = Path.Combine(folder, "progress.html");
            CommandResult result = Run([.. arguments, "--format", "html", "--out", page]);
            Assert.True(result.ExitCode == 0, result.ToString());
            return File.ReadAllText(page);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
