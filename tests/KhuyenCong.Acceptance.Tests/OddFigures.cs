using System.Text.Json.Nodes;

namespace KhuyenCong.Acceptance.Tests;

/// <summary>Figures that are hard to draw: signs of HTML in texts, no results of one target, too many of another, no money of one region, a hedged mean.</summary>
internal static class OddFigures
{
    public const string Title = "Báo cáo <thử> & \"lạ\" \u0007 '</title>'";
    public const string Note = "</style><script>alert(1)</script> & \"x\"";

    /// <summary>The page of them.</summary>
    public static Lazy<NationalReportPage> Page { get; } = new(() => Write(Change));

    /// <summary>The page of the largest result that a document may hold, which a phone cannot show next to its bar.</summary>
    public static Lazy<NationalReportPage> PageOfEndlessFigure { get; } = new(() => Write(Endless));

    private static void Change(JsonObject document, JsonArray figures)
    {
        document["id"] = "odd";
        document["title"] = Title;
        figures.Remove(Figure(figures, "indicator", "demonstration_models"));
        figures.Remove(Figure(figures, "reporting_unit", "region:report_2014_2020.southeast"));
        Figure(figures, "indicator", "machinery_establishments")["value"] = 123_456_789;
        JsonNode hedged = Figure(figures, "reporting_unit", "region:report_2014_2020.central_highlands");
        hedged["hedge"] = "nearly";
        hedged["note"] = new JsonObject { ["vi"] = Note, ["en"] = Note };
    }

    private static void Endless(JsonObject document, JsonArray figures) =>
        Figure(figures, "indicator", "machinery_establishments")["value"] = long.MaxValue;

    private static NationalReportPage Write(Action<JsonObject, JsonArray> change)
    {
        JsonObject document = JsonNode.Parse(NationalReportSample.Figures)!.AsObject();
        change(document, document["observations"]!.AsArray());
        string folder = Directory.CreateTempSubdirectory("khuyencong-").FullName;
        try
        {
            string file = Path.Combine(folder, "odd.json");
            File.WriteAllText(file, document.ToJsonString());
            return NationalReportPage.Of(file);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static JsonNode Figure(JsonArray figures, string member, string value) => figures.First(figure => string.Equals((string?)figure![member], value, StringComparison.Ordinal))!;
}
