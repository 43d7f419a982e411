using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>Reads the targets and the planned budget of a program document.</summary>
internal sealed class TargetReader(RecordReader records, RecordList<Indicator> indicators, RecordList<ProgramStage> stages)
{
    internal ProgramDefinition.TargetLine Read(JsonCursor item)
    {
        item.Closed("indicator", "stage", "value", "unit", "hedge", "citations", "verification");
        Indicator indicator = RecordReader.Look(item.Member("indicator"), indicators);
        Quantity stated = ReadQuantity(item, indicator);
        JsonCursor citations = item.Member("citations");
        ImmutableArray<Citation> sources = citations.ReadItems(records.ReadCitation);
        return sources.IsEmpty
            ? throw citations.Bad(ErrorCode.BadValue, Message.TargetWithoutSource)
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
                _ => throw item.Bad(ErrorCode.BadValue, Message.NotABudget, ProgramReader.NotStated, ProgramReader.NotKnown),
            };
        }

        item.Closed("value", "unit", "source", "citation", "verification");
        MeasureUnit unit = records.ReadMoneyUnit(item.Member("unit"));
        JsonCursor value = item.Member("value");
        return (BudgetStatement.Stated, new(
            new(value.Number(), unit),
            Vnd.TryFrom(value.Number(), unit, out Vnd amount) && amount >= Vnd.Zero
                ? amount
                : throw value.Bad(ErrorCode.BadValue, Message.NotAnAmount, Message.WholeDongFromZero),
            item.Member("source").Word<FundingSource>(),
            records.ReadCitation(item.Member("citation")),
            item.Member("verification").Word<Verification>()));
    }

    private Quantity ReadQuantity(JsonCursor item, Indicator indicator)
    {
        JsonCursor unitName = item.Member("unit");
        MeasureUnit unit = records.ReadUnitName(unitName, indicator);
        if (!unit.ConvertsTo(indicator.Unit))
        {
            throw unitName.Bad(ErrorCode.WrongUnit, Message.NotIndicatorUnit, QuotedText.Of(indicator.Unit.ToString()));
        }

        JsonCursor value = item.Member("value");
        Quantity quantity = new(value.Number(), unit);
        Message whole = unit.Kind == MeasureUnitKind.Money ? Message.WholeDongFromZero : Message.WholeNumber;
        return ValueRules.FaultOf(quantity.Value, unit) switch
        {
            ValueFault.None => quantity,
            ValueFault.TooLarge => throw value.Bad(ErrorCode.BadValue, Message.NumberTooLarge, Message.LargestNumber),
            _ => throw value.Bad(ErrorCode.BadValue, Message.NotAValue, whole),
        };
    }
}
