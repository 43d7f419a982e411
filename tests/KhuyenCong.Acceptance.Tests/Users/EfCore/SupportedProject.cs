using KhuyenCong.Domain;
using NodaTime;

/// <summary>A supported project (đề án): where, in which period, when approved, and what it costs and does.</summary>
internal sealed class SupportedProject
{
    public int Id { get; init; }

    public required Province Province { get; init; }

    public required ReportingPeriod Period { get; init; }

    public required LocalDate ApprovedOn { get; init; }

    public FundingSource Funding { get; init; } = FundingSource.StateBudget;

    public required Vnd State { get; init; }

    public required Vnd Counterpart { get; init; }

    public required int TrainedWorkers { get; init; }
}
