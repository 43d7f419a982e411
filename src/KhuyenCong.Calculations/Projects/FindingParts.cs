using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The parts of a finding.</summary>
internal sealed record FindingParts
{
    internal required ProjectCheck Check { get; init; }

    internal required ProjectVerdict Verdict { get; init; }

    /// <summary>The id of the project or contract, or the name of the fund.</summary>
    internal required string Subject { get; init; }

    /// <summary>The member of the subject; empty for the subject as a whole.</summary>
    internal required string Member { get; init; }

    /// <summary>The result of the check in words.</summary>
    internal required BilingualText Detail { get; init; }

    /// <summary>The reason why nothing is concluded; null if something is.</summary>
    internal UndefinedReason? Reason { get; init; }

    /// <summary>The amount above the limit of the rule, or the amount that is missing; null if there is none.</summary>
    internal Vnd? Amount { get; init; }

    internal ImmutableArray<ProjectRule> Rules { get; init; } = [];

    /// <summary>The check of a support level on which the finding is based; null for other checks.</summary>
    internal SupportCheck? Support { get; init; }

    internal bool IsNotice { get; init; }
}
