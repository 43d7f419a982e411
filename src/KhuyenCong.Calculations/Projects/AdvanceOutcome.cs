using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>What the rules of one content say of an advance.</summary>
/// <param name="Check">The check.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Rules">The rules that it is based on.</param>
/// <param name="Detail">The words.</param>
/// <param name="Amount">How much is beyond the rule.</param>
/// <param name="Reason">Why nothing is concluded.</param>
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
