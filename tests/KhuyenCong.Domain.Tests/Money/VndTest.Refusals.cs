using System.Globalization;

namespace KhuyenCong.Domain.Tests;

public partial class VndTest
{
    private const string Group = "a group of exactly three digits behind '.' (decimals stand behind ',')";
    private const string Groups = "thousands in groups of exactly three digits (decimals stand behind ',')";
    private const string Unit = "nghìn, triệu, tỷ, nghìn tỷ or đồng";
    private const string End = "the end of the amount";

    // The position is that of the first character, from 1, that cannot stand there.
    [Theory]
    [InlineData("20.76 tỷ", 3, Group)]
    [InlineData("1.737.7 tỷ", 6, Group)]
    [InlineData("1.7377 tỷ", 2, Group)]
    [InlineData("1. tỷ", 2, Group)]
    [InlineData("1,737.73 tỷ", 6, "one decimal comma, with nothing but digits behind it")]
    [InlineData("1,737,73 tỷ", 6, "one decimal comma, with nothing but digits behind it")]
    [InlineData("1737.730 tỷ", 5, Groups)]
    [InlineData("0.500 tỷ", 2, Groups)]
    [InlineData("1737", 5, Unit)]
    [InlineData("  18.400", 9, Unit)]
    [InlineData("18.400 lao động", 7, Unit)]
    [InlineData("5 tỷlệ", 2, Unit)]
    [InlineData("5 nghìntỷ", 2, Unit)]
    [InlineData("1 tỷ đồng/năm", 10, End)]
    [InlineData("419 triệu đồng trên 38 đề án", 16, End)]
    [InlineData("5 triệu tỷ", 9, End)]
    [InlineData("5 đồng.", 7, End)]
    [InlineData("5 đồng đ", 8, End)]
    [InlineData("", 1, "a digit")]
    [InlineData("   ", 4, "a digit")]
    [InlineData("gần 9.500 tỷ đồng", 1, "a digit")]
    [InlineData("- 5 tỷ", 2, "a digit")]
    [InlineData("--5 tỷ", 2, "a digit")]
    [InlineData("+5 tỷ", 1, "a digit")]
    [InlineData(",5 tỷ", 1, "a digit")]
    [InlineData("5, tỷ", 3, "a digit behind ','")]
    [InlineData("٥ tỷ", 1, "a digit")]
    [InlineData("0,5 đồng", 9, "a whole number of đồng")]
    [InlineData("1,0000000001 tỷ", 16, "a whole number of đồng")]
    public void Refuses_what_is_no_amount_and_says_where_and_what_was_expected(string text, int character, string expected)
    {
        FormatException error = Assert.Throws<FormatException>(() => Vnd.Parse(text));
        string at = string.Create(CultureInfo.InvariantCulture, $"\"{text}\" is not an amount of money: at character {character} expected {expected}.");
        Assert.Equal(at, error.Message);
        Assert.False(Vnd.TryParse(text, out _));
    }

    [Theory]
    [InlineData("9.223.372.036.854.775.808 đồng", 31)]
    [InlineData("-9.223.372.036.854.775.809 đồng", 32)]
    [InlineData("9.223.372.037 tỷ", 17)]
    [InlineData("9.223.373 nghìn tỷ đồng", 24)]
    [InlineData("9999999999999999999999999999 tỷ", 32)]
    public void Refuses_more_than_an_amount_holds(string text, int character)
    {
        // 2^63 = 9.223.372.036.854.775.808.
        OverflowException error = Assert.Throws<OverflowException>(() => Vnd.Parse(text));
        string at = string.Create(CultureInfo.InvariantCulture, $"at character {character} expected an amount of at most 9.223.372.036.854.775.807 đồng.");
        Assert.EndsWith(at, error.Message, StringComparison.Ordinal);
        Assert.False(Vnd.TryParse(text, out _));
    }

    [Fact]
    public void Refuses_more_digits_than_it_can_keep()
    {
        // 29 digits; and a digit at the 29th decimal place, and at the 256th, where a scale in one byte wraps around to 0.
        Assert.EndsWith(
            "at character 29 expected at most 28 digits.",
            Assert.Throws<FormatException>(() => Vnd.Parse("99999999999999999999999999999 đồng")).Message,
            StringComparison.Ordinal);
        Assert.EndsWith(
            "at character 31 expected at most 28 digits behind ','.",
            Assert.Throws<FormatException>(() => Vnd.Parse($"0,{new string('0', 28)}1 tỷ")).Message,
            StringComparison.Ordinal);
        Assert.False(Vnd.TryParse($"0,{new string('0', 255)}1 tỷ", out _));
    }
}
