using System.Collections.Immutable;
using System.Text.Json;

namespace KhuyenCong.Domain;

/// <summary>
/// The documents, units and indicators that what is built in code brings beside those of a catalogue: what it names and the catalogue does
/// not have, or has otherwise.
/// </summary>
/// <param name="catalogue">The catalogue.</param>
internal sealed class OwnRecords(Catalogue catalogue)
{
    private readonly Dictionary<string, object> _seen = new(StringComparer.Ordinal);
    private readonly List<LegalDocument> _documents = [];
    private readonly List<MeasureUnit> _units = [];
    private readonly List<Indicator> _indicators = [];

    internal ImmutableArray<LegalDocument> Documents => [.. _documents];

    internal ImmutableArray<MeasureUnit> Units => [.. _units];

    internal ImmutableArray<Indicator> Indicators => [.. _indicators];

    /// <summary>Adds a document; a fault where another of its id was added.</summary>
    internal CodedFault? Add(LegalDocument document) => Add(
        document.Id, document, _documents, catalogue.Records.Documents.Find(document.Id), (json, record) => new RecordWriter(json).Write(record));

    /// <summary>Adds the document of a citation.</summary>
    internal CodedFault? Add(Citation citation) => Add(citation.Document);

    /// <summary>Adds a unit and the document that it is cited in; built-in units are of no document.</summary>
    internal CodedFault? Add(MeasureUnit unit)
    {
        if (MeasureUnit.BuiltIn.Contains(unit))
        {
            return null;
        }

        CodedFault? fault = unit.Citation is { } citation ? Add(citation) : null;
        return fault ?? Add(unit.Id, unit, _units, catalogue.Records.Units.Find(unit.Id), (json, record) => new RecordWriter(json).Write(record));
    }

    /// <summary>Adds an indicator, its unit, and the document that it is cited in.</summary>
    internal CodedFault? Add(Indicator indicator) => Add(indicator.Unit) ?? Add(indicator.Citation) ?? Add(
        indicator.Id, indicator, _indicators, catalogue.FindIndicator(indicator.Id), (json, record) => new RecordWriter(json).Write(record));

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
