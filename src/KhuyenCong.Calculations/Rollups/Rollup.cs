using System.Collections.Immutable;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// The figures of a country as one table of exact sums (bảng tổng hợp số liệu). For each place, indicator, period, source and stage it has
/// the sum of the figures, their number, their status and their hedges.
/// </summary>
/// <remarks>
/// Created by <see cref="RollupBuilder"/>. To combine roll-ups of parts of the figures, <see cref="Merge"/> them in any order.
/// </remarks>
[JsonConverter(typeof(NoJsonConverter<Rollup>))]
public sealed partial class Rollup
{
    internal Rollup(RollupAxes axes, RollupCells cells, RollupSources? sources)
    {
        Axes = axes;
        Cells = cells;
        Sources = sources;
    }

    /// <summary>The dimensions of the figures (các trục).</summary>
    public RollupAxes Axes { get; }

    internal RollupCells Cells { get; }

    /// <summary>The documents from which the figures come; null if none is stated.</summary>
    internal RollupSources? Sources { get; }

    /// <summary>Merges the figures of this roll-up and another (gộp hai bảng tổng hợp).</summary>
    /// <param name="other">A roll-up of other figures on the same axes.</param>
    /// <returns>The merged roll-up.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    /// <exception cref="ArgumentException">The axes differ; the message names the first axis that does.</exception>
    /// <exception cref="OverflowException">A cell would hold more than 1,125,899,906,842,623 figures.</exception>
    public Rollup Merge(Rollup other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Axes.DifferenceFrom(other.Axes) is { } axis)
        {
            throw new ArgumentException($"The {axis} of the two roll-ups differ; expected the same, in the same order.", nameof(other));
        }

        RollupCells cells = new(Axes.CellCount);
        for (int i = 0; i < cells.Length; i++)
        {
            cells[i] = Cells[i];
            cells[i].Add(other.Cells[i]);
        }

        return new(Axes, cells, Both(Sources, other.Sources));
    }

    /// <summary>
    /// Adds up the figures to totals on other axes (tính tổng theo các trục khác): provinces to later provinces, regions or the nation,
    /// periods to longer periods, and sources to local money (KCĐP) or the state budget.
    /// </summary>
    /// <remarks>
    /// An axis that is null stays unchanged. A total includes everything within it: a region includes its provinces or their districts,
    /// and a year its months or quarters. A total whose parts cannot be added is undefined, with its reason;
    /// <see cref="RollupTotals.Refused"/> lists each reason once.
    /// </remarks>
    /// <param name="places">The places of the totals.</param>
    /// <param name="indicators">The indicators of the totals, which are never added together.</param>
    /// <param name="periods">The periods of the totals.</param>
    /// <param name="fundingSources">The sources of the totals.</param>
    /// <param name="fundingStages">The stages of the totals, which are never added together.</param>
    /// <param name="options">The catalogue and other choices; null for the defaults.</param>
    /// <returns>The totals.</returns>
    /// <exception cref="ArgumentNullException">A place, an indicator or a period is null.</exception>
    /// <exception cref="ArgumentException">
    /// An axis is empty or contains an item twice, or the axes have more cells together than <see cref="Array.MaxLength"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A source or stage, or the rounding rule or the population of <paramref name="options"/>, is not a defined value.
    /// </exception>
    public RollupTotals Totals(
        IEnumerable<ReportingUnit>? places = null,
        IEnumerable<Indicator>? indicators = null,
        IEnumerable<ReportingPeriod>? periods = null,
        IEnumerable<FundingSource>? fundingSources = null,
        IEnumerable<FundingStage>? fundingStages = null,
        CalculationOptions? options = null)
    {
        options = CalculationOptions.Of(options);
        bool isOwn = places is null && indicators is null && periods is null && fundingSources is null && fundingStages is null;
        RollupAxes axes = isOwn
            ? Axes
            : new(
                places ?? Axes.Places,
                indicators ?? Axes.Indicators,
                periods ?? Axes.Periods,
                fundingSources ?? Axes.FundingSources,
                fundingStages ?? Axes.FundingStages);
        RollupParts parts = new(
            places is null ? RollupAxis.Same(axes.Places.Length) : RollupAxis.OfPlaces(Axes.Places, axes.Places),
            indicators is null ? RollupAxis.Same(axes.Indicators.Length) : RollupAxis.OfIndicators(Axes.Indicators, axes.Indicators),
            periods is null ? RollupAxis.Same(axes.Periods.Length) : RollupAxis.OfPeriods(Axes.Periods, axes.Periods),
            fundingSources is null
                ? RollupAxis.Same(axes.FundingSources.Length)
                : RollupAxis.OfSources(Axes.FundingSources, axes.FundingSources),
            fundingStages is null
                ? RollupAxis.Same(axes.FundingStages.Length)
                : RollupAxis.OfStages(Axes.FundingStages, axes.FundingStages));
        return new(this, axes, parts, options);
    }

    private RollupSources? Both(RollupSources? one, RollupSources? other)
    {
        if (one is null || other is null)
        {
            return one ?? other;
        }

        RollupSources both = new(Axes.CellCount);
        both.Add(one);
        both.Add(other);
        return both;
    }

    /// <summary>Returns the axes and the number of figures.</summary>
    /// <returns>A culture-invariant text.</returns>
    public override string ToString()
    {
        Int128 count = 0;
        for (int i = 0; i < Cells.Length; i++)
        {
            count += Cells[i].Count;
        }

        return $"{Axes}: {CountedNoun.Of(count, "figure")}";
    }
}
