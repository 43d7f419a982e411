using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace KhuyenCong.Domain.Tests;

/// <summary>Checks documents against a JSON Schema (draft 2020-12) of the few keywords that the schemas of this repository use; any other keyword is an error.</summary>
internal sealed class JsonSchemaCheck
{
    private const string InDefinitions = "#/$defs/";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, Regex> _patterns = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Reference, string Value), string[]> _known = new();
    private readonly JsonElement _root;

    internal JsonSchemaCheck(string schema)
    {
        _root = JsonSerializer.Deserialize<JsonElement>(schema);
        RequireKnown(_root);
    }

    /// <summary>A schema of the folder schemas.</summary>
    internal static JsonSchemaCheck Of(string file) => new(TextOf(file));

    internal static string TextOf(string file) => File.ReadAllText(Path.Combine(RepositoryRoot.Path, "schemas", file));

    /// <summary>A definition of a schema with those that it refers to, as a schema of its own.</summary>
    internal static string TextOf(string file, string definition)
    {
        JsonObject known = JsonNode.Parse(TextOf(file))!["$defs"]!.AsObject();
        JsonObject needed = [];
        Queue<string> names = new([definition]);
        while (names.TryDequeue(out string? name))
        {
            if (!needed.ContainsKey(name))
            {
                needed[name] = known[name]!.DeepClone();
                References(known[name]).ToList().ForEach(names.Enqueue);
            }
        }

        return new JsonObject { ["$ref"] = InDefinitions + definition, ["$defs"] = needed }.ToJsonString();
    }

    private static IEnumerable<string> References(JsonNode? schema) => schema switch
    {
        JsonObject rules => rules.SelectMany(
            rule => rule.Key is "$ref" ? [rule.Value!.GetValue<string>()[InDefinitions.Length..]] : References(rule.Value)),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };

    /// <summary>The definition of a name, as for "$defs".</summary>
    internal JsonElement Definition(string name) => _root.GetProperty("$defs").GetProperty(name);

    internal IEnumerable<JsonProperty> Definitions => _root.GetProperty("$defs").EnumerateObject();

    /// <summary>What is wrong with a document, each as "path: keyword", in the order of the schema; none when it is valid.</summary>
    internal IReadOnlyList<string> Faults(string json) => [.. Faults(_root, JsonSerializer.Deserialize<JsonElement>(json), "$")];

    private IEnumerable<string> Faults(JsonElement schema, JsonElement value, string path) =>
        schema.EnumerateObject().SelectMany(keyword => Faults(schema, keyword, value, path));

    private IEnumerable<string> Faults(JsonElement schema, JsonProperty keyword, JsonElement value, string path)
    {
        JsonElement rule = keyword.Value;
        return keyword.Name switch
        {
            "$ref" => FaultsOfTarget(rule, value).Select(fault => path + fault),
            "properties" when IsObject(value) => rule.EnumerateObject().SelectMany(
                member => value.TryGetProperty(member.Name, out JsonElement item) ? Faults(member.Value, item, $"{path}.{member.Name}") : []),
            "additionalProperties" when IsObject(value) => value.EnumerateObject()
                .Where(member => !schema.GetProperty("properties").TryGetProperty(member.Name, out _)).Select(member => $"{path}.{member.Name}: {keyword.Name}"),
            "required" when IsObject(value) => rule.EnumerateArray()
                .Select(name => name.GetString()!).Where(name => !value.TryGetProperty(name, out _)).Select(name => $"{path}: required {name}"),
            "dependentRequired" when IsObject(value) => rule.EnumerateObject().Where(member => value.TryGetProperty(member.Name, out _))
                .SelectMany(member => member.Value.EnumerateArray().Select(name => name.GetString()!).Where(name => !value.TryGetProperty(name, out _)), (member, name) => $"{path}: {keyword.Name} {name}"),
            "items" when value.ValueKind == JsonValueKind.Array => value.EnumerateArray().SelectMany((item, index) => Faults(rule, item, JsonSource.ItemPath(path, index))),
            "allOf" => rule.EnumerateArray().SelectMany(part => Faults(part, value, path)),
            "then" => IsValid(schema.GetProperty("if"), value) ? Faults(rule, value, path) : [],
            _ => Holds(keyword.Name, rule, value) ? [] : [$"{path}: {keyword.Name}"],
        };
    }

    /// <summary>The faults below any path, looked for once: of documents that are one alteration apart, most parts are the same.</summary>
    private string[] FaultsOfTarget(JsonElement reference, JsonElement value) =>
        _known.GetOrAdd((reference.GetString()!, value.GetRawText()), _ => [.. Faults(Target(reference), value, string.Empty)]);

    private bool IsValid(JsonElement schema, JsonElement value) => !Faults(schema, value, "$").Any();

    /// <summary>Keywords that say one thing of the value. Those of another type of value hold, and so do words for readers.</summary>
    private bool Holds(string keyword, JsonElement rule, JsonElement value) => keyword switch
    {
        "type" => IsOfType(rule.GetString()!, value),
        "const" => JsonEquality.AreEqual(rule, value),
        "enum" => rule.EnumerateArray().Any(allowed => JsonEquality.AreEqual(allowed, value)),
        "anyOf" => rule.EnumerateArray().Any(part => IsValid(part, value)),
        "oneOf" => rule.EnumerateArray().Count(part => IsValid(part, value)) == 1,
        "not" => !IsValid(rule, value),
        "pattern" => value.ValueKind != JsonValueKind.String || IsMatch(value.GetString()!, rule.GetString()!),
        "maxLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.EnumerateRunes().Count() <= rule.GetInt32(),
        "minimum" => value.ValueKind != JsonValueKind.Number || NumberOf(value) >= rule.GetDecimal(),
        "exclusiveMinimum" => value.ValueKind != JsonValueKind.Number || NumberOf(value) > rule.GetDecimal(),
        "maximum" => value.ValueKind != JsonValueKind.Number || NumberOf(value) <= rule.GetDecimal(),
        "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= rule.GetInt32(),
        "maxItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() <= rule.GetInt32(),
        "uniqueItems" => value.ValueKind != JsonValueKind.Array || AreUnique([.. value.EnumerateArray()]),
        _ => true,
    };

    /// <summary>The number, or the greatest or least one instead of what decimal cannot hold.</summary>
    private static decimal NumberOf(JsonElement value) =>
        value.TryGetDecimal(out decimal number) ? number : value.GetRawText().StartsWith('-') ? decimal.MinValue : decimal.MaxValue;

    private static bool AreUnique(JsonElement[] items) =>
        !items.Where((item, index) => items.Take(index).Any(before => JsonEquality.AreEqual(before, item))).Any();

    /// <summary>The $ of ECMA-262 is the end of the text; that of .NET also matches before a final line end.</summary>
    private bool IsMatch(string text, string pattern) => _patterns.GetOrAdd(
        pattern,
        known => new(known.Replace("$", "\\z", StringComparison.Ordinal), RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patience)).IsMatch(text);

    private static bool IsOfType(string type, JsonElement value) => type switch
    {
        "object" => IsObject(value),
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out decimal number) && decimal.IsInteger(number),
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        _ => throw new NotSupportedException($"The type \"{type}\"."),
    };

    private static bool IsObject(JsonElement value) => value.ValueKind == JsonValueKind.Object;

    /// <summary>Refuses a schema of which anything would be silently ignored.</summary>
    private void RequireKnown(JsonElement schema)
    {
        foreach (JsonProperty keyword in schema.EnumerateObject())
        {
            JsonElement rule = keyword.Value;
            switch (keyword.Name)
            {
                case "$schema" or "title" or "description" or "$comment" or "const" or "enum" or "required" or "dependentRequired" or "maxLength" or "minimum" or "maximum":
                case "exclusiveMinimum" or "minItems" or "maxItems":
                case "uniqueItems" when rule.ValueKind == JsonValueKind.True:
                    break;
                case "type":
                    _ = IsOfType(rule.GetString()!, rule);
                    break;
                case "pattern":
                    _ = IsMatch(string.Empty, rule.GetString()!);
                    break;
                case "additionalProperties" when rule.ValueKind == JsonValueKind.False && schema.TryGetProperty("properties", out _):
                    break;
                case "if" when schema.TryGetProperty("then", out _):
                case "then" when schema.TryGetProperty("if", out _):
                case "items" or "not":
                    RequireKnown(rule);
                    break;
                case "$ref":
                    _ = Target(rule);
                    break;
                case "properties" or "$defs":
                    rule.EnumerateObject().ToList().ForEach(member => RequireKnown(member.Value));
                    break;
                case "anyOf" or "oneOf" or "allOf":
                    rule.EnumerateArray().ToList().ForEach(RequireKnown);
                    break;
                default:
                    throw new NotSupportedException($"The keyword \"{keyword.Name}\": {rule}.");
            }
        }
    }

    private JsonElement Target(JsonElement reference) => reference.GetString()!.Split(InDefinitions) is ["", var name]
        ? Definition(name)
        : throw new NotSupportedException($"The reference {reference}.");
}
