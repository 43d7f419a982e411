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
/// schemas/khuyencong.openapi.json has a schema for each type with a JSON form, by the name of the type, so that an application's
/// OpenAPI takes those that it needs. It is written from the schemas of the formats and the words of enums: KHUYENCONG_ACCEPT_OPENAPI=1
/// rewrites it.
/// </summary>
public class OpenApiSchemasTest
{
    private const string InDefinitions = "#/$defs/";
    private const string InComponents = "#/components/schemas/";

    private static readonly JsonSerializerOptions Written = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string Folder = Path.Combine(RepositoryRoot.Path, "schemas");

    /// <summary>What the formats define under another name than the type's: "format#definition", or a format.</summary>
    private static readonly Dictionary<Type, string> Named = new()
    {
        [typeof(CatalogueDocument)] = "catalogue",
        [typeof(ObservationDocument)] = "observations",
        [typeof(PromotionProgram)] = "program",
        [typeof(ProjectDocument)] = "projects",
        [typeof(ReportDocument)] = "report",
        [typeof(SupportTable)] = "support-table",
        [typeof(BilingualText)] = "results#bilingual",
        [typeof(DataWindow)] = "observations#data_window",
        [typeof(Indicator)] = "observations#id",
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
    public void The_file_has_a_schema_for_each_type_that_has_a_form_and_for_what_those_refer_to()
    {
        Components components = new();
        JsonObject ofDays = new() { ["LocalDate"] = new JsonObject { ["description"] = "A day (ngày), such as \"2026-11-29\", of NodaTime.", ["type"] = "string", ["format"] = "date" } };
        JsonObject ofTypes = new(Types.Select(type => KeyValuePair.Create(type.Name, (JsonNode?)SchemaOf(type, components))));
        JsonObject schemas = new(ofDays.Concat(ofTypes).Concat(components.Others).Select(schema => KeyValuePair.Create(schema.Key, schema.Value?.DeepClone())));
        string text = new JsonObject
        {
            ["openapi"] = "3.1.1",
            ["info"] = new JsonObject { ["title"] = "KhuyenCong", ["version"] = "1" },
            ["paths"] = new JsonObject(),
            ["components"] = new JsonObject { ["schemas"] = schemas },
        }.ToJsonString(Written) + "\n";
        string path = Path.Combine(Folder, "khuyencong.openapi.json");
        if (Environment.GetEnvironmentVariable("KHUYENCONG_ACCEPT_OPENAPI") is "1")
        {
            File.WriteAllText(path, text);
        }

        Assert.Equal(text, File.ReadAllText(path));
    }

    private static JsonObject SchemaOf(Type type, Components components) => type switch
    {
        { IsEnum: true } => OfEnum(type),
        _ when type == typeof(CalculationResult) || type == typeof(PercentResult) => OfAnyResult(components),
        _ when type == typeof(DocumentError) => OfError(components),
        _ when type == typeof(ObservationInput) => Without(components.Find("forms#Observation"), "citation"),
        _ => components.Find(Named.GetValueOrDefault(type) ?? DefinitionOf(type)),
    };

    private static JsonObject OfEnum(Type type)
    {
        bool isFlags = type.IsDefined(typeof(FlagsAttribute), inherit: false);
        IEnumerable<string> words = Enum.GetValues(type).Cast<object>().Select(value => JsonNode.Parse(JsonSerializer.Serialize(value, type)))
            .SelectMany(word => word is JsonArray flags ? flags.Select(flag => (string)flag!) : [(string)word!]).Distinct(StringComparer.Ordinal);
        JsonObject one = new() { ["type"] = "string", ["enum"] = new JsonArray([.. words.Select(word => JsonValue.Create(word))]) };
        return isFlags ? new() { ["type"] = "array", ["items"] = one, ["uniqueItems"] = true } : one;
    }

    /// <summary>What all results have.</summary>
    private static JsonObject OfAnyResult(Components components)
    {
        JsonObject members = components.Find("results#accumulation")["properties"]!.AsObject();
        members["kind"] = new JsonObject { ["type"] = "string", ["description"] = "The kind of the result, a stable word." };
        string[] common = ["kind", "defined", "reason", "formula", "sentence", "marks", "citations", "catalogue"];
        return new()
        {
            ["description"] = "A result of any kind (kết quả tính).",
            ["type"] = "object",
            ["required"] = new JsonArray([.. common.Where(member => member is not ("reason" or "formula")).Select(member => JsonValue.Create(member))]),
            ["properties"] = new JsonObject(common.Select(member => KeyValuePair.Create(member, (JsonNode?)members[member]!.DeepClone()))),
        };
    }

    private static JsonObject OfError(Components components) => new()
    {
        ["description"] = "What is wrong with data that were sent (lỗi).",
        ["type"] = "object",
        ["required"] = new JsonArray("code", "path", "message"),
        ["properties"] = new JsonObject
        {
            ["code"] = new JsonObject { ["type"] = "string", ["description"] = "The stable code, as listed in docs/errors.md." },
            ["path"] = new JsonObject { ["type"] = "string", ["description"] = "The member at fault, such as \"$.figures[2].unit\"." },
            ["line"] = new JsonObject { ["type"] = "integer" },
            ["column"] = new JsonObject { ["type"] = "integer" },
            ["message"] = components.Reference("forms", "bilingual"),
        },
    };

    private static JsonObject Without(JsonObject schema, string member)
    {
        schema["properties"]!.AsObject().Remove(member);
        return schema;
    }

    /// <summary>A form is defined under the name of its type, a result under its kind.</summary>
    private static string DefinitionOf(Type type) => FormatOf(type.Name) is { } format
        ? $"{format}#{type.Name}"
        : $"results#{JsonNamingPolicy.SnakeCaseLower.ConvertName(type.Name)}";

    private static string? FormatOf(string definition) =>
        new[] { "forms", "support-request" }.FirstOrDefault(format => Components.Read(format)["$defs"]!.AsObject().ContainsKey(definition));

    /// <summary>The schemas of the formats, with references among components.</summary>
    private sealed class Components
    {
        private static readonly Dictionary<string, Type> ByWord = Types.ToDictionary(type => JsonNamingPolicy.SnakeCaseLower.ConvertName(type.Name), StringComparer.Ordinal);

        /// <summary>What is referred to and is no type's.</summary>
        public SortedDictionary<string, JsonNode?> Others { get; } = new(StringComparer.Ordinal);

        public static JsonObject Read(string format) =>
            JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, $"khuyencong-{format}-1.schema.json")))!.AsObject();

        /// <summary>A definition "format#name", or the schema of a whole format.</summary>
        public JsonObject Find(string name)
        {
            string[] parts = name.Split('#');
            JsonObject format = Read(parts[0]);
            return Rewrite((parts.Length == 1 ? format : format["$defs"]![parts[1]] ?? throw new KeyNotFoundException(name)).AsObject(), parts[0]);
        }

        /// <summary>
        /// The component of a definition. Definitions of one name are the same in every format, except those of reports and results.
        /// </summary>
        public JsonObject Reference(string format, string definition)
        {
            Type? type = TypeOf(format, definition);
            string name = type?.Name ?? (format is "report" or "results" ? $"{format}.{definition}" : $"format.{definition}");
            if (type is null && Others.TryAdd(name, null))
            {
                Others[name] = Find($"{format}#{definition}");
            }

            return new() { ["$ref"] = InComponents + name };
        }

        /// <summary>The type whose form a definition is: an enum, a result, a form, or a value under another name.</summary>
        private static Type? TypeOf(string format, string definition)
        {
            Type? named = Named.FirstOrDefault(pair => pair.Value is not "observations#id"
                && string.Equals(pair.Value, format is "results" or "report" ? $"{format}#{definition}" : $"observations#{definition}", StringComparison.Ordinal)).Key;
            if (named is not null)
            {
                return named;
            }

            return ByWord.TryGetValue(definition, out Type? type) && (type.IsEnum || format is "results")
                ? type
                : Types.FirstOrDefault(form => FormatOf(definition) is not null && string.Equals(form.Name, definition, StringComparison.Ordinal));
        }

        private JsonObject Rewrite(JsonObject rules, string format)
        {
            // Only a description may be next to a reference to another schema.
            if (rules.TryGetPropertyValue("$ref", out JsonNode? reference) && rules.Any(rule => rule.Key is not ("$ref" or "description")))
            {
                JsonObject apart = rules.DeepClone().AsObject();
                apart.Remove("$ref");
                bool isOnlyWords = Find($"{format}#{((string)reference!)[InDefinitions.Length..]}").All(rule => rule.Key is "description");
                apart["allOf"] = new JsonArray([.. isOnlyWords ? [] : new[] { new JsonObject { ["$ref"] = (string)reference! } }, .. (apart["allOf"]?.AsArray() ?? []).Select(rule => rule!.DeepClone())]);
                return Rewrite(apart, format);
            }

            JsonObject written = [];
            foreach ((string keyword, JsonNode? rule) in rules)
            {
                // Conditions are left out: few tools for OpenAPI know them.
                JsonNode? whole = (keyword, rule) switch
                {
                    ("$schema" or "title" or "$comment" or "$defs" or "if" or "then", _) => null,
                    ("$ref", _) => Reference(format, ((string)rule!)[InDefinitions.Length..])["$ref"]!.DeepClone(),
                    ("properties", JsonObject members) => new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Rewrite(member.Value!.AsObject(), format)))),
                    ("allOf" or "anyOf" or "oneOf", JsonArray list) => new JsonArray([.. list.Select(item => Rewrite(item!.AsObject(), format)).Where(item => item.Count > 0)]),
                    ("items" or "not", JsonObject item) => Rewrite(item, format),
                    _ => rule?.DeepClone(),
                };
                if (whole is not (null or JsonArray { Count: 0 }))
                {
                    written[keyword] = whole;
                }
            }

            return written;
        }
    }
}
