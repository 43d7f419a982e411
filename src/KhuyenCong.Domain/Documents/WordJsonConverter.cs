using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>Converts a type whose values are single words in JSON, as a value or as a property name.</summary>
/// <param name="read">Reads the word, or throws an error that describes the problem.</param>
/// <param name="word">Returns the word of a value.</param>
/// <param name="find">Returns the value of a word.</param>
internal sealed class WordJsonConverter<T>(
    Func<JsonCursor, T> read, Func<T, string> word, WordJsonConverter<T>.Finder find) : JsonConverter<T>
    where T : notnull
{
    private readonly CursorJsonConverter<T> _values = new(
        read, (json, value) => json.WriteStringValue(word(value)), (ref reader, out value) => TryRead(ref reader, find, out value));

    internal delegate bool Finder(string word, out T value);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        _values.Read(ref reader, typeToConvert, options);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => _values.Write(writer, value, options);

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (find(reader.GetString()!, out T value))
        {
            return value;
        }

        // The name as written, with its escapes.
        byte[] name = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan.ToArray();
        byte[] quoted = [(byte)'"', .. name, (byte)'"'];
        return CursorJsonConverter<T>.Parse(quoted, read);
    }

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(word(value));

    private static bool TryRead(ref Utf8JsonReader reader, Finder find, out T value)
    {
        if (reader.TokenType == JsonTokenType.String && !reader.ValueIsEscaped)
        {
            return find(reader.GetString()!, out value);
        }

        value = default!;
        return false;
    }
}
