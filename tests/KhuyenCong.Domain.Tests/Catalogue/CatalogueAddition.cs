using System.Text;

namespace KhuyenCong.Domain.Tests;

/// <summary>Made-up documents that add to a catalogue.</summary>
internal static class CatalogueAddition
{
    internal const string Cited = """ "citation": { "document": "45/2012/NĐ-CP" }, "verification": "local" """;

    /// <summary>An indicator of the id of the catalogue's, with another unit.</summary>
    internal const string OtherTrainedWorkers =
        $$""" "indicators": [{ "id": "trained_workers", "name": { "vi": "lao động khác", "en": "other workers" }, "unit": "mô hình", "nature": "flow", "summable_over": [], {{Cited}} }] """;

    /// <summary>A made-up merger on 1 July 2027 of two of the 34 provinces, Gia Lai and Đắk Lắk of 2025.</summary>
    internal const string Merger =
        $$"""
         "provinces": {
           "units": [{ "province": "made_up_2027", "name": "Tây Nguyên", "kind": "province", "code": "99", "from": "2027-07-01", {{Cited}} }],
           "changes": [{ "date": "2027-07-01", "kind": "merger", "from": ["gia_lai_2025", "dak_lak_2025"], "to": "made_up_2027", {{Cited}} }]
         },
         "verified": [{ "record": "provinces", "through": "2027-12-31", "citation": { "document": "45/2012/NĐ-CP" } }]
         """;

    internal static CatalogueDocument Of(string members, string id = "made_up", Catalogue? catalogue = null) =>
        CatalogueDocument.Read(Encoding.UTF8.GetBytes($$"""{ "format": "khuyencong-catalogue/1", "id": "{{id}}", {{members}} }"""), "made-up.json", catalogue);

    /// <summary>The built-in catalogue with a document.</summary>
    internal static Catalogue With(string members, string id = "made_up") => Catalogue.National.With(Of(members, id));

    /// <summary>The made-up program of Hà Nội, with indicators, a unit and a document of its own.</summary>
    internal static PromotionProgram Program { get; } = PromotionProgram.Read(Encoding.UTF8.GetBytes(ProgramText.Staged), "ha-noi.json");
}
