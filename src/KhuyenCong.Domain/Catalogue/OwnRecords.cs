using System.Collections.Immutable;
using System.Text.Json;

namespace KhuyenCong.Domain;

/// <summary>
/// The documents, units and indicators that an object built in code adds to a catalogue: those that the object names and that the
/// catalogue lacks or has with different content.
/// </summary>
/// <param name="catalogue">The catalogue.</param>
internal sealed class OwnRecords(Catalogue catalogue)
{
    private readonly Dictionary<string, object> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MeasureUnit> _unitsByName = new(StringComparer.Ordinal);
    private readonly List<LegalDocument> _documents = [];
    private readonly List<MeasureUnit> _units = [];
    private readonly List<Indicator> _indicators = [];

    internal ImmutableArray<LegalDocument> Documents => [.. _documents];

    internal ImmutableArray<MeasureUnit> Units => [.. _units];

    internal ImmutableArray<Indicator> Indicators => [.. _indicators];

    /// <summary>Adds a document; returns a fault if a different document with its id was added.</summary>
    internal CodedFault? Add(LegalDocument document) => CitationRules.OfDocument(document) ?? Add(
        document.Id,
        document,
        _documents,
        catalogue.Records.Documents.Find(document.Id),
        (json, record) => new RecordWriter(json).Write(record));

    /// <summary>Checks a citation, if there is one, and adds its document.</summary>
    internal void Check(DefinitionFaultList faults, string member, Citation? citation)
    {
        if (citation is not null)
        {
            faults.CheckCitation(member, citation);
            faults.Check(member, Add(citation.Document), QuotedText.Of(citation.Document.Id));
        }
    }

    /// <summary>Adds an indicator and, if the catalogue does not have it, its unit and the document that it cites.</summary>
    internal CodedFault? Add(Indicator indicator)
    {
        // Indicators are written with the names of their units, and two units may share a name.
        Indicator? known = catalogue.FindIndicator(indicator.Id);
        bool isKnown = known?.Unit == indicator.Unit && CanonicalJson.AreAlike(known, indicator, Write);
        return (isKnown ? null : AddParts(indicator)) ?? Add(indicator.Id, indicator, _indicators, isKnown ? known : null, Write);
    }

    /// <summary>Returns a fault if the catalogue does not have a content, because a document cannot add one.</summary>
    internal CodedFault? FaultOf(ActivityContent content)
    {
        RecordList<ActivityContent> known = catalogue.Records.Contents;
        return known.Find(content.Id) == content ? null : RecordRules.OfUnknown(content.Id, known.Items.Select(known.KeyOf));
    }

    private static void Write(Utf8JsonWriter json, Indicator indicator) => new RecordWriter(json).Write(indicator);

    private CodedFault? AddParts(Indicator indicator) =>
        IndicatorRules.OfNature(indicator.Nature, indicator.Unit)
        ?? RecordRules.OfName(indicator.Name)
        ?? (indicator.Content is { } content ? FaultOf(content) : null)
        ?? CitationRules.OfCitation(indicator.Citation)
        ?? Add(indicator.Unit)
        ?? Add(indicator.Citation.Document);

    /// <summary>Adds a unit and the document that it cites; built-in units cite no document.</summary>
    private CodedFault? Add(MeasureUnit unit)
    {
        if (MeasureUnit.BuiltIn.Contains(unit))
        {
            return null;
        }

        // A document writes a unit by its name, which must mean this unit even if the catalogue has another with that name.
        string name = unit.Name.Vietnamese;
        MeasureUnit? known = catalogue.Records.FindUnit(name);
        CodedFault? ofName = known is not null && MeasureUnit.BuiltIn.Contains(known)
            ? CodedFault.Of(ErrorCode.DuplicateName, Message.KnownUnitName)
            : _unitsByName.TryAdd(name, unit) || _unitsByName[name] == unit ? RecordRules.OfName(unit.Name)
            : CodedFault.Of(ErrorCode.DuplicateName, Message.DuplicateUnitName);
        return ofName
            ?? CitationRules.OfCitation(unit.Citation!)
            ?? Add(unit.Citation!.Document)
            ?? Add(unit.Id, unit, _units, known, (json, record) => new RecordWriter(json).Write(record));
    }

    private CodedFault? Add<T>(string id, T record, List<T> own, T? known, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        string key = $"{typeof(T).Name} {id}";
        if (_seen.TryGetValue(key, out object? earlier))
        {
            return CanonicalJson.AreAlike((T)earlier, record, write) ? null : RecordRules.OfRepeated(id);
        }

        _seen.Add(key, record);
        if (known is null || !CanonicalJson.AreAlike(known, record, write))
        {
            own.Add(record);
        }

        return null;
    }
}
