using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>Reads the catalogue's files: a closed schema, every record with its citation and verification.</summary>
internal sealed class CatalogueReader
{
    private readonly Func<string, JsonSource> _open;
    private readonly FrozenDictionary<string, LegalDocument> _documents;
    private readonly FrozenDictionary<string, MeasureUnit> _units;
    private readonly FrozenDictionary<string, ActivityContent> _contents;

    /// <summary>Reads documents, units and contents, which everything else refers to.</summary>
    /// <param name="open">Opens a file of the catalogue by its name.</param>
    internal CatalogueReader(Func<string, JsonSource> open)
    {
        _open = open;
        (Version, _documents) = open("documents.json").Parse(root => (
            root.Closed("version", "documents").Member("version").Text(),
            Index(root.Member("documents"), ReadDocument, document => document.Id)));
        _units = open("units.json").Parse(root => Index(root.Closed("units").Member("units"), ReadUnit, unit => unit.Id));
        _contents = open("contents.json").Parse(root => Index(root.Closed("contents").Member("contents"), item => ReadContent(item.Closed("id", "number", "name", "citation", "verification"), null), content => content.Id));
    }

    internal string Version { get; }

    internal IReadOnlyCollection<LegalDocument> Documents => _documents.Values;

    internal IReadOnlyCollection<ActivityContent> Contents => _contents.Values;

    internal IReadOnlyCollection<MeasureUnit> Units => _units.Values;

    internal ImmutableArray<Indicator> ReadIndicators() =>
        _open("indicators.json").Parse(root => Records(root.Closed("indicators").Member("indicators"), ReadIndicator, indicator => indicator.Id));

    internal ImmutableArray<IndicatorComparability> ReadComparabilities(FrozenDictionary<string, Indicator> indicators) =>
        _open("comparabilities.json").Parse(root => Records(
            root.Closed("comparabilities").Member("comparabilities"),
            item => ReadComparability(item, indicators),
            record => $"{record.Indicator.Id} {record.Other.Id}"));

    internal AdministrativeMap ReadMap() => _open("provinces.json").Parse(root =>
    {
        root.Closed("verified", "provinces");
        HashSet<string> names = new(StringComparer.Ordinal);
        return new AdministrativeMap(
            ReadDays(root.Member("verified")), Records(root.Member("provinces"), item => ReadProvince(item, names), unit => unit.Province.Id));
    });

    internal RegionScheme ReadRegions(string name, AdministrativeMap map) => _open(name).Parse(root =>
    {
        root.Closed("id", "name", "verified", "citation", "verification", "regions");
        HashSet<string> placed = new(StringComparer.Ordinal);
        RegionScheme scheme = new(
            root.Member("id").Identifier(),
            root.Member("name").Bilingual(),
            ReadDays(root.Member("verified")),
            Records(root.Member("regions"), item => ReadRegion(item, map, placed), region => region.Id),
            ReadCitation(root.Member("citation")),
            root.Member("verification").Word<Verification>());
        string? missing = map.Units.Select(unit => unit.Province.Id).FirstOrDefault(id => !placed.Contains(id));
        return missing is null
            ? scheme
            : throw root.Member("regions").Bad("bad_value", $"không vùng nào có tỉnh \"{missing}\"", $"no region has province \"{missing}\"", "mỗi tỉnh thuộc đúng một vùng", "every province in exactly one region");
    });

    internal PromotionProgram ReadProgram(string name, FrozenDictionary<string, Indicator> indicators) =>
        _open(name).Parse(root => new ProgramReader(this, indicators).Read(root));

    internal Citation ReadCitation(JsonCursor item)
    {
        item.Closed("document", "article", "clause", "point", "section", "quote");
        return new(
            Look(item.Member("document"), _documents),
            item.Optional("article")?.Text(),
            item.Optional("clause")?.Text(),
            item.Optional("point")?.Text(),
            item.Optional("section")?.Text(),
            item.Optional("quote")?.Text());
    }

    internal LegalDocument ReadDocumentId(JsonCursor item) => Look(item, _documents);

    /// <summary>A content of a program, which answers to one of Decree 45.</summary>
    internal ActivityContent ReadProgramContent(JsonCursor item)
    {
        item.Closed("id", "number", "name", "decree_45", "citation", "verification");
        return ReadContent(item, Look(item.Member("decree_45"), _contents));
    }

    /// <summary>The unit that a printed name stands for, of the built-in and the catalogue's units.</summary>
    internal MeasureUnit ReadUnitName(JsonCursor item)
    {
        string name = item.Text();
        return MeasureUnit.BuiltIn.Concat(_units.Values).FirstOrDefault(unit => string.Equals(unit.Name.Vietnamese, name, StringComparison.Ordinal))
            ?? throw item.Bad("unknown_unit", "đơn vị tính không có trong danh mục", "a unit that the catalogue does not have", "tên một đơn vị tính như \"lao động\", \"tỷ đồng\"", "the Vietnamese name of a unit, as \"lao động\" or \"tỷ đồng\"");
    }

    internal static DateInterval ReadDays(JsonCursor item)
    {
        item.Closed("from", "through");
        LocalDate from = item.Member("from").Date();
        LocalDate through = item.Member("through").Date();
        return through < from
            ? throw item.Member("through").Bad("bad_value", "ngày cuối trước ngày đầu", "the last day is before the first", $"từ {IsoDates.Format(from)} trở đi", $"{IsoDates.Format(from)} or later")
            : new DateInterval(from, through);
    }

    internal static T Look<T>(JsonCursor item, FrozenDictionary<string, T> known) =>
        known.TryGetValue(item.Text(), out T? value)
            ? value
            : throw item.Bad("unknown_id", "mã không có trong danh mục", "an id that the catalogue does not have", "một mã có trong danh mục", "an id of the catalogue");

    internal static ImmutableArray<T> Records<T>(JsonCursor list, Func<JsonCursor, T> read, Func<T, string> key)
    {
        HashSet<string> keys = new(StringComparer.Ordinal);
        ImmutableArray<T>.Builder records = ImmutableArray.CreateBuilder<T>();
        foreach (JsonCursor item in list.Items())
        {
            T record = read(item);
            if (!keys.Add(key(record)))
            {
                throw item.Bad("duplicate_id", $"mã \"{key(record)}\" lặp lại", $"\"{key(record)}\" stands twice", "mỗi mã một lần", "each id once");
            }

            records.Add(record);
        }

        return records.ToImmutable();
    }

    private static FrozenDictionary<string, T> Index<T>(JsonCursor list, Func<JsonCursor, T> read, Func<T, string> key) =>
        Records(list, read, key).ToFrozenDictionary(key, StringComparer.Ordinal);

    private static LegalDocument ReadDocument(JsonCursor item)
    {
        item.Closed("id", "kind", "number", "title", "signed_on", "effective_from", "verification");
        return new(
            item.Member("id").Text(),
            item.Member("kind").Word<LegalDocumentKind>(),
            item.Member("title").Bilingual(),
            item.Optional("number")?.Text(),
            item.Optional("signed_on")?.Date(),
            item.Optional("effective_from")?.Date(),
            item.Member("verification").Word<Verification>());
    }

    private ActivityContent ReadContent(JsonCursor item, ActivityContent? decree45) => new(
        item.Member("id").Identifier(),
        item.Member("number").Integer(1, 99),
        item.Member("name").Bilingual(),
        ReadCitation(item.Member("citation")),
        item.Member("verification").Word<Verification>(),
        decree45);

    private MeasureUnit ReadUnit(JsonCursor item)
    {
        item.Closed("id", "name", "citation", "verification");
        JsonCursor id = item.Member("id");
        if (MeasureUnit.IsBuiltIn(id.Identifier()))
        {
            throw id.Bad("duplicate_id", "mã của một đơn vị dựng sẵn", "the id of a built-in unit", "một mã khác", "another id");
        }

        return MeasureUnit.Count(
            item.Member("id").Identifier(), item.Member("name").Bilingual(), ReadCitation(item.Member("citation")), item.Member("verification").Word<Verification>());
    }

    private Indicator ReadIndicator(JsonCursor item)
    {
        item.Closed("id", "name", "unit", "nature", "summable_over", "content", "citation", "verification");
        JsonCursor unitName = item.Member("unit");
        MeasureUnit unit = ReadUnitName(unitName);
        if (!unit.Equals(unit.BaseUnit))
        {
            throw unitName.Bad("wrong_unit", "chỉ tiêu tiền phải tính bằng đồng", "money is kept in đồng", $"\"{unit.BaseUnit}\"", $"\"{unit.BaseUnit}\"");
        }

        return new(
            item.Member("id").Identifier(),
            item.Member("name").Bilingual(),
            unit,
            item.Member("nature").Word<IndicatorNature>(),
            item.Member("summable_over").Items().Aggregate(SummationAxes.None, (axes, axis) => axes | axis.Word<SummationAxes>()),
            ReadCitation(item.Member("citation")),
            item.Member("verification").Word<Verification>(),
            item.Optional("content") is { } content ? Look(content, _contents) : null);
    }

    private IndicatorComparability ReadComparability(JsonCursor item, FrozenDictionary<string, Indicator> indicators)
    {
        item.Closed("indicator", "other", "relation", "measured_against", "reason", "citation", "verification");
        return new(
            Look(item.Member("indicator"), indicators),
            Look(item.Member("other"), indicators),
            item.Member("relation").Word<Comparability>(),
            item.Member("measured_against").Flag(),
            item.Member("reason").Bilingual(),
            ReadCitation(item.Member("citation")),
            item.Member("verification").Word<Verification>());
    }

    private ProvinceUnit ReadProvince(JsonCursor item, HashSet<string> names)
    {
        item.Closed("id", "name", "citation", "verification");
        JsonCursor name = item.Member("name");
        return names.Add(name.Text())
            ? new(new Province(item.Member("id").Identifier()), name.Text(), ReadCitation(item.Member("citation")), item.Member("verification").Word<Verification>())
            : throw name.Bad("duplicate_name", "tên tỉnh lặp lại", "another province has this name", "mỗi tên một tỉnh", "one province a name");
    }

    private Region ReadRegion(JsonCursor item, AdministrativeMap map, HashSet<string> placed)
    {
        item.Closed("id", "name", "provinces", "citation", "verification");
        return new(
            item.Member("id").Identifier(),
            item.Member("name").Bilingual(),
            [.. item.Member("provinces").Items().Select(province => ReadMember(province, map, placed))],
            ReadCitation(item.Member("citation")),
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
