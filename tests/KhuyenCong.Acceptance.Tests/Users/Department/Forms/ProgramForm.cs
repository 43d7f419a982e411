/// <summary>A program as a form sends it, with its members named as those of the definition that it becomes.</summary>
internal sealed record ProgramForm(
    string? Id, string? Name, Province? Province, Citation? Citation, DateOnly? ImplementedFrom, DateOnly? ImplementedThrough, Quantity? PlannedBudget, ProgramForm.TargetForm[]? Targets)
{
    public ProgramDefinition ToDefinition() => new()
    {
        Id = Id,
        Name = string.IsNullOrWhiteSpace(Name) ? null : new(Name),
        Province = Province,
        Decision = Citation?.Document,
        Citation = Citation,
        ImplementedFrom = ImplementedFrom?.ToLocalDate(),
        ImplementedThrough = ImplementedThrough?.ToLocalDate(),
        PlannedBudget = PlannedBudget is null ? null : new() { Amount = PlannedBudget, Funding = FundingSource.Local },
        Targets = [.. (Targets ?? []).Select(target => target?.ToDefinition() ?? new())],
    };

    /// <summary>A line of the form for targets: a quantity, or a range.</summary>
    internal sealed record TargetForm(Indicator? Indicator, decimal? Quantity, decimal? UpperValue)
    {
        public TargetDefinition ToDefinition() => new()
        {
            Indicator = Indicator,
            Quantity = Quantity is { } value ? new(value, Indicator?.Unit ?? MeasureUnit.One) : null,
            UpperValue = UpperValue,
        };
    }
}
