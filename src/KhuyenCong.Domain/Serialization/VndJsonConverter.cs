using System.Text.Json;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>An amount in JSON: the whole number of đồng.</summary>
internal sealed class VndJsonConverter : JsonConverter<Vnd>
{
    public override Vnd Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out long dong)
            ? Vnd.FromDong(dong)
            : throw new JsonException("Expected an amount as a whole number of đồng.");

    public override void Write(Utf8JsonWriter writer, Vnd value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Dong);
}
