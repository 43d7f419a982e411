/// <summary>A figure as it was entered: its ids are text, so that a row is read whatever the catalogue knows by then.</summary>
internal sealed class StoredFigure
{
    public int Id { get; init; }

    public required ObservationInput Figure { get; set; }

    public required Citation? Citation { get; init; }

    public required LocalDate EnteredOn { get; init; }

    public string? Remark { get; set; }

    /// <summary>The figure to calculate with; null if the catalogue does not have one of its ids.</summary>
    public Observation? FindObservation(Catalogue catalogue) =>
        new ObservationInputValidator(catalogue: catalogue).Validate(Figure).IsValid ? Figure.ToObservation(Citation, catalogue) : null;
}
