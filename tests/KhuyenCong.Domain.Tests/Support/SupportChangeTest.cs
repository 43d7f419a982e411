namespace KhuyenCong.Domain.Tests;

public class SupportChangeTest
{
    // What is known of the document, its day of issue never as one in force.
    [Fact]
    public void A_change_says_why_the_levels_are_not_known_in_the_words_of_an_official_letter()
    {
        (SupportChange Change, string Vietnamese, string English)[] rows =
        [
            (
                SupportTable.National.AnswerOn("advanced_machinery", "2025-06-01").Change!,
                "Thông tư số 64/2024/TT-BTC sửa đổi, bổ sung quy định, chưa có nội dung, chưa rõ có điều chỉnh mức hỗ trợ hay không{0}"
                + "; Thông tư số 64/2024/TT-BTC ban hành ngày 28/8/2024, chưa rõ ngày có hiệu lực",
                "Circular 64/2024/TT-BTC amends the rules; its content, and whether it changes support levels, is not known{0}"
                + "; Circular 64/2024/TT-BTC issued on 28 August 2024, its first day in force is not known"),
            (
                SupportTable.National.AnswerOn("advanced_machinery", "2026-11-29").Change!,
                "Thông tư số 139/2026/TT-BTC điều chỉnh mức hỗ trợ, chưa có nội dung{0}; Thông tư số 139/2026/TT-BTC ban hành ngày 25/9/2026, chưa rõ ngày có hiệu lực",
                "Circular 139/2026/TT-BTC changes the support levels, but its content is not known{0}"
                + "; Circular 139/2026/TT-BTC issued on 25 September 2026, its first day in force is not known"),
            (
                SupportText.Read(SupportText.MadeUp).AnswerOn("brand", "2019-07-01").Change!,
                "Thông tư số 28/2018/TT-BTC sửa đổi, bổ sung quy định, chưa có nội dung, chưa rõ có điều chỉnh mức hỗ trợ hay không{0}"
                + "; Thông tư số 28/2018/TT-BTC ban hành ngày 28/3/2018, có hiệu lực từ ngày 11/5/2018",
                "Circular 28/2018/TT-BTC amends the rules; its content, and whether it changes support levels, is not known{0}"
                + "; Circular 28/2018/TT-BTC issued on 28 March 2018, in force from 11 May 2018"),
        ];
        Assert.All(rows, row =>
        {
            string vietnamese = row.Vietnamese.Replace("{0}", "; mức đã biết gần nhất chỉ để tham khảo, không dùng làm căn cứ phê duyệt", StringComparison.Ordinal);
            string english = row.English.Replace("{0}", "; the last known level is for comparison only, not a basis for approval", StringComparison.Ordinal);
            Assert.Equal("Chưa đủ căn cứ: " + vietnamese, row.Change.Describe());
            Assert.Equal(row.Change.Describe(), row.Change.ToString());
            Assert.Equal("Not enough grounds to conclude: " + english, row.Change.Describe(DisplayLanguage.English));
        });
    }
}
