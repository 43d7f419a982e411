/// <summary>The layout of a chart, in units of its drawing, which are about one pixel on the intended screen.</summary>
/// <param name="Name">The class of the drawing in the style sheet, which shows one layout at a time.</param>
/// <param name="Width">The width of the drawing.</param>
/// <param name="LabelWidth">The width for labels to the left of the bars; 0 when labels are above their bars.</param>
internal sealed record BarChartLayout(string Name, decimal Width, decimal LabelWidth)
{
    /// <summary>The layout for paper and wide windows.</summary>
    public static BarChartLayout Wide { get; } = new("wide", 760, 280);

    /// <summary>The layout for phones.</summary>
    public static BarChartLayout Narrow { get; } = new("narrow", 312, 0);

    public bool HasLabelsAbove => LabelWidth == 0;

    /// <summary>The position where the bars begin.</summary>
    public decimal PlotLeft => HasLabelsAbove ? 1 : LabelWidth + 14;
}
