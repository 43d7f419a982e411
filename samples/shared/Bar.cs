/// <summary>A bar of a chart.</summary>
/// <param name="Label">What it measures.</param>
/// <param name="Value">Its length, in the unit of the chart; null when there is no bar, and then <paramref name="Text"/> says why.</param>
/// <param name="Text">The value as it is printed, with its hedge and unit.</param>
internal sealed record Bar(string Label, decimal? Value, string Text)
{
    /// <summary>A line across this bar alone, as what was expected of it; the bar is then compared with it and not with the line of the chart.</summary>
    public ReferenceLine? Mark { get; init; }
}
