using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace KhuyenCong.Domain.Tests;

public class QuotedTextTest
{
    [Theory]
    [InlineData("ha_noi", "\"ha_noi\"")]
    [InlineData("Đắk Lắk, 18.400 lao động", "\"Đắk Lắk, 18.400 lao động\"")]
    [InlineData("", "\"\"")]
    [InlineData("\U0001F600", "\"\U0001F600\"")]
    public void Quotes_a_text_as_it_is(string text, string expected) => Assert.Equal(expected, QuotedText.Of(text));

    [Theory]
    [InlineData("a\r\nb", "\"a\\u000D\\u000Ab\"")]
    [InlineData("a\tb\0", "\"a\\u0009b\\u0000\"")]
    [InlineData("\u202Egnp\u202C", "\"\\u202Egnp\\u202C\"")]
    [InlineData("\u2066\u2069", "\"\\u2066\\u2069\"")]
    [InlineData("\u2028\u2029\u0085\uFEFF\u200B\u00AD", "\"\\u2028\\u2029\\u0085\\uFEFF\\u200B\\u00AD\"")]
    [InlineData("\U000E0041", "\"\\U000E0041\"")]
    public void Writes_invisible_and_moving_characters_as_codes(string text, string expected) => Assert.Equal(expected, QuotedText.Of(text));

    [Fact]
    public void Writes_half_a_surrogate_pair_as_a_code()
    {
        Assert.Equal("\"a\\uD83D\"", QuotedText.Of("a\uD83D"));
        Assert.Equal("\"\\uDE00b\"", QuotedText.Of("\uDE00b"));
    }

    // "ế" takes three bytes, "..." three.
    [Theory]
    [InlineData("abcdef", 6, "abcdef")]
    [InlineData("abcdefg", 6, "abc...")]
    [InlineData("ếếế", 9, "ếếế")]
    [InlineData("ếếếế", 9, "ếế...")]
    [InlineData("ab\nab", 8, "ab...")]
    [InlineData("ab\nab", 10, "ab\\u000Aab")]
    public void Cuts_a_longer_text_between_two_letters(string text, int maxBytes, string expected) => Assert.Equal(expected, QuotedText.Plain(text, maxBytes));

    [Fact]
    public void Never_exceeds_its_bytes_and_never_contains_invisible_characters() =>
        Law.Holds(
            from units in Gen.Elements('a', '\n', 'ế', '\uD83D', '\uDE00', '\u202E', '"', '\\').ArrayOf()
            select new string(units),
            text =>
            {
                string plain = QuotedText.Plain(text, 12);
                return Encoding.UTF8.GetByteCount(plain) <= 12 && string.Equals(QuotedText.Plain(plain, 12), plain, StringComparison.Ordinal) && !plain.Contains('\uFFFD', StringComparison.Ordinal)
                    && (text.Length > 4 || text.Any(c => c is '\n' or '\u202E' || char.IsSurrogate(c)) || string.Equals(plain, text, StringComparison.Ordinal));
            });
}
