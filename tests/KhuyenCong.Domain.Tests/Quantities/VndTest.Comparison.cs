namespace KhuyenCong.Domain.Tests;

public partial class VndTest
{
    private static readonly Vnd Less = Vnd.FromMillions(999), More = Vnd.FromBillions(1);

    [Fact]
    public void Compares_by_amount()
    {
        Assert.True(Less < More && Less <= More && More > Less && More >= Less);
        Assert.False(More < Less || More <= Less || Less > More || Less >= More);
        Assert.True(Less.CompareTo(More) < 0);
        Assert.True(((IComparable)More).CompareTo(Less) > 0);
        Assert.Equal(1, ((IComparable)Less).CompareTo(null));
        Assert.Equal([Vnd.MinValue, Less, More, Vnd.MaxValue], new[] { More, Vnd.MaxValue, Vnd.MinValue, Less }.Order());
    }

    [Fact]
    public void Equal_amounts_are_equal_however_made()
    {
        Vnd same = Vnd.FromMillions(1000);
        Assert.True(More == same && !(More != same) && More >= same && More <= same);
        Assert.Equal(0, More.CompareTo(same));
        Assert.True(More.Equals((object)same));
        Assert.Equal(More.GetHashCode(), same.GetHashCode());
        Assert.False(More == Less);
        Assert.True(More != Less);
        Assert.False(More.Equals("1 tỷ đồng"));
    }

    [Fact]
    public void Refuses_to_compare_with_something_else() =>
        Assert.Equal("obj", Assert.Throws<ArgumentException>(() => ((IComparable)More).CompareTo("1 tỷ đồng")).ParamName);
}
