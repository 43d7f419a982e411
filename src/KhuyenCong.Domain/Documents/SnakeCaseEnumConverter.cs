using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain.Json;

/// <summary>
/// Reads and writes an enum as its stable snake_case word (từ ổn định), such as "local_province", and flags as a list of words. Numbers
/// and other spellings are not accepted.
/// </summary>
/// <remarks>The enums of this library specify this converter; it is public so that generated serializer code can use it.</remarks>
/// <typeparam name="T">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SnakeCaseEnumConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    private static readonly WordJsonConverter<T> Words = new(cursor => cursor.Word<T>(), SnakeCase<T>.Of, SnakeCase<T>.TryParse);

    private static readonly JsonConverter<T> Values = SnakeCase<T>.IsFlags
        ? new CursorJsonConverter<T>(cursor => cursor.Words<T>(), SnakeCase<T>.Write)
        : Words;

    /// <summary>Reads a word (đọc từ).</summary>
    /// <param name="reader">The reader at the value.</param>
    /// <param name="typeToConvert">The enum.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The JSON value is not one of the enum's words; the message lists them.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Values.Read(ref reader, typeToConvert, options);

    /// <summary>Writes the word (ghi từ).</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not a defined value.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Values.Write(writer, value, options);

    /// <summary>Reads a word from the name of a member (đọc từ ở tên thành phần).</summary>
    /// <param name="reader">The reader at the name.</param>
    /// <param name="typeToConvert">The enum.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The name is not one of the enum's words; the message lists them.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Words.ReadAsPropertyName(ref reader, typeToConvert, options);

    /// <summary>Writes the word as the name of a member (ghi từ làm tên thành phần).</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not a defined value.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        Words.WriteAsPropertyName(writer, value, options);

    /// <summary>Returns the name of the converter and of its enum.</summary>
    /// <returns>Text such as "SnakeCaseEnumConverter of Hedge".</returns>
    public override string ToString() => $"{nameof(SnakeCaseEnumConverter<>)} of {typeof(T).Name}";
}
