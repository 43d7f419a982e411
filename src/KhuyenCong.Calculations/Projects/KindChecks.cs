using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>
/// Checks the contents that local money supports, the conditions for key projects, and the method of carrying out a project.
/// </summary>
internal sealed class KindChecks(FindingList findings)
{
    internal void Check(PromotionProject project, LocalDate day)
    {
        CheckLocalContents(project, day);
        CheckKey(project, day);
        CheckMethod(project, day);
    }

    /// <summary>
    /// Checks the contents that local money supports: those of the joint circular, other contents of the decree if a resolution allows
    /// them, and nothing outside the decree.
    /// </summary>
    private void CheckLocalContents(PromotionProject project, LocalDate day)
    {
        const ProjectCheck Check = ProjectCheck.LocalContent;
        for (int i = 0; i < project.Items.Length; i++)
        {
            ProjectItem item = project.Items[i];
            if (!ProjectMoney.IsLocal(item.Funding) || item.Support == Vnd.Zero)
            {
                continue;
            }

            FindingPlace place = FindingPlace.OfItem(project, i);
            RuleAnswer rule = findings.Rules.Find(Check, isNational: false, day);
            if (!findings.MayConclude(Check, place, rule))
            {
                continue;
            }

            if (item.IsOutsideDecree)
            {
                findings.Conclude(conforms: false, Check, place, rule, Messages.Of(Wording.OutsideDecree), item.Support);
            }
            else if (item.Content is { } content && findings.Options.Catalogue.NationalSupportTable.FindContent(content.Id) is not null)
            {
                findings.Conclude(conforms: true, Check, place, rule, content.Name);
            }
            else if (item.Activity is null)
            {
                findings.Miss(Check, place, Messages.Of(Wording.ActivityOfItem), rule);
            }
            else if (project.CouncilResolution is { } resolution)
            {
                findings.Conclude(conforms: true, Check, place, rule, Messages.Of(Wording.ByResolution, resolution));
            }
            else
            {
                findings.Miss(Check, place, Messages.Of(Wording.ResolutionOfProject), rule);
            }
        }
    }

    private void CheckKey(PromotionProject project, LocalDate day)
    {
        const ProjectCheck Check = ProjectCheck.KeyProject;
        if (!project.IsKey || !ProjectMoney.HasNational(project))
        {
            return;
        }

        FindingPlace place = FindingPlace.Of(project, nameof(project.IsKey));
        RuleAnswer rule = findings.Rules.Find(Check, isNational: true, day);
        if (!findings.MayConclude(Check, place, rule))
        {
            return;
        }

        int contents = CountOf(project, item => item.Content?.Id ?? item.Activity?.Id);
        int activities = CountOf(project, item => item.Activity?.Id);
        bool areContentsKnown = project.Items.All(item => item.Content is not null || item.Activity is not null);
        bool hasDays = project is { StartsOn: not null, EndsOn: not null };
        bool isLong = hasDays && project.StartsOn!.Value.PlusYears((int)rule.Rule!.Limit("years")) <= project.EndsOn!.Value;
        bool isOfOneYear = hasDays && project.StartsOn!.Value.Year == project.EndsOn!.Value.Year;
        decimal least = rule.Rule!.Limit("contents");
        if ((areContentsKnown && contents < least) || isOfOneYear || project.IsLinkedAndLarge == false)
        {
            findings.Conclude(conforms: false, Check, place, rule, Messages.Of(Wording.KeyLacks, (decimal)contents));
        }
        else if (!areContentsKnown || !hasDays || project.IsLinkedAndLarge is null)
        {
            findings.Miss(Check, place, Messages.Of(Wording.PartsOfKey), rule);
        }
        else if (activities < least || !isLong)
        {
            // Several contents of support can belong to one content of activity, and a project of less than twelve months can span two
            // budget years.
            findings.Leave(Check, place, UndefinedReason.LawSilent, Messages.Of(Wording.KeyLacks, (decimal)contents), rule);
        }
        else
        {
            findings.Conclude(conforms: true, Check, place, rule, Messages.Of(Wording.KeyHas, (decimal)contents));
        }
    }

    private static int CountOf(PromotionProject project, Func<ProjectItem, string?> idOf) =>
        project.Items.Select(idOf).OfType<string>().Distinct(StringComparer.Ordinal).Count();

    /// <summary>
    /// Checks the method of a project. The conditions for a tender ("nếu đủ điều kiện theo quy định") are not in the catalogue, so for
    /// contents that require one, nothing is concluded about selection.
    /// </summary>
    private void CheckMethod(PromotionProject project, LocalDate day)
    {
        const ProjectCheck Check = ProjectCheck.Method;
        if (!ProjectMoney.HasNational(project))
        {
            return;
        }

        FindingPlace place = FindingPlace.Of(project, nameof(project.Method));
        RuleAnswer rule = RuleBook.AnswerOn(RuleBook.FindOn(findings.Rules.All(Check, isNational: true), day), day);
        if (!findings.MayConclude(Check, place, rule))
        {
            return;
        }

        bool isForTender = project.Items.Any(item => item.Content is { } content && rule.Rule!.HasContent(content.Id));
        if (project.Method == ProjectMethod.Unstated)
        {
            findings.Miss(Check, place, Messages.Of(Wording.MethodOfProject), rule);
        }
        else if (isForTender && project.Method == ProjectMethod.Selection)
        {
            findings.Leave(Check, place, UndefinedReason.LawSilent, Messages.Of(Wording.TenderWhereMet), rule);
        }
        else if (!isForTender && project.Method == ProjectMethod.Tender)
        {
            // Article 3.2 requires selection, unless the head of the department decides on a tender.
            findings.Miss(Check, place, Messages.Of(Wording.DecisionOfTender), rule);
        }
        else
        {
            findings.Conclude(conforms: true, Check, place, rule, project.Method.DisplayName());
        }
    }
}
