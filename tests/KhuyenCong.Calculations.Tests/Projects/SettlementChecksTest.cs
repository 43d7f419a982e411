using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations.Tests;

/// <summary>The deadlines of Circular 36/2013/TT-BCT article 18.</summary>
public class SettlementChecksTest
{
    private static readonly ProjectHistory Kept = new();

    /// <summary>Accepted on 1 October 2016: the fifteenth day after is 16 October.</summary>
    [Theory]
    [InlineData(16, ProjectVerdict.Conforms)]
    [InlineData(17, ProjectVerdict.DoesNotConform)]
    public void The_dossier_is_due_on_the_fifteenth_day_after_the_acceptance(int day, ProjectVerdict verdict) =>
        Assert.Equal(verdict, Dossier(Check(Kept with { Accounts = new() { DossierOn = new(2016, 10, day) } })).Verdict);

    /// <summary>Accepted on 1 August, 1 September and 20 September: due on 5 October.</summary>
    [Theory]
    [InlineData(5, ProjectVerdict.Conforms)]
    [InlineData(6, ProjectVerdict.DoesNotConform)]
    public void The_last_acceptance_of_a_contract_over_three_projects_starts_the_days(int day, ProjectVerdict verdict)
    {
        PromotionProject[] projects =
        [
            (Kept with { Id = "A", Accepted = new(2016, 8, 1) }).Project(),
            (Kept with { Id = "B", Accepted = new(2016, 9, 20) }).Project(),
            (Kept with { Id = "C", Accepted = new(2016, 9, 1) }).Project(),
        ];
        ProjectHistory history = Kept with { Payments = [], Accounts = new() { DossierOn = new(2016, 10, day) } };
        ProjectFinding finding = Dossier(
            ProjectCheckCalculator.Check(new ProjectDocument("three", projects, [history.Contract(projects)])));
        Assert.Equal(verdict, finding.Verdict);
        Assert.Contains("ngày 20/9/2016, hạn lập hồ sơ 05/10/2016", finding.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_one_project_is_not_accepted_no_day_is_known()
    {
        PromotionProject[] projects = [(Kept with { Id = "A" }).Project(), (Kept with { Id = "B", Accepted = null }).Project()];
        ProjectHistory history = Kept with { Payments = [], Accounts = new() { DossierOn = new(2016, 10, 5) } };
        ProjectReview review = ProjectCheckCalculator.Check(new ProjectDocument("two", projects, [history.Contract(projects)]));
        Assert.Equal(UndefinedReason.NotStatedInProject, Dossier(review).Reason);
    }

    /// <summary>A dossier that is not there is late only by the day of the check.</summary>
    [Theory]
    [InlineData(2016, 10, 16, false)]
    [InlineData(2016, 10, 17, true)]
    public void A_missing_dossier_is_late_after_its_day(int year, int month, int day, bool isLate)
    {
        ProjectReview review = Check(Kept with { Accounts = null }, new() { AsOf = new(year, month, day) });
        Assert.Equal(isLate ? 1 : 0, review.Findings.Count(finding => finding.Check == ProjectCheck.SettlementDossier));
        Assert.Equal(isLate, review.Verdict == ProjectVerdict.DoesNotConform);
    }

    /// <summary>"Không được chậm quá ngày 22 tháng 01 của năm sau", for both, in either order.</summary>
    [Theory]
    [InlineData(2016, 12, 20, 2017, 1, 22, ProjectVerdict.Conforms)]
    [InlineData(2017, 1, 22, 2016, 12, 20, ProjectVerdict.Conforms)]
    [InlineData(2016, 12, 20, 2017, 1, 23, ProjectVerdict.DoesNotConform)]
    [InlineData(2017, 1, 23, 2016, 12, 20, ProjectVerdict.DoesNotConform)]
    public void Liquidation_and_settlement_are_due_by_22_January(int y1, int m1, int d1, int y2, int m2, int d2, ProjectVerdict verdict)
    {
        FinalAccounts accounts = new() { LiquidatedOn = new(y1, m1, d1), SettledOn = new(y2, m2, d2) };
        ProjectFinding finding = Day(Check(Kept with { Accounts = accounts }));
        Assert.Equal(verdict, finding.Verdict);
        Assert.Contains("Cục thanh toán với Kho bạc Nhà nước", finding.Explain(), StringComparison.Ordinal);
    }

    /// <summary>The circular is verified through 9 July 2018: 22 January 2018 is before it, 22 January 2019 after it.</summary>
    [Theory]
    [InlineData(2017, ProjectVerdict.DoesNotConform)]
    [InlineData(2018, ProjectVerdict.NotDecidable)]
    public void A_deadline_past_the_verified_day_is_not_concluded_on(int year, ProjectVerdict verdict)
    {
        FinalAccounts accounts = new() { LiquidatedOn = new(year + 1, 3, 1), SettledOn = new(year + 1, 3, 1) };
        Assert.Equal(verdict, Day(Check(Kept with { Year = year, Accounts = accounts })).Verdict);
    }

    [Fact]
    public void Of_a_project_of_several_years_the_next_year_is_not_said() => Assert.Equal(
        UndefinedReason.LawSilent,
        Day(Check(Kept with
        {
            EndsOn = new(2017, 6, 30),
            Accounts = new() { LiquidatedOn = new(2017, 8, 1), SettledOn = new(2017, 8, 1) },
        })).Reason);

    [Fact]
    public void Tasks_of_the_ministrys_own_units_are_settled_by_other_rules() => Assert.DoesNotContain(
        Check(Kept with { IsTask = true, Accounts = new() { DossierOn = new(2017, 6, 1), SettledOn = new(2017, 6, 1) } }).Findings,
        finding => finding.Check is ProjectCheck.SettlementDossier or ProjectCheck.SettlementDay);

    [Theory]
    [InlineData(true, true, true, ProjectVerdict.Conforms)]
    [InlineData(false, true, true, ProjectVerdict.DoesNotConform)]
    [InlineData(true, false, true, ProjectVerdict.DoesNotConform)]
    [InlineData(true, true, false, ProjectVerdict.DoesNotConform)]
    public void Force_majeure_needs_three_papers(bool explanation, bool acceptance, bool vouchers, ProjectVerdict verdict)
    {
        FinalAccounts accounts = new()
        {
            SettledOn = new(2016, 12, 20),
            IsForceMajeure = true,
            HasExplanation = explanation,
            HasWorkAcceptance = acceptance,
            HasVouchers = vouchers,
        };
        Assert.Equal(verdict, ProjectCheckCalculatorTest.Of(ProjectCheck.ForceMajeure, Check(Kept with { Accounts = accounts })).Verdict);
    }

    private static ProjectReview Check(ProjectHistory history, ProjectChoices? choices = null) =>
        ProjectCheckCalculator.Check(history.Document(), choices);

    private static ProjectFinding Dossier(ProjectReview review) => ProjectCheckCalculatorTest.Of(ProjectCheck.SettlementDossier, review);

    private static ProjectFinding Day(ProjectReview review) => ProjectCheckCalculatorTest.Of(ProjectCheck.SettlementDay, review);

    // Of 100 triệu đồng of support (cost 400), the Minister's adjustment leaves 120 or 80: that is what may be settled.
    [Theory]
    [InlineData(120, 120, ProjectVerdict.Conforms, null)]
    [InlineData(120, 121, ProjectVerdict.DoesNotConform, 1)]
    [InlineData(80, 80, ProjectVerdict.Conforms, null)]
    [InlineData(80, 100, ProjectVerdict.DoesNotConform, 20)]
    public void What_is_settled_is_measured_by_the_support_as_adjusted(int adjusted, int settled, ProjectVerdict verdict, int? excess)
    {
        ProjectFinding finding = Check(Kept with
        {
            Support = 100,
            Settled = settled,
            Adjustments = [new() { Kind = AdjustmentKind.MoreSupport, Date = new(2016, 6, 1), Authority = ProjectAuthority.Minister, Support = Vnd.FromMillions(adjusted) }],
        }).Findings.Single(finding => finding.Code is "settled_within_actual");
        Assert.Equal((verdict, excess is { } amount ? Vnd.FromMillions(amount) : null), (finding.Verdict, finding.Amount));
    }

    // The cap of machinery is 200 triệu đồng, 50% of the cost of 400; an adjustment to 250 is 50 above it.
    [Fact]
    public void Support_that_an_adjustment_raised_is_held_against_the_ceiling()
    {
        ProjectFinding finding = Check(Kept with
        {
            Adjustments = [new() { Kind = AdjustmentKind.MoreSupport, Date = new(2016, 6, 1), Authority = ProjectAuthority.Minister, Support = Vnd.FromMillions(250) }],
        }).Findings.Single(finding => finding.Code is "support_ceiling");
        Assert.Equal((ProjectVerdict.DoesNotConform, Vnd.FromMillions(50)), (finding.Verdict, finding.Amount));
    }

    [Fact]
    public void A_multiplier_that_is_chosen_twice_is_a_mistake_of_the_program() => Assert.Throws<ArgumentException>("choices", () => ProjectCheckCalculator.Check(
        Kept.Document(), new ProjectChoices { Multipliers = [new("priority", SupportEffect.CapOnly), new("priority", SupportEffect.CapOnly)] }));

    // The adjustment of a project of two contents does not say which of them has the 250 triệu đồng.
    [Fact]
    public void Support_adjusted_as_a_whole_is_not_concluded_on_for_a_part()
    {
        ProjectItem Item(string content) => new()
        {
            Content = SupportTable.National.GetContent(content),
            Cost = Vnd.FromMillions(400),
            Support = Vnd.FromMillions(100),
            ActualCost = Vnd.FromMillions(400),
            SettledSupport = Vnd.FromMillions(100),
            Funding = FundingSource.National,
        };
        PromotionProject project = new(new ProjectDefinition
        {
            Id = "two",
            Name = "Đề án",
            Items = [Item("advanced_machinery"), Item("demonstration_model")],
            Adjustments = [new() { Kind = AdjustmentKind.MoreSupport, Date = new(2016, 6, 1), Authority = ProjectAuthority.Minister, Support = Vnd.FromMillions(250) }],
            Steps = [new() { Stage = ProjectStage.Approved, Date = new(2016, 1, 15), By = ProjectAuthority.Minister }, new() { Stage = ProjectStage.Settled, Date = new(2016, 12, 20) }],
        });
        ImplementationContract contract = new(new ContractDefinition { Id = "1", Projects = [project], SignedOn = new(2016, 2, 1), Accounts = new() { SettledOn = new(2016, 12, 20) } });
        ProjectFinding[] findings =
        [
            .. ProjectCheckCalculator.Check(new ProjectDocument("two", [project], [contract])).Findings
                .Where(finding => finding.Code is "settled_within_actual" or "support_ceiling"),
        ];
        Assert.Equal(4, findings.Length);
        Assert.All(findings, finding => Assert.Equal((ProjectVerdict.NotDecidable, UndefinedReason.NotStatedInProject), (finding.Verdict, finding.Reason)));
    }

    // What no support was approved for is not settled: all 50 triệu đồng are too many, and there is no level to ask for.
    [Fact]
    public void An_item_without_support_that_was_settled_is_a_breach()
    {
        ProjectReview review = Check(Kept with { Support = 0, Settled = 50, Payments = [] });
        ProjectFinding finding = review.Findings.Single(finding => finding.Code is "settled_within_actual");
        Assert.Equal((ProjectVerdict.DoesNotConform, Vnd.FromMillions(50)), (finding.Verdict, finding.Amount));
        Assert.DoesNotContain(review.Findings, finding => finding.Code is "support_ceiling");
    }
}
