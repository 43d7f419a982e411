using System.Text;
using NodaTime;

namespace KhuyenCong.Domain.Tests;

/// <summary>Who reports to whom, and what is due on a day.</summary>
public partial class CatalogueTest
{
    private const string NewerDuty =
        $$"""
         "reporting_duties": [
           {
             "id": "made_up_monthly", "reporter": "implementing_unit", "recipients": ["department"],
             "frequency": "monthly", "due_before_day": 20, "in_force": { "from": "2018-07-10" }, "verified_through": "2018-12-31",
             "replaces": ["implementing_unit_monthly"], {{CatalogueAddition.Cited}}
           }
         ]
         """;

    private static readonly string WithoutReplaced =
        NewerDuty.Replace("\"replaces\": [\"implementing_unit_monthly\"], ", string.Empty, StringComparison.Ordinal);

    // Circular 36/2013/TT-BCT, article 23 clause 3 point a: "trước ngày 25 hàng tháng".
    [Fact]
    public void The_report_of_the_month_under_way_is_due_before_the_25th()
    {
        DueReport due = Assert.Single(Catalogue.National.ReportsDueOn(new(2016, 9, 10), ReportingParty.ImplementingUnit));
        Assert.Equal("implementing_unit_monthly", due.Duty.Id);
        Assert.Equal([ReportingParty.Department, ReportingParty.ProvincialDepartment], due.Duty.Recipients);
        Assert.Equal(ReportingPeriod.Month(2016, 9), due.Period);
        Assert.Equal(new LocalDate(2016, 9, 25), due.DueBefore);
        Assert.Equal(DutyStanding.Verified, due.Standing);
    }

    // On the 25th the report of September is still that of the month under way, and is not sent before that day any more.
    [Fact]
    public void On_the_day_itself_the_report_is_late()
    {
        LocalDate day = new(2016, 9, 25);
        DueReport due = Assert.Single(Catalogue.National.ReportsDueOn(day, ReportingParty.ImplementingUnit));
        Assert.Equal(ReportingPeriod.Month(2016, 9), due.Period);
        Assert.True(due.DueBefore <= day);
        DueReport next = Assert.Single(Catalogue.National.ReportsDueOn(new(2016, 10, 1), ReportingParty.ImplementingUnit));
        Assert.Equal(new LocalDate(2016, 10, 25), next.DueBefore);
    }

    // Circular 36/2013/TT-BCT, article 21 clause 5: quarter, six months and year, without a day. Circular 26/2014/TT-BCT, article 23
    // clause 2 point g: yearly.
    [Fact]
    public void Where_the_text_states_no_day_none_is_computed()
    {
        DueReport[] due = [.. Catalogue.National.ReportsDueOn(new(2016, 9, 10), ReportingParty.ProvincialDepartment)];
        Assert.Equal(
            [
                ("provincial_department_quarterly", ReportingPeriod.Quarter(2016, 3)),
                ("provincial_department_half_yearly", ReportingPeriod.HalfYear(2016, 2)),
                ("provincial_department_selection_yearly", ReportingPeriod.Year(2016)),
                ("provincial_department_yearly", ReportingPeriod.Year(2016)),
            ],
            due.Select(report => (report.Duty.Id, report.Period)));
        Assert.All(due, report => Assert.Null(report.DueBefore));
    }

    [Theory]
    [InlineData("2016-03-31", 1, 1)]
    [InlineData("2016-04-01", 2, 1)]
    [InlineData("2016-06-30", 2, 1)]
    [InlineData("2016-07-01", 3, 2)]
    [InlineData("2016-10-01", 4, 2)]
    public void The_quarter_and_the_half_year_are_those_of_the_day(string day, int quarter, int half)
    {
        DueReport[] due = [.. Catalogue.National.ReportsDueOn(SupportText.Day(day), ReportingParty.ProvincialDepartment)];
        Assert.Contains(ReportingPeriod.Quarter(2016, quarter), due.Select(report => report.Period));
        Assert.Contains(ReportingPeriod.HalfYear(2016, half), due.Select(report => report.Period));
    }

    // Two with a day, four of the third quarter, and those of the second half-year and of the year, which end together.
    [Fact]
    public void Stated_days_come_first_then_the_period_that_ends_first_then_the_id() => Assert.Equal(
        [
            "implementing_unit_monthly", "regional_centre_monthly",
            "provincial_committee_quarterly", "provincial_committee_three_months", "provincial_department_quarterly",
            "regional_centre_quarterly",
            "certified_establishment_yearly", "district_committee_selection_yearly", "ministry_yearly", "provincial_department_half_yearly",
            "provincial_department_selection_yearly", "provincial_department_yearly", "regional_centre_half_yearly",
            "regional_centre_yearly",
        ],
        IdsOn(Catalogue.National, new(2016, 9, 10)));

    // The atlas has districts through 30 June 2025.
    [Theory]
    [InlineData("2025-06-30", "district_committee_selection_yearly")]
    [InlineData("2025-07-01", null)]
    [InlineData("2026-11-01", null)]
    public void Districts_report_while_there_are_districts(string day, string? id) =>
        Assert.Equal(id, IdsOn(Catalogue.National, SupportText.Day(day), ReportingParty.DistrictCommittee).SingleOrDefault());

    // Decree 45/2012 from 5 July 2012, Circular 36/2013 from 10 February 2014, the Joint Circular 8 April 2014 - 10 May 2018, Circular
    // 26/2014 from 21 October 2014.
    [Theory]
    [InlineData("2012-07-04", 0)]
    [InlineData("2012-07-05", 2)]
    [InlineData("2014-02-09", 2)]
    [InlineData("2014-02-10", 2 + 8)]
    [InlineData("2014-04-08", 2 + 8 + 1)]
    [InlineData("2014-10-21", 2 + 8 + 1 + 3)]
    [InlineData("2018-05-10", 2 + 8 + 1 + 3)]
    [InlineData("2018-05-11", 2 + 8 + 3)]
    [InlineData("2025-06-30", 2 + 8 + 3)]
    [InlineData("2025-07-01", 2 + 8 + 2)]
    [InlineData("2035-12-31", 2 + 8 + 2)]
    public void A_duty_is_due_while_its_text_is_in_force(string day, int count) =>
        Assert.Equal(count, IdsOn(Catalogue.National, SupportText.Day(day)).Length);

    // 17/2018/TT-BCT of 10 July 2018 amends Circular 36/2013; 14/2018/TT-BCT amends 26/2014 from 16 August 2018; Decree 235/2025 amends
    // 45/2012 from 15 October 2025.
    [Theory]
    [InlineData("2018-07-09", "")]
    [InlineData("2018-07-10", "36/2013/TT-BCT")]
    [InlineData("2018-08-15", "36/2013/TT-BCT")]
    [InlineData("2018-08-16", "36/2013/TT-BCT, 26/2014/TT-BCT")]
    [InlineData("2025-10-14", "36/2013/TT-BCT, 26/2014/TT-BCT")]
    [InlineData("2025-10-15", "36/2013/TT-BCT, 26/2014/TT-BCT, 45/2012/NĐ-CP")]
    public void From_a_known_change_on_a_duty_is_not_known(string day, string documents)
    {
        DueReport[] due = [.. Catalogue.National.ReportsDueOn(SupportText.Day(day))];
        Assert.All(due, report => Assert.Equal(
            documents.Split(", ").Contains(report.Duty.Citation.Document.Id) ? DutyStanding.NotKnown : DutyStanding.Verified,
            report.Standing));
    }

    [Fact]
    public void A_users_newer_duty_replaces_another_from_its_first_day_on()
    {
        Catalogue mine = CatalogueAddition.With(NewerDuty);
        Assert.Empty(mine.Differences);
        Assert.Equal(["implementing_unit_monthly"], IdsOn(mine, new(2018, 7, 9), ReportingParty.ImplementingUnit));
        DueReport due = Assert.Single(mine.ReportsDueOn(new(2018, 7, 10), ReportingParty.ImplementingUnit));
        Assert.Equal(
            ("made_up_monthly", new LocalDate(2018, 7, 20), DutyStanding.Verified), (due.Duty.Id, due.DueBefore!.Value, due.Standing));
        DueReport later = Assert.Single(mine.ReportsDueOn(new(2019, 1, 1), ReportingParty.ImplementingUnit));
        Assert.Equal(DutyStanding.AssumedUnchanged, later.Standing);
        Assert.NotNull(mine.FindReportingDuty("implementing_unit_monthly"));
        Assert.Equal(Catalogue.National.ReportingDuties.Length + 1, mine.ReportingDuties.Length);
    }

    [Theory]
    [InlineData("2018-07-09", "ha_noi", "implementing_unit_monthly")]
    [InlineData("2018-07-10", "ha_noi", "made_up_monthly")]
    [InlineData("2018-07-10", "hue", "implementing_unit_monthly")]
    [InlineData("2018-07-10", null, "implementing_unit_monthly")]
    public void A_provinces_own_duty_is_due_and_replaces_others_in_that_province_alone(string day, string? province, string id) =>
        Assert.Equal([id], IdsOn(OfHaNoi, SupportText.Day(day), ReportingParty.ImplementingUnit, province));

    // Hòa Bình, Phú Thọ and Vĩnh Phúc became phu_tho_2025 on 1 July 2025: what was Hòa Bình's own is nobody's then.
    [Theory]
    [InlineData("2025-06-30", "hoa_binh", "made_up_monthly")]
    [InlineData("2025-06-30", "phu_tho", "implementing_unit_monthly")]
    [InlineData("2025-07-01", "hoa_binh", "implementing_unit_monthly")]
    [InlineData("2025-07-01", "phu_tho_2025", "implementing_unit_monthly")]
    public void A_province_that_became_part_of_another_has_no_own_duties_any_more(string day, string province, string id) =>
        Assert.Equal([id], IdsOn(Of("hoa_binh"), SupportText.Day(day), ReportingParty.ImplementingUnit, province));

    [Theory]
    [InlineData("ha_noi")]
    [InlineData("hue")]
    [InlineData(null)]
    public void A_users_national_duty_replaces_for_all_a_provinces_own_too(string? province)
    {
        string newer = NewerDuty.Replace("made_up_monthly", "newer", StringComparison.Ordinal)
            .Replace("2018-07-10", "2018-08-01", StringComparison.Ordinal)
            .Replace("[\"implementing_unit_monthly\"]", "[\"implementing_unit_monthly\", \"made_up_monthly\"]", StringComparison.Ordinal);
        Catalogue mine = OfHaNoi.With(CatalogueAddition.Of(newer, "newer", OfHaNoi));
        Assert.Equal(["newer"], IdsOn(mine, new(2018, 8, 1), ReportingParty.ImplementingUnit, province));
    }

    [Fact]
    public void A_provinces_own_duty_is_written_and_read_with_its_province()
    {
        ReportingDuty duty = OfHaNoi.FindReportingDuty("made_up_monthly")!;
        CatalogueDocument document = new(new() { Id = "made_up", Duties = [duty] });
        string text = CanonicalJson.Of(json => CatalogueDocumentWriter.Write(document, json));
        Assert.Contains("\"id\":\"made_up_monthly\",\"province\":\"ha_noi\",\"reporter\"", text, StringComparison.Ordinal);
        Assert.Equal(OfHaNoi.Version, Catalogue.National.With(CatalogueDocument.Read(Encoding.UTF8.GetBytes(text), "made-up.json")).Version);
        Assert.Equal(Province.Parse("ha_noi"), duty.Province);
        Assert.All(Catalogue.National.ReportingDuties, national => Assert.Null(national.Province));
    }

    [Fact]
    public void A_duty_that_replaces_none_is_due_in_addition_to_the_others() => Assert.Equal(
        ["made_up_monthly", "implementing_unit_monthly"],
        IdsOn(CatalogueAddition.With(WithoutReplaced), new(2018, 7, 10), ReportingParty.ImplementingUnit));

    [Fact]
    public void Of_two_duties_of_one_id_the_catalogues_rules_unless_the_document_supersedes_it()
    {
        string other = WithoutReplaced.Replace("made_up_monthly", "implementing_unit_monthly", StringComparison.Ordinal);
        Catalogue listed = CatalogueAddition.With(other);
        Assert.Equal("reporting_duty:implementing_unit_monthly", Assert.Single(listed.Differences).Record.ToString());
        Assert.Equal(25, listed.FindReportingDuty("implementing_unit_monthly")!.DueBeforeDay);
        Catalogue newer = CatalogueAddition.With($"\"supersedes\": [\"reporting_duty:implementing_unit_monthly\"], {other}");
        Assert.Empty(newer.Differences);
        Assert.Equal(20, newer.FindReportingDuty("implementing_unit_monthly")!.DueBeforeDay);
        Assert.Equal(Catalogue.National.ReportingDuties.Length, newer.ReportingDuties.Length);
        Assert.Empty(newer.With(CatalogueAddition.Of(other, "again")).Differences);
    }

    [Fact]
    public void A_duty_is_found_by_its_id()
    {
        Assert.Equal("implementing_unit_monthly", Catalogue.National.FindReportingDuty("implementing_unit_monthly")?.Id);
        Assert.Null(Catalogue.National.FindReportingDuty("implementing_unit_weekly"));
        Assert.Throws<ArgumentNullException>("id", () => Catalogue.National.FindReportingDuty(null!));
    }

    [Fact]
    public void A_day_of_another_calendar_and_an_undefined_party_are_refused()
    {
        Assert.Throws<ArgumentException>("date", () => Catalogue.National.ReportsDueOn(new(2016, 9, 10, CalendarSystem.Julian)));
        Assert.Throws<ArgumentOutOfRangeException>("by", () => Catalogue.National.ReportsDueOn(new(2016, 9, 10), (ReportingParty)99));
        Assert.Throws<ArgumentNullException>("duty", () => Catalogue.National.With((ReportingDuty)null!));
    }

    private static Catalogue OfHaNoi => Of("ha_noi");

    private static Catalogue Of(string province) => CatalogueAddition.With(
        NewerDuty.Replace("\"reporter\"", $"\"province\": \"{province}\", \"reporter\"", StringComparison.Ordinal));

    private static string[] IdsOn(Catalogue catalogue, LocalDate date, ReportingParty? by = null, string? province = null) =>
        [.. catalogue.ReportsDueOn(date, by, province is null ? null : Province.Parse(province)).Select(report => report.Duty.Id)];
}
