using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>
/// The rules that a reporting duty must satisfy, whether read from a document or defined in code. A check returns null if it passes.
/// </summary>
internal static class DutyRules
{
    /// <summary>The earliest due day; both it and the day before it must exist in every month.</summary>
    private const int FirstDueDay = 2;

    private const int LastDueDay = 28;

    /// <summary>Checks that a duty without recipients has a note that says what the text states instead.</summary>
    internal static CodedFault? OfRecipients(int recipients, bool hasNote) => recipients == 0 && !hasNote ? Bad(Message.NoRecipient) : null;

    /// <summary>
    /// Checks the day before which a monthly report is due; for other reports a day is a fault, because no text says which month it would
    /// be in.
    /// </summary>
    internal static CodedFault? OfDueDay(ReportingFrequency frequency, decimal day) =>
        frequency == ReportingFrequency.Monthly ? RecordRules.OfRange(day, FirstDueDay, LastDueDay) : Bad(Message.DayOfNoMonth);

    internal static CodedFault? OfVerified(LocalDate from, LocalDate? through, LocalDate verified) =>
        verified < from || verified > through ? Bad(Message.NotInForce) : null;

    /// <summary>Checks that the first day of a known change is after the last verified day, while the duty is in force.</summary>
    internal static CodedFault? OfChange(LocalDate from, LocalDate verified, LocalDate? through) =>
        from <= verified || from > through ? Bad(Message.ChangeOutOfOrder, verified) : null;

    /// <summary>Checks that a duty replaces only a duty that began before it, so that no two replace each other.</summary>
    internal static CodedFault? OfReplaced(ReportingDuty replaced, LocalDate from) => replaced.InForceFrom < from
        ? null
        : Bad(Message.ReplacesLater, QuotedText.Of(replaced.Id), replaced.InForceFrom);

    /// <summary>Checks that a province's duty does not replace a duty of another province, because that would have no effect.</summary>
    internal static CodedFault? OfReplaced(ReportingDuty replaced, Province? province, Lazy<AdministrativeAtlas> atlas) =>
        province is null || replaced.Province is not { } other || atlas.Value.IsOrBecame(other, province)
            ? null
            : Bad(Message.ReplacesElsewhere, QuotedText.Of(replaced.Id), QuotedText.Of(other.Id));

    private static CodedFault Bad(Message message, params ReadOnlySpan<object> arguments) =>
        CodedFault.Of(ErrorCode.BadValue, message, arguments);
}
