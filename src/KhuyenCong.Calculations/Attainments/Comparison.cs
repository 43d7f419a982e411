using System.Collections.Immutable;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>
/// What the actual value is measured against, and on what basis: a target, a planned budget or a plan of the same scope.
/// </summary>
internal readonly struct Comparison
{
    // A target, a planned budget or a plan; null for a plan that is undefined.
    private readonly object? _expected;

    // An observation, or a total of a roll-up, which creates one on first use.
    private readonly object? _figure;

    /// <summary>A bare value, or none.</summary>
    internal Comparison(Target target, IndicatorComparability? comparability)
        : this(target, (object?)null) => Comparability = comparability;

    internal Comparison(Target target, Observation? actual, IndicatorComparability? comparability)
        : this(target, (object?)actual) => Comparability = comparability;

    internal Comparison(Target target, RollupTotal actual, IndicatorComparability? comparability)
        : this(target, (object)actual) => Comparability = comparability;

    internal Comparison(PlannedBudget budget, Observation? actual)
        : this(budget, (object?)actual)
    {
    }

    /// <summary>A figure compared with the plan for the same indicator, place, period and money.</summary>
    internal Comparison(Observation? plan, Observation? actual)
        : this(plan, (object?)actual)
    {
    }

    private Comparison(object? expected, object? figure) => (_expected, _figure) = (expected, figure);

    internal Target? Target => _expected as Target;

    internal PlannedBudget? Budget => _expected as PlannedBudget;

    internal Observation? Plan => _expected as Observation;

    /// <summary>The figure that was given; null for a bare value.</summary>
    internal Observation? Actual => _figure as Observation ?? (_figure as RollupTotal)?.Observation;

    internal IndicatorComparability? Comparability { get; }

    /// <summary>
    /// Why the figure cannot be measured: a national target is measured by the nation's figures, a province's own target by the
    /// province's figures, and a target for certain years by figures of periods within those years. Null if it can, and for a bare value.
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

    /// <summary>Where the target or budget, the figure and the comparability record are printed.</summary>
    internal ImmutableArray<Citation> Citations =>
    [
        .. Target?.Citations ?? [.. new[] { Budget?.Citation, Plan?.Citation }.OfType<Citation>()],
        .. Actual?.Citation is { } citation ? [citation] : Array.Empty<Citation>(),
        .. Comparability is { } record ? [record.Citation] : Array.Empty<Citation>(),
    ];

    /// <summary>
    /// What readers must know about the operands: a figure has its own place and period; a bare value is assumed to have those of the
    /// program, through a day or to the end.
    /// </summary>
    internal Caveats CaveatsOf(IndicatorValue? value, LocalDate? date, Catalogue catalogue)
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
            | (value is { } actual ? Caveats.Of(actual.Hedge) : Caveats.None)
            | (Actual is null && value is not null ? Caveats.Bare : Caveats.Of(Actual));
        if (Actual is null && Program!.Province is not null)
        {
            caveats |= Caveats.OfPlace(catalogue.Atlas.NotReviewedOn(date ?? Period.Implementation.End));
        }

        return caveats | Caveats.Of(Comparability is null ? ResultMarks.None : ResultMarks.ComparedIndicators);
    }

    /// <summary>
    /// The target value; for a range, the end nearer to a number, or the number itself if it is in the range.
    /// </summary>
    internal Quantity ExpectedOf(decimal? actual) => Target?.UpperQuantity is { } upper
        ? new(Math.Clamp(actual ?? Lower.Value, Lower.Value, upper.Value), upper.Unit)
        : Lower;

    /// <summary>A number divided by the target value; 1 inside a range, which may include zero.</summary>
    internal ExactRatio RatioOf(decimal actual) => Target is { IsRange: false } target ? new(actual, target.Value.Number)
        : Target?.UpperQuantity is { } upper && actual >= Lower.Value && actual <= upper.Value ? new(1, 1)
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

    /// <summary>Whether there is something to measure against; false if a plan is undefined.</summary>
    internal bool HasExpected => _expected is not null;

    internal AttainmentStanding StandingOf(IndicatorValue actual, HedgePolicy hedges)
    {
        ExactRatio lower = new(Lower.Value, 1);
        ExactRatio upper = Target?.UpperQuantity is { } end ? new(end.Value, 1) : lower;
        return RangeStanding.Of(actual.Quantity.Value, actual.Hedge, lower, upper, hedges);
    }

    /// <summary>The hedge of the target, budget or plan.</summary>
    internal Hedge Hedge => Target?.Hedge ?? Budget?.Hedge ?? Plan?.Value.Hedge ?? Hedge.None;

    internal ProgramPeriod Period => Target?.Period ?? Program!.Period;

    /// <summary>The years that a result may cover: those of the target, of the budget or of its part.</summary>
    internal YearRange Years => Budget?.Years ?? Period.Years;

    /// <summary>The program that states it; null for a plan.</summary>
    internal PromotionProgram? Program => Target?.Program ?? Budget?.Program;

    /// <summary>The program and the comparability record, if a user added them.</summary>
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

    /// <summary>
    /// An actual, and the target that it cannot be measured against: "lao động được đào tạo, Bình Định, năm 2018; mục tiêu Chương
    /// trình ...".
    /// </summary>
    internal string MisfitOf(IndicatorValue actual, DisplayLanguage language)
    {
        BilingualText given = Actual is null ? actual.Indicator.Name : Phrase.Scope(Actual);
        BilingualText expected = (Target?.Indicator ?? Plan?.Indicator ?? NationalIndicators.PromotionFunding).Name;
        return Messages.In(Wording.Joined, language, given, Messages.Of(Wording.ScopeOfExpected, expected, Scope(language)));
    }

    /// <summary>The name of the target or budget, such as "mục tiêu Chương trình giai đoạn 2014 - 2020".</summary>
    internal string Scope(DisplayLanguage language)
    {
        if (Program is null)
        {
            return Messages.In(Wording.PlanOfPeriod, language, Phrase.Of(Plan!.Period));
        }

        BilingualText program = Program.Level == ProgramLevel.Provincial
            ? Program.Name
            : Messages.Of(Wording.ProgramOfYears, Phrase.Of(Program.Period.Years));
        return (Budget, Target?.Stage?.Name) switch
        {
            ({ } part, _) when part != Program.PlannedBudget => Messages.In(Wording.ScopeOfBudgetPart, language, program, PartOf(part)),
            (not null, _) => Messages.In(Wording.ScopeOfBudget, language, program),
            (_, { } stage) => Messages.In(Wording.ScopeOfStage, language, program, stage),
            _ => Messages.In(Wording.ScopeOfTarget, language, program),
        };
    }

    /// <summary>The name of a part of a budget, such as "vốn đối ứng 2026 - 2027".</summary>
    private static BilingualText PartOf(PlannedBudget part) => (part.IsOfSource, part.IsOfYears) switch
    {
        (true, true) => Messages.Of(Wording.SourceAndYears, part.Funding.DisplayName(), Phrase.Of(part.Years)),
        (true, false) => part.Funding.DisplayName(),
        _ => Phrase.Of(part.Years),
    };

    /// <summary>
    /// For money, what is divided by what; for a figure of a shorter period than the target, its period: " (kinh phí được duyệt trên kinh
    /// phí dự kiến)".
    /// </summary>
    internal string Remark(AttainmentStanding standing, DisplayLanguage language, decimal actual)
    {
        string remarks = string.Join("; ", Remarks(EndOf(standing, actual)).Select(remark => remark.In(language)));
        return remarks.Length == 0 ? string.Empty : $" ({remarks})";
    }

    /// <summary>The target with its stages: "Mục tiêu: khoảng 140.000 lao động = 40.000 + 100.000".</summary>
    internal string ExpectedInWords(DisplayLanguage language)
    {
        if (Budget is not null)
        {
            return Messages.In(Wording.BudgetIs, language, Budget.ToString(language));
        }

        if (Plan is not null)
        {
            return Messages.In(
                Wording.PlanIs, language, Phrase.Before(Plan.Value.Hedge, language) + Phrase.Printed(Plan.Quantity, language));
        }

        Target target = Target!;
        string parts = target.Parts.IsEmpty || target.Indicator.Nature != IndicatorNature.Flow
            ? string.Empty
            : $" = {string.Join(" + ", target.Parts.Select(part => InWords(part, target.Stated.Unit, language)))}";
        return Messages.In(Wording.TargetIs, language, target.ToString(language), parts);
    }

    /// <summary>A quantity such as "40.000", or a range such as "(100 - 150)".</summary>
    private static string InWords(Target part, MeasureUnit unit, DisplayLanguage language)
    {
        string lower = PrintedNumber.Format(part.Stated.In(unit).Value, language);
        return part.StatedUpper is { } upper ? $"({lower} - {PrintedNumber.Format(upper.In(unit).Value, language)})" : lower;
    }

    /// <summary>The end of a range that the percentage refers to; null if it is 100 for a number within the range.</summary>
    private Wording? EndOf(AttainmentStanding standing, decimal actual) => standing switch
    {
        AttainmentStanding.Below => Wording.OfLowerEnd,
        AttainmentStanding.Above => Wording.OfUpperEnd,
        _ when actual < Lower.Value => Wording.OfLowerEnd,
        _ when actual > Target?.UpperQuantity?.Value => Wording.OfUpperEnd,
        _ => null,
    };

    private IEnumerable<BilingualText> Remarks(Wording? endOfRange)
    {
        if (Target is { UpperQuantity: not null } range && endOfRange is { } end)
        {
            yield return Messages.Of(end, Messages.Of(range.ToString));
        }

        if (Budget is not null)
        {
            yield return Actual!.Stage == FundingStage.Unstated
                ? Messages.Of(Wording.UnstatedOverPlanned)
                : Messages.Of(Wording.StageOverPlanned, Actual.Stage.DisplayName());
        }

        if (Actual is not null && Plan is null && Actual.Period != ReportingPeriod.Of(Years))
        {
            yield return Messages.Of(IsOfPlan ? Wording.PlanOfPeriod : Wording.ResultOfPeriod, Phrase.Of(Actual.Period));
        }

        if (Actual?.Status == ObservationStatus.Provisional)
        {
            yield return Messages.Of(Wording.ProvisionalFigure);
        }
    }
}
