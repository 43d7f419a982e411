using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>Reads the targets of a program document.</summary>
internal sealed class TargetReader(RecordReader records, RecordList<Indicator> indicators, RecordList<ProgramStage> stages)
{
    internal ProgramParts.TargetLine Read(JsonCursor item)
    {
        item.Closed("indicator", "stage", "value", "upper_value", "unit", "hedge", "citations", "verification");
        Indicator indicator = RecordReader.Look(item.Member("indicator"), indicators);
        JsonCursor unitName = item.Member("unit");
        MeasureUnit unit = records.ReadUnitName(unitName, indicator);
        unitName.Require(ProgramRules.OfUnit(unit, indicator));
        Quantity stated = ReadValue(item.Member("value"), unit);
        Quantity? upper = item.Optional("upper_value") is { } end ? ReadUpper(end, stated) : null;
        JsonCursor citations = item.Member("citations");
        ImmutableArray<Citation> sources = citations.ReadItems(records.ReadCitation);
        citations.Require(ProgramRules.OfSources(sources.Length));
        return new(
            indicator.Of(stated, item.Optional("hedge")?.Word<Hedge>() ?? Hedge.None),
            stated,
            upper,
            item.Optional("stage") is { } stage ? RecordReader.Look(stage, stages) : null,
            sources,
            item.Member("verification").Word<Verification>());
    }

    private static Quantity ReadUpper(JsonCursor item, Quantity lower)
    {
        Quantity upper = new(item.Number(), lower.Unit);
        item.Require(ProgramRules.OfUpperValue(lower, upper));
        return upper;
    }

    private static Quantity ReadValue(JsonCursor item, MeasureUnit unit)
    {
        Quantity quantity = new(item.Number(), unit);
        item.Require(ProgramRules.OfValue(quantity));
        return quantity;
    }
}
