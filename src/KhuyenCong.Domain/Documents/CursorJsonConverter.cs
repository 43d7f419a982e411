using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>Reads a JSON value through a cursor, so its errors are the same as those of a document.</summary>
/// <param name="read">Reads the value, or throws an error that describes the problem.</param>
/// <param name="write">Writes the value.</param>
/// <param name="quick">Reads a valid value that is a single token.</param>
internal sealed class CursorJsonConverter<T>(
    Func<JsonCursor, T> read, Action<Utf8JsonWriter, T> write, TokenReader<T>? quick = null) : JsonConverter<T>
    where T : notnull
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (quick is not null && quick(ref reader, out T known))
        {
            return known;
        }

        JsonReaderOptions rules = reader.CurrentState.Options;
        using JsonDocument value = JsonDocument.ParseValue(ref reader);
        return Parse(BytesOf(value.RootElement), read, IsStrict(rules) ? value.RootElement : null);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);

    /// <summary>
    /// Reads a JSON text with a cursor. Its error becomes the serializer's exception, to which the serializer adds its own path.
    /// </summary>
    internal static T Parse(ReadOnlyMemory<byte> utf8, Func<JsonCursor, T> read, JsonElement? parsed = null)
    {
        try
        {
            return new JsonSource(utf8, "JSON").Parse(read, parsed);
        }
        catch (DocumentException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    /// <summary>
    /// Determines whether the serializer's rules are those of documents: no comments, no trailing commas, at most 64 levels deep.
    /// </summary>
    private static bool IsStrict(JsonReaderOptions rules) =>
        rules is { AllowTrailingCommas: false, CommentHandling: JsonCommentHandling.Disallow, MaxDepth: <= 64 };

    private static byte[] BytesOf(JsonElement value) =>
#if NET9_0_OR_GREATER
        System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(value).ToArray();
#else
        Encoding.UTF8.GetBytes(value.GetRawText());
#endif
}
