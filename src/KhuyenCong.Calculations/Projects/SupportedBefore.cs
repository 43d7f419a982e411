using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// The earlier items of one beneficiary and content: the first two of each kind whose sources differ. Any item has a different source
/// than one of them, so a long list is searched only once.
/// </summary>
internal sealed class SupportedBefore
{
    private readonly Dictionary<(string Name, (int?, string?) Year), List<SupportedItem>> _ofYear = [];
    private readonly Dictionary<string, List<SupportedItem>> _ofName = new(StringComparer.Ordinal);
    private readonly List<SupportedItem> _ofMoney = [];
    private readonly List<SupportedItem> _unnamed = [];
    private readonly List<SupportedItem> _all = [];

    /// <summary>The same item of the year, the same of another year, and one that may be the same; each from another source.</summary>
    internal (SupportedItem? Twice, SupportedItem? OtherYear, SupportedItem? Other) Find(SupportedItem item)
    {
        SupportedItem? twice = null;
        SupportedItem? otherYear = null;
        if (item.Item.Item is { } name)
        {
            twice = OfOtherSource(_ofYear.GetValueOrDefault((name, item.Year)), item);
            otherYear = twice is null ? OfOtherSource(_ofName.GetValueOrDefault(name), item) : null;
        }

        SupportedItem? other = _ofMoney.Find(one => one.Item.Funding != item.Item.Funding)
            ?? OfOtherSource(item.Item.Item is null ? _all : _unnamed, item);
        return (twice, otherYear, other);
    }

    internal void Add(SupportedItem item)
    {
        if (item.Item.Item is { } name)
        {
            Keep(ListOf(_ofYear, (name, item.Year)), item);
            Keep(ListOf(_ofName, name), item);
        }
        else
        {
            Keep(_unnamed, item);
        }

        Keep(_all, item);
        if (_ofMoney.TrueForAll(one => one.Item.Funding != item.Item.Funding))
        {
            _ofMoney.Add(item);
        }
    }

    private static SupportedItem? OfOtherSource(List<SupportedItem>? items, SupportedItem item) =>
        items?.Find(one => one.Source != item.Source);

    private static void Keep(List<SupportedItem> items, SupportedItem item)
    {
        if (items.Count < 2 && items.TrueForAll(one => one.Source != item.Source))
        {
            items.Add(item);
        }
    }

    private static List<SupportedItem> ListOf<TKey>(Dictionary<TKey, List<SupportedItem>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out List<SupportedItem>? list))
        {
            list = [];
            lists.Add(key, list);
        }

        return list;
    }
}
