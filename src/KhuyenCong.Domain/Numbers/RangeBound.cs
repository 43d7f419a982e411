using System.Runtime.InteropServices;

namespace KhuyenCong.Domain;

/// <summary>A bound of a range, as the point where its numbers begin or end: an excluded bound lies just inside its value.</summary>
/// <remarks>
/// The greatest decimal, excluded, means that there is no upper bound; the lowest decimal, excluded, means that there is no lower bound.
/// Such a bound compares as beyond every number.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly struct RangeBound
{
    private const sbyte Endless = 2;
    private readonly sbyte _inward;

    private RangeBound(decimal value, sbyte inward)
    {
        Value = value;
        _inward = inward;
    }

    internal decimal Value { get; }

    internal bool IsInclusive => _inward == 0;

    /// <summary>Whether the range is unlimited at this bound.</summary>
    internal bool IsEndless => _inward == Endless || _inward == -Endless;

    /// <summary>No lower bound.</summary>
    internal static RangeBound NoLower => new(decimal.MinValue, -Endless);

    /// <summary>No upper bound.</summary>
    internal static RangeBound NoUpper => new(decimal.MaxValue, Endless);

    internal static RangeBound OfLower(decimal value, bool isInclusive) =>
        isInclusive || value != decimal.MinValue ? new(value, (sbyte)(isInclusive ? 0 : 1)) : NoLower;

    internal static RangeBound OfUpper(decimal value, bool isInclusive) =>
        isInclusive || value != decimal.MaxValue ? new(value, (sbyte)(isInclusive ? 0 : -1)) : NoUpper;

    internal int CompareTo(RangeBound other)
    {
        int byValue = Value.CompareTo(other.Value);
        return byValue != 0 ? byValue : _inward.CompareTo(other._inward);
    }
}
