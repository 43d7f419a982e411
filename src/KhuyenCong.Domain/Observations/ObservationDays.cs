using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>Checks the days of a figure against each other: its period, its as-of day and the days of its data.</summary>
internal static class ObservationDays
{
    /// <summary>Checks that the figure is an estimate or a plan if its period ends after the as-of day.</summary>
    internal static CodedFault? OfStatus(ReportingPeriod period, ObservationStatus status, LocalDate? asOf) =>
        asOf < period.LastDay && status is ObservationStatus.Final or ObservationStatus.Provisional
            ? CodedFault.Of(
                ErrorCode.BadValue,
                Message.EndsAfterAsOf,
                Messages.Of(period.ToString),
                asOf.Value,
                SnakeCase<ObservationStatus>.Of(ObservationStatus.Estimated),
                SnakeCase<ObservationStatus>.Of(ObservationStatus.Planned))
            : null;

    /// <summary>Checks that the data cover no days after the as-of day.</summary>
    internal static CodedFault? OfWindow(DataWindow? window, LocalDate? asOf) =>
        window is { } data && data.LastDay > asOf
            ? CodedFault.Of(ErrorCode.BadValue, Message.WindowAfterAsOf, data.LastDay, asOf.Value)
            : null;
}
