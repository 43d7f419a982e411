/// <summary>The schemas of the library's types in the application's OpenAPI, which knows none of a type with a converter: those of the file in the package, by name.</summary>
internal static class Schemas
{
    private static readonly JsonNode Known = JsonNode.Parse(typeof(Schemas).Assembly.GetManifestResourceStream("khuyencong.openapi.json")!)!["components"]!["schemas"]!;

    public static void AddKhuyenCong(this OpenApiOptions options)
    {
        // A list of such a type has no items without this.
        options.AddSchemaTransformer((schema, context, _) =>
        {
            schema.Items ??= context.JsonTypeInfo.ElementType is { } element && Known[element.Name] is not null ? new OpenApiSchemaReference(element.Name, context.Document) : null;
            return Task.CompletedTask;
        });
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Components!.Schemas!.Keys.ToList().ForEach(name => Add(name, document));
            return Task.CompletedTask;
        });
    }

    private static void Add(string name, OpenApiDocument document)
    {
        if (Known[name]?.ToJsonString() is { } json)
        {
            document.Components!.Schemas![name] = OpenApiModelFactory.Parse<OpenApiSchema>(json, OpenApiSpecVersion.OpenApi3_1, document, out _)!;
            Regex.Matches(json, "schemas/([\\w.]+)").Select(found => found.Groups[1].Value).Except(document.Components.Schemas.Keys).ToList().ForEach(other => Add(other, document));
        }
    }
}
