using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>One reported figure (số liệu): an indicator's value for a place, a period and a source of money, and how final it is.</summary>
/// <example>
/// <code>
/// Observation trained = new(
///     NationalIndicators.TrainedWorkers.Of(7_350), ReportingUnit.Nation, ReportingPeriod.FirstMonths(2026, 9),
///     asOf: new LocalDate(2026, 10, 15));
/// </code>
/// </example>
[JsonConverter(typeof(DomainJsonConverter))]
public sealed class Observation
{
    /// <summary>Creates a figure (tạo số liệu).</summary>
    /// <param name="value">The indicator and its value.</param>
    /// <param name="reportingUnit">The unit that the figure is about.</param>
    /// <param name="period">The period that the figure is reported for.</param>
    /// <param name="status">How final the figure is; final by default.</param>
    /// <param name="asOf">
    /// The day as of which the figure is known; null if not stated. If the period ends after this day, the figure can only be an estimate
    /// or a plan.
    /// </param>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> is a default value without an indicator, <paramref name="asOf"/> is not in the ISO calendar, or the figure
    /// is final or provisional and its period ends after <paramref name="asOf"/>.
    /// </exception>
    /// <exception cref="ArgumentNullException"><paramref name="reportingUnit"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not a defined value.</exception>
    public Observation(
        IndicatorValue value,
        ReportingUnit reportingUnit,
        ReportingPeriod period,
        ObservationStatus status = ObservationStatus.Final,
        LocalDate? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(reportingUnit);
        if (!value.HasIndicator)
        {
            throw new ArgumentException("Expected a value created by an indicator, not a default one.", nameof(value));
        }

        if (asOf is { } day)
        {
            IsoDates.Require(day, nameof(asOf));
        }

        Value = value;
        ReportingUnit = reportingUnit;
        Period = period;
        Status = EnumValues.Require(status);
        AsOf = asOf;
        if (ObservationDays.OfStatus(period, status, asOf) is { } fault)
        {
            throw new ArgumentException(fault.Fault.In(DisplayLanguage.English) + ".", nameof(status));
        }
    }

    /// <summary>The indicator with its value (chỉ tiêu và giá trị).</summary>
    public IndicatorValue Value { get; }

    /// <summary>The indicator (chỉ tiêu).</summary>
    public Indicator Indicator => Value.Indicator;

    /// <summary>The quantity (giá trị), in the indicator's unit.</summary>
    public Quantity Quantity => Value.Quantity;

    /// <summary>The place or organisation of the figure (đơn vị báo cáo).</summary>
    public ReportingUnit ReportingUnit { get; }

    /// <summary>The period that the figure is reported for (kỳ báo cáo).</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The status of the figure (tình trạng); final by default.</summary>
    public ObservationStatus Status { get; }

    /// <summary>The day as of which the figure is known (ngày của số liệu); null if not stated.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>
    /// The days that the data cover (ngày chốt số liệu), as the report states them; null if it does not, never computed from
    /// <see cref="Period"/>.
    /// </summary>
    /// <exception cref="ArgumentException">The data end after <see cref="AsOf"/>.</exception>
    public DataWindow? DataWindow
    {
        get;
        init => field = ObservationDays.OfWindow(value, AsOf) is { } fault
            ? throw new ArgumentException(fault.Fault.In(DisplayLanguage.English) + ".", nameof(value))
            : value;
    }

    /// <summary>The source of the money (nguồn kinh phí); unstated for figures that are not money.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined value.</exception>
    public FundingSource Funding { get; init => field = EnumValues.Require(value); }

    /// <summary>The stage of the money, such as approved or disbursed (bước kinh phí); unstated for figures that are not money.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined value.</exception>
    public FundingStage Stage { get; init => field = EnumValues.Require(value); }

    /// <summary>The source where the figure is printed (nơi in); null if not stated.</summary>
    public Citation? Citation { get; init; }

    /// <summary>A note for readers (ghi chú), for example that some units may be counted twice; null if there is none.</summary>
    public BilingualText? Note { get; init; }

    /// <summary>
    /// Returns the first day whose map the figure can follow: it can still name a unit that ceased to exist in the last year of the
    /// period.
    /// </summary>
    internal static LocalDate FirstFrameDay(ReportingPeriod period) =>
        LocalDate.Max(period.FirstDay, new YearRange(period.LastDay.Year).FirstDay);

    /// <summary>Returns the indicator, unit, period and quantity in Vietnamese notation.</summary>
    /// <returns>The figure in one line.</returns>
    public override string ToString() => $"{Indicator.Id}, {ReportingUnit.Id}, {Period}: {Value}";
}
