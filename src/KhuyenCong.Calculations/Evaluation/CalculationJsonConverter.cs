using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Json;

/// <summary>
/// Writes a result as one JSON object with its number, sentence, marks and sources (dạng JSON của kết quả); it never reads one.
/// </summary>
/// <remarks>
/// The result types of this library have this converter in their <see cref="JsonConverterAttribute"/>. To restore a result, store its
/// operands and calculate it again.
/// </remarks>
/// <typeparam name="T">The type that the converter writes.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CalculationJsonConverter<T> : JsonConverter<T>
    where T : class
{
    /// <summary>Always throws, because results are never read (từ chối đọc).</summary>
    /// <param name="reader">The reader at the value.</param>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The method does not return.</returns>
    /// <exception cref="NotSupportedException">Always; the message names the type.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{typeToConvert} is written as JSON and never read: store its operands and calculate it again.");

    /// <summary>Writes the result (ghi kết quả).</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The result.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="value"/> is null.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ((IJsonForm)value).WriteJson(writer);
    }

    /// <summary>Returns the names of the converter and of the type that it writes.</summary>
    /// <returns>Text such as "CalculationJsonConverter of Attainment".</returns>
    public override string ToString() => $"{nameof(CalculationJsonConverter<>)} of {typeof(T).Name}";
}
