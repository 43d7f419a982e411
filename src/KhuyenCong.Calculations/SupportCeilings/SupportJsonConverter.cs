using System.Collections.Frozen;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Json;

/// <summary>
/// Converts requests for support and their parts to and from JSON (dạng JSON của đề nghị hỗ trợ), using the catalogue of the options
/// (<see cref="KhuyenCongJson"/>) or the built-in one. Their types are annotated with this converter.
/// </summary>
/// <remarks>
/// When reading, the converter throws a <see cref="JsonException"/> for unknown or repeated members, for unknown ids or words, and for
/// requests that <see cref="SupportCeilingCalculator"/> would reject. The message states the position, the value and what was expected; the
/// inner exception is the <see cref="DocumentException"/>.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SupportJsonConverter : JsonConverterFactory
{
    private static readonly FrozenDictionary<Type, Func<Func<Catalogue>, JsonConverter>> Converters = Known().ToFrozenDictionary();

    /// <summary>Determines whether this converter can convert a type (có dạng JSON).</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <returns>True if it is one of these types.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="typeToConvert"/> is null.</exception>
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return Converters.ContainsKey(typeToConvert);
    }

    /// <summary>Returns the converter of a type (bộ chuyển đổi của kiểu).</summary>
    /// <param name="typeToConvert">A type that this converter can convert.</param>
    /// <param name="options">The options, which can have your own catalogue.</param>
    /// <returns>The converter.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        ArgumentNullException.ThrowIfNull(options);
        return Converters.GetValueOrDefault(typeToConvert)?.Invoke(DomainJsonConverter.CatalogueOf(options));
    }

    /// <summary>Returns the name of the type.</summary>
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
