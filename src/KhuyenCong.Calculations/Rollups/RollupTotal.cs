using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// A total of a roll-up (số tổng hợp), with its figure, the number of figures that it is the sum of, and the number of places that have
/// reported.
/// </summary>
/// <remarks>
/// Created by <see cref="RollupTotals"/>. A place that has not reported does not count as zero; the total states how many places have
/// reported.
/// </remarks>
[JsonConverter(typeof(CalculationJsonConverter<RollupTotal>))]
public sealed class RollupTotal : CalculationResult
{
    private readonly RollupSum _sum;
    private readonly RollupTotals _totals;
    private readonly RollupScope? _offAxes;

    /// <summary>Creates a total of parts that can be added.</summary>
    internal RollupTotal(in RollupSum sum, RollupTotals totals)
        : base(totals.Options, ReasonOf(sum, totals))
    {
        _sum = sum;
        _totals = totals;
    }

    /// <summary>Creates the total of a single cell on the roll-up's own axes.</summary>
    internal RollupTotal(RollupCoordinates at, RollupCell cell, RollupTotals totals)
        : base(totals.Options, ReasonOf(cell, at.Indicator, totals))
    {
        int counted = totals.IsCounted(at.Place) ? 1 : 0;
        _sum = new(at, cell, cell.Count == 0 ? 0 : counted, counted);
        _totals = totals;
    }

    /// <summary>Creates an undefined total, because its parts cannot be added or because it is not on the axes.</summary>
    internal RollupTotal(RollupScope scope, DataMisfit misfit, RollupTotals totals)
        : base(totals.Options, misfit.Reason)
    {
        Misfit = misfit.Text;
        _offAxes = scope;
        _totals = totals;
    }

    /// <summary>The indicator of the total (chỉ tiêu).</summary>
    public Indicator Indicator => _offAxes is null ? _totals.Axes.Indicators[_sum.At.Indicator] : _offAxes.Indicator;

    /// <summary>The place or unit of the total (địa bàn hoặc đơn vị).</summary>
    public ReportingUnit Place => _offAxes is null ? _totals.Axes.Places[_sum.At.Place] : _offAxes.Place;

    /// <summary>The period of the total (kỳ).</summary>
    public ReportingPeriod Period => _offAxes is null ? _totals.Axes.Periods[_sum.At.Period] : _offAxes.Period;

    /// <summary>The source of the money (nguồn kinh phí).</summary>
    public FundingSource Funding => _offAxes is null ? _totals.Axes.FundingSources[_sum.At.Funding] : _offAxes.Funding;

    /// <summary>The stage of the money (bước kinh phí).</summary>
    public FundingStage Stage => _offAxes is null ? _totals.Axes.FundingStages[_sum.At.Stage] : _offAxes.Stage;

    /// <summary>
    /// The total as a figure (số liệu tổng hợp), with the status of its least final part and the hedge that follows from the hedges of its
    /// parts; null when undefined.
    /// </summary>
    public Observation? Observation => IsDefined ? field ??= Observe() : null;

    /// <summary>
    /// The number of figures that the total is the sum of (số bản ghi); if each row is a project, the number of projects.
    /// </summary>
    public long Count => _sum.Cell.Count;

    /// <summary>The number of covered places that have a figure for every period (số đơn vị có báo cáo).</summary>
    public int Reporting => _sum.Reporting;

    /// <summary>
    /// The number of places that the total covers (số đơn vị phải có số liệu); an amount allocated to no region does not count as a place.
    /// </summary>
    public int Expected => _sum.Expected;

    /// <summary>The covered places that lack a figure for at least one period (các đơn vị chưa có báo cáo).</summary>
    public ImmutableArray<ReportingUnit> NotReporting => _sum.Expected == _sum.Reporting ? [] : [.. _totals.NotReporting(_sum.At)];

    private RollupScope Scope => _offAxes ?? _totals.ScopeOf(_sum.At);

    /// <summary>The value of a defined total.</summary>
    internal IndicatorValue Value => TryValue(_sum.Cell, Indicator, out IndicatorValue value) == ValueFault.None ? value : default;

    /// <summary>The number of a defined total, in the unit of its indicator.</summary>
    internal decimal Number => _sum.Cell.IsNatural ? (ulong)_sum.Cell.Sum : (decimal)_sum.Cell.Sum;

    /// <summary>The status of the least final part.</summary>
    internal ObservationStatus Status => _sum.Cell.Status;

    /// <summary>Whether the sum includes figures of a place that has not reported every period.</summary>
    internal bool HasGaps => _sum.HasGaps;

    /// <summary>
    /// Whether figures of a region belong to provinces that its scheme does not have, such as those from before a merger.
    /// </summary>
    internal bool IsRestated => Count > 0 && _totals.MembersOf(_sum.At.Place) is { AreRestated: true };

    /// <summary>Counts the provinces of a region that have reported; null if the region has a single figure.</summary>
    /// <param name="hasGap">Whether only some parts of a province that was formed from several are known.</param>
    internal int? ReportingProvinces(out bool hasGap)
    {
        hasGap = false;
        return Count == 0 ? 0
            : _totals.MembersOf(_sum.At.Place) is not { } members ? null
            : members.AreProvinces ? Reporting
            : members.Reporting([.. NotReporting], out hasGap);
    }

    private protected override IndicatorFormula? FormulaOf => null;

    internal override ImmutableArray<Citation> Sources => [.. Documents.Select(static document => new Citation(document))];

    private ImmutableArray<LegalDocument> Documents => Count == 0 ? [] : _totals.SourcesOf(_sum.At);

    internal override Caveats Caveats => Observation is { } figure
        ? Caveats.Of(figure) | Caveats.Of(MarksOf(_sum.Cell) | (MayCountTwice ? ResultMarks.MayCountTwice : ResultMarks.None))
        : Caveats.None;

    internal override IEnumerable<BilingualText> UserRecords => Observation is { } figure ? BroughtByUser.Of(figure) : [];

    private protected override string Kind => "rollup_total";

    /// <summary>Whether the same thing can be counted in several of the periods.</summary>
    private bool MayCountTwice =>
        _totals.Parts.Periods.Members[_sum.At.Period].Length > 1 && !Indicator.SummableOver.HasFlag(SummationAxes.Years);

    private static ResultMarks MarksOf(RollupCell cell) =>
        (cell.Hedge == Hedge.None ? ResultMarks.None : ResultMarks.HedgedOperand)
        | (cell.Has(ObservationStatus.Provisional) ? ResultMarks.ProvisionalOperand : ResultMarks.None)
        | (cell.Has(ObservationStatus.Estimated) ? ResultMarks.EstimatedOperand : ResultMarks.None)
        | (cell.Has(ObservationStatus.Planned) ? ResultMarks.PlannedOperand : ResultMarks.None);

    /// <summary>
    /// Returns the reason why a total is undefined: nothing was reported, plans are mixed with results, the sum is not a valid value of
    /// the indicator, only parts of a province are known, or no place has figures for the whole period. Null if it is defined.
    /// </summary>
    private static UndefinedReason? ReasonOf(in RollupSum sum, RollupTotals totals) =>
        sum.Overflows ? UndefinedReason.Overflow
            : sum.Cell.Count == 0 || sum.Cell.IsMixed || sum.Reporting == sum.Expected ? ReasonOf(sum.Cell, sum.At.Indicator, totals)
            : totals.IsMerged(sum.At.Place) ? UndefinedReason.MissingFigure
            : sum.Reporting == 0 && sum.Expected > 0 ? UndefinedReason.MissingPeriod
            : ReasonOf(sum.Cell, sum.At.Indicator, totals);

    /// <summary>
    /// Returns the reason why a cell is undefined: nothing was reported, plans are mixed with results, or the sum is not a valid value of
    /// the indicator. Null if it is defined.
    /// </summary>
    private static UndefinedReason? ReasonOf(RollupCell cell, int indicator, RollupTotals totals) =>
        cell.Count == 0 ? UndefinedReason.MissingFigure
            : cell.IsMixed ? UndefinedReason.PlannedFigure
            : cell.IsNatural ? null
            : TryValue(cell, totals.Axes.Indicators[indicator], out _) switch
            {
                ValueFault.None => null,
                ValueFault.Negative => UndefinedReason.NegativeFigure,
                _ => UndefinedReason.Overflow,
            };

    private static ValueFault TryValue(RollupCell cell, Indicator indicator, out IndicatorValue value)
    {
        if (cell.IsNatural)
        {
            value = IndicatorValue.OfNatural(indicator, (ulong)cell.Sum, cell.Hedge);
            return ValueFault.None;
        }

        value = default;
        return Int128.Abs(cell.Sum) < ((Int128)1 << 96)
            ? IndicatorValue.TryOf(indicator, new((decimal)cell.Sum, indicator.Unit), cell.Hedge, out value)
            : ValueFault.TooLarge;
    }

    private Observation Observe() => new(Value, Place, Period, _sum.Cell.Status)
    {
        Funding = Funding,
        Stage = Stage,
        Citation = Documents is [var document] ? new(document) : null,
        Note = ObservationParts.Joined(Notes()),
    };

    private ImmutableArray<BilingualText> Notes() => (Reporting < Expected, MayCountTwice) switch
    {
        (false, false) => [],
        (true, false) => [Coverage],
        (false, true) => [Messages.Of(Wording.MayCountTwice)],
        _ => [Coverage, Messages.Of(Wording.MayCountTwice)],
    };

    private BilingualText Coverage => Messages.Of(Wording.UnitsReported, (decimal)Reporting, (decimal)Expected);

    private protected override void WriteMembers(ResultJson json)
    {
        json.Text("indicator", Indicator.Id);
        json.Text("reporting_unit", Place.Id);
        json.Period("period", Period);
        json.Word<FundingSource>("source", Funding);
        json.Word<FundingStage>("stage", Stage);
        json.Figure("observation", Observation);
        json.Number("count", Count);
        json.Number("reporting", Reporting);
        json.Number("expected", Expected);
        json.Ids("not_reporting", NotReporting.Select(static unit => unit.Id));
    }

    private protected override string DescribeIn(DisplayLanguage language)
    {
        string scope = Scope.Words.In(language);
        if (!IsDefined)
        {
            return $"{scope}: {DescribeUndefined(language)}";
        }

        string quantity = Phrase.Before(_sum.Cell.Hedge, language) + Phrase.Printed(Value.Quantity, language);
        string printed = _sum.Cell.Has(ObservationStatus.Estimated) ? Messages.In(Wording.ByEstimate, language, quantity) : quantity;
        return Expected == 1
            ? Messages.In(Wording.RolledUpOne, language, scope, printed, (decimal)Count)
            : Messages.In(Wording.RolledUp, language, scope, printed, (decimal)Count, Coverage);
    }

    private protected override void AppendWorking(StringBuilder text, DisplayLanguage language)
    {
        if (NotReporting is { IsEmpty: false } missing)
        {
            Phrase.AppendLine(text, language, Wording.UnitsNotReported, string.Join(", ", missing.Select(unit => unit.Name.In(language))));
        }

        base.AppendWorking(text, language);
    }
}
