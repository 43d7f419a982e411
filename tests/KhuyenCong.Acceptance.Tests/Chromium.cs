namespace KhuyenCong.Acceptance.Tests;

/// <summary>A browser without a window; the tests that need one are skipped where there is none, unless KHUYENCONG_REQUIRE_CHROMIUM is set.</summary>
internal static class Chromium
{
    /// <summary>
    /// Loads a page in one <see cref="FontSet"/> and gives the document as it is then; the error stream holds the lines of the console.
    /// </summary>
    public static CommandResult Load(string page, string fonts)
    {
        string chromium = Find();
        string profile = Directory.CreateTempSubdirectory("khuyencong-").FullName;
        try
        {
            string file = Path.Combine(profile, "page.html");
            File.WriteAllText(file, page);
            string configuration = Path.Combine(profile, "fonts.conf");
            FontSet.WriteConfiguration(fonts, configuration);
            return Command.Run(
                chromium,
                profile,
                new Dictionary<string, string>(StringComparer.Ordinal) { ["FONTCONFIG_FILE"] = configuration },
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--enable-logging=stderr",
                "--v=0",
                $"--user-data-dir={Path.Combine(profile, "profile")}",
                "--virtual-time-budget=10000",
                "--dump-dom",
                new Uri(file).AbsoluteUri);
        }
        finally
        {
            Directory.Delete(profile, recursive: true);
        }
    }

    /// <summary>The errors and warnings that a page gave.</summary>
    public static string[] Console(CommandResult result) => [.. result.Error.Split('\n').Where(line => line.Contains(":CONSOLE", StringComparison.Ordinal))];

    private static string Find()
    {
        string? program = ProgramOnPath.Find("chromium", "chromium-browser", "google-chrome");
        if (program is null)
        {
            ProgramOnPath.Skip("No chromium on PATH: the page is not looked at in a browser.", "KHUYENCONG_REQUIRE_CHROMIUM");
        }

        return program;
    }
}
