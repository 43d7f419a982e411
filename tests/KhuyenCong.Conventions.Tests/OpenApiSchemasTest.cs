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
}
