using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The rule for a check on a day, and the reason if nothing can be concluded from it.</summary>
/// <param name="Rule">The rule in force; null if none is known.</param>
/// <param name="Reason">The reason why nothing can be concluded; otherwise null.</param>
/// <param name="Why">The reason in words.</param>
internal sealed record RuleAnswer(ProjectRule? Rule, UndefinedReason? Reason, BilingualText? Why)
{
    internal bool IsDecidable => Reason is null;
}
