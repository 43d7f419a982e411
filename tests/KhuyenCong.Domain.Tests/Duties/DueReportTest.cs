using NodaTime;

namespace KhuyenCong.Domain.Tests;

public class DueReportTest
{
    [Fact]
    public void A_report_with_a_stated_day_says_it_with_its_source()
    {
        DueReport due = On(new(2016, 9, 10), "implementing_unit_monthly");
        Assert.Equal(
            "Báo cáo tháng 9 năm 2016 của đơn vị thực hiện đề án gửi Cục Công nghiệp địa phương, Sở Công Thương: trước ngày 25/9/2016 "
            + "(điểm a, khoản 3, Điều 23, Thông tư số 36/2013/TT-BCT)",
            due.Describe());
        Assert.Equal(
            "Report for September 2016 from the unit that carries out the project to the ministry's department of local industry, "
            + "the provincial department of industry and trade: before 25 September 2016 "
            + "(point a, clause 3, article 23, Circular 36/2013/TT-BCT)",
            due.Describe(DisplayLanguage.English));
        Assert.Equal(due.Describe(), due.ToString());
    }

    [Fact]
    public void A_report_without_a_day_says_that_the_text_states_none()
    {
        DueReport due = On(new(2016, 9, 10), "provincial_department_half_yearly");
        Assert.Equal(
            "Báo cáo 6 tháng cuối năm 2016 của Sở Công Thương gửi Cục Công nghiệp địa phương, Ủy ban nhân dân cấp tỉnh: "
            + "văn bản không quy định ngày gửi (khoản 5, Điều 21, Thông tư số 36/2013/TT-BCT)",
            due.Describe());
        Assert.Contains(": the text states no day (", due.Describe(DisplayLanguage.English), StringComparison.Ordinal);
    }

    // Circular 36/2013/TT-BCT, article 22 clause 2 says at whose request, and not to whom.
    [Fact]
    public void Where_the_text_names_no_recipient_the_sentence_has_none()
    {
        DueReport due = On(new(2016, 9, 10), "regional_centre_quarterly");
        Assert.Equal(
            "Báo cáo quý III/2016 của Trung tâm Khuyến công quốc gia ở vùng: văn bản không quy định ngày gửi "
            + "(khoản 2, Điều 22, Thông tư số 36/2013/TT-BCT); văn bản không nêu nội dung và nơi nhận; "
            + "ghi “theo yêu cầu của Cục Công nghiệp địa phương và các cơ quan quản lý nhà nước có liên quan”",
            due.Describe());
        Assert.StartsWith(
            "Report for Q3 2016 from the regional centre of national industrial promotion: the text states no day (",
            due.Describe(DisplayLanguage.English),
            StringComparison.Ordinal);
    }

    // Circular 26/2014/TT-BCT, article 22 clause 2 names the district's people's committee; the atlas has districts through 30 June 2025.
    [Fact]
    public void A_report_to_districts_says_when_these_ended()
    {
        const string Ended = "; cấp huyện chỉ đến hết ngày 30/6/2025";
        Assert.DoesNotContain(Ended, On(new(2025, 6, 30), "certified_establishment_yearly").Describe(), StringComparison.Ordinal);
        DueReport due = On(new(2025, 7, 1), "certified_establishment_yearly");
        Assert.EndsWith(Ended, due.Describe(), StringComparison.Ordinal);
        Assert.EndsWith("; the district level ended on 30 June 2025", due.Describe(DisplayLanguage.English), StringComparison.Ordinal);
    }

    // The province's name is that of the day: the made-up document renames Sơn La to Sơn Minh on 1 March 2028.
    [Theory]
    [InlineData("2028-02-29", "Sơn La")]
    [InlineData("2028-03-01", "Sơn Minh")]
    public void A_provinces_own_names_it_as_it_is_called_on_the_day(string day, string name)
    {
        Catalogue mine = Catalogue.National.With(CatalogueText.Read(
            CatalogueText.Full.Replace("\"province\": \"quang_ninh\"", "\"province\": \"son_la\"", StringComparison.Ordinal)));
        DueReport due = Assert.Single(
            mine.ReportsDueOn(SupportText.Day(day), ReportingParty.CommuneCommittee, Province.Parse("son_la")));
        Assert.Contains($" của Ủy ban nhân dân cấp xã ({name}) gửi Sở Công Thương, ", due.Describe(), StringComparison.Ordinal);
        Assert.Contains(
            $" from the commune's people's committee ({name}) to the provincial department of industry and trade, ",
            due.Describe(DisplayLanguage.English),
            StringComparison.Ordinal);
    }

    // The Joint Circular says "định kỳ 3 tháng", which need not be the quarters of the calendar.
    [Fact]
    public void A_note_on_the_duty_is_printed()
    {
        DueReport due = On(new(2016, 9, 10), "provincial_committee_three_months");
        Assert.EndsWith("; văn bản ghi “định kỳ 3 tháng”; tính theo quý là quy ước của thư viện", due.Describe(), StringComparison.Ordinal);
        Assert.EndsWith(
            "; the text says every three months; by the library's convention, these are quarters",
            due.Describe(DisplayLanguage.English),
            StringComparison.Ordinal);
    }

    [Fact]
    public void After_a_known_change_the_last_known_duty_is_for_reference_only()
    {
        DueReport due = On(new(2018, 7, 10), "implementing_unit_monthly");
        Assert.Equal(
            "Chưa đủ căn cứ: Thông tư số 17/2018/TT-BCT sửa đổi, bổ sung Thông tư số 36/2013/TT-BCT, chưa có nội dung về báo cáo; "
            + "nghĩa vụ báo cáo đã biết gần nhất chỉ để tham khảo: Báo cáo tháng 7 năm 2018 của đơn vị thực hiện đề án gửi "
            + "Cục Công nghiệp địa phương, Sở Công Thương: trước ngày 25/7/2018 (điểm a, khoản 3, Điều 23, Thông tư số 36/2013/TT-BCT)",
            due.Describe());
        Assert.StartsWith(
            "Not enough grounds to conclude: Circular 17/2018/TT-BCT amends Circular 36/2013/TT-BCT, but its content on reports is not known; "
            + "the last known duty is for reference only: Report for July 2018 from ",
            due.Describe(DisplayLanguage.English),
            StringComparison.Ordinal);
    }

    [Fact]
    public void After_the_last_verified_day_it_says_until_when_the_law_was_reviewed()
    {
        Catalogue mine = Catalogue.National.With(CatalogueText.Read(CatalogueText.Full));
        DueReport due = Assert.Single(mine.ReportsDueOn(new(2028, 2, 1), ReportingParty.CommuneCommittee, Province.Parse("quang_ninh")));
        Assert.Equal(DutyStanding.AssumedUnchanged, due.Standing);
        Assert.EndsWith(
            "(khoản 1, Điều 5, Thông tư số 9/2027/TT-BTC); qua Trung tâm Khuyến công. "
            + "Theo văn bản cập nhật đến ngày 31/12/2027; chưa rà soát văn bản ban hành sau ngày này",
            due.Describe(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2016-09-10")]
    [InlineData("2026-11-30")]
    public void Every_national_report_is_described_in_both_languages(string day) => Assert.All(
        Catalogue.National.ReportsDueOn(SupportText.Day(day)),
        due =>
        {
            Assert.DoesNotContain('{', due.Describe());
            Assert.Contains(due.Duty.Citation.Describe(), due.Describe(), StringComparison.Ordinal);
            Assert.Contains(
                due.Duty.Citation.Describe(DisplayLanguage.English), due.Describe(DisplayLanguage.English), StringComparison.Ordinal);
        });

    [Fact]
    public void An_undefined_language_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(
        "language", () => On(new(2016, 9, 10), "ministry_yearly").Describe((DisplayLanguage)9));

    private static DueReport On(LocalDate date, string id) =>
        Catalogue.National.ReportsDueOn(date).Single(due => string.Equals(due.Duty.Id, id, StringComparison.Ordinal));
}
