using System.Collections.Immutable;
using System.Text.Json;

namespace KhuyenCong.Domain;

/// <summary>Writes a support table that <see cref="SupportTableReader"/> reads back member for member.</summary>
internal sealed class SupportTableWriter(Utf8JsonWriter json)
{
    private readonly RecordWriter _records = new(json);

    internal static void Write(SupportTable table, Utf8JsonWriter json) => new SupportTableWriter(json).Write(table);

    private void Write(SupportTable table)
    {
        json.WriteStartObject();
        json.WriteString("format", SupportTableReader.Format);
        json.WriteString("id", table.Id);
        _records.Optional("province", table.Province?.Id);
        _records.Text("name", table.Name);
        _records.List("documents", table.OwnDocuments, _records.Write, isOptional: true);
        _records.List("contents", table.OwnContents, Write, isOptional: true);
        _records.List("norms", table.Norms, Write);
        json.WriteEndObject();
    }

    internal void Write(SupportContent content)
    {
        json.WriteString("id", content.Id);
        _records.Text("name", content.Name);
        _records.Optional("per", content.Per);
        Write(content.Citation, content.Verification);
    }

    internal void Write(SupportNorm norm)
    {
        json.WriteString("document", norm.Document.Id);
        _records.Optional("scope", norm.Scope);
        if (norm.InForceFrom is { } from)
        {
            json.WriteStartObject("in_force");
            json.WriteString("from", IsoDates.Format(from));
            _records.Optional("through", norm.InForceThrough is { } through ? IsoDates.Format(through) : null);
            json.WriteEndObject();
        }

        _records.Optional("verified_through", norm.VerifiedThrough is { } verified ? IsoDates.Format(verified) : null);
        _records.List("changes", norm.Changes, Write, isOptional: true);
        Write(norm.Citation, norm.Verification);
        _records.List("levels", norm.Levels, Write);
        _records.List("references", norm.References, Write, isOptional: true);
        _records.List("multipliers", norm.Multipliers, Write, isOptional: true);
    }

    private void Write(SupportChange change)
    {
        json.WriteString("document", change.Document.Id);
        json.WriteString("from", IsoDates.Format(change.From));
        json.WriteString("effect", SnakeCase<SupportChangeEffect>.Of(change.Effect));
        _records.Optional("note", change.Note);
        Write(change.Citation, change.Verification);
    }

    private void Write(SupportLevel level)
    {
        json.WriteString("content", level.Content.Id);
        _records.Optional("kind", level.Kind);
        if (level.RatePercent is { } rate)
        {
            json.WriteNumber("rate", rate);
        }

        _records.Optional("rate_kind", level.RateKind);
        _records.Optional("base", level.Base);
        _records.List("caps", level.Caps, Write, isOptional: true);
        _records.List("conditions", level.Conditions, _records.WriteParts, isOptional: true);
        _records.Optional("note", level.Note);
        Write(level.Citation, level.Verification);
    }

    private void Write(SupportCap cap)
    {
        _records.Optional("tier", cap.Tier);
        _records.Write(cap.Stated);
    }

    private void Write(SupportReference reference)
    {
        json.WriteString("content", reference.Content.Id);
        _records.Texts("set_by", reference.SetBy.Select(document => document.Id));
        _records.Optional("note", reference.Note);
        Write(reference.Citation, reference.Verification);
    }

    private void Write(SupportMultiplier multiplier)
    {
        json.WriteString("id", multiplier.Id);
        _records.Text("name", multiplier.Name);
        json.WriteNumber("multiplier", multiplier.Multiplier);
        json.WriteString("effect", SnakeCase<SupportEffect>.Of(multiplier.Effect));
        if (!multiplier.Contents.IsEmpty)
        {
            _records.Texts("contents", multiplier.Contents.Select(content => content.Id));
        }

        _records.Optional("note", multiplier.Note);
        Write(multiplier.Citation, multiplier.Verification);
    }

    private void Write(Citation citation, Verification verification)
    {
        _records.Write("citation", citation);
        _records.Write(verification);
    }
}
