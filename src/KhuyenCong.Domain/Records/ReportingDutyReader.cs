using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>Reads reporting duties.</summary>
/// <param name="records">The documents that the duties cite.</param>
/// <param name="atlas">The maps, for the province of a duty.</param>
/// <param name="known">The duties that a document can replace; null for the catalogue's own file.</param>
internal sealed class ReportingDutyReader(
    RecordReader records, Lazy<AdministrativeAtlas> atlas, Lazy<RecordList<ReportingDuty>>? known = null)
{
    internal ImmutableArray<ReportingDuty> ReadAll(JsonCursor list)
    {
        ImmutableArray<ReportingDuty> duties = RecordReader.Records(list, Read, duty => duty.Id);
        if (duties.All(duty => duty.Replaces.IsEmpty))
        {
            return duties;
        }

        // The records of the document take precedence within it.
        RecordList<ReportingDuty> all = known?.Value.Under(duties) ?? new(duties, duty => duty.Id);
        foreach ((JsonCursor item, ReportingDuty duty) in list.Items().Zip(duties).Where(pair => !pair.Second.Replaces.IsEmpty))
        {
            foreach (JsonCursor replaced in item.Member("replaces").Items())
            {
                ReportingDuty other = RecordReader.Look(replaced, all);
                replaced.Require(DutyRules.OfReplaced(other, duty.InForceFrom) ?? DutyRules.OfReplaced(other, duty.Province, atlas));
            }
        }

        return duties;
    }

    private ReportingDuty Read(JsonCursor item)
    {
        item.Closed(
            "id",
            "province",
            "reporter",
            "recipients",
            "subject",
            "frequency",
            "due_before_day",
            "in_force",
            "verified_through",
            "change",
            "replaces",
            "note",
            "citation",
            "verification");
        ReportingFrequency frequency = item.Member("frequency").Word<ReportingFrequency>();
        (LocalDate from, LocalDate? through) = ReadDays(item.Member("in_force"));
        LocalDate verified = item.Member("verified_through").Date();
        item.Member("verified_through").Require(DutyRules.OfVerified(from, through, verified));
        (LegalDocument? changedBy, LocalDate? changedFrom) =
            item.Optional("change") is { } change ? ReadChange(change, verified, through) : default((LegalDocument?, LocalDate?));
        return new(new ReportingDutyParts
        {
            Id = item.Member("id").Identifier(),
            Province = item.Optional("province") is { } province ? GeographyReader.ReadProvince(province, atlas.Value, from) : null,
            Reporter = item.Member("reporter").Word<ReportingParty>(),
            Recipients = ReadRecipients(item.Member("recipients"), item.Optional("note") is not null),
            Subject = item.Optional("subject")?.Bilingual(),
            Frequency = frequency,
            DueBeforeDay = item.Optional("due_before_day") is { } day ? ReadDueDay(day, frequency) : null,
            InForceFrom = from,
            InForceThrough = through,
            VerifiedThrough = verified,
            ChangedBy = changedBy,
            ChangedFrom = changedFrom,
            Replaces = item.Optional("replaces") is { } replaces ? ReadReplaced(replaces) : [],
            Note = item.Optional("note")?.Bilingual(),
            Citation = records.ReadCitation(item.Member("citation")),
            Verification = item.Member("verification").Word<Verification>(),
            IsBuiltIn = records.IsBuiltIn,
        });
    }

    private static ImmutableArray<ReportingParty> ReadRecipients(JsonCursor list, bool hasNote)
    {
        ImmutableArray<ReportingParty> recipients =
            RecordReader.Records(list, item => item.Word<ReportingParty>(), SnakeCase<ReportingParty>.Of);
        list.Require(DutyRules.OfRecipients(recipients.Length, hasNote));
        return recipients;
    }

    /// <summary>Rejects a list that is present but empty; if there are no items, the list must be omitted.</summary>
    private static ImmutableArray<string> ReadReplaced(JsonCursor list)
    {
        ImmutableArray<string> ids = RecordReader.Records(list, item => item.Text(), id => id);
        return ids.IsEmpty ? throw list.Bad(ErrorCode.BadValue, Message.EmptyList) : ids;
    }

    private static int ReadDueDay(JsonCursor item, ReportingFrequency frequency)
    {
        decimal day = item.Number();
        item.Require(DutyRules.OfDueDay(frequency, day));
        return (int)day;
    }

    private static (LocalDate From, LocalDate? Through) ReadDays(JsonCursor inForce)
    {
        inForce.Closed("from", "through");
        LocalDate from = inForce.Member("from").Date();
        LocalDate? through = inForce.Optional("through")?.Date();
        inForce.Optional("through")?.Require(RecordRules.OfInterval(from, through));
        return (from, through);
    }

    private (LegalDocument Document, LocalDate From) ReadChange(JsonCursor change, LocalDate verified, LocalDate? through)
    {
        change.Closed("document", "from");
        JsonCursor day = change.Member("from");
        LocalDate from = day.Date();
        day.Require(DutyRules.OfChange(from, verified, through));
        return (RecordReader.Look(change.Member("document"), records.Documents), from);
    }
}
