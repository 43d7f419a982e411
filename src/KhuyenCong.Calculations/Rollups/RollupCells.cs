using System.Runtime.CompilerServices;

namespace KhuyenCong.Calculations;

/// <summary>
/// The cells of a roll-up, in chunks: an array of all of them would be a large object, which is collected only together with all older
/// objects.
/// </summary>
internal sealed class RollupCells
{
    private readonly Chunk[] _chunks;

    internal RollupCells(int length)
    {
        Length = length;
        _chunks = new Chunk[(length + Chunk.Length - 1) / Chunk.Length];
        for (int i = 0; i < _chunks.Length; i++)
        {
            _chunks[i] = new();
        }
    }

    internal int Length { get; }

    /// <summary>Returns a cell by its index.</summary>
    internal ref RollupCell this[int cell] => ref _chunks[(uint)cell / Chunk.Length].Cells[(int)((uint)cell % Chunk.Length)];

    /// <summary>Adds rows.</summary>
    /// <param name="cells">The cell of each row.</param>
    /// <param name="amounts">The amount of each row.</param>
    /// <param name="counts">The number of figures that each row counts as; empty if each is one.</param>
    /// <param name="marks">The marks of each row; empty if all are final and none is hedged.</param>
    internal void Add(
        ReadOnlySpan<int> cells, ReadOnlySpan<long> amounts, ReadOnlySpan<long> counts, ReadOnlySpan<uint> marks)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            uint ofRow = marks.IsEmpty ? RollupCell.Final : marks[i];
            if (counts.IsEmpty)
            {
                this[cells[i]].Add(amounts[i], ofRow);
            }
            else
            {
                this[cells[i]].Add(new() { Sum = amounts[i], Count = counts[i], Marks = ofRow });
            }
        }
    }

    /// <summary>Adds rows that are final, not hedged and not negative, and count as one figure each, as most rows are.</summary>
    internal void AddFinal(ReadOnlySpan<int> cells, ReadOnlySpan<long> amounts)
    {
        Chunk[] chunks = _chunks;
        amounts = amounts[..cells.Length];
        for (int i = 0; i < cells.Length; i++)
        {
            uint cell = (uint)cells[i];
            chunks[cell / Chunk.Length].Cells[(int)(cell % Chunk.Length)].AddFinal((ulong)amounts[i]);
        }
    }

    /// <summary>2,048 cells, which take 48 kB; the runtime treats objects of 85 kB or more as large.</summary>
    private sealed class Chunk
    {
        internal const int Length = 2048;

        internal Items Cells;

        [InlineArray(Length)]
        internal struct Items
        {
            private RollupCell _first;
        }
    }
}
