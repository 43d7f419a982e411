using System.Collections.Immutable;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>A comparison of an actual value with a target, a planned budget or a plan with the same scope.</summary>
internal readonly partial struct Comparison
{
    // A target, a planned budget or a plan; null for an undefined plan.
    private readonly object? _expected;

    // An observation, or a total of a roll-up, whose observation is created on first use.
    private readonly object? _figure;

    // A value without a figure; default if there is a figure or no value.
    private readonly IndicatorValue _bare;

    /// <summary>Creates a comparison of a bare value, or of no value.</summary>
    internal Comparison(Target target, in IndicatorValue actual, Catalogue catalogue)
        : this(target, (object?)null)
    {
        _bare = actual;
        Comparability = RecordOf(Indicator, target, catalogue);
    }

    internal Comparison(Target target, Observation? actual, Catalogue catalogue)
        : this(target, (object?)actual) => Comparability = RecordOf(actual?.Indicator, target, catalogue);

    internal Comparison(Target target, RollupTotal actual, Catalogue catalogue)
        : this(target, (object)actual) => Comparability = RecordOf(actual.Indicator, target, catalogue);

    internal Comparison(PlannedBudget budget, Observation? actual)
        : this(budget, (object?)actual)
    {
    }

    /// <summary>Creates a comparison of a figure with the plan for the same indicator, place, period and money.</summary>
    internal Comparison(Observation? plan, Observation? actual)
        : this(plan, (object?)actual)
    {
    }

    private Comparison(object? expected, object? figure) => (_expected, _figure) = (expected, figure);

    internal Target? Target => _expected as Target;

    internal PlannedBudget? Budget => _expected as PlannedBudget;

    internal Observation? Plan => _expected as Observation;

    /// <summary>The given figure; null for a bare value.</summary>
    internal Observation? Actual => _figure as Observation ?? (_figure as RollupTotal)?.Observation;

    /// <summary>The actual value; <c>default</c> if there is none.</summary>
    internal IndicatorValue Value => _figure switch
    {
        RollupTotal total => total.Value,
        Observation figure => figure.Value,
        _ => _bare,
    };

    /// <summary>The indicator of the actual value; null if there is none.</summary>
    internal Indicator? Indicator => _figure switch
    {
        RollupTotal total => total.Indicator,
        Observation figure => figure.Indicator,
        _ => _bare.HasIndicator ? _bare.Indicator : null,
    };

    /// <summary>
    /// The record of the practice of dividing the indicator of the actual value by that of the target; null if they are the same, or if
    /// there is no such record.
    /// </summary>
    internal IndicatorComparability? Comparability { get; }

    /// <summary>
    /// The reason why the figure cannot be measured; null if it can, and for a bare value. A national target needs figures of the nation,
    /// and a province's own target needs figures of the province. The period of the figure must be within the years of the target.
    /// </summary>
    internal UndefinedReason? ReasonOfScope => _figure switch
    {
        RollupTotal total => ReasonOf(total.Place, total.Period),
        Observation figure => ReasonOf(figure.ReportingUnit, figure.Period),
        _ => null,
    };

    /// <summary>Whether the figure is a plan, not a result.</summary>
    internal bool IsOfPlan => _figure switch
    {
        RollupTotal total => total.Status == ObservationStatus.Planned,
        Observation figure => figure.Status == ObservationStatus.Planned,
        _ => false,
    };

    /// <summary>The citations of the target or budget, the figure and the comparability record.</summary>
    internal ImmutableArray<Citation> Citations =>
    [
        .. Target?.Citations ?? [.. new[] { Budget?.Citation, Plan?.Citation }.OfType<Citation>()],
        .. Actual?.Citation is { } citation ? [citation] : Array.Empty<Citation>(),
        .. Comparability is { } record ? [record.Citation] : Array.Empty<Citation>(),
    ];

    /// <summary>
    /// Returns the caveats of the operands. A figure has its own place and period; a bare value is assumed to have those of the program,
    /// through a day or to the end of the period.
    /// </summary>
    internal Caveats CaveatsOf(LocalDate? date, Catalogue catalogue)
    {
        if (Budget is not null)
        {
            return Actual is null ? Caveats.Of(Budget, catalogue) : Caveats.Of(Actual) | Caveats.Of(Budget.Hedge);
        }

        if (Target is null)
        {
            return Caveats.Of(Actual) | Caveats.Of(Hedge);
        }

        Caveats caveats = Caveats.Of(Target.Hedge)
            | Caveats.Of(Value.Hedge)
            | (_bare.HasIndicator ? Caveats.Bare : Caveats.Of(Actual));
        if (Actual is null && Program!.Province is not null)
        {
            caveats |= Caveats.OfPlace(catalogue.Atlas.NotReviewedOn(date ?? Period.Implementation.End));
        }

        return caveats | Caveats.Of(Comparability is null ? ResultMarks.None : ResultMarks.ComparedIndicators);
    }

    /// <summary>
    /// Returns the target value; for a range, the bound nearer to the actual value, or the actual value itself if it is within the range.
    /// Without an actual value, returns the lower bound.
    /// </summary>
    internal Quantity ExpectedOf(decimal? actual) => Target?.UpperQuantity is { } upper
        ? new(Math.Clamp(actual ?? Lower.Value, Lower.Value, upper.Value), upper.Unit)
        : Lower;

    /// <summary>The actual value divided by the target value; 1 within a range, which can include zero.</summary>
    /// <remarks>
    /// The numbers are divided, not the quantities, because a comparability record can allow học viên to be divided by lượt học viên.
    /// </remarks>
    internal ExactRatio Ratio => Target is { IsRange: false } target ? new(Number, target.Value.Number) : RatioOf(Number);

    /// <summary>The number of the actual value; zero if there is none.</summary>
    private decimal Number => _figure is RollupTotal total ? total.Number : Value.Number;

    private static IndicatorComparability? RecordOf(Indicator? actual, Target target, Catalogue catalogue) =>
        actual is not null && actual != target.Indicator
        && catalogue.FindComparability(actual, target.Indicator) is { IsMeasuredAgainst: true } record ? record : null;

    private ExactRatio RatioOf(decimal actual) =>
        Target?.UpperQuantity is { } upper && actual >= Lower.Value && actual <= upper.Value
            ? new(1, 1)
            : new(actual, ExpectedOf(actual).Value);

    private UndefinedReason? ReasonOf(ReportingUnit unit, ReportingPeriod period)
    {
        bool isOfItsPlace = Program!.Province is { } province
            ? unit.Kind == ReportingUnitKind.Province && province.Equals(unit.Province?.Province)
            : unit.Kind == ReportingUnitKind.Nation;
        return !isOfItsPlace ? UndefinedReason.OtherPlace
            : Years.Contains(period.Years) ? null
            : UndefinedReason.OtherPeriod;
    }

    private Quantity Lower => Target?.Quantity ?? Budget?.Amount.ToQuantity() ?? Plan?.Quantity ?? default;

    /// <summary>Whether there is a value to measure against; false if a plan is undefined.</summary>
    internal bool HasExpected => _expected is not null;

    internal AttainmentStanding StandingOf(HedgePolicy hedges)
    {
        IndicatorValue actual = Value;
        ExactRatio lower = new(Lower.Value, 1);
        ExactRatio upper = Target?.UpperQuantity is { } end ? new(end.Value, 1) : lower;
        return RangeStanding.Of(actual.Quantity.Value, actual.Hedge, lower, upper, hedges);
    }

    /// <summary>The hedge of the target, budget or plan.</summary>
    internal Hedge Hedge => Target?.Hedge ?? Budget?.Hedge ?? Plan?.Value.Hedge ?? Hedge.None;

    internal ProgramPeriod Period => Target?.Period ?? Program!.Period;

    /// <summary>The years that a result can cover: those of the target, of the budget or of the part of the budget.</summary>
    internal YearRange Years => Budget?.Years ?? Period.Years;

    /// <summary>The program that states the target or budget; null for a plan.</summary>
    internal PromotionProgram? Program => Target?.Program ?? Budget?.Program;

    /// <summary>Returns the names of the program and of the comparability record, if a user added them.</summary>
    internal IEnumerable<BilingualText> UserRecords()
    {
        if (Program is { IsBuiltIn: false } program)
        {
            yield return program.Name;
        }

        if (Comparability is { IsBuiltIn: false } record)
        {
            yield return record.Reason;
        }
    }
}
