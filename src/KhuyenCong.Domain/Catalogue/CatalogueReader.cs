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
        Documents = [.. Records.Documents.Values.OrderBy(document => document.Id, StringComparer.Ordinal)];
        Units = [.. Records.Units.Values.OrderBy(unit => unit.Id, StringComparer.Ordinal)];
        Contents = [.. Records.Contents.Values.OrderBy(content => content.Number)];
    }

    internal string Version { get; }

    internal ImmutableArray<LegalDocument> Documents { get; }

    internal ImmutableArray<MeasureUnit> Units { get; }

    internal ImmutableArray<ActivityContent> Contents { get; }

    /// <summary>Reads records that refer to the catalogue's documents, units and contents.</summary>
    internal RecordReader Records { get; }

    internal ImmutableArray<Indicator> ReadIndicators() => _open("indicators.json").Parse(root =>
        RecordReader.Records(root.Closed("indicators").Member("indicators"), Records.ReadIndicator, indicator => indicator.Id));

    internal ImmutableArray<IndicatorComparability> ReadComparabilities(FrozenDictionary<string, Indicator> indicators) =>
        _open("comparabilities.json").Parse(root => RecordReader.Records(
            root.Closed("comparabilities").Member("comparabilities"),
            item => ReadComparability(item, indicators),
            record => string.Join(' ', new[] { record.Indicator.Id, record.Other.Id }.Order(StringComparer.Ordinal))));

    internal ImmutableArray<DerivedIndicator> ReadFormulas() => _open("formulas.json").Parse(root =>
        RecordReader.Records(root.Closed("formulas").Member("formulas"), ReadFormula, formula => formula.Id));

    internal AdministrativeAtlas ReadAtlas() => _open("provinces.json").Parse(new GeographyReader(Records).ReadAtlas);

    internal RegionScheme ReadRegions(string id, AdministrativeAtlas atlas) => _open($"regions/{id}.json").Parse(root => new GeographyReader(Records).ReadRegions(root, atlas));

    internal NationalProgramList ReadPrograms(FrozenDictionary<string, Indicator> indicators, Lazy<AdministrativeAtlas> atlas) => _open("programs.json").Parse(root =>
    {
        root.Closed("verified", "programs");
        return new NationalProgramList(
            RecordReader.ReadDays(root.Member("verified")),
            RecordReader.Records(root.Member("programs"), item => ReadProgram(item.Identifier(), indicators, atlas), program => program.Id));
    });

    internal SupportTable ReadSupportLevels(AdministrativeAtlas atlas) => _open("support-levels.json").Parse(new SupportTableReader(Records, atlas, null).Read);

    private PromotionProgram ReadProgram(string id, FrozenDictionary<string, Indicator> indicators, Lazy<AdministrativeAtlas> atlas) =>
        _open($"programs/{id}.json").Parse(new ProgramReader(Records, indicators, atlas).Read);

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

    private DerivedIndicator ReadFormula(JsonCursor item)
    {
        item.Closed("id", "name", "formula", "operands", "note", "citation", "verification");
        JsonCursor text = item.Member("formula");
        IndicatorFormula formula = text.Formula();
        ImmutableArray<FormulaVariable> variables = RecordReader.Records(
            item.Member("operands"),
            operand =>
            {
                operand.Closed("id", "name");
                return new FormulaVariable(operand.Member("id").Identifier(), operand.Member("name").Bilingual());
            },
            variable => variable.Id);
        return variables.Select(variable => variable.Id).SequenceEqual(formula.Identifiers, StringComparer.Ordinal)
            ? new(
                item.Member("id").Identifier(),
                item.Member("name").Bilingual(),
                formula,
                variables,
                item.Optional("note")?.Bilingual(),
                Records.ReadCitation(item.Member("citation")),
                item.Member("verification").Word<Verification>())
            : throw item.Member("operands").Bad(ErrorCode.BadValue, Message.NotFormulaNames, string.Join(", ", formula.Identifiers));
    }
}
