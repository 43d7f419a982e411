namespace KhuyenCong.Domain.Tests;

/// <summary>What hedges leave certain, word by word and as laws over all of them.</summary>
public class HedgeAlgebraTest
{
    private static readonly Hedge[] All = Enum.GetValues<Hedge>();

    [Theory]
    [InlineData(Hedge.None, Hedge.Nearly, Hedge.Nearly)]
    [InlineData(Hedge.MoreThan, Hedge.MoreThan, Hedge.MoreThan)]
    [InlineData(Hedge.MoreThan, Hedge.Above, Hedge.Above)] // hơn 100 and trên 50 are above 150
    [InlineData(Hedge.AtLeast, Hedge.MoreThan, Hedge.Above)]
    [InlineData(Hedge.Nearly, Hedge.AtMost, Hedge.LessThan)] // gần 100 and không quá 50 are below 150
    [InlineData(Hedge.Nearly, Hedge.MoreThan, Hedge.About)] // gần 100 and hơn 50 lie on either side of 150
    [InlineData(Hedge.Approximately, Hedge.EquivalentTo, Hedge.About)]
    public void A_sum(Hedge left, Hedge right, Hedge expected) => Assert.Equal(expected, HedgeAlgebra.Sum(left, right));

    [Theory]
    [InlineData(Hedge.None, Hedge.None, Hedge.None)]
    [InlineData(Hedge.Nearly, Hedge.None, Hedge.Nearly)] // gần 95 of 100 is nearly 95%
    [InlineData(Hedge.MoreThan, Hedge.None, Hedge.Above)]
    [InlineData(Hedge.Approximately, Hedge.None, Hedge.About)]
    [InlineData(Hedge.None, Hedge.MoreThan, Hedge.LessThan)] // 4.000 over hơn 3.000 is below 4/3
    [InlineData(Hedge.None, Hedge.Nearly, Hedge.Above)]
    [InlineData(Hedge.None, Hedge.AtLeast, Hedge.AtMost)]
    [InlineData(Hedge.MoreThan, Hedge.Nearly, Hedge.Above)] // more of less
    [InlineData(Hedge.MoreThan, Hedge.MoreThan, Hedge.About)]
    [InlineData(Hedge.AtMost, Hedge.AtLeast, Hedge.AtMost)]
    public void A_quotient(Hedge dividend, Hedge divisor, Hedge expected) => Assert.Equal(expected, HedgeAlgebra.Quotient(dividend, divisor));

    [Fact]
    public void Sums_do_not_depend_on_order_or_grouping() => Assert.All(
        from a in All from b in All from c in All select (a, b, c),
        sample =>
        {
            (Hedge a, Hedge b, Hedge c) = sample;
            Assert.Equal(HedgeAlgebra.Sum(a, b), HedgeAlgebra.Sum(b, a));
            Assert.Equal(HedgeAlgebra.Sum(HedgeAlgebra.Sum(a, b), c), HedgeAlgebra.Sum(a, HedgeAlgebra.Sum(b, c)));
        });

    // A number that rises when another falls, and falls when it rises.
    [Fact]
    public void Reversing_twice_leaves_what_is_sure() =>
        Assert.All(All, hedge => Assert.Equal(HedgeAlgebra.Shifted(hedge), HedgeAlgebra.Reversed(HedgeAlgebra.Reversed(hedge))));

    [Fact]
    public void Rounding_keeps_the_word_true() => Assert.All(All, hedge => Assert.Equal(
        hedge.IsLowerBound() ? RoundingRule.Down : hedge is Hedge.Nearly or Hedge.LessThan or Hedge.AtMost ? RoundingRule.Up : RoundingRule.HalfAwayFromZero,
        hedge.Rounding()));
}
