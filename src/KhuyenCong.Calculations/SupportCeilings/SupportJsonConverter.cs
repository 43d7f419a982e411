using System.Collections.Frozen;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Json;

/// <summary>
/// The JSON forms of requests for support (dạng JSON của đề nghị hỗ trợ) and of their parts, read against the catalogue of the options
/// (<see cref="KhuyenCongJson"/>) or the built-in one. Their types name this converter.
/// </summary>
/// <remarks>
/// Unknown and repeated members, unknown ids and words, and requests for which <see cref="SupportCeilingCalculator"/> would throw are a
/// <see cref="JsonException"/> whose message gives place, value and expectation, and whose inner exception is the <see
/// cref="DocumentException"/>.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SupportJsonConverter : JsonConverterFactory
{
    private static readonly FrozenDictionary<Type, Func<Func<Catalogue>, JsonConverter>> Converters = Known().ToFrozenDictionary();

    /// <summary>Determines whether the type has a JSON form here (có dạng JSON).</summary>
    /// <param name="typeToConvert">A type.</param>
    /// <returns>True for a type that names this converter.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="typeToConvert"/> is null.</exception>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return Converters.ContainsKey(typeToConvert);
    }

    /// <summary>Returns the converter of a type (bộ chuyển đổi của kiểu).</summary>
    /// <param name="typeToConvert">A type that this converter can convert.</param>
    /// <param name="options">The options, which may have a catalogue of your own.</param>
    /// <returns>The converter.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        ArgumentNullException.ThrowIfNull(options);
        return Converters.GetValueOrDefault(typeToConvert)?.Invoke(DomainJsonConverter.CatalogueOf(options));
    }

    /// <summary>The name of the type.</summary>
    /// <returns>"SupportJsonConverter".</returns>
    public override string ToString() => nameof(SupportJsonConverter);

    private static Dictionary<Type, Func<Func<Catalogue>, JsonConverter>> Known() => new()
    {
        [typeof(SupportRequest)] = catalogue => new CursorJsonConverter<SupportRequest>(
            cursor => SupportRequestJson.Read(cursor, catalogue()), (json, value) => SupportRequestJson.Write(json, value, catalogue())),
        [typeof(SupportUnit)] = _ => new CursorJsonConverter<SupportUnit>(SupportRequestJson.ReadUnit, SupportRequestJson.Write),
        [typeof(SupportMultiplierChoice)] = _ => new CursorJsonConverter<SupportMultiplierChoice>(
            SupportRequestJson.ReadChoice, SupportRequestJson.Write),
    };
}
