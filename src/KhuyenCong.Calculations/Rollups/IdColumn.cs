using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KhuyenCong.Calculations;

/// <summary>The ids of one axis in a block of rows, as many at a time as a vector holds; zeros if the column was left out.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct IdColumn
{
    private readonly ref readonly int _ids;
    private readonly int _step;
    private readonly int _length;

    private IdColumn(ReadOnlySpan<int> ids, int step, int length)
    {
        _ids = ref MemoryMarshal.GetReference(ids);
        _step = step;
        _length = length;
    }

    internal static IdColumn Of(ReadOnlyMemory<int> column, int first, int rows, int length, ReadOnlySpan<int> zeros) =>
        column.IsEmpty ? new(zeros, 0, length) : new(column.Span.Slice(first, rows), 1, length);

    /// <summary>
    /// Extends the cell indices of several rows, computed from the preceding axes, by this axis. In the result, all bits of an element
    /// are set if the id of that row is not on the axis.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Vector<uint> AppendTo(ref Vector<int> cells, int row)
    {
        Vector<int> ids = Vector.LoadUnsafe(in _ids, (nuint)(row * _step));
        cells = (cells * _length) + ids;
        return Vector.GreaterThanOrEqual(Vector.AsVectorUInt32(ids), new Vector<uint>((uint)_length));
    }

    /// <summary>
    /// Extends the cell index of one row, computed from the preceding axes, by this axis; returns true if the id is not on the axis.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool AppendTo(ref int cell, int row)
    {
        int id = Unsafe.Add(ref Unsafe.AsRef(in _ids), row * _step);
        cell = (cell * _length) + id;
        return (uint)id >= (uint)_length;
    }
}
