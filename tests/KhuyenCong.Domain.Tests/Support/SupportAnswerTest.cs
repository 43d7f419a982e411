namespace KhuyenCong.Domain.Tests;

/// <summary>The sentence of each kind of answer, in both languages: [level], [last] and [change] are the words of the level, of the last known one and of the change.</summary>
public class SupportAnswerTest
{
    private const string Elsewhere = " (điểm c, khoản 1, Điều 6, Thông tư liên tịch số 26/2014/TTLT-BTC-BCT)";
    private const string Reviewed = ". Theo văn bản cập nhật đến ngày 11/7/2024; chưa rà soát văn bản ban hành sau ngày này";
    private const string ReviewedInEnglish = ". By the legal documents as of 11 July 2024; documents issued later have not been reviewed";

    private static readonly (SupportAnswer Answer, string Vietnamese, string English)[] Sentences =
    [
        (National("advanced_machinery", "2018-06-01"), "[level] (khoản 4, Điều 8, Thông tư số 28/2018/TT-BTC)", "[level] (clause 4, article 8, Circular 28/2018/TT-BTC)"),
        (
            National("conferences", "2018-03-01"),
            "áp dụng theo Thông tư số 97/2010/TT-BTC, khi quy định này thay đổi thì áp dụng theo văn bản mới" + Elsewhere,
            "set by Circular 97/2010/TT-BTC, as amended or replaced by newer documents (point c, clause 1, article 6, Joint Circular 26/2014/TTLT-BTC-BCT)"),
        (National("advanced_machinery", "2025-06-01"), "[change]; mức đã biết gần nhất: [last]", "[change]; last known: [last]"),
        (National("advanced_machinery", "2026-11-29"), "[change]; mức đã biết gần nhất: [last]", "[change]; last known: [last]"),
        (National("brand", "2014-04-07"), "chưa biết mức ngày 07/4/2014: trước ngày đầu đã kiểm chứng", "not known on 7 April 2014: before the first day verified"),
        (
            National("brand", "2018-05-11"),
            "chưa biết mức hỗ trợ ngày 11/5/2018 theo Thông tư số 28/2018/TT-BTC; mức đã biết gần nhất: [last]", "no level known on 11 May 2018 under Circular 28/2018/TT-BTC; last known: [last]"),
        (
            National("information_technology", "2018-05-11"),
            "chưa biết mức hỗ trợ ngày 11/5/2018 theo Thông tư số 28/2018/TT-BTC; mức đã biết gần nhất: [last]", "no level known on 11 May 2018 under Circular 28/2018/TT-BTC; last known: [last]"),
        (
            MadeUp("ha_noi.showroom", "2017-06-01"),
            "Quyết định số 1/QĐ đã hết hiệu lực trước ngày 01/6/2017; mức đã biết gần nhất: [last]", "Decision 1/QĐ ended before 1 June 2017; last known: [last]"),
        (MadeUp("brand", "2017-06-01"), "Quyết định số 1/QĐ đã hết hiệu lực trước ngày 01/6/2017", "Decision 1/QĐ ended before 1 June 2017"),
        (MadeUp("brand", "2019-07-01"), "[change]", "[change]"),

        // A day after the last verified one says through when documents were reviewed.
        (
            SupportText.DongThap.AnswerOn("cleaner_production_pilot", "2026-11-29"),
            "[level] (Nghị quyết số 08/2024)" + Reviewed, "[level] (Resolution 08/2024)" + ReviewedInEnglish),
        (
            SupportText.DongThap.AnswerOn("brand", "2024-07-12"),
            "chưa biết mức hỗ trợ ngày 12/7/2024 theo Nghị quyết số 08/2024" + Reviewed, "no level known on 12 July 2024 under Resolution 08/2024" + ReviewedInEnglish),
    ];

    [Fact]
    public void An_answer_says_what_is_known_and_where_it_is_stated() => Assert.All(Sentences, row =>
    {
        Assert.Equal(Said(row.Answer, row.Vietnamese, DisplayLanguage.Vietnamese), row.Answer.Describe());
        Assert.Equal(row.Answer.Describe(), row.Answer.ToString());
        Assert.Equal(Said(row.Answer, row.English, DisplayLanguage.English), row.Answer.Describe(DisplayLanguage.English));
    });

    [Theory]
    [InlineData("2024-08-27", null)]
    [InlineData("2024-08-28", "64/2024/TT-BTC")]
    [InlineData("2026-09-24", "64/2024/TT-BTC")]
    [InlineData("2026-09-25", "139/2026/TT-BTC")]
    [InlineData("2035-12-31", "139/2026/TT-BTC")]
    public void What_must_be_said_with_a_level_names_the_circular_that_changes_it(string day, string? circular)
    {
        SupportAnswer answer = National("advanced_machinery", day);
        Assert.Equal(circular, answer.Change?.Document.Number);
        Assert.Equal(answer.Change?.Describe(), answer.DescribeCaveat());
        Assert.Contains(circular ?? string.Empty, answer.DescribeCaveat() ?? string.Empty, StringComparison.Ordinal);
    }

    private static SupportAnswer National(string content, string day) => SupportTable.National.AnswerOn(content, day);

    private static SupportAnswer MadeUp(string content, string day) => SupportText.Read(SupportText.MadeUp).AnswerOn(content, day);

    private static string Said(SupportAnswer answer, string words, DisplayLanguage language)
    {
        string? last = answer.LastKnown?.Describe(language) ?? answer.LastKnownReference?.Describe(language);
        string? place = (answer.LastKnown?.Citation ?? answer.LastKnownReference?.Citation)?.Describe(language);
        return $"{answer.Content.Name.In(language)}: {words}".Replace("[level]", answer.Level?.Describe(language), StringComparison.Ordinal)
            .Replace("[last]", $"{last} ({place})", StringComparison.Ordinal).Replace("[change]", answer.Change?.Describe(language), StringComparison.Ordinal);
    }
}
