using System.Collections.Immutable;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations.Tests;

/// <summary>
/// One item from two state sources (26/2014/TTLT-BTC-BCT article 7.4), and supports abroad in a year (46/2012/TT-BCT article 4.1.b).
/// </summary>
public class OtherSupportChecksTest
{
    private const string Name = "Hợp tác xã Tân An";

    [Theory]
    [InlineData(FundingSource.National, FundingSource.LocalProvince, "máy cưa", 2016, ProjectVerdict.DoesNotConform)]
    [InlineData(FundingSource.National, FundingSource.National, "máy cưa", 2016, ProjectVerdict.DoesNotConform)]
    [InlineData(FundingSource.National, FundingSource.LocalProvince, "máy bào", 2016, ProjectVerdict.NotDecidable)]
    [InlineData(FundingSource.National, FundingSource.National, "máy bào", 2016, null)]
    [InlineData(FundingSource.National, FundingSource.LocalProvince, "máy cưa", 2017, ProjectVerdict.NotDecidable)]
    [InlineData(FundingSource.National, FundingSource.LocalProvince, null, 2016, ProjectVerdict.NotDecidable)]
    public void An_item_that_two_projects_support(
        FundingSource first, FundingSource second, string? item, int year, ProjectVerdict? verdict)
    {
        ProjectFinding[] findings = Check(
            ProjectCheck.NoOtherSupport, Project(
                "A", 2016, first, "advanced_machinery", "máy cưa"), Project("B", year, second, "advanced_machinery", item));
        Assert.Equal(verdict is null ? [] : [verdict.Value], findings.Select(finding => finding.Verdict));
        Assert.All(findings, finding => Assert.Equal(("B", "Items[0]"), (finding.Subject, finding.Member)));
    }

    [Fact]
    public void Two_lines_of_one_project_and_source_are_one_support() => Assert.Empty(Check(
        ProjectCheck.NoOtherSupport, Project("A", 2016, FundingSource.National, "advanced_machinery", "máy cưa", "máy cưa")));

    [Fact]
    public void Two_sources_in_one_project_support_it_twice() => Assert.Equal(
        ProjectVerdict.DoesNotConform,
        Assert.Single(Check(ProjectCheck.NoOtherSupport, new PromotionProject(new()
        {
            Id = "A",
            Name = "Đề án",
            Parties = [new() { Role = PartyRole.Beneficiary, Name = Name }],
            Items = [Item(FundingSource.National, "advanced_machinery", "máy cưa"), Item(
                FundingSource.LocalProvince, "advanced_machinery", "máy cưa")],
            Steps = [new() { Stage = ProjectStage.Approved, Date = new(2016, 1, 15) }],
        }))).Verdict);

    /// <summary>At most two a year: three projects are three; three items of one project may be one fair or three.</summary>
    [Fact]
    public void Fairs_abroad_count_per_establishment_and_year()
    {
        PromotionProject One(string id, int year = 2016, FundingSource funding = FundingSource.National) =>
            Project(id, year, funding, "foreign_fair", "hội chợ " + id);
        Assert.Equal([ProjectVerdict.Conforms], Verdicts(One("A"), One("B")));
        Assert.Equal([ProjectVerdict.DoesNotConform], Verdicts(One("A"), One("B"), One("C")));
        Assert.Equal([ProjectVerdict.Conforms, ProjectVerdict.Conforms], Verdicts(One("A"), One("B"), One("C", 2017)));
        Assert.Equal([ProjectVerdict.NotDecidable], Verdicts(One("A"), One("B"), One("C", 2016, FundingSource.LocalProvince)));
        Assert.Equal([ProjectVerdict.NotDecidable], Verdicts(
            Project("A", 2016, FundingSource.National, "foreign_fair", "gian hàng", "trang trí", "khai mạc")));
        Assert.Equal([ProjectVerdict.NotDecidable], Verdicts(
            One("A"), One("B"), Project("C", 2016, FundingSource.National, "missions_abroad", "diễn đàn")));

        static ProjectVerdict[] Verdicts(params PromotionProject[] projects) =>
            [.. Check(ProjectCheck.FairsAbroad, projects).Select(finding => finding.Verdict)];
    }

    private static ProjectFinding[] Check(ProjectCheck check, params PromotionProject[] projects) =>
        [.. ProjectCheckCalculator.Check(new ProjectDocument("several", projects)).Findings.Where(finding => finding.Check == check)];

    private static PromotionProject Project(string id, int year, FundingSource funding, string content, params string?[] items) => new(new()
    {
        Id = id,
        Name = "Đề án giả định",
        Year = year,
        Parties = [new() { Role = PartyRole.Beneficiary, Name = Name }],
        Items = [.. items.Select(item => Item(funding, content, item))],
        Steps = [new() { Stage = ProjectStage.Approved, Date = new(year, 1, 15) }],
    });

    private static ProjectItem Item(FundingSource funding, string content, string? item) => new()
    {
        Content = SupportTable.National.GetContent(content),
        Item = item,
        Beneficiary = Name,
        Cost = Vnd.FromMillions(100),
        Support = Vnd.FromMillions(30),
        Funding = funding,
    };
}
