using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>
/// Reads the files of the built-in catalogue with the same readers as users' documents, each file when its part is first used.
/// </summary>
/// <param name="open">Opens a file of the catalogue by its name.</param>
internal sealed class CatalogueReader(Func<string, JsonSource> open)
{
    private static readonly ImmutableArray<string> RegionFiles = ["report_2014_2020", "product_selection_2014", "after_merger_2025"];

    /// <summary>Returns all parts, each of which is read on first use.</summary>
    internal CatalogueParts Parts()
    {
        Lazy<DocumentsFile> documents = new(ReadDocuments);
        Lazy<ProgramsFile> programs = new(ReadProgramList);
        Lazy<RecordReader> records = new(() => ReadRecords(documents.Value.Documents));
        Lazy<RecordList<Indicator>> indicators = new(() => ReadIndicators(records.Value));
        Lazy<AdministrativeAtlas> atlas = new(() => open("provinces.json").Parse(new GeographyReader(records.Value).ReadAtlas));
        Lazy<SupportTable> table = new(() => open("support-levels.json").Parse(new SupportTableReader(records.Value, null, atlas).Read));
        return new()
        {
            Version = new(() => documents.Value.Version),
            Records = new(() => records.Value.ForUsers()),
            Indicators = indicators,
            Comparabilities = new(() => ReadComparabilities(records.Value, indicators.Value)),
            Formulas = new(() => ReadFormulas(records.Value)),
            Atlas = atlas,
            RegionSchemes = new(() => ReadRegions(records.Value, atlas.Value)),
            ProgramDays = new(() => programs.Value.Verified),
            Programs = new(() => ReadPrograms(new(records.Value, indicators.Value, atlas), programs.Value.Ids)),
            NationalTable = table,
            ProvincialTables = new(() => []),
            Duties = new(() => ReadDuties(records.Value, atlas)),
            ProjectRules = new(() => ReadProjectRules(records.Value)),
        };
    }

    private DocumentsFile ReadDocuments() => open("documents.json").Parse(root => new DocumentsFile(
        root.Closed("version", "documents").Member("version").Text(),
        Ordered(RecordReader.Records(root.Member("documents"), RecordReader.ReadDocument, document => document.Id))));

    private ProgramsFile ReadProgramList() => open("programs.json").Parse(root => new ProgramsFile(
        RecordReader.ReadDays(root.Closed("verified", "programs").Member("verified")),
        RecordReader.Records(root.Member("programs"), item => item.Identifier(), id => id)));

    /// <summary>Reads documents, units and contents, to which all other parts refer.</summary>
    private RecordReader ReadRecords(ImmutableArray<LegalDocument> documents)
    {
        RecordReader records = RecordReader.Empty.With(documents);
        records = records.With(open("units.json").Parse(root => Ordered(records.ReadUnits(root.Closed("units").Member("units")))));
        return records.With(open("contents.json").Parse(root => RecordReader.Records(
            root.Closed("contents").Member("contents"),
            item => records.ReadContent(item.Closed("id", "number", "name", "citation", "verification"), []),
            content => content.Id)));
    }

    private RecordList<Indicator> ReadIndicators(RecordReader records) => new(
        open("indicators.json").Parse(root => ProgramReader.ReadIndicators(root.Closed("indicators").Member("indicators"), records)),
        indicator => indicator.Id);

    private RecordList<IndicatorComparability> ReadComparabilities(RecordReader records, RecordList<Indicator> indicators) => new(
        open("comparabilities.json").Parse(root =>
            ComparabilityReader.ReadAll(root.Closed("comparabilities").Member("comparabilities"), records, indicators)),
        ComparabilityReader.KeyOf);

    private RecordList<DerivedIndicator> ReadFormulas(RecordReader records) => new(
        open("formulas.json").Parse(root => FormulaReader.ReadAll(root.Closed("formulas").Member("formulas"), records)),
        formula => formula.Id);

    private RecordList<RegionScheme> ReadRegions(RecordReader records, AdministrativeAtlas atlas)
    {
        GeographyReader reader = new(records);
        return new(
            [.. RegionFiles.Select(id => open($"regions/{id}.json").Parse(root => reader.ReadRegions(root, atlas)))], scheme => scheme.Id);
    }

    private RecordList<ReportingDuty> ReadDuties(RecordReader records, Lazy<AdministrativeAtlas> atlas) => new(
        open("reporting-duties.json").Parse(root =>
            new ReportingDutyReader(records, atlas).ReadAll(root.Closed("reporting_duties").Member("reporting_duties"))),
        duty => duty.Id);

    private RecordList<ProjectRule> ReadProjectRules(RecordReader records) => new(
        open("project-rules.json").Parse(root => new ProjectRuleReader(
            records).ReadAll(root.Closed("project_rules").Member("project_rules"))),
        rule => rule.Id);

    private RecordList<PromotionProgram> ReadPrograms(ProgramReader reader, ImmutableArray<string> ids) =>
        new([.. ids.Select(id => open($"programs/{id}.json").Parse(reader.Read))], program => program.Id);

    private static ImmutableArray<T> Ordered<T>(ImmutableArray<T> records)
        where T : Entity<T> => records.Sort(static (one, other) => string.CompareOrdinal(one.Id, other.Id));

    private sealed record DocumentsFile(string Version, ImmutableArray<LegalDocument> Documents);

    private sealed record ProgramsFile(DateInterval Verified, ImmutableArray<string> Ids);
}
