/// <summary>A record that was checked again: what it finds, and how that differs from what it found then.</summary>
internal sealed record AuditAnswer(ProjectReview Review, ImmutableArray<string> Differences);
