using System.Globalization;
using System.Numerics;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <content> Adds rows given as columns of dense ids, one block at a time: first it computes the cells of the rows of a block from their
/// ids, and then it adds the amounts. </content>
public sealed partial class RollupBuilder
{
    /// <summary>
    /// The number of rows in a block: large enough to read each column sequentially over whole memory pages, and small enough for the cell
    /// indices of a block to stay in the cache.
    /// </summary>
    private const int BlockRows = 16_384;

    private int[]? _cellsOfBlock;
    private uint[]? _marksOfBlock;

    /// <summary>Adds rows of dense ids and amounts without allocating memory for each row (cộng các cột số liệu).</summary>
    /// <param name="columns">The rows; the first is row 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="columns"/> is null.</exception>
    /// <exception cref="ArgumentException">A column is longer or shorter than the amounts.</exception>
    /// <exception cref="DocumentException">
    /// More rows are refused than allowed; the valid rows before the last refused one are added.
    /// </exception>
    /// <exception cref="OverflowException">A cell would hold more than 1,125,899,906,842,623 figures.</exception>
    public void Add(RollupColumns columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        int rows = columns.RequireRows(nameof(columns));
        bool isPlain = columns.Counts.IsEmpty && columns.Statuses.IsEmpty && columns.Hedges.IsEmpty;
        bool mayBeNegative = !Axes.Indicators.Any(IsNeverNegative);
        Span<int> cells = _cellsOfBlock ??= new int[BlockRows];
        Span<uint> marks = isPlain ? [] : _marksOfBlock ??= new uint[BlockRows];
        marks.Fill(RollupCell.Final);
        int set = columns.Document is { } document ? Sources.SetOf(document) : 0;
        for (int first = 0; first < rows; first += BlockRows)
        {
            int count = Math.Min(BlockRows, rows - first);
            Span<int> block = cells[..count];
            ReadOnlySpan<long> amounts = columns.Amounts.Span.Slice(first, count);
            ReadOnlySpan<long> counts = columns.Counts.IsEmpty ? [] : columns.Counts.Span.Slice(first, count);
            bool areNatural = !AnyNegative(amounts);
            if (Locate(columns, first, block) && (isPlain || Mark(columns, first, marks[..count]))
                && (mayBeNegative || areNatural) && AreCounts(counts))
            {
                if (isPlain && areNatural)
                {
                    AddFinal(block, amounts);
                }
                else
                {
                    Add(block, amounts, counts, marks);
                }

                Cite(block, set);
            }
            else
            {
                AddOneByOne(columns, first, count, set);
            }
        }
    }

    private static bool IsNeverNegative(Indicator indicator) => indicator.Unit.Kind is MeasureUnitKind.Count or MeasureUnitKind.Money;

    /// <summary>Finds the cells of a block of rows; returns false if any row has no cell.</summary>
    private bool Locate(RollupColumns columns, int first, Span<int> cells)
    {
        ReadOnlySpan<int> zeros = stackalloc int[Vector<int>.Count];
        IdColumn places = IdColumn.Of(columns.Places, first, cells.Length, Axes.Places.Length, zeros);
        IdColumn indicators = IdColumn.Of(columns.Indicators, first, cells.Length, Axes.Indicators.Length, zeros);
        IdColumn periods = IdColumn.Of(columns.Periods, first, cells.Length, Axes.Periods.Length, zeros);
        IdColumn fundingSources = IdColumn.Of(columns.FundingSources, first, cells.Length, Axes.FundingSources.Length, zeros);
        IdColumn stages = IdColumn.Of(columns.FundingStages, first, cells.Length, Axes.FundingStages.Length, zeros);
        Vector<uint> outside = Vector<uint>.Zero;
        int at = 0;
        for (; at <= cells.Length - Vector<int>.Count; at += Vector<int>.Count)
        {
            Vector<int> block = Vector<int>.Zero;
            outside |= places.AppendTo(ref block, at) | indicators.AppendTo(ref block, at) | periods.AppendTo(ref block, at)
                | fundingSources.AppendTo(ref block, at) | stages.AppendTo(ref block, at);
            block.CopyTo(cells[at..]);
        }

        bool isOutside = outside != Vector<uint>.Zero;
        for (; at < cells.Length; at++)
        {
            ref int cell = ref cells[at];
            cell = 0;
            isOutside |= places.AppendTo(ref cell, at) | indicators.AppendTo(ref cell, at) | periods.AppendTo(ref cell, at)
                | fundingSources.AppendTo(ref cell, at) | stages.AppendTo(ref cell, at);
        }

        return !isOutside;
    }

    /// <summary>Finds the marks of a block of rows; returns false if a status or hedge is not defined.</summary>
    private static bool Mark(RollupColumns columns, int first, Span<uint> marks)
    {
        bool isKnown = true;
        if (!columns.Statuses.IsEmpty)
        {
            ReadOnlySpan<ObservationStatus> statuses = columns.Statuses.Span.Slice(first, marks.Length);
            for (int i = 0; i < marks.Length; i++)
            {
                isKnown &= (uint)statuses[i] <= (uint)ObservationStatus.Planned;
                marks[i] = RollupCell.MarkOf(statuses[i]);
            }
        }

        if (!columns.Hedges.IsEmpty)
        {
            ReadOnlySpan<Hedge> hedges = columns.Hedges.Span.Slice(first, marks.Length);
            for (int i = 0; i < marks.Length; i++)
            {
                isKnown &= (uint)hedges[i] <= (uint)Hedge.AtMost;
                marks[i] = (columns.Statuses.IsEmpty ? RollupCell.Final : marks[i]) | RollupCell.MarkOf(hedges[i]);
            }
        }

        return isKnown;
    }

    private static bool AnyNegative(ReadOnlySpan<long> amounts)
    {
        Vector<long> all = Vector<long>.Zero;
        int at = 0;
        for (; at <= amounts.Length - Vector<long>.Count; at += Vector<long>.Count)
        {
            all |= new Vector<long>(amounts[at..]);
        }

        bool isNegative = Vector.LessThanAny(all, Vector<long>.Zero);
        for (; at < amounts.Length; at++)
        {
            isNegative |= amounts[at] < 0;
        }

        return isNegative;
    }

    private static bool AreCounts(ReadOnlySpan<long> counts)
    {
        bool areCounts = true;
        foreach (long count in counts)
        {
            areCounts &= IsCount(count);
        }

        return areCounts;
    }

    /// <summary>Adds rows.</summary>
    /// <param name="cells">The cell of each row.</param>
    /// <param name="amounts">The amount of each row.</param>
    /// <param name="counts">The number of figures that each row counts as; empty if each is one.</param>
    /// <param name="marks">The marks of each row; empty if all are final and none is hedged.</param>
    private void Add(ReadOnlySpan<int> cells, ReadOnlySpan<long> amounts, ReadOnlySpan<long> counts, ReadOnlySpan<uint> marks)
    {
        RollupCell[] all = Cells;
        for (int i = 0; i < cells.Length; i++)
        {
            uint ofRow = marks.IsEmpty ? RollupCell.Final : marks[i];
            if (counts.IsEmpty)
            {
                all[cells[i]].Add(amounts[i], ofRow);
            }
            else
            {
                all[cells[i]].Add(new() { Sum = amounts[i], Count = counts[i], Marks = ofRow });
            }
        }
    }

    /// <summary>Adds rows that are final, not hedged and not negative, and count as one figure each, as most rows are.</summary>
    private void AddFinal(ReadOnlySpan<int> cells, ReadOnlySpan<long> amounts)
    {
        RollupCell[] all = Cells;
        amounts = amounts[..cells.Length];
        for (int i = 0; i < cells.Length; i++)
        {
            all[cells[i]].AddFinal((ulong)amounts[i]);
        }
    }

    private void Cite(ReadOnlySpan<int> cells, int set)
    {
        if (set == 0)
        {
            return;
        }

        foreach (int cell in cells)
        {
            Sources.Add(cell, set);
        }
    }

    /// <summary>Adds the valid rows of a block one by one and refuses the others.</summary>
    private void AddOneByOne(RollupColumns columns, int first, int count, int set)
    {
        Span<int> cell = stackalloc int[1];
        Span<uint> mark = stackalloc uint[1];
        for (int row = first; row < first + count; row++)
        {
            mark[0] = RollupCell.Final;
            if (FaultOf(columns, row, out long wrong) is { } fault)
            {
                Refuse(fault, "columns", row + 1, wrong.ToString(CultureInfo.InvariantCulture));
                continue;
            }

            _ = Locate(columns, row, cell) && Mark(columns, row, mark);
            Add(cell[0], columns.Amounts.Span[row], columns.Counts.IsEmpty ? 1 : columns.Counts.Span[row], mark[0]);
            Cite(cell, set);
        }
    }
}
