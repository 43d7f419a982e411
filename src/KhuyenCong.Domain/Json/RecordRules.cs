using System.Buffers;
using System.Globalization;
using System.Text;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>
/// The rules for the members of any record, whether read from a document or defined in code. A check returns null if it passes.
/// </summary>
internal static class RecordRules
{
    /// <summary>The word written for a document that is not known, so no document may have it as its id.</summary>
    internal const string NotKnown = "not_known";

    internal static CodedFault OfMissing(string member) => CodedFault.Of(ErrorCode.MissingMember, Message.MissingMember, member);

    internal static CodedFault OfRepeated(string id) =>
        CodedFault.Of(ErrorCode.DuplicateId, Message.DuplicateId, QuotedText.Of(id), Message.EachIdOnce);

    internal static CodedFault? OfText(string text) =>
        string.IsNullOrWhiteSpace(text) ? CodedFault.Of(ErrorCode.EmptyText, Message.EmptyText) : null;

    /// <summary>Checks that a document can hold a text: it must not have half a surrogate pair.</summary>
    internal static CodedFault? OfUnicode(string text)
    {
        for (ReadOnlySpan<char> rest = text; !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out int length) != OperationStatus.Done)
            {
                return CodedFault.Of(ErrorCode.NotUnicode, Message.NotUnicode);
            }

            rest = rest[length..];
        }

        return null;
    }

    /// <summary>Checks that a document can hold a name or other text in both languages.</summary>
    internal static CodedFault? OfName(BilingualText text) => OfUnicode(text.Vietnamese) ?? OfUnicode(text.English);

    internal static CodedFault? OfId(string text) =>
        OfText(text) ?? (Identifiers.IsValid(text) ? null : CodedFault.Of(ErrorCode.BadValue, Message.NotAnId, Message.FormOfId));

    internal static CodedFault? OfDocumentId(string id) => string.Equals(id, NotKnown, StringComparison.Ordinal)
        ? CodedFault.Of(ErrorCode.BadValue, Message.ReservedWord, Message.AnotherId)
        : null;

    /// <summary>Returns the fault of an unknown id, with the nearest known ids.</summary>
    internal static CodedFault OfUnknown(string id, IEnumerable<string> known) =>
        CodedFault.Of(ErrorCode.UnknownId, Message.UnknownId, Messages.OfNearest(Message.DeclaredId, NearestNames.Of(id, known)));

    /// <summary>Checks that an enum value has a word; a caller may pass any number.</summary>
    internal static CodedFault? OfWord<T>(T value)
        where T : struct, Enum =>
        Enum.IsDefined(value) ? null : CodedFault.Of(ErrorCode.UnknownWord, Message.UnknownWord, SnakeCase<T>.AllWords);

    /// <summary>Checks that a number is whole and within a range, both bounds included.</summary>
    internal static CodedFault? OfRange(decimal number, int minimum, int maximum) =>
        number == decimal.Truncate(number) && number >= minimum && number <= maximum
            ? null
            : CodedFault.Of(ErrorCode.BadValue, Message.NotInRange, string.Create(CultureInfo.InvariantCulture, $"{minimum}-{maximum}"));

    /// <summary>Checks that a day can be written in a document: it is in the ISO calendar, in year 1 or later.</summary>
    internal static CodedFault? OfDay(LocalDate day) =>
        day.Calendar == CalendarSystem.Iso && day.Year >= 1 ? null : CodedFault.Of(ErrorCode.BadValue, Message.NotADate);

    internal static CodedFault? OfInterval(LocalDate from, LocalDate? through) =>
        through < from ? CodedFault.Of(ErrorCode.BadValue, Message.EndsBefore, from) : null;
}
