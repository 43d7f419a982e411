using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using KhuyenCong.Calculations;
using KhuyenCong.Calculations.Tests;
using KhuyenCong.Domain;

namespace KhuyenCong.Conventions.Tests;

/// <summary>
/// schemas/khuyencong.openapi.json has a schema for each type with a JSON form, by the name of the type and without references, so that an application's OpenAPI
/// takes those that it needs. It is written from the schemas of the formats and the words of enums: KHUYENCONG_ACCEPT_OPENAPI=1 writes it anew.
/// </summary>
public class OpenApiSchemasTest
{
    private const string File = "khuyencong.openapi.json";
    private const string InDefinitions = "#/$defs/";

    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "schemas");

    /// <summary>Documents, and what is defined in their schemas under another name than the type's.</summary>
    private static readonly Dictionary<Type, string> Named = new()
    {
        [typeof(CatalogueDocument)] = "catalogue",
        [typeof(ObservationDocument)] = "observations",
        [typeof(PromotionProgram)] = "program",
        [typeof(ReportDocument)] = "report",
        [typeof(SupportTable)] = "support-table",
        [typeof(BilingualText)] = "results#bilingual",
        [typeof(DataWindow)] = "observations#data_window",
        [typeof(Indicator)] = "observations#id",
        [typeof(ObservationInput)] = "observations#observation",
        [typeof(Province)] = "observations#id",
        [typeof(Quantity)] = "results#quantity",
        [typeof(Region)] = "observations#id",
        [typeof(RegionScheme)] = "observations#id",
        [typeof(ReportingPeriod)] = "observations#period",
        [typeof(YearRange)] = "observations#years",
        [typeof(Vnd)] = "results#dong",
    };

    private static readonly Type[] Types =
    [
        .. typeof(Vnd).Assembly.GetExportedTypes().Concat(typeof(Attainment).Assembly.GetExportedTypes())
            .Where(type => type.GetCustomAttribute<JsonConverterAttribute>() is { ConverterType: { } converter }
                && !(converter.IsGenericType && converter.GetGenericTypeDefinition() == typeof(NoJsonConverter<>)))
            .OrderBy(type => type.Name, StringComparer.Ordinal),
    ];

    [Fact]
    public void The_file_has_a_schema_for_each_type_that_has_a_form()
    {
        JsonObject schemas = [];
        foreach (Type type in Types)
        {
            schemas[type.Name] = SchemaOf(type);
        }

        string text = new JsonObject
        {
            ["openapi"] = "3.1.1",
            ["info"] = new JsonObject { ["title"] = "KhuyenCong", ["version"] = "1" },
            ["paths"] = new JsonObject(),
            ["components"] = new JsonObject { ["schemas"] = schemas },
        }.ToJsonString(Written) + "\n";
        string path = Path.Combine(Folder, File);
        if (Environment.GetEnvironmentVariable("KHUYENCONG_ACCEPT_OPENAPI") is "1")
        {
            System.IO.File.WriteAllText(path, text);
        }

        Assert.Equal(text, System.IO.File.ReadAllText(path));
    }

    private static JsonObject SchemaOf(Type type) => type switch
    {
        { IsEnum: true } => OfEnum(type),
        _ when type == typeof(CalculationResult) || type == typeof(PercentResult) => OfAnyResult(),
        _ when type == typeof(DocumentError) => OfError(),
        _ when type == typeof(ObservationInput) => Without(Find("forms#Observation"), "citation"),
        _ => Find(Named.GetValueOrDefault(type) ?? DefinitionOf(type)),
    };

    private static JsonObject OfEnum(Type type)
    {
        JsonArray words = [.. Enum.GetValues(type).Cast<object>().SelectMany(value => WordsOf(value, type)).Distinct().Select(word => JsonValue.Create(word))];
        JsonObject one = new() { ["type"] = "string", ["enum"] = words };
        return type.IsDefined(typeof(FlagsAttribute), inherit: false) ? new() { ["type"] = "array", ["items"] = one, ["uniqueItems"] = true } : one;
    }

    private static IEnumerable<string> WordsOf(object value, Type type) =>
        JsonNode.Parse(JsonSerializer.Serialize(value, type)) is JsonArray flags ? flags.Select(flag => (string)flag!) : [(string)JsonNode.Parse(JsonSerializer.Serialize(value, type))!];

    /// <summary>What all results have.</summary>
    private static JsonObject OfAnyResult()
    {
        JsonObject one = Find("results#accumulation");
        string[] common = ["kind", "defined", "reason", "formula", "sentence", "marks", "citations", "catalogue"];
        JsonObject members = one["properties"]!.AsObject();
        members["kind"] = new JsonObject { ["type"] = "string", ["description"] = "The kind of the result, a stable word." };
        return new()
        {
            ["description"] = "A result of any kind (kết quả tính).",
            ["type"] = "object",
            ["required"] = new JsonArray([.. common.Where(member => member is not ("reason" or "formula")).Select(member => JsonValue.Create(member))]),
            ["properties"] = new JsonObject(common.Select(member => KeyValuePair.Create(member, (JsonNode?)members[member]!.DeepClone()))),
        };
    }

    private static JsonObject OfError() => new()
    {
        ["description"] = "What is wrong with data that were sent (lỗi).",
        ["type"] = "object",
        ["required"] = new JsonArray("code", "path", "message"),
        ["properties"] = new JsonObject
        {
            ["code"] = new JsonObject { ["type"] = "string", ["description"] = "The stable code, as in docs/errors.md." },
            ["path"] = new JsonObject { ["type"] = "string", ["description"] = "The member at fault, as $.figures[2].unit." },
            ["line"] = new JsonObject { ["type"] = "integer" },
            ["column"] = new JsonObject { ["type"] = "integer" },
            ["message"] = Find("results#bilingual"),
        },
    };

    private static JsonObject Without(JsonObject schema, string member)
    {
        schema["properties"]!.AsObject().Remove(member);
        return schema;
    }

    /// <summary>A form is defined under the name of its type, a result under its kind.</summary>
    private static string DefinitionOf(Type type) =>
        new[] { "forms", "support-request" }.FirstOrDefault(format => Read(format)["$defs"]!.AsObject().ContainsKey(type.Name)) is { } form
            ? $"{form}#{type.Name}"
            : $"results#{JsonNamingPolicy.SnakeCaseLower.ConvertName(type.Name)}";

    private static JsonObject Read(string format) =>
        JsonNode.Parse(System.IO.File.ReadAllText(Path.Combine(Folder, $"khuyencong-{format}-1.schema.json")))!.AsObject();

    /// <summary>A definition "format#name", or the schema of a whole format, with what it refers to in place of the references.</summary>
    private static JsonObject Find(string name)
    {
        string[] parts = name.Split('#');
        JsonObject format = Read(parts[0]);
        JsonObject definitions = format["$defs"]!.AsObject();
        return Expand((parts.Length == 1 ? format : definitions[parts[1]] ?? throw new KeyNotFoundException(name)).AsObject(), definitions);
    }

    /// <summary>The schema without references, and without the conditions that many tools for OpenAPI do not know.</summary>
    private static JsonNode? Expand(JsonNode? schema, JsonObject definitions) => schema switch
    {
        JsonObject rules => Expand(rules, definitions),
        JsonArray list => new JsonArray([.. list.Select(item => Expand(item, definitions)).Where(item => item is not JsonObject { Count: 0 })]),
        _ => schema?.DeepClone(),
    };

    private static JsonObject Expand(JsonObject rules, JsonObject definitions)
    {
        JsonObject expanded = [];
        foreach ((string keyword, JsonNode? rule) in rules.Where(rule => rule.Key is not ("$schema" or "title" or "$comment" or "$defs" or "$ref" or "if" or "then")))
        {
            JsonNode? whole = keyword is "properties"
                ? new JsonObject(rule!.AsObject().Select(member => KeyValuePair.Create(member.Key, Expand(member.Value, definitions))))
                : Expand(rule, definitions);
            if (whole is not JsonArray { Count: 0 } || keyword is not "allOf")
            {
                expanded[keyword] = whole;
            }
        }

        // What stands beside a reference says more than what it refers to.
        if (rules.TryGetPropertyValue("$ref", out JsonNode? reference))
        {
            foreach ((string keyword, JsonNode? rule) in Expand(definitions[((string)reference!)[InDefinitions.Length..]]!.AsObject(), definitions).ToArray())
            {
                expanded.TryAdd(keyword, rule!.DeepClone());
            }
        }

        return expanded;
    }
}
