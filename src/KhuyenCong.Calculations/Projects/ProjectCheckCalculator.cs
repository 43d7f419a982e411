using System.Collections.Immutable;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>
/// Checks projects, contracts and funds by the rules of the catalogue (kiểm tra đề án, hợp đồng). Each finding has a verdict and, where
/// they apply, the checked member, an amount and the articles.
/// </summary>
/// <remarks>
/// A rule is applied only on a day for which its text was verified. On other days, if texts conflict or are silent, or if a project does
/// not state enough, the verdict is that nothing can be concluded. A payment beyond the approved support is still reported with the amount
/// beyond it. Newer rules can be added to the catalogue.
/// </remarks>
/// <example>
/// <code>
/// ProjectReview review = ProjectCheckCalculator.Check(document, new ProjectChoices { AsOf = new(2017, 3, 1) });
/// foreach (ProjectFinding finding in review.Findings)
///     Console.WriteLine(finding.Describe());
/// </code>
/// </example>
public static class ProjectCheckCalculator
{
    /// <summary>
    /// Checks all projects, contracts and funds of a document, each by itself and projects against each other (kiểm tra tài liệu đề án).
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="choices">The choices that the checks leave to the caller; null for the defaults.</param>
    /// <param name="options">The catalogue with the rules and levels, and other choices; null for the defaults.</param>
    /// <returns>The review, with the findings and the overall verdict.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentException">A choice cannot be used; the message names it.</exception>
    public static ProjectReview Check(ProjectDocument document, ProjectChoices? choices = null, CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Check(document.Projects, document.Contracts, document.Funds, choices, options);
    }

    /// <summary>Checks one project by itself (kiểm tra một đề án), without its payments.</summary>
    /// <param name="project">The project.</param>
    /// <param name="choices">The choices that the checks leave to the caller; null for the defaults.</param>
    /// <param name="options">The catalogue with the rules and levels, and other choices; null for the defaults.</param>
    /// <returns>The review, with the findings and the overall verdict.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="project"/> is null.</exception>
    /// <exception cref="ArgumentException">A choice cannot be used; the message names it.</exception>
    public static ProjectReview Check(PromotionProject project, ProjectChoices? choices = null, CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(project);
        return Check([project], [], [], choices, options);
    }

    private static ProjectReview Check(
        ImmutableArray<PromotionProject> projects,
        ImmutableArray<ImplementationContract> contracts,
        ImmutableArray<YearlyFund> funds,
        ProjectChoices? choices,
        CalculationOptions? options)
    {
        options = CalculationOptions.Of(options);
        choices = ProjectChoices.Of(choices);
        FindingList findings = new(choices, options);
        ILookup<string, ImplementationContract> contractsOf = contracts
            .SelectMany(contract => contract.Projects, (contract, project) => (contract, project.Id))
            .ToLookup(pair => pair.Id, pair => pair.contract, StringComparer.Ordinal);
        ILookup<string, ProjectLedger> ledgers = ProjectLedger.Of(contracts).ToLookup(ledger => ledger.Project.Id, StringComparer.Ordinal);
        Dictionary<PromotionProject, LocalDate?> days = [];
        StepChecks steps = new(findings);
        AdvanceChecks advances = new(findings);
        PaymentChecks payments = new(findings);
        foreach (PromotionProject project in projects)
        {
            ImmutableArray<ImplementationContract> own = [.. contractsOf[project.Id]];
            ProjectLedger[] paid = [.. ledgers[project.Id]];
            LocalDate? day = GoverningDays.Of(project, own, paid, choices.GoverningDay);
            days[project] = day;
            CheckByDay(findings, project, day, own);
            steps.Check(project, own, paid.FirstOrDefault(ledger => ledger.IsNational)?.Entries[0].Payment.Date);
            foreach (ProjectLedger ledger in paid)
            {
                advances.Check(ledger);
                payments.Check(ledger);
            }
        }

        SettlementChecks settlements = new(findings);
        foreach (ImplementationContract contract in contracts)
        {
            advances.CheckUnattributed(contract);
            settlements.Check(contract);
        }

        new OtherSupportChecks(findings, days).Check(projects);
        FundChecks ofFunds = new(findings);
        foreach (YearlyFund fund in funds)
        {
            ofFunds.Check(fund);
        }

        return new(findings.Items, choices, options);
    }

    /// <summary>Runs the checks that use the rules of the governing day.</summary>
    private static void CheckByDay(
        FindingList findings, PromotionProject project, LocalDate? governing, ImmutableArray<ImplementationContract> contracts)
    {
        if (governing is not { } day)
        {
            findings.Miss(ProjectCheck.SupportCeiling, FindingPlace.Of(project), findings.Choices.GoverningDay.DisplayName());
            return;
        }

        new PrincipleChecks(findings).Check(project, day);
        new ScopeChecks(findings).Check(project, day);
        new KindChecks(findings).Check(project, day);
        SupportChecks support = new(findings);
        support.Check(project, day);
        LocalDate? settled = project.FindStep(ProjectStage.Settled)?.Date
            ?? contracts.Select(contract => contract.Accounts?.SettledOn).Max();
        if (settled is { } date)
        {
            support.CheckSettled(project, day, date);
        }
    }
}
