using System.Text.Json;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>A value that is one word in JSON, as a value or as the name of a member.</summary>
internal sealed class WordJsonConverter<T>(Func<JsonCursor, T> read, Func<T, string> word) : JsonConverter<T>
    where T : notnull
{
    private readonly CursorJsonConverter<T> _values = new(read, (json, value) => json.WriteStringValue(word(value)));

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => _values.Read(ref reader, typeToConvert, options);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => _values.Write(writer, value, options);

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        byte[] quoted = [(byte)'"', .. JsonEncodedText.Encode(reader.GetString()!).EncodedUtf8Bytes, (byte)'"'];
        return CursorJsonConverter<T>.Parse(quoted, read);
    }

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(word(value));
}
