using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>Reads the rules of one document in a support table.</summary>
internal sealed class SupportNormReader(RecordReader records, RecordList<SupportContent> contents)
{
    private static readonly SupportRules Rules = new(SupportMemberNames.Document);

    internal SupportNorm Read(JsonCursor item)
    {
        item.Closed(
            "document",
            "scope",
            "in_force",
            "verified_through",
            "changes",
            "amended_by",
            "citation",
            "verification",
            "levels",
            "references",
            "multipliers");
        (LocalDate? from, LocalDate? through, LocalDate? verified) = ReadDays(item);
        ImmutableArray<SupportLevel> levels = RecordReader.Records(item.Member("levels"), ReadLevel, level => level.Content.Id);
        ImmutableArray<SupportReference> references = item.Optional("references") is { } list
            ? RecordReader.Records(list, ReadReference, reference => reference.Content.Id)
            : [];
        foreach (SupportReference reference in references)
        {
            item.Member("references").Require(SupportRules.OfReference(reference.Content, levels.Select(level => level.Content)));
        }

        return new(
            RecordReader.Look(item.Member("document"), records.Documents),
            item.Optional("scope")?.Word<NormScope>() ?? NormScope.Amends,
            from,
            through,
            verified,
            item.Optional("amended_by") is { } amending
                ? ReadAmending(amending, item, through, verified)
                : ReadChanges(item, through, verified),
            levels,
            references,
            item.Optional("multipliers") is { } multipliers
                ? RecordReader.Records(multipliers, ReadMultiplier, multiplier => multiplier.Id)
                : [],
            records.ReadCitation(item.Member("citation")),
            item.Member("verification").Word<Verification>())
        { IsBuiltIn = records.IsBuiltIn };
    }

    /// <summary>
    /// Reads the first and last day in force, and the last verified day; null for a day that the document does not state.
    /// </summary>
    private static (LocalDate? From, LocalDate? Through, LocalDate? Verified) ReadDays(JsonCursor item)
    {
        if (item.Optional("in_force") is not { } inForce)
        {
            return item.Optional("verified_through") is { } alone
                ? throw alone.Bad(ErrorCode.BadValue, Message.NoDaysInForce, "verified_through")
                : (null, null, null);
        }

        inForce.Closed("from", "through");
        LocalDate from = inForce.Member("from").Date();
        LocalDate? through = inForce.Optional("through")?.Date();
        inForce.Optional("through")?.Require(RecordRules.OfInterval(from, through));
        JsonCursor verifiedThrough = item.Member("verified_through");
        LocalDate verified = verifiedThrough.Date();
        verifiedThrough.Require(SupportRules.OfVerified(from, through, verified));
        return (from, through, verified);
    }

    /// <summary>
    /// Reads the member that files of version 0.1 have instead of "changes": the reason why no level is known after the verified days. It
    /// becomes a change on the next day, if the rules are in force then.
    /// </summary>
    private ImmutableArray<SupportChange> ReadAmending(JsonCursor amending, JsonCursor norm, LocalDate? through, LocalDate? verified)
    {
        if (norm.Optional("changes") is not null)
        {
            throw amending.Bad(ErrorCode.BadValue, Message.AmendedAndChanges);
        }

        LegalDocument document = RecordReader.Look(amending, records.Documents);
        return verified is { } last && last < (through ?? LocalDate.MaxIsoValue)
            ?
            [
                new SupportChange(
                    document,
                    last.PlusDays(1),
                    SupportChangeEffect.NotKnown,
                    note: null,
                    new(document),
                    norm.Member("verification").Word<Verification>()),
            ]
            : [];
    }

    /// <summary>
    /// Reads the later documents that change the rules, in chronological order. Each begins after the verified days, while the rules are in
    /// force.
    /// </summary>
    private ImmutableArray<SupportChange> ReadChanges(JsonCursor item, LocalDate? through, LocalDate? verified)
    {
        if (item.Optional("changes") is not { } list)
        {
            return [];
        }

        if (verified is not { } last)
        {
            throw list.Bad(ErrorCode.BadValue, Message.NoDaysInForce, "changes");
        }

        return NotEmpty(list, RecordReader.Records(
            list,
            change =>
            {
                change.Closed("document", "from", "effect", "note", "citation", "verification");
                JsonCursor day = change.Member("from");
                LocalDate from = day.Date();
                day.Require(SupportRules.OfChange(from, last, through));
                last = from;
                return new SupportChange(
                    RecordReader.Look(change.Member("document"), records.Documents),
                    from,
                    change.Member("effect").Word<SupportChangeEffect>(),
                    change.Optional("note")?.Bilingual(),
                    records.ReadCitation(change.Member("citation")),
                    change.Member("verification").Word<Verification>());
            },
            change => change.Document.Id));
    }

    private SupportLevel ReadLevel(JsonCursor item)
    {
        item.Closed("content", "kind", "rate", "rate_kind", "base", "caps", "conditions", "note", "citation", "verification");
        decimal? rate = item.Optional("rate") is { } percent ? ReadRate(percent) : null;
        SupportBase supportBase = item.Optional("base")?.Word<SupportBase>() ?? SupportBase.EligibleCost;
        JsonCursor? kind = item.Optional("rate_kind");
        SupportRateKind? rateKind = kind?.Word<SupportRateKind>();
        kind?.Require(Rules.OfRateKind(rate, rateKind));
        JsonCursor? capList = item.Optional("caps");
        ImmutableArray<SupportCap> caps = capList is { } list
            ? NotEmpty(list, RecordReader.Records(list, ReadCap, cap => SnakeCase<SupportTier>.Of(cap.Tier)))
            : [];
        item.Require(Rules.OfLevel(rate, !caps.IsEmpty, supportBase));
        capList?.Require(SupportRules.OfTiers([.. caps.Select(cap => cap.Tier)]));
        return new(
            RecordReader.Look(item.Member("content"), contents),
            item.Optional("kind")?.Word<SupportLevelKind>() ?? SupportLevelKind.Support,
            rate,
            rateKind ?? SupportRateKind.AtMost,
            supportBase,
            caps,
            item.Optional("conditions") is { } conditions ? conditions.ReadItems(condition => condition.Bilingual()) : [],
            item.Optional("note")?.Bilingual(),
            records.ReadCitation(item.Member("citation")),
            item.Member("verification").Word<Verification>());
    }

    private static decimal ReadRate(JsonCursor item)
    {
        decimal rate = item.Number();
        item.Require(SupportRules.OfRate(rate));
        return rate;
    }

    private SupportCap ReadCap(JsonCursor item)
    {
        item.Closed("tier", "value", "unit");
        MeasureUnit unit = records.ReadMoneyUnit(item.Member("unit"));
        JsonCursor value = item.Member("value");
        value.Require(SupportRules.OfCap(Vnd.TryFrom(value.Number(), unit, out Vnd amount) ? amount : null));
        return new(item.Optional("tier")?.Word<SupportTier>() ?? SupportTier.None, amount, new(value.Number(), unit));
    }

    private SupportReference ReadReference(JsonCursor item)
    {
        item.Closed("content", "set_by", "note", "citation", "verification");
        JsonCursor setBy = item.Member("set_by");
        ImmutableArray<LegalDocument> documents = RecordReader.Records(
            setBy, document => RecordReader.Look(document, records.Documents), document => document.Id);
        setBy.Require(SupportRules.OfSetBy(documents.Length));
        return new(
            RecordReader.Look(item.Member("content"), contents),
            documents,
            item.Optional("note")?.Bilingual(),
            records.ReadCitation(item.Member("citation")),
            item.Member("verification").Word<Verification>());
    }

    private SupportMultiplier ReadMultiplier(JsonCursor item)
    {
        item.Closed("id", "name", "multiplier", "effect", "contents", "note", "citation", "verification");
        JsonCursor multiplier = item.Member("multiplier");
        decimal times = multiplier.Number();
        multiplier.Require(SupportRules.OfMultiplier(times));
        return new(
            item.Member("id").Identifier(),
            item.Member("name").Bilingual(),
            times,
            item.Member("effect").Word<SupportEffect>(),
            item.Optional("contents") is { } list
                ? NotEmpty(list, RecordReader.Records(list, content => RecordReader.Look(content, contents), content => content.Id))
                : [],
            item.Optional("note")?.Bilingual(),
            records.ReadCitation(item.Member("citation")),
            item.Member("verification").Word<Verification>())
        { IsBuiltIn = records.IsBuiltIn };
    }

    /// <summary>Rejects a list that is present but empty; if there are no items, the list must be omitted.</summary>
    private static ImmutableArray<T> NotEmpty<T>(JsonCursor list, ImmutableArray<T> items) => items.IsEmpty
        ? throw list.Bad(ErrorCode.BadValue, Message.EmptyList)
        : items;
}
