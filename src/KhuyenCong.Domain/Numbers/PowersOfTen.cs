using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;

namespace KhuyenCong.Domain;

/// <summary>The powers of ten that 128 bits hold.</summary>
internal static class PowersOfTen
{
    internal const int Greatest = 38;

    /// <summary>The greatest power that 64 bits hold.</summary>
    internal const int GreatestShort = 18;

    private static readonly ImmutableArray<Int128> Powers = Make<Int128>(Greatest);
    private static readonly ImmutableArray<long> Short = Make<long>(GreatestShort);

    /// <summary>Returns 10 to a power from 0 to 38.</summary>
    internal static Int128 Of(int power) => Powers[power];

    /// <summary>Returns 10 to a power from 0 to 18.</summary>
    internal static long ShortOf(int power) => Short[power];

    /// <summary>Returns 10 to a power from -28 to 28.</summary>
    internal static decimal DecimalOf(int power) => power < 0 ? new(1, 0, 0, false, (byte)-power) : (decimal)Powers[power];

    private static ImmutableArray<T> Make<T>(int greatest)
        where T : INumberBase<T>
    {
        T[] powers = new T[greatest + 1];
        powers[0] = T.One;
        T ten = T.CreateChecked(10);
        for (int i = 1; i < powers.Length; i++)
        {
            powers[i] = powers[i - 1] * ten;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(powers);
    }
}
