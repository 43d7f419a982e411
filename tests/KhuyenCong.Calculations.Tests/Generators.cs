using FsCheck;
using FsCheck.Fluent;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests;

/// <summary>Random operands: small ones, where ties and halves are frequent, and ones of any size.</summary>
internal static class Generators
{
    /// <summary>A whole number from 0 to <see cref="long.MaxValue"/>.</summary>
    internal static Gen<long> Natural { get; } = Gen.OneOf(
        Gen.Choose(0, 20).Select(i => (long)i),
        Gen.Choose(0, int.MaxValue).Select(i => (long)i),
        from high in Gen.Choose(0, int.MaxValue)
        from low in Gen.Choose(0, int.MaxValue)
        select ((long)high << 32) | (uint)low);

    /// <summary>A whole number of either sign.</summary>
    internal static Gen<long> Whole { get; } =
        from natural in Natural
        from sign in Gen.Elements(1L, -1L)
        select natural * sign;

    /// <summary>A divisor that is not zero: often one that leaves halves.</summary>
    internal static Gen<long> Divisor { get; } = Gen.OneOf(Gen.Elements(2L, 8L, 40L, 160L, 200L, 320L, 1_600L), Whole.Where(i => i != 0));

    internal static Gen<RoundingRule> Rule { get; } = Gen.Elements(Enum.GetValues<RoundingRule>());

    /// <summary>Decimals of a rounded result: of every quotient here, nine digits after the mark fit decimal.</summary>
    internal static Gen<int> Decimals { get; } = Gen.Choose(0, 9);

    /// <summary>As many values of one generator as asked for.</summary>
    internal static Gen<T[]> Many<T>(this Gen<T> one, int count) => one.ArrayOf(count);
}
