using System.Globalization;

namespace KhuyenCong.Domain.Tests;

public class TextTableTest
{
    [Fact]
    public void A_text_is_once_in_memory_however_many_there_are()
    {
        TextTable table = new();
        string[] texts = [.. Enumerable.Range(0, 1_000).Select(i => table.Get(TextOf(i)))];
        for (int i = 0; i < texts.Length; i++)
        {
            Assert.Equal(TextOf(i), texts[i]);
            Assert.Same(texts[i], table.Get(TextOf(i)));
        }

        static string TextOf(int number) => string.Create(CultureInfo.InvariantCulture, $"text {number}");
    }
}
