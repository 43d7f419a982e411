using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations.Tests;

/// <summary>
/// Advances at the edges of Circular 36/2013/TT-BCT articles 13 to 16 and of Joint Circular 26/2014/TTLT-BTC-BCT article 8.2.b.
/// </summary>
public class AdvanceChecksTest
{
    private static readonly ProjectHistory Cluster = new()
    {
        Content = "cluster_infrastructure",
        Activity = 7,
        Cost = 1_000,
        Support = 1_000,
        Counterpart = 0,
        ActualCost = null,
        Settled = null,
        Accounts = null,
        Method = ProjectMethod.Tender,
    };

    private static readonly ProjectHistory Model = Cluster with
    {
        Content = "demonstration_model",
        Activity = 3,
        Cost = 1_000,
        Support = 100,
        Investment = 5_000,
    };

    private static readonly ProjectHistory Training = Model with { Content = "vocational_training", Activity = 1 };

    /// <summary>Article 13.1.b: 30%, after more than 50% of the work of the item.</summary>
    [Theory]
    [InlineData(1, "50", "work_before_advance")]
    [InlineData(300, "50.01", null)]
    [InlineData(310, "60", "first_advance")]
    [InlineData(300, "100", null)]
    public void Clusters_get_30_percent_after_more_than_half_of_the_work(long millions, string work, string? broken)
    {
        ProjectHistory history = Cluster with
        {
            Payments = [ProjectHistory.Pay(
                PaymentKind.Advance, new(2016, 6, 1), millions, decimal.Parse(work, System.Globalization.CultureInfo.InvariantCulture))],
        };
        Assert.Equal(broken is null ? [] : [broken], Broken(history));
        Assert.Contains(Review(history).Findings, finding => finding.Check == ProjectCheck.FirstAdvance && finding.IsDefined);
    }

    /// <summary>Article 13.2.d: 70%, after work of more than 70% of the total investment of the investment project.</summary>
    [Theory]
    [InlineData(70, 3_500, "work_before_advance")]
    [InlineData(70, 3_501, null)]
    [InlineData(71, 3_501, "first_advance")]
    public void Models_get_70_percent_after_more_than_70_percent_of_the_investment(long millions, long work, string? broken)
    {
        ProjectHistory history = Model with
        {
            Payments = [ProjectHistory.Pay(
            PaymentKind.Advance, new(2014, 3, 1), millions, workValue: work)]
        };
        Assert.Equal(broken is null ? [] : [broken], Broken(history));
    }

    [Fact]
    public void The_work_is_measured_by_the_investment_and_never_by_the_cost_of_the_project()
    {
        ProjectHistory unknown = Model with
        {
            Investment = null,
            Payments = [ProjectHistory.Pay(
            PaymentKind.Advance, new(2016, 6, 1), 70, workValue: 990)]
        };
        Assert.Equal(UndefinedReason.NotStatedInProject, Of(ProjectCheck.WorkBeforeAdvance, unknown).Reason);
    }

    /// <summary>Article 13.2.b demands no work; the joint circular caps at 70% from 8 April 2014 on.</summary>
    [Fact]
    public void Training_gets_70_percent_without_work() =>
        Assert.Empty(Broken(Training with { Payments = [ProjectHistory.Pay(PaymentKind.Advance, new(2016, 6, 1), 70)] }));

    [Fact]
    public void More_than_70_percent_before_acceptance_breaks_both_circulars() => Assert.Equal(
        ["advance_ceiling", "first_advance"],
        Broken(Training with { Payments = [ProjectHistory.Pay(PaymentKind.Advance, new(2016, 6, 1), 71)] }));

    /// <summary>Article 13.3 and 15.1: the papers include the minutes of the acceptance.</summary>
    [Theory]
    [InlineData("enterprise_founding", 2)]
    [InlineData("relocation_loan_interest", 7)]
    public void Founding_and_loan_interest_have_no_first_advance(string content, int activity) => Assert.Equal(
        ["first_advance"],
        Broken(Model with
        {
            Content = content,
            Activity = activity,
            Payments = [ProjectHistory.Pay(
            PaymentKind.Advance, new(2016, 6, 1), 1)]
        }));

    /// <summary>Article 14 against article 8.2.b: 100% of the support after acceptance.</summary>
    [Theory]
    [InlineData(2014, 3, 1, AdvanceReading.NotChosen, ProjectVerdict.Conforms, null)]
    [InlineData(2014, 4, 7, AdvanceReading.NotChosen, ProjectVerdict.Conforms, null)]
    [InlineData(2014, 4, 8, AdvanceReading.NotChosen, ProjectVerdict.NotDecidable, UndefinedReason.RulesConflict)]
    [InlineData(2016, 3, 1, AdvanceReading.NotChosen, ProjectVerdict.NotDecidable, UndefinedReason.RulesConflict)]
    [InlineData(2016, 3, 1, AdvanceReading.RestAfterAcceptance, ProjectVerdict.Conforms, null)]
    [InlineData(2016, 3, 1, AdvanceReading.CeilingAlways, ProjectVerdict.DoesNotConform, null)]
    [InlineData(2018, 5, 10, AdvanceReading.RestAfterAcceptance, ProjectVerdict.Conforms, null)]
    [InlineData(2018, 5, 11, AdvanceReading.RestAfterAcceptance, ProjectVerdict.NotDecidable, UndefinedReason.RuleNotVerified)]
    [InlineData(2018, 8, 1, AdvanceReading.RestAfterAcceptance, ProjectVerdict.NotDecidable, UndefinedReason.RuleNotVerified)]
    [InlineData(2014, 2, 9, AdvanceReading.NotChosen, ProjectVerdict.NotDecidable, UndefinedReason.RuleNotHeld)]
    public void The_rest_after_acceptance_goes_by_the_day_and_the_reading(
        int year, int month, int day, AdvanceReading reading, ProjectVerdict verdict, UndefinedReason? reason)
    {
        LocalDate paid = new(year, month, day);
        ProjectHistory history = Training with
        {
            Accepted = paid.PlusDays(-1),
            Payments = [ProjectHistory.Pay(PaymentKind.Advance, paid, 100)],
        };
        ProjectFinding finding = Review(history, new() { AdvanceReading = reading }).Findings
            .Single(finding => finding.Check is ProjectCheck.RestOfAdvance);
        Assert.Equal((verdict, reason), (finding.Verdict, finding.Reason));
        Assert.Equal(
            reading != AdvanceReading.NotChosen && finding.IsDefined,
            finding.Describe().Contains("theo cách hiểu", StringComparison.Ordinal));
    }

    /// <summary>100% of the support, of a project of which nobody says whether it was accepted.</summary>
    [Theory]
    [InlineData(true, ProjectVerdict.DoesNotConform)]
    [InlineData(false, ProjectVerdict.NotDecidable)]
    public void Where_the_acceptance_is_not_stated_a_breach_before_it_is_not_concluded(bool hasAllSteps, ProjectVerdict verdict)
    {
        ProjectHistory history = Training with
        {
            Accepted = null,
            HasAllSteps = hasAllSteps,
            Payments = [ProjectHistory.Pay(PaymentKind.Advance, new(2016, 6, 1), 100)],
        };
        Assert.Equal([verdict, verdict], new[] { ProjectCheck.FirstAdvance, ProjectCheck.AdvanceCeiling }.Select(
            check => Of(check, history).Verdict));
    }

    [Fact]
    public void Up_to_70_percent_after_acceptance_both_circulars_agree()
    {
        ProjectHistory history = Training with
        {
            Accepted = new(2016, 2, 1),
            Payments = [ProjectHistory.Pay(
            PaymentKind.Advance, new(2016, 3, 1), 70)]
        };
        Assert.Equal(ProjectVerdict.Conforms, Of(ProjectCheck.RestOfAdvance, history).Verdict);
    }

    /// <summary>The conflict is that of national money alone.</summary>
    [Theory]
    [InlineData(70, ProjectVerdict.Conforms)]
    [InlineData(71, ProjectVerdict.DoesNotConform)]
    public void Local_money_above_70_percent_is_a_plain_breach(long millions, ProjectVerdict verdict)
    {
        ProjectHistory history = Training with
        {
            Funding = FundingSource.LocalProvince,
            Accepted = new(2016, 2, 1),
            Payments = [ProjectHistory.Pay(PaymentKind.Advance, new(2016, 3, 1), millions)],
        };
        Assert.Equal(verdict, Of(ProjectCheck.AdvanceCeiling, history).Verdict);
        Assert.DoesNotContain(
            Review(history).Findings, finding => finding.Check is ProjectCheck.FirstAdvance or ProjectCheck.RestOfAdvance);
    }

    /// <summary>Article 16: contents without a ratio go by a decision, and so do other ratios.</summary>
    [Theory]
    [InlineData("product_selection", 60, null, null, ProjectVerdict.NotDecidable)]
    [InlineData("product_selection", 60, 60, "20/QĐ", ProjectVerdict.Conforms)]
    [InlineData("product_selection", 61, 60, "20/QĐ", ProjectVerdict.DoesNotConform)]
    [InlineData("product_selection", 60, 60, null, ProjectVerdict.NotDecidable)]
    [InlineData("contests", 10, null, null, ProjectVerdict.NotDecidable)]
    [InlineData("cluster_infrastructure", 60, 60, "20/QĐ", ProjectVerdict.Conforms)]
    public void A_decision_sets_the_ratio(string content, long millions, int? decided, string? decision, ProjectVerdict verdict)
    {
        ProjectHistory history = Training with
        {
            Content = content,
            Payments = [ProjectHistory.Pay(PaymentKind.Advance, new(2016, 6, 1), millions, decided: decided, decision: decision)],
        };
        Assert.Equal(verdict, Of(ProjectCheck.AdvanceByDecision, history).Verdict);
    }

    [Fact]
    public void A_decision_above_the_ceiling_does_not_lift_it() => Assert.Equal(
        ["advance_ceiling"],
        Broken(
            Training with { Payments = [ProjectHistory.Pay(PaymentKind.Advance, new(2016, 6, 1), 80, decided: 80, decision: "20/QĐ")] }));

    /// <summary>Article 15.2.a does not say whether the ratio is of the year or of the whole.</summary>
    [Theory]
    [InlineData(30, ProjectVerdict.NotDecidable)]
    [InlineData(71, ProjectVerdict.DoesNotConform)]
    public void The_ratio_of_a_project_of_several_years_is_open_within_the_whole(long millions, ProjectVerdict verdict)
    {
        ProjectHistory history = Training with
        {
            EndsOn = new(2017, 9, 30),
            Payments = [ProjectHistory.Pay(
            PaymentKind.Advance, new(2016, 6, 1), millions)]
        };
        Assert.Equal(verdict, Of(ProjectCheck.FirstAdvance, history).Verdict);
    }

    /// <summary>50, of which 40 is cleared, and 50 more: 100 advanced, 60 outstanding of a limit of 70.</summary>
    [Fact]
    public void Whether_clearing_frees_room_is_not_said()
    {
        ProjectHistory history = Training with
        {
            Payments =
            [
                ProjectHistory.Pay(PaymentKind.Advance, new(2016, 5, 1), 50),
                ProjectHistory.Pay(PaymentKind.Clearing, new(2016, 6, 1), 40),
                ProjectHistory.Pay(PaymentKind.Advance, new(2016, 7, 1), 50),
            ],
        };
        ProjectFinding[] findings = [.. Review(history).Findings.Where(finding => finding.Check == ProjectCheck.FirstAdvance)];
        Assert.Equal([ProjectVerdict.Conforms, ProjectVerdict.NotDecidable], findings.Select(finding => finding.Verdict));
        Assert.Equal(UndefinedReason.LawSilent, findings[1].Reason);
    }

    /// <summary>Article 12.1 ties the rules to contracts with the department.</summary>
    [Fact]
    public void Under_a_task_assignment_nothing_is_concluded_on_advances()
    {
        ProjectHistory task = Training with { IsTask = true, Payments = [ProjectHistory.Pay(PaymentKind.Advance, new(2016, 6, 1), 90)] };
        Assert.Equal(UndefinedReason.LawSilent, Of(ProjectCheck.AdvanceCeiling, task).Reason);
        Assert.Empty(Broken(task));
    }

    [Fact]
    public void An_advance_of_a_contract_over_several_projects_names_its_project()
    {
        ProjectHistory history = Training with { Payments = [ProjectHistory.Pay(PaymentKind.Advance, new(2016, 6, 1), 70)] };
        PromotionProject one = history.Project();
        PromotionProject other = (history with { Id = "KCQG-2016-002" }).Project();
        ProjectReview unnamed = ProjectCheckCalculator.Check(new ProjectDocument("two", [one, other], [history.Contract(one, other)]));
        Assert.Equal(UndefinedReason.NotStatedInProject, ProjectCheckCalculatorTest.Of(ProjectCheck.AdvanceCeiling, unnamed).Reason);
        ProjectHistory named = history with
        {
            Payments = [ProjectHistory.Pay(
            PaymentKind.Advance, new(2016, 6, 1), 70, project: other.Id)]
        };
        ProjectReview review = ProjectCheckCalculator.Check(new ProjectDocument("two", [one, other], [named.Contract(one, other)]));
        Assert.Equal(ProjectVerdict.Conforms, ProjectCheckCalculatorTest.Of(ProjectCheck.AdvanceCeiling, review).Verdict);
    }

    private static ProjectReview Review(ProjectHistory history, ProjectChoices? choices = null) =>
        ProjectCheckCalculator.Check(history.Document(), choices);

    private static ProjectFinding Of(ProjectCheck check, ProjectHistory history) => ProjectCheckCalculatorTest.Of(check, Review(history));

    private static string[] Broken(ProjectHistory history) =>
    [
        .. Review(history).Findings
            .Where(finding => finding.Member.StartsWith("Payments", StringComparison.Ordinal)
                && finding.Verdict == ProjectVerdict.DoesNotConform)
            .Select(finding => finding.Code).Order(StringComparer.Ordinal),
    ];
}
