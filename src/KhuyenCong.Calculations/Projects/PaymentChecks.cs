using System.Collections.Immutable;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>Checks that no more is paid than was approved, and that advances are cleared or paid back.</summary>
internal sealed class PaymentChecks(FindingList findings)
{
    internal void Check(ProjectLedger ledger)
    {
        CheckSupport(ledger);
        CheckBalance(ledger);
    }

    /// <summary>
    /// Checks at each payment that the cash paid out is within the approved support. Each payment beyond it is a finding; if there is
    /// none, there is one conforming finding.
    /// </summary>
    private void CheckSupport(ProjectLedger ledger)
    {
        const ProjectCheck Check = ProjectCheck.PaidWithinSupport;
        bool isKept = true;
        LedgerEntry? last = null;
        foreach (LedgerEntry entry in ledger.Entries.Where(entry => entry.Payment.Kind is PaymentKind.Advance or PaymentKind.DirectPayment))
        {
            last = entry;
            if (ProjectMoney.SupportOn(ledger.Project, ledger.IsNational, entry.Payment.Date) is not { } support)
            {
                findings.Miss(Check, entry.Place, Messages.Of(Wording.SupportOfMoney));
                return;
            }

            if (entry.CashOut > support)
            {
                isKept = false;
                RuleAnswer rule = findings.Rules.Find(Check, ledger.IsNational, entry.Payment.Date);
                if (rule.IsDecidable)
                {
                    findings.Conclude(conforms: false, Check, entry.Place, rule, Paid(entry, support), entry.CashOut - support);
                }
                else
                {
                    findings.Leave(
                        Check, entry.Place, rule.Reason!.Value, Messages.Of(
                            Wording.Joined, Paid(entry, support), rule.Why!), rule, entry.CashOut - support);
                }
            }
        }

        if (isKept && last is not null)
        {
            RuleAnswer rule = findings.Rules.Find(Check, ledger.IsNational, last.Payment.Date);
            FindingPlace place = FindingPlace.Of(ledger.Project);
            if (findings.MayConclude(Check, place, rule))
            {
                Vnd support = ProjectMoney.SupportOn(ledger.Project, ledger.IsNational, last.Payment.Date)!.Value;
                findings.Conclude(conforms: true, Check, place, rule, Paid(last, support));
            }
        }
    }

    private void CheckBalance(ProjectLedger ledger)
    {
        const ProjectCheck Check = ProjectCheck.AdvanceBalance;
        if (ledger.Entries.FirstOrDefault(entry => entry.Outstanding < Vnd.Zero) is { } entry)
        {
            findings.Leave(
                Check, entry.Place, UndefinedReason.DataDisagree, Messages.Of(
                    Wording.ClearedBeyondAdvance, ProjectMoney.Print(-entry.Outstanding)), amount: -entry.Outstanding);
            return;
        }

        if (!ledger.IsNational || ledger.Entries[^1].Advanced == Vnd.Zero
            || ledger.Entries.Select(one => one.Contract.Accounts?.SettledOn).Max() is not { } settled)
        {
            return;
        }

        FindingPlace place = FindingPlace.Of(ledger.Project);
        RuleAnswer rule = findings.Rules.Find(Check, isNational: true, settled);
        Vnd outstanding = ledger.Entries[^1].Outstanding;
        if (!findings.MayConclude(Check, place, rule))
        {
            return;
        }

        BilingualText detail = Messages.Of(Wording.OutstandingAfter, ProjectMoney.Print(outstanding), settled);
        if (outstanding == Vnd.Zero)
        {
            findings.Conclude(conforms: true, Check, place, rule, detail);
        }
        else
        {
            // The text requires a refund but names no day for it.
            findings.Leave(Check, place, UndefinedReason.LawSilent, Messages.Of(Wording.NoDayOfRefund, detail), rule, outstanding);
        }
    }

    private static BilingualText Paid(LedgerEntry entry, Vnd support) =>
        Messages.Of(Wording.PaidOf, ProjectMoney.Print(entry.CashOut), ProjectMoney.Print(support), entry.Payment.Date);
}
