namespace KhuyenCong.Domain.Tests;

/// <summary>The sentence of each kind of answer, in both languages.</summary>
public class SupportAnswerTest
{
    [Theory]
    [InlineData(
        "advanced_machinery", "2018-06-01",
        "ứng dụng máy móc thiết bị, chuyển giao công nghệ tiên tiến: tối đa 50% chi phí được hỗ trợ, không quá 300 triệu đồng/cơ sở (khoản 4, Điều 8, Thông tư số 28/2018/TT-BTC)",
        "advanced machinery and technology transfer: at most 50% of the eligible cost, no more than 300 million đồng per establishment (clause 4, article 8, Circular 28/2018/TT-BTC)")]
    [InlineData(
        "conferences", "2018-03-01",
        "tổ chức hội nghị, hội thảo, tập huấn và diễn đàn: áp dụng theo Thông tư số 97/2010/TT-BTC, khi quy định này thay đổi thì áp dụng theo văn bản mới (điểm c, khoản 1, Điều 6, Thông tư liên tịch số 26/2014/TTLT-BTC-BCT)",
        "conferences, seminars, courses and forums: set by Circular 97/2010/TT-BTC, where it changes, the new document applies (point c, clause 1, article 6, Joint Circular 26/2014/TTLT-BTC-BCT)")]
    [InlineData(
        "advanced_machinery", "2025-06-01",
        "ứng dụng máy móc thiết bị, chuyển giao công nghệ tiên tiến: Chưa đủ căn cứ: Thông tư số 64/2024/TT-BTC sửa đổi, bổ sung quy định, chưa có nội dung, chưa rõ có điều chỉnh mức hỗ trợ hay không; mức đã biết gần nhất chỉ để tham khảo, không dùng làm căn cứ phê duyệt; Thông tư số 64/2024/TT-BTC ban hành ngày 28/8/2024, chưa rõ ngày có hiệu lực; mức đã biết gần nhất: tối đa 50% chi phí được hỗ trợ, không quá 300 triệu đồng/cơ sở (khoản 4, Điều 8, Thông tư số 28/2018/TT-BTC)",
        "advanced machinery and technology transfer: Not enough to decide on: Circular 64/2024/TT-BTC amends the rules, its content is not held, and whether it changes the levels of support is not known; the last known level is for comparison only, not a ground for approval; Circular 64/2024/TT-BTC issued on 28 August 2024, its first day in force is not known; last known: at most 50% of the eligible cost, no more than 300 million đồng per establishment (clause 4, article 8, Circular 28/2018/TT-BTC)")]
    [InlineData(
        "advanced_machinery", "2026-11-29",
        "ứng dụng máy móc thiết bị, chuyển giao công nghệ tiên tiến: Chưa đủ căn cứ: Thông tư số 139/2026/TT-BTC điều chỉnh mức hỗ trợ, chưa có nội dung; mức đã biết gần nhất chỉ để tham khảo, không dùng làm căn cứ phê duyệt; Thông tư số 139/2026/TT-BTC ban hành ngày 25/9/2026, chưa rõ ngày có hiệu lực; mức đã biết gần nhất: tối đa 50% chi phí được hỗ trợ, không quá 300 triệu đồng/cơ sở (khoản 4, Điều 8, Thông tư số 28/2018/TT-BTC)",
        "advanced machinery and technology transfer: Not enough to decide on: Circular 139/2026/TT-BTC changes the levels of support, and its content is not held; the last known level is for comparison only, not a ground for approval; Circular 139/2026/TT-BTC issued on 25 September 2026, its first day in force is not known; last known: at most 50% of the eligible cost, no more than 300 million đồng per establishment (clause 4, article 8, Circular 28/2018/TT-BTC)")]
    [InlineData(
        "brand", "2014-04-07",
        "xây dựng và đăng ký thương hiệu: chưa biết mức ngày 7/4/2014: trước ngày đầu đã kiểm chứng",
        "building and registering a brand: not known on 7 April 2014: before the first day verified")]
    [InlineData(
        "brand", "2018-05-11",
        "xây dựng và đăng ký thương hiệu: chưa biết mức hỗ trợ ngày 11/5/2018 theo Thông tư số 28/2018/TT-BTC; mức đã biết gần nhất: tối đa 50% chi phí được hỗ trợ, không quá 35 triệu đồng/thương hiệu (điểm h, khoản 2, Điều 6, Thông tư liên tịch số 26/2014/TTLT-BTC-BCT)",
        "building and registering a brand: no level known on 11 May 2018 by Circular 28/2018/TT-BTC; last known: at most 50% of the eligible cost, no more than 35 million đồng per brand (point h, clause 2, article 6, Joint Circular 26/2014/TTLT-BTC-BCT)")]
    [InlineData(
        "information_technology", "2018-05-11",
        "ứng dụng công nghệ thông tin: chưa biết mức hỗ trợ ngày 11/5/2018 theo Thông tư số 28/2018/TT-BTC; mức đã biết gần nhất: áp dụng theo Thông tư liên tịch số 19/2012/TTLT-BTC-BKHĐT-BTTTT, khi quy định này thay đổi thì áp dụng theo văn bản mới (điểm g, khoản 1, Điều 6, Thông tư liên tịch số 26/2014/TTLT-BTC-BCT)",
        "information technology: no level known on 11 May 2018 by Circular 28/2018/TT-BTC; last known: set by Joint Circular 19/2012/TTLT-BTC-BKHĐT-BTTTT, where it changes, the new document applies (point g, clause 1, article 6, Joint Circular 26/2014/TTLT-BTC-BCT)")]
    public void National_answers_say_what_is_known_and_where_it_stands(string content, string day, string vietnamese, string english) =>
        AssertSays(SupportTable.National.AnswerOn(content, day), vietnamese, english);

    [Theory]
    [InlineData(
        "ha_noi.showroom", "2017-06-01",
        "phòng trưng bày: Quyết định số 1/QĐ đã hết hiệu lực trước ngày 1/6/2017; mức đã biết gần nhất: tối đa 40% chi phí được hỗ trợ, không quá 0,05 tỷ đồng/phòng (Điều 4, Quyết định số 1/QĐ)",
        "showroom: Decision 1/QĐ ended before 1 June 2017; last known: at most 40% of the eligible cost, no more than 0.05 billion đồng per showroom (article 4, Decision 1/QĐ)")]
    [InlineData(
        "brand", "2017-06-01",
        "xây dựng và đăng ký thương hiệu: Quyết định số 1/QĐ đã hết hiệu lực trước ngày 1/6/2017",
        "building and registering a brand: Decision 1/QĐ ended before 1 June 2017")]
    [InlineData(
        "brand", "2019-07-01",
        "xây dựng và đăng ký thương hiệu: Chưa đủ căn cứ: Thông tư số 28/2018/TT-BTC sửa đổi, bổ sung quy định, chưa có nội dung, chưa rõ có điều chỉnh mức hỗ trợ hay không; mức đã biết gần nhất chỉ để tham khảo, không dùng làm căn cứ phê duyệt; Thông tư số 28/2018/TT-BTC ban hành ngày 28/3/2018, có hiệu lực từ ngày 11/5/2018",
        "building and registering a brand: Not enough to decide on: Circular 28/2018/TT-BTC amends the rules, its content is not held, and whether it changes the levels of support is not known; the last known level is for comparison only, not a ground for approval; Circular 28/2018/TT-BTC issued on 28 March 2018, in force from 11 May 2018")]
    public void Answers_of_rules_that_ended_say_so(string content, string day, string vietnamese, string english) =>
        AssertSays(SupportText.Read(SupportText.MadeUp).AnswerOn(content, day), vietnamese, english);

    [Fact]
    public void A_day_after_the_last_verified_one_says_through_when_documents_were_reviewed()
    {
        AssertSays(
            SupportText.DongThap.AnswerOn("cleaner_production_pilot", "2026-11-29"),
            "xây dựng các mô hình thí điểm về áp dụng sản xuất sạch hơn: tối đa 30% chi phí được hỗ trợ, không quá 500 triệu đồng/mô hình (Nghị quyết số 08/2024). Theo văn bản cập nhật đến ngày 11/7/2024; chưa rà soát văn bản ban hành sau ngày này",
            "pilot models of cleaner production: at most 30% of the eligible cost, no more than 500 million đồng per model (Resolution 08/2024). By the legal documents as of 11 July 2024; documents issued later have not been reviewed");
        AssertSays(
            SupportText.DongThap.AnswerOn("brand", "2024-07-12"),
            "xây dựng và đăng ký thương hiệu: chưa biết mức hỗ trợ ngày 12/7/2024 theo Nghị quyết số 08/2024. Theo văn bản cập nhật đến ngày 11/7/2024; chưa rà soát văn bản ban hành sau ngày này",
            "building and registering a brand: no level known on 12 July 2024 by Resolution 08/2024. By the legal documents as of 11 July 2024; documents issued later have not been reviewed");
    }

    [Theory]
    [InlineData("2024-08-27", null)]
    [InlineData("2024-08-28", "Thông tư số 64/2024/TT-BTC")]
    [InlineData("2026-09-24", "Thông tư số 64/2024/TT-BTC")]
    [InlineData("2026-09-25", "Thông tư số 139/2026/TT-BTC")]
    [InlineData("2035-12-31", "Thông tư số 139/2026/TT-BTC")]
    public void What_must_be_said_with_a_level_names_the_circular_that_changes_it(string day, string? circular)
    {
        string? reservation = SupportTable.National.AnswerOn("advanced_machinery", day).DescribeReservation();
        Assert.Equal(circular is null, reservation is null);
        Assert.StartsWith(circular is null ? string.Empty : $"Chưa đủ căn cứ: {circular} ", reservation ?? string.Empty, StringComparison.Ordinal);
    }

    private static void AssertSays(SupportAnswer answer, string vietnamese, string english)
    {
        Assert.Equal(vietnamese, answer.Describe());
        Assert.Equal(vietnamese, answer.ToString());
        Assert.Equal(english, answer.Describe(DisplayLanguage.English));
    }
}
