using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>Writes the records that documents share so that <see cref="RecordReader"/> can read them back.</summary>
internal sealed class RecordWriter(Utf8JsonWriter json)
{
    internal void Write(LegalDocument document)
    {
        json.WriteString("id", document.Id);
        json.WriteString("kind", SnakeCase<LegalDocumentKind>.Of(document.Kind));
        Optional("number", document.Number);
        Text("title", document.Title);
        Optional("signed_on", document.SignedOn is { } signed ? IsoDates.Format(signed) : null);
        Optional("effective_from", document.EffectiveFrom is { } effective ? IsoDates.Format(effective) : null);
        Write(document.Verification);
    }

    internal void Write(MeasureUnit unit)
    {
        json.WriteString("id", unit.Id);
        Text("name", unit.Name);
        Write("citation", unit.Citation!);
        Write(unit.Verification!.Value);
    }

    internal void Write(Indicator indicator)
    {
        json.WriteString("id", indicator.Id);
        Text("name", indicator.Name);
        json.WriteString("unit", indicator.Unit.Name.Vietnamese);
        json.WriteString("nature", SnakeCase<IndicatorNature>.Of(indicator.Nature));
        json.WritePropertyName("summable_over");
        SnakeCase<SummationAxes>.Write(json, indicator.SummableOver);
        Optional("content", indicator.Content?.Id);
        Write("citation", indicator.Citation);
        Write(indicator.Verification);
    }

    internal void Write(IndicatorComparability record)
    {
        json.WriteString("indicator", record.Indicator.Id);
        json.WriteString("other", record.Other.Id);
        json.WriteString("relation", SnakeCase<Comparability>.Of(record.Relation));
        json.WriteBoolean("measured_against", record.IsMeasuredAgainst);
        Text("reason", record.Reason);
        Write("citation", record.Citation);
        Write(record.Verification);
    }

    internal void Write(ReportingDuty duty)
    {
        json.WriteString("id", duty.Id);
        Optional("province", duty.Province?.Id);
        json.WriteString("reporter", SnakeCase<ReportingParty>.Of(duty.Reporter));
        Texts("recipients", duty.Recipients.Select(SnakeCase<ReportingParty>.Of));
        Optional("subject", duty.Subject);
        json.WriteString("frequency", SnakeCase<ReportingFrequency>.Of(duty.Frequency));
        if (duty.DueBeforeDay is { } day)
        {
            json.WriteNumber("due_before_day", day);
        }

        json.WriteStartObject("in_force");
        json.WriteString("from", IsoDates.Format(duty.InForceFrom));
        Optional("through", duty.InForceThrough is { } through ? IsoDates.Format(through) : null);
        json.WriteEndObject();
        json.WriteString("verified_through", IsoDates.Format(duty.VerifiedThrough));
        if (duty is { ChangedBy: { } document, ChangedFrom: { } from })
        {
            json.WriteStartObject("change");
            json.WriteString("document", document.Id);
            json.WriteString("from", IsoDates.Format(from));
            json.WriteEndObject();
        }

        if (!duty.Replaces.IsEmpty)
        {
            Texts("replaces", duty.Replaces);
        }

        Optional("note", duty.Note);
        Write("citation", duty.Citation);
        Write(duty.Verification);
    }

    /// <summary>Writes a number and its unit; for a range, also the upper end.</summary>
    internal void Write(Quantity stated, Quantity? upper = null)
    {
        json.WriteNumber("value", stated.Value);
        if (upper is { } end)
        {
            json.WriteNumber("upper_value", end.Value);
        }

        json.WriteString("unit", stated.Unit.Name.Vietnamese);
    }

    /// <summary>Writes the first and the last day of an interval.</summary>
    internal void Write(string name, DateInterval days)
    {
        json.WriteStartObject(name);
        json.WriteString("from", IsoDates.Format(days.Start));
        json.WriteString("through", IsoDates.Format(days.End));
        json.WriteEndObject();
    }

    internal void Texts(string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    internal void Write(Verification verification) => json.WriteString("verification", SnakeCase<Verification>.Of(verification));

    internal void Write(string name, Citation citation)
    {
        json.WriteStartObject(name);
        WriteParts(citation);
        json.WriteEndObject();
    }

    internal void WriteParts(Citation citation)
    {
        json.WriteString("document", citation.Document.Id);
        WritePlace(citation);
    }

    /// <summary>
    /// Writes a citation that is stored on its own: with the id of its legal document if that is known, otherwise with the legal document
    /// in full.
    /// </summary>
    internal void WriteParts(Citation citation, RecordList<LegalDocument> known)
    {
        LegalDocument document = citation.Document;
        if (known.Find(document.Id) is { } same
            && CanonicalJson.AreAlike(same, document, static (json, record) => new RecordWriter(json).Write(record)))
        {
            WriteParts(citation);
            return;
        }

        json.WriteStartObject("document");
        Write(document);
        json.WriteEndObject();
        WritePlace(citation);
    }

    private void WritePlace(Citation citation)
    {
        Optional("article", citation.Article);
        Optional("clause", citation.Clause);
        Optional("point", citation.Point);
        Optional("section", citation.Section);
        Optional("quote", citation.Quote);
    }

    internal void Text(string name, BilingualText text)
    {
        json.WriteStartObject(name);
        WriteParts(text);
        json.WriteEndObject();
    }

    internal void WriteParts(BilingualText text)
    {
        json.WriteString("vi", text.Vietnamese);
        Optional("en", text.Translation);
    }

    internal void Optional(string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    /// <summary>Writes the word of an enum value, unless it is the default of the member.</summary>
    internal void Optional<T>(string name, T value)
        where T : struct, Enum
    {
        if (!EqualityComparer<T>.Default.Equals(value, default))
        {
            json.WriteString(name, SnakeCase<T>.Of(value));
        }
    }

    internal void Optional(string name, BilingualText? text)
    {
        if (text is not null)
        {
            Text(name, text);
        }
    }

    internal void List<T>(string name, ImmutableArray<T> items, Action<T> write, bool isOptional = false)
    {
        if (isOptional && items.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
