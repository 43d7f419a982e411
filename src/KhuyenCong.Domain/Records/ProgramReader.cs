using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>
/// Reads a program document, which can have documents, units and indicators of its own in addition to those of the catalogue. Unknown
/// members are errors.
/// </summary>
internal sealed class ProgramReader(RecordReader catalogue, RecordList<Indicator> catalogueIndicators, Lazy<AdministrativeAtlas> atlas)
{
    internal const string Format = "khuyencong-program/1";
    internal const string NotStated = "not_stated";

    internal PromotionProgram Read(JsonCursor root)
    {
        root.RequireFormat(Format);
        root.Closed(
            "format", "id", "level", "province", "name", "documents", "units", "indicators", "decision", "citation", "verification",
            "years", "implementation", "planned_budget", "stages", "contents", "targets");
        ImmutableArray<LegalDocument> documents = root.Optional("documents") is { } ownDocuments
            ? RecordReader.Records(ownDocuments, RecordReader.ReadDocument, document => document.Id)
            : [];
        RecordReader records = catalogue.With(documents);
        ImmutableArray<MeasureUnit> units = root.Optional("units") is { } ownUnits ? records.ReadUnits(ownUnits) : [];
        records = records.With(units);
        ImmutableArray<Indicator> indicators = root.Optional("indicators") is { } ownIndicators
            ? ReadIndicators(ownIndicators, records)
            : [];

        ProgramPeriod period = ReadPeriod(root);
        ImmutableArray<ProgramStage> stages = RecordReader.Records(
            root.Member("stages"), item => ReadStage(item, records), stage => stage.Id);
        CheckStages(root.Member("stages"), stages, period);
        TargetReader targets = new(
            records,
            catalogueIndicators.Under(indicators),
            new(stages, stage => stage.Id));
        (BudgetStatement statement, ProgramParts.BudgetLine? budget) =
            new BudgetReader(records, period.Years).Read(root.Member("planned_budget"));
        ProgramLevel level = root.Member("level").Word<ProgramLevel>();
        JsonCursor list = root.Member("targets");
        ImmutableArray<ProgramParts.TargetLine> lines = RecordReader.Records(
            list,
            targets.Read,
            target => target.Stage is { } stage ? $"{target.Value.Indicator.Id}, {stage.Id}" : target.Value.Indicator.Id);
        CheckTotals(list, lines, stages);
        JsonCursor contents = root.Member("contents");
        JsonCursor id = root.Member("id");
        id.Require(ProgramRules.OfId(id.Identifier(), level));
        return new(new ProgramParts
        {
            Id = id.Identifier(),
            Level = level,
            Province = ReadProvince(root, level, period),
            Name = root.Member("name").Bilingual(),
            Decision = ReadDecision(root.Member("decision"), records),
            Citation = records.ReadCitation(root.Member("citation")),
            Verification = root.Member("verification").Word<Verification>(),
            Period = period,
            Stages = stages,
            Contents = ReadContents(contents, records),
            BudgetStatement = statement,
            Budget = budget,
            Targets = lines,
            OwnDocuments = documents,
            OwnUnits = units,
            OwnIndicators = indicators,
            IsBuiltIn = records.IsBuiltIn,
        });
    }

    internal static ImmutableArray<Indicator> ReadIndicators(JsonCursor list, RecordReader records) =>
        RecordReader.Records(list, records.ReadIndicator, indicator => indicator.Id);

    /// <summary>Reads the province: one that exists on the first day for a provincial program, none for a national one.</summary>
    private Province? ReadProvince(JsonCursor root, ProgramLevel level, ProgramPeriod period)
    {
        JsonCursor? item = root.Optional("province");
        if (level == ProgramLevel.National)
        {
            return item is null
                ? null
                : throw item.Value.Bad(ProvinceIdFault.OfNational());
        }

        return GeographyReader.ReadProvince(root.Member("province"), atlas.Value, period.Implementation.Start);
    }

    private static LegalDocument? ReadDecision(JsonCursor item, RecordReader records) =>
        string.Equals(item.Text(), RecordRules.NotKnown, StringComparison.Ordinal)
            ? null
            : records.Documents.Find(item.Text())
                ?? throw RecordReader.UnknownId(item, records.Documents.Items.Select(document => document.Id).Append(RecordRules.NotKnown));

    private static ProgramPeriod ReadPeriod(JsonCursor item)
    {
        JsonCursor years = item.Member("years");
        YearRange range = years.Years();
        DateInterval days = RecordReader.ReadDays(item.Member("implementation"));
        years.Require(ProgramRules.OfYears(range, days));
        return new(range, days);
    }

    /// <summary>Checks the stages, which must follow one another without gaps from the first day of the program to the last.</summary>
    private static void CheckStages(JsonCursor list, ImmutableArray<ProgramStage> stages, ProgramPeriod period)
    {
        LocalDate before = period.Implementation.Start.PlusDays(-1);
        JsonCursor[] items = list.Items();
        for (int i = 0; i < stages.Length; i++)
        {
            DateInterval days = stages[i].Period.Implementation;
            items[i].Member("implementation").Member("from").Require(ProgramRules.OfStage(stages[i].Id, days.Start, before));
            before = days.End;
        }

        if (!stages.IsEmpty)
        {
            items[^1].Member("implementation").Member("through").Require(ProgramRules.OfLastStage(before, period.Implementation.End));
        }
    }

    private static void CheckTotals(JsonCursor list, ImmutableArray<ProgramParts.TargetLine> lines, ImmutableArray<ProgramStage> stages)
    {
        foreach ((int index, CodedFault fault) in ProgramRules.OfTotals(lines, stages.Length))
        {
            list.Items()[index].Member("value").Require(fault);
        }
    }

    private static ProgramStage ReadStage(JsonCursor item, RecordReader records)
    {
        item.Closed("id", "name", "years", "implementation", "citation", "verification");
        return new(
            item.Member("id").Identifier(),
            item.Member("name").Bilingual(),
            ReadPeriod(item),
            records.ReadCitation(item.Member("citation")),
            item.Member("verification").Word<Verification>());
    }

    private static ImmutableArray<ActivityContent> ReadContents(JsonCursor list, RecordReader records)
    {
        HashSet<int> numbers = [];
        return RecordReader.Records(
            list,
            item =>
            {
                item.Closed("id", "number", "name", "decree_45", "citation", "verification");
                ActivityContent content = records.ReadContent(
                    item,
                    RecordReader.Records(
                        item.Member("decree_45"), answered => RecordReader.Look(answered, records.Contents), answered => answered.Id));
                item.Member("number").Require(numbers.Add(content.Number) ? null : ProgramRules.OfRepeatedNumber());
                return content;
            },
            content => content.Id);
    }
}
