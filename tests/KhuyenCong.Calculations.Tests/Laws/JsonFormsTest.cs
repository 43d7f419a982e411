using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.Laws;

/// <summary>Every public type has a form in JSON that comes back, or refuses JSON aloud: none is read as an empty value.</summary>
public class JsonFormsTest
{
    private static readonly Type[] Types = [.. typeof(Vnd).Assembly.GetExportedTypes().Concat(typeof(Attainment).Assembly.GetExportedTypes())];

    public static TheoryData<Type> Enums => [.. Types.Where(type => type.IsEnum && type != typeof(SummationAxes))];

    /// <summary>Types that hold data: no static class, and nothing of the serializer itself or thrown, which nobody reads from JSON.</summary>
    public static TheoryData<Type> Others =>
    [
        .. Types.Where(type => type is { IsEnum: false, IsGenericTypeDefinition: false, IsInterface: false } and not { IsAbstract: true, IsSealed: true }
            && !type.IsAssignableTo(typeof(JsonConverter)) && !type.IsAssignableTo(typeof(JsonSerializerContext)) && !type.IsAssignableTo(typeof(Exception))),
    ];

    [Theory]
    [MemberData(nameof(Enums))]
    public void An_enum_is_its_snake_case_word_and_nothing_else(Type type)
    {
        Assert.All(Enum.GetValues(type).Cast<object>(), value =>
        {
            string word = JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()!);
            Assert.Equal($"\"{word}\"", JsonSerializer.Serialize(value, type));
            Assert.Equal(value, JsonSerializer.Deserialize($"\"{word}\"", type));
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize($"\"{word.ToUpperInvariant()}\"", type));
        });
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("0", type));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("\"\"", type));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void No_type_is_read_from_an_empty_object(Type type)
    {
        Exception? exception = Record.Exception(() => JsonSerializer.Deserialize("{}", type));
        Assert.True(exception is JsonException or NotSupportedException, $"{type.Name}: {exception?.GetType().Name ?? "read"}");
    }

    [Fact]
    public void A_result_refuses_to_be_written_and_says_what_to_do()
    {
        NotSupportedException exception = Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(default(Leverage)));
        Assert.StartsWith("Leverage has no JSON form: copy what is to be sent", exception.Message, StringComparison.Ordinal);
    }
}
