using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>Reads the records that state how indicators compare.</summary>
internal static class ComparabilityReader
{
    /// <summary>Returns the key of two indicators, in either order.</summary>
    internal static string KeyOf(IndicatorComparability record) =>
        string.CompareOrdinal(record.Indicator.Id, record.Other.Id) < 0
            ? $"{record.Indicator.Id} {record.Other.Id}"
            : $"{record.Other.Id} {record.Indicator.Id}";

    internal static ImmutableArray<IndicatorComparability> ReadAll(
        JsonCursor list, RecordReader records, RecordList<Indicator> indicators) =>
        RecordReader.Records(list, item => Read(item, records, indicators), KeyOf);

    private static IndicatorComparability Read(JsonCursor item, RecordReader records, RecordList<Indicator> indicators)
    {
        item.Closed("indicator", "other", "relation", "measured_against", "reason", "citation", "verification");
        return new(
            RecordReader.Look(item.Member("indicator"), indicators),
            RecordReader.Look(item.Member("other"), indicators),
            item.Member("relation").Word<Comparability>(),
            item.Member("measured_against").Flag(),
            item.Member("reason").Bilingual(),
            records.ReadCitation(item.Member("citation")),
            item.Member("verification").Word<Verification>())
        { IsBuiltIn = records.IsBuiltIn };
    }
}
