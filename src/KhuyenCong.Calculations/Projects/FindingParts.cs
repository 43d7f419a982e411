using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>What a finding is made of.</summary>
internal sealed record FindingParts
{
    internal required ProjectCheck Check { get; init; }

    internal required ProjectVerdict Verdict { get; init; }

    /// <summary>The id of the project or contract, or the name of the fund.</summary>
    internal required string Subject { get; init; }

    /// <summary>The member of it; empty for the whole.</summary>
    internal required string Member { get; init; }

    /// <summary>What was found, in words.</summary>
    internal required BilingualText Detail { get; init; }

    /// <summary>Why nothing is concluded, of a verdict that concludes nothing.</summary>
    internal UndefinedReason? Reason { get; init; }

    /// <summary>How much is beyond what the rule allows, or missing.</summary>
    internal Vnd? Amount { get; init; }

    internal ImmutableArray<ProjectRule> Rules { get; init; } = [];

    /// <summary>The check of a support level that it is based on.</summary>
    internal SupportCheck? Support { get; init; }

    internal bool IsNotice { get; init; }
}
