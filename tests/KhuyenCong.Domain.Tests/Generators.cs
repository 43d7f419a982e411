using FsCheck;
using FsCheck.Fluent;

namespace KhuyenCong.Domain.Tests;

/// <summary>Random values of every magnitude, with the edges among them: uniform numbers would nearly all have the full number of digits.</summary>
internal static class Generators
{
    private static readonly UInt128 TenTo28 = (UInt128)100_000_000_000_000 * 100_000_000_000_000;

    internal static Gen<long> Longs { get; } = Gen.OneOf(
        from bits in Bits(63) from isNegative in Gen.Elements(false, true) select isNegative ? -(long)bits : (long)bits,
        Gen.Elements(0, 1, -1, long.MaxValue, long.MinValue, 1_000_000_000, 999_999_999));

    internal static Gen<Vnd> Amounts { get; } = Longs.Select(Vnd.FromDong);

    internal static Gen<decimal> Decimals { get; } = Gen.OneOf(
        from bits in Bits(96)
        from isNegative in Gen.Elements(false, true)
        from scale in Gen.Choose(0, 28)
        select ToDecimal(bits, isNegative, scale),
        Gen.Elements(0m, 1m, -1m, 0.5m, 2.5m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m));

    /// <summary>Numbers of at most 28 digits: as many as the library reads.</summary>
    internal static Gen<decimal> ReadableDecimals { get; } = Decimals.Where(value => ExactDecimal.MantissaOf(value) < TenTo28);

    internal static Gen<MeasureUnit> MoneyUnits { get; } =
        Gen.Elements(MeasureUnit.Dong, MeasureUnit.ThousandDong, MeasureUnit.MillionDong, MeasureUnit.BillionDong);

    internal static Gen<long[]> Weights { get; } =
        from count in Gen.Choose(1, 12)
        from weights in Longs.Select(weight => weight == long.MinValue ? long.MaxValue : Math.Abs(weight)).ArrayOf(count)
        from first in Gen.Choose(1, 100)
        select weights.All(weight => weight == 0) ? [first, .. weights] : weights;

    private static Gen<UInt128> Bits(int most) =>
        from words in Gen.Choose(0, 65_535).ArrayOf(8)
        from count in Gen.Choose(0, most)
        select words.Aggregate(UInt128.Zero, (sum, word) => (sum << 16) | (uint)word) & ((UInt128.One << count) - 1);

    private static decimal ToDecimal(UInt128 bits, bool isNegative, int scale) =>
        new(unchecked((int)(uint)bits), unchecked((int)(uint)(bits >> 32)), unchecked((int)(uint)(bits >> 64)), isNegative, (byte)scale);
}
