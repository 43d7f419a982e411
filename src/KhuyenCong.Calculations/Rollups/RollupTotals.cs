using System.Collections.Immutable;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The totals of a roll-up on chosen axes (các số tổng hợp theo trục), each computed on request.</summary>
/// <remarks>
/// Created by <see cref="Rollup.Totals"/>, which determines once which parts each total includes and which of them cannot be added.
/// </remarks>
[JsonConverter(typeof(NoJsonConverter<RollupTotals>))]
public sealed class RollupTotals
{
    private readonly Rollup _rollup;
    private readonly ImmutableArray<RegionMembers?> _members;
    private readonly Dictionary<Region, int> _regions = [];
    private readonly int _unallocated;
    private readonly bool[] _isCounted;

    internal RollupTotals(Rollup rollup, RollupAxes axes, RollupParts parts, CalculationOptions options)
    {
        _rollup = rollup;
        Axes = axes;
        Parts = parts;
        Options = options;
        _members =
        [
            .. axes.Places.Select((place, i) =>
                RegionMembers.Of(place, [.. parts.Places.Members[i].Select(member => rollup.Axes.Places[member])])),
        ];
        _isCounted = [.. rollup.Axes.Places.Select(static place => place.Kind != ReportingUnitKind.Unallocated)];
        _unallocated = axes.IndexOf(ReportingUnit.Unallocated);
        for (int place = 0; place < axes.Places.Length; place++)
        {
            if (axes.Places[place].Region is { } region)
            {
                _regions.Add(region, place);
            }
        }
    }

    /// <summary>The axes of the totals (các trục).</summary>
    public RollupAxes Axes { get; }

    /// <summary>
    /// The reasons why totals cannot be added up on these axes, each once (những số không được cộng), such as an indicator that cannot be
    /// added over places, places that overlap, or a period that is incomplete.
    /// </summary>
    public ImmutableArray<BilingualText> Refused =>
    [
        .. new[] { Parts.Places, Parts.Indicators, Parts.Periods, Parts.FundingSources, Parts.FundingStages }
            .SelectMany(static axis => axis.Refusals)
            .Concat(Axes.Indicators.SelectMany(RefusalsOf))
            .OfType<DataMisfit>()
            .Select(static misfit => Messages.Of(Wording.UndefinedAs, misfit.Reason.DisplayName(), misfit.Text!))
            .Distinct(),
    ];

    internal CalculationOptions Options { get; }

    /// <summary>The parts that the totals cover, for each axis.</summary>
    internal RollupParts Parts { get; }

    /// <summary>Returns a total by its indices on the axes (số tổng hợp theo chỉ số), for loops over all totals.</summary>
    /// <param name="place">The index of the place.</param>
    /// <param name="indicator">The index of the indicator.</param>
    /// <param name="period">The index of the period.</param>
    /// <param name="funding">The index of the source of money.</param>
    /// <param name="stage">The index of the stage of money.</param>
    /// <returns>The total; undefined, with its reason, if there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An index is not on its axis.</exception>
    public RollupTotal At(int place, int indicator, int period, int funding = 0, int stage = 0)
    {
        RequireIndex(place, Axes.Places.Length, nameof(place));
        RequireIndex(indicator, Axes.Indicators.Length, nameof(indicator));
        RequireIndex(period, Axes.Periods.Length, nameof(period));
        RequireIndex(funding, Axes.FundingSources.Length, nameof(funding));
        RequireIndex(stage, Axes.FundingStages.Length, nameof(stage));
        RollupCoordinates at = new(place, indicator, period, funding, stage);
        if (ReferenceEquals(Axes, _rollup.Axes))
        {
            // Nothing is added, so nothing can be refused.
            return new(at, _rollup.Cells[Axes.CellOf(place, indicator, period, funding, stage)], this);
        }

        DataMisfit? misfit = Parts.Places.RefusalOf(place) ?? Parts.Indicators.RefusalOf(indicator) ?? Parts.Periods.RefusalOf(period)
            ?? Parts.FundingSources.RefusalOf(funding) ?? Parts.FundingStages.RefusalOf(stage)
            ?? RefusalOf(place, indicator, period, funding);
        return misfit is null ? new(SumOf(at), this) : new(ScopeOf(at), misfit, this);
    }

    /// <summary>Returns the total for an indicator, place and period (số tổng hợp của một chỉ tiêu, địa bàn và kỳ).</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="place">The place.</param>
    /// <param name="period">The period.</param>
    /// <param name="funding">The source of the money.</param>
    /// <param name="stage">The stage of the money.</param>
    /// <returns>The total; undefined, with its reason, if there is none or if an argument is not on its axis.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> or <paramref name="place"/> is null.</exception>
    public RollupTotal Of(
        Indicator indicator,
        ReportingUnit place,
        ReportingPeriod period,
        FundingSource funding = FundingSource.Unstated,
        FundingStage stage = FundingStage.Unstated)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(place);
        return Of(place, Axes.IndexOf(place), Slice(indicator, period, funding, stage));
    }

    /// <summary>Looks up the coordinates of an indicator, a period, a source and a stage, once for the totals of many places.</summary>
    internal RollupSlice Slice(Indicator indicator, ReportingPeriod period, FundingSource funding, FundingStage stage)
    {
        RollupCoordinates at = new(
            -1, Axes.IndexOf(indicator), Axes.IndexOf(period), Axes.FundingSources.IndexOf(funding), Axes.FundingStages.IndexOf(stage));
        DataMisfit? misfit = at.Indicator < 0 ? new(UndefinedReason.OtherIndicator, indicator.Name)
            : Definitions.Differ(indicator, Axes.Indicators[at.Indicator]) ? new(UndefinedReason.DifferentDefinitions, indicator.Name)
            : at.Period < 0 ? new(UndefinedReason.OtherPeriod, Phrase.Of(period))
            : at.Funding < 0 ? new(UndefinedReason.OtherFunding, funding.DisplayName())
            : at.Stage < 0 ? new(UndefinedReason.OtherFunding, stage.DisplayName())
            : null;
        return new(indicator, period, funding, stage, at, misfit);
    }

    /// <summary>Returns the total for a region.</summary>
    internal RollupTotal Of(Region region, in RollupSlice slice) => _regions.TryGetValue(region, out int place)
        ? Of(Axes.Places[place], place, slice)
        : Of(ReportingUnit.Of(region), -1, slice);

    /// <summary>Returns the total for the amount allocated to no region; null if the axis of places does not have it.</summary>
    internal RollupTotal? OfUnallocated(in RollupSlice slice) =>
        _unallocated < 0 ? null : Of(ReportingUnit.Unallocated, _unallocated, slice);

    private RollupTotal Of(ReportingUnit place, int index, in RollupSlice slice)
    {
        DataMisfit? misfit = slice.Misfit ?? (index < 0 ? new(UndefinedReason.OtherPlace, place.Name) : null);
        return misfit is null
            ? At(index, slice.At.Indicator, slice.At.Period, slice.At.Funding, slice.At.Stage)
            : new RollupTotal(new(slice.Indicator, place, slice.Period, slice.Funding, slice.Stage), misfit, this);
    }

    /// <summary>Returns the axes.</summary>
    /// <returns>A culture-invariant text.</returns>
    public override string ToString() => Axes.ToString();

    internal RollupScope ScopeOf(RollupCoordinates at) => new(
        Axes.Indicators[at.Indicator],
        Axes.Places[at.Place],
        Axes.Periods[at.Period],
        Axes.FundingSources[at.Funding],
        Axes.FundingStages[at.Stage]);

    /// <summary>Returns the parts of a total that have not reported in full.</summary>
    internal IEnumerable<ReportingUnit> NotReporting(RollupCoordinates at)
    {
        foreach (int place in Parts.Places.Members[at.Place])
        {
            RollupCell cell = default;
            bool overflows = false;
            if (IsCounted(place) && !Add(place, at, ref cell, ref overflows))
            {
                yield return _rollup.Axes.Places[place];
            }
        }
    }

    /// <summary>Returns the documents from which the figures of a total come, in the order of their ids.</summary>
    internal ImmutableArray<LegalDocument> SourcesOf(RollupCoordinates at) => _rollup.Sources is { } sources
        ? [.. CellsOf(at).SelectMany(sources.Of).Distinct().OrderBy(static document => document.Id, StringComparer.Ordinal)]
        : [];

    /// <summary>
    /// Returns the parts of a region's total by province; null for another place, or if the region itself has a figure.
    /// </summary>
    internal RegionMembers? MembersOf(int place) => _members[place];

    private static void RequireIndex(int index, int length, string parameter)
    {
        if ((uint)index >= (uint)length)
        {
            throw new ArgumentOutOfRangeException(parameter, index, "Not an index of the axis.");
        }
    }

    private RollupSum SumOf(RollupCoordinates at)
    {
        RollupCell sum = default;
        int reporting = 0, expected = 0;
        (bool hasGaps, bool overflows) = (false, false);
        int[] periods = Parts.Periods.Members[at.Period], fundingSources = Parts.FundingSources.Members[at.Funding];
        int only = periods.Length == 1 && fundingSources.Length == 1 ? CellOf(0, at, periods[0], fundingSources[0]) : -1;
        int step = _rollup.Axes.CellCount / _rollup.Axes.Places.Length;
        foreach (int place in Parts.Places.Members[at.Place])
        {
            bool isInFull;
            if (only >= 0)
            {
                // Usually one period and one source of each place are added.
                ref RollupCell cell = ref _rollup.Cells[(place * step) + only];
                isInFull = cell.Count != 0;
                overflows |= isInFull && !sum.TryAdd(cell);
            }
            else
            {
                long before = sum.Count;
                isInFull = Add(place, at, ref sum, ref overflows);
                hasGaps |= !isInFull && sum.Count > before;
            }

            bool isCounted = _isCounted[place];
            expected += isCounted ? 1 : 0;
            reporting += isCounted && isInFull ? 1 : 0;
        }

        return new(at, sum, reporting, expected, hasGaps, overflows);
    }

    private int CellOf(int place, RollupCoordinates at, int period, int funding) => _rollup.Axes.CellOf(
        place, Parts.Indicators.Members[at.Indicator][0], period, funding, Parts.FundingStages.Members[at.Stage][0]);

    private IEnumerable<int> CellsOf(RollupCoordinates at) =>
        from place in Parts.Places.Members[at.Place]
        from period in Parts.Periods.Members[at.Period]
        from funding in Parts.FundingSources.Members[at.Funding]
        select CellOf(place, at, period, funding);

    /// <summary>Adds the figures of one place; returns whether it has a figure for every period.</summary>
    private bool Add(int place, RollupCoordinates at, ref RollupCell sum, ref bool overflows)
    {
        bool isInFull = true;
        foreach (int period in Parts.Periods.Members[at.Period])
        {
            bool has = false;
            foreach (int funding in Parts.FundingSources.Members[at.Funding])
            {
                ref RollupCell cell = ref _rollup.Cells[CellOf(place, at, period, funding)];
                if (cell.Count != 0)
                {
                    overflows |= !sum.TryAdd(cell);
                    has = true;
                }
            }

            isInFull &= has;
        }

        return isInFull;
    }

    /// <summary>Determines whether a place counts as one that must report; an amount allocated to no region does not.</summary>
    internal bool IsCounted(int place) => _isCounted[place];

    /// <summary>Returns the reason why the indicator cannot be added for the total; null if it can.</summary>
    private DataMisfit? RefusalOf(int place, int indicator, int period, int funding)
    {
        Indicator of = Axes.Indicators[indicator];
        return (Parts.Places.Members[place].Length > 1 ? RefusalOverPlaces(of, IsMerged(place)) : null)
            ?? (Parts.Periods.Members[period].Length > 1 ? RefusalOverPeriods(of) : null)
            ?? (Parts.FundingSources.Members[funding].Length > 1 ? RefusalOverFundingSources(of) : null);
    }

    private IEnumerable<DataMisfit?> RefusalsOf(Indicator indicator)
    {
        bool merges = Enumerable.Range(0, Axes.Places.Length).Any(IsMerged);
        yield return Parts.Places.Adds ? RefusalOverPlaces(indicator, merges) : null;
        yield return Parts.Periods.Adds ? RefusalOverPeriods(indicator) : null;
        yield return Parts.FundingSources.Adds ? RefusalOverFundingSources(indicator) : null;
    }

    /// <summary>Determines whether the place of a total is a province that was formed from several.</summary>
    internal bool IsMerged(int place) => Axes.Places[place].Kind == ReportingUnitKind.Province
        && Parts.Places.Members[place] is [var first, _, ..] && _rollup.Axes.Places[first].Kind == ReportingUnitKind.Province;

    /// <summary>
    /// Returns the reason why the indicator cannot be added over places; null if it can. Three provinces that merge become one province,
    /// so counts of provinces cannot be added.
    /// </summary>
    private static DataMisfit? RefusalOverPlaces(Indicator indicator, bool merges) =>
        !indicator.SummableOver.HasFlag(SummationAxes.Places) ? new(UndefinedReason.NotSummable, indicator.Name)
        : merges && string.Equals(indicator.Unit.Id, "province", StringComparison.Ordinal)
        ? new(UndefinedReason.NotSummable, Messages.Of(Wording.CountsProvinces, indicator.Name))
        : null;

    private static DataMisfit? RefusalOverPeriods(Indicator indicator) =>
        indicator.Nature == IndicatorNature.Flow ? null : new(UndefinedReason.NotAccumulating, indicator.Name);

    private static DataMisfit? RefusalOverFundingSources(Indicator indicator) =>
        indicator.SummableOver.HasFlag(SummationAxes.Sources) ? null : new(UndefinedReason.OtherFunding, indicator.Name);
}
