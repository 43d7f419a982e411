using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The outcome of checking an advance by the rules for one content.</summary>
/// <param name="Check">The check.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Rules">The rules that it is based on.</param>
/// <param name="Detail">The outcome in words.</param>
/// <param name="Amount">The amount by which the advance exceeds the rule.</param>
/// <param name="Reason">The reason why nothing is concluded; otherwise null.</param>
internal sealed record AdvanceOutcome(
    ProjectCheck Check,
    ProjectVerdict Verdict,
    ProjectRule[] Rules,
    BilingualText Detail,
    Vnd? Amount = null,
    UndefinedReason? Reason = null)
{
    internal static AdvanceOutcome Open(ProjectCheck check, UndefinedReason reason, BilingualText detail, params ProjectRule[] rules) =>
        new(check, ProjectVerdict.NotDecidable, rules, detail, null, reason);

    internal static AdvanceOutcome Open(ProjectCheck check, RuleAnswer rule) =>
        Open(check, rule.Reason!.Value, rule.Why!, rule.Rule is { } known ? [known] : []);
}
