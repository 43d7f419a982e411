using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>
/// What makes a reporting duty usable, whether read from a document or defined in code. A check returns null if it passes.
/// </summary>
internal static class DutyRules
{
    /// <summary>The day, and the one before it, must exist in every month.</summary>
    private const int FirstDueDay = 2;

    private const int LastDueDay = 28;

    /// <summary>If a text names no recipient, a note must say what it has instead.</summary>
    internal static CodedFault? OfRecipients(int recipients, bool hasNote) => recipients == 0 && !hasNote ? Bad(Message.NoRecipient) : null;

    /// <summary>The day before which a monthly report is due; for other reports no text says which month it would belong to.</summary>
    internal static CodedFault? OfDueDay(ReportingFrequency frequency, decimal day) =>
        frequency == ReportingFrequency.Monthly ? RecordRules.OfRange(day, FirstDueDay, LastDueDay) : Bad(Message.DayOfNoMonth);

    internal static CodedFault? OfVerified(LocalDate from, LocalDate? through, LocalDate verified) =>
        verified < from || verified > through ? Bad(Message.NotInForce) : null;

    /// <summary>The first day of a known change must be after the last verified day, while the duty is in force.</summary>
    internal static CodedFault? OfChange(LocalDate from, LocalDate verified, LocalDate? through) =>
        from <= verified || from > through ? Bad(Message.ChangeOutOfOrder, verified) : null;

    /// <summary>A duty may replace only one that began before it, so that no two replace each other.</summary>
    internal static CodedFault? OfReplaced(ReportingDuty replaced, LocalDate from) => replaced.InForceFrom < from
        ? null
        : Bad(Message.ReplacesLater, QuotedText.Of(replaced.Id), replaced.InForceFrom);

    /// <summary>A province's own duty must not replace one of another province: it would silently change nothing there.</summary>
    internal static CodedFault? OfReplaced(ReportingDuty replaced, Province? province, Lazy<AdministrativeAtlas> atlas) =>
        province is null || replaced.Province is not { } other || atlas.Value.IsOrBecame(other, province)
            ? null
            : Bad(Message.ReplacesElsewhere, QuotedText.Of(replaced.Id), QuotedText.Of(other.Id));

    private static CodedFault Bad(Message message, params ReadOnlySpan<object> arguments) =>
        CodedFault.Of(ErrorCode.BadValue, message, arguments);
}
