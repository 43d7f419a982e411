namespace KhuyenCong.Domain.Tests;

public partial class VndTest
{
    // The position, from 0, of the first character that is not allowed.
    [Theory]
    [InlineData("20.76 tỷ", "malformed_number", 2)]
    [InlineData("1.737.7 tỷ", "malformed_number", 5)]
    [InlineData("1.7377 tỷ", "malformed_number", 1)]
    [InlineData("1. tỷ", "malformed_number", 1)]
    [InlineData("1,737.73 tỷ", "malformed_number", 5)]
    [InlineData("1,737,73 tỷ", "malformed_number", 5)]
    [InlineData("1737.730 tỷ", "malformed_number", 4)]
    [InlineData("0.500 tỷ", "malformed_number", 1)]
    [InlineData("1737", "no_unit", 4)]
    [InlineData("  18.400", "no_unit", 8)]
    [InlineData("0", "no_unit", 1)]
    [InlineData("18.400 lao động", "not_money", 7)]
    [InlineData("5 triệu lượt", "not_money", 8)]
    [InlineData("50%", "not_money", 3)]
    [InlineData("5 USD", "not_money", 2)]
    [InlineData("5 tỷ USD", "not_money", 5)]
    [InlineData("5 tỷlệ", "unclear_unit", 2)]
    [InlineData("5 nghìntỷ", "unclear_unit", 2)]
    [InlineData("5 triêu đồng", "unclear_unit", 2)]
    [InlineData("5 tỷ triệu đồng", "unclear_unit", 5)]
    [InlineData("300 tr", "unclear_unit", 4)]
    [InlineData("5 đồng đ", "unclear_unit", 7)]
    [InlineData("5 đ/c", "unclear_unit", 3)]
    [InlineData("1 tỷ đồng/năm", "words_after_amount", 9)]
    [InlineData("5 tỷ đồng vốn vay", "words_after_amount", 10)]
    [InlineData("5 tỷ đồng so với năm 2013", "words_after_amount", 10)]
    [InlineData("419 triệu đồng trên 38 đề án", "second_number", 20)]
    [InlineData("743 triệu đồng/09 đề án", "second_number", 15)]
    [InlineData("1 tỷ 200", "second_number", 5)]
    [InlineData("2 triệu 500 đồng", "second_number", 8)]
    [InlineData("1,5 tỷ 200 triệu", "second_number", 7)]
    [InlineData("1 triệu 200 tỷ", "second_number", 8)]
    [InlineData("1 tỷ 1.200 triệu", "second_number", 5)]
    [InlineData("259 triệu đồng/01 đề án", "ambiguous_per", 15)]
    [InlineData("", "empty", 0)]
    [InlineData("   ", "empty", 0)]
    [InlineData("gần 9.500 tỷ đồng", "not_plain", 0)]
    [InlineData(" ước đạt 5 tỷ", "not_plain", 1)]
    [InlineData("không quá 1 tỷ đồng", "not_plain", 0)]
    [InlineData("VND 500.000", "unknown_word", 0)]
    [InlineData("- 5 tỷ", "no_number", 1)]
    [InlineData("--5 tỷ", "no_number", 1)]
    [InlineData(",5 tỷ", "unknown_word", 0)]
    [InlineData("5, tỷ", "malformed_number", 2)]
    [InlineData("٥ tỷ", "unknown_word", 0)]
    [InlineData("0,5 đồng", "not_whole_dong", 0)]
    [InlineData("1,0000000001 tỷ", "not_whole_dong", 0)]
    [InlineData("568,000 VND", "ambiguous_comma", 0)]
    [InlineData("4,300₫", "ambiguous_comma", 0)]
    [InlineData("99999999999999999999999999999 đồng", "too_large", 28)]
    [InlineData("0,00000000000000000000000000001 tỷ", "too_large", 30)]
    public void Refuses_what_is_not_an_amount_and_says_where_and_why(string text, string reason, int index)
    {
        Assert.False(Vnd.TryParse(text, out Vnd amount, out FigureFailure failure));
        Assert.Equal((reason, index), (failure.Code, failure.Index));
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
        Assert.Equal("amount_too_large", failure.Code);
        Assert.Throws<OverflowException>(() => Vnd.Parse(text));
    }

    [Fact]
    public void A_comma_that_may_separate_thousands_is_refused_with_both_readings()
    {
        Assert.False(Vnd.TryParse("568,000 VND", out _, out FigureFailure failure));
        Assert.Contains("568 hoặc 568.000; hãy ghi \"568.000\"", failure.Describe(), StringComparison.Ordinal);
        Assert.Contains("568 or 568,000; write \"568.000\"", failure.Describe(DisplayLanguage.English), StringComparison.Ordinal);
    }
}
