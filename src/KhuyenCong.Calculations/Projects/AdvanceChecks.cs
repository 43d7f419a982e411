using System.Collections.Immutable;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>
/// Checks advances: Circular 36/2013/TT-BCT articles 13 to 16 for national money, and the ceiling of Joint Circular 26/2014/TTLT-BTC-BCT
/// article 8.2.b for both.
/// </summary>
/// <remarks>
/// A project with several contents is checked by the rules of each content, as if that content were the whole project. A breach is
/// concluded only if the advance breaks the rules of all contents.
/// </remarks>
internal sealed class AdvanceChecks(FindingList findings)
{
    private readonly AdvanceRules _rules = new(findings);

    internal void Check(ProjectLedger ledger)
    {
        bool isFirst = true;
        foreach (LedgerEntry entry in ledger.Entries.Where(entry => entry.Payment.Kind == PaymentKind.Advance))
        {
            Check(ledger, entry, isFirst);
            isFirst = false;
        }
    }

    /// <summary>Reports advances whose project or source of money is not known.</summary>
    internal void CheckUnattributed(ImplementationContract contract)
    {
        bool isOfOneMoney = ProjectLedger.IsOfOneMoney(contract);
        for (int i = 0; i < contract.Payments.Length; i++)
        {
            ContractPayment payment = contract.Payments[i];
            if (payment.Kind == PaymentKind.Advance && (!isOfOneMoney || contract.ProjectOf(payment) is null))
            {
                BilingualText what = Messages.Of(isOfOneMoney ? Wording.ProjectOfPayment : Wording.MoneyOfPayment);
                findings.Miss(ProjectCheck.AdvanceCeiling, FindingPlace.OfPayment(contract, i), what);
            }
        }
    }

    private void Check(ProjectLedger ledger, LedgerEntry entry, bool isFirst)
    {
        if (ledger.IsNational && entry.Contract.IsTaskAssignment)
        {
            findings.Leave(ProjectCheck.AdvanceCeiling, entry.Place, UndefinedReason.LawSilent, Messages.Of(Wording.AdvanceOfTask));
            return;
        }

        LocalDate day = entry.Payment.Date;
        if (ProjectMoney.SupportOn(ledger.Project, ledger.IsNational, day) is not { Dong: > 0 } support)
        {
            findings.Miss(ProjectCheck.AdvanceCeiling, entry.Place, Messages.Of(Wording.SupportOfMoney));
            return;
        }

        Advance advance = new(ledger.Project, entry, support, isFirst);
        if (!ledger.IsNational)
        {
            CheckCeiling(advance, isNational: false);
            return;
        }

        // On the day of acceptance, the minutes already exist, so the project counts as accepted.
        ProjectStep? accepted = ledger.Project.FindStep(ProjectStage.AcceptedAtBase);
        if (accepted is { Date: null })
        {
            findings.Miss(ProjectCheck.RestOfAdvance, entry.Place, Messages.Of(Wording.DayOf, ProjectStage.AcceptedAtBase.DisplayName()));
        }
        else if (accepted?.Date <= day)
        {
            Add(entry, Together(advance, _rules.AfterAcceptance));
        }
        else
        {
            Add(entry, BeforeAcceptance(advance, Together(advance, _rules.BeforeAcceptance)));
            Add(entry, BeforeAcceptance(advance, Together(advance, _rules.Work)));
            CheckCeiling(advance, isNational: true);
        }
    }

    /// <summary>
    /// Concludes a breach of a rule for the time before acceptance only if it is known that the project had not been accepted: the day of
    /// acceptance is stated, or all steps are.
    /// </summary>
    private static AdvanceOutcome? BeforeAcceptance(Advance advance, AdvanceOutcome? outcome) =>
        outcome is { Verdict: ProjectVerdict.DoesNotConform }
        && advance.Project.FindStep(ProjectStage.AcceptedAtBase) is null && !advance.Project.HasAllSteps
            ? AdvanceOutcome.Open(
                outcome.Check,
                UndefinedReason.NotStatedInProject,
                Messages.Of(Wording.IsNotStated, Messages.Of(Wording.WhetherStepWas, ProjectStage.AcceptedAtBase.DisplayName())),
                outcome.Rules)
            : outcome;

    /// <summary>Checks the ceiling of all advances. The catalogue has no ceiling for national money before the joint circular.</summary>
    private void CheckCeiling(Advance advance, bool isNational)
    {
        RuleAnswer rule = findings.Rules.Find(ProjectCheck.AdvanceCeiling, isNational, advance.Day);
        if (isNational && rule.Rule is null)
        {
            return;
        }

        AdvanceOutcome outcome = rule.IsDecidable
            ? AdvanceRules.Within(ProjectCheck.AdvanceCeiling, rule.Rule!, rule.Rule!.Limit("percent"), advance)
            : AdvanceOutcome.Open(ProjectCheck.AdvanceCeiling, rule);
        Add(advance.Entry, isNational ? BeforeAcceptance(advance, outcome) : outcome);
    }

    /// <summary>Combines the outcomes of the rules for all contents; null if there is no rule.</summary>
    private static AdvanceOutcome? Together(Advance advance, Func<Advance, string?, AdvanceOutcome?> judge)
    {
        AdvanceOutcome?[] outcomes = [.. advance.Contents.Select(content => judge(advance, content))];
        AdvanceOutcome[] said = [.. outcomes.OfType<AdvanceOutcome>()];
        if (said.Length == 0)
        {
            return null;
        }

        AdvanceOutcome first = said[0];
        if (said.Any(one => one.Verdict == ProjectVerdict.NotDecidable))
        {
            return said.First(one => one.Verdict == ProjectVerdict.NotDecidable);
        }

        bool isBroken = said.Any(one => one.Verdict == ProjectVerdict.DoesNotConform);
        if (!isBroken)
        {
            return first;
        }

        // The advance can be for a content without such a rule, or for one whose rule it keeps.
        return said.Length == outcomes.Length && said.All(one => one.Verdict == ProjectVerdict.DoesNotConform)
            ? said.MinBy(one => one.Amount?.Dong ?? 0)
            : AdvanceOutcome.Open(
                first.Check, UndefinedReason.LawSilent, Messages.Of(Wording.SeveralContents), [.. said.SelectMany(one => one.Rules)]);
    }

    private void Add(LedgerEntry entry, AdvanceOutcome? outcome)
    {
        if (outcome is not null)
        {
            findings.Add(new()
            {
                Check = outcome.Check,
                Verdict = outcome.Verdict,
                Subject = entry.Place.Subject,
                Member = entry.Place.Member,
                Detail = outcome.Detail,
                Amount = outcome.Amount,
                Reason = outcome.Reason,
                Rules = [.. outcome.Rules.Distinct()],
            });
        }
    }
}
