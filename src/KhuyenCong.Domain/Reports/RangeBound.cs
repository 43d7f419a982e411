using System.Runtime.InteropServices;

namespace KhuyenCong.Domain;

/// <summary>A bound of a range, as the place where the numbers of the range begin or end: a bound that does not belong to the range lies just inside of its number.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct RangeBound
{
    private readonly sbyte _inward;

    private RangeBound(decimal value, sbyte inward)
    {
        Value = value;
        _inward = inward;
    }

    internal decimal Value { get; }

    internal bool IsInclusive => _inward == 0;

    internal static RangeBound OfLower(decimal value, bool isInclusive) => new(value, (sbyte)(isInclusive ? 0 : 1));

    internal static RangeBound OfUpper(decimal value, bool isInclusive) => new(value, (sbyte)(isInclusive ? 0 : -1));

    internal int CompareTo(RangeBound other)
    {
        int byValue = Value.CompareTo(other.Value);
        return byValue != 0 ? byValue : _inward.CompareTo(other._inward);
    }
}
