using NodaTime;
using NodaTime.Text;

namespace KhuyenCong.Domain.Tests;

/// <summary>
/// The national duties, against the articles as they were copied from the legal texts (Data/reporting-duties-articles.txt).
/// </summary>
public partial class ReportingDutyTest
{
    /// <summary>The lines of an article that state duties, by document and number, as in "36/2013/TT-BCT 23".</summary>
    private static readonly Dictionary<string, string[]> Articles = ProgramText
        .Resource(typeof(ReportingDutyTest), "Data/reporting-duties-articles.txt")
        .Split("## ", StringSplitOptions.RemoveEmptyEntries)
        .Select(article => article.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        .ToDictionary(lines => lines[0], lines => lines[1..], StringComparer.Ordinal);

    public static TheoryData<string> National => [.. Catalogue.National.ReportingDuties.Select(duty => duty.Id)];

    [Theory]
    [MemberData(nameof(National))]
    public void Its_words_are_those_of_the_article_in_the_clause_or_point_that_it_cites(string id)
    {
        ReportingDuty duty = Get(id);
        string[] lines = Articles[$"{duty.Citation.Document.Id} {duty.Citation.Article}"];
        int line = Array.FindIndex(lines, text => text.Contains(duty.Citation.Quote!, StringComparison.Ordinal)
            && text.StartsWith(Start(duty.Citation), StringComparison.Ordinal)
            && (duty.Citation.Point is null || IsOfClause(lines, text, duty.Citation.Clause!)));
        Assert.True(line > 0, $"{id}: {duty.Citation.Quote}");
        Assert.True(duty.Subject is null || duty.Citation.Quote!.Contains(duty.Subject.Vietnamese, StringComparison.Ordinal));
        Assert.Equal(Verification.Verbatim, duty.Verification);
        Assert.True(duty.IsBuiltIn);

        static string Start(Citation citation) => citation.Point is { } point ? $"{point}) " : $"{citation.Clause}. ";
    }

    // The texts: "trước ngày 25 hàng tháng" twice, and no other day.
    [Fact]
    public void A_day_is_stated_where_the_text_states_one()
    {
        ReportingDuty[] withDay = [.. Catalogue.National.ReportingDuties.Where(duty => duty.DueBeforeDay is not null)];
        Assert.Equal(["implementing_unit_monthly", "regional_centre_monthly"], withDay.Select(duty => duty.Id));
        Assert.All(withDay, duty =>
        {
            Assert.Equal((25, ReportingFrequency.Monthly), (duty.DueBeforeDay!.Value, duty.Frequency));
            Assert.Contains("trước ngày 25 hàng tháng", duty.Citation.Quote!, StringComparison.Ordinal);
        });
    }

    // In force from: "có hiệu lực thi hành kể từ ngày" of the article's heading. Circular 28/2018/TT-BTC replaced the Joint Circular from
    // 11 May 2018.
    [Theory]
    [InlineData("45/2012/NĐ-CP", 2, "2012-07-05", null, "2025-10-14", "235/2025/NĐ-CP")]
    [InlineData("36/2013/TT-BCT", 8, "2014-02-10", null, "2018-07-09", "17/2018/TT-BCT")]
    [InlineData("26/2014/TTLT-BTC-BCT", 1, "2014-04-08", "2018-05-10", "2018-05-10", null)]
    [InlineData("26/2014/TT-BCT", 3, "2014-10-21", null, "2018-08-15", "14/2018/TT-BCT")]
    public void The_days_are_those_of_its_document(
        string document, int count, string from, string? through, string verified, string? changedBy)
    {
        LegalDocument cited = Catalogue.National.Documents.Single(one => string.Equals(one.Id, document, StringComparison.Ordinal));
        ReportingDuty[] duties = [.. Catalogue.National.ReportingDuties.Where(duty => duty.Citation.Document == cited)];
        Assert.Equal(count, duties.Length);
        Assert.All(duties, duty =>
        {
            Assert.Equal(SupportText.Day(from), duty.InForceFrom);
            Assert.Equal(through is null ? null : SupportText.Day(through), duty.InForceThrough);
            Assert.Equal(SupportText.Day(verified), duty.VerifiedThrough);
            Assert.Equal(changedBy, duty.ChangedBy?.Id);
            Assert.Equal(changedBy is null ? null : SupportText.Day(verified).PlusDays(1), duty.ChangedFrom);
            string heading = Articles[$"{document} {duty.Citation.Article}"][0];
            Assert.EndsWith($"kể từ ngày {PrintedHeading(duty.InForceFrom)})", heading, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("implementing_unit_monthly", "implementing_unit, monthly: department, provincial_department")]
    [InlineData("regional_centre_monthly", "regional_centre, monthly: department")]
    [InlineData("regional_centre_quarterly", "regional_centre, quarterly: ")]
    [InlineData("regional_centre_half_yearly", "regional_centre, half_yearly: ")]
    [InlineData("regional_centre_yearly", "regional_centre, yearly: ")]
    [InlineData("provincial_department_quarterly", "provincial_department, quarterly: department, provincial_committee")]
    [InlineData("provincial_department_half_yearly", "provincial_department, half_yearly: department, provincial_committee")]
    [InlineData("provincial_department_yearly", "provincial_department, yearly: department, provincial_committee")]
    [InlineData("provincial_committee_quarterly", "provincial_committee, quarterly: ministry")]
    [InlineData("provincial_committee_three_months", "provincial_committee, quarterly: ministry")]
    [InlineData("ministry_yearly", "ministry, yearly: prime_minister")]
    [InlineData("certified_establishment_yearly", "certified_establishment, yearly: provincial_department, district_committee")]
    [InlineData("provincial_department_selection_yearly", "provincial_department, yearly: department")]
    [InlineData("district_committee_selection_yearly", "district_committee, yearly: provincial_department")]
    public void It_says_who_reports_to_whom_and_how_often(string id, string expected)
    {
        ReportingDuty duty = Get(id);
        string recipients = string.Join(", ", duty.Recipients.Select(SnakeCase<ReportingParty>.Of));
        Assert.Equal(
            expected, $"{SnakeCase<ReportingParty>.Of(duty.Reporter)}, {SnakeCase<ReportingFrequency>.Of(duty.Frequency)}: {recipients}");
    }

    // Circular 36/2013/TT-BCT, article 22 clause 2 names a subject for the monthly report alone.
    [Fact]
    public void Where_the_text_states_no_subject_and_no_recipient_there_is_none_and_a_note_says_so()
    {
        string[] without = [.. Catalogue.National.ReportingDuties.Where(duty => duty.Subject is null).Select(duty => duty.Id)];
        Assert.Equal(["regional_centre_quarterly", "regional_centre_half_yearly", "regional_centre_yearly"], without);
        Assert.Equal(without, Catalogue.National.ReportingDuties.Where(duty => duty.Recipients.IsEmpty).Select(duty => duty.Id));
        Assert.All(without, id => Assert.Contains("“theo yêu cầu của ", Get(id).Note!.Vietnamese, StringComparison.Ordinal));
    }

    [Fact]
    public void Its_text_is_id_and_first_day() =>
        Assert.Equal("implementing_unit_monthly, 2014-02-10", Get("implementing_unit_monthly").ToString());

    private static ReportingDuty Get(string id) => Catalogue.National.FindReportingDuty(id)!;

    /// <summary>Whether the last clause that begins before a point is the one of a number.</summary>
    private static bool IsOfClause(string[] lines, string point, string clause) =>
        lines.TakeWhile(line => !ReferenceEquals(line, point)).Last(line => char.IsAsciiDigit(line[0]))
            .StartsWith($"{clause}. ", StringComparison.Ordinal);

    private static string PrintedHeading(LocalDate day) => LocalDatePattern.CreateWithInvariantCulture("dd/MM/yyyy").Format(day);
}
