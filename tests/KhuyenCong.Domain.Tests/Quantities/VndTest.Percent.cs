using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace KhuyenCong.Domain.Tests;

public partial class VndTest
{
    private static readonly RoundingRule[] Rules =
        [RoundingRule.HalfAwayFromZero, RoundingRule.HalfToEven, RoundingRule.TowardZero, RoundingRule.Down, RoundingRule.Up];

    // Percentages as rules and reports state them: to four decimals, also of none and more than all.
    private static Gen<decimal> Percents => Gen.Choose(-2_000_000, 2_000_000).Select(hundredths => hundredths / 10_000m);

    [Fact]
    public void A_percentage_is_rounded_to_whole_đồng_by_the_rule()
    {
        // 30% of 1.001 đồng is 300,3; 12,5% of 900 triệu is 112,5 triệu; 0,01% of 5 tỷ is 500 nghìn.
        Vnd cost = Vnd.FromDong(1_001);
        Assert.Equal([300, 300, 300, 300, 301], PercentsOf(cost, 30));
        Assert.Equal([-300, -300, -300, -301, -300], PercentsOf(-cost, 30));
        Assert.Equal([-300, -300, -300, -301, -300], PercentsOf(cost, -30));
        Assert.Equal(Vnd.FromMillions(112.5m), Vnd.FromMillions(900).Percent(12.5m, RoundingRule.HalfToEven));
        Assert.Equal(Vnd.FromDong(500_000), Vnd.FromBillions(5).Percent(0.01m, RoundingRule.Up));
    }

    [Theory]
    [InlineData(1, 1, 0, 0, 0, 1)]
    [InlineData(3, 2, 2, 1, 1, 2)]
    [InlineData(5, 3, 2, 2, 2, 3)]
    [InlineData(-1, -1, 0, 0, -1, 0)]
    [InlineData(-3, -2, -2, -1, -2, -1)]
    [InlineData(-5, -3, -2, -2, -3, -2)]
    public void A_half_goes_where_the_rule_says(long dong, long halfAway, long halfToEven, long towardZero, long down, long up) =>
        Assert.Equal([halfAway, halfToEven, towardZero, down, up], PercentsOf(Vnd.FromDong(dong), 50));

    [Fact]
    public void A_percentage_of_the_largest_amounts_is_exact()
    {
        // Half of 2^63 - 1 is 4.611.686.018.427.387.903,5; half of -2^63 is -2^62.
        const long HalfDown = 4_611_686_018_427_387_903;
        Assert.Equal([HalfDown + 1, HalfDown + 1, HalfDown, HalfDown, HalfDown + 1], PercentsOf(Vnd.MaxValue, 50));
        Assert.All(Rules, rule =>
        {
            Assert.Equal(Vnd.MaxValue, Vnd.MaxValue.Percent(100, rule));
            Assert.Equal(Vnd.MinValue, Vnd.MinValue.Percent(100, rule));
            Assert.Equal(Vnd.FromDong(-HalfDown - 1), Vnd.MinValue.Percent(50, rule));
            Assert.Equal(-Vnd.MaxValue, Vnd.MaxValue.Percent(-100, rule));
            Assert.Equal(Vnd.Zero, Vnd.Zero.Percent(decimal.MaxValue, rule));
            Assert.Equal(Vnd.Zero, Vnd.MaxValue.Percent(0, rule));
        });

        // The least percentage that decimal has: of one đồng 10^-30 đồng.
        Assert.Equal([0, 0, 0, 0, 1], PercentsOf(Vnd.FromDong(1), 0.0000000000000000000000000001m));
    }

    [Fact]
    public void A_percentage_beyond_an_amount_is_an_overflow()
    {
        Assert.All(Rules, rule =>
        {
            Assert.Throws<OverflowException>(() => Vnd.MaxValue.Percent(200, rule));
            Assert.Throws<OverflowException>(() => Vnd.MinValue.Percent(-100, rule));
            Assert.Throws<OverflowException>(() => Vnd.FromDong(1).Percent(decimal.MaxValue, rule));
            Assert.Throws<OverflowException>(() => Vnd.MinValue.Percent(decimal.MaxValue, rule));
        });

        // 10^-19 more than all of 2^63 - 1 is 0,92 đồng more: the rule decides whether it still fits.
        const decimal JustOver = 100.00000000000000001m;
        Assert.Equal(Vnd.MaxValue, Vnd.MaxValue.Percent(JustOver, RoundingRule.Down));
        Assert.Equal(Vnd.MaxValue, Vnd.MaxValue.Percent(JustOver, RoundingRule.TowardZero));
        string message = Assert.Throws<OverflowException>(() => Vnd.MaxValue.Percent(JustOver, RoundingRule.HalfAwayFromZero)).Message;
        Assert.Contains("100.00000000000000001% of 9,223,372,036,854,775,807 đồng", message, StringComparison.Ordinal);
        Assert.Throws<OverflowException>(() => Vnd.MaxValue.Percent(JustOver, RoundingRule.Up));
    }

    [Fact]
    public void A_percentage_needs_a_rule_that_there_is()
    {
        Assert.Throws<ArgumentOutOfRangeException>("rule", () => Vnd.Zero.Percent(30, (RoundingRule)5));
        Assert.Throws<ArgumentOutOfRangeException>("rule", () => Vnd.Zero.Percent(30, (RoundingRule)(-1)));
    }

    [Fact]
    public void A_percentage_is_the_exact_part_rounded_by_the_rule() =>
        Law.Holds(HalfAmounts, Percents, (amount, percent) =>
        {
            // amount * percent / 100 in whole numbers: percent has four decimals.
            BigInteger exact = amount.Dong * (BigInteger)(percent * 10_000);
            return Rules.All(rule => amount.Percent(percent, rule) is var part && IsRounded(part.Dong, exact, 1_000_000, rule));
        });

    [Fact]
    public void A_percentage_of_the_opposite_is_the_opposite_rounded_the_other_way() =>
        Law.Holds(HalfAmounts, Percents, (amount, percent) =>
            (-amount).Percent(percent, RoundingRule.Down) == -amount.Percent(percent, RoundingRule.Up)
            && (-amount).Percent(percent, RoundingRule.HalfAwayFromZero) == -amount.Percent(percent, RoundingRule.HalfAwayFromZero)
            && amount.Percent(-percent, RoundingRule.HalfToEven) == -amount.Percent(percent, RoundingRule.HalfToEven));

    private static long[] PercentsOf(Vnd amount, decimal percent) => [.. Rules.Select(rule => amount.Percent(percent, rule).Dong)];

    /// <summary>Whether a whole number is numerator / denominator rounded by the rule, told from the distance to it alone.</summary>
    private static bool IsRounded(BigInteger whole, BigInteger numerator, BigInteger denominator, RoundingRule rule)
    {
        BigInteger over = (whole * denominator) - numerator;
        BigInteger twice = 2 * BigInteger.Abs(over);
        return rule switch
        {
            RoundingRule.Down => over <= 0 && -over < denominator,
            RoundingRule.Up => over >= 0 && over < denominator,
            RoundingRule.TowardZero => over == 0 || (BigInteger.Abs(over) < denominator && over.Sign != numerator.Sign),
            RoundingRule.HalfToEven => twice < denominator || (twice == denominator && whole.IsEven),
            _ => twice < denominator || (twice == denominator && over.Sign == numerator.Sign),
        };
    }
}
