using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>Reads the records that the catalogue's files and program documents share, against the documents, units and contents known so far.</summary>
internal sealed class RecordReader(
    FrozenDictionary<string, LegalDocument> documents,
    FrozenDictionary<string, MeasureUnit> units,
    FrozenDictionary<string, ActivityContent> contents)
{
    /// <summary>The built-in and the known units by their Vietnamese names, each of which is one unit's.</summary>
    private readonly FrozenDictionary<string, MeasureUnit> _unitsByName =
        MeasureUnit.BuiltIn.Concat(units.Values).DistinctBy(unit => unit.Name.Vietnamese, StringComparer.Ordinal).ToFrozenDictionary(unit => unit.Name.Vietnamese, StringComparer.Ordinal);

    internal FrozenDictionary<string, LegalDocument> Documents => documents;

    internal FrozenDictionary<string, MeasureUnit> Units => units;

    internal FrozenDictionary<string, ActivityContent> Contents => contents;

    internal static RecordReader Empty { get; } =
        new(FrozenDictionary<string, LegalDocument>.Empty, FrozenDictionary<string, MeasureUnit>.Empty, FrozenDictionary<string, ActivityContent>.Empty);

    /// <summary>The same with more documents, whose ids are new.</summary>
    internal RecordReader With(IEnumerable<LegalDocument> more) => new(Extend(documents, more, document => document.Id), units, contents);

    /// <summary>The same with more units, whose ids and names are new.</summary>
    internal RecordReader With(IEnumerable<MeasureUnit> more) => new(documents, Extend(units, more, unit => unit.Id), contents);

    /// <summary>The same with the contents of Decree 45.</summary>
    internal RecordReader With(IEnumerable<ActivityContent> more) => new(documents, units, Extend(contents, more, content => content.Id));

    internal Citation ReadCitation(JsonCursor item)
    {
        item.Closed("document", "article", "clause", "point", "section", "quote");
        return new(
            Look(item.Member("document"), documents),
            item.Optional("article")?.Text(),
            item.Optional("clause")?.Text(),
            item.Optional("point")?.Text(),
            item.Optional("section")?.Text(),
            item.Optional("quote")?.Text());
    }

    internal LegalDocument ReadDocument(JsonCursor item)
    {
        item.Closed("id", "kind", "number", "title", "signed_on", "effective_from", "verification");
        JsonCursor id = item.Member("id");
        if (string.Equals(id.Text(), ProgramReader.NotKnown, StringComparison.Ordinal))
        {
            throw id.Bad(ErrorCode.BadValue, Message.ReservedWord, Message.AnotherId);
        }

        return new(
            New(id, id.Text(), documents),
            item.Member("kind").Word<LegalDocumentKind>(),
            item.Member("title").Bilingual(),
            item.Optional("number")?.Text(),
            item.Optional("signed_on")?.Date(),
            item.Optional("effective_from")?.Date(),
            item.Member("verification").Word<Verification>());
    }

    private MeasureUnit ReadUnit(JsonCursor item)
    {
        item.Closed("id", "name", "citation", "verification");
        JsonCursor id = item.Member("id");
        if (MeasureUnit.IsBuiltIn(id.Identifier()))
        {
            throw id.Bad(ErrorCode.DuplicateId, Message.BuiltInUnit, Message.AnotherId);
        }

        JsonCursor name = item.Member("name");
        MeasureUnit unit = MeasureUnit.Count(
            New(id, id.Identifier(), units), name.Bilingual(), ReadCitation(item.Member("citation")), item.Member("verification").Word<Verification>());
        return FindUnit(unit.Name.Vietnamese) is null
            ? unit
            : throw name.Bad(ErrorCode.DuplicateName, Message.KnownUnitName);
    }

    /// <summary>A list of units, each id and each name once.</summary>
    internal ImmutableArray<MeasureUnit> ReadUnits(JsonCursor list)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        return Records(
            list,
            item =>
            {
                MeasureUnit unit = ReadUnit(item);
                return names.Add(unit.Name.Vietnamese)
                    ? unit
                    : throw item.Member("name").Bad(ErrorCode.DuplicateName, Message.DuplicateUnitName);
            },
            unit => unit.Id);
    }

    internal Indicator ReadIndicator(JsonCursor item)
    {
        item.Closed("id", "name", "unit", "nature", "summable_over", "content", "citation", "verification");
        JsonCursor unitName = item.Member("unit");
        MeasureUnit unit = ReadUnitName(unitName);
        if (!unit.Equals(unit.BaseUnit))
        {
            throw unitName.Bad(ErrorCode.WrongUnit, Message.MoneyNotInDong, unit.BaseUnit.ToString());
        }

        JsonCursor nature = item.Member("nature");
        if (nature.Word<IndicatorNature>() == IndicatorNature.Flow && unit.Kind is not (MeasureUnitKind.Count or MeasureUnitKind.Money))
        {
            throw nature.Bad(ErrorCode.BadValue, Message.FlowOfRatio);
        }

        return new(
            item.Member("id").Identifier(),
            item.Member("name").Bilingual(),
            unit,
            nature.Word<IndicatorNature>(),
            item.Member("summable_over").Words<SummationAxes>(),
            ReadCitation(item.Member("citation")),
            item.Member("verification").Word<Verification>(),
            item.Optional("content") is { } content ? Look(content, contents) : null);
    }

    /// <summary>A content of activity that answers to contents of Decree 45, or one of those.</summary>
    internal ActivityContent ReadContent(JsonCursor item, ImmutableArray<ActivityContent> decree45) => new(
        item.Member("id").Identifier(),
        item.Member("number").Integer(1, 99),
        item.Member("name").Bilingual(),
        ReadCitation(item.Member("citation")),
        item.Member("verification").Word<Verification>(),
        decree45);

    /// <summary>The unit that a printed name stands for, of the built-in and the known ones.</summary>
    internal MeasureUnit ReadUnitName(JsonCursor item) => FindUnit(item.Text())
        ?? throw item.Bad(ErrorCode.UnknownUnit, Message.UnknownUnit);

    /// <summary>A unit of money by its printed name.</summary>
    internal MeasureUnit ReadMoneyUnit(JsonCursor item)
    {
        MeasureUnit unit = ReadUnitName(item);
        return unit.Kind == MeasureUnitKind.Money
            ? unit
            : throw item.Bad(ErrorCode.WrongUnit, Message.NotMoneyUnit);
    }

    internal static DateInterval ReadDays(JsonCursor item)
    {
        item.Closed("from", "through");
        LocalDate from = item.Member("from").Date();
        LocalDate through = item.Member("through").Date();
        return through < from
            ? throw EndsBefore(item.Member("through"), from)
            : new DateInterval(from, through);
    }

    internal static DocumentException EndsBefore(JsonCursor through, LocalDate from) =>
        through.Bad(ErrorCode.BadValue, Message.EndsBefore, IsoDates.Format(from));

    internal static T Look<T>(JsonCursor item, FrozenDictionary<string, T> known) =>
        known.TryGetValue(item.Text(), out T? value)
            ? value
            : throw UnknownId(item, known.Keys);

    internal static DocumentException UnknownId(JsonCursor item, IEnumerable<string> known) =>
        item.Bad(ErrorCode.UnknownId, Message.UnknownId, Messages.OfNearest(Message.DeclaredId, NearestNames.Of(item.Text(), known)));

    /// <summary>An id that no known record has.</summary>
    internal static string New<T>(JsonCursor item, string id, FrozenDictionary<string, T> known) =>
        known.ContainsKey(id)
            ? throw item.Bad(ErrorCode.DuplicateId, Message.KnownId, Message.AnotherId)
            : id;

    internal static ImmutableArray<T> Records<T>(JsonCursor list, Func<JsonCursor, T> read, Func<T, string> key)
    {
        HashSet<string> keys = new(StringComparer.Ordinal);
        return list.ReadItems(item =>
        {
            T record = read(item);
            return keys.Add(key(record))
                ? record
                : throw item.Bad(ErrorCode.DuplicateId, Message.DuplicateId, QuotedText.Of(key(record)), Message.EachIdOnce);
        });
    }

    /// <summary>A unit by its Vietnamese name, of the built-in and the known ones.</summary>
    internal MeasureUnit? FindUnit(string name) => _unitsByName.GetValueOrDefault(name);

    private static FrozenDictionary<string, T> Extend<T>(FrozenDictionary<string, T> known, IEnumerable<T> more, Func<T, string> key) =>
        known.Values.Concat(more).ToFrozenDictionary(key, StringComparer.Ordinal);
}
