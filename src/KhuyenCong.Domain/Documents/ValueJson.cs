using System.Text.Json;

namespace KhuyenCong.Domain;

/// <summary>The JSON forms of values that are not documents.</summary>
internal static class ValueJson
{
    internal static Quantity ReadQuantity(JsonCursor item, Catalogue catalogue)
    {
        item.Closed("value", "unit");
        return new(item.Member("value").Number(), catalogue.Records.ReadUnitName(item.Member("unit")));
    }

    /// <summary>Reads an amount in its usual form, a JSON integer.</summary>
    internal static bool TryRead(ref Utf8JsonReader reader, out Vnd value)
    {
        value = default;
        if (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt64(out long dong))
        {
            return false;
        }

        value = Vnd.FromDong(dong);
        return true;
    }

    internal static void Write(Utf8JsonWriter json, Quantity value)
    {
        json.WriteStartObject();
        new RecordWriter(json).Write(value);
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, DataWindow value)
    {
        json.WriteStartObject();
        if (value.FirstDay is { } first)
        {
            json.WriteString("from", IsoDates.Format(first));
        }

        json.WriteString("through", IsoDates.Format(value.LastDay));
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, Citation value, Catalogue catalogue)
    {
        json.WriteStartObject();
        new RecordWriter(json).WriteParts(value, catalogue.Records.Documents);
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, BilingualText value)
    {
        json.WriteStartObject();
        new RecordWriter(json).WriteParts(value);
        json.WriteEndObject();
    }
}
