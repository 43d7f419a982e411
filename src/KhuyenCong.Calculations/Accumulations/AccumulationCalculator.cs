using System.Collections.Immutable;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>Adds up figures of consecutive periods (cộng dồn theo kỳ): four quarters make a year.</summary>
/// <remarks>
/// The figures must have the same indicator, reporting unit, source and stage of money, and can be in any order. The result is undefined,
/// with its reason, if the periods overlap ("9 tháng" and "quý III") or leave a gap, or if plans are mixed with results. It is also
/// undefined if one id has two definitions, if the indicator is a level or a ratio, or on overflow. Things that can be counted again in
/// another period, such as establishments, are added with the mark <see cref="ResultMarks.MayCountTwice"/>. A total that includes an
/// estimate is itself an estimate, and its note names the period.
/// </remarks>
/// <example>
/// <code>
/// Observation? nineMonths = AccumulationCalculator.Calculate([firstHalf, thirdQuarter]).Total;
/// </code>
/// </example>
public static class AccumulationCalculator
{
    /// <summary>Adds up figures of consecutive periods (cộng dồn số liệu các kỳ).</summary>
    /// <param name="observations">The figures; a null means that a figure is missing, and makes the result undefined.</param>
    /// <param name="options">The catalogue and other choices; null for the defaults.</param>
    /// <returns>The total with its parts, in chronological order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="observations"/> is null.</exception>
    public static Accumulation Calculate(IEnumerable<Observation?> observations, CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(observations);
        Observation?[] given = [.. observations];
        ImmutableArray<Observation> parts = [.. given.OfType<Observation>().OrderBy(figure => figure.Period)];
        (Observation? total, UndefinedReason? reason) = parts.Length < given.Length || parts.IsEmpty
            ? (null, UndefinedReason.MissingFigure)
            : Add(parts);
        return new(total, parts, CalculationOptions.Of(options), reason);
    }

    private static (Observation? Total, UndefinedReason? Reason) Add(ImmutableArray<Observation> parts)
    {
        Observation first = parts[0];
        foreach (Observation part in parts)
        {
            if ((Misfits.OfKind(first, part) ?? Misfits.OfPlan(first, part)) is { } misfit)
            {
                return (null, misfit);
            }
        }

        if (Definitions.Differ(parts.Select(part => part.Indicator)))
        {
            return (null, UndefinedReason.DifferentDefinitions);
        }

        if (parts.Length > 1 && first.Indicator.Nature != IndicatorNature.Flow)
        {
            return (null, UndefinedReason.NotAccumulating);
        }

        if (!ReportingPeriod.TryAdd(parts.Select(part => part.Period), out ReportingPeriod whole))
        {
            bool overlap = ReportingPeriod.AnyOverlap(parts.Select(part => part.Period));
            return (null, overlap ? UndefinedReason.OverlappingPeriods : UndefinedReason.MissingPeriod);
        }

        return parts.Length == 1 ? (first, null) : Total(parts, whole);
    }

    private static (Observation? Total, UndefinedReason? Reason) Total(ImmutableArray<Observation> parts, ReportingPeriod whole)
    {
        Observation first = parts[0];
        Quantity sum = new(0, first.Quantity.Unit);
        Hedge hedge = Hedge.None;
        foreach (Observation part in parts)
        {
            if (!sum.TryAdd(part.Quantity, out sum))
            {
                return (null, UndefinedReason.Overflow);
            }

            hedge = HedgeAlgebra.Sum(hedge, part.Value.Hedge);
        }

        ObservationStatus status = parts.Max(part => part.Status);
        LocalDate? asOf = parts.All(part => part.AsOf == first.AsOf) ? first.AsOf : null;
        return IndicatorValue.TryOf(first.Indicator, sum, hedge, out IndicatorValue value) != ValueFault.None
            ? (null, UndefinedReason.Overflow)
            : (new Observation(value, first.ReportingUnit, whole, status, asOf)
            {
                Funding = first.Funding,
                Stage = first.Stage,
                Citation = ObservationParts.CitationOf(parts),
                Note = ObservationParts.Joined([.. ObservationParts.NotesOf(parts), .. EstimatesOf(parts), .. RepeatsOf(parts)]),
            }, null);
    }

    /// <summary>Returns a note that names the estimated periods of the total; empty if there are none.</summary>
    private static IEnumerable<BilingualText> EstimatesOf(ImmutableArray<Observation> parts)
    {
        ReportingPeriod[] estimated = [.. parts.Where(part => part.Status == ObservationStatus.Estimated).Select(part => part.Period)];
        return estimated.Length == 0
            ? []
            : [Messages.Of(language => Messages.In(Wording.EstimateOf, language, Phrase.Names(estimated, language)))];
    }

    /// <summary>Returns a note that the same establishment can be in the figures of several periods; empty if it cannot.</summary>
    private static IEnumerable<BilingualText> RepeatsOf(ImmutableArray<Observation> parts) =>
        Accumulation.MayCountTwice(parts) ? [Messages.Of(Wording.MayCountTwice)] : [];
}
