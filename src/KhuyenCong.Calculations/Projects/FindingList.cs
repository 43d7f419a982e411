using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Collects the findings of the checks of one document.</summary>
internal sealed class FindingList(ProjectChoices choices, CalculationOptions options)
{
    private readonly ImmutableArray<ProjectFinding>.Builder _findings = ImmutableArray.CreateBuilder<ProjectFinding>();

    internal ProjectChoices Choices => choices;

    internal CalculationOptions Options => options;

    internal RuleBook Rules { get; } = new(options.Catalogue.ProjectRules);

    internal ImmutableArray<ProjectFinding> Items => _findings.ToImmutable();

    internal void Add(FindingParts parts) => _findings.Add(new(parts, options));

    /// <summary>Adds a finding that a rule is kept or broken.</summary>
    internal void Conclude(
        bool conforms, ProjectCheck check, FindingPlace place, RuleAnswer rule, BilingualText detail, Vnd? amount = null) => Add(new()
        {
            Check = check,
            Verdict = conforms ? ProjectVerdict.Conforms : ProjectVerdict.DoesNotConform,
            Subject = place.Subject,
            Member = place.Member,
            Detail = detail,
            Amount = amount,
            Rules = [rule.Rule!],
        });

    /// <summary>Adds a finding that nothing can be concluded.</summary>
    internal void Leave(
        ProjectCheck check,
        FindingPlace place,
        UndefinedReason reason,
        BilingualText detail,
        RuleAnswer? rule = null,
        Vnd? amount = null) => Add(new()
        {
            Check = check,
            Verdict = ProjectVerdict.NotDecidable,
            Subject = place.Subject,
            Member = place.Member,
            Detail = detail,
            Reason = reason,
            Amount = amount,
            Rules = rule?.Rule is { } known ? [known] : [],
        });

    /// <summary>Determines whether a rule allows a conclusion; if not, adds a finding that nothing can be concluded.</summary>
    internal bool MayConclude(ProjectCheck check, FindingPlace place, RuleAnswer rule)
    {
        if (!rule.IsDecidable)
        {
            Leave(check, place, rule.Reason!.Value, rule.Why!, rule);
        }

        return rule.IsDecidable;
    }

    /// <summary>Adds a finding that the project or contract does not state a fact.</summary>
    internal void Miss(ProjectCheck check, FindingPlace place, BilingualText what, RuleAnswer? rule = null) =>
        Leave(check, place, UndefinedReason.NotStatedInProject, Messages.Of(Wording.IsNotStated, what), rule);
}
