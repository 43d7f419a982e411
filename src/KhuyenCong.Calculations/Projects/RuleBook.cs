using System.Collections.Immutable;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>Looks up project rules by check, money, content, word and day.</summary>
internal sealed class RuleBook
{
    private readonly ILookup<ProjectCheck, ProjectRule> _rules;

    internal RuleBook(IEnumerable<ProjectRule> rules) => _rules = rules.ToLookup(rule => rule.Check);

    /// <summary>Finds the rule in force on a day; of several, the one that began last or, on the same day, was added last.</summary>
    /// <param name="check">The check.</param>
    /// <param name="isNational">Whether the money is national; otherwise it is local.</param>
    /// <param name="day">The day.</param>
    /// <param name="content">The content of support; null for rules that apply to all contents.</param>
    /// <param name="word">A word that the rule must have; null for any rule.</param>
    internal RuleAnswer Find(ProjectCheck check, bool isNational, LocalDate day, string? content = null, string? word = null)
    {
        ProjectRule? found = null;
        foreach (ProjectRule rule in _rules[check])
        {
            if (Serves(rule, isNational) && Names(rule, content) && (word is null || rule.HasValue(word)))
            {
                found = LaterOn(found, rule, day);
            }
        }

        return AnswerOn(found, day);
    }

    /// <summary>
    /// Finds which of several rules on the same subject is in force on a day; of several, the one that began last or, on the same day, was
    /// added last.
    /// </summary>
    internal static ProjectRule? FindOn(IEnumerable<ProjectRule> rules, LocalDate day) =>
        rules.Aggregate((ProjectRule?)null, (found, rule) => LaterOn(found, rule, day));

    /// <summary>Returns all rules for a check that are in force on a day for a kind of money.</summary>
    internal IEnumerable<ProjectRule> AllOn(ProjectCheck check, bool isNational, LocalDate day) =>
        _rules[check].Where(rule => rule.IsInForceOn(day) && Serves(rule, isNational));

    /// <summary>Returns all rules for a check and a kind of money, regardless of when they are in force.</summary>
    internal IEnumerable<ProjectRule> All(ProjectCheck check, bool isNational) => _rules[check].Where(rule => Serves(rule, isNational));

    internal static RuleAnswer AnswerOn(ProjectRule? rule, LocalDate day)
    {
        if (rule is null)
        {
            return new(null, UndefinedReason.RuleNotHeld, Messages.Of(Wording.DayHasNoRule, day));
        }

        if (rule.IsDecidableOn(day))
        {
            return new(rule, null, null);
        }

        BilingualText why = day <= rule.VerifiedThrough
            ? Messages.Of(Wording.OnlySecondary, day)
            : rule.ChangedBy is { } later
                ? Messages.Of(Wording.RuleChanged, Messages.Of(later.Describe), Messages.Of(rule.Citation.Document.Describe))
                : Messages.Of(Message.LawNotReviewed, rule.VerifiedThrough);
        return new(rule, UndefinedReason.RuleNotVerified, why);
    }

    private static ProjectRule? LaterOn(ProjectRule? found, ProjectRule rule, LocalDate day) =>
        rule.IsInForceOn(day) && !(found?.InForceFrom > rule.InForceFrom) ? rule : found;

    private static bool Serves(ProjectRule rule, bool isNational) =>
        rule.Funding == FundingSource.Unstated || rule.Funding == FundingSource.National == isNational;

    private static bool Names(ProjectRule rule, string? content) =>
        rule.Contents.IsEmpty || (content is not null && rule.HasContent(content));
}
