/// <summary>What is corrected of a stored figure; what is left out stays.</summary>
internal sealed record Correction(decimal? Value, ObservationStatus? Status, string? Remark);
