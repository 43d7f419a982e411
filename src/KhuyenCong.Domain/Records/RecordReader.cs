using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>Reads the records that catalogue files and documents share, using the documents, units and contents known so far.</summary>
/// <remarks>
/// The records of a document take precedence within it, so it stays readable if a later catalogue has the same ids or names.
/// </remarks>
internal sealed class RecordReader
{
    private readonly RecordList<LegalDocument> _documents;
    private readonly RecordList<MeasureUnit> _units;
    private readonly RecordList<ActivityContent> _contents;

    /// <summary>The units of the document being read, which take precedence within it.</summary>
    private readonly ImmutableArray<MeasureUnit> _ownUnits;

    /// <summary>
    /// The units by Vietnamese name. If several have the same name, a built-in unit is kept first, then the document's, then the one known
    /// first.
    /// </summary>
    private readonly Dictionary<string, MeasureUnit> _unitsByName = new(StringComparer.Ordinal);

    private RecordReader(
        RecordList<LegalDocument> documents,
        RecordList<MeasureUnit> units,
        RecordList<ActivityContent> contents,
        bool isBuiltIn,
        ImmutableArray<MeasureUnit> ownUnits)
    {
        _documents = documents;
        _units = units;
        _contents = contents;
        IsBuiltIn = isBuiltIn;
        _ownUnits = ownUnits;
        foreach (MeasureUnit unit in MeasureUnit.BuiltIn.AddRange(ownUnits).AddRange(units.Items))
        {
            _unitsByName.TryAdd(unit.Name.Vietnamese, unit);
        }
    }

    /// <summary>The reader of the catalogue's own files, with no known records.</summary>
    internal static RecordReader Empty { get; } =
        new(new([], document => document.Id), new([], unit => unit.Id), new([], content => content.Id), isBuiltIn: true, []);

    internal RecordList<LegalDocument> Documents => _documents;

    internal RecordList<MeasureUnit> Units => _units;

    internal RecordList<ActivityContent> Contents => _contents;

    /// <summary>Whether the records that it reads are built into the library.</summary>
    internal bool IsBuiltIn { get; }

    /// <summary>Returns the reader of users' documents, with the same known records.</summary>
    internal RecordReader ForUsers() => IsBuiltIn ? new(_documents, _units, _contents, isBuiltIn: false, []) : this;

    /// <summary>
    /// Returns a reader with the same known records that marks what it reads as built in, for built-in rules stored in a user's document.
    /// </summary>
    internal RecordReader ForBuiltIn() => IsBuiltIn ? this : new(_documents, _units, _contents, isBuiltIn: true, _ownUnits);

    internal RecordReader With(ImmutableArray<LegalDocument> own) =>
        own.IsEmpty ? this : new(_documents.Under(own), _units, _contents, IsBuiltIn, _ownUnits);

    internal RecordReader With(ImmutableArray<MeasureUnit> own) =>
        own.IsEmpty ? this : new(_documents, _units.Under(own), _contents, IsBuiltIn, own.AddRange(_ownUnits));

    internal RecordReader With(ImmutableArray<ActivityContent> own) =>
        own.IsEmpty ? this : new(_documents, _units, _contents.Under(own), IsBuiltIn, _ownUnits);

    /// <summary>Returns a reader with the same known records, except that some are replaced.</summary>
    internal RecordReader Of(RecordList<LegalDocument> documents, RecordList<MeasureUnit> units) =>
        new(documents, units, _contents, IsBuiltIn, []);

    internal Citation ReadCitation(JsonCursor item) => ReadCitation(item, document => Look(document, _documents));

    /// <summary>
    /// Reads a citation that is stored on its own; its legal document is either known and named by id, or stated in full.
    /// </summary>
    internal Citation ReadWholeCitation(JsonCursor item) =>
        ReadCitation(item, document => document.IsObject ? ReadDocument(document) : Look(document, _documents));

    private static Citation ReadCitation(JsonCursor item, Func<JsonCursor, LegalDocument> read)
    {
        item.Closed("document", "article", "clause", "point", "section", "quote");
        return new(read(item.Member("document")))
        {
            Article = item.Optional("article")?.Text(),
            Clause = item.Optional("clause")?.Text(),
            Point = item.Optional("point")?.Text(),
            Section = item.Optional("section")?.Text(),
            Quote = item.Optional("quote")?.Text(),
        };
    }

    internal static LegalDocument ReadDocument(JsonCursor item)
    {
        item.Closed("id", "kind", "number", "title", "signed_on", "effective_from", "verification");
        JsonCursor id = item.Member("id");
        id.Require(RecordRules.OfDocumentId(id.Text()));
        return new(id.Text(), item.Member("kind").Word<LegalDocumentKind>(), item.Member("title").Bilingual())
        {
            Number = item.Optional("number")?.Text(),
            SignedOn = item.Optional("signed_on")?.Date(),
            EffectiveFrom = item.Optional("effective_from")?.Date(),
            Verification = item.Member("verification").Word<Verification>(),
        };
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
            id.Identifier(), name.Bilingual(), ReadCitation(item.Member("citation")), item.Member("verification").Word<Verification>());
        return MeasureUnit.BuiltIn.Contains(FindUnit(unit.Name.Vietnamese)!)
            ? throw name.Bad(ErrorCode.DuplicateName, Message.KnownUnitName)
            : unit;
    }

    /// <summary>Reads a list of units, in which each id and each name occurs once.</summary>
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
        nature.Require(IndicatorRules.OfNature(nature.Word<IndicatorNature>(), unit));
        return new(
            item.Member("id").Identifier(),
            item.Member("name").Bilingual(),
            unit,
            nature.Word<IndicatorNature>(),
            ReadCitation(item.Member("citation")))
        {
            SummableOver = item.Member("summable_over").Words<SummationAxes>(),
            Verification = item.Member("verification").Word<Verification>(),
            Content = item.Optional("content") is { } content ? Look(content, _contents) : null,
            IsBuiltIn = IsBuiltIn,
        };
    }

    /// <summary>Reads a content of activity: one of Decree 45, or one that corresponds to contents of that decree.</summary>
    internal ActivityContent ReadContent(JsonCursor item, ImmutableArray<ActivityContent> decree45) =>
        new(
            item.Member("id").Identifier(),
            item.Member("number").Integer(1, ActivityContent.MaxNumber),
            item.Member("name").Bilingual(),
            ReadCitation(item.Member("citation")))
        {
            Verification = item.Member("verification").Word<Verification>(),
            Decree45 = decree45,
        };

    /// <summary>Finds the built-in or known unit with a printed name.</summary>
    /// <param name="item">The name.</param>
    /// <param name="indicator">The indicator that has the unit, if any.</param>
    internal MeasureUnit ReadUnitName(JsonCursor item, Indicator? indicator = null) => FindUnit(item.Text(), indicator)
        ?? throw item.Bad(ErrorCode.UnknownUnit, Message.UnknownUnit);

    /// <summary>Finds a unit of money by its printed name.</summary>
    internal MeasureUnit ReadMoneyUnit(JsonCursor item)
    {
        MeasureUnit unit = ReadUnitName(item);
        item.Require(ValueRules.OfMoneyUnit(unit));
        return unit;
    }

    internal static DateInterval ReadDays(JsonCursor item)
    {
        item.Closed("from", "through");
        LocalDate from = item.Member("from").Date();
        LocalDate through = item.Member("through").Date();
        item.Member("through").Require(RecordRules.OfInterval(from, through));
        return new(from, through);
    }

    internal static T Look<T>(JsonCursor item, RecordList<T> known)
        where T : class => known.Find(item.Text()) ?? throw UnknownId(item, known.Items.Select(known.KeyOf));

    internal static DocumentException UnknownId(JsonCursor item, IEnumerable<string> known) =>
        item.Bad(RecordRules.OfUnknown(item.Text(), known));

    internal static ImmutableArray<T> Records<T>(JsonCursor list, Func<JsonCursor, T> read, Func<T, string> key)
    {
        HashSet<string> keys = new(StringComparer.Ordinal);
        return list.ReadItems(item =>
        {
            T record = read(item);
            item.Require(keys.Add(key(record)) ? null : RecordRules.OfRepeated(key(record)));
            return record;
        });
    }

    /// <summary>
    /// Finds a unit by its Vietnamese name. If several have the same name, the indicator's comes first, then a built-in unit, then the
    /// document's, then the one known first.
    /// </summary>
    internal MeasureUnit? FindUnit(string name, Indicator? indicator = null) =>
        indicator is not null && string.Equals(name, indicator.Unit.Name.Vietnamese, StringComparison.Ordinal)
            ? indicator.Unit
            : _unitsByName.GetValueOrDefault(name);
}
