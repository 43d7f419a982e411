using System.Numerics;
using FsCheck.Fluent;

namespace KhuyenCong.Domain.Tests;

public partial class VndTest
{
    [Fact]
    public void Splits_equally_with_the_remainder_đồng_on_the_first_shares()
    {
        // 100 = 33 + 33 + 33 + 1; 5 = 2 + 2 + 1.
        Assert.Equal([34, 33, 33], DongOf(Vnd.FromDong(100).Allocate(3)));
        Assert.Equal([2, 2, 1], DongOf(Vnd.FromDong(5).Allocate(3)));
        Assert.Equal([1, 0, 0], DongOf(Vnd.FromDong(1).Allocate(3)));
        Assert.Equal([0, 0], DongOf(Vnd.Zero.Allocate(2)));
        Assert.Equal([7], DongOf(Vnd.FromDong(7).Allocate(1)));
    }

    [Fact]
    public void Splits_by_weights_with_the_remainder_on_the_largest_remainders()
    {
        // 100 by 1:2:4 is 14,29 : 28,57 : 57,14; the đồng left over goes to 28,57.
        Assert.Equal([14, 29, 57], DongOf(Vnd.FromDong(100).Allocate([1, 2, 4])));

        // 10 by 3:3:1 is 4,29 : 4,29 : 1,43; the one left over goes to 1,43.
        Assert.Equal([4, 4, 2], DongOf(Vnd.FromDong(10).Allocate([3, 3, 1])));
    }

    [Fact]
    public void A_weight_of_zero_gets_nothing() =>
        Assert.Equal([0, 51, 50], DongOf(Vnd.FromDong(101).Allocate([0, 1, 1])));

    [Fact]
    public void Splits_a_negative_amount_like_the_positive_one()
    {
        Assert.Equal([-34, -33, -33], DongOf(Vnd.FromDong(-100).Allocate(3)));
        Assert.Equal([-14, -29, -57], DongOf(Vnd.FromDong(-100).Allocate([1, 2, 4])));
    }

    [Fact]
    public void Splits_the_largest_amounts_by_the_largest_weights()
    {
        // 2^63 - 1 is odd, so one share has one đồng more; -2^63 is even.
        Assert.Equal(
            [4_611_686_018_427_387_904, 4_611_686_018_427_387_903],
            DongOf(Vnd.MaxValue.Allocate([long.MaxValue, long.MaxValue])));
        Assert.Equal(
            [-4_611_686_018_427_387_904, -4_611_686_018_427_387_904],
            DongOf(Vnd.MinValue.Allocate([long.MaxValue, long.MaxValue])));
        Assert.Equal([long.MinValue], DongOf(Vnd.MinValue.Allocate(1)));
    }

    [Fact]
    public void Refuses_shares_and_weights_that_split_nothing()
    {
        Assert.Equal("shares", Assert.Throws<ArgumentOutOfRangeException>(() => Vnd.Zero.Allocate(0)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => Vnd.Zero.Allocate(-1));
        Assert.Equal("shares", Assert.Throws<ArgumentOutOfRangeException>(() => Vnd.MaxValue.Allocate(1_000_001)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => Vnd.MaxValue.Allocate(2_000_000_000));
        Assert.Equal(1_000_000, Vnd.FromDong(5).Allocate(1_000_000).Length);
        Assert.Equal("weights", Assert.Throws<ArgumentException>(() => Vnd.Zero.Allocate([])).ParamName);
        Assert.Equal("weights", Assert.Throws<ArgumentException>(() => Vnd.Zero.Allocate([0, 0])).ParamName);
        ArgumentException negative = Assert.Throws<ArgumentException>(() => Vnd.FromDong(10).Allocate([3, -1]));
        Assert.Equal("weights", negative.ParamName);
        Assert.Contains("negative", negative.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Shares_by_weight_add_up_exactly() =>
        Law.Holds(Generators.Amounts, Generators.Weights, (amount, weights) => Vnd.Sum(amount.Allocate(weights)) == amount);

    [Fact]
    public void Equal_shares_add_up_exactly_and_differ_by_one_đồng_at_most() =>
        Law.Holds(Generators.Amounts, Gen.Choose(1, 200), (amount, count) =>
        {
            Vnd[] shares = amount.Allocate(count);
            return shares.Length == count && Sum(shares) == amount.Dong && (BigInteger)shares.Max().Dong - shares.Min().Dong <= 1;
        });

    [Fact]
    public void Each_share_is_the_exact_share_rounded_down_or_up() =>
        Law.Holds(Generators.Amounts, Generators.Weights, (amount, weights) =>
        {
            BigInteger total = weights.Aggregate(BigInteger.Zero, (sum, weight) => sum + weight);
            return amount.Allocate(weights).Zip(weights).All(pair =>
            {
                // |share - amount * weight / total| < 1, multiplied by the total.
                (Vnd share, long weight) = pair;
                return BigInteger.Abs((share.Dong * total) - ((BigInteger)amount.Dong * weight)) < total;
            });
        });

    [Fact]
    public void A_smaller_weight_never_gets_more() =>
        Law.Holds(Generators.Amounts, Generators.Weights, (amount, weights) =>
        {
            Vnd[] shares = amount.Allocate(weights);
            return Enumerable.Range(0, weights.Length).All(i => Enumerable.Range(0, weights.Length).All(j =>
                weights[i] >= weights[j] || BigInteger.Abs(shares[i].Dong) <= BigInteger.Abs(shares[j].Dong)));
        });

    [Fact]
    public void An_amount_is_split_like_its_opposite() =>
        Law.Holds(HalfAmounts, Generators.Weights, (amount, weights) =>
            (-amount).Allocate(weights).SequenceEqual(amount.Allocate(weights).Select(share => -share)));

    private static long[] DongOf(Vnd[] shares) => Array.ConvertAll(shares, share => share.Dong);

    private static BigInteger Sum(Vnd[] shares) => shares.Aggregate(BigInteger.Zero, (sum, share) => sum + share.Dong);
}
