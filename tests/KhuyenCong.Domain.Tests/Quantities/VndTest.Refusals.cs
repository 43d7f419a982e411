namespace KhuyenCong.Domain.Tests;

public partial class VndTest
{
    // The place, from 0, of the first character that cannot be there.
    [Theory]
    [InlineData("20.76 tỷ", FigureFailureReason.MalformedNumber, 2)]
    [InlineData("1.737.7 tỷ", FigureFailureReason.MalformedNumber, 5)]
    [InlineData("1.7377 tỷ", FigureFailureReason.MalformedNumber, 1)]
    [InlineData("1. tỷ", FigureFailureReason.MalformedNumber, 1)]
    [InlineData("1,737.73 tỷ", FigureFailureReason.MalformedNumber, 5)]
    [InlineData("1,737,73 tỷ", FigureFailureReason.MalformedNumber, 5)]
    [InlineData("1737.730 tỷ", FigureFailureReason.MalformedNumber, 4)]
    [InlineData("0.500 tỷ", FigureFailureReason.MalformedNumber, 1)]
    [InlineData("1737", FigureFailureReason.NoUnit, 4)]
    [InlineData("  18.400", FigureFailureReason.NoUnit, 8)]
    [InlineData("0", FigureFailureReason.NoUnit, 1)]
    [InlineData("18.400 lao động", FigureFailureReason.NotMoney, 7)]
    [InlineData("5 triệu lượt", FigureFailureReason.NotMoney, 8)]
    [InlineData("50%", FigureFailureReason.NotMoney, 3)]
    [InlineData("5 USD", FigureFailureReason.NotMoney, 2)]
    [InlineData("5 tỷ USD", FigureFailureReason.NotMoney, 5)]
    [InlineData("5 tỷlệ", FigureFailureReason.UnclearUnit, 2)]
    [InlineData("5 nghìntỷ", FigureFailureReason.UnclearUnit, 2)]
    [InlineData("5 triêu đồng", FigureFailureReason.UnclearUnit, 2)]
    [InlineData("5 tỷ triệu đồng", FigureFailureReason.UnclearUnit, 5)]
    [InlineData("300 tr", FigureFailureReason.UnclearUnit, 4)]
    [InlineData("5 đồng đ", FigureFailureReason.UnclearUnit, 7)]
    [InlineData("5 đ/c", FigureFailureReason.UnclearUnit, 3)]
    [InlineData("1 tỷ đồng/năm", FigureFailureReason.WordsAfterAmount, 9)]
    [InlineData("5 tỷ đồng vốn vay", FigureFailureReason.WordsAfterAmount, 10)]
    [InlineData("5 tỷ đồng so với năm 2013", FigureFailureReason.WordsAfterAmount, 10)]
    [InlineData("419 triệu đồng trên 38 đề án", FigureFailureReason.SecondNumber, 20)]
    [InlineData("743 triệu đồng/09 đề án", FigureFailureReason.SecondNumber, 15)]
    [InlineData("1 tỷ 200", FigureFailureReason.SecondNumber, 5)]
    [InlineData("2 triệu 500 đồng", FigureFailureReason.SecondNumber, 8)]
    [InlineData("1,5 tỷ 200 triệu", FigureFailureReason.SecondNumber, 7)]
    [InlineData("1 triệu 200 tỷ", FigureFailureReason.SecondNumber, 8)]
    [InlineData("1 tỷ 1.200 triệu", FigureFailureReason.SecondNumber, 5)]
    [InlineData("259 triệu đồng/01 đề án", FigureFailureReason.AmbiguousPer, 15)]
    [InlineData("", FigureFailureReason.Empty, 0)]
    [InlineData("   ", FigureFailureReason.Empty, 0)]
    [InlineData("gần 9.500 tỷ đồng", FigureFailureReason.NotPlain, 0)]
    [InlineData(" ước đạt 5 tỷ", FigureFailureReason.NotPlain, 1)]
    [InlineData("không quá 1 tỷ đồng", FigureFailureReason.NotPlain, 0)]
    [InlineData("VND 500.000", FigureFailureReason.UnknownWord, 0)]
    [InlineData("- 5 tỷ", FigureFailureReason.NoNumber, 1)]
    [InlineData("--5 tỷ", FigureFailureReason.NoNumber, 1)]
    [InlineData(",5 tỷ", FigureFailureReason.UnknownWord, 0)]
    [InlineData("5, tỷ", FigureFailureReason.MalformedNumber, 2)]
    [InlineData("٥ tỷ", FigureFailureReason.UnknownWord, 0)]
    [InlineData("0,5 đồng", FigureFailureReason.NotWholeDong, 0)]
    [InlineData("1,0000000001 tỷ", FigureFailureReason.NotWholeDong, 0)]
    [InlineData("568,000 VND", FigureFailureReason.AmbiguousComma, 0)]
    [InlineData("4,300₫", FigureFailureReason.AmbiguousComma, 0)]
    [InlineData("99999999999999999999999999999 đồng", FigureFailureReason.TooLarge, 28)]
    [InlineData("0,00000000000000000000000000001 tỷ", FigureFailureReason.TooLarge, 30)]
    public void Refuses_what_is_no_amount_and_says_where_and_why(string text, FigureFailureReason reason, int index)
    {
        Assert.False(Vnd.TryParse(text, out Vnd amount, out FigureFailure failure));
        Assert.Equal((reason, index), (failure.Reason, failure.Index));
        Assert.Equal(Vnd.Zero, amount);
        Assert.Contains(failure.Describe(DisplayLanguage.English), Assert.Throws<FormatException>(() => Vnd.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9.223.372.036.854.775.808 đồng")]
    [InlineData("-9.223.372.036.854.775.809 đồng")]
    [InlineData("9.223.372.037 tỷ")]
    [InlineData("9.223.373 nghìn tỷ đồng")]
    [InlineData("9999999999999999999999999999 tỷ")]
    public void Refuses_more_than_an_amount_holds(string text)
    {
        // 2^63 = 9.223.372.036.854.775.808.
        Assert.False(Vnd.TryParse(text, out _, out FigureFailure failure));
        Assert.Equal(FigureFailureReason.AmountTooLarge, failure.Reason);
        Assert.Throws<OverflowException>(() => Vnd.Parse(text));
    }

    [Fact]
    public void A_comma_that_may_separate_thousands_is_refused_with_both_readings()
    {
        Assert.False(Vnd.TryParse("568,000 VND", out _, out FigureFailure failure));
        Assert.Contains("568 hoặc 568.000", failure.Describe(), StringComparison.Ordinal);
        Assert.Contains("568 or 568.000", failure.Describe(DisplayLanguage.English), StringComparison.Ordinal);
    }
}
