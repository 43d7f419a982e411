using System.Collections.Immutable;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>One side of a comparison: a target or a result, with its period.</summary>
internal readonly record struct ComparedFigure(Target? Target, Observation? Figure)
{
    /// <summary>Whether there is a target or a result.</summary>
    internal bool IsKnown => Target is not null || Figure is not null;

    internal IndicatorValue Value => Target?.Value ?? Figure?.Value ?? default;

    internal ReportingPeriod Period => Target is not null ? ReportingPeriod.Of(Target.Period.Years) : Figure!.Period;

    internal ImmutableArray<Citation> Citations => Target?.Citations ?? (Figure?.Citation is { } citation ? [citation] : []);

    private Wording Words => Target is not null ? Wording.TargetOfPeriod
        : Figure!.Status == ObservationStatus.Planned ? Wording.PlanOfPeriodIs
        : Wording.FigureOfPeriod;

    /// <summary>Whether the period consists of whole years.</summary>
    internal bool IsOfYears => Period.Kind is ReportingPeriodKind.Year or ReportingPeriodKind.Years;

    /// <summary>The number of years that the period covers, such as "5 năm".</summary>
    internal BilingualText YearsInWords
    {
        get
        {
            int years = Period.Years.Count;
            return Messages.Of(years == 1 ? Wording.OneYear : Wording.ManyYears, (decimal)years);
        }
    }

    /// <summary>
    /// Determines whether two periods count as equally long: the same number of whole years, two months, two quarters, two half-years, the
    /// same period of two years, or the same number of days.
    /// </summary>
    internal bool IsAsLongAs(ComparedFigure other) => (Period.Kind, other.Period.Kind) switch
    {
        _ when IsOfYears && other.IsOfYears => Period.Years.Count == other.Period.Years.Count,
        (ReportingPeriodKind.Month, ReportingPeriodKind.Month) => true,
        (ReportingPeriodKind.Quarter, ReportingPeriodKind.Quarter) => true,
        (ReportingPeriodKind.HalfYear, ReportingPeriodKind.HalfYear) => true,
        _ => Period.PlusYears(other.Period.FirstDay.Year - Period.FirstDay.Year) == other.Period || DaysOf(Period) == DaysOf(other.Period),
    };

    private static int DaysOf(ReportingPeriod period) => new DateInterval(period.FirstDay, period.LastDay).Length;

    /// <summary>Returns text such as "mục tiêu giai đoạn 2021 - 2025 (340 mô hình)".</summary>
    internal string Describe(DisplayLanguage language) => Messages.In(
        Words,
        language,
        Phrase.Of(Period),
        Phrase.Before(Value.Hedge, language) + Phrase.Printed(Value.Quantity, language));
}
