using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Restates figures of the provinces of one day onto those of a later one (quy đổi số liệu về địa bàn mới), exactly.</summary>
/// <remarks>
/// Every province went whole into one later province, so its figures add up to the later one's: of indicators that may be added over places. Ratios and means are
/// not restated: compute them anew from restated parts. What a later province reported cannot be divided among the earlier ones. A province with a missing part, with a
/// part given twice, with parts of two definitions of one id, or with a sum too large has no figure, and says why.
/// </remarks>
public static class RestatementCalculator
{
    /// <summary>Restates figures (quy đổi số liệu).</summary>
    /// <param name="figures">Figures of provinces of any day up to the map's, of the nation and of what no region holds; of as many indicators, years, sources and stages as there are.</param>
    /// <param name="map">The map to restate onto.</param>
    /// <returns>The restated figures: for each indicator, span of years, source and stage, those of the provinces that have a part.</returns>
    /// <exception cref="ArgumentNullException">An argument or a figure is null.</exception>
    /// <exception cref="ArgumentException">
    /// An indicator may not be added over places, or counts provinces; a figure is of a province that was made after the map's days, of a region, or of a unit within a
    /// province. The message names them and the reason.
    /// </exception>
    public static RestatedFigures Restate(IEnumerable<Observation> figures, AdministrativeMap map)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(map);
        ImmutableArray<Observation> all = [.. figures];
        foreach (Observation figure in all)
        {
            ArgumentNullException.ThrowIfNull(figure, nameof(figures));
            Require(figure, map, nameof(figures));
        }

        ImmutableArray<RestatedFigure>.Builder restated = ImmutableArray.CreateBuilder<RestatedFigure>();
        foreach (IGrouping<SeriesKey, Observation> series in all.Where(figure => figure.ReportingUnit.Kind == ReportingUnitKind.Province).GroupBy(SeriesKey.Of))
        {
            ILookup<string, Observation> bySuccessor = series.ToLookup(figure => map.SuccessorsOf(figure.ReportingUnit.Province!.Province)[0].Province.Id, StringComparer.Ordinal);
            restated.AddRange(map.Units.Where(unit => bySuccessor.Contains(unit.Province.Id)).Select(unit => Add(unit, [.. bySuccessor[unit.Province.Id]])));
        }

        return new(map, restated.ToImmutable(), [.. all.Where(figure => figure.ReportingUnit.Kind != ReportingUnitKind.Province)]);
    }

    private static void Require(Observation figure, AdministrativeMap map, string parameter)
    {
        ReportingUnit unit = figure.ReportingUnit;
        if (unit.Kind is ReportingUnitKind.Nation or ReportingUnitKind.Unallocated)
        {
            return;
        }

        if (unit.Kind != ReportingUnitKind.Province)
        {
            throw new ArgumentException($"Only figures of provinces are restated, not {Phrase.Scope(figure)}.", parameter);
        }

        if (!figure.Indicator.SummableOver.HasFlag(SummationAxes.Places))
        {
            throw new ArgumentException($"{QuotedText.Of(figure.Indicator.Id)} may not be added over places: compute it anew from restated parts.", parameter);
        }

        // Three provinces that each planned by year are one province that does, not three.
        if (string.Equals(figure.Quantity.Unit.Id, "province", StringComparison.Ordinal))
        {
            throw new ArgumentException($"{QuotedText.Of(figure.Indicator.Id)} counts provinces, and these became fewer: count them anew on the later map.", parameter);
        }

        if (map.SuccessorsOf(unit.Province!.Province).IsEmpty)
        {
            string parts = string.Join(", ", map.PredecessorsOf(unit.Province.Province).Select(part => part.Province.Id));
            throw new ArgumentException($"{Phrase.Scope(figure)} cannot be divided among {parts}, of which it was made later.", parameter);
        }
    }

    private static RestatedFigure Add(ProvinceUnit unit, ImmutableArray<Observation> parts)
    {
        ReportingUnit reportingUnit = ReportingUnit.Of(unit);
        if (Definitions.Differ(parts.Select(part => part.Indicator)))
        {
            return new(reportingUnit, null, UndefinedReason.DifferentDefinitions, parts, []);
        }

        // The parts are of one day's provinces: each once, and none beside one that it became part of.
        if (parts.Where((part, i) => parts.Where((_, j) => j != i).Any(other => IsWithin(part, other))).Any())
        {
            return new(reportingUnit, null, UndefinedReason.OverlappingFigures, parts, []);
        }

        ImmutableArray<ProvinceUnit> missing = [.. MissingParts(unit, parts)];
        if (!missing.IsEmpty)
        {
            return new(reportingUnit, null, UndefinedReason.MissingFigure, parts, missing);
        }

        Quantity sum = parts[0].Quantity;
        foreach (Observation part in parts.Skip(1))
        {
            if (!sum.TryAdd(part.Quantity, out sum))
            {
                return new(reportingUnit, null, UndefinedReason.Overflow, parts, []);
            }
        }

        return sum.Unit.Kind is MeasureUnitKind.Count or MeasureUnitKind.Money && sum.Value > long.MaxValue
            ? new(reportingUnit, null, UndefinedReason.Overflow, parts, [])
            : new(reportingUnit, Sum(reportingUnit, sum, parts), null, parts, []);
    }

    private static Observation Sum(ReportingUnit unit, Quantity sum, ImmutableArray<Observation> parts)
    {
        Observation first = parts[0];
        return new(
            first.Indicator.Of(sum, parts.Select(part => part.Value.Hedge).Aggregate(HedgeAlgebra.Sum)),
            unit,
            first.Years,
            first.Source,
            first.Stage,
            parts.Max(part => part.Status),
            CitationOf(parts),
            NoteOf(parts));
    }

    /// <summary>Where all parts are printed: one place as it is, several places of one document as the document.</summary>
    private static Citation? CitationOf(ImmutableArray<Observation> parts)
    {
        Citation? first = parts[0].Citation;
        return first is null ? null
            : parts.All(part => first.Equals(part.Citation)) ? first
            : parts.All(part => first.Document.Equals(part.Citation?.Document)) ? new Citation(first.Document)
            : null;
    }

    /// <summary>What a reader of any part must know, each thing once.</summary>
    private static BilingualText? NoteOf(ImmutableArray<Observation> parts)
    {
        BilingualText[] notes = [.. parts.Select(part => part.Note).OfType<BilingualText>().Distinct()];
        return notes.Length == 0 ? null : new(string.Join("; ", notes.Select(note => note.Vietnamese)), string.Join("; ", notes.Select(note => note.English)));
    }

    /// <summary>Whether a figure's province is that of another, or became part of it.</summary>
    private static bool IsWithin(Observation part, Observation other)
    {
        ProvinceUnit whole = other.ReportingUnit.Province!;
        return AdministrativeMap.On(whole.Days.Start).SuccessorsOf(part.ReportingUnit.Province!.Province).Any(successor => successor.Province.Equals(whole.Province));
    }

    /// <summary>The provinces of the earliest part's days that are in the unit and have no figure; none when a part is the unit itself.</summary>
    private static IEnumerable<ProvinceUnit> MissingParts(ProvinceUnit unit, ImmutableArray<Observation> parts)
    {
        HashSet<Province> given = [.. parts.Select(part => part.ReportingUnit.Province!.Province)];
        return given.Contains(unit.Province)
            ? []
            : AdministrativeMap.On(parts.Min(part => part.ReportingUnit.Province!.Days.Start)).PredecessorsOf(unit.Province).Where(part => !given.Contains(part.Province));
    }

    /// <summary>What makes figures one series.</summary>
    private sealed record SeriesKey(Indicator Indicator, YearRange Years, FundingSource Source, FundingStage Stage)
    {
        internal static SeriesKey Of(Observation figure) => new(figure.Indicator, figure.Years, figure.Source, figure.Stage);
    }
}
