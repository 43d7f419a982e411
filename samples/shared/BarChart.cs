/// <summary>A chart of horizontal bars, as data; <see cref="BarChartDrawing"/> draws it.</summary>
/// <param name="Title">The title.</param>
/// <param name="Note">A note below the chart on how to read it.</param>
/// <param name="Bars">The bars, from top to bottom.</param>
/// <param name="Reference">The line with which the bars are compared; null if there is none.</param>
internal sealed record BarChart(string Title, string Note, IReadOnlyList<Bar> Bars, ReferenceLine? Reference)
{
    // A bar many times as long as its reference would make the others too short to see.
    private const decimal LongestOverReference = 4;

    /// <summary>The value at which the drawing ends: the largest value, or less if it is many times the reference.</summary>
    public decimal End
    {
        get
        {
            decimal reference = Bars.Select(bar => bar.Mark).Append(Reference).Max(line => line?.Value ?? 0);
            decimal longest = decimal.Max(reference, Bars.Max(bar => bar.Value) ?? 0);
            return reference > 0 ? decimal.Min(longest, LongestOverReference * reference) : longest;
        }
    }

    /// <summary>Whether a bar continues beyond the drawing.</summary>
    public bool IsCut => Bars.Any(bar => bar.Value > End);

    /// <summary>The part of the drawing's length that a value takes, from 0 to 1.</summary>
    public decimal PartOf(decimal value) => End <= 0 ? 0 : decimal.Clamp(value, 0, End) / End;
}
