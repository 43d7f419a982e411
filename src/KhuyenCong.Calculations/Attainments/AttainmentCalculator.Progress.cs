using System.Collections.Immutable;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <content>Attainment through a day, compared with the elapsed time.</content>
public static partial class AttainmentCalculator
{
    /// <summary>
    /// Measures a value achieved through a day against the target and against the value expected by that day (mức đạt và tiến độ đến một
    /// ngày).
    /// </summary>
    /// <remarks>
    /// A bare value is assumed to be for the program's place; the result has the mark <see cref="ResultMarks.ScopeNotStated"/>.
    /// </remarks>
    /// <param name="actual">
    /// The value achieved from the first day of the target's program or stage through <paramref name="date"/>; the result is undefined for
    /// <c>default(IndicatorValue)</c>.
    /// </param>
    /// <param name="target">The target of the program or of a stage.</param>
    /// <param name="date">The day; after the last day of the program or stage, the expected value no longer rises.</param>
    /// <param name="options">The catalogue and other choices; null for the defaults.</param>
    /// <returns>The progress.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not in the ISO calendar.</exception>
    public static Progress CalculateOn(IndicatorValue actual, Target target, LocalDate date, CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(target);
        IsoDates.Require(date);
        options = CalculationOptions.Of(options);
        return ProgressOn(Calculate(new Comparison(target, actual, options.Catalogue), options, date), date);
    }

    /// <summary>
    /// Measures a figure accumulated through a day against the target and against the value expected by that day (mức đạt và tiến độ đến
    /// một ngày).
    /// </summary>
    /// <remarks>
    /// The figure's period begins with the target's program or stage and ends on the day: "9 tháng năm 2026" on 30 September 2026. Add
    /// several periods up with <see cref="AccumulationCalculator"/> first. If the figure states the days that its data cover
    /// (<see cref="Observation.DataWindow"/>), pass the last of these days, or the last day of its period for a result with the mark
    /// <see cref="ResultMarks.DifferentDataWindows"/>. A figure whose data begin after the first day of the period is not accumulated. An
    /// estimate for a longer period does not measure progress through the day on which it was made.
    /// </remarks>
    /// <param name="actual">The figure; if null, the result is undefined.</param>
    /// <param name="target">The target of the program or of a stage.</param>
    /// <param name="date">The day; after the last day of the program or stage, the expected value no longer rises.</param>
    /// <param name="options">The catalogue and other choices; null for the defaults.</param>
    /// <returns>
    /// The progress; undefined (<see cref="UndefinedReason.NotThroughDay"/>) if the figure was not accumulated through the day.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not in the ISO calendar.</exception>
    public static Progress CalculateOn(Observation? actual, Target target, LocalDate date, CalculationOptions? options = null)
    {
        IsoDates.Require(date);
        Attainment attainment = Calculate(actual, target, options);
        return actual is not null && Accumulates(target.Indicator) && date >= target.Period.Implementation.Start
            ? ProgressOn(attainment, date, ReasonOfPeriod(actual, target.Period, date), MarksOfWindow(actual, target.Period, date))
            : ProgressOn(attainment, date);
    }

    /// <summary>Returns the reason why a figure was not accumulated from the first day through a given day; null if it was.</summary>
    private static UndefinedReason? ReasonOfPeriod(Observation actual, ProgramPeriod period, LocalDate date)
    {
        LocalDate start = actual.Period.FirstDay;
        bool begins = (start == period.Years.FirstDay || start == period.Implementation.Start) && !(actual.DataWindow?.FirstDay > start);
        LocalDate through = ThroughDay(actual, date);
        bool ends = through == date || (date >= period.Implementation.End && through >= period.Implementation.End);
        return begins && ends ? null : UndefinedReason.NotThroughDay;
    }

    /// <summary>
    /// Returns the day through which a figure is accumulated: the last day of its data within its period or, for an estimate and for a
    /// figure measured on the last day of its period, that last day.
    /// </summary>
    private static LocalDate ThroughDay(Observation actual, LocalDate date)
    {
        LocalDate last = actual.Period.LastDay;
        bool isResult = actual.Status is ObservationStatus.Final or ObservationStatus.Provisional;
        return actual.DataWindow is { } data && isResult && date != last && data.LastDay < last ? data.LastDay : last;
    }

    /// <summary>Marks a figure whose stated data do not cover the period through the day.</summary>
    private static Caveats MarksOfWindow(Observation actual, ProgramPeriod period, LocalDate date)
    {
        LocalDate last = LocalDate.Min(date, LocalDate.Max(actual.Period.LastDay, period.Implementation.End));
        bool isOther = actual.DataWindow is { } data
            && (data.LastDay != last
                || (data.FirstDay is { } first && first != actual.Period.FirstDay && first != period.Implementation.Start));
        return Caveats.Of(isOther ? ResultMarks.DifferentDataWindows : ResultMarks.None);
    }

    private static Progress ProgressOn(Attainment attainment, LocalDate date, UndefinedReason? ofPeriod = null, Caveats? ofWindow = null)
    {
        Target target = attainment.Target!;
        ProgramPeriod period = target.Period;
        bool accumulates = Accumulates(target.Indicator);
        UndefinedReason? reason = (accumulates, date < period.Implementation.Start) switch
        {
            (false, _) => UndefinedReason.NotAccumulating,
            (_, true) => UndefinedReason.NotStarted,
            _ => attainment.Reason ?? ofPeriod ?? ReasonOfForecast(attainment.ExactRatio, period.ElapsedShare(date)),
        };
        return new(attainment, date, period, accumulates ? ExpectedValueOn(target, date, part => part.Quantity) : default, reason)
        {
            UpperExpectedValue = accumulates && target.UpperQuantity is not null
                ? ExpectedValueOn(target, date, part => part.UpperQuantity ?? part.Quantity)
                : default,
            OfWindow = ofWindow ?? Caveats.None,
            Misfit = attainment.Misfit,
        };
    }

    /// <summary>Returns a reason if a forecast is too large to be printed as a percentage; otherwise null.</summary>
    private static UndefinedReason? ReasonOfForecast(ExactRatio attained, ExactRatio passed) =>
        attained.Value.GetValueOrDefault() < ExactNumber.Limit * passed.Value.GetValueOrDefault() ? null : UndefinedReason.Overflow;

    /// <summary>
    /// Returns the value expected by the day: the full targets of the stages that have ended, and the elapsed share of the target of the
    /// current stage.
    /// </summary>
    internal static ExpectedByDay ExpectedOn(Target target, LocalDate date, Func<Target, Quantity> promised)
    {
        // At most one stage is under way on any day.
        decimal ended = 0;
        decimal underWay = 0;
        ExactRatio passed = new(0, 1);
        foreach (Target part in StagesOf(target))
        {
            DateInterval days = part.Period.Implementation;
            if (days.End <= date)
            {
                ended += promised(part).Value;
            }
            else if (days.Start <= date)
            {
                underWay = promised(part).Value;
                passed = part.Period.ElapsedShare(date);
            }
        }

        return new(ended, underWay, passed);
    }

    /// <summary>Returns the value expected after the elapsed time; undefined before the first day.</summary>
    private static ExactRatio ExpectedValueOn(Target target, LocalDate date, Func<Target, Quantity> promised) =>
        date < target.Period.Implementation.Start ? default : ExpectedOn(target, date, promised).Value;

    /// <summary>
    /// Returns the targets of the stages, which a program can state in addition to the target for its whole period; the target itself
    /// unless every stage has one.
    /// </summary>
    private static ImmutableArray<Target> StagesOf(Target target)
    {
        if (!target.Parts.IsEmpty || target.Stage is not null)
        {
            return target.Parts.IsEmpty ? [target] : target.Parts;
        }

        ImmutableArray<Target> stages =
            [.. target.Program.Targets.Where(stated => stated.Stage is not null && stated.Indicator == target.Indicator)];
        return stages.IsEmpty || stages.Length < target.Program.Stages.Length ? [target] : stages;
    }

    private static bool Accumulates(Indicator indicator) =>
        indicator is { Nature: IndicatorNature.Flow, Unit.Kind: MeasureUnitKind.Count or MeasureUnitKind.Money };
}
