using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>The powers of ten that 128 bits hold.</summary>
internal static class PowersOfTen
{
    internal const int Greatest = 38;

    private static readonly ImmutableArray<Int128> Powers = [.. Make()];

    /// <summary>10 to a power from 0 to 38.</summary>
    internal static Int128 Of(int power) => Powers[power];

    /// <summary>10 to a power from -28 to 28.</summary>
    internal static decimal DecimalOf(int power) => power < 0 ? new(1, 0, 0, false, (byte)-power) : (decimal)Powers[power];

    private static IEnumerable<Int128> Make()
    {
        Int128 power = 1;
        yield return power;
        for (int i = 1; i <= Greatest; i++)
        {
            power *= 10;
            yield return power;
        }
    }
}
