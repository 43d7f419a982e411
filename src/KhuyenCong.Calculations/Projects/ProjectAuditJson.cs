using System.Collections.Immutable;
using System.Text.Json;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>Reads and writes records of checks in the format "khuyencong-project-audit/1".</summary>
internal static class ProjectAuditJson
{
    private const string Format = "khuyencong-project-audit/1";

    internal static void Write(Utf8JsonWriter json, ProjectAudit audit)
    {
        RecordWriter records = new(json);
        SupportTable national = AuditedSupport.National(audit.Document, audit.Catalogue);
        ImmutableArray<SupportTable> provincial = AuditedSupport.Provincial(audit.Document, audit.Catalogue);
        IEnumerable<LegalDocument> documents = audit.Rules.SelectMany(rule => rule.AllDocuments())
            .Concat(provincial.Prepend(national).SelectMany(table => table.AllDocuments()));
        string[] own = [.. OwnOf(audit.Rules, provincial.Insert(0, national)).Select(record => record.ToString())];
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteString("catalogue", audit.CatalogueVersion);
        json.WriteString("provinces_verified_through", IsoDates.Format(audit.Catalogue.ProvincesVerifiedThrough));
        Write(json, audit.Choices);
        records.List("documents", [.. documents.Distinct()], records.Write);
        records.List("rules", audit.Rules, rule => ProjectRuleWriter.Write(json, rule));
        json.WritePropertyName("support_table");
        SupportTableWriter.Write(national, json);
        WriteWhole(json, "provincial_support_tables", provincial);
        if (own.Length > 0)
        {
            records.Texts("own", own);
        }

        json.WritePropertyName("document");
        ((IPromotionDocument<ProjectDocument>)audit.Document).Write(json);
        records.List("findings", audit.Findings, finding => finding.Write(json));
        json.WriteEndObject();
    }

    internal static ProjectAudit Read(JsonCursor root, Catalogue catalogue)
    {
        root.RequireFormat(Format);
        root.Closed(
            "format", "catalogue", "provinces_verified_through", "choices", "documents", "rules", "support_table",
            "provincial_support_tables", "own", "document", "findings");
        JsonCursor? own = root.Optional("own");
        HashSet<string> ownRecords = own is { } list ? [.. RecordReader.Records(list, item => item.Text(), text => text)] : [];
        bool IsOwn(CatalogueRecordKind kind, string key) => ownRecords.Contains(new CatalogueRecord(kind, key).ToString());
        bool IsOwnNorm(string key) => IsOwn(CatalogueRecordKind.SupportNorm, key);

        RecordReader records = catalogue.Records.With(
            RecordReader.Records(root.Member("documents"), RecordReader.ReadDocument, document => document.Id));
        ProjectRuleReader users = new(records);
        ProjectRuleReader builtIn = new(records.ForBuiltIn());
        ImmutableArray<ProjectRule> rules = RecordReader.Records(
            root.Member("rules"),
            item => (IsOwn(CatalogueRecordKind.ProjectRule, item.Member("id").AnyText()) ? users : builtIn).Read(item),
            rule => rule.Id);
        SupportTable national = new SupportTableReader(records, national: null, catalogue.LazyAtlas, IsOwnNorm)
            .Read(root.Member("support_table"));
        SupportTableReader reader = new(records, new(national), catalogue.LazyAtlas, IsOwnNorm);
        ImmutableArray<SupportTable> provincial = root.Optional("provincial_support_tables") is { } tables
            ? RecordReader.Records(tables, reader.Read, table => table.Id)
            : [];
        HashSet<string> known = [.. OwnOf(rules, provincial.Insert(0, national)).Select(record => record.ToString())];
        foreach (JsonCursor item in own?.Items() ?? [])
        {
            item.Require(known.Contains(item.Text()) ? null : RecordRules.OfUnknown(item.Text(), known));
        }

        JsonCursor through = root.Member("provinces_verified_through");
        through.Require(RecordRules.OfInterval(catalogue.Atlas.Verified.Start, through.Date()));
        Catalogue then = catalogue.Then(root.Member("catalogue").Text(), through.Date(), rules, national, provincial);
        return new(
            ReadDocument<ProjectDocument>(root.Member("document"), then),
            ReadChoices(root.Member("choices")),
            then,
            root.Member("findings").ReadItems(AuditedFinding.Read));
    }

    private static void Write(Utf8JsonWriter json, ProjectChoices choices)
    {
        RecordWriter records = new(json);
        json.WriteStartObject("choices");
        records.Optional("as_of", choices.AsOf is { } day ? IsoDates.Format(day) : null);
        records.Optional("governing_day", choices.GoverningDay);
        records.Optional("advance_reading", choices.AdvanceReading);
        records.List("multipliers", choices.Multipliers, choice => SupportRequestJson.WriteMembers(json, choice), isOptional: true);
        records.Optional("combination", choices.Combination);
        json.WriteEndObject();
    }

    private static ProjectChoices ReadChoices(JsonCursor item)
    {
        item.Closed("as_of", "governing_day", "advance_reading", "multipliers", "combination");
        return new()
        {
            AsOf = item.Optional("as_of")?.Date(),
            GoverningDay = item.Optional("governing_day")?.Word<GoverningDay>() ?? default,
            AdvanceReading = item.Optional("advance_reading")?.Word<AdvanceReading>() ?? default,
            Multipliers = item.Optional("multipliers") is { } list
                ? RecordReader.Records(list, SupportRequestJson.ReadChoice, choice => choice.Id)
                : [],
            Combination = item.Optional("combination")?.Word<SupportCombination>() ?? default,
        };
    }

    private static void WriteWhole(Utf8JsonWriter json, string name, ImmutableArray<SupportTable> tables)
    {
        if (tables.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (SupportTable table in tables)
        {
            SupportTableWriter.Write(table, json);
        }

        json.WriteEndArray();
    }

    /// <summary>Returns the names of the records of rules and levels that a user added.</summary>
    private static IEnumerable<CatalogueRecord> OwnOf(ImmutableArray<ProjectRule> rules, ImmutableArray<SupportTable> tables) =>
        rules.Where(rule => !rule.IsBuiltIn).Select(rule => new CatalogueRecord(CatalogueRecordKind.ProjectRule, rule.Id))
            .Concat(tables.SelectMany(table => table.Norms.Where(norm => !norm.IsBuiltIn).Select(
                norm => new CatalogueRecord(CatalogueRecordKind.SupportNorm, $"{table.Id}/{norm.Document.Id}"))));

    private static T ReadDocument<T>(JsonCursor item, Catalogue catalogue)
        where T : class, IPromotionDocument<T> => T.Read(item, catalogue);
}
