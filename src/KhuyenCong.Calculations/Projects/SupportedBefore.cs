using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// The earlier items of one beneficiary and content. Of each kind, it keeps only the first two items with different sources: the source of
/// any other item differs from at least one of them, so a long list is searched only once.
/// </summary>
internal sealed class SupportedBefore
{
    private readonly Dictionary<(string Name, (int?, string?) Year), List<SupportedItem>> _ofYear = [];
    private readonly Dictionary<string, List<SupportedItem>> _ofName = new(StringComparer.Ordinal);
    private readonly List<SupportedItem> _ofMoney = [];
    private readonly List<SupportedItem> _unnamed = [];
    private readonly List<SupportedItem> _all = [];

    /// <summary>
    /// Finds earlier items from another source: the same item in the same year, the same item in another year, and an item that is
    /// possibly the same.
    /// </summary>
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
