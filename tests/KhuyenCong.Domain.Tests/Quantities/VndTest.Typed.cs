using System.Globalization;

namespace KhuyenCong.Domain.Tests;

public partial class VndTest
{
    [Fact]
    public void Amounts_as_people_type_them_are_what_the_page_says()
    {
        string[][] rows =
        [
            .. File.ReadLines(Path.Combine(RepositoryRoot.Path, "docs", "figures.md"))
                .SkipWhile(line => !line.StartsWith("| typed |", StringComparison.Ordinal))
                .Skip(2)
                .Select(line => line.Split('|', StringSplitOptions.TrimEntries)[1..4]),
        ];
        Assert.True(rows.Length >= 35);
        Assert.All(rows, row =>
        {
            string text = row[0].Trim('`');
            bool isRead = row[1].Length == 0
                ? Vnd.TryParse(text, out Vnd amount, out FigureFailure failure)
                : Vnd.TryParse(text, MoneyUnit(row[1]), out amount, out failure);
            string answer = isRead ? amount.Dong.ToString("#,0", new NumberFormatInfo { NumberGroupSeparator = "." }) : $"`{failure.Reason}`";
            Assert.Equal(row[2], answer);
        });
    }
}
