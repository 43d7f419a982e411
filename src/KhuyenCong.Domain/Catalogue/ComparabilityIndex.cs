namespace KhuyenCong.Domain;

/// <summary>Finds comparability records by either of their indicators; each is returned as seen from that indicator.</summary>
internal sealed class ComparabilityIndex
{
    private readonly Dictionary<string, List<IndicatorComparability>> _records = new(StringComparer.Ordinal);

    internal ComparabilityIndex(RecordList<IndicatorComparability> records)
    {
        foreach (IndicatorComparability record in records.Items)
        {
            Add(record);
            Add(record.Invert());
        }
    }

    internal IndicatorComparability? Find(string indicator, string other) =>
        _records.TryGetValue(indicator, out List<IndicatorComparability>? records)
            ? records.Find(record => string.Equals(record.Other.Id, other, StringComparison.Ordinal))
            : null;

    private void Add(IndicatorComparability record)
    {
        if (!_records.TryGetValue(record.Indicator.Id, out List<IndicatorComparability>? records))
        {
            _records[record.Indicator.Id] = records = [];
        }

        records.Add(record);
    }
}
