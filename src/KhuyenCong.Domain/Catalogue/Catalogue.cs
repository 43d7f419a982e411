using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>
/// A catalogue (danh mục) of programs, indicators, provinces, regions, support levels and reporting duties, built in or added by a user,
/// each with its citation and verification.
/// </summary>
/// <remarks>
/// Immutable; each part is read on first use. <see cref="With(CatalogueDocument)"/> returns a new catalogue with more records.
/// Readers, validators, calculators and JSON options accept a catalogue; the default is <see cref="National"/>.
/// </remarks>
/// <example>
/// <code>
/// Catalogue mine = Catalogue.National.With(CatalogueDocument.Read(stream, "2027.json"));
/// </code>
/// </example>
[JsonConverter(typeof(NoJsonConverter<Catalogue>))]
public sealed partial class Catalogue
{
    private readonly CatalogueParts _parts;
    private readonly ImmutableArray<CatalogueDocument> _additions;
    private readonly Lazy<string> _version;
    private readonly Lazy<ComparabilityIndex> _comparabilities;
    private readonly Lazy<Dictionary<string, Region>> _regions;

    internal Catalogue(CatalogueParts parts, ImmutableArray<CatalogueDocument> additions, ImmutableArray<CatalogueDifference> differences)
    {
        _parts = parts;
        _additions = additions;
        Differences = differences;
        _version = new(FindVersion);
        _comparabilities = new(() => new(parts.Comparabilities.Value));
        _regions = new(() =>
            parts.RegionSchemes.Value.Items.SelectMany(scheme => scheme.Regions).ToDictionary(region => region.Id, StringComparer.Ordinal));
    }

    /// <summary>The built-in catalogue (danh mục quốc gia).</summary>
    public static Catalogue National { get; } = new(new CatalogueReader(Open).Parts(), [], []);

    /// <summary>
    /// The version (phiên bản), which results also carry: the version of the built-in data and, after additions, their ids in order and a
    /// hash of their content.
    /// </summary>
    public string Version => _version.Value;

    /// <summary>
    /// The added records that have no effect (các bản ghi khác với danh mục), because the catalogue's own record differs and overrides
    /// them, because they name a province that the catalogue does not have, or because they are changes to provinces that do not continue
    /// from the catalogue's maps.
    /// </summary>
    public ImmutableArray<CatalogueDifference> Differences { get; }

    /// <summary>The documents of the catalogue (các văn bản), including those that no record cites.</summary>
    public ImmutableArray<LegalDocument> Documents => Records.Documents.Items;

    /// <summary>The units of the indicators (các đơn vị tính), in addition to <see cref="MeasureUnit.BuiltIn"/>.</summary>
    public ImmutableArray<MeasureUnit> Units => Records.Units.Items;

    /// <summary>
    /// The nine contents of activity in Decree 45/2012/NĐ-CP article 4, in order (chín nội dung hoạt động khuyến công).
    /// </summary>
    public ImmutableArray<ActivityContent> Decree45Contents => Records.Contents.Items;

    /// <summary>The indicators (các chỉ tiêu).</summary>
    public ImmutableArray<Indicator> Indicators => IndicatorList.Items;

    /// <summary>
    /// The records of how indicators compare (các bản ghi so sánh), each once; <see cref="FindComparability"/> finds them in both
    /// directions.
    /// </summary>
    public ImmutableArray<IndicatorComparability> Comparabilities => _parts.Comparabilities.Value.Items;

    /// <summary>The programs (các chương trình), national and provincial, in chronological order.</summary>
    public ImmutableArray<PromotionProgram> Programs => _parts.Programs.Value.Items;

    /// <summary>The formulas of derived indicators (các công thức).</summary>
    public ImmutableArray<DerivedIndicator> Formulas => _parts.Formulas.Value.Items;

    /// <summary>The region schemes (các cách phân vùng).</summary>
    public ImmutableArray<RegionScheme> RegionSchemes => _parts.RegionSchemes.Value.Items;

    /// <summary>The changes to provinces (các thay đổi đơn vị hành chính), in chronological order.</summary>
    public ImmutableArray<AdministrativeChange> AdministrativeChanges => Atlas.Changes;

    /// <summary>The support table for national funding (mức hỗ trợ khuyến công quốc gia).</summary>
    public SupportTable NationalSupportTable => _parts.NationalTable.Value;

    /// <summary>The support tables of provinces (các bảng mức hỗ trợ của địa phương), at most one per province.</summary>
    public ImmutableArray<SupportTable> ProvincialSupportTables => _parts.ProvincialTables.Value;

    internal RecordReader Records => _parts.Records.Value;

    internal RecordList<Indicator> IndicatorList => _parts.Indicators.Value;

    internal AdministrativeAtlas Atlas => _parts.Atlas.Value;

    internal Lazy<AdministrativeAtlas> LazyAtlas => _parts.Atlas;

    internal Lazy<SupportTable> LazyNationalTable => _parts.NationalTable;

    internal Lazy<RecordList<ReportingDuty>> LazyDuties => _parts.Duties;

    internal CatalogueParts Parts => _parts;

    /// <summary>Returns the version.</summary>
    /// <returns>Text such as "2026.11.5", or "2026.11.5+gia_lai_2027+1F0C9A3E" after an addition.</returns>
    public override string ToString() => Version;

    private static JsonSource Open(string name)
    {
        using Stream stream = typeof(Catalogue).Assembly.GetManifestResourceStream("Catalogue/" + name)
            ?? throw new InvalidOperationException($"The assembly lacks its resource \"Catalogue/{name}\".");
        return JsonSource.Read(stream, name);
    }
}
