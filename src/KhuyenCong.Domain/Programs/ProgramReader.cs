using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>Reads a program document: a closed schema, with the program's own documents, units and indicators beside those of the catalogue.</summary>
internal sealed class ProgramReader(RecordReader catalogue, FrozenDictionary<string, Indicator> catalogueIndicators, AdministrativeMap map)
{
    internal const string Format = "khuyencong-program/1";
    internal const string NotStated = "not_stated";
    internal const string NotKnown = "not_known";

    internal PromotionProgram Read(JsonCursor root)
    {
        root.Closed(
            "format", "id", "level", "province", "name", "documents", "units", "indicators", "decision", "citation", "verification", "years", "implementation",
            "planned_budget", "stages", "contents", "targets");
        JsonCursor format = root.Member("format");
        if (!string.Equals(format.Text(), Format, StringComparison.Ordinal))
        {
            throw format.Bad("unknown_format", "định dạng không đọc được", "an unknown format", $"\"{Format}\"", $"\"{Format}\"");
        }

        ImmutableArray<LegalDocument> documents = root.Optional("documents") is { } ownDocuments
            ? RecordReader.Records(ownDocuments, catalogue.ReadDocument, document => document.Id)
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
            catalogueIndicators.Values.Concat(indicators).ToFrozenDictionary(indicator => indicator.Id, StringComparer.Ordinal),
            stages.ToFrozenDictionary(stage => stage.Id, StringComparer.Ordinal));
        (BudgetStatement statement, ProgramDefinition.BudgetLine? budget) = targets.ReadBudget(root.Member("planned_budget"));
        ProgramLevel level = root.Member("level").Word<ProgramLevel>();
        return new(new ProgramDefinition
        {
            Id = root.Member("id").Identifier(),
            Level = level,
            Province = ReadProvince(root, level, period),
            Name = root.Member("name").Bilingual(),
            Decision = ReadDecision(root.Member("decision"), records),
            Citation = records.ReadCitation(root.Member("citation")),
            Verification = root.Member("verification").Word<Verification>(),
            Period = period,
            Stages = stages,
            Contents = RecordReader.Records(root.Member("contents"), item => ReadContent(item, records), content => content.Id),
            BudgetStatement = statement,
            Budget = budget,
            Targets = RecordReader.Records(root.Member("targets"), targets.Read, target => $"{target.Value.Indicator.Id} {target.Stage?.Id}"),
            OwnDocuments = documents,
            OwnUnits = units,
            OwnIndicators = indicators,
        });
    }

    private ImmutableArray<Indicator> ReadIndicators(JsonCursor list, RecordReader records) => RecordReader.Records(
        list,
        item =>
        {
            RecordReader.New(item.Member("id"), item.Member("id").Identifier(), catalogueIndicators);
            return records.ReadIndicator(item);
        },
        indicator => indicator.Id);

    /// <summary>A provincial program is of a province in force on its first day; a national one of none.</summary>
    private Province? ReadProvince(JsonCursor root, ProgramLevel level, ProgramPeriod period)
    {
        JsonCursor? item = root.Optional("province");
        if (level == ProgramLevel.National)
        {
            return item is null
                ? null
                : throw item.Value.Bad("bad_value", "chương trình quốc gia không thuộc tỉnh nào", "a national program is of no province", "không có \"province\"", "no \"province\"");
        }

        JsonCursor province = root.Member("province");
        string id = province.Text();
        LocalDate first = period.Implementation.Start;
        if (!map.Verified.Contains(first))
        {
            throw province.Bad(
                "unknown_id",
                $"danh mục chỉ biết các tỉnh từ {IsoDates.Format(map.Verified.Start)} đến {IsoDates.Format(map.Verified.End)}",
                $"the catalogue knows provinces only from {IsoDates.Format(map.Verified.Start)} through {IsoDates.Format(map.Verified.End)}",
                "chương trình bắt đầu trong thời gian đó",
                "a program that begins in that time");
        }

        return map.FindById(id)?.Province
            ?? throw province.Bad("unknown_id", $"không có tỉnh này ngày {IsoDates.Format(first)}", $"no such province on {IsoDates.Format(first)}", "mã một tỉnh như \"binh_dinh\"", "a province's id, as \"binh_dinh\"");
    }

    private static LegalDocument? ReadDecision(JsonCursor item, RecordReader records) =>
        string.Equals(item.Text(), NotKnown, StringComparison.Ordinal) ? null : RecordReader.Look(item, records.Documents);

    private static ProgramPeriod ReadPeriod(JsonCursor item)
    {
        JsonCursor years = item.Member("years");
        YearRange range = years.Years();
        DateInterval days = RecordReader.ReadDays(item.Member("implementation"));
        return days.Start.Year == range.First && days.End.Year == range.Last
            ? new ProgramPeriod(range, days)
            : throw years.Bad("bad_value", "năm không khớp với ngày thực hiện", "the years are not those of the days of implementation", "các năm của \"implementation\"", "the years of \"implementation\"");
    }

    /// <summary>Stages follow one another without gap from the first day of the program to the last.</summary>
    private static void CheckStages(JsonCursor list, ImmutableArray<ProgramStage> stages, ProgramPeriod period)
    {
        if (stages.IsEmpty)
        {
            return;
        }

        LocalDate next = period.Implementation.Start;
        foreach (ProgramStage stage in stages)
        {
            if (stage.Period.Implementation.Start != next)
            {
                throw list.Bad("bad_value", $"giai đoạn \"{stage.Id}\" không nối tiếp", $"stage \"{stage.Id}\" leaves a gap or overlaps", $"bắt đầu ngày {IsoDates.Format(next)}", $"a first day of {IsoDates.Format(next)}");
            }

            next = stage.Period.Implementation.End.PlusDays(1);
        }

        if (next != period.Implementation.End.PlusDays(1))
        {
            throw list.Bad("bad_value", "các giai đoạn không phủ hết chương trình", "the stages do not cover the program", $"kết thúc ngày {IsoDates.Format(period.Implementation.End)}", $"a last day of {IsoDates.Format(period.Implementation.End)}");
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

    private static ActivityContent ReadContent(JsonCursor item, RecordReader records)
    {
        item.Closed("id", "number", "name", "decree_45", "citation", "verification");
        return records.ReadContent(item, RecordReader.Records(item.Member("decree_45"), content => RecordReader.Look(content, records.Contents), content => content.Id));
    }
}
