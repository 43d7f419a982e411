using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using KhuyenCong.Calculations;
using KhuyenCong.Domain;

namespace KhuyenCong.Conventions.Tests;

/// <summary>Every public type has a form in JSON that comes back, or refuses JSON with an error: none is read as an empty value.</summary>
public class JsonFormsTest
{
    private static readonly Type[] Types = [.. typeof(Vnd).Assembly.GetExportedTypes().Concat(typeof(Attainment).Assembly.GetExportedTypes())];

    public static TheoryData<Type> Enums => [.. Types.Where(type => type.IsEnum && !type.IsDefined(typeof(FlagsAttribute), inherit: false))];

    public static TheoryData<Type> Flags => [.. Types.Where(type => type.IsEnum && type.IsDefined(typeof(FlagsAttribute), inherit: false))];

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
    [MemberData(nameof(Flags))]
    public void Flags_are_a_list_of_their_words_in_every_combination(Type type)
    {
        object[] flags = [.. Enum.GetValues(type).Cast<object>().Where(flag => (int)flag != 0)];
        Assert.All(Enumerable.Range(0, 1 << flags.Length), bits =>
        {
            object[] set = [.. flags.Where((_, i) => (bits & (1 << i)) != 0)];
            object value = Enum.ToObject(type, set.Sum(flag => (int)flag));
            string json = $"[{string.Join(',', set.Select(flag => $"\"{JsonNamingPolicy.SnakeCaseLower.ConvertName(flag.ToString()!)}\""))}]";
            Assert.Equal(json, JsonSerializer.Serialize(value, type));
            Assert.Equal(value, JsonSerializer.Deserialize(json, type));
        });
        string word = JsonNamingPolicy.SnakeCaseLower.ConvertName(flags[0].ToString()!);
        Assert.All(["0", $"\"{word}\"", $"[\"{word}\",\"{word}\"]", "[\"none\"]", "[1]"], json => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, type)));
        Assert.Throws<ArgumentOutOfRangeException>(() => JsonSerializer.Serialize(Enum.ToObject(type, 1 << 20), type));
    }

    [Fact]
    public void The_flags_are_found() => Assert.Equal([typeof(SummationAxes), typeof(ResultMarks), typeof(SupportLimits)], Flags.Select(row => row.Data));

    [Theory]
    [MemberData(nameof(Others))]
    public void No_type_is_read_from_an_empty_object(Type type)
    {
        Exception? exception = Record.Exception(() => JsonSerializer.Deserialize("{}", type));
        Assert.True(exception is JsonException or NotSupportedException, $"{type.Name}: {exception?.GetType().Name ?? "read"}");
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void A_type_names_its_converter_so_that_nothing_is_written_that_does_not_come_back(Type type) =>
        Assert.True(type.IsDefined(typeof(JsonConverterAttribute), inherit: false) || type.Name.EndsWith("Validator", StringComparison.Ordinal), type.Name);

    [Fact]
    public void A_result_refuses_to_be_written_and_says_what_to_do()
    {
        NotSupportedException exception = Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(LeverageCalculator.Calculate(new() { Capital = Vnd.Zero, State = Vnd.Zero })));
        Assert.StartsWith("KhuyenCong.Calculations.Leverage has no JSON form: copy what is to be sent", exception.Message, StringComparison.Ordinal);
    }
}
