using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>Reads the planned budget of a program document.</summary>
internal sealed class BudgetReader(RecordReader records, YearRange years)
{
    internal (BudgetStatement Statement, ProgramParts.BudgetLine? Budget) Read(JsonCursor item)
    {
        if (item.IsText)
        {
            return item.Text() switch
            {
                ProgramReader.NotStated => (BudgetStatement.NotStated, null),
                RecordRules.NotKnown => (BudgetStatement.NotKnown, null),
                _ => throw item.Bad(ErrorCode.BadValue, Message.NotABudget, ProgramReader.NotStated, RecordRules.NotKnown),
            };
        }

        item.Closed("value", "unit", "hedge", "source", "parts", "citation", "verification");
        (Quantity stated, Vnd amount) = ReadAmount(item);
        ProgramParts.BudgetLine whole = new(
            stated,
            amount,
            ReadHedge(item),
            item.Member("source").Word<FundingSource>(),
            null,
            [],
            records.ReadCitation(item.Member("citation")),
            item.Member("verification").Word<Verification>());
        return (BudgetStatement.Stated, item.Optional("parts") is { } parts ? whole with { Parts = ReadParts(parts, whole) } : whole);
    }

    private ImmutableArray<ProgramParts.BudgetLine> ReadParts(JsonCursor list, ProgramParts.BudgetLine whole)
    {
        ImmutableArray<ProgramParts.BudgetLine> parts = list.ReadItems(item => ReadPart(item, whole));
        list.Require(parts.IsEmpty ? CodedFault.Of(ErrorCode.BadValue, Message.EmptyList) : ProgramRules.OfBudgetParts(whole, parts));
        return parts;
    }

    /// <summary>Reads a part for a source, for years or for both; a part without a citation uses that of the whole.</summary>
    private ProgramParts.BudgetLine ReadPart(JsonCursor item, ProgramParts.BudgetLine whole)
    {
        item.Closed("value", "unit", "hedge", "source", "years", "citation", "verification");
        FundingSource? funding = item.Optional("source")?.Word<FundingSource>();
        YearRange? ofPart = item.Optional("years")?.Years();
        (item.Optional("years") ?? item).Require(ProgramRules.OfBudgetPart(funding, ofPart, years));
        (Quantity stated, Vnd amount) = ReadAmount(item);
        return new(
            stated,
            amount,
            ReadHedge(item),
            funding ?? whole.Funding,
            ofPart,
            [],
            item.Optional("citation") is { } citation ? records.ReadCitation(citation) : whole.Citation,
            item.Optional("verification")?.Word<Verification>() ?? whole.Verification)
        { IsOfSource = funding is not null };
    }

    private (Quantity Stated, Vnd Amount) ReadAmount(JsonCursor item)
    {
        MeasureUnit unit = records.ReadMoneyUnit(item.Member("unit"));
        JsonCursor value = item.Member("value");
        bool isAmount = Vnd.TryFrom(value.Number(), unit, out Vnd amount);
        value.Require(ProgramRules.OfBudget(isAmount ? amount : null));
        return (new(value.Number(), unit), amount);
    }

    private static Hedge ReadHedge(JsonCursor item) => item.Optional("hedge")?.Word<Hedge>() ?? Hedge.None;
}
