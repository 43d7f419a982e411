using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Checks an advance of national money for one content of support against the articles on advances.</summary>
internal sealed class AdvanceRules(FindingList findings)
{
    /// <summary>Checks whether all advances so far are within a share of the support.</summary>
    /// <remarks>
    /// The law does not say whether cleared or refunded amounts can be advanced again; if the answer depends on that, nothing is
    /// concluded.
    /// </remarks>
    internal static AdvanceOutcome Within(ProjectCheck check, ProjectRule rule, decimal percent, Advance advance)
    {
        BilingualText detail = Detail(percent, advance);
        if (ProjectMoney.IsWithin(advance.Entry.Advanced, percent, advance.Support))
        {
            return new(check, ProjectVerdict.Conforms, [rule], detail);
        }

        return ProjectMoney.IsWithin(advance.Entry.Outstanding, percent, advance.Support)
            ? AdvanceOutcome.Open(check, UndefinedReason.LawSilent, Messages.Of(Wording.WhetherClearedCounts, detail), rule)
            : new(
                check,
                ProjectVerdict.DoesNotConform,
                [rule],
                detail,
                advance.Entry.Outstanding - ProjectMoney.ShareOf(advance.Support, percent));
    }

    /// <summary>Checks an advance before base acceptance: articles 13, 15 and 16.</summary>
    internal AdvanceOutcome? BeforeAcceptance(Advance advance, string? content)
    {
        if (content is null)
        {
            return AdvanceOutcome.Open(ProjectCheck.FirstAdvance, UndefinedReason.NotStatedInProject, NotStated(Wording.ContentOfItem));
        }

        RuleAnswer rule = findings.Rules.Find(ProjectCheck.FirstAdvance, isNational: true, advance.Day, content);
        if (rule.Rule is null || advance.Decided is not null)
        {
            return ByDecision(advance, content, ProjectCheck.FirstAdvance);
        }

        if (!rule.IsDecidable)
        {
            return AdvanceOutcome.Open(ProjectCheck.FirstAdvance, rule);
        }

        decimal percent = rule.Rule.Limit("percent");
        AdvanceOutcome outcome = Within(ProjectCheck.FirstAdvance, rule.Rule, percent, advance);
        if (percent == 0 || !ProjectMoney.IsOfSeveralYears(advance.Project)
            || (advance.IsFirst && outcome.Verdict == ProjectVerdict.DoesNotConform))
        {
            return outcome;
        }

        return AdvanceOutcome.Open(ProjectCheck.FirstAdvance, UndefinedReason.LawSilent, Messages.Of(Wording.RatioOfYears), rule.Rule);
    }

    /// <summary>Checks the work done before an advance; null if the content requires none, or if a decision sets the share.</summary>
    internal AdvanceOutcome? Work(Advance advance, string? content)
    {
        RuleAnswer rule = findings.Rules.Find(ProjectCheck.WorkBeforeAdvance, isNational: true, advance.Day, content);
        if (content is null || rule.Rule is null || advance.Decided is not null)
        {
            return null;
        }

        if (!rule.IsDecidable)
        {
            return AdvanceOutcome.Open(ProjectCheck.WorkBeforeAdvance, rule);
        }

        decimal percent = rule.Rule.Limit("percent");
        bool ofInvestment = rule.Rule.HasValue("investment");
        return ofInvestment
            ? OfInvestment(advance, rule.Rule, percent)
            : advance.Entry.Payment.WorkPercent is { } done
                ? Done(done > percent, Messages.Of(Wording.WorkOfItem, done, percent), rule.Rule)
                : AdvanceOutcome.Open(
                    ProjectCheck.WorkBeforeAdvance, UndefinedReason.NotStatedInProject, NotStated(Wording.WorkOfReport), rule.Rule);
    }

    /// <summary>
    /// Checks an advance after the project is accepted: articles 13.3, 14 and 15, and the conflicting ceiling of the joint circular.
    /// </summary>
    internal AdvanceOutcome? AfterAcceptance(Advance advance, string? content)
    {
        const ProjectCheck Check = ProjectCheck.RestOfAdvance;
        if (content is null)
        {
            return AdvanceOutcome.Open(Check, UndefinedReason.NotStatedInProject, NotStated(Wording.ContentOfItem));
        }

        RuleAnswer rule = findings.Rules.Find(Check, isNational: true, advance.Day, content);
        if (rule.Rule is not null && !rule.IsDecidable)
        {
            return AdvanceOutcome.Open(Check, rule);
        }

        AdvanceOutcome rest = rule.Rule is null
            ? ByDecision(advance, content, Check)
            : Within(Check, rule.Rule, rule.Rule.Limit("percent"), advance);
        RuleAnswer ceiling = findings.Rules.Find(ProjectCheck.AdvanceCeiling, isNational: true, advance.Day);
        if (rest.Verdict != ProjectVerdict.Conforms || ceiling.Rule is null)
        {
            return rest;
        }

        AdvanceOutcome capped = Within(Check, ceiling.Rule, ceiling.Rule.Limit("percent"), advance);
        if (capped.Verdict == ProjectVerdict.Conforms)
        {
            return rest;
        }

        if (!ceiling.IsDecidable)
        {
            return AdvanceOutcome.Open(Check, ceiling);
        }

        AdvanceReading reading = findings.Choices.AdvanceReading;
        return (reading, capped.Verdict) switch
        {
            (AdvanceReading.RestAfterAcceptance, _) =>
                rest with { Rules = [.. rest.Rules, ceiling.Rule], Detail = ByReading(reading, rest.Detail) },
            (_, ProjectVerdict.NotDecidable) => capped,
            (AdvanceReading.CeilingAlways, _) =>
                capped with { Rules = [.. rest.Rules, ceiling.Rule], Detail = ByReading(reading, capped.Detail) },
            _ => AdvanceOutcome.Open(
                Check, UndefinedReason.RulesConflict, Messages.Of(Wording.TwoTextsConflict, capped.Detail), [.. rest.Rules, ceiling.Rule]),
        };
    }

    /// <summary>
    /// Checks an advance whose share is set by a decision: article 16, "không trái với các quy định tài chính hiện hành".
    /// </summary>
    private AdvanceOutcome ByDecision(Advance advance, string content, ProjectCheck otherwise)
    {
        RuleAnswer rule = findings.Rules.Find(ProjectCheck.AdvanceByDecision, isNational: true, advance.Day, content);
        if (rule.Rule is null)
        {
            return AdvanceOutcome.Open(otherwise, UndefinedReason.RuleNotHeld, Messages.Of(Wording.NoRatioOfContent, advance.Day));
        }

        if (!rule.IsDecidable)
        {
            return AdvanceOutcome.Open(ProjectCheck.AdvanceByDecision, rule);
        }

        if (advance.Decided is not { } percent)
        {
            return AdvanceOutcome.Open(
                ProjectCheck.AdvanceByDecision, UndefinedReason.NotStatedInProject, NotStated(Wording.DecisionOfRatio), rule.Rule);
        }

        AdvanceOutcome outcome = Within(ProjectCheck.AdvanceByDecision, rule.Rule, percent, advance);
        return outcome.Verdict == ProjectVerdict.Conforms
            && findings.Rules.Find(ProjectCheck.AdvanceCeiling, isNational: true, advance.Day).Rule is null
            ? AdvanceOutcome.Open(
                ProjectCheck.AdvanceByDecision, UndefinedReason.RuleNotHeld, Messages.Of(Wording.FinancialRulesNotHeld), rule.Rule)
            : outcome;
    }

    private static AdvanceOutcome OfInvestment(Advance advance, ProjectRule rule, decimal percent)
    {
        if (advance is not { Entry.Payment.WorkValue: { } done, Project.TotalInvestment: { } whole })
        {
            Wording what = advance.Project.TotalInvestment is null ? Wording.InvestmentOfProject : Wording.WorkOfReport;
            return AdvanceOutcome.Open(ProjectCheck.WorkBeforeAdvance, UndefinedReason.NotStatedInProject, NotStated(what), rule);
        }

        BilingualText detail = Messages.Of(Wording.WorkOfInvestment, ProjectMoney.Print(done), ProjectMoney.Print(whole), percent);
        return Done(!ProjectMoney.IsWithin(done, percent, whole), detail, rule);
    }

    private static AdvanceOutcome Done(bool isEnough, BilingualText detail, ProjectRule rule) =>
        new(ProjectCheck.WorkBeforeAdvance, isEnough ? ProjectVerdict.Conforms : ProjectVerdict.DoesNotConform, [rule], detail);

    private static BilingualText Detail(decimal percent, Advance advance) => Messages.Of(
        Wording.AdvancedOf, ProjectMoney.Print(advance.Entry.Advanced), ProjectMoney.Print(advance.Support), percent);

    private static BilingualText ByReading(AdvanceReading reading, BilingualText detail) =>
        Messages.Of(Wording.ByReading, detail, reading.DisplayName());

    private static BilingualText NotStated(Wording what) => Messages.Of(Wording.IsNotStated, Messages.Of(what));
}
