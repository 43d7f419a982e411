namespace KhuyenCong.Domain.Tests;

public class VietnameseLettersTest
{
    // 12 vowels with six tones each are 72; a e i o u y without any mark are not in the table of decompositions.
    [Fact]
    public void The_table_of_the_test_has_66_vowels() => Assert.Equal((12 * 6) - 6, UnicodeDecompositions.OfLowerCase.Count);

    [Fact]
    public void A_letter_reads_as_its_decomposition_does_in_either_case()
    {
        foreach ((char composed, string decomposed) in UnicodeDecompositions.OfLowerCase)
        {
            string key = NameReading.Read(decomposed).Key.Marked;
            Assert.Equal(decomposed.Length, key.Length);
            Assert.Equal(decomposed[0], key[0]);
            Assert.Equal(key, NameReading.Read(composed.ToString()).Key.Marked);
            Assert.Equal(key, NameReading.Read(char.ToUpperInvariant(composed).ToString()).Key.Marked);
            Assert.Equal(key, NameReading.Read(decomposed.ToUpperInvariant()).Key.Marked);
        }
    }

    [Fact]
    public void Every_letter_is_another()
    {
        string[] letters = [.. UnicodeDecompositions.OfLowerCase.Keys.Select(c => c.ToString()), .. "abcdefghijklmnopqrstuvwxyzđ".Select(c => c.ToString())];
        Assert.Equal(93, letters.Length);
        Assert.Equal(93, letters.Select(letter => NameReading.Read(letter).Key.Marked).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("KC\u0110P C\u1EA4P T\u1EC8NH", "kc\u0111p c\u1EA5p t\u1EC9nh")]
    [InlineData("kc\u00F0p C\u00C2\u0301p ti\u0309nh", "kc\u0111p c\u1EA5p t\u1EC9nh")]
    [InlineData("\u01A2\u01A3", "\u01B0\u01B0")]
    [InlineData("\u0301a (1)", "\u0301a (1)")]
    [InlineData("", "")]
    public void A_text_has_one_form_in_lower_case(string text, string expected) => Assert.Equal(expected, VietnameseLetters.LowerCase(text));

    [Theory]
    [InlineData("\u0110", "d-")]
    [InlineData("\u0111", "d-")]
    [InlineData("\u00D0", "d-")]
    [InlineData("\u00F0", "d-")]
    [InlineData("\u01A2", "u+")]
    [InlineData("\u01A3", "u+")]
    [InlineData("\u01A3\u0300", "u+`")]
    [InlineData("a\u0340", "a`")]
    [InlineData("a\u0341", "a'")]
    public void Characters_used_for_Vietnamese_letters_are_read_as_those(string text, string key) => Assert.Equal(key, NameReading.Read(text).Key.Marked);

    [Theory]
    [InlineData('\u0189')]
    [InlineData('ñ')]
    [InlineData('ā')]
    [InlineData('ı')]
    [InlineData('а')]
    [InlineData('1')]
    [InlineData(' ')]
    public void Others_are_not_letters(char c) => Assert.False(VietnameseLetters.TryRead(c, out _));
}
