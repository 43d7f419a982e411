namespace KhuyenCong.Domain;

/// <summary>The texts that recur in a document, each kept once in memory.</summary>
internal sealed class TextTable
{
    private int[] _buckets = new int[64];
    private (int Hash, int Next, string Text)[] _entries = new (int, int, string)[64];
    private int _count;

    /// <summary>Returns the text with these letters.</summary>
    internal string Get(ReadOnlySpan<char> letters)
    {
        int hash = string.GetHashCode(letters, StringComparison.Ordinal);

        // Entries are counted from 1, and a bucket of 0 is empty.
        for (int at = _buckets[Bucket(hash)]; at != 0; at = _entries[at - 1].Next)
        {
            ref readonly (int Hash, int Next, string Text) entry = ref _entries[at - 1];
            if (entry.Hash == hash && letters.SequenceEqual(entry.Text))
            {
                return entry.Text;
            }
        }

        return Add(hash, letters.ToString());
    }

    private string Add(int hash, string text)
    {
        if (_count == _entries.Length)
        {
            Grow();
        }

        ref int bucket = ref _buckets[Bucket(hash)];
        _entries[_count] = (hash, bucket, text);
        bucket = ++_count;
        return text;
    }

    private void Grow()
    {
        Array.Resize(ref _entries, 2 * _count);
        _buckets = new int[_entries.Length];
        for (int i = 0; i < _count; i++)
        {
            ref int bucket = ref _buckets[Bucket(_entries[i].Hash)];
            _entries[i].Next = bucket;
            bucket = i + 1;
        }
    }

    /// <summary>Returns the bucket of a hash code; the number of buckets is a power of two.</summary>
    private int Bucket(int hash) => hash & (_buckets.Length - 1);
}
