using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>
/// Reads the format "khuyencong-catalogue/1" against a catalogue, with the readers of the built-in files. Within the document, its own
/// records take precedence.
/// </summary>
internal sealed class CatalogueDocumentReader(Catalogue catalogue)
{
    internal CatalogueDocument Read(JsonCursor root)
    {
        root.RequireFormat(CatalogueDocumentWriter.Format);
        root.Closed(
            "format",
            "id",
            "supersedes",
            "documents",
            "units",
            "indicators",
            "comparabilities",
            "provinces",
            "region_schemes",
            "programs",
            "support_tables",
            "reporting_duties",
            "project_rules",
            "verified");
        RecordReader records = catalogue.Records;
        ImmutableArray<LegalDocument> documents = List(
            root, "documents", list => RecordReader.Records(list, RecordReader.ReadDocument, document => document.Id));
        records = records.With(documents);
        ImmutableArray<MeasureUnit> units = List(root, "units", records.ReadUnits);
        records = records.With(units);
        ImmutableArray<Indicator> indicators = List(root, "indicators", list => ProgramReader.ReadIndicators(list, records));
        Lazy<RecordList<Indicator>> known = new(() => catalogue.IndicatorList.Under(indicators));
        ImmutableArray<ProvinceChange> changes = root.Optional("provinces") is { } provinces
            ? new GeographyReader(records).ReadChanges(provinces, catalogue.Atlas)
            : [];
        ImmutableArray<LaterVerification> verified = List(root, "verified", list => list.ReadItems(item => ReadVerified(item, records)));
        Lazy<AdministrativeAtlas> atlas = changes.IsEmpty ? catalogue.LazyAtlas : new(Changed(root, changes, verified));
        ImmutableArray<PromotionProgram> programs = List(root, "programs", list => ReadPrograms(list, records, known.Value, atlas));
        CatalogueDefinition definition = new()
        {
            Id = root.Member("id").Identifier(),
            Documents = documents,
            Units = units,
            Indicators = indicators,
            Comparabilities = List(root, "comparabilities", list => ComparabilityReader.ReadAll(list, records, known.Value)),
            Changes = changes,
            RegionSchemes = List(root, "region_schemes", list => ReadSchemes(list, records, atlas.Value)),
            Programs = programs,
            SupportTables = List(root, "support_tables", list => ReadTables(list, records, atlas)),
            Duties = List(root, "reporting_duties", new ReportingDutyReader(records, atlas, catalogue.LazyDuties).ReadAll),
            ProjectRules = List(root, "project_rules", new ProjectRuleReader(records).ReadAll),
            Verified = verified,
        };
        RequireKnown(root, definition);
        return new(definition with { Supersedes = List(root, "supersedes", list => ReadSuperseded(list, definition)) });
    }

    private static ImmutableArray<T> List<T>(JsonCursor root, string name, Func<JsonCursor, ImmutableArray<T>> read) =>
        root.Optional(name) is { } list ? read(list) : [];

    private static ImmutableArray<RegionScheme> ReadSchemes(JsonCursor list, RecordReader records, AdministrativeAtlas atlas)
    {
        GeographyReader reader = new(records);
        return RecordReader.Records(list, item => reader.ReadRegions(item, atlas), scheme => scheme.Id);
    }

    private static ImmutableArray<PromotionProgram> ReadPrograms(
        JsonCursor list, RecordReader records, RecordList<Indicator> indicators, Lazy<AdministrativeAtlas> atlas) =>
        RecordReader.Records(list, item => new ProgramReader(records, indicators, atlas).Read(item), program => program.Id);

    private ImmutableArray<SupportTable> ReadTables(JsonCursor list, RecordReader records, Lazy<AdministrativeAtlas> atlas)
    {
        SupportTableReader reader = new(records, catalogue.LazyNationalTable, atlas);
        return RecordReader.Records(list, reader.Read, table => table.Id);
    }

    /// <summary>
    /// Reads the names of superseded records, which must be in the document: any other name would silently change nothing.
    /// </summary>
    private static ImmutableArray<CatalogueRecord> ReadSuperseded(JsonCursor list, CatalogueDefinition definition)
    {
        HashSet<CatalogueRecord> own = [.. definition.Records()];
        return RecordReader.Records(
            list,
            item => ReadName(item) is var name && own.Contains(name)
                ? name
                : throw item.Bad(
                    ErrorCode.UnknownId,
                    Message.NotOwnRecord,
                    Messages.OfNearest(Message.DeclaredId, NearestNames.Of(item.Text(), own.Select(record => record.ToString())))),
            record => record.ToString());
    }

    /// <summary>Requires that everything listed under "verified" is in the catalogue or in the document.</summary>
    private void RequireKnown(JsonCursor root, CatalogueDefinition definition)
    {
        foreach ((JsonCursor item, LaterVerification later) in (root.Optional("verified")?.Items() ?? []).Zip(definition.Verified))
        {
            IEnumerable<CatalogueRecord> known = later.Record?.Kind switch
            {
                CatalogueRecordKind.RegionScheme => catalogue.RegionSchemes.AddRange(definition.RegionSchemes)
                    .Select(scheme => new CatalogueRecord(CatalogueRecordKind.RegionScheme, scheme.Id)),
                CatalogueRecordKind.SupportNorm =>
                    catalogue.ProvincialSupportTables.Add(catalogue.NationalSupportTable).AddRange(definition.SupportTables)
                    .SelectMany(CatalogueDefinition.NamesOf),
                _ => [],
            };
            if (later.Record is { } record && !known.Contains(record))
            {
                throw RecordReader.UnknownId(item.Member("record"), known.Select(one => one.ToString()));
            }
        }
    }

    private static CatalogueRecord ReadName(JsonCursor item) => CatalogueRecord.Read(item.Text())
        ?? throw item.Bad(ErrorCode.BadValue, Message.NotARecord, SnakeCase<CatalogueRecordKind>.AllWords);

    /// <summary>Reads a day through which the provinces, a scheme or support rules were checked.</summary>
    private static LaterVerification ReadVerified(JsonCursor item, RecordReader records)
    {
        item.Closed("record", "through", "citation");
        JsonCursor name = item.Member("record");
        CatalogueRecord? record = string.Equals(name.Text(), CatalogueDocument.Provinces, StringComparison.Ordinal) ? null : ReadName(name);
        return record is null or { Kind: CatalogueRecordKind.RegionScheme or CatalogueRecordKind.SupportNorm }
            ? new(record, item.Member("through").Date(), records.ReadCitation(item.Member("citation")))
            : throw name.Bad(ErrorCode.BadValue, Message.NotVerifiable);
    }

    /// <summary>
    /// Returns the maps with the changes of the document. The catalogue may already have some of these changes; if it has them with
    /// different content, the document's changes take precedence within it. Later changes must continue from the catalogue's maps.
    /// </summary>
    private AdministrativeAtlas Changed(JsonCursor root, ImmutableArray<ProvinceChange> changes, ImmutableArray<LaterVerification> verified)
    {
        JsonCursor list = root.Member("provinces").Member("changes");
        LocalDate last = changes.Max(change => change.Change.Date);
        if (!verified.Any(one => one.Record is null && one.Through >= last))
        {
            throw list.Bad(ErrorCode.BadValue, Message.ChangesNotVerified, last);
        }

        JsonCursor[] items = [.. list.Items()];
        ImmutableArray<LocalDate> otherwise =
        [
            .. changes.Select(change => change.Change)
                .Where(change => change.Date <= catalogue.Atlas.Verified.End && !CatalogueMerge.Has(catalogue.Atlas, change))
                .Select(change => change.Date),
        ];
        AdministrativeAtlas atlas = otherwise.IsEmpty || otherwise.Min() <= catalogue.Atlas.Verified.Start
            ? catalogue.Atlas
            : catalogue.Atlas.Before(otherwise.Min());
        return atlas.With(changes, last, change =>
        {
            if (change.Change.Date > catalogue.Atlas.Verified.End)
            {
                throw items[changes.IndexOf(change)].Bad(ErrorCode.BadValue, Message.ChangeDoesNotFollow);
            }
        });
    }
}
