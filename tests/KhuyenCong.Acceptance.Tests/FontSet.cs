namespace KhuyenCong.Acceptance.Tests;

/// <summary>The fonts of one package: a browser told to use them finds no others, as on a machine that has no others.</summary>
internal static class FontSet
{
    private const string Folder = "/usr/share/fonts/truetype";

    // A folder may hold other fonts of the same maker alone.
    private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        ["dejavu"] = "DejaVuSans.ttf",
        ["noto"] = "NotoSans-Regular.ttf",
        ["liberation"] = "LiberationSans-Regular.ttf",
    };

    /// <summary>The sets, by the names of their folders on Debian: packages fonts-dejavu-core, fonts-noto-core and fonts-liberation.</summary>
    public static string[] Names { get; } = [.. Files.Keys];

    /// <summary>Writes the file that FONTCONFIG_FILE names; without the fonts, the test is skipped.</summary>
    public static void WriteConfiguration(string name, string file)
    {
        string fonts = Path.Combine(Folder, name);
        if (!File.Exists(Path.Combine(fonts, Files[name])))
        {
            ProgramOnPath.Skip($"No {Files[name]} in {fonts}: the pages are not looked at in them.", "KHUYENCONG_REQUIRE_CHROMIUM");
        }

        File.WriteAllText(
            file,
            $"""
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
            <fontconfig>
              <dir>{fonts}</dir>
              <cachedir>/var/cache/fontconfig</cachedir>
              <cachedir prefix="xdg">fontconfig</cachedir>
              <include ignore_missing="yes">/etc/fonts/conf.d</include>
            </fontconfig>

            """);
    }
}
