/// <summary>A bar of a chart.</summary>
/// <param name="Label">The name of the measured value.</param>
/// <param name="Value">
/// The length, in the unit of the chart; null when there is no bar, and <paramref name="Text"/> contains the reason.
/// </param>
/// <param name="Text">The printed value, with its hedge and unit.</param>
internal sealed record Bar(string Label, decimal? Value, string Text)
{
    /// <summary>
    /// A line across this bar alone, such as its expected value; the bar is then compared with this line instead of the line of the chart.
    /// </summary>
    public ReferenceLine? Mark { get; init; }
}
