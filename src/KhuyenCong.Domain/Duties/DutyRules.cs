using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>What makes a reporting duty usable, read from a document or defined in code; null where it is kept.</summary>
internal static class DutyRules
{
    /// <summary>Every month has the day, and the one before it.</summary>
    private const int FirstDueDay = 2;

    private const int LastDueDay = 28;

    /// <summary>Where a text names nobody to report to, a note says what it has instead.</summary>
    internal static CodedFault? OfRecipients(int recipients, bool hasNote) => recipients == 0 && !hasNote ? Bad(Message.NoRecipient) : null;

    /// <summary>The day before which a monthly report is due; no text says of which month it is for others.</summary>
    internal static CodedFault? OfDueDay(ReportingFrequency frequency, decimal day) =>
        frequency == ReportingFrequency.Monthly ? RecordRules.OfRange(day, FirstDueDay, LastDueDay) : Bad(Message.DayOfNoMonth);

    internal static CodedFault? OfVerified(LocalDate from, LocalDate? through, LocalDate verified) =>
        verified < from || verified > through ? Bad(Message.NotInForce) : null;

    /// <summary>The first day of a known change: after the day verified, while the duty is in force.</summary>
    internal static CodedFault? OfChange(LocalDate from, LocalDate verified, LocalDate? through) =>
        from <= verified || from > through ? Bad(Message.ChangeOutOfOrder, verified) : null;

    /// <summary>A duty replaces one that began before it, so that no two replace each other.</summary>
    internal static CodedFault? OfReplaced(ReportingDuty replaced, LocalDate from) => replaced.InForceFrom < from
        ? null
        : Bad(Message.ReplacesLater, QuotedText.Of(replaced.Id), replaced.InForceFrom);

    /// <summary>A province's own duty replaces none of another province: it would change nothing there, silently.</summary>
    internal static CodedFault? OfReplaced(ReportingDuty replaced, Province? province, Lazy<AdministrativeAtlas> atlas) =>
        province is null || replaced.Province is not { } other || atlas.Value.IsOrBecame(other, province)
            ? null
            : Bad(Message.ReplacesElsewhere, QuotedText.Of(replaced.Id), QuotedText.Of(other.Id));

    private static CodedFault Bad(Message message, params ReadOnlySpan<object> arguments) =>
        CodedFault.Of(ErrorCode.BadValue, message, arguments);
}
