using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>Reads a program document.</summary>
internal sealed class ProgramReader(CatalogueReader catalogue, FrozenDictionary<string, Indicator> indicators)
{
    private const string Format = "khuyencong-program/1";
    private const string NotStated = "not_stated";

    internal PromotionProgram Read(JsonCursor root)
    {
        root.Closed(
            "format", "id", "level", "name", "decision", "citation", "verification", "years", "implementation", "planned_budget", "stages", "contents", "targets");
        JsonCursor format = root.Member("format");
        if (!string.Equals(format.Text(), Format, StringComparison.Ordinal))
        {
            throw format.Bad("unknown_format", "định dạng không đọc được", "an unknown format", $"\"{Format}\"", $"\"{Format}\"");
        }

        string id = root.Member("id").Identifier();
        ProgramPeriod period = ReadPeriod(root);
        ImmutableArray<ProgramStage> stages = CatalogueReader.Records(root.Member("stages"), ReadStage, stage => stage.Id);
        CheckStages(root.Member("stages"), stages, period);
        FrozenDictionary<string, ProgramStage> stagesById = stages.ToFrozenDictionary(stage => stage.Id, StringComparer.Ordinal);
        return new(new ProgramDefinition(
            id,
            root.Member("level").Word<ProgramLevel>(),
            root.Member("name").Bilingual(),
            catalogue.ReadDocumentId(root.Member("decision")),
            catalogue.ReadCitation(root.Member("citation")),
            root.Member("verification").Word<Verification>(),
            period,
            stages,
            CatalogueReader.Records(root.Member("contents"), catalogue.ReadProgramContent, content => content.Id),
            ReadBudget(root.Member("planned_budget")),
            CatalogueReader.Records(root.Member("targets"), item => ReadTarget(item, stagesById), target => $"{target.Value.Indicator.Id} {target.Stage?.Id}")));
    }

    private static ProgramPeriod ReadPeriod(JsonCursor item)
    {
        JsonCursor years = item.Member("years");
        YearRange range = years.Years();
        DateInterval days = CatalogueReader.ReadDays(item.Member("implementation"));
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

    private ProgramStage ReadStage(JsonCursor item)
    {
        item.Closed("id", "name", "years", "implementation", "citation", "verification");
        return new(
            item.Member("id").Identifier(),
            item.Member("name").Bilingual(),
            ReadPeriod(item),
            catalogue.ReadCitation(item.Member("citation")),
            item.Member("verification").Word<Verification>());
    }

    private ProgramDefinition.BudgetLine? ReadBudget(JsonCursor item)
    {
        if (item.IsText)
        {
            return string.Equals(item.Text(), NotStated, StringComparison.Ordinal)
                ? null
                : throw item.Bad("bad_value", "kinh phí không hợp lệ", "not a budget", $"một đối tượng hoặc \"{NotStated}\"", $"an object or \"{NotStated}\"");
        }

        item.Closed("value", "unit", "source", "citation", "verification");
        JsonCursor unitName = item.Member("unit");
        MeasureUnit unit = catalogue.ReadUnitName(unitName);
        if (unit.Kind != MeasureUnitKind.Money)
        {
            throw unitName.Bad("wrong_unit", "không phải đơn vị tiền", "not a unit of money", "đồng, nghìn đồng, triệu đồng hoặc tỷ đồng", "đồng, nghìn đồng, triệu đồng or tỷ đồng");
        }

        JsonCursor value = item.Member("value");
        return new(
            Vnd.TryFrom(value.Number(), unit, out Vnd amount) && amount >= Vnd.Zero ? amount : throw value.Bad("bad_value", "số tiền không hợp lệ", "not an amount", "một số đồng chẵn, không âm", "whole đồng, not negative"),
            item.Member("source").Word<FundingSource>(),
            catalogue.ReadCitation(item.Member("citation")),
            item.Member("verification").Word<Verification>());
    }

    private ProgramDefinition.TargetLine ReadTarget(JsonCursor item, FrozenDictionary<string, ProgramStage> stages)
    {
        item.Closed("indicator", "stage", "value", "unit", "hedge", "citation", "verification");
        Indicator indicator = CatalogueReader.Look(item.Member("indicator"), indicators);
        return new(
            ReadValue(item, indicator),
            item.Optional("stage") is { } stage ? CatalogueReader.Look(stage, stages) : null,
            catalogue.ReadCitation(item.Member("citation")),
            item.Member("verification").Word<Verification>());
    }

    private IndicatorValue ReadValue(JsonCursor item, Indicator indicator)
    {
        JsonCursor unitName = item.Member("unit");
        MeasureUnit unit = catalogue.ReadUnitName(unitName);
        if (!unit.ConvertsTo(indicator.Unit))
        {
            throw unitName.Bad("wrong_unit", "sai đơn vị tính của chỉ tiêu", "not the indicator's unit", $"\"{indicator.Unit}\"", $"\"{indicator.Unit}\"");
        }

        JsonCursor value = item.Member("value");
        Quantity quantity = new(value.Number(), unit);
        return ValueRules.FaultOf(quantity.Value, unit) == ValueFault.None
            ? indicator.Of(quantity, item.Optional("hedge")?.Word<Hedge>() ?? Hedge.None)
            : throw value.Bad("bad_value", "giá trị không hợp lệ", "not a value", "một số nguyên không âm", "a whole number, not negative");
    }
}
