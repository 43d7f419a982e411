using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain.Json;

/// <summary>
/// Refuses to read or write a type that has no JSON form (không có dạng JSON). Without this converter, the serializer would silently read
/// such a type as an empty value.
/// </summary>
/// <remarks>
/// An application that uses such a type, for example in an endpoint or as a property of its own type, still starts and serves everything
/// else. To send the data, copy what you need into your own type.
/// </remarks>
/// <typeparam name="T">
/// The type that specifies this converter; object for a generic type, which cannot name itself in an attribute.
/// </typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NoJsonConverter<T> : JsonConverter<T>
{
    /// <summary>Determines whether a type is the refused type or derives from it (kiểu và các kiểu con).</summary>
    /// <param name="typeToConvert">A type.</param>
    /// <returns>True for the refused type and the types derived from it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="typeToConvert"/> is null.</exception>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return typeToConvert.IsAssignableTo(typeof(T));
    }

    /// <summary>Refuses to read (từ chối đọc).</summary>
    /// <param name="reader">The reader at the value.</param>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">Not used.</param>
    /// <returns>Nothing; the method always throws.</returns>
    /// <exception cref="NotSupportedException">
    /// Always; the message states the type and what to do instead, and the serializer adds the path.
    /// </exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw Refuse(typeToConvert);

    /// <summary>Refuses to write (từ chối ghi).</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="NotSupportedException">
    /// Always; the message states the type and what to do instead, and the serializer adds the path.
    /// </exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => throw Refuse(value?.GetType());

    /// <summary>Refuses to read a property name as a value (từ chối đọc tên thành phần).</summary>
    /// <param name="reader">The reader at the name.</param>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">Not used.</param>
    /// <returns>Nothing; the method always throws.</returns>
    /// <exception cref="NotSupportedException">Always, as for a value.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw Refuse(typeToConvert);

    /// <summary>Refuses to write a value as a property name (từ chối ghi tên thành phần).</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="NotSupportedException">Always, as for a value.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, [DisallowNull] T value, JsonSerializerOptions options) =>
        throw Refuse(value.GetType());

    /// <summary>Returns the name of the converter and of the refused type.</summary>
    /// <returns>Text such as "NoJsonConverter of Indicator".</returns>
    public override string ToString() => $"{nameof(NoJsonConverter<>)} of {typeof(T).Name}";

    private static NotSupportedException Refuse(Type? type) =>
        new($"{type ?? typeof(T)} has no JSON form: "
            + "copy what is to be sent, such as its sentence or a rounded number, into a type of your own.");
}
