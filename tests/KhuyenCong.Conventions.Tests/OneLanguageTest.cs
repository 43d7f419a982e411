using System.Reflection;
using System.Text.Json;
using KhuyenCong.Calculations.Tests;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Conventions.Tests;

/// <summary>A sentence is in one language: what it quotes and names without English aside, none has a fragment of the other.</summary>
public class OneLanguageTest
{
    private static readonly string[] Tables = ["src/KhuyenCong.Domain/Text/messages", "src/KhuyenCong.Calculations/Phrases/messages"];

    public static TheoryData<MethodInfo> Methods =>
    [
        .. UndefinedLanguageTest.Samples.Select(sample => sample.GetType()).Distinct()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance))
            .Where(method => method.GetParameters().Any(parameter => parameter.ParameterType == typeof(DisplayLanguage))),
    ];

    [Theory]
    [MemberData(nameof(Methods), DisableDiscoveryEnumeration = true)]
    public void A_sentence_of_a_sample_is_in_its_language(MethodInfo method)
    {
        object[] samples = [.. UndefinedLanguageTest.Samples.Where(method.ReflectedType!.IsInstanceOfType)];
        Assert.NotEmpty(samples);
        Assert.All(samples, sample =>
        {
            Assert.Null(SpokenText.VietnameseIn(Say(method, sample, DisplayLanguage.English)));
            Assert.Null(SpokenText.EnglishIn(Say(method, sample, DisplayLanguage.Vietnamese)));
        });
    }

    [Fact]
    public void So_is_every_message_of_the_tables() => Assert.All(Tables, table =>
    {
        Dictionary<string, string> english = Read($"{table}.en.json"), vietnamese = Read($"{table}.vi.json");
        Assert.All(english, message => Assert.True(SpokenText.VietnameseIn(message.Value) is null, message.ToString()));
        Assert.All(vietnamese, message => Assert.True(SpokenText.EnglishIn(message.Value) is null, message.ToString()));
    });

    [Theory]
    [InlineData("section I, Phần II, Final report", "section I, Phần II, Final report")]
    [InlineData("one line\nof khuyến công", "of khuyến công")]
    [InlineData("a = 5 lao động (\"the rest\")", "a = 5 lao động (\"the rest\")")]
    [InlineData("Decision 1288/QĐ-TTg: \"Đào tạo\"; Bình Định, 5 million đồng, III.2.đ", null)]
    public void Vietnamese_in_English_is_found(string text, string? line) => Assert.Equal(line, SpokenText.VietnameseIn(text));

    [Theory]
    [InlineData("kết quả: expected 5", "kết quả: expected 5")]
    [InlineData("kết quả of năm 2014", "kết quả of năm 2014")]
    [InlineData("so với năm 2014, than, to, in: \"the rest\", target_of", null)]
    public void English_in_Vietnamese_is_found(string text, string? line) => Assert.Equal(line, SpokenText.EnglishIn(text));

    [Fact]
    public void The_samples_speak_of_every_kind_of_result()
    {
        Type[] silent =
        [
            .. typeof(Calculations.CalculationResult).Assembly.GetExportedTypes()
                .Where(type => type is { IsAbstract: false } && type.GetMethods().Any(method => method.Name is "Describe" or "Explain"))
                .Except(UndefinedLanguageTest.Samples.Select(sample => sample.GetType())),
        ];
        Assert.Empty(silent);
    }

    private static string Say(MethodInfo method, object sample, DisplayLanguage language)
    {
        object?[] arguments = [.. method.GetParameters().Select(parameter => ArgumentOf(parameter.ParameterType, language))];
        return method.Invoke(sample, arguments) as string ?? string.Empty;
    }

    private static object? ArgumentOf(Type type, DisplayLanguage language) => type switch
    {
        _ when type == typeof(DisplayLanguage) => language,
        _ when type == typeof(LocalDate) => new LocalDate(2040, 1, 1),
        _ when type == typeof(MeasureUnit) => MeasureUnit.MillionDong,
        _ => null,
    };

    /// <summary>The texts of a table, those of its groups among them.</summary>
    private static Dictionary<string, string> Read(string path)
    {
        JsonElement table = JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(Path.Combine(RepositoryRoot.Path, path)));
        return table.EnumerateObject()
            .SelectMany(entry => entry.Value.ValueKind == JsonValueKind.Object
                ? entry.Value.EnumerateObject().Select(name => (Key: $"{entry.Name}.{name.Name}", Text: name.Value.GetString()!))
                : [(Key: entry.Name, Text: entry.Value.GetString()!)])
            .ToDictionary(pair => pair.Key, pair => pair.Text, StringComparer.Ordinal);
    }
}
