using System.Collections.Frozen;
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

    /// <summary>The program, read anew with a text of its file replaced.</summary>
    internal static PromotionProgram Program(string text = "", string replacement = "") =>
        ReadAll(name => Source(name, ProgramFile, text, replacement)).Program;

    /// <summary>The provinces, read anew with a text of their file replaced.</summary>
    internal static AdministrativeAtlas Atlas(string text, string replacement) =>
        new CatalogueReader(name => Source(name, "provinces.json", text, replacement)).ReadAtlas();

    /// <summary>The line and column, from 1, where a text first stands in a file as altered.</summary>
    internal static (int Line, int Column) PlaceOf(string marker, string file, string text, string replacement)
    {
        string before = Altered(file, text, replacement).Split(marker, 2, StringSplitOptions.None)[0];
        return (before.Split('\n').Length, before.Length - before.LastIndexOf('\n'));
    }

    internal static JsonSource Unaltered(string name) => Source(name, name, string.Empty, string.Empty);

    internal static (PromotionProgram Program, RegionScheme Regions) ReadAll(Func<string, JsonSource> open)
    {
        CatalogueReader reader = new(open);
        FrozenDictionary<string, Indicator> indicators = reader.ReadIndicators().ToFrozenDictionary(indicator => indicator.Id, StringComparer.Ordinal);
        reader.ReadComparabilities(indicators);
        AdministrativeAtlas atlas = reader.ReadAtlas();
        return (reader.ReadPrograms(indicators, new(atlas)).Programs[0], reader.ReadRegions("report_2014_2020", atlas));
    }

    private static JsonSource Source(string name, string file, string text, string replacement)
    {
        bool isAltered = string.Equals(name, file, StringComparison.Ordinal);
        return new(Encoding.UTF8.GetBytes(isAltered ? Altered(file, text, replacement) : Original(name)), name);
    }

    private static string Altered(string file, string text, string replacement)
    {
        string original = Original(file);
        int at = original.IndexOf(text, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} has no {text}");
        return string.Concat(original.AsSpan(0, at), replacement, original.AsSpan(at + text.Length));
    }

    private static string Original(string name)
    {
        using Stream stream = typeof(NationalCatalogue).Assembly.GetManifestResourceStream("Catalogue/" + name)!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
