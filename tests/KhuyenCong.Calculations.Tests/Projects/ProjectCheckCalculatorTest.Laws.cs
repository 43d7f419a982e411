using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations.Tests;

/// <summary>Laws over random histories: what conforms breaks nothing, and one breaking step is caught by its code.</summary>
public partial class ProjectCheckCalculatorTest
{
    /// <summary>
    /// Contents with their activity, the share of the cost that their level allows and its cap in triệu đồng, and the first advance.
    /// </summary>
    private static readonly (string Id, int Activity, decimal Rate, long Cap, decimal Advance)[] Contents =
    [
        ("advanced_machinery", 3, 50, 200, 70),
        ("demonstration_model", 3, 30, 500, 70),
        ("brand", 4, 50, 35, 70),
        ("consultancy", 5, 50, 35, 70),
        ("linked_cluster", 7, 50, 150, 70),
        ("cluster_planning", 7, 50, 500, 70),
        ("cluster_pollution_treatment", 7, 30, 1_500, 30),
    ];

    /// <summary>Steps that break one rule each, and its code.</summary>
    private static readonly (string Code, Func<ProjectHistory, ProjectHistory> Break)[] BreakingSteps =
    [
        ("own_capital", history => history with { Counterpart = history.Counterpart - 1 }),
        ("sum_of_money", history => history with { Counterpart = history.Counterpart + 1 }),
        ("no_other_support_commitment", history => history with { Commitment = false }),
        ("plan_approved", history => history with { ApprovedBy = ProjectAuthority.ProvincialChairman }),
        ("content_in_decree", history => history with { IsOutsideDecree = true }),
        ("sector_in_decree", history => history with { Sector = PromotionSector.NotInDecree }),
        ("beneficiary_in_scope", history => history with { Form = BeneficiaryForm.LargeEnterprise }),
        ("place_in_scope", history => history with { Kind = CommuneKind.Ward, Urban = UrbanClass.SpecialCity }),
        ("stages_complete", history => history with { AppraisedByMinistry = null }),
        ("dates_in_order", history => history with { Signed = history.Approved.PlusDays(-1) }),
        ("support_ceiling", history => history with { Support = history.Cost, Counterpart = 0 }),
        ("first_advance", history => history with { Payments = [Scaled(history.Payments[0], history.Support)] }),
        ("paid_within_support", history => history with
        {
            Payments = [.. history.Payments, ProjectHistory.Pay(PaymentKind.DirectPayment, history.Accepted!.Value, history.Support + 1)],
        }),
        ("settlement_dossier", history => history with { Accounts = Accounts(
            history.Accepted!.Value.PlusDays(16), history.Accepted!.Value.PlusDays(20)) }),
        ("fund_management", history => history with { FundManagement = Vnd.FromDong((history.FundAssigned * 15_000) + 1) }),
        ("settlement_day", history => history with { Accounts = Accounts(history.Accepted!.Value, new(history.Year!.Value + 1, 1, 23)) }),
    ];

    private static readonly Gen<ProjectHistory> Conforming =
        from content in Gen.Elements(Contents)
        from year in Gen.Choose(2015, 2017)
        from cost in Gen.Choose(20, 4_000)
        from percentOfLevel in Gen.Choose(10, 100)
        from advance in Gen.Choose(1, 100)
        from approved in Gen.Choose(0, 60)
        from signed in Gen.Choose(0, 40)
        from paid in Gen.Choose(0, 60)
        from accepted in Gen.Choose(1, 60)
        from dossier in Gen.Choose(0, 15)
        from settled in Gen.Choose(16, 60)
        from assigned in Gen.Choose(1, 100_000)
        from ofLimit in Gen.Choose(0, 100)
        select History(content, year, cost, percentOfLevel, advance, [approved, signed, paid, accepted, dossier, settled]) with
        {
            FundYear = year,
            FundAssigned = assigned,

            // 1,5% of a triệu đồng is 15.000 đồng.
            FundManagement = Vnd.FromDong(assigned * 15_000L * ofLimit / 100),
        };

    [Fact]
    public void A_random_history_that_conforms_breaks_no_rule() => Prop.ForAll(
        Conforming.ToArbitrary(),
        history =>
        {
            ProjectReview review = ProjectCheckCalculator.Check(history.Document());
            Assert.DoesNotContain(review.Findings, finding => finding.Verdict == ProjectVerdict.DoesNotConform);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void One_breaking_step_is_caught_by_its_code() => Prop.ForAll(
        (from history in Conforming from step in Gen.Elements(BreakingSteps) select (history, step)).ToArbitrary(),
        pair =>
        {
            ProjectReview review = ProjectCheckCalculator.Check(pair.step.Break(pair.history).Document());
            Assert.Contains(review.Findings, finding => finding.Verdict == ProjectVerdict.DoesNotConform
                && string.Equals(finding.Code, pair.step.Code, StringComparison.Ordinal));
            Assert.Equal(ProjectVerdict.DoesNotConform, review.Verdict);
        }).QuickCheckThrowOnFailure();

    /// <summary>All amounts in whole triệu đồng, none above what its level and ratio allow.</summary>
    private static ProjectHistory History(
        (
            string Id,
            int Activity,
            decimal Rate,
            long Cap,
            decimal Advance) content, int year, int cost, int percentOfLevel, int advance, int[] days)
    {
        long support = Math.Max(1, (long)(Math.Min(content.Rate * cost / 100, content.Cap) * percentOfLevel / 100));
        LocalDate approved = new LocalDate(year, 1, 5).PlusDays(days[0]);
        LocalDate signed = approved.PlusDays(days[1]);
        LocalDate paid = signed.PlusDays(days[2]);
        LocalDate accepted = paid.PlusDays(days[3]);
        long first = (long)(content.Advance * support / 100 * advance / 100);
        return Kept with
        {
            Content = content.Id,
            Activity = content.Activity,
            Year = year,
            Cost = cost,
            Support = support,
            Counterpart = cost - support,
            Investment = 1_000,
            ActualCost = null,
            Settled = null,
            Method = ProjectMethod.Tender,
            Registered = new(year - 1, 5, 1),
            Appraised = new(year - 1, 5, 20),
            AppraisedByMinistry = new(year - 1, 9, 1),
            Approved = approved,
            Signed = signed,
            StartsOn = signed,
            EndsOn = accepted,
            Accepted = accepted,
            Payments = [.. first == 0
                ? Array.Empty<ContractPayment>()
                : [First(paid, first)], ProjectHistory.Pay(PaymentKind.DirectPayment, accepted, support - first)],
            Accounts = Accounts(accepted.PlusDays(days[4]), accepted.PlusDays(days[5])),
        };
    }

    private static ContractPayment First(LocalDate day, long millions) =>
        ProjectHistory.Pay(PaymentKind.Advance, day, millions, workPercent: 50.01m, workValue: 701);

    /// <summary>All of the support as an advance on the day of a payment, before which the work was done.</summary>
    private static ContractPayment Scaled(ContractPayment payment, long millions) => First(payment.Date.PlusDays(-1), millions);

    private static FinalAccounts Accounts(LocalDate dossier, LocalDate settled) =>
        new() { DossierOn = dossier, LiquidatedOn = settled, SettledOn = settled };
}
