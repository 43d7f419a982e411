using System.Text.Json;

namespace KhuyenCong.Domain;

/// <summary>The JSON forms of values outside documents, against the catalogue.</summary>
internal static class ValueJson
{
    internal static Quantity ReadQuantity(JsonCursor item)
    {
        item.Closed("value", "unit");
        return new(item.Member("value").Number(), NationalCatalogue.ReadUnit(item.Member("unit")));
    }

    internal static Province ReadProvince(JsonCursor item) => NationalCatalogue.Atlas.ReadProvince(item, null);

    internal static void Write(Utf8JsonWriter json, Quantity value)
    {
        json.WriteStartObject();
        new RecordWriter(json).Write(value);
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, BilingualText value)
    {
        json.WriteStartObject();
        new RecordWriter(json).WriteParts(value);
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, SummationAxes value)
    {
        json.WriteStartArray();
        foreach (SummationAxes axis in Enum.GetValues<SummationAxes>().Where(axis => axis != SummationAxes.None && value.HasFlag(axis)))
        {
            json.WriteStringValue(SnakeCase<SummationAxes>.Of(axis));
        }

        json.WriteEndArray();
    }
}
