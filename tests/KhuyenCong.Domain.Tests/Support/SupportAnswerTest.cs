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
        "ứng dụng máy móc thiết bị, chuyển giao công nghệ tiên tiến: chưa biết mức ngày 2025-06-01: Thông tư số 28/2018/TT-BTC đã được sửa đổi bởi Thông tư số 64/2024/TT-BTC; mức gần nhất đã biết: tối đa 50% chi phí được hỗ trợ, không quá 300 triệu đồng/cơ sở (khoản 4, Điều 8, Thông tư số 28/2018/TT-BTC)",
        "advanced machinery and technology transfer: not known on 2025-06-01: Circular 28/2018/TT-BTC is amended by Circular 64/2024/TT-BTC; last known: at most 50% of the eligible cost, no more than 300 million đồng per establishment (clause 4, article 8, Circular 28/2018/TT-BTC)")]
    [InlineData(
        "brand", "2014-04-07",
        "xây dựng và đăng ký thương hiệu: chưa biết mức ngày 2014-04-07: trước ngày đầu đã kiểm chứng",
        "building and registering a brand: not known on 2014-04-07: before the first day verified")]
    [InlineData(
        "brand", "2018-05-11",
        "xây dựng và đăng ký thương hiệu: chưa biết mức hỗ trợ ngày 2018-05-11 theo Thông tư số 28/2018/TT-BTC; mức gần nhất đã biết: tối đa 50% chi phí được hỗ trợ, không quá 35 triệu đồng/thương hiệu (điểm h, khoản 2, Điều 6, Thông tư liên tịch số 26/2014/TTLT-BTC-BCT)",
        "building and registering a brand: no level known on 2018-05-11 by Circular 28/2018/TT-BTC; last known: at most 50% of the eligible cost, no more than 35 million đồng per brand (point h, clause 2, article 6, Joint Circular 26/2014/TTLT-BTC-BCT)")]
    [InlineData(
        "information_technology", "2018-05-11",
        "ứng dụng công nghệ thông tin: chưa biết mức hỗ trợ ngày 2018-05-11 theo Thông tư số 28/2018/TT-BTC; mức gần nhất đã biết: áp dụng theo Thông tư liên tịch số 19/2012/TTLT-BTC-BKHĐT-BTTTT, khi quy định này thay đổi thì áp dụng theo văn bản mới (điểm g, khoản 1, Điều 6, Thông tư liên tịch số 26/2014/TTLT-BTC-BCT)",
        "information technology: no level known on 2018-05-11 by Circular 28/2018/TT-BTC; last known: set by Joint Circular 19/2012/TTLT-BTC-BKHĐT-BTTTT, where it changes, the new document applies (point g, clause 1, article 6, Joint Circular 26/2014/TTLT-BTC-BCT)")]
    public void National_answers_say_what_is_known_and_where_it_stands(string content, string day, string vietnamese, string english) =>
        AssertSays(SupportTable.National.Find(content, day), vietnamese, english);

    [Theory]
    [InlineData(
        "ha_noi.showroom", "2017-06-01",
        "phòng trưng bày: Quyết định số 1/QĐ đã hết hiệu lực trước ngày 2017-06-01; mức gần nhất đã biết: tối đa 40% chi phí được hỗ trợ, không quá 0,05 tỷ đồng/phòng (Điều 4, Quyết định số 1/QĐ)",
        "showroom: Decision 1/QĐ ended before 2017-06-01; last known: at most 40% of the eligible cost, no more than 0.05 billion đồng per showroom (article 4, Decision 1/QĐ)")]
    [InlineData(
        "brand", "2017-06-01",
        "xây dựng và đăng ký thương hiệu: Quyết định số 1/QĐ đã hết hiệu lực trước ngày 2017-06-01",
        "building and registering a brand: Decision 1/QĐ ended before 2017-06-01")]
    [InlineData(
        "brand", "2019-06-01",
        "xây dựng và đăng ký thương hiệu: chưa biết mức ngày 2019-06-01: Quyết định số 2/QĐ đã được sửa đổi bởi Thông tư số 28/2018/TT-BTC",
        "building and registering a brand: not known on 2019-06-01: Decision 2/QĐ is amended by Circular 28/2018/TT-BTC")]
    public void Answers_of_rules_that_ended_say_so(string content, string day, string vietnamese, string english) =>
        AssertSays(SupportText.Read(SupportText.MadeUp).Find(content, day), vietnamese, english);

    [Fact]
    public void A_day_behind_the_last_verified_one_says_through_when() => AssertSays(
        SupportText.DongThap.Find("brand", "2024-07-12"),
        "xây dựng và đăng ký thương hiệu: chưa biết mức ngày 2024-07-12: Nghị quyết số 08/2024 được kiểm chứng đến ngày 2024-07-11",
        "building and registering a brand: not known on 2024-07-12: Resolution 08/2024 is verified through 2024-07-11");

    private static void AssertSays(SupportAnswer answer, string vietnamese, string english)
    {
        Assert.Equal(vietnamese, answer.Describe());
        Assert.Equal(vietnamese, answer.ToString());
        Assert.Equal(english, answer.Describe(DisplayLanguage.English));
    }
}
