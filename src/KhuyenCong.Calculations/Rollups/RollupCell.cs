using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>A cell of a roll-up, with the sum of its rows, the number of figures, and the statuses and hedges that occur.</summary>
/// <remarks>
/// Cells can be added in any order, because sums and counts are whole numbers and marks are sets. No sum can exceed 128 bits, because an
/// amount has 64 bits and the count of rows has 50.
/// </remarks>
[StructLayout(LayoutKind.Sequential)]
internal struct RollupCell
{
    private const int HedgesFrom = 3;

    /// <summary>The number of bits of the marks: one for each of the four statuses and the ten hedges.</summary>
    private const int MarkBits = HedgesFrom + 11;

    /// <summary>The greatest number of figures, 1,125,899,906,842,623.</summary>
    internal const long MaxCount = (1L << (64 - MarkBits)) - 1;

    private static readonly string TooMany = string.Create(CultureInfo.InvariantCulture, $"A cell holds at most {MaxCount} figures.");

    /// <summary>The lower half of the sum. Most amounts are not negative, and then usually only this half changes.</summary>
    private ulong _low;
    private long _high;

    // In one word, so that a row changes both with one addition.
    private ulong _countAndMarks;

    /// <summary>The number of figures.</summary>
    /// <exception cref="OverflowException">The number is negative or greater than <see cref="MaxCount"/>.</exception>
    internal long Count
    {
        readonly get => (long)(_countAndMarks >> MarkBits);
        set => _countAndMarks = value is >= 0 and <= MaxCount
            ? ((ulong)value << MarkBits) | Marks
            : throw new OverflowException(TooMany);
    }

    /// <summary>The bits of the statuses, starting at the first bit, and those of the hedges, starting at the fifth.</summary>
    internal uint Marks
    {
        readonly get => (uint)_countAndMarks & AllMarks;
        set => _countAndMarks = (_countAndMarks & ~(ulong)AllMarks) | value;
    }

    /// <summary>The mark of a final figure without a hedge.</summary>
    internal const uint Final = 1;

    /// <summary>The mask of all marks.</summary>
    internal const uint AllMarks = (1U << MarkBits) - 1;

    private const uint Planned = 1U << (int)ObservationStatus.Planned;
    private const uint Statuses = (Planned << 1) - 1;

    internal Int128 Sum
    {
        readonly get => new((ulong)_high, _low);
        set => (_high, _low) = ((long)(value >> 64), (ulong)value);
    }

    internal static uint MarkOf(ObservationStatus status) => 1U << (int)status;

    internal static uint MarkOf(Hedge hedge) => hedge == Hedge.None ? 0 : 1U << (HedgesFrom + (int)hedge);

    /// <summary>Whether the sum is in the range that every indicator allows: from 0 to the largest 63-bit number.</summary>
    internal readonly bool IsNatural => _high == 0 && (long)_low >= 0;

    /// <summary>Whether the sum mixes plans and results.</summary>
    internal readonly bool IsMixed => (Marks & Planned) != 0 && (Marks & Statuses) != Planned;

    /// <summary>The status of the least final figure.</summary>
    internal readonly ObservationStatus Status => (ObservationStatus)BitOperations.Log2((Marks & Statuses) | 1);

    /// <summary>The hedge of the sum that follows from the hedges of the figures, regardless of their order.</summary>
    internal readonly Hedge Hedge
    {
        get
        {
            Hedge sum = Hedge.None;
            for (uint hedges = Marks & ~Statuses; hedges != 0; hedges &= hedges - 1)
            {
                sum = HedgeAlgebra.Sum(sum, (Hedge)(BitOperations.TrailingZeroCount(hedges) - HedgesFrom));
            }

            return sum;
        }
    }

    internal readonly bool Has(ObservationStatus status) => (Marks & MarkOf(status)) != 0;

    internal readonly bool Has(Hedge hedge) => (Marks & MarkOf(hedge)) != 0;

    /// <summary>Adds one row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(long amount, uint marks)
    {
        ulong low = _low + (ulong)amount;
        if (amount < 0 || low < (ulong)amount)
        {
            _high += (amount >> 63) + (low < (ulong)amount ? 1 : 0);
        }

        _low = low;
        _countAndMarks = checked((_countAndMarks | marks) + (1UL << MarkBits));
    }

    /// <summary>Adds one row that is final, not hedged and not negative, as most rows are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void AddFinal(ulong amount)
    {
        ulong low = _low + amount;
        if (low < amount)
        {
            _high++;
        }

        _low = low;
        _countAndMarks = checked((_countAndMarks | Final) + (1UL << MarkBits));
    }

    /// <summary>Adds another cell.</summary>
    /// <exception cref="OverflowException">The cells hold more than <see cref="MaxCount"/> figures together.</exception>
    internal void Add(RollupCell other)
    {
        if (!TryAdd(other))
        {
            throw new OverflowException(TooMany);
        }
    }

    /// <summary>
    /// Adds another cell. Returns false if both cells together hold more than <see cref="MaxCount"/> figures; the number of figures is
    /// then <see cref="MaxCount"/>.
    /// </summary>
    internal bool TryAdd(RollupCell other)
    {
        bool fits = Count <= MaxCount - other.Count;
        ulong marks = (_countAndMarks | other._countAndMarks) & AllMarks;
        _countAndMarks = fits ? (_countAndMarks & ~(ulong)AllMarks) + (other._countAndMarks & ~(ulong)AllMarks) : ~(ulong)AllMarks;
        _countAndMarks |= marks;
        ulong low = _low + other._low;
        _high += other._high + (low < other._low ? 1 : 0);
        _low = low;
        return fits;
    }
}
