using System.Text.Json;

namespace KhuyenCong.Domain.Tests;

public class NoJsonConverterTest
{
    /// <summary>The way in which the generated code of a context writes by itself, and the serializer knows no more than the type.</summary>
    private const int GeneratedCode = 1;

    private static readonly MeasureUnit Unit = MeasureUnit.Dong;

    private static readonly Dictionary<string, RefusedMembers> Refused = new(StringComparer.Ordinal)
    {
        ["$.Unit"] = new() { Unit = Unit },
        ["$.Failure"] = new() { Failure = default(FigureFailure) },
        ["$.Ratios"] = new() { Ratios = [new(1, 2)] },
        ["$.Documents"] = new() { Documents = new(StringComparer.Ordinal) { ["b"] = NationalIndicators.TrainedWorkers.Citation.Document } },
        ["$.Inner.Inner.Unit"] = new() { Inner = new() { Inner = new() { Unit = Unit } } },
    };

    /// <summary>All except the library's own context, which knows only types with a form.</summary>
    public static TheoryData<int> Ways => [.. Enumerable.Range(1, JsonWays.All.Length - 1)];

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_type_that_holds_one_has_a_contract_and_its_other_members_are_written_and_read(int way)
    {
        JsonSerializerOptions options = JsonWays.All[way];
        RefusedMembers value = new() { Budget = Vnd.FromDong(5), Ratios = [], Documents = [], Inner = new() { Budget = Vnd.FromDong(7) } };
        RefusedMembers read = JsonSerializer.Deserialize<RefusedMembers>(JsonSerializer.Serialize(value, options), options)!;
        Assert.Equal((5, 7), (read.Budget.Dong, read.Inner!.Budget.Dong));
        Assert.Null(read.Unit);
        Assert.Null(read.Failure);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Writing_a_value_is_refused_with_its_type_and_path(int way)
    {
        foreach ((string path, RefusedMembers value) in Refused)
        {
            NotSupportedException exception = Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(value, JsonWays.All[way]));
            Assert.Contains(" has no JSON form: ", exception.Message, StringComparison.Ordinal);
            if (way != GeneratedCode)
            {
                Assert.Contains($" Path: {path}", exception.Message, StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Reading_a_value_is_refused_with_its_type_and_path(int way)
    {
        foreach ((string json, string path) in new[]
        {
            ("""{ "Unit": {} }""", "$.Unit"), ("""{ "Failure": 1 }""", "$.Failure"), ("""{ "Ratios": [ "1/2" ] }""", "$.Ratios[0]"),
            ("""{ "Documents": { "b": {} } }""", "$.Documents.b"), ("""{ "Inner": { "Inner": { "Unit": "a" } } }""", "$.Inner.Inner.Unit"),
        })
        {
            NotSupportedException exception = Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<RefusedMembers>(json, JsonWays.All[way]));
            Assert.Contains(" has no JSON form: ", exception.Message, StringComparison.Ordinal);
            Assert.Contains($" Path: {path} |", exception.Message, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_value_by_itself_is_refused_whether_class_or_struct_or_nullable(int way)
    {
        RequireRefused(Unit, JsonWays.All[way]);
        RequireRefused(new ExactRatio(1, 2), JsonWays.All[way]);
        RequireRefused<ExactRatio?>(new ExactRatio(1, 2), JsonWays.All[way]);
        RequireRefused(new[] { Unit }, JsonWays.All[way]);
    }

    [Fact]
    public void The_message_names_the_type() => Assert.StartsWith(
        "KhuyenCong.Domain.MeasureUnit has no JSON form: copy what is to be sent, such as its sentence or a rounded number, into a type of your own.",
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(Unit)).Message, StringComparison.Ordinal);

    private static void RequireRefused<T>(T value, JsonSerializerOptions options)
    {
        string json = value is Array ? "[{}]" : "{}";
        Assert.Contains(" has no JSON form: ", Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(value, options)).Message, StringComparison.Ordinal);
        Assert.Contains(" has no JSON form: ", Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<T>(json, options)).Message, StringComparison.Ordinal);
    }
}
