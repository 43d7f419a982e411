using System.Text.Json;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>Years in JSON: "2014-2020", or "2018" for one.</summary>
internal sealed class YearRangeJsonConverter : JsonConverter<YearRange>
{
    public override YearRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && YearRange.TryParse(reader.GetString(), out YearRange years)
            ? years
            : throw new JsonException("Expected a year or a range of years, as in \"2014-2020\".");

    public override void Write(Utf8JsonWriter writer, YearRange value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString("C"));
}
