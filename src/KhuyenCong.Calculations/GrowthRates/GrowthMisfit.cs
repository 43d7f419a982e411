using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Finds the reason why figures or rates do not form a series.</summary>
internal static class GrowthMisfit
{
    /// <summary>
    /// Returns the reason why two figures have no meaningful growth; null if their growth is meaningful, or if one of them is missing and
    /// the other can be in a series.
    /// </summary>
    internal static DataMisfit? Of(Observation? previous, Observation? current) =>
        OfOne(previous) ?? OfOne(current) ?? (previous is null || current is null ? null : OfPair(previous, current))
        ?? (previous is not null && current is not null && previous.Period.PlusYears(1) != current.Period
            ? new(UndefinedReason.OtherPeriod, Phrase.Scopes(previous, current))
            : null);

    /// <summary>Returns the reason why figures, in chronological order, do not form a series; null if they do.</summary>
    internal static DataMisfit? Of(ImmutableArray<Observation> figures, YearRange? years)
    {
        for (int i = 0; i < figures.Length; i++)
        {
            DataMisfit? misfit = OfOne(figures[i]) ?? OfPair(figures[0], figures[i]) ?? OfYears(figures[i], years);
            if (misfit is null && i > 0)
            {
                misfit = figures[i - 1].Period == figures[i].Period
                ? new(UndefinedReason.OverlappingPeriods, Phrase.Scopes(figures[i - 1], figures[i]))
                    : IsSamePeriod(figures[0].Period, figures[i].Period) ? null
                    : new(UndefinedReason.OtherPeriod, Phrase.Scopes(figures[0], figures[i]));
            }

            if (misfit is not null)
            {
                return misfit;
            }
        }

        return null;
    }

    /// <summary>Returns the reason why rates, in order of year, do not form a series; null if they do.</summary>
    internal static DataMisfit? Of(ImmutableArray<YearlyRate> rates, YearRange? years)
    {
        for (int i = 0; i < rates.Length; i++)
        {
            if (i > 0 && rates[i - 1].Year == rates[i].Year)
            {
                return new(UndefinedReason.OverlappingPeriods, new(rates[i].ToString()));
            }

            if (years is { } span && !(span.Contains(rates[i].Year - 1) && span.Contains(rates[i].Year)))
            {
                return new(UndefinedReason.OtherPeriod, new(rates[i].ToString()));
            }
        }

        return null;
    }

    /// <summary>
    /// Returns the reason why a figure cannot be in a series (it covers more than a year, or it is itself a ratio or percentage); null if
    /// it can.
    /// </summary>
    private static DataMisfit? OfOne(Observation? figure) =>
        figure is null ? null
        : figure.Period.PlusYears(1) is { } next && next.Overlaps(figure.Period) ? new(UndefinedReason.OtherPeriod, Phrase.Scope(figure))
        : figure.Indicator.Nature == IndicatorNature.Ratio || figure.Indicator.Unit.Kind == MeasureUnitKind.Percent
            ? new(UndefinedReason.RatioIndicator, Phrase.Scope(figure))
            : null;

    private static DataMisfit? OfPair(Observation first, Observation other) =>
        Misfits.OfKind(first, other) is { } reason ? new(reason, Phrase.Scopes(first, other))
        : Definitions.Differ(first.Indicator, other.Indicator) ? new(UndefinedReason.DifferentDefinitions, null)
        : null;

    private static DataMisfit? OfYears(Observation figure, YearRange? years) =>
        years is { } span && !span.Contains(figure.Period.Years) ? new(UndefinedReason.OtherPeriod, Phrase.Scope(figure)) : null;

    /// <summary>
    /// Determines whether two figures cover the same period in each year: "quý III/2025" and "quý III/2026", but not "9 tháng năm 2026".
    /// </summary>
    private static bool IsSamePeriod(ReportingPeriod first, ReportingPeriod other) =>
        first.PlusYears(other.FirstDay.Year - first.FirstDay.Year) == other;
}
