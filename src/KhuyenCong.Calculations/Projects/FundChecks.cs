using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// Checks the part of a yearly fund that the managing agency spends on its own management: Joint Circular 26/2014/TTLT-BTC-BCT article
/// 6.2.s.
/// </summary>
internal sealed class FundChecks(FindingList findings)
{
    /// <summary>
    /// Checks a yearly fund. No text names the day whose rule applies, so something is concluded only if the same rule is known on the
    /// first and the last day of the year.
    /// </summary>
    internal void Check(YearlyFund fund)
    {
        const ProjectCheck Check = ProjectCheck.FundManagement;
        FindingPlace place = new(fund.Name, nameof(fund.Management));
        if (fund.Funding == FundingSource.StateBudget)
        {
            findings.Miss(Check, place, Messages.Of(Wording.MoneyOfFund));
            return;
        }

        bool isNational = ProjectMoney.IsNational(fund.Funding);
        RuleAnswer rule = findings.Rules.Find(Check, isNational, new(fund.Year, 1, 1));
        RuleAnswer last = findings.Rules.Find(Check, isNational, new(fund.Year, 12, 31));
        if (!findings.MayConclude(Check, place, rule) || !findings.MayConclude(Check, place, last))
        {
            return;
        }

        decimal percent = rule.Rule!.Limit("percent");
        BilingualText detail = Messages.Of(
            Wording.FundManagementOf, ProjectMoney.Print(fund.Management), ProjectMoney.Print(fund.Assigned), percent);
        bool isKept = ProjectMoney.IsWithin(fund.Management, percent, fund.Assigned);
        if (last.Rule != rule.Rule)
        {
            findings.Leave(Check, place, UndefinedReason.LawSilent, Messages.Of(Wording.YearOfTwoRules, detail), rule);
        }
        else
        {
            findings.Conclude(
                isKept, Check, place, rule, detail, isKept ? null : fund.Management - ProjectMoney.ShareOf(fund.Assigned, percent));
        }
    }
}
