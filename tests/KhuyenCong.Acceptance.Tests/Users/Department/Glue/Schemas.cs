/// <summary>Gives OpenAPI the schemas of the library's types, which it cannot see behind converters: from a file of the package.</summary>
internal static class Schemas
{
    private static readonly JsonObject Known =
        JsonNode.Parse(typeof(Schemas).Assembly.GetManifestResourceStream("schemas")!)!["components"]!["schemas"]!.AsObject();

    public static void AddKhuyenCong(this OpenApiOptions options) => options
        .AddSchemaTransformer(async (schema, context, _) => schema.Items ??= context.JsonTypeInfo.Kind is JsonTypeInfoKind.Enumerable
            ? await context.GetOrCreateSchemaAsync(context.JsonTypeInfo.ElementType!) : null)
        .AddDocumentTransformer((document, _, _) => Task.Run(() => document.Components!.Schemas!.Keys
            .Where(Known.ContainsKey).ToList().ForEach(name => Add(name, document.Components.Schemas))));

    private static void Add(string name, IDictionary<string, IOpenApiSchema> schemas)
    {
        string json = Known[name]!.ToJsonString();
        schemas[name] = OpenApiModelFactory.Parse<OpenApiSchema>(json, OpenApiSpecVersion.OpenApi3_1, new(), out _)!;
        IEnumerable<string> others = Regex.Matches(json, "(?<=schemas/)[\\w.]+").Select(found => found.Value).Except(schemas.Keys);
        others.ToList().ForEach(other => Add(other, schemas));
    }
}
