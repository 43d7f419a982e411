namespace KhuyenCong.Domain.Tests;

public class ForeignCharactersTest
{
    [Fact]
    public void Are_named_with_their_code_and_script() => Assert.All(
        new (int CodePoint, string Vietnamese, string English)[]
        {
            (0x0430, "có chữ \"а\" (U+0430, chữ Kirin), không phải chữ cái tiếng Việt", "contains the letter \"а\" (U+0430, Cyrillic), which is not a Vietnamese letter"),
            (0x0397, "có chữ \"Η\" (U+0397, chữ Hy Lạp), không phải chữ cái tiếng Việt", "contains the letter \"Η\" (U+0397, Greek), which is not a Vietnamese letter"),
            (0x0189, "có chữ \"Ɖ\" (U+0189, chữ Latinh khác), không phải chữ cái tiếng Việt", "contains the letter \"Ɖ\" (U+0189, another Latin letter), which is not a Vietnamese letter"),
            (0x200B, "có ký tự U+200B, không có trong chữ Việt", "contains the character U+200B, which does not occur in Vietnamese text"),
            (0xD83D, "có ký tự U+D83D, không có trong chữ Việt", "contains the character U+D83D, which does not occur in Vietnamese text"),
        },
        row =>
        {
            (int codePoint, string vietnamese, string english) = row;
            Assert.Equal(new BilingualText(vietnamese, english), ForeignCharacters.Describe(codePoint));
        });

    [Theory]
    [InlineData(0x0561, "Armenian")]
    [InlineData(0x0EA5, "Lao")]
    [InlineData(0x6CB3, "Chinese")]
    [InlineData(0xFF28, "full-width")]
    [InlineData(0x1F08, "Greek")]
    [InlineData(0x1E9E, "another Latin letter")]
    public void Of_known_scripts_name_it(int codePoint, string script) =>
        Assert.Contains($", {script})", ForeignCharacters.Describe(codePoint).English, StringComparison.Ordinal);
}
