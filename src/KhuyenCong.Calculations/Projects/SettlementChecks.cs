using System.Collections.Immutable;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>
/// Checks the deadlines and papers for the settlement of contracts with national money: Circular 36/2013/TT-BCT article 18.
/// </summary>
internal sealed class SettlementChecks(FindingList findings)
{
    internal void Check(ImplementationContract contract)
    {
        // Article 12.1 excludes the settlement of tasks assigned to the ministry's own units from these articles.
        if (!ProjectMoney.IsNational(contract.Funding) || contract.IsTaskAssignment)
        {
            return;
        }

        PromotionProject[] carried = [.. contract.Projects.Where(project => project.FindStep(ProjectStage.Stopped) is null)];
        bool isAccepted = carried.Length > 0 && carried.All(project => project.FindStep(ProjectStage.AcceptedAtBase) is not null);
        CheckDossier(contract, carried, isAccepted);
        CheckDay(contract, isAccepted);
        CheckForceMajeure(contract);
    }

    /// <summary>
    /// Checks the dossier, which is due a number of days after the last base acceptance under the contract; the day of acceptance does not
    /// count.
    /// </summary>
    private void CheckDossier(ImplementationContract contract, PromotionProject[] carried, bool isAccepted)
    {
        const ProjectCheck Check = ProjectCheck.SettlementDossier;
        FindingPlace place = FindingPlace.Of(contract, nameof(contract.Accounts));
        LocalDate? dossier = contract.Accounts?.DossierOn;
        LocalDate?[] days = [.. carried.Select(project => project.FindStep(ProjectStage.AcceptedAtBase)?.Date)];
        if (!isAccepted || days.Any(day => day is null))
        {
            if (dossier is not null || isAccepted)
            {
                findings.Miss(Check, place, Messages.Of(Wording.DayOf, ProjectStage.AcceptedAtBase.DisplayName()));
            }

            return;
        }

        LocalDate last = days.Max()!.Value;
        RuleAnswer rule = findings.Rules.Find(Check, isNational: true, last);
        if ((dossier is not null || findings.Choices.AsOf > last) && !findings.MayConclude(Check, place, rule))
        {
            return;
        }

        if (rule.IsDecidable)
        {
            LocalDate due = last.PlusDays((int)rule.Rule!.Limit("days"));
            Conclude(Check, place, rule, dossier, due, Messages.Of(Wording.DossierDue, last, due));
        }
    }

    /// <summary>Checks that liquidation and settlement, in either order, were completed by a day of the next year.</summary>
    private void CheckDay(ImplementationContract contract, bool isAccepted)
    {
        const ProjectCheck Check = ProjectCheck.SettlementDay;
        FinalAccounts? accounts = contract.Accounts;
        FindingPlace place = FindingPlace.Of(contract, nameof(contract.Accounts));
        bool isAsked = accounts is { SettledOn: not null } or { LiquidatedOn: not null }
            || (isAccepted && findings.Choices.AsOf is not null);
        if (!isAsked)
        {
            return;
        }

        int[] years = contract.Year is { } stated
            ? [stated]
            : [.. contract.Projects.Select(project => project.Year).OfType<int>().Distinct()];
        if (years is not [var year])
        {
            findings.Miss(Check, place, Messages.Of(Wording.BudgetYear));
            return;
        }

        // The rule that applies is the one in force on the last allowed day.
        LocalDate next = new(year + 1, 1, 1);
        RuleAnswer rule = findings.Rules.Find(Check, isNational: true, next);
        LocalDate due = rule.Rule is null ? next : new(year + 1, (int)rule.Rule.Limit("month"), (int)rule.Rule.Limit("day"));
        rule = RuleBook.AnswerOn(rule.Rule, due);
        if (!findings.MayConclude(Check, place, rule))
        {
            return;
        }

        LocalDate? done = accounts is { SettledOn: { } settled, LiquidatedOn: { } liquidated } ? LocalDate.Max(settled, liquidated) : null;
        BilingualText detail = Messages.Of(Wording.SettlementDue, due);
        LocalDate? latest = done ?? accounts?.SettledOn ?? accounts?.LiquidatedOn;
        if (latest > due && contract.Projects.Any(ProjectMoney.IsOfSeveralYears))
        {
            findings.Leave(Check, place, UndefinedReason.LawSilent, Messages.Of(Wording.NextYearOfYears, detail), rule);
            return;
        }

        Conclude(Check, place, rule, latest > due ? latest : done, due, detail);
    }

    private void CheckForceMajeure(ImplementationContract contract)
    {
        const ProjectCheck Check = ProjectCheck.ForceMajeure;
        if (contract.Accounts is not { IsForceMajeure: true } accounts)
        {
            return;
        }

        FindingPlace place = FindingPlace.Of(contract, nameof(contract.Accounts));
        if ((accounts.SettledOn ?? accounts.LiquidatedOn ?? accounts.DossierOn) is not { } day)
        {
            findings.Miss(Check, place, Messages.Of(Wording.DayOf, ProjectStage.Settled.DisplayName()));
            return;
        }

        RuleAnswer rule = findings.Rules.Find(Check, isNational: true, day);
        if (findings.MayConclude(Check, place, rule))
        {
            (bool Has, Wording Paper)[] papers =
            [
                (accounts.HasExplanation, Wording.PaperOfExplanation),
                (accounts.HasWorkAcceptance, Wording.PaperOfAcceptance),
                (accounts.HasVouchers, Wording.PaperOfVouchers),
            ];
            Wording[] missing = [.. papers.Where(paper => !paper.Has).Select(paper => paper.Paper)];
            findings.Conclude(missing.Length == 0, Check, place, rule, missing.Length == 0
                ? Messages.Of(Wording.PapersComplete)
                : Messages.Of(Wording.PapersMissing, Messages.Of(
                    language => string.Join(", ", missing.Select(paper => Messages.In(paper, language))))));
        }
    }

    /// <summary>Concludes whether a step was done by its due day, or is overdue on the day of the check.</summary>
    private void Conclude(ProjectCheck check, FindingPlace place, RuleAnswer rule, LocalDate? done, LocalDate due, BilingualText detail)
    {
        if (done is { } day)
        {
            findings.Conclude(day <= due, check, place, rule, Messages.Of(Wording.DoneOn, detail, day));
        }
        else if (findings.Choices.AsOf is { } today && today > due)
        {
            findings.Conclude(conforms: false, check, place, rule, Messages.Of(Wording.NotDoneOn, detail, today));
        }
    }
}
