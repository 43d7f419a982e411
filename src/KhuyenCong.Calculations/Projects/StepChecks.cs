using System.Collections.Immutable;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>
/// Checks the steps of projects with national money: their order, their completeness, adjustments, and late registration.
/// </summary>
/// <remarks>Local money follows the province's own procedure: Circular 46/2012/TT-BCT article 8.3.b.</remarks>
internal sealed class StepChecks(FindingList findings)
{
    private const string Payment = "payment";

    private readonly ProjectRule[][] _orders = ByStages(findings.Rules.All(ProjectCheck.DatesInOrder, isNational: true));
    private readonly ProjectRule[][] _stages = ByStages(findings.Rules.All(ProjectCheck.StagesComplete, isNational: true));

    internal void Check(PromotionProject project, ImmutableArray<ImplementationContract> contracts, LocalDate? firstPayment)
    {
        if (!ProjectMoney.HasNational(project))
        {
            return;
        }

        ImmutableArray<ImplementationContract> national = [.. contracts.Where(contract => ProjectMoney.IsNational(contract.Funding))];
        foreach (ProjectRule[] rules in _orders)
        {
            CheckOrder(project, national, firstPayment, rules);
        }

        foreach (ProjectRule[] rules in _stages)
        {
            CheckComplete(project, rules);
        }

        for (int i = 0; i < project.Adjustments.Length; i++)
        {
            CheckAdjustment(project, i);
        }

        CheckRegistration(project);
    }

    /// <summary>Checks the order of two steps; the rule names the earlier step first.</summary>
    private void CheckOrder(
        PromotionProject project, ImmutableArray<ImplementationContract> contracts, LocalDate? firstPayment, ProjectRule[] rules)
    {
        const ProjectCheck Check = ProjectCheck.DatesInOrder;
        if (rules[0].Values is not [var first, var second] || DayOf(project, contracts, firstPayment, first) is not { } earlier
            || DayOf(project, contracts, firstPayment, second) is not { } later
            || RuleBook.FindOn(rules, later) is not { } rule)
        {
            return;
        }

        FindingPlace place = FindingPlace.Of(project, nameof(project.Steps));
        RuleAnswer answer = RuleBook.AnswerOn(rule, later);
        if (findings.MayConclude(Check, place, answer))
        {
            findings.Conclude(
                earlier <= later, Check, place, answer, Messages.Of(Wording.StepsOn, NameOf(first), earlier, NameOf(second), later));
        }
    }

    /// <summary>Checks a stage that must precede another.</summary>
    private void CheckComplete(PromotionProject project, ProjectRule[] rules)
    {
        const ProjectCheck Check = ProjectCheck.StagesComplete;
        if (rules[0].Values is not [var first, var second] || StageOf(first) is not { } needed || StageOf(second) is not { } reached
            || project.FindStep(reached) is not { } step)
        {
            return;
        }

        FindingPlace place = FindingPlace.Of(project, nameof(project.Steps));
        if (step.Date is not { } day)
        {
            findings.Miss(Check, place, Messages.Of(Wording.DayOf, reached.DisplayName()));
            return;
        }

        RuleAnswer answer = RuleBook.AnswerOn(RuleBook.FindOn(rules, day), day);
        if (!findings.MayConclude(Check, place, answer))
        {
            return;
        }

        // Base appraisal covers projects that the provincial department registers, and projects of other units within one province:
        // article 8.1.
        bool isOfBase = needed == ProjectStage.AppraisedAtBase;
        if (project.FindStep(needed) is not null)
        {
            findings.Conclude(
                conforms: true, Check, place, answer, Messages.Of(Wording.StageThere, needed.DisplayName(), reached.DisplayName()));
        }
        else if (!project.HasAllSteps
            && (!isOfBase || project.Registrant is ProjectRegistrant.ProvincialDepartment or ProjectRegistrant.OtherUnit))
        {
            findings.Miss(Check, place, Messages.Of(Wording.WhetherStepWas, needed.DisplayName()), answer);
        }
        else if (isOfBase && project.Registrant == ProjectRegistrant.Unstated)
        {
            findings.Miss(Check, place, Messages.Of(Wording.RegistrantOfProject), answer);
        }
        else if (!isOfBase || project.Registrant is ProjectRegistrant.ProvincialDepartment or ProjectRegistrant.OtherUnit)
        {
            findings.Conclude(
                conforms: false, Check, place, answer, Messages.Of(Wording.StageMissing, needed.DisplayName(), reached.DisplayName()));
        }
    }

    private void CheckAdjustment(PromotionProject project, int index)
    {
        const ProjectCheck Check = ProjectCheck.AdjustmentAuthority;
        ProjectAdjustment adjustment = project.Adjustments[index];
        FindingPlace place = FindingPlace.Of(project, FormattableString.Invariant($"{nameof(project.Adjustments)}[{index}]"));
        string kind = SnakeCase<AdjustmentKind>.Of(adjustment.Kind);
        ProjectRule[] rules = [.. findings.Rules.AllOn(Check, isNational: true, adjustment.Date).Where(rule => rule.HasValue(kind))];

        // Article 11.4: the provincial department decides on the place and parties of group projects that it registered or appraised at
        // base.
        bool isOfProvince = project.IsGroup && project.Registrant is ProjectRegistrant.ProvincialDepartment or ProjectRegistrant.OtherUnit;
        bool isLeftToProvince = isOfProvince && rules.Any(IsOfProvincialDepartment);
        ProjectRule? ruling = RuleBook.FindOn(rules.Where(rule => IsOfProvincialDepartment(rule) == isLeftToProvince), adjustment.Date);
        RuleAnswer answer = RuleBook.AnswerOn(ruling, adjustment.Date);
        if (!findings.MayConclude(Check, place, answer))
        {
            return;
        }

        if (adjustment.Authority == ProjectAuthority.Unstated)
        {
            findings.Miss(Check, place, Messages.Of(Wording.AuthorityOfAdjustment), answer);
        }
        else if (project.IsGroup && project.Registrant == ProjectRegistrant.Unstated && rules.Any(IsOfProvincialDepartment))
        {
            findings.Miss(Check, place, Messages.Of(Wording.RegistrantOfProject), answer);
        }
        else
        {
            bool isCompetent = answer.Rule!.HasValue(SnakeCase<ProjectAuthority>.Of(adjustment.Authority));
            BilingualText detail = Messages.Of(Wording.AdjustedBy, adjustment.Kind.DisplayName(), adjustment.Authority.DisplayName());
            if (!isCompetent && adjustment.Authority == ProjectAuthority.Minister)
            {
                // The text does not say whether the Minister can make decisions that the article leaves to lower authorities.
                findings.Leave(Check, place, UndefinedReason.LawSilent, detail, answer);
            }
            else
            {
                findings.Conclude(isCompetent, Check, place, answer, detail);
            }
        }
    }

    /// <summary>
    /// Checks the day of registration. Circular 36/2013/TT-BCT article 10 allows other days by guidance ("trường hợp khác theo hướng
    /// dẫn"), so a late registration is a notice, never a breach.
    /// </summary>
    private void CheckRegistration(PromotionProject project)
    {
        const ProjectCheck Check = ProjectCheck.RegistrationDay;
        if (project.FindStep(ProjectStage.Registered) is not { Date: { } day, By: not ProjectAuthority.Unstated } step)
        {
            return;
        }

        RuleAnswer answer = findings.Rules.Find(Check, isNational: true, day, word: SnakeCase<ProjectAuthority>.Of(step.By));
        if (answer.Rule is not { } rule || !answer.IsDecidable)
        {
            return;
        }

        LocalDate before = new(day.Year, (int)rule.Limit("month"), (int)rule.Limit("day"));
        if (day >= before)
        {
            findings.Add(new()
            {
                Check = Check,
                Verdict = ProjectVerdict.NotDecidable,
                Subject = project.Id,
                Member = nameof(project.Steps),
                Detail = Messages.Of(Wording.RegisteredLate, day, before),
                Reason = UndefinedReason.LawSilent,
                Rules = [rule],
                IsNotice = true,
            });
        }
    }

    /// <summary>Groups the rules for the same two stages, because a newer rule replaces an older one.</summary>
    private static ProjectRule[][] ByStages(IEnumerable<ProjectRule> rules) =>
        [.. rules.GroupBy(rule => string.Join(' ', rule.Values), StringComparer.Ordinal).Select(group => group.ToArray())];

    private static bool IsOfProvincialDepartment(ProjectRule rule) =>
        rule.HasValue(SnakeCase<ProjectAuthority>.Of(ProjectAuthority.ProvincialDepartment));

    private static LocalDate? DayOf(
        PromotionProject project, ImmutableArray<ImplementationContract> contracts, LocalDate? firstPayment, string step)
    {
        if (string.Equals(step, Payment, StringComparison.Ordinal))
        {
            return firstPayment;
        }

        ProjectStage? stage = StageOf(step);
        LocalDate? day = stage is { } known ? project.FindStep(known)?.Date : null;
        return stage switch
        {
            ProjectStage.Contracted => day ?? contracts.Select(contract => contract.SignedOn).Min(),
            ProjectStage.Settled => day ?? contracts.Select(contract => contract.Accounts?.SettledOn).Min(),
            _ => day,
        };
    }

    private static ProjectStage? StageOf(string word) => SnakeCase<ProjectStage>.TryParse(word, out ProjectStage stage) ? stage : null;

    private static BilingualText NameOf(string step) =>
        StageOf(step) is { } stage ? stage.DisplayName() : Messages.Of(Wording.FirstPayment);
}
