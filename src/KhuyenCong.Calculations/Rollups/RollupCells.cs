namespace KhuyenCong.Calculations;

/// <summary>
/// The cells of a roll-up. They are in chunks, because an array of all of them would be a large object, which the runtime collects only
/// together with all older objects; a roll-up with very many cells keeps them in one array.
/// </summary>
internal sealed class RollupCells
{
    /// <summary>The number of cells above which they are kept in one array: a million, which take 24 MB.</summary>
    internal const int MaxInChunks = 1 << 20;

    // A chunk of 2,048 cells takes 48 kB; the runtime treats arrays of 85 kB or more as large.
    private const int BitsOfChunk = 11;

    // More bits than the index of any cell has.
    private const int BitsOfAll = 31;

    private readonly RollupCell[][] _chunks;
    private readonly int _bits;

    /// <summary>Creates empty cells.</summary>
    internal RollupCells(int length)
    {
        Length = length;
        _bits = length > MaxInChunks ? BitsOfAll : BitsOfChunk;
        int ofChunk = length > MaxInChunks ? length : 1 << BitsOfChunk;
        _chunks = new RollupCell[(int)(((long)length + ofChunk - 1) / ofChunk)][];
        for (int i = 0; i < _chunks.Length; i++)
        {
            _chunks[i] = new RollupCell[Math.Min(ofChunk, length - (i * ofChunk))];
        }
    }

    /// <summary>Copies cells into chunks.</summary>
    internal RollupCells(ReadOnlySpan<RollupCell> cells)
        : this(cells.Length)
    {
        int from = 0;
        foreach (RollupCell[] chunk in _chunks)
        {
            cells.Slice(from, chunk.Length).CopyTo(chunk);
            from += chunk.Length;
        }
    }

    /// <summary>Takes over an array of cells.</summary>
    internal RollupCells(RollupCell[] cells)
    {
        Length = cells.Length;
        _bits = BitsOfAll;
        _chunks = [cells];
    }

    internal int Length { get; }

    /// <summary>Returns a cell by its index.</summary>
    internal ref RollupCell this[int cell] => ref _chunks[cell >> _bits][cell & ((1 << _bits) - 1)];
}
