/// <summary>Gives OpenAPI the schemas of the library's types, which it cannot see behind their converters: those of the file in the package.</summary>
internal static class Schemas
{
    private static readonly JsonNode Known = JsonNode.Parse(typeof(Schemas).Assembly.GetManifestResourceStream("khuyencong.openapi.json")!)!["components"]!["schemas"]!;

    public static void AddKhuyenCong(this OpenApiOptions options) => options
        .AddSchemaTransformer(async (schema, context, cancellation) => schema.Items ??= context.JsonTypeInfo is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } item }
            ? await context.GetOrCreateSchemaAsync(item, null, cancellation) : null)
        .AddDocumentTransformer((document, _, _) => Task.Run(() => document.Components!.Schemas!.Keys
            .Where(name => Known[name] is not null).ToList().ForEach(name => Add(name, document.Components.Schemas))));

    private static void Add(string name, IDictionary<string, IOpenApiSchema> schemas)
    {
        string json = Known[name]!.ToJsonString();
        schemas[name] = OpenApiModelFactory.Parse<OpenApiSchema>(json, OpenApiSpecVersion.OpenApi3_1, new(), out _)!;
        Regex.Matches(json, "schemas/([\\w.]+)").Select(found => found.Groups[1].Value).Except(schemas.Keys).ToList().ForEach(other => Add(other, schemas));
    }
}
