using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>Refuses JSON for a type that has no form in it (không có dạng JSON): the serializer would read such a type as an empty value without a word.</summary>
/// <remarks>To send a result, copy what is to be sent (Describe(), Ratio, RoundPercent(2) and so on) into a type of your own.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NoJsonConverter : JsonConverterFactory
{
    /// <summary>Every type that names this converter (mọi kiểu).</summary>
    /// <param name="typeToConvert">A type.</param>
    /// <returns>True.</returns>
    public override bool CanConvert(Type typeToConvert) => true;

    /// <summary>Refuses the type (từ chối).</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">Not used.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="NotSupportedException">Always; the message names the type and what to do.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException(
        $"{typeToConvert?.Name} has no JSON form: copy what is to be sent, such as its sentence or a rounded number, into a type of your own.");

    /// <summary>The name of the type.</summary>
    /// <returns>"NoJsonConverter".</returns>
    public override string ToString() => nameof(NoJsonConverter);
}
