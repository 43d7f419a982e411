namespace KhuyenCong.Domain.Tests;

public class BilingualTextTest
{
    private static readonly BilingualText Workers = new("lao động", "workers");

    [Fact]
    public void Gives_the_wording_of_a_language()
    {
        Assert.Equal("lao động", Workers.In(DisplayLanguage.Vietnamese));
        Assert.Equal("workers", Workers.In(DisplayLanguage.English));
        Assert.Equal("lao động", Workers.Vietnamese);
        Assert.Equal("workers", Workers.English);
        Assert.Equal("lao động", Workers.ToString());
        Assert.Equal("language", Assert.Throws<ArgumentOutOfRangeException>(() => Workers.In((DisplayLanguage)2)).ParamName);
    }

    [Fact]
    public void Is_shown_in_Vietnamese_where_there_is_no_translation()
    {
        BilingualText alone = new("lao động");
        Assert.Equal(("lao động", "lao động"), (alone.English, alone.In(DisplayLanguage.English)));
        Assert.Equal(alone, new BilingualText("lao động", null));
        Assert.NotEqual(Workers, alone);
    }

    [Fact]
    public void Is_equal_when_both_wordings_are_equal_letter_for_letter()
    {
        BilingualText same = new("lao động", "workers");
        Assert.Equal(Workers, same);
        Assert.Equal(Workers.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(Workers, new BilingualText("Lao động", "workers"));
        Assert.NotEqual(Workers, new BilingualText("lao động", "Workers"));
        Assert.False(Workers.Equals((object)"lao động"));
        Assert.False(Workers.Equals(null));
    }

    [Theory]
    [InlineData("", "x", "vietnamese")]
    [InlineData(" ", "x", "vietnamese")]
    [InlineData("x", "", "english")]
    [InlineData("x", "\t", "english")]
    public void Refuses_a_blank_wording(string vietnamese, string english, string parameter) =>
        Assert.Equal(parameter, Assert.Throws<ArgumentException>(() => new BilingualText(vietnamese, english)).ParamName);
}
