using System.Collections.Immutable;
using System.Text;

namespace KhuyenCong.Domain.Tests;

/// <summary>A format of documents: its schema, its reader, a document that uses every member, and what only the reader refuses.</summary>
internal sealed record DocumentFormat(string Name, string FullDocument, Action<ReadOnlyMemory<byte>> Reader, ImmutableArray<ReaderOnlyFault> ReaderOnly)
{
    /// <summary>The text of the schema: a file of schemas/, or of a value's form what a file defines of it.</summary>
    internal string SchemaText
    {
        get => field ??= JsonSchemaCheck.TextOf($"khuyencong-{Name}-1.schema.json");
        private init;
    }

    internal JsonSchemaCheck Schema => field ??= new(SchemaText);

    /// <summary>What is altered: the full document, or documents that are its parts, without those of other formats, which are altered by themselves.</summary>
    internal ImmutableArray<string> Outlines { get; private init; } = [FullDocument];

    internal static DocumentFormat Observations { get; } = new(
        "observations",
        DocumentText.Full,
        utf8 => ObservationDocument.Read(utf8, "test.json"),
        [
            new("unknown_indicator", "what the catalogue has is no part of the format"),
            new("wrong_unit", "the unit is that of the catalogue's indicator"),
            new("unknown_reporting_unit", "what the catalogue has is no part of the format"),
            new("value_too_large", "in đồng, and the bound of each unit is a decimal that other validators would round"),
            new("number_not_exact", "a schema counts no digits"),
            new("duplicate_figure", "several members together are the key"),
            new("bad_value", "the last year against the first", "$.observations.period", "\"2024-2021\""),
            new("bad_value", "the last year against the first", "$.observations.years", "\"2024-2021\""),
            new("bad_value", "the last day against the first", "$.observations.data_window.through", "\"2020-02-29\""),
        ]);

    internal static DocumentFormat Program { get; } = new(
        "program",
        ProgramText.Staged,
        utf8 => PromotionProgram.Read(utf8, "test.json"),
        [
            new("unknown_id", "an id of another record, or of the catalogue"),
            new("unknown_unit", "a name of another record, or of the catalogue"),
            new("wrong_unit", "the unit is that of the indicator"),
            new("duplicate_id", "one member of each record is the key"),
            new("duplicate_name", "a name that the catalogue has"),
            new("number_not_exact", "a schema counts no digits"),
            new("bad_value", "the years against the days, the last year against the first", "$.years", "\"2020-02-29\"", "\"2021\"", "\"2024-2021\"", "\"giai đoạn 2021 - 2022\""),
            new("bad_value", "the last day against the first", "$.implementation.through", "\"2020-02-29\""),
            new("bad_value", "the years against the days, the last year against the first", "$.stages.years", "\"2020-02-29\"", "\"2021\"", "\"2021-2024\"", "\"2024-2021\"", "\"giai đoạn 2021 - 2022\""),
            new("bad_value", "the last day against the first, and against the program's", "$.stages.implementation.through", "\"2020-02-29\""),
            new("bad_value", "money in other units than đồng is whole and bounded in đồng", "$.planned_budget.value", "1e19"),
            new("bad_value", "the parts against the whole", "$.planned_budget.parts"),
            new("bad_value", "the years of a part against the program's, the last year against the first", "$.planned_budget.parts.years"),
            new("bad_value", "money in other units than đồng is whole and bounded in đồng", "$.planned_budget.parts.value"),
            new("bad_value", "the upper end against the lower one", "$.targets.upper_value"),
            new("bad_value", "the stages against the whole program; money in other units than đồng is whole and bounded in đồng", "$.targets.value", "without stage", "0", "1", "10", "99", "100", "1e19"),
        ]);

    internal static DocumentFormat SupportTable { get; } = new(
        "support-table",
        SupportText.WithAmended(SupportText.Full),
        utf8 => Domain.SupportTable.Read(utf8, "test.json"),
        [
            new("unknown_id", "an id of another record, or of the catalogue"),
            new("duplicate_id", "one member of each record is the key"),
            new("number_not_exact", "a schema counts no digits"),
            new("bad_value", "the last day against the first", "$.norms.in_force.through", "\"2020-02-29\""),
            new("bad_value", "the day against those in force", "$.norms.verified_through", "\"2020-02-29\""),
            new("bad_value", "the day against those verified and in force, and the change before", "$.norms.changes.from", "\"2020-02-29\"", "the last item twice"),
            new("bad_value", "other validators would round what multipleOf 0.0001 divides", "$.norms.levels.rate", "1.00001"),
            new("bad_value", "money in other units than đồng is whole and bounded in đồng", "$.norms.levels.caps.value", "1.00001", "1e19"),
            new("bad_value", "other validators would round what multipleOf 0.0001 divides", "$.norms.multipliers.multiplier", "1.00001"),
        ]);

    internal static DocumentFormat Catalogue { get; } = new(
        "catalogue",
        SupportText.WithAmended(CatalogueText.Full),
        utf8 => CatalogueDocument.Read(utf8, "test.json"),
        [
            new("unknown_id", "an id of another record, or of the catalogue"),
            new("unknown_unit", "a name of another record, or of the catalogue"),
            new("duplicate_id", "one member of each record is the key, and a province is in one region"),
            new("duplicate_name", "a name that the catalogue has"),
            new("bad_value", "letters of more than Vietnamese", "$.provinces.units.name"),
            new("bad_value", "letters of more than Vietnamese", "$.provinces.units.spellings"),
            new("bad_value", "a change and the province after it", "$.provinces.units", "an empty list"),
            new("bad_value", "a change and the province after it", "$.provinces.changes.to"),
            new("bad_value", "the days verified against those of the changes", "$.provinces.changes", "without verified", "an empty list", "\"2020-02-29\""),
            new("bad_value", "the last day against the first", "$.region_schemes.verified.through", "\"2020-02-29\""),
            new("bad_value", "every province of the days in a region", "$.region_schemes.regions", "an empty list"),
            new("bad_value", "the id of a region begins with the scheme's", "$.region_schemes.regions.id"),
            new("bad_value", "the last day against the first", "$.reporting_duties.in_force.through", "\"2020-02-29\""),
            new("bad_value", "the day against those in force", "$.reporting_duties.verified_through", "\"2020-02-29\""),
            new("bad_value", "the day against those verified and in force", "$.reporting_duties.change.from", "\"2020-02-29\""),
            new("bad_value", "a duty against those that it replaces", "$.reporting_duties.replaces", "\"2020-02-29\""),
            new("bad_value", "the numbers of the check", "$.project_rules.limits"),
            new("bad_value", "the numbers and words of the check", "$.project_rules", "without limits", "without values"),
            new("number_not_exact", "a schema counts no digits", "$.project_rules.limits.percent"),
            new("bad_value", "the words of the check", "$.project_rules.values"),
            new("bad_value", "the last day against the first", "$.project_rules.in_force.through", "\"2020-02-29\""),
            new("bad_value", "the day against those in force", "$.project_rules.verified_through", "\"2020-02-29\""),
        ])
    {
        Outlines = [CatalogueText.Records, CatalogueText.Provinces],
    };

    internal static DocumentFormat Projects { get; } = new(
        "projects",
        ProjectText.Full,
        utf8 => ProjectDocument.Read(utf8, "test.json"),
        [
            new("unknown_id", "an id of another record, or of the catalogue"),
            new("duplicate_id", "one member of each record is the key"),
            new("number_not_exact", "a schema counts no digits"),
            new("bad_value", "the last day against the first", "$.projects.ends_on", "\"2020-02-29\""),
            new("bad_value", "other validators would round what multipleOf 0.0001 divides", "$.projects.items.decided_percent", "1.00001"),
            new("bad_value", "other validators would round what multipleOf 0.0001 divides", "$.contracts.payments.work_percent", "1.00001"),
            new("bad_value", "other validators would round what multipleOf 0.0001 divides", "$.contracts.payments.decided_percent", "1.00001"),
            new("bad_value", "which numbers the indicator of the result takes", "$.projects.results.planned"),
            new("bad_value", "which numbers the indicator of the result takes", "$.projects.results.achieved"),
        ]);

    internal static ImmutableArray<DocumentFormat> All { get; } = [Observations, Program, SupportTable, Catalogue, Projects];

    internal static DocumentFormat Of(string name) =>
        All.Concat(JsonForms.All).Single(format => string.Equals(format.Name, name, StringComparison.Ordinal));

    /// <summary>The form of a value outside documents, as schemas/khuyencong-forms-1.schema.json defines it.</summary>
    internal static DocumentFormat OfForm(string name, string full, Func<JsonCursor, object> read, params ImmutableArray<ReaderOnlyFault> readerOnly) =>
        new(name, full, utf8 => new JsonSource(utf8, "JSON").Parse(read), readerOnly)
        {
            SchemaText = JsonSchemaCheck.TextOf("khuyencong-forms-1.schema.json", name),
        };

    /// <summary>The reader's error, or null when it reads the document.</summary>
    internal DocumentError? ErrorOf(string text)
    {
        try
        {
            Reader(Encoding.UTF8.GetBytes(text));
            return null;
        }
        catch (DocumentException exception)
        {
            return exception.Error;
        }
    }

    internal void RequireGood(string text)
    {
        Assert.Empty(Schema.Faults(text));
        Assert.Null(ErrorOf(text)?.Describe(DisplayLanguage.English));
    }

    internal void RequireBad(string text)
    {
        Assert.NotEmpty(Schema.Faults(text));
        Assert.NotNull(ErrorOf(text));
    }
}
