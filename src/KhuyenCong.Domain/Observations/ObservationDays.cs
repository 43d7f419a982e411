using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>What the days of a figure allow: of its period, of when it was known, and of its data.</summary>
internal static class ObservationDays
{
    /// <summary>A period that ends after the day as of which its figure is known has only an estimate or a plan.</summary>
    internal static CodedFault? OfStatus(ReportingPeriod period, ObservationStatus status, LocalDate? asOf) =>
        asOf < period.LastDay && status is ObservationStatus.Final or ObservationStatus.Provisional
            ? CodedFault.Of(
                ErrorCode.BadValue, Message.EndsAfterAsOf, Messages.Of(period.ToString), asOf.Value, SnakeCase<ObservationStatus>.Of(ObservationStatus.Estimated),
                SnakeCase<ObservationStatus>.Of(ObservationStatus.Planned))
            : null;

    /// <summary>Data of days to come are not known yet.</summary>
    internal static CodedFault? OfWindow(DataWindow? window, LocalDate? asOf) =>
        window is { } data && data.LastDay > asOf ? CodedFault.Of(ErrorCode.BadValue, Message.WindowAfterAsOf, data.LastDay, asOf.Value) : null;
}
