/// <summary>What is corrected of a stored figure; what is left out stays.</summary>
internal sealed class Correction
{
    public decimal? Value { get; init; }

    public ObservationStatus? Status { get; init; }

    public string? Remark { get; init; }
}
