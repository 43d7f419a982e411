using FsCheck.Fluent;

namespace KhuyenCong.Domain.Tests;

public partial class ExactRatioTest
{
    [Fact]
    public void Compares_ratios_that_decimal_division_cannot_tell_apart()
    {
        // a/b with a = 10^28 - 1, b = 10^28 and (a - 1)/(b - 1): a(b - 1) - (a - 1)b = b - a = 1, so the first is larger, by 10^-56.
        ExactRatio larger = new(9_999_999_999_999_999_999_999_999_999m, 10_000_000_000_000_000_000_000_000_000m);
        ExactRatio smaller = new(9_999_999_999_999_999_999_999_999_998m, 9_999_999_999_999_999_999_999_999_999m);
        Assert.Equal(larger.Value, smaller.Value);
        Assert.True(larger > smaller && larger >= smaller && smaller < larger && smaller <= larger);
        Assert.False(larger == smaller || larger.Equals(smaller));
        Assert.True(larger != smaller);
        Assert.True(larger.CompareTo(smaller) > 0);
    }

    [Fact]
    public void The_same_number_is_equal_whatever_its_operands()
    {
        ExactRatio half = new(1, 2);
        foreach (ExactRatio same in new[] { new(2, 4), new(-1, -2), new(0.5m, 1.000m), new ExactRatio(50, 1).TimesPowerOfTen(-2), new ExactRatio(2, 1).Invert() })
        {
            Assert.True(half == same && !(half != same) && half <= same && half >= same);
            Assert.True(half.Equals((object)same));
            Assert.Equal(0, half.CompareTo(same));
            Assert.Equal(half.GetHashCode(), same.GetHashCode());
        }

        Assert.Equal(new ExactRatio(0, 3).GetHashCode(), new ExactRatio(0, -7).GetHashCode());
        Assert.Equal(new ExactRatio(0, 3), new ExactRatio(0, -7));
        Assert.False(half.Equals("1/2"));
    }

    [Fact]
    public void Negative_ratios_sort_before_positive_ones()
    {
        ExactRatio[] sorted = [new(5, 0), new(-1, 2), new(1, -3), new(0, 1), new(1, 3), new(-1, -2), new(2, 1)];
        Assert.Equal(sorted, Enumerable.Reverse(sorted).Order());
    }

    [Fact]
    public void Undefined_ratios_are_equal_and_sort_before_every_number()
    {
        ExactRatio undefined = new(5, 0);
        Assert.Equal(default, undefined);
        Assert.Equal(default(ExactRatio).GetHashCode(), undefined.GetHashCode());
        Assert.True(undefined < new ExactRatio(decimal.MinValue, 1));
        Assert.True(new ExactRatio(decimal.MinValue, 1) > undefined);
    }

    [Fact]
    public void Compares_with_objects()
    {
        Assert.Equal(1, ((IComparable)new ExactRatio(1, 2)).CompareTo(null));
        Assert.True(((IComparable)new ExactRatio(1, 2)).CompareTo(new ExactRatio(1, 3)) > 0);
        Assert.Equal("obj", Assert.Throws<ArgumentException>(() => ((IComparable)new ExactRatio(1, 2)).CompareTo(0.5m)).ParamName);
    }

    [Fact]
    public void Multiplying_both_operands_changes_neither_number_nor_hash() =>
        Law.Holds(Gen.Choose(-100_000, 100_000), Gen.Choose(1, 100_000), Gen.Choose(1, 100_000), (numerator, denominator, factor) =>
        {
            ExactRatio ratio = new(numerator, denominator), multiplied = new((decimal)numerator * -factor, (decimal)denominator * -factor);
            return ratio == multiplied && ratio.GetHashCode() == multiplied.GetHashCode();
        });

    [Fact]
    public void Comparison_agrees_with_the_difference_of_products() =>
        Law.Holds(Generators.Longs, Generators.Longs, Gen.Choose(1, 1_000_000), (left, right, denominator) =>
            Math.Sign(new ExactRatio(left, denominator).CompareTo(new ExactRatio(right, denominator))) == Math.Sign(left.CompareTo(right))
            && Math.Sign(new ExactRatio(left, -denominator).CompareTo(new ExactRatio(right, -denominator))) == Math.Sign(right.CompareTo(left)));
}
