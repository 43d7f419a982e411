/// <summary>A chart of horizontal bars, as data; <see cref="BarChartDrawing"/> draws it.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Note">How to read it, below the chart.</param>
/// <param name="Bars">The bars, from top to bottom.</param>
/// <param name="Reference">The line that the bars are compared with, if there is one.</param>
internal sealed record BarChart(string Title, string Note, IReadOnlyList<Bar> Bars, ReferenceLine? Reference)
{
    // A bar of many times what it is compared with would leave nothing to see of the others.
    private const decimal LongestOverReference = 4;

    /// <summary>The value at which the drawing ends: the largest one, or less when that is many times what the bars are compared with.</summary>
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

    /// <summary>Which part of the drawing's length a value takes, 0 to 1.</summary>
    public decimal PartOf(decimal value) => End <= 0 ? 0 : decimal.Clamp(value, 0, End) / End;
}
