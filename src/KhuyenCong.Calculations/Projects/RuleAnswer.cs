using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The rule of a check on a day, and why nothing can be concluded from it, if so.</summary>
/// <param name="Rule">The rule in force; null if none is known.</param>
/// <param name="Reason">Why nothing is concluded; null if something is.</param>
/// <param name="Why">The same in words.</param>
internal sealed record RuleAnswer(ProjectRule? Rule, UndefinedReason? Reason, BilingualText? Why)
{
    internal bool IsDecidable => Reason is null;
}
