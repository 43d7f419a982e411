using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>The content of a document that is added to a catalogue.</summary>
internal sealed record CatalogueDefinition
{
    internal required string Id { get; init; }

    internal ImmutableArray<CatalogueRecord> Supersedes { get; init; } = [];

    internal ImmutableArray<LegalDocument> Documents { get; init; } = [];

    internal ImmutableArray<MeasureUnit> Units { get; init; } = [];

    internal ImmutableArray<Indicator> Indicators { get; init; } = [];

    internal ImmutableArray<IndicatorComparability> Comparabilities { get; init; } = [];

    internal ImmutableArray<ProvinceChange> Changes { get; init; } = [];

    internal ImmutableArray<RegionScheme> RegionSchemes { get; init; } = [];

    internal ImmutableArray<PromotionProgram> Programs { get; init; } = [];

    internal ImmutableArray<SupportTable> SupportTables { get; init; } = [];

    internal ImmutableArray<ReportingDuty> Duties { get; init; } = [];

    internal ImmutableArray<ProjectRule> ProjectRules { get; init; } = [];

    internal ImmutableArray<LaterVerification> Verified { get; init; } = [];

    /// <summary>The documents of the addition and of its programs and tables.</summary>
    internal IEnumerable<LegalDocument> AllDocuments =>
        [.. Documents, .. Programs.SelectMany(program => program.OwnDocuments), .. SupportTables.SelectMany(table => table.OwnDocuments)];

    /// <summary>The units of the addition and of its programs.</summary>
    internal IEnumerable<MeasureUnit> AllUnits => [.. Units, .. Programs.SelectMany(program => program.OwnUnits)];

    /// <summary>The indicators of the addition and of its programs.</summary>
    internal IEnumerable<Indicator> AllIndicators => [.. Indicators, .. Programs.SelectMany(program => program.OwnIndicators)];

    /// <summary>
    /// Returns the names of the records that may supersede the catalogue's: all except changes to provinces, which are facts.
    /// </summary>
    internal IEnumerable<CatalogueRecord> Records() =>
    [
        .. AllDocuments.Select(document => new CatalogueRecord(CatalogueRecordKind.Document, document.Id)),
        .. AllUnits.Select(unit => new CatalogueRecord(CatalogueRecordKind.Unit, unit.Id)),
        .. AllIndicators.Select(indicator => new CatalogueRecord(CatalogueRecordKind.Indicator, indicator.Id)),
        .. Comparabilities.Select(record => new CatalogueRecord(CatalogueRecordKind.Comparability, ComparabilityReader.KeyOf(record))),
        .. Programs.Select(program => new CatalogueRecord(CatalogueRecordKind.Program, program.Id)),
        .. SupportTables.SelectMany(
            table => table.OwnContents,
            (table, content) => new CatalogueRecord(CatalogueRecordKind.SupportContent, $"{table.Id}/{content.Id}")),
        .. SupportTables.SelectMany(NamesOf),
        .. RegionSchemes.Select(scheme => new CatalogueRecord(CatalogueRecordKind.RegionScheme, scheme.Id)),
        .. Duties.Select(duty => new CatalogueRecord(CatalogueRecordKind.ReportingDuty, duty.Id)),
        .. ProjectRules.Select(rule => new CatalogueRecord(CatalogueRecordKind.ProjectRule, rule.Id)),
    ];

    /// <summary>Returns the names of the rules in a table.</summary>
    internal static IEnumerable<CatalogueRecord> NamesOf(SupportTable table) =>
        table.Norms.Select(norm => new CatalogueRecord(CatalogueRecordKind.SupportNorm, $"{table.Id}/{norm.Document.Id}"));
}
