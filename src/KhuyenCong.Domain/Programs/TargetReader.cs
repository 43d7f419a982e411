using System.Collections.Frozen;
using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>Reads the targets and the planned budget of a program document.</summary>
internal sealed class TargetReader(RecordReader records, FrozenDictionary<string, Indicator> indicators, FrozenDictionary<string, ProgramStage> stages)
{
    internal ProgramDefinition.TargetLine Read(JsonCursor item)
    {
        item.Closed("indicator", "stage", "value", "unit", "hedge", "citations", "verification");
        Indicator indicator = RecordReader.Look(item.Member("indicator"), indicators);
        Quantity stated = ReadQuantity(item, indicator);
        JsonCursor citations = item.Member("citations");
        ImmutableArray<Citation> sources = citations.ReadItems(records.ReadCitation);
        return sources.IsEmpty
            ? throw citations.Bad(ErrorCode.BadValue, "mục tiêu không có nguồn", "a target without source", "ít nhất một nguồn", "at least one citation")
            : new(
                indicator.Of(stated, item.Optional("hedge")?.Word<Hedge>() ?? Hedge.None),
                stated,
                item.Optional("stage") is { } stage ? RecordReader.Look(stage, stages) : null,
                sources,
                item.Member("verification").Word<Verification>());
    }

    internal (BudgetStatement Statement, ProgramDefinition.BudgetLine? Budget) ReadBudget(JsonCursor item)
    {
        if (item.IsText)
        {
            return item.Text() switch
            {
                ProgramReader.NotStated => (BudgetStatement.NotStated, null),
                ProgramReader.NotKnown => (BudgetStatement.NotKnown, null),
                _ => throw item.Bad(
                    ErrorCode.BadValue, "kinh phí không hợp lệ", "not a budget",
                    $"một đối tượng, \"{ProgramReader.NotStated}\" hoặc \"{ProgramReader.NotKnown}\"", $"an object, \"{ProgramReader.NotStated}\" or \"{ProgramReader.NotKnown}\""),
            };
        }

        item.Closed("value", "unit", "source", "citation", "verification");
        MeasureUnit unit = records.ReadMoneyUnit(item.Member("unit"));
        JsonCursor value = item.Member("value");
        return (BudgetStatement.Stated, new(
            new(value.Number(), unit),
            Vnd.TryFrom(value.Number(), unit, out Vnd amount) && amount >= Vnd.Zero ? amount : throw value.Bad(ErrorCode.BadValue, "số tiền không hợp lệ", "not an amount", "một số đồng chẵn, không âm", "whole đồng, not negative"),
            item.Member("source").Word<FundingSource>(),
            records.ReadCitation(item.Member("citation")),
            item.Member("verification").Word<Verification>()));
    }

    private Quantity ReadQuantity(JsonCursor item, Indicator indicator)
    {
        JsonCursor unitName = item.Member("unit");
        MeasureUnit unit = records.ReadUnitName(unitName);
        if (!unit.ConvertsTo(indicator.Unit))
        {
            throw unitName.Bad(ErrorCode.WrongUnit, "sai đơn vị tính của chỉ tiêu", "not the indicator's unit", $"{QuotedText.Of(indicator.Unit.ToString())}", $"{QuotedText.Of(indicator.Unit.ToString())}");
        }

        JsonCursor value = item.Member("value");
        Quantity quantity = new(value.Number(), unit);
        string whole = unit.Kind == MeasureUnitKind.Money ? "một số đồng chẵn, không âm" : "một số nguyên, không âm";
        string wholeInEnglish = unit.Kind == MeasureUnitKind.Money ? "whole đồng, not negative" : "a whole number, not negative";
        return ValueRules.FaultOf(quantity.Value, unit) switch
        {
            ValueFault.None => quantity,
            ValueFault.TooLarge => throw value.Bad(ErrorCode.BadValue, "số quá lớn", "the number is too large", "nhiều nhất 9.223.372.036.854.775.807", "at most 9,223,372,036,854,775,807"),
            _ => throw value.Bad(ErrorCode.BadValue, "giá trị không hợp lệ", "not a value", whole, wholeInEnglish),
        };
    }
}
