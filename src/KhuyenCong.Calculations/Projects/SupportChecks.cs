using System.Collections.Immutable;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>
/// Checks support against the levels of the governing day: the approved support for the eligible cost, and the settled support for the
/// actual cost.
/// </summary>
internal sealed class SupportChecks(FindingList findings)
{
    internal void Check(PromotionProject project, LocalDate day)
    {
        foreach (SupportGroup group in SupportGroup.Of(project).Where(group => group.Sum(item => item.Support) > Vnd.Zero))
        {
            CheckCeiling(group, day);
        }
    }

    /// <summary>
    /// Checks that the settled support exceeds neither the approved support nor the amount that the decision's own share or the ceiling
    /// allows for the actual cost.
    /// </summary>
    internal void CheckSettled(PromotionProject project, LocalDate day, LocalDate settled)
    {
        const ProjectCheck Check = ProjectCheck.SettledWithinActual;
        foreach (
            SupportGroup group in SupportGroup.Of(project).Where(group => group.Items.Any(item => item.Item.SettledSupport is not null)))
        {
            if (!ProjectMoney.IsNational(group.Funding))
            {
                continue;
            }

            RuleAnswer rule = findings.Rules.Find(Check, isNational: true, settled);
            if (!findings.MayConclude(Check, group.Place, rule))
            {
                continue;
            }

            if (group.Content is null || group.Items.Any(item => item.Item.SettledSupport is null || item.Item.ActualCost is null))
            {
                findings.Miss(Check, group.Place, Messages.Of(Wording.ActualOfItem), rule);
                continue;
            }

            CheckSettled(group, day, rule);
        }
    }

    private void CheckSettled(SupportGroup group, LocalDate day, RuleAnswer rule)
    {
        const ProjectCheck Check = ProjectCheck.SettledWithinActual;
        Vnd settled = group.Sum(item => item.SettledSupport!.Value);
        Vnd actual = group.Sum(item => item.ActualCost!.Value);
        if (group.Approved is not { } approved)
        {
            findings.Miss(Check, group.Place, Messages.Of(Wording.AdjustedSupportOfItem), rule);
            return;
        }

        BilingualText detail = Messages.Of(Wording.SettledOf, ProjectMoney.Print(settled), ProjectMoney.Print(actual));
        Vnd decided = group.Items.All(pair => pair.Item.DecidedPercent is null) ? approved : Vnd.Min(approved, group.Sum(item =>
            item.DecidedPercent is { } percent ? ProjectMoney.ShareOf(item.ActualCost!.Value, percent) : item.Support));
        if (settled > decided || settled == Vnd.Zero)
        {
            findings.Conclude(settled <= decided, Check, group.Place, rule, detail, settled > decided ? settled - decided : null);
            return;
        }

        SupportCheck ceiling = Ask(group, day, settled, item => item.ActualCost!.Value);
        if (ceiling.Verdict == SupportVerdict.NotKnown)
        {
            findings.Leave(Check, group.Place, ceiling.Reason!.Value, Messages.Of(ceiling.Describe), rule);
        }
        else if (ceiling.Verdict == SupportVerdict.Above)
        {
            findings.Conclude(conforms: false, Check, group.Place, rule, Messages.Of(ceiling.Describe), ceiling.Excess);
        }
        else if (actual < group.Sum(item => item.Cost) && ceiling.Ceiling.Level!.RatePercent is null
            && group.Items.All(item => item.Item.DecidedPercent is null))
        {
            findings.Leave(Check, group.Place, UndefinedReason.LawSilent, Messages.Of(Wording.FixedSumOfLess, detail), rule);
        }
        else
        {
            findings.Conclude(conforms: true, Check, group.Place, rule, detail);
        }
    }

    private void CheckCeiling(SupportGroup group, LocalDate day)
    {
        const ProjectCheck Check = ProjectCheck.SupportCeiling;
        if (group.Funding == FundingSource.StateBudget)
        {
            findings.Miss(Check, group.Place, Messages.Of(Wording.MoneyOfItem));
            return;
        }

        if (group.Content is null)
        {
            findings.Miss(Check, group.Place, Messages.Of(Wording.ContentOfItem));
            return;
        }

        if (!ProjectMoney.IsNational(group.Funding) && group.Province is null)
        {
            findings.Miss(Check, group.Place, Messages.Of(Wording.ProvinceOfProject));
            return;
        }

        if (group.Sum(item => item.Cost) == Vnd.Zero)
        {
            findings.Miss(Check, group.Place, Messages.Of(Wording.CostOfItem));
            return;
        }

        if (group.Approved is not { } support)
        {
            findings.Miss(Check, group.Place, Messages.Of(Wording.AdjustedSupportOfItem));
            return;
        }

        SupportCheck check = Ask(group, day, support, item => item.Cost);
        if (check.Verdict == SupportVerdict.Above && group.MayBeSeveral
            && Ask(group, day, support, item => item.Cost, isSeveral: true).Verdict != SupportVerdict.Above)
        {
            findings.Miss(Check, group.Place, Messages.Of(Wording.ThingsOfItem, group.Content.Per ?? group.Content.Name));
            return;
        }

        BilingualText detail = Messages.Of(
            Wording.ByDayOf, Messages.Of(check.Describe), findings.Choices.GoverningDay.DisplayName(), day);
        if (OtherDay(group, day, support) is { } other)
        {
            detail = Messages.Of(Wording.Joined, detail, other);
        }

        Conclude(group, check, detail);
    }

    private void Conclude(SupportGroup group, SupportCheck check, BilingualText detail) => findings.Add(new()
    {
        Check = ProjectCheck.SupportCeiling,
        Verdict = check.Verdict switch
        {
            SupportVerdict.Within => ProjectVerdict.Conforms,
            SupportVerdict.Above => ProjectVerdict.DoesNotConform,
            _ => ProjectVerdict.NotDecidable,
        },
        Subject = group.Place.Subject,
        Member = group.Place.Member,
        Detail = detail,
        Reason = check.Verdict == SupportVerdict.NotKnown ? check.Reason : null,
        Amount = check.Excess,
        Support = check,
    });

    /// <summary>
    /// Describes the ceiling by the levels of the other day (of the estimate or of the approval) if it differs; otherwise null.
    /// </summary>
    private BilingualText? OtherDay(SupportGroup group, LocalDate day, Vnd support)
    {
        GoverningDay other = findings.Choices.GoverningDay == GoverningDay.Estimate ? GoverningDay.Approval : GoverningDay.Estimate;
        LocalDate? date = other == GoverningDay.Estimate ? group.Project.EstimatedOn : group.Project.FindStep(ProjectStage.Approved)?.Date;
        if (date is not { } given || given == day)
        {
            return null;
        }

        SupportCheck here = Ask(group, day, support, item => item.Cost);
        SupportCheck there = Ask(group, given, support, item => item.Cost);
        return here.Ceiling.Amount == there.Ceiling.Amount && here.Verdict == there.Verdict
            ? null
            : Messages.Of(Wording.ByDayOf, Messages.Of(there.Ceiling.Describe), other.DisplayName(), given);
    }

    private SupportCheck Ask(SupportGroup group, LocalDate day, Vnd support, Func<ProjectItem, Vnd> cost, bool isSeveral = false) =>
        SupportCeilingCalculator.Check(
            support,
            new SupportRequest
            {
                Content = group.Content!,
                Funding = group.Funding,
                Province = group.Province,
                Date = day,
                Tier = group.Tier,
                Units = group.Units(cost, isSeveral),
                Multipliers = findings.Choices.Multipliers,
                Combination = findings.Choices.Combination,
            },
            findings.Options);
}
