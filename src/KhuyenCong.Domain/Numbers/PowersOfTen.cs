using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace KhuyenCong.Domain;

/// <summary>The powers of ten that 128 bits hold.</summary>
internal static class PowersOfTen
{
    internal const int Greatest = 38;

    private static readonly ImmutableArray<Int128> Powers = Make();

    /// <summary>10 to a power from 0 to 38.</summary>
    internal static Int128 Of(int power) => Powers[power];

    /// <summary>10 to a power from -28 to 28.</summary>
    internal static decimal DecimalOf(int power) => power < 0 ? new(1, 0, 0, false, (byte)-power) : (decimal)Powers[power];

    private static ImmutableArray<Int128> Make()
    {
        Int128[] powers = new Int128[Greatest + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.Length; i++)
        {
            powers[i] = powers[i - 1] * 10;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(powers);
    }
}
