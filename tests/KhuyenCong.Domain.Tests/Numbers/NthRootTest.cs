using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace KhuyenCong.Domain.Tests;

/// <summary>Roots against powers of whole numbers: the floor's power is at most the radicand, and that of the next is more.</summary>
public class NthRootTest
{
    private static readonly Gen<BigInteger> Natural = Gen.OneOf(
        Gen.Choose(1, 60).Select(i => (BigInteger)i),
        from parts in Gen.Choose(0, int.MaxValue).ArrayOf(7) from count in Gen.Choose(1, 7) select parts.Take(count).Aggregate(BigInteger.One, (whole, part) => (whole << 31) + part));

    private static readonly Gen<int> Degrees = Gen.OneOf(Gen.Choose(2, 12), Gen.Choose(2, 120));

    [Fact]
    public void The_floor_of_a_root_is_the_greatest_number_whose_power_is_not_above() => Prop.ForAll(
        (from above in Natural from below in Natural from degree in Degrees from decimals in Gen.Choose(0, 45) select (above, below, degree, decimals)).ToArbitrary(),
        sample =>
        {
            long work = 0;
            NthRoot root = new(sample.above, sample.below, sample.degree);
            BigInteger scale = BigInteger.Pow(10, sample.decimals);
            if (root.TryExact(ref work, out BigInteger above, out BigInteger below))
            {
                return BigInteger.Pow(above, sample.degree) * sample.below == BigInteger.Pow(below, sample.degree) * sample.above;
            }

            BigInteger floor = root.FloorOfIrrational(scale, ref work);
            BigInteger target = sample.above * BigInteger.Pow(scale, sample.degree);
            return BigInteger.Pow(floor, sample.degree) * sample.below < target && target < BigInteger.Pow(floor + 1, sample.degree) * sample.below;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    // In any terms: p^n·k / (q^n·k).
    [Fact]
    public void A_rational_root_is_found_and_a_number_near_it_is_not() => Prop.ForAll(
        (from above in Gen.Choose(1, 100_000) from below in Gen.Choose(1, 100_000) from common in Natural from degree in Degrees select (above, below, common, degree)).ToArbitrary(),
        sample =>
        {
            long work = 0;
            BigInteger numerator = BigInteger.Pow(sample.above, sample.degree) * sample.common;
            BigInteger denominator = BigInteger.Pow(sample.below, sample.degree) * sample.common;
            return new NthRoot(numerator, denominator, sample.degree).TryExact(ref work, out BigInteger above, out BigInteger below)
                && above * sample.below == below * sample.above
                && !new NthRoot((numerator << 64) + 1, denominator << 64, sample.degree).TryExact(ref work, out _, out _);
        }).QuickCheckThrowOnFailure();

    // 2^(1/1000) = 1,000693387462580632537568...: 2 lies between the powers, which have 25.000 digits.
    [Theory]
    [InlineData("2", "1", 1_000)]
    [InlineData("1", "7922816251426433759354395033", 1_000)]
    [InlineData("79228162514264337593543950335", "3", 997)]
    [InlineData("1000000000000000000000000001", "1000000000000000000000000000", 1_000)]
    public void The_greatest_degree_is_rounded_right(string numerator, string denominator, int degree)
    {
        long work = 0;
        BigInteger above = BigInteger.Parse(numerator, System.Globalization.CultureInfo.InvariantCulture);
        BigInteger below = BigInteger.Parse(denominator, System.Globalization.CultureInfo.InvariantCulture);
        BigInteger scale = BigInteger.Pow(10, 30);
        NthRoot root = new(above, below, degree);
        Assert.False(root.TryExact(ref work, out _, out _));
        BigInteger floor = root.FloorOfIrrational(scale, ref work);
        BigInteger target = above * BigInteger.Pow(scale, degree);
        Assert.True(BigInteger.Pow(floor, degree) * below < target);
        Assert.True(BigInteger.Pow(floor + 1, degree) * below > target);
        Assert.InRange(work, 1, 500);
    }

    // (1 + 10^-60)² less one unit of its 130th digit: 60 nines of agreement, which the first two bounds cannot tell apart.
    [Fact]
    public void Bounds_come_nearer_until_they_tell()
    {
        long work = 0;
        BigInteger one = BigInteger.Pow(10, 130);
        BigInteger root = BigInteger.Pow(10, 65) + BigInteger.Pow(10, 5);
        NthRoot below = new((root * root) - 1, one, 2);
        Assert.False(below.TryExact(ref work, out _, out _));
        Assert.Equal(BigInteger.Pow(10, 60), below.FloorOfIrrational(BigInteger.Pow(10, 60), ref work));
        NthRoot above = new((root * root) + 1, one, 2);
        Assert.Equal(BigInteger.Pow(10, 60) + 1, above.FloorOfIrrational(BigInteger.Pow(10, 60), ref work));
    }
}
