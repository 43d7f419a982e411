using KhuyenCong.Domain;

/// <summary>A line of the form for targets: a quantity, or a range.</summary>
internal sealed record TargetForm(string? Indicator, decimal? Value, decimal? UpperValue)
{
    internal TargetDefinition ToDefinition()
    {
        Indicator? indicator = Indicator is null ? null : Catalogue.National.FindIndicator(Indicator);
        return new()
        {
            Indicator = indicator,
            Quantity = Value is { } value ? new(value, indicator?.Unit ?? MeasureUnit.One) : null,
            UpperValue = UpperValue,
        };
    }
}
