using System.Collections.Immutable;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>Checks the principles of Joint Circular 26/2014/TTLT-BTC-BCT article 7, and the funding of the project.</summary>
internal sealed class PrincipleChecks(FindingList findings)
{
    internal void Check(PromotionProject project, LocalDate day)
    {
        CheckContents(project, day);
        CheckSector(project, day);
        CheckApproval(project, day);
        CheckMoney(project, day);
        CheckCommitment(project, day);
        CheckManagement(project, day);
    }

    private void CheckContents(PromotionProject project, LocalDate day)
    {
        const ProjectCheck Check = ProjectCheck.ContentInDecree;
        RuleAnswer rule = findings.Rules.Find(Check, ProjectMoney.HasNational(project), day);
        if (!findings.MayConclude(Check, FindingPlace.Of(project), rule))
        {
            return;
        }

        for (int i = 0; i < project.Items.Length; i++)
        {
            ProjectItem item = project.Items[i];
            FindingPlace place = FindingPlace.OfItem(project, i);
            if (item.IsOutsideDecree)
            {
                findings.Conclude(conforms: false, Check, place, rule, Messages.Of(Wording.OutsideDecree), item.Support);
            }
            else if (item.Activity is { } activity)
            {
                findings.Conclude(conforms: true, Check, place, rule, activity.Name);
            }
            else
            {
                findings.Miss(Check, place, Messages.Of(Wording.ActivityOfItem), rule);
            }
        }
    }

    private void CheckSector(PromotionProject project, LocalDate day)
    {
        const ProjectCheck Check = ProjectCheck.SectorInDecree;
        FindingPlace place = FindingPlace.Of(project, nameof(project.Sector));
        RuleAnswer rule = findings.Rules.Find(Check, ProjectMoney.HasNational(project), day);
        if (!findings.MayConclude(Check, place, rule))
        {
            return;
        }

        if (project.Sector == PromotionSector.Unstated)
        {
            findings.Miss(Check, place, Messages.Of(Wording.SectorOfProject), rule);
        }
        else
        {
            findings.Conclude(project.Sector != PromotionSector.NotInDecree, Check, place, rule, project.Sector.DisplayName());
        }
    }

    private void CheckApproval(PromotionProject project, LocalDate day)
    {
        const ProjectCheck Check = ProjectCheck.PlanApproved;
        FindingPlace place = FindingPlace.Of(project, nameof(project.Steps));
        bool[] kinds = [.. ProjectMoney.KindsOf(project)];
        if (kinds is not [var isNational] || ProjectMoney.IsUnsplit(project))
        {
            findings.Miss(Check, place, Messages.Of(Wording.MoneyOfApproval));
            return;
        }

        ProjectStep? approval = project.FindStep(ProjectStage.Approved);
        RuleAnswer rule = findings.Rules.Find(Check, isNational, approval?.Date ?? day);
        if (!findings.MayConclude(Check, place, rule))
        {
            return;
        }

        if (approval is null || approval.By == ProjectAuthority.Unstated)
        {
            findings.Miss(Check, place, Messages.Of(Wording.AuthorityOfApproval), rule);
        }
        else
        {
            findings.Conclude(
                rule.Rule!.HasValue(SnakeCase<ProjectAuthority>.Of(approval.By)), Check, place, rule, approval.By.DisplayName());
        }
    }

    /// <summary>
    /// Checks that counterpart capital covers the cost that support does not cover, and that both together do not exceed the cost.
    /// </summary>
    private void CheckMoney(PromotionProject project, LocalDate day)
    {
        FindingPlace place = FindingPlace.Of(project, nameof(project.Counterpart));
        Vnd support = project.SupportOn(day);
        Vnd rest = project.Cost - support;
        RuleAnswer own = findings.Rules.Find(ProjectCheck.OwnCapital, ProjectMoney.HasNational(project), day);
        if (findings.MayConclude(ProjectCheck.OwnCapital, place, own))
        {
            if (project.Counterpart is null && rest > Vnd.Zero)
            {
                findings.Miss(ProjectCheck.OwnCapital, place, Messages.Of(Wording.CounterpartOfProject), own);
            }
            else
            {
                Vnd counterpart = project.Counterpart ?? Vnd.Zero;
                bool isFull = counterpart >= rest;
                findings.Conclude(
                    isFull,
                    ProjectCheck.OwnCapital,
                    place,
                    own,
                    Messages.Of(Wording.CounterpartOf, ProjectMoney.Print(counterpart), ProjectMoney.Print(Vnd.Max(rest, Vnd.Zero))),
                    isFull ? null : rest - counterpart);
            }
        }

        RuleAnswer sum = findings.Rules.Find(ProjectCheck.SumOfMoney, ProjectMoney.HasNational(project), day);
        if (findings.MayConclude(ProjectCheck.SumOfMoney, place, sum))
        {
            Vnd together = support + (project.Counterpart ?? Vnd.Zero);
            findings.Conclude(
                together <= project.Cost,
                ProjectCheck.SumOfMoney,
                place,
                sum,
                Messages.Of(Wording.TogetherOf, ProjectMoney.Print(together), ProjectMoney.Print(project.Cost)),
                together > project.Cost ? together - project.Cost : null);
        }
    }

    private void CheckCommitment(PromotionProject project, LocalDate day)
    {
        const ProjectCheck Check = ProjectCheck.NoOtherSupportCommitment;
        FindingPlace place = FindingPlace.Of(project, nameof(project.HasNoOtherSupportCommitment));
        RuleAnswer rule = findings.Rules.Find(Check, ProjectMoney.HasNational(project), day);
        if (!findings.MayConclude(Check, place, rule))
        {
            return;
        }

        if (project.HasNoOtherSupportCommitment is { } isCommitted)
        {
            findings.Conclude(isCommitted, Check, place, rule, Messages.Of(isCommitted
                ? Wording.CommitmentIsThere
                : Wording.CommitmentIsMissing));
        }
        else
        {
            findings.Miss(Check, place, Messages.Of(Wording.CommitmentOfProject), rule);
        }
    }

    /// <summary>
    /// Checks the management cost. "Dự toán đề án" can mean the support or the whole cost; if the answer depends on that, nothing is
    /// concluded.
    /// </summary>
    private void CheckManagement(PromotionProject project, LocalDate day)
    {
        const ProjectCheck Check = ProjectCheck.ManagementCost;
        if (project.ManagementCost is not { } cost)
        {
            return;
        }

        FindingPlace place = FindingPlace.Of(project, nameof(project.ManagementCost));
        RuleAnswer rule = findings.Rules.Find(Check, ProjectMoney.HasNational(project), day);
        if (!findings.MayConclude(Check, place, rule))
        {
            return;
        }

        decimal percent = rule.Rule!.Limit("percent");
        Vnd least = Vnd.Min(project.SupportOn(day), project.Cost);
        Vnd most = Vnd.Max(project.SupportOn(day), project.Cost);
        BilingualText detail = Messages.Of(Wording.ManagementOf, ProjectMoney.Print(cost), percent);
        if (ProjectMoney.IsWithin(cost, percent, least))
        {
            findings.Conclude(conforms: true, Check, place, rule, detail);
        }
        else if (ProjectMoney.IsWithin(cost, percent, most))
        {
            findings.Leave(Check, place, UndefinedReason.LawSilent, Messages.Of(Wording.EstimateOfWhat, detail), rule);
        }
        else
        {
            findings.Conclude(conforms: false, Check, place, rule, detail, cost - ProjectMoney.ShareOf(most, percent));
        }
    }
}
