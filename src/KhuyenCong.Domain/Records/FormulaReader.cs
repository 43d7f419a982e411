using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>Reads the formulas of derived indicators.</summary>
internal static class FormulaReader
{
    internal static ImmutableArray<DerivedIndicator> ReadAll(JsonCursor list, RecordReader records) =>
        RecordReader.Records(list, item => Read(item, records), formula => formula.Id);

    private static DerivedIndicator Read(JsonCursor item, RecordReader records)
    {
        item.Closed("id", "name", "formula", "operands", "note", "citation", "verification");
        JsonCursor text = item.Member("formula");
        IndicatorFormula formula = text.Formula();
        ImmutableArray<FormulaVariable> variables = RecordReader.Records(
            item.Member("operands"),
            operand =>
            {
                operand.Closed("id", "name");
                return new FormulaVariable(operand.Member("id").Identifier(), operand.Member("name").Bilingual());
            },
            variable => variable.Id);
        return variables.Select(variable => variable.Id).SequenceEqual(formula.Identifiers, StringComparer.Ordinal)
            ? new(
                item.Member("id").Identifier(),
                item.Member("name").Bilingual(),
                formula,
                variables,
                item.Optional("note")?.Bilingual(),
                records.ReadCitation(item.Member("citation")),
                item.Member("verification").Word<Verification>())
            : throw item.Member("operands").Bad(ErrorCode.BadValue, Message.NotFormulaNames, string.Join(", ", formula.Identifiers));
    }
}
