using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>The period of a program (giai đoạn của chương trình): its reporting years and the days on which it is carried out.</summary>
/// <remarks>
/// Budget years, growth steps and elapsed years are three different numbers. The years 2014 - 2020 have seven budget years and six growth
/// steps, and from 1 August 2014 to 31 December 2020 six whole years elapse. Periods are equal if years and days are equal.
/// </remarks>
[JsonConverter(typeof(NoJsonConverter<ProgramPeriod>))]
public sealed record ProgramPeriod
{
    /// <summary>Creates a period (tạo giai đoạn).</summary>
    /// <param name="years">The reporting years.</param>
    /// <param name="implementation">The days of implementation, both ends included, in those years.</param>
    /// <exception cref="ArgumentNullException"><paramref name="implementation"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="implementation"/> does not begin in the first year of <paramref name="years"/> and end in the last, or is not
    /// in the ISO calendar.
    /// </exception>
    public ProgramPeriod(YearRange years, DateInterval implementation)
    {
        ArgumentNullException.ThrowIfNull(implementation);
        IsoDates.Require(implementation.Start, nameof(implementation));
        if (implementation.Start.Year != years.First || implementation.End.Year != years.Last)
        {
            throw new ArgumentException(
                $"Expected days that begin in the first year of {years.ToString()} and end in the last.", nameof(implementation));
        }

        Years = years;
        Implementation = implementation;
    }

    /// <summary>The reporting years (các năm báo cáo).</summary>
    public YearRange Years { get; }

    /// <summary>The days of implementation (thời gian thực hiện), both ends included.</summary>
    public DateInterval Implementation { get; }

    /// <summary>The number of yearly budgets (số năm ngân sách): seven for 2014 - 2020.</summary>
    public int BudgetYears => Years.Count;

    /// <summary>The number of year-on-year steps (số bước tăng trưởng): six for 2014 - 2020.</summary>
    public int GrowthSteps => Years.GrowthSteps;

    /// <summary>Returns the number of whole years of implementation that have passed at the end of a day (số năm đã qua).</summary>
    /// <param name="date">The day.</param>
    /// <returns>
    /// The whole years from the first day through <paramref name="date"/>; 0 before the first day, and at most the whole years of the
    /// period.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not in the ISO calendar.</exception>
    public int ElapsedYears(LocalDate date)
    {
        IsoDates.Require(date);
        LocalDate last = LocalDate.Min(date, Implementation.End);
        if (last < Implementation.Start)
        {
            return 0;
        }

        // The last day of the calendar has no day after it.
        return last == LocalDate.MaxIsoValue
            ? Period.Between(Implementation.Start, last, PeriodUnits.Years).Years + (Implementation.Start.DayOfYear == 1 ? 1 : 0)
            : Period.Between(Implementation.Start, last.PlusDays(1), PeriodUnits.Years).Years;
    }

    /// <summary>Returns the share of the days of implementation that have passed at the end of a day (tỷ lệ thời gian đã qua).</summary>
    /// <param name="date">The day.</param>
    /// <returns>
    /// The days from the first through <paramref name="date"/> over all days; 1 from the last day on; undefined before the first.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not in the ISO calendar.</exception>
    public ExactRatio ElapsedShare(LocalDate date)
    {
        IsoDates.Require(date);
        if (date < Implementation.Start)
        {
            return default;
        }

        LocalDate last = LocalDate.Min(date, Implementation.End);
        return new(new DateInterval(Implementation.Start, last).Length, Implementation.Length);
    }

    /// <summary>Returns the reporting years.</summary>
    /// <returns>Text such as "2014 - 2020".</returns>
    public override string ToString() => Years.ToString();
}
