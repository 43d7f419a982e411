namespace KhuyenCong.Domain.Tests;

public class HedgePolicyTest
{
    // Design section 5, verdict 2: the numbers that a hedged claim of 100, and of -100, is true of.
    [Theory]
    [InlineData(Hedge.None, "[100; 100]", "[-100; -100]")]
    [InlineData(Hedge.Nearly, "[90; 100)", "(-100; -90]")]
    [InlineData(Hedge.MoreThan, "(100; 110]", "[-110; -100)")]
    [InlineData(Hedge.SomewhatMoreThan, "(100; 110]", "[-110; -100)")]
    [InlineData(Hedge.Above, "(100; ∞)", "(∞; -100)")]
    [InlineData(Hedge.LessThan, "(∞; 100)", "(-100; ∞)")]
    [InlineData(Hedge.AtLeast, "[100; ∞)", "(∞; -100]")]
    [InlineData(Hedge.AtMost, "(∞; 100]", "[-100; ∞)")]
    [InlineData(Hedge.About, "[95; 105]", "[-105; -95]")]
    [InlineData(Hedge.EquivalentTo, "[95; 105]", "[-105; -95]")]
    [InlineData(Hedge.Approximately, "[95; 105]", "[-105; -95]")]
    public void A_hedged_claim_is_true_of_a_range(Hedge hedge, string ofPositive, string ofNegative)
    {
        Assert.Equal(ofPositive, RangeText.Of(HedgePolicy.Default.ClaimRange(100, hedge)));
        Assert.Equal(ofNegative, RangeText.Of(HedgePolicy.Default.ClaimRange(-100, hedge)));
    }

    // Design section 5: what a hedged figure of 100, and of -100, may be in a formula.
    [Theory]
    [InlineData(Hedge.None, "[100; 100]", "[-100; -100]")]
    [InlineData(Hedge.Nearly, "[90; 100)", "(-100; -90]")]
    [InlineData(Hedge.LessThan, "[90; 100)", "(-100; -90]")]
    [InlineData(Hedge.MoreThan, "(100; 110]", "[-110; -100)")]
    [InlineData(Hedge.Above, "(100; 110]", "[-110; -100)")]
    [InlineData(Hedge.SomewhatMoreThan, "(100; 110]", "[-110; -100)")]
    [InlineData(Hedge.About, "[95; 105]", "[-105; -95]")]
    [InlineData(Hedge.AtLeast, "[100; ∞)", "(∞; -100]")]
    [InlineData(Hedge.AtMost, "[0; 100]", "[-100; 0]")]
    public void A_hedged_operand_means_a_range(Hedge hedge, string ofPositive, string ofNegative)
    {
        Assert.Equal(ofPositive, RangeText.Of(HedgePolicy.Default.OperandRange(100, hedge)));
        Assert.Equal(ofNegative, RangeText.Of(HedgePolicy.Default.OperandRange(-100, hedge)));
    }

    // 11/10 of the greatest decimal is beyond decimal, which makes a range unknown and not an exception.
    [Theory]
    [InlineData(Hedge.None, "[79.228.162.514.264.337.593.543.950.335; 79.228.162.514.264.337.593.543.950.335]")]
    [InlineData(Hedge.MoreThan, null)]
    [InlineData(Hedge.About, null)]
    [InlineData(Hedge.Above, "(79.228.162.514.264.337.593.543.950.335; ∞)")]
    [InlineData(Hedge.AtLeast, "[79.228.162.514.264.337.593.543.950.335; ∞)")]
    [InlineData(Hedge.AtMost, "(∞; 79.228.162.514.264.337.593.543.950.335]")]
    [InlineData(Hedge.LessThan, "(∞; ∞)")]
    public void A_claim_of_the_greatest_number_has_a_range_or_none(Hedge hedge, string? range)
    {
        Assert.Equal(range, RangeText.Of(HedgePolicy.Default.ClaimRange(decimal.MaxValue, hedge)));
        Assert.Equal(range is null, HedgePolicy.Default.ClaimRange(decimal.MinValue, hedge) is null);
    }

    [Theory]
    [InlineData(Hedge.Nearly, null)]
    [InlineData(Hedge.MoreThan, null)]
    [InlineData(Hedge.About, "[0; 0]")]
    [InlineData(Hedge.Above, "(0; ∞)")]
    public void Of_zero_a_hedge_may_leave_nothing(Hedge hedge, string? range) => Assert.Equal(range, RangeText.Of(HedgePolicy.Default.ClaimRange(0, hedge)));

    [Theory]
    [InlineData("0", "0.05")]
    [InlineData("0.1", "1")]
    [InlineData("-0.1", "0.05")]
    [InlineData("0.1", "0.00000005")]
    public void A_width_that_is_not_a_fraction_is_refused(string margin, string tolerance) => Assert.Throws<ArgumentOutOfRangeException>(() => new HedgePolicy(
        decimal.Parse(margin, System.Globalization.CultureInfo.InvariantCulture), decimal.Parse(tolerance, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void A_hedge_that_is_not_defined_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => HedgePolicy.Default.OperandRange(1, (Hedge)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => HedgePolicy.Default.ClaimRange(1, (Hedge)99));
    }
}
