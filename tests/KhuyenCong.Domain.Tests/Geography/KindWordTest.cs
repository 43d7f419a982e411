namespace KhuyenCong.Domain.Tests;

public class KindWordTest
{
    [Theory]
    [InlineData("tỉnh Hà Nam", "tỉnh", "ha`nam", 1 << 2)]
    [InlineData("TINH HA NAM", "tỉnh", "hanam", 1 << 2)]
    [InlineData("tỉnhHàNam", "tỉnh", "ha`nam", 0)]
    [InlineData("T. Hà Nam", "T.", "ha`nam", 1 << 2)]
    [InlineData("Thành phố Hà Nội", "thành phố", "ha`no^.i", 1 << 2)]
    [InlineData("TP.HCM", "T.P.", "hcm", 0)]
    [InlineData("T.P. HCM", "T.P.", "hcm", 0)]
    [InlineData("Ha Noi City", "City", "hanoi", 1 << 2)]
    [InlineData("City of Hue", "City of", "hue", 0)]
    [InlineData("Province of Ha Nam", "Province of", "hanam", 1 << 2)]
    [InlineData("huyện Hà Nam", "huyện", "ha`nam", 1 << 2)]
    [InlineData("Ha Nam District", "District", "hanam", 1 << 2)]
    public void Leaves_the_name(string text, string word, string marked, int starts)
    {
        NameKey name = NameReading.Read(text).Key;
        Assert.True(Word(word, text).TryStrip(name, out NameKey rest));
        Assert.Equal((marked, (ulong)starts), (rest.Marked, rest.Starts));
    }

    [Theory]
    [InlineData("tỉnh", "tỉnh")]
    [InlineData("TP", "T.P.")]
    [InlineData("City", "City")]
    [InlineData("Tha Nam", "T.")]
    [InlineData("t", "T.")]
    [InlineData("Tin h Hà Nam", "tỉnh")]
    [InlineData("tinh Hà Nam", "tỉnh")]
    [InlineData("Xanh", "xã")]
    [InlineData("Ha Noi Ci ty", "City")]
    public void Is_not_taken_from_itself_or_from_within_a_word_or_without_its_marks(string text, string word) =>
        Assert.False(Word(word, text).TryStrip(NameReading.Read(text).Key, out _));

    // "City" and "Province" come before or after a name: the one that the text has.
    private static KindWord Word(string word, string text) =>
        KindWord.All.Where(known => string.Equals(known.Text, word, StringComparison.Ordinal)).OrderBy(known => known.TryStrip(NameReading.Read(text).Key, out _) ? 0 : 1).First();
}
