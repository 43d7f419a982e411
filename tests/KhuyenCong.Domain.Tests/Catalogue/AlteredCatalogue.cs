using System.Text;

namespace KhuyenCong.Domain.Tests;

/// <summary>Reads the built-in catalogue with one thing altered, as a slip of the pen in a data file would alter it.</summary>
internal static class AlteredCatalogue
{
    internal const string ProgramFile = "programs/national_2014_2020.json";

    internal const string RegionsFile = "regions/report_2014_2020.json";

    /// <summary>The error of reading the whole catalogue with the first place of a text in one file replaced.</summary>
    internal static DocumentError ErrorOf(string file, string text, string replacement) =>
        Assert.Throws<DocumentException>(() => ReadAll(name => Source(name, file, text, replacement))).Error;

    /// <summary>The program, read again with a text of its file replaced.</summary>
    internal static PromotionProgram Program(string text = "", string replacement = "") =>
        ReadAll(name => Source(name, ProgramFile, text, replacement)).Program;

    /// <summary>The provinces, read again with a text of their file replaced.</summary>
    internal static AdministrativeAtlas Atlas(string text, string replacement) =>
        Of(name => Source(name, "provinces.json", text, replacement)).Atlas;

    /// <summary>The line and column, from 1, where a text first occurs in the altered file.</summary>
    internal static (int Line, int Column) PlaceOf(string marker, string file, string text, string replacement)
    {
        string before = Altered(file, text, replacement).Split(marker, 2, StringSplitOptions.None)[0];
        return (before.Split('\n').Length, before.Length - before.LastIndexOf('\n'));
    }

    internal static JsonSource Unaltered(string name) => Source(name, name, string.Empty, string.Empty);

    /// <summary>A catalogue of all files, of which every part is read.</summary>
    internal static (PromotionProgram Program, RegionScheme Regions) ReadAll(Func<string, JsonSource> open)
    {
        Catalogue catalogue = Of(open);
        _ = catalogue.Comparabilities;
        RegionScheme regions = catalogue.RegionSchemes[0];
        return (catalogue.Programs[0], regions);
    }

    private static Catalogue Of(Func<string, JsonSource> open) => new(new CatalogueReader(open).Parts(), [], []);

    private static JsonSource Source(string name, string file, string text, string replacement)
    {
        bool isAltered = string.Equals(name, file, StringComparison.Ordinal);
        return new(Encoding.UTF8.GetBytes(isAltered ? Altered(file, text, replacement) : Original(name)), name);
    }

    private static string Altered(string file, string text, string replacement) => AlteredText.Of(Original(file), text, replacement);

    private static string Original(string name)
    {
        using Stream stream = typeof(Catalogue).Assembly.GetManifestResourceStream("Catalogue/" + name)!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
