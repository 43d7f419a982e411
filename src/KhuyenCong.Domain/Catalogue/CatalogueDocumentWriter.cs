using System.Text.Json;

namespace KhuyenCong.Domain;

/// <summary>Writes a user's additions to a catalogue so that <see cref="CatalogueDocumentReader"/> can read them back.</summary>
internal sealed class CatalogueDocumentWriter(Utf8JsonWriter json)
{
    internal const string Format = "khuyencong-catalogue/1";

    private readonly RecordWriter _records = new(json);

    internal static void Write(CatalogueDocument document, Utf8JsonWriter json) =>
        new CatalogueDocumentWriter(json).Write(document.Definition);

    private void Write(CatalogueDefinition addition)
    {
        GeographyWriter geography = new(json);
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteString("id", addition.Id);
        if (!addition.Supersedes.IsEmpty)
        {
            _records.Texts("supersedes", addition.Supersedes.Select(record => record.ToString()));
        }

        _records.List("documents", addition.Documents, _records.Write, isOptional: true);
        _records.List("units", addition.Units, _records.Write, isOptional: true);
        _records.List("indicators", addition.Indicators, _records.Write, isOptional: true);
        _records.List("comparabilities", addition.Comparabilities, _records.Write, isOptional: true);
        if (!addition.Changes.IsEmpty)
        {
            json.WriteStartObject("provinces");
            _records.List("units", [.. addition.Changes.Select(change => change.After)], geography.Write);
            _records.List("changes", addition.Changes, geography.Write);
            json.WriteEndObject();
        }

        _records.List("region_schemes", addition.RegionSchemes, geography.Write, isOptional: true);
        WriteWhole("programs", addition.Programs, program => ProgramWriter.Write(program, json));
        WriteWhole("support_tables", addition.SupportTables, table => SupportTableWriter.Write(table, json));
        _records.List("reporting_duties", addition.Duties, _records.Write, isOptional: true);
        _records.List("project_rules", addition.ProjectRules, rule => ProjectRuleWriter.Write(json, rule), isOptional: true);
        _records.List("verified", addition.Verified, Write, isOptional: true);
        json.WriteEndObject();
    }

    private void Write(LaterVerification later)
    {
        json.WriteString("record", later.Record?.ToString() ?? CatalogueDocument.Provinces);
        json.WriteString("through", IsoDates.Format(later.Through));
        _records.Write("citation", later.Citation);
    }

    /// <summary>Writes programs, tables and other documents that have formats of their own.</summary>
    private void WriteWhole<T>(string name, IReadOnlyCollection<T> documents, Action<T> write)
    {
        if (documents.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (T document in documents)
        {
            write(document);
        }

        json.WriteEndArray();
    }
}
