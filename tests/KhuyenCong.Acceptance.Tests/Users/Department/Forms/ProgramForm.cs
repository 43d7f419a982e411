/// <summary>A program as a form sends it, with its members named as those of the definition that it becomes.</summary>
internal sealed class ProgramForm
{
    public string? Id { get; init; }

    public string? Name { get; init; }

    public Province? Province { get; init; }

    public Citation? Citation { get; init; }

    public DateOnly? ImplementedFrom { get; init; }

    public DateOnly? ImplementedThrough { get; init; }

    public TargetForm[]? Targets { get; init; }

    public PromotionProgram ToProgram(Catalogue catalogue) => new(
        new ProgramDefinition
        {
            Id = Id,
            Name = string.IsNullOrWhiteSpace(Name) ? null : new(Name),
            Province = Province,
            Decision = Citation?.Document,
            Citation = Citation,
            ImplementedFrom = ImplementedFrom?.ToLocalDate(),
            ImplementedThrough = ImplementedThrough?.ToLocalDate(),
            Targets = [.. (Targets ?? []).Select(target => target?.ToDefinition() ?? new())],
        },
        catalogue);

    /// <summary>A line of the form: a quantity, or a range.</summary>
    internal sealed class TargetForm
    {
        public Indicator? Indicator { get; init; }

        public decimal? Quantity { get; init; }

        public decimal? UpperValue { get; init; }

        public TargetDefinition ToDefinition() => new()
        {
            Indicator = Indicator,
            Quantity = Quantity is { } value ? new(value, Indicator?.Unit ?? MeasureUnit.One) : null,
            UpperValue = UpperValue,
        };
    }
}
