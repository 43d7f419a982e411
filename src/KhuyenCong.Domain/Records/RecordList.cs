using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>The records of one kind, in order and by key.</summary>
/// <param name="items">The records, each with a different key.</param>
/// <param name="keyOf">The key of a record, usually its id.</param>
internal sealed class RecordList<T>(ImmutableArray<T> items, Func<T, string> keyOf)
    where T : class
{
    internal ImmutableArray<T> Items => items;

    internal Dictionary<string, T> ByKey { get; } = items.ToDictionary(keyOf, StringComparer.Ordinal);

    internal T? Find(string key) => ByKey.GetValueOrDefault(key);

    internal string KeyOf(T record) => keyOf(record);

    /// <summary>Creates a list of the same kind with other records.</summary>
    internal RecordList<T> Of(ImmutableArray<T> other) => new(other, keyOf);

    /// <summary>Returns these records together with those of a document, which replace records with the same key.</summary>
    internal RecordList<T> Under(ImmutableArray<T> own) => (items.IsEmpty, own.IsEmpty) switch
    {
        (_, true) => this,
        (true, _) => new(own, keyOf),
        _ => UnderMany(own),
    };

    private RecordList<T> UnderMany(ImmutableArray<T> own)
    {
        HashSet<string> keys = new(own.Select(keyOf), StringComparer.Ordinal);
        return new([.. items.Where(item => !keys.Contains(keyOf(item))), .. own], keyOf);
    }
}
