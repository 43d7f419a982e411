using System.Collections.Immutable;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>Restates figures of earlier provinces for the provinces of a later map, exactly (quy đổi số liệu về địa bàn mới).</summary>
/// <remarks>
/// Every province became part of exactly one later province, so the figures of an indicator that can be summed over places are added up.
/// Ratios and means are not restated: compute them again from restated parts. A figure of a later province cannot be divided among the
/// earlier provinces. The figure of a province is undefined, with its reason, if a part is missing or given twice, if one id has two
/// definitions, or if the sum is too large. Figures of a region, of a unit within a province, or of a province created after the days of
/// the map cannot be restated. The same applies to an indicator that cannot be summed over places or that counts provinces.
/// </remarks>
/// <example>
/// <code>
/// RestatedObservations restated = RestatementCalculator.Restate(figuresOf2020, AdministrativeMap.Latest);
/// restated.ByProvince.Length; // 34 for figures of all 63 provinces
/// </code>
/// </example>
public static class RestatementCalculator
{
    /// <summary>Restates figures (quy đổi số liệu).</summary>
    /// <param name="observations">
    /// Figures of provinces as of any day up to those of the map, of the nation, and of amounts allocated to no region, for any number of
    /// indicators, periods, sources and stages.
    /// </param>
    /// <param name="map">The map to restate the figures for.</param>
    /// <param name="options">The catalogue and other choices; null for the defaults.</param>
    /// <returns>The restated figures of every province with at least one part, for each indicator, period, source and stage.</returns>
    /// <exception cref="ArgumentNullException">An argument or a figure is null.</exception>
    public static RestatedObservations Restate(
        IEnumerable<Observation> observations,
        AdministrativeMap map,
        CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(map);
        options = CalculationOptions.Of(options);
        Dictionary<SeriesKey, List<Observation>?[]> known = [];
        List<List<Observation>?[]> inOrder = [];
        ImmutableArray<Observation>.Builder unchanged = ImmutableArray.CreateBuilder<Observation>();
        List<RestatedObservation> refused = [];
        (SeriesKey key, List<Observation>?[]? series) = (default, null);
        foreach (Observation figure in observations)
        {
            ArgumentNullException.ThrowIfNull(figure, nameof(observations));
            if (figure.ReportingUnit.Kind is ReportingUnitKind.Nation or ReportingUnitKind.Unallocated)
            {
                unchanged.Add(figure);
                continue;
            }

            int successor = figure.ReportingUnit.Kind == ReportingUnitKind.Province
                ? map.SuccessorIndexOf(figure.ReportingUnit.Province!.Province)
                : -1;
            if (MisfitOf(figure, successor, map) is { } misfit)
            {
                refused.Add(new(figure.ReportingUnit, null, misfit.Reason, [figure], [], options) { Misfit = misfit.Text });
                continue;
            }

            // A figure usually belongs to the same series as the previous figure.
            SeriesKey own = new(figure.Indicator, figure.Period, figure.Funding, figure.Stage, figure.Status == ObservationStatus.Planned);
            if (series is null || own != key)
            {
                key = own;
                if (!known.TryGetValue(own, out series))
                {
                    series = known[own] = new List<Observation>?[map.Units.Length];
                    inOrder.Add(series);
                }
            }

            (series[successor] ??= []).Add(figure);
        }

        ImmutableArray<RestatedObservation>.Builder restated = ImmutableArray.CreateBuilder<RestatedObservation>();
        foreach (List<Observation>?[] parts in inOrder)
        {
            for (int i = 0; i < parts.Length; i++)
            {
                if (parts[i] is { } own)
                {
                    restated.Add(Add(map.Units[i], [.. own], options));
                }
            }
        }

        restated.AddRange(refused);
        return new(map, restated.ToImmutable(), unchanged.ToImmutable(), options);
    }

    /// <summary>Returns the reason why a figure cannot be restated, regardless of the other figures; null if it can.</summary>
    private static DataMisfit? MisfitOf(Observation figure, int successor, AdministrativeMap map)
    {
        if (figure.ReportingUnit.Kind != ReportingUnitKind.Province)
        {
            return new(UndefinedReason.OtherPlace, Phrase.Scope(figure));
        }

        if (!figure.Indicator.SummableOver.HasFlag(SummationAxes.Places))
        {
            return new(UndefinedReason.NotSummable, figure.Indicator.Name);
        }

        // Three provinces that merge become one province, so counts of provinces cannot be added.
        if (string.Equals(figure.Quantity.Unit.Id, "province", StringComparison.Ordinal))
        {
            return new(UndefinedReason.NotSummable, Messages.Of(Wording.CountsProvinces, figure.Indicator.Name));
        }

        string parts = successor < 0
            ? string.Join(", ", map.PredecessorsOf(figure.ReportingUnit.Province!.Province).Select(part => part.Name))
            : string.Empty;
        return successor < 0 ? new(UndefinedReason.OtherPlace, Messages.Of(Wording.MadeLater, figure.ReportingUnit.Name, parts)) : null;
    }

    private static RestatedObservation Add(ProvinceUnit unit, ImmutableArray<Observation> parts, CalculationOptions options)
    {
        if (parts is [{ ReportingUnit: var same } only] && ReferenceEquals(same.Province, unit))
        {
            return new(same, only, null, parts, [], options);
        }

        ReportingUnit reportingUnit = ReportingUnit.Of(unit);
        foreach (Observation part in parts)
        {
            if (Definitions.Differ(part.Indicator, parts[0].Indicator))
            {
                return new(reportingUnit, null, UndefinedReason.DifferentDefinitions, parts, [], options);
            }
        }

        if (HaveOverlap(parts, unit.Atlas))
        {
            return new(reportingUnit, null, UndefinedReason.OverlappingFigures, parts, [], options);
        }

        ImmutableArray<ProvinceUnit> missing = MissingParts(unit, parts);
        if (!missing.IsEmpty)
        {
            return new(reportingUnit, null, UndefinedReason.MissingFigure, parts, missing, options);
        }

        Quantity sum = parts[0].Quantity;
        for (int i = 1; i < parts.Length; i++)
        {
            if (!sum.TryAdd(parts[i].Quantity, out sum))
            {
                return new(reportingUnit, null, UndefinedReason.Overflow, parts, [], options);
            }
        }

        return sum.Unit.Kind is MeasureUnitKind.Count or MeasureUnitKind.Money && sum.Value > long.MaxValue
            ? new(reportingUnit, null, UndefinedReason.Overflow, parts, [], options)
            : new(reportingUnit, Sum(reportingUnit, sum, parts), null, parts, [], options);
    }

    /// <summary>
    /// Determines whether parts overlap: a province is given twice, or together with a province that it became part of.
    /// </summary>
    private static bool HaveOverlap(ImmutableArray<Observation> parts, AdministrativeAtlas atlas)
    {
        // If there are more parts than territories, one is given twice, so there is no need to compare all pairs.
        bool isOverlap = parts.Length > atlas.Provinces.Length;
        for (int i = 0; i < parts.Length && !isOverlap; i++)
        {
            for (int j = 0; j < parts.Length && !isOverlap; j++)
            {
                isOverlap = i != j && IsWithin(parts[i].ReportingUnit.Province!, parts[j].ReportingUnit.Province!, atlas);
            }
        }

        return isOverlap;
    }

    /// <summary>
    /// Determines whether a province is the same as another or became part of it; of two provinces that exist on the same day, neither is
    /// within the other.
    /// </summary>
    private static bool IsWithin(ProvinceUnit part, ProvinceUnit other, AdministrativeAtlas atlas) =>
        part.Province.Equals(other.Province) || (part.Days.End < other.Days.Start && atlas.IsOrBecame(part.Province, other.Province));

    private static Province ProvinceOf(Observation part) => part.ReportingUnit.Province!.Province;

    private static Observation Sum(ReportingUnit unit, Quantity sum, ImmutableArray<Observation> parts)
    {
        Observation first = parts[0];
        Hedge hedge = Hedge.None;
        ObservationStatus status = first.Status;
        foreach (Observation part in parts)
        {
            hedge = HedgeAlgebra.Sum(hedge, part.Value.Hedge);
            status = part.Status > status ? part.Status : status;
        }

        LocalDate? asOf = parts.All(part => part.AsOf == first.AsOf) ? first.AsOf : null;
        return new(first.Indicator.Of(sum, hedge), unit, first.Period, status, asOf)
        {
            DataWindow = parts.All(part => part.DataWindow == first.DataWindow) ? first.DataWindow : null,
            Funding = first.Funding,
            Stage = first.Stage,
            Citation = ObservationParts.CitationOf(parts),
            Note = ObservationParts.Joined([.. ObservationParts.NotesOf(parts)]),
        };
    }

    /// <summary>
    /// Returns the provinces that formed the unit, as of the earliest part, and that have no figure; empty if a part is the unit itself.
    /// </summary>
    private static ImmutableArray<ProvinceUnit> MissingParts(ProvinceUnit unit, ImmutableArray<Observation> parts)
    {
        LocalDate earliest = parts[0].ReportingUnit.Province!.Days.Start;
        foreach (Observation part in parts)
        {
            if (ProvinceOf(part).Equals(unit.Province))
            {
                return [];
            }

            earliest = LocalDate.Min(earliest, part.ReportingUnit.Province!.Days.Start);
        }

        ImmutableArray<ProvinceUnit> needed = unit.Atlas.FindOn(earliest)!.PredecessorsOf(unit.Province);
        int given = 0;
        foreach (ProvinceUnit known in needed)
        {
            given += IsGiven(known, parts) ? 1 : 0;
        }

        return given == needed.Length ? [] : [.. needed.Where(known => !IsGiven(known, parts))];
    }

    private static bool IsGiven(ProvinceUnit unit, ImmutableArray<Observation> parts)
    {
        foreach (Observation part in parts)
        {
            if (unit.Atlas.IsOrBecame(unit.Province, ProvinceOf(part)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The key of a series of figures.</summary>
    private readonly record struct SeriesKey(
        Indicator Indicator, ReportingPeriod Period, FundingSource Source, FundingStage Stage, bool IsPlanned);
}
