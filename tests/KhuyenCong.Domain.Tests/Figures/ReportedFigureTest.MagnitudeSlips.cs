namespace KhuyenCong.Domain.Tests;

/// <content>Every slip of one letter or mark in a magnitude before a name of the đồng is refused or read as that magnitude, never as a noun.</content>
public partial class ReportedFigureTest
{
    private const string Letters =
        "abcdefghijklmnopqrstuvwxyzđaàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ\u0300\u0301\u0302\u0303\u0309\u0323";

    private static readonly string[] Currencies = [" đồng", " VNĐ", " VND", " đ", " ₫", "đ", "₫", " đồng/cơ sở", " Đồng vốn vay"];

    [Theory]
    [InlineData("nghìn", 1_000)]
    [InlineData("ngàn", 1_000)]
    [InlineData("triệu", 1_000_000)]
    [InlineData("tỷ", 1_000_000_000)]
    [InlineData("tỉ", 1_000_000_000)]
    [InlineData("nghìn tỷ", 1_000_000_000_000)]
    public void A_slip_is_refused_or_read_as_the_magnitude(string magnitude, long factor)
    {
        int refused = 0;
        foreach (string slip in SlipsOf(magnitude))
        {
            foreach (string currency in Currencies)
            {
                string text = $"5 {slip}{currency}";
                bool isRead = ReportedFigure.TryParse(text, out ReportedFigure figure, out _);
                Assert.True(!isRead || (figure.Unit.Kind == FigureUnitKind.Money && figure.Amount == 5 * factor), $"\"{text}\" was read as {figure}, a figure of kind {figure.Unit.Kind}");
                refused += isRead ? 0 : 1;
            }
        }

        Assert.True(refused > 1_000);
    }

    // Left out, put in, put for another, changed places; a slip that leaves the magnitude as it was is none.
    private static IEnumerable<string> SlipsOf(string magnitude)
    {
        for (int at = 0; at <= magnitude.Length; at++)
        {
            foreach (char letter in Letters)
            {
                yield return magnitude.Insert(at, letter.ToString());
                if (at < magnitude.Length)
                {
                    yield return $"{magnitude[..at]}{letter}{magnitude[(at + 1)..]}";
                }
            }

            if (at < magnitude.Length)
            {
                yield return magnitude.Remove(at, 1);
            }

            if (at + 1 < magnitude.Length)
            {
                yield return $"{magnitude[..at]}{magnitude[at + 1]}{magnitude[at]}{magnitude[(at + 2)..]}";
            }
        }
    }
}
