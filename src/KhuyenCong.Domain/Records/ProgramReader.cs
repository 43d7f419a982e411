using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>Reads a program document: a closed schema, with the program's own documents, units and indicators beside those of the catalogue.</summary>
internal sealed class ProgramReader(RecordReader catalogue, RecordList<Indicator> catalogueIndicators, Lazy<AdministrativeAtlas> atlas)
{
    internal const string Format = "khuyencong-program/1";
    internal const string NotStated = "not_stated";
    internal const string NotKnown = "not_known";

    internal PromotionProgram Read(JsonCursor root)
    {
        root.RequireFormat(Format);
        root.Closed(
            "format", "id", "level", "province", "name", "documents", "units", "indicators", "decision", "citation", "verification", "years", "implementation",
            "planned_budget", "stages", "contents", "targets");
        ImmutableArray<LegalDocument> documents = root.Optional("documents") is { } ownDocuments
            ? RecordReader.Records(ownDocuments, RecordReader.ReadDocument, document => document.Id)
            : [];
        RecordReader records = catalogue.With(documents);
        ImmutableArray<MeasureUnit> units = root.Optional("units") is { } ownUnits ? records.ReadUnits(ownUnits) : [];
        records = records.With(units);
        ImmutableArray<Indicator> indicators = root.Optional("indicators") is { } ownIndicators ? ReadIndicators(ownIndicators, records) : [];

        ProgramPeriod period = ReadPeriod(root);
        ImmutableArray<ProgramStage> stages = RecordReader.Records(root.Member("stages"), item => ReadStage(item, records), stage => stage.Id);
        CheckStages(root.Member("stages"), stages, period);
        TargetReader targets = new(
            records,
            catalogueIndicators.Under(indicators),
            new(stages, stage => stage.Id));
        (BudgetStatement statement, ProgramDefinition.BudgetLine? budget) = targets.ReadBudget(root.Member("planned_budget"));
        ProgramLevel level = root.Member("level").Word<ProgramLevel>();
        JsonCursor list = root.Member("targets");
        ImmutableArray<ProgramDefinition.TargetLine> lines = RecordReader.Records(list, targets.Read, target => target.Stage is { } stage ? $"{target.Value.Indicator.Id}, {stage.Id}" : target.Value.Indicator.Id);
        CheckTotals(list, lines, stages);
        JsonCursor contents = root.Member("contents");
        JsonCursor id = root.Member("id");
        if (level == ProgramLevel.Provincial && id.Identifier().StartsWith("national_", StringComparison.Ordinal))
        {
            throw id.Bad(ErrorCode.BadValue, Message.NationalId);
        }

        return new(new ProgramDefinition
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

    /// <summary>A provincial program is of a province in force on its first day; a national one of none.</summary>
    private Province? ReadProvince(JsonCursor root, ProgramLevel level, ProgramPeriod period)
    {
        JsonCursor? item = root.Optional("province");
        if (level == ProgramLevel.National)
        {
            return item is null
                ? null
                : throw item.Value.Bad(ErrorCode.BadValue, Message.NationalOfProvince);
        }

        return GeographyReader.ReadProvince(root.Member("province"), atlas.Value, period.Implementation.Start);
    }

    private static LegalDocument? ReadDecision(JsonCursor item, RecordReader records) =>
        string.Equals(item.Text(), NotKnown, StringComparison.Ordinal)
            ? null
            : records.Documents.Find(item.Text())
                ?? throw RecordReader.UnknownId(item, records.Documents.Items.Select(document => document.Id).Append(NotKnown));

    private static ProgramPeriod ReadPeriod(JsonCursor item)
    {
        JsonCursor years = item.Member("years");
        YearRange range = years.Years();
        DateInterval days = RecordReader.ReadDays(item.Member("implementation"));
        return days.Start.Year == range.First && days.End.Year == range.Last
            ? new ProgramPeriod(range, days)
            : throw years.Bad(ErrorCode.BadValue, Message.YearsNotOfDays);
    }

    /// <summary>Stages follow one another without gap from the first day of the program to the last.</summary>
    private static void CheckStages(JsonCursor list, ImmutableArray<ProgramStage> stages, ProgramPeriod period)
    {
        if (stages.IsEmpty)
        {
            return;
        }

        LocalDate before = period.Implementation.Start.PlusDays(-1);
        for (int i = 0; i < stages.Length; i++)
        {
            ProgramStage stage = stages[i];
            DateInterval days = stage.Period.Implementation;
            if (days.Start.PlusDays(-1) != before)
            {
                throw list.Items()[i].Member("implementation").Member("from").Bad(
                    ErrorCode.BadValue, Message.StageLeavesGap, QuotedText.Of(stage.Id), IsoDates.Format(before));
            }

            before = days.End;
        }

        if (before != period.Implementation.End)
        {
            throw list.Items().Last().Member("implementation").Member("through").Bad(
                ErrorCode.BadValue, Message.StagesEndEarly, IsoDates.Format(period.Implementation.End));
        }
    }

    /// <summary>The stages of a flow add up, and to what is stated for the whole program.</summary>
    private static void CheckTotals(JsonCursor list, ImmutableArray<ProgramDefinition.TargetLine> lines, ImmutableArray<ProgramStage> stages)
    {
        JsonCursor[] items = list.Items();
        foreach (IGrouping<Indicator, ProgramDefinition.TargetLine> flow in lines.Where(line => line.Value.Indicator.Nature == IndicatorNature.Flow).GroupBy(line => line.Value.Indicator))
        {
            ProgramDefinition.TargetLine[] parts = [.. flow.Where(line => line.Stage is not null)];
            Quantity? sum = Sum(parts);
            if (parts.Length > 0 && (sum is not { } total || ValueRules.FaultOf(total.Value, total.Unit) != ValueFault.None))
            {
                throw items[lines.IndexOf(parts[^1])].Member("value").Bad(
                    ErrorCode.BadValue, Message.SumTooLarge, Message.LargestNumber);
            }

            if (flow.FirstOrDefault(line => line.Stage is null) is { } whole && sum is { } stated
                && (stated > whole.Value.Quantity || (parts.Length == stages.Length && stated != whole.Value.Quantity)))
            {
                throw items[lines.IndexOf(whole)].Member("value").Bad(ErrorCode.BadValue, Message.NotTheSum);
            }
        }
    }

    private static Quantity? Sum(ProgramDefinition.TargetLine[] parts)
    {
        Quantity? sum = parts.Length == 0 ? null : parts[0].Value.Quantity;
        foreach (ProgramDefinition.TargetLine part in parts.Skip(1))
        {
            sum = sum is { } left && left.TryAdd(part.Value.Quantity, out Quantity next) ? next : null;
        }

        return sum;
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
                    item, RecordReader.Records(item.Member("decree_45"), answered => RecordReader.Look(answered, records.Contents), answered => answered.Id));
                return numbers.Add(content.Number)
                    ? content
                    : throw item.Member("number").Bad(ErrorCode.DuplicateId, Message.DuplicateNumber);
            },
            content => content.Id);
    }
}
