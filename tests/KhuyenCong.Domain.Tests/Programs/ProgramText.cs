using System.Text;

namespace KhuyenCong.Domain.Tests;

/// <summary>Texts of program documents.</summary>
internal static class ProgramText
{
    /// <summary>The sample of samples/data.</summary>
    internal static string BinhDinh { get; } = Resource(typeof(ProgramText), "Data/binh-dinh-2021-2025.json");

    /// <summary>A made-up program with everything that a document may hold: stages, an own unit, a budget in triệu đồng, a decision of its own.</summary>
    internal const string Staged =
        """
        {
          "format": "khuyencong-program/1",
          "id": "made_up_2021_2024",
          "level": "provincial",
          "province": "ha_noi",
          "name": { "vi": "Chương trình minh họa", "en": "A made-up program" },
          "documents": [
            {
              "id": "1/QĐ-UBND (2021)", "kind": "decision", "number": "1/QĐ-UBND", "title": { "vi": "Quyết định", "en": "Decision" },
              "signed_on": "2021-02-03", "effective_from": "2021-03-01", "verification": "local"
            }
          ],
          "units": [
            { "id": "course", "name": { "vi": "lớp", "en": "courses" }, "citation": { "document": "1/QĐ-UBND (2021)" }, "verification": "local" }
          ],
          "indicators": [
            {
              "id": "ha_noi.courses", "name": { "vi": "lớp tập huấn", "en": "courses" }, "unit": "lớp", "nature": "flow", "summable_over": ["years", "places"],
              "content": "decree_45.9", "citation": { "document": "1/QĐ-UBND (2021)", "article": "2" }, "verification": "local"
            },
            {
              "id": "ha_noi.money", "name": { "vi": "kinh phí", "en": "money" }, "unit": "đồng", "nature": "flow", "summable_over": ["years", "places", "sources"],
              "citation": { "document": "1/QĐ-UBND (2021)", "article": "3", "clause": "1", "point": "đ" }, "verification": "local"
            },
            {
              "id": "ha_noi.villages", "name": { "vi": "làng nghề", "en": "craft villages" }, "unit": "địa phương", "nature": "level", "summable_over": [],
              "citation": { "document": "1/QĐ-UBND (2021)" }, "verification": "local"
            }
          ],
          "decision": "1/QĐ-UBND (2021)",
          "citation": { "document": "1/QĐ-UBND (2021)", "article": "1" },
          "verification": "local",
          "years": "2021-2024",
          "implementation": { "from": "2021-03-01", "through": "2024-11-30" },
          "planned_budget": {
            "value": 2250.5, "unit": "triệu đồng", "hedge": "about", "source": "local_province",
            "parts": [
              { "value": 1250.5, "unit": "triệu đồng", "hedge": "nearly", "source": "local_province", "years": "2021" },
              {
                "value": 1, "unit": "tỷ đồng", "source": "local_province", "years": "2022-2024",
                "citation": { "document": "1/QĐ-UBND (2021)", "section": "V.2" }, "verification": "secondary"
              }
            ],
            "citation": { "document": "1/QĐ-UBND (2021)", "section": "V" }, "verification": "local"
          },
          "stages": [
            {
              "id": "first", "name": { "vi": "giai đoạn đầu", "en": "the first stage" }, "years": "2021-2022",
              "implementation": { "from": "2021-03-01", "through": "2022-12-31" }, "citation": { "document": "1/QĐ-UBND (2021)" }, "verification": "local"
            },
            {
              "id": "second", "name": { "vi": "giai đoạn sau", "en": "the second stage" }, "years": "2023-2024",
              "implementation": { "from": "2023-01-01", "through": "2024-11-30" }, "citation": { "document": "1/QĐ-UBND (2021)" }, "verification": "local"
            }
          ],
          "contents": [
            {
              "id": "made_up.content_1", "number": 1, "name": { "vi": "Tập huấn", "en": "Training" }, "decree_45": ["decree_45.1", "decree_45.9"],
              "citation": { "document": "1/QĐ-UBND (2021)", "section": "III.1" }, "verification": "local"
            }
          ],
          "targets": [
            { "indicator": "ha_noi.courses", "stage": "first", "value": 3, "unit": "lớp", "citations": [{ "document": "1/QĐ-UBND (2021)" }], "verification": "local" },
            { "indicator": "ha_noi.courses", "value": 7, "unit": "lớp", "hedge": "at_least", "citations": [{ "document": "1/QĐ-UBND (2021)" }], "verification": "local" },
            { "indicator": "ha_noi.money", "stage": "first", "value": 1.5, "unit": "tỷ đồng", "citations": [{ "document": "1/QĐ-UBND (2021)" }], "verification": "local" },
            {
              "indicator": "ha_noi.money", "stage": "second", "value": 750, "unit": "triệu đồng",
              "citations": [{ "document": "1/QĐ-UBND (2021)", "quote": "750 triệu đồng" }, { "document": "45/2012/NĐ-CP" }], "verification": "secondary"
            },
            { "indicator": "ha_noi.villages", "stage": "second", "value": 9, "upper_value": 12, "unit": "địa phương", "citations": [{ "document": "1/QĐ-UBND (2021)" }], "verification": "local" },
            { "indicator": "ha_noi.villages", "stage": "first", "value": 5, "unit": "địa phương", "citations": [{ "document": "1/QĐ-UBND (2021)" }], "verification": "local" },
            { "indicator": "trained_workers", "value": 100, "unit": "lao động", "citations": [{ "document": "1/QĐ-UBND (2021)" }], "verification": "local" }
          ]
        }
        """;

    /// <summary>A national program as the catalogue has it.</summary>
    internal static string OfNational(string id) => Resource(typeof(PromotionProgram), $"Catalogue/programs/{id}.json");

    internal static string Resource(Type type, string name)
    {
        using Stream stream = type.Assembly.GetManifestResourceStream(name)!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
