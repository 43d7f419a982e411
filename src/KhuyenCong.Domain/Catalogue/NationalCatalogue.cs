using System.Collections.Frozen;
using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>The national data that is built in (danh mục quốc gia): programs, indicators, provinces, regions, each with citation and verification.</summary>
public static class NationalCatalogue
{
    private static readonly CatalogueReader Reader = new(Open);

    /// <summary>The version of the data (phiên bản danh mục); results carry it.</summary>
    public static string Version => Reader.Version;

    /// <summary>The documents that the catalogue cites (các văn bản).</summary>
    public static ImmutableArray<LegalDocument> Documents { get; } = [.. Reader.Records.Documents.Values.OrderBy(document => document.Id, StringComparer.Ordinal)];

    /// <summary>The units that the catalogue's indicators count in, beside the built-in ones (các đơn vị tính).</summary>
    public static ImmutableArray<MeasureUnit> Units { get; } = [.. Reader.Records.Units.Values.OrderBy(unit => unit.Id, StringComparer.Ordinal)];

    /// <summary>The nine contents of activity of Decree 45/2012/NĐ-CP article 4, in order (chín nội dung hoạt động khuyến công).</summary>
    public static ImmutableArray<ActivityContent> Decree45Contents { get; } = [.. Reader.Records.Contents.Values.OrderBy(content => content.Number)];

    internal static ImmutableArray<Indicator> Indicators { get; } = Reader.ReadIndicators();

    internal static FrozenDictionary<string, Indicator> IndicatorsById { get; } = Indicators.ToFrozenDictionary(indicator => indicator.Id, StringComparer.Ordinal);

    internal static ImmutableArray<IndicatorComparability> Comparabilities { get; } = Reader.ReadComparabilities(IndicatorsById);

    /// <summary>Both ways round: the record that was read, or the same seen from the other indicator.</summary>
    internal static FrozenDictionary<(string Indicator, string Other), IndicatorComparability> ComparabilitiesByIds { get; } =
        Comparabilities.Concat(Comparabilities.Select(record => record.Invert()))
            .ToFrozenDictionary(record => (record.Indicator.Id, record.Other.Id));

    internal static ImmutableArray<DerivedIndicator> Formulas { get; } = Reader.ReadFormulas();

    internal static AdministrativeAtlas Atlas { get; } = Reader.ReadAtlas();

    internal static ImmutableArray<RegionScheme> RegionSchemes { get; } =
        [.. new[] { "report_2014_2020", "product_selection_2014", "after_merger_2025" }.Select(id => Reader.ReadRegions(id, Atlas))];

    internal static FrozenDictionary<string, Region> RegionsById { get; } =
        RegionSchemes.SelectMany(scheme => scheme.Regions).ToFrozenDictionary(region => region.Id, StringComparer.Ordinal);

    internal static NationalProgramList Programs { get; } = Reader.ReadPrograms(IndicatorsById, Atlas);

    internal static PromotionProgram ReadProgram(JsonCursor root) => new ProgramReader(Reader.Records, IndicatorsById, Atlas).Read(root);

    internal static MeasureUnit? FindUnit(string name) => Reader.Records.FindUnit(name);

    internal static MeasureUnit ReadUnit(JsonCursor name) => Reader.Records.ReadUnitName(name);

    internal static SupportTable SupportLevels { get; } = Reader.ReadSupportLevels(Atlas);

    internal static SupportTable ReadSupportTable(JsonCursor root) => new SupportTableReader(Reader.Records, Atlas, SupportLevels).Read(root);

    private static JsonSource Open(string name)
    {
        using Stream stream = typeof(NationalCatalogue).Assembly.GetManifestResourceStream("Catalogue/" + name)
            ?? throw new InvalidOperationException($"The assembly lacks its resource \"Catalogue/{name}\".");
        return JsonSource.Read(stream, name);
    }
}
