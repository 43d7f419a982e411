using System.Text.Json.Nodes;

namespace KhuyenCong.Acceptance.Tests;

/// <summary>The OpenAPI of the application names the real shapes of the library's types.</summary>
public sealed partial class DepartmentTest
{
    [Fact]
    public async Task OpenAPI_has_no_empty_schema_and_no_reference_into_nothing()
    {
        JsonNode api = await GetAsync("/openapi/v1.json");
        JsonObject schemas = api["components"]!["schemas"]!.AsObject();
        List<string> faults = [];
        Walk(api, "$");

        // A request that is stored is JSON of any shape there: it is what an earlier version may have written.
        Assert.Equal(["$.components.schemas.JsonElement: empty"], faults);

        void Walk(JsonNode? node, string path)
        {
            switch (node)
            {
                case JsonArray list:
                    list.Index().ToList().ForEach(item => Walk(item.Item, FormattableString.Invariant($"{path}[{item.Index}]")));
                    break;
                case JsonObject schema:
                    string? reference = schema["$ref"] is JsonValue value ? (string?)value : null;
                    faults.AddRange(schema.Count == 0 ? [$"{path}: empty"] : []);
                    faults.AddRange(reference is not null && !schemas.ContainsKey(reference.Split('/')[^1]) ? [$"{path}: {reference}"] : []);
                    faults.AddRange(schema["type"] is JsonValue type && type.ToString() is "array" && schema["items"] is null ? [$"{path}: items of what"] : []);
                    schema.ToList().ForEach(member => Walk(member.Value, $"{path}.{member.Key}"));
                    break;
                default:
                    break;
            }
        }
    }

    [Fact]
    public async Task OpenAPI_names_the_shapes_of_the_library_s_types()
    {
        JsonObject schemas = (await GetAsync("/openapi/v1.json"))["components"]!["schemas"]!.AsObject();
        Assert.All(
            [("Vnd", "integer"), ("ReportingPeriod", "string"), ("Province", "string"), ("LocalDate", "string"), ("FundingSource", "string"), ("Observation", "object"),
                ("SupportRequest", "object"), ("PromotionProgram", "object"), ("Leverage", "object"), ("Reconciliation", "object"),
                ("ProjectDocument", "object"), ("ProjectReview", "object"), ("ProjectFinding", "object")],
            expected => Assert.Equal(expected.Item2, (string?)schemas[expected.Item1]!["type"]));
        Assert.Contains("local_province", schemas["FundingSource"]!["enum"]!.AsArray().Select(word => (string?)word));
        Assert.Superset(
            new HashSet<string>(["indicator", "reporting_unit", "period", "value", "unit", "citation"], StringComparer.Ordinal), MembersOf("Observation"));
        Assert.Equal(["format", "id", "projects", "contracts", "funds"], schemas["ProjectDocument"]!["properties"]!.AsObject().Select(member => member.Key));
        Assert.All(
            ["CalculationResult", "Leverage", "RegionalAverages", "SupportCheck", "Reconciliation"],
            result => Assert.Superset(new HashSet<string>(["kind", "defined", "reason", "sentence", "marks", "citations", "catalogue"], StringComparer.Ordinal), MembersOf(result)));
        Assert.Equal("#/components/schemas/SupportRequest", (string?)schemas["RequestForm"]!["properties"]!["support"]!["oneOf"]![1]!["$ref"]);

        HashSet<string> MembersOf(string type) => schemas[type]!["properties"]!.AsObject().Select(member => member.Key).ToHashSet(StringComparer.Ordinal);
    }
}
