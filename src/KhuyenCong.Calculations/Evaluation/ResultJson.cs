using System.Collections.Immutable;
using System.Text.Json;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>Writes the members of a result, without members that are null.</summary>
internal sealed class ResultJson(Utf8JsonWriter json)
{
    private readonly RecordWriter _records = new(json);

    internal void Number(string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    internal void Number(string name, ExactRatio ratio) => Number(name, ratio.Value);

    internal void Flag(string name, bool value) => json.WriteBoolean(name, value);

    internal void Money(string name, Vnd? amount)
    {
        if (amount is { } money)
        {
            json.WriteNumber(name, money.Dong);
        }
    }

    internal void Quantity(string name, Quantity? value)
    {
        if (value is { } quantity)
        {
            json.WritePropertyName(name);
            ValueJson.Write(json, quantity);
        }
    }

    internal void Day(string name, LocalDate? day) => Text(name, day is { } known ? IsoDates.Format(known) : null);

    internal void Text(string name, string? text) => _records.Optional(name, text);

    internal void Text(string name, BilingualText? text) => _records.Optional(name, text);

    /// <summary>Writes a text in both languages.</summary>
    internal void Text(string name, Func<DisplayLanguage, string> text) => Text(name, Messages.Of(text));

    internal void Texts(string name, IEnumerable<BilingualText> texts) => List(name, texts, text => ValueJson.Write(json, text));

    internal void Word<T>(string name, T? value)
        where T : struct, Enum
    {
        if (value is { } known)
        {
            json.WriteString(name, SnakeCase<T>.Of(known));
        }
    }

    internal void Words<T>(string name, T flags)
        where T : struct, Enum
    {
        json.WritePropertyName(name);
        SnakeCase<T>.Write(json, flags);
    }

    /// <summary>Writes the hedge, unless there is none.</summary>
    internal void Hedge(Hedge hedge) => _records.Optional("hedge", hedge);

    internal void Value(string name, IndicatorValue? value)
    {
        if (value is { HasIndicator: true } known)
        {
            Object(name, () =>
            {
                Text("indicator", known.Indicator.Id);
                _records.Write(known.Quantity);
                Hedge(known.Hedge);
            });
        }
    }

    internal void Period(string name, ReportingPeriod? period) => Text(name, period?.ToString("C"));

    internal void Figure(string name, Observation? figure)
    {
        if (figure is not null)
        {
            json.WritePropertyName(name);
            Write(figure);
        }
    }

    internal void Figures(string name, IEnumerable<Observation> figures) => List(name, figures, Write);

    internal void Ids(string name, IEnumerable<string> ids) => List(name, ids, json.WriteStringValue);

    /// <summary>Writes a range; a missing bound is null.</summary>
    internal void Range(string name, ValueRange range) => Object(name, () =>
    {
        End("lower", range.HasLowerEnd, range.Lower);
        Flag("lower_inclusive", range.IsLowerInclusive);
        End("upper", range.HasUpperEnd, range.Upper);
        Flag("upper_inclusive", range.IsUpperInclusive);
    });

    internal void Object(string name, Action members)
    {
        json.WriteStartObject(name);
        members();
        json.WriteEndObject();
    }

    internal void Objects<T>(string name, IEnumerable<T> items, Action<T> members) => List(name, items, item =>
    {
        json.WriteStartObject();
        members(item);
        json.WriteEndObject();
    });

    internal void Result(string name, IJsonForm result)
    {
        json.WritePropertyName(name);
        result.WriteJson(json);
    }

    internal void Results(string name, IEnumerable<IJsonForm> results) => List(name, results, result => result.WriteJson(json));

    /// <summary>
    /// Writes the citations of the operands: the document, the place in it and the quoted words, with a sentence that names them.
    /// </summary>
    internal void Citations(ImmutableArray<Citation> citations) => Objects("citations", citations, citation =>
    {
        _records.WriteParts(citation);
        Text("text", citation.Describe);
    });

    private void List<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    private void End(string name, bool isKnown, decimal bound)
    {
        if (isKnown)
        {
            json.WriteNumber(name, bound);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private void Write(Observation figure) => ObservationInputJson.Write(json, ObservationInput.From(figure));
}
