namespace KhuyenCong.Domain.Tests;

public partial class VndTest
{
    [Fact]
    public void Adds_and_subtracts()
    {
        // 755,71 tỷ + 982,011 tỷ = 1.737,721 tỷ: national and local money of the report 2014-2020, III.2.
        Vnd national = Vnd.FromBillions(755.71m), local = Vnd.FromBillions(982.011m), total = Vnd.FromBillions(1737.721m);
        Assert.Equal(total, national + local);
        Assert.Equal(local, total - national);
    }

    [Fact]
    public void Negates_and_multiplies()
    {
        Vnd amount = Vnd.FromMillions(300);
        Assert.Equal(-300_000_000, (-amount).Dong);
        Assert.Equal(2_100_000_000, (amount * 7).Dong);
        Assert.Equal(2_100_000_000, (7 * amount).Dong);
    }

    [Fact]
    public void Divides_into_đồng_with_decimals()
    {
        // 100 / 8 = 12,5 and 1 / 3 = 0,333... to 28 digits.
        Assert.Equal(12.5m, Vnd.FromDong(100) / 8);
        Assert.Equal(0.3333333333333333333333333333m, Vnd.FromDong(1) / 3);
        Assert.Throws<DivideByZeroException>(() => Vnd.FromDong(1) / 0);
    }

    [Fact]
    public void Has_a_ratio_to_another_amount()
    {
        ExactRatio ratio = Vnd.FromBillions(9500).RatioTo(Vnd.FromBillions(1737.73m));
        Assert.Equal(9_500_000_000_000m, ratio.Numerator);
        Assert.Equal(1_737_730_000_000m, ratio.Denominator);
        Assert.False(Vnd.FromDong(1).RatioTo(Vnd.Zero).IsDefined);
    }

    [Fact]
    public void Never_wraps_around()
    {
        Vnd one = Vnd.FromDong(1);
        Assert.Throws<OverflowException>(() => Vnd.MaxValue + one);
        Assert.Throws<OverflowException>(() => Vnd.MinValue - one);
        Assert.Throws<OverflowException>(() => -Vnd.MinValue);

        // 4.611.686.018.427.387.904 = 2^62; twice that is 2^63, one more than an amount holds.
        Assert.Throws<OverflowException>(() => Vnd.FromDong(4_611_686_018_427_387_904) * 2);
        Assert.Throws<OverflowException>(() => -1 * Vnd.MinValue);
    }

    [Fact]
    public void Adding_and_taking_away_the_same_amount_changes_nothing() =>
        Law.Holds(HalfAmounts, HalfAmounts, (a, b) => a + b - b == a);

    [Fact]
    public void The_order_of_adding_does_not_matter() =>
        Law.Holds(ThirdAmounts, ThirdAmounts, ThirdAmounts, (a, b, c) => a + b + c == a + (b + c) && a + b == b + a);

    [Fact]
    public void An_amount_and_its_opposite_cancel() =>
        Law.Holds(HalfAmounts, HalfAmounts, (a, b) => a + -a == Vnd.Zero && - -a == a && -(a - b) == b - a);

    // Two or three of these add up without overflow.
    private static FsCheck.Gen<Vnd> HalfAmounts => FsCheck.Fluent.Gen.Select(Generators.Longs, value => Vnd.FromDong(value / 2));

    private static FsCheck.Gen<Vnd> ThirdAmounts => FsCheck.Fluent.Gen.Select(Generators.Longs, value => Vnd.FromDong(value / 3));
}
