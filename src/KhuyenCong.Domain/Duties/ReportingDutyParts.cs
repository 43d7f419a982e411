using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>The checked parts of a reporting duty, whether read from a document or defined in code.</summary>
internal sealed record ReportingDutyParts
{
    internal required string Id { get; init; }

    internal Province? Province { get; init; }

    internal required ReportingParty Reporter { get; init; }

    internal required ImmutableArray<ReportingParty> Recipients { get; init; }

    internal BilingualText? Subject { get; init; }

    internal required ReportingFrequency Frequency { get; init; }

    internal int? DueBeforeDay { get; init; }

    internal required LocalDate InForceFrom { get; init; }

    internal LocalDate? InForceThrough { get; init; }

    internal required LocalDate VerifiedThrough { get; init; }

    internal LegalDocument? ChangedBy { get; init; }

    internal LocalDate? ChangedFrom { get; init; }

    /// <summary>The ids of the duties that this duty replaces.</summary>
    internal ImmutableArray<string> Replaces { get; init; } = [];

    internal BilingualText? Note { get; init; }

    internal required Citation Citation { get; init; }

    internal required Verification Verification { get; init; }

    internal bool IsBuiltIn { get; init; }
}
