using System.Collections.Frozen;
using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>The national data that is built in (danh mục quốc gia): programs, indicators, provinces, regions, each with citation and verification.</summary>
public static class NationalCatalogue
{
    // Each part is read when it is first touched, and forces only those above it.
    private static readonly Lazy<CatalogueReader> TheReader = new(() => new(Open));
    private static readonly Lazy<ImmutableArray<Indicator>> TheIndicators = new(() => Reader.ReadIndicators());
    private static readonly Lazy<FrozenDictionary<string, Indicator>> TheIndicatorsById =
        new(() => Indicators.ToFrozenDictionary(indicator => indicator.Id, StringComparer.Ordinal));

    private static readonly Lazy<ImmutableArray<IndicatorComparability>> TheComparabilities = new(() => Reader.ReadComparabilities(IndicatorsById));
    private static readonly Lazy<FrozenDictionary<(string Indicator, string Other), IndicatorComparability>> TheComparabilitiesByIds = new(() =>
        Comparabilities.Concat(Comparabilities.Select(record => record.Invert())).ToFrozenDictionary(record => (record.Indicator.Id, record.Other.Id)));

    private static readonly Lazy<ImmutableArray<DerivedIndicator>> TheFormulas = new(() => Reader.ReadFormulas());
    private static readonly Lazy<AdministrativeAtlas> TheAtlas = new(() => Reader.ReadAtlas());
    private static readonly Lazy<ImmutableArray<RegionScheme>> TheRegionSchemes =
        new(() => [.. new[] { "report_2014_2020", "product_selection_2014", "after_merger_2025" }.Select(id => Reader.ReadRegions(id, Atlas))]);

    private static readonly Lazy<FrozenDictionary<string, Region>> TheRegionsById =
        new(() => RegionSchemes.SelectMany(scheme => scheme.Regions).ToFrozenDictionary(region => region.Id, StringComparer.Ordinal));

    private static readonly Lazy<NationalProgramList> ThePrograms = new(() => Reader.ReadPrograms(IndicatorsById, TheAtlas));
    private static readonly Lazy<SupportTable> TheSupportLevels = new(() => Reader.ReadSupportLevels(Atlas));

    /// <summary>The version of the data (phiên bản danh mục); results carry it.</summary>
    public static string Version => Reader.Version;

    /// <summary>The documents that the catalogue cites (các văn bản).</summary>
    public static ImmutableArray<LegalDocument> Documents => Reader.Documents;

    /// <summary>The units that the catalogue's indicators count in, beside the built-in ones (các đơn vị tính).</summary>
    public static ImmutableArray<MeasureUnit> Units => Reader.Units;

    /// <summary>The nine contents of activity of Decree 45/2012/NĐ-CP article 4, in order (chín nội dung hoạt động khuyến công).</summary>
    public static ImmutableArray<ActivityContent> Decree45Contents => Reader.Contents;

    internal static ImmutableArray<Indicator> Indicators => TheIndicators.Value;

    internal static FrozenDictionary<string, Indicator> IndicatorsById => TheIndicatorsById.Value;

    internal static ImmutableArray<IndicatorComparability> Comparabilities => TheComparabilities.Value;

    /// <summary>Both ways round: the record that was read, or the same seen from the other indicator.</summary>
    internal static FrozenDictionary<(string Indicator, string Other), IndicatorComparability> ComparabilitiesByIds => TheComparabilitiesByIds.Value;

    internal static ImmutableArray<DerivedIndicator> Formulas => TheFormulas.Value;

    internal static AdministrativeAtlas Atlas => TheAtlas.Value;

    internal static ImmutableArray<RegionScheme> RegionSchemes => TheRegionSchemes.Value;

    internal static FrozenDictionary<string, Region> RegionsById => TheRegionsById.Value;

    internal static NationalProgramList Programs => ThePrograms.Value;

    internal static SupportTable SupportLevels => TheSupportLevels.Value;

    private static CatalogueReader Reader => TheReader.Value;

    internal static PromotionProgram ReadProgram(JsonCursor root) => new ProgramReader(Reader.Records, IndicatorsById, TheAtlas).Read(root);

    internal static MeasureUnit? FindUnit(string name) => Reader.Records.FindUnit(name);

    internal static MeasureUnit ReadUnit(JsonCursor name) => Reader.Records.ReadUnitName(name);

    internal static SupportTable ReadSupportTable(JsonCursor root) => new SupportTableReader(Reader.Records, Atlas, SupportLevels).Read(root);

    private static JsonSource Open(string name)
    {
        using Stream stream = typeof(NationalCatalogue).Assembly.GetManifestResourceStream("Catalogue/" + name)
            ?? throw new InvalidOperationException($"The assembly lacks its resource \"Catalogue/{name}\".");
        return JsonSource.Read(stream, name);
    }
}
