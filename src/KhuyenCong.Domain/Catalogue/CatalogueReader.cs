using System.Collections.Frozen;
using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>Reads the catalogue's files: a closed schema, every record with its citation and verification.</summary>
internal sealed class CatalogueReader
{
    private readonly Func<string, JsonSource> _open;

    /// <summary>Reads documents, units and contents, which everything else refers to.</summary>
    /// <param name="open">Opens a file of the catalogue by its name.</param>
    internal CatalogueReader(Func<string, JsonSource> open)
    {
        _open = open;
        (Version, ImmutableArray<LegalDocument> documents) = open("documents.json").Parse(root => (
            root.Closed("version", "documents").Member("version").Text(),
            RecordReader.Records(root.Member("documents"), RecordReader.Empty.ReadDocument, document => document.Id)));
        Records = RecordReader.Empty.With(documents);
        Records = Records.With(open("units.json").Parse(root => Records.ReadUnits(root.Closed("units").Member("units"))));
        Records = Records.With(open("contents.json").Parse(root => RecordReader.Records(
            root.Closed("contents").Member("contents"),
            item => Records.ReadContent(item.Closed("id", "number", "name", "citation", "verification"), []),
            content => content.Id)));
    }

    internal string Version { get; }

    /// <summary>Reads records that refer to the catalogue's documents, units and contents.</summary>
    internal RecordReader Records { get; }

    internal ImmutableArray<Indicator> ReadIndicators() => _open("indicators.json").Parse(root =>
        RecordReader.Records(root.Closed("indicators").Member("indicators"), Records.ReadIndicator, indicator => indicator.Id));

    internal ImmutableArray<IndicatorComparability> ReadComparabilities(FrozenDictionary<string, Indicator> indicators) =>
        _open("comparabilities.json").Parse(root => RecordReader.Records(
            root.Closed("comparabilities").Member("comparabilities"),
            item => ReadComparability(item, indicators),
            record => string.Join(' ', new[] { record.Indicator.Id, record.Other.Id }.Order(StringComparer.Ordinal))));

    internal AdministrativeMap ReadMap() => _open("provinces.json").Parse(root =>
    {
        root.Closed("verified", "provinces");
        HashSet<string> names = new(StringComparer.Ordinal);
        return new AdministrativeMap(
            RecordReader.ReadDays(root.Member("verified")), RecordReader.Records(root.Member("provinces"), item => ReadProvince(item, names), unit => unit.Province.Id));
    });

    internal RegionScheme ReadRegions(string name, AdministrativeMap map) => _open(name).Parse(root =>
    {
        root.Closed("id", "name", "verified", "citation", "verification", "regions");
        HashSet<string> placed = new(StringComparer.Ordinal);
        RegionScheme scheme = new(
            root.Member("id").Identifier(),
            root.Member("name").Bilingual(),
            RecordReader.ReadDays(root.Member("verified")),
            RecordReader.Records(root.Member("regions"), item => ReadRegion(item, map, placed), region => region.Id),
            Records.ReadCitation(root.Member("citation")),
            root.Member("verification").Word<Verification>());
        string? missing = map.Units.Select(unit => unit.Province.Id).FirstOrDefault(id => !placed.Contains(id));
        return missing is null
            ? scheme
            : throw root.Member("regions").Bad("bad_value", $"không vùng nào có tỉnh \"{missing}\"", $"no region has province \"{missing}\"", "mỗi tỉnh thuộc đúng một vùng", "every province in exactly one region");
    });

    internal NationalProgramList ReadPrograms(FrozenDictionary<string, Indicator> indicators, AdministrativeMap map) => _open("programs.json").Parse(root =>
    {
        root.Closed("verified", "programs");
        return new NationalProgramList(
            RecordReader.ReadDays(root.Member("verified")),
            RecordReader.Records(root.Member("programs"), item => ReadProgram(item.Identifier(), indicators, map), program => program.Id));
    });

    internal SupportTable ReadSupportLevels(AdministrativeMap map) => _open("support-levels.json").Parse(new SupportTableReader(Records, map, null).Read);

    private PromotionProgram ReadProgram(string id, FrozenDictionary<string, Indicator> indicators, AdministrativeMap map) =>
        _open($"programs/{id}.json").Parse(new ProgramReader(Records, indicators, map).Read);

    private IndicatorComparability ReadComparability(JsonCursor item, FrozenDictionary<string, Indicator> indicators)
    {
        item.Closed("indicator", "other", "relation", "measured_against", "reason", "citation", "verification");
        return new(
            RecordReader.Look(item.Member("indicator"), indicators),
            RecordReader.Look(item.Member("other"), indicators),
            item.Member("relation").Word<Comparability>(),
            item.Member("measured_against").Flag(),
            item.Member("reason").Bilingual(),
            Records.ReadCitation(item.Member("citation")),
            item.Member("verification").Word<Verification>());
    }

    private ProvinceUnit ReadProvince(JsonCursor item, HashSet<string> names)
    {
        item.Closed("id", "name", "citation", "verification");
        JsonCursor name = item.Member("name");
        return names.Add(name.Text())
            ? new(new Province(item.Member("id").Identifier()), name.Text(), Records.ReadCitation(item.Member("citation")), item.Member("verification").Word<Verification>())
            : throw name.Bad("duplicate_name", "tên tỉnh lặp lại", "another province has this name", "mỗi tên một tỉnh", "one province a name");
    }

    private Region ReadRegion(JsonCursor item, AdministrativeMap map, HashSet<string> placed)
    {
        item.Closed("id", "name", "provinces", "citation", "verification");
        return new(
            item.Member("id").Identifier(),
            item.Member("name").Bilingual(),
            [.. item.Member("provinces").Items().Select(province => ReadMember(province, map, placed))],
            Records.ReadCitation(item.Member("citation")),
            item.Member("verification").Word<Verification>());
    }

    private static ProvinceUnit ReadMember(JsonCursor item, AdministrativeMap map, HashSet<string> placed)
    {
        ProvinceUnit unit = map.FindById(item.Text())
            ?? throw item.Bad("unknown_id", "mã tỉnh không có trong danh mục", "a province that the catalogue does not have", "mã một tỉnh trong danh mục", "the id of a province of the catalogue");
        return placed.Add(unit.Province.Id)
            ? unit
            : throw item.Bad("duplicate_id", "tỉnh đã thuộc một vùng", "the province is in a region already", "mỗi tỉnh thuộc đúng một vùng", "every province in exactly one region");
    }
}
