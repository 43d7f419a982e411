/// <summary>How a chart is laid out, in units of its drawing, which are about pixels on the screen it is for.</summary>
/// <param name="Name">The class of the drawing in the style sheet, which shows one layout at a time.</param>
/// <param name="Width">How wide it is.</param>
/// <param name="LabelWidth">The room for labels to the left of the bars; 0 when labels are above their bars.</param>
internal sealed record BarChartLayout(string Name, decimal Width, decimal LabelWidth)
{
    /// <summary>For paper and wide windows.</summary>
    public static BarChartLayout Wide { get; } = new("wide", 760, 280);

    /// <summary>For phones.</summary>
    public static BarChartLayout Narrow { get; } = new("narrow", 312, 0);

    public bool HasLabelsAbove => LabelWidth == 0;

    /// <summary>Where the bars begin.</summary>
    public decimal PlotLeft => HasLabelsAbove ? 1 : LabelWidth + 14;
}
