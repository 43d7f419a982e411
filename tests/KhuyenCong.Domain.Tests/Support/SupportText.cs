using System.Text;
using NodaTime;
using NodaTime.Text;

namespace KhuyenCong.Domain.Tests;

/// <summary>Texts of support tables.</summary>
internal static class SupportText
{
    /// <summary>A made-up table with everything that a document may hold: rules that end, a gap, tiers, an own content, a reference, multipliers.</summary>
    internal const string MadeUp =
        """
        {
          "format": "khuyencong-support-table/1",
          "id": "made_up",
          "province": "ha_noi",
          "name": { "vi": "Bảng minh họa", "en": "A made-up table" },
          "documents": [
            { "id": "1/QĐ (2015)", "kind": "decision", "number": "1/QĐ", "title": { "vi": "Quyết định", "en": "Decision" }, "verification": "local" },
            { "id": "2/QĐ (2018)", "kind": "decision", "number": "2/QĐ", "title": { "vi": "Quyết định", "en": "Decision" }, "verification": "local" }
          ],
          "contents": [
            {
              "id": "ha_noi.showroom", "name": { "vi": "phòng trưng bày", "en": "showroom" }, "per": { "vi": "phòng", "en": "showroom" },
              "citation": { "document": "1/QĐ (2015)", "article": "3" }, "verification": "local"
            }
          ],
          "norms": [
            {
              "document": "1/QĐ (2015)",
              "in_force": { "from": "2015-03-01", "through": "2016-12-31" },
              "verified_through": "2016-12-31",
              "citation": { "document": "1/QĐ (2015)" },
              "verification": "local",
              "levels": [
                {
                  "content": "ha_noi.showroom", "rate": 40, "caps": [{ "value": 0.05, "unit": "tỷ đồng" }],
                  "note": { "vi": "ghi chú", "en": "a note" }, "citation": { "document": "1/QĐ (2015)", "article": "4" }, "verification": "local"
                },
                {
                  "content": "product_selection",
                  "caps": [{ "tier": "province", "value": 90, "unit": "triệu đồng" }, { "tier": "commune", "value": 500, "unit": "nghìn đồng" }],
                  "conditions": [{ "vi": "điều kiện", "en": "a condition" }],
                  "citation": { "document": "1/QĐ (2015)", "article": "5" }, "verification": "local"
                },
                { "content": "domestic_fair_attending", "rate": 62.5, "rate_kind": "flat", "base": "stand_rent", "citation": { "document": "1/QĐ (2015)" }, "verification": "local" },
                { "content": "publicity", "kind": "spending", "base": "contract_price", "citation": { "document": "1/QĐ (2015)" }, "verification": "local" }
              ],
              "references": [
                {
                  "content": "conferences", "set_by": ["2/QĐ (2018)", "97/2010/TT-BTC"], "note": { "vi": "hoặc văn bản mới", "en": "or a newer one" },
                  "citation": { "document": "1/QĐ (2015)", "article": "6" }, "verification": "secondary"
                }
              ],
              "multipliers": [
                {
                  "id": "poor_area", "name": { "vi": "địa bàn khó khăn", "en": "difficult area" }, "multiplier": 1.2, "effect": "rate_and_cap",
                  "contents": ["ha_noi.showroom"], "citation": { "document": "1/QĐ (2015)", "article": "7" }, "verification": "local"
                }
              ]
            },
            {
              "document": "2/QĐ (2018)",
              "scope": "replaces",
              "in_force": { "from": "2018-01-01", "through": "2019-12-31" },
              "verified_through": "2018-12-31",
              "changes": [
                {
                  "document": "28/2018/TT-BTC", "from": "2019-07-01", "effect": "not_known", "note": { "vi": "ghi chú", "en": "a note" },
                  "citation": { "document": "28/2018/TT-BTC", "article": "9" }, "verification": "secondary"
                }
              ],
              "citation": { "document": "2/QĐ (2018)" },
              "verification": "local",
              "levels": [
                { "content": "conferences", "caps": [{ "value": 20, "unit": "triệu đồng" }], "citation": { "document": "2/QĐ (2018)" }, "verification": "local" }
              ]
            }
          ]
        }
        """;

    /// <summary>The end of its rules.</summary>
    private const string End = "\"document\": \"2/QĐ (2018)\" }, \"verification\": \"local\" }\n      ]\n    }";

    /// <summary>The same with the members that the made-up table does not need.</summary>
    internal static string Full { get; } = MadeUp
        .Replace("\"number\": \"1/QĐ\"", "\"signed_on\": \"2015-02-28\", \"effective_from\": \"2015-03-01\", \"number\": \"1/QĐ\"", StringComparison.Ordinal)
        .Replace("\"article\": \"7\"", "\"article\": \"7\", \"clause\": \"1\", \"point\": \"đ\", \"section\": \"II\", \"quote\": \"không quá 1,2 lần\"", StringComparison.Ordinal)
        .Replace("\"contents\": [\"ha_noi.showroom\"]", "\"contents\": [\"ha_noi.showroom\"], \"note\": { \"vi\": \"ghi chú\", \"en\": \"a note\" }", StringComparison.Ordinal);

    /// <summary>A document that holds the table, with rules as files of 0.1 have them, which name the document that amends them.</summary>
    internal static string WithAmended(string document) => document.Replace(
        End,
        End + """
        ,
            {
              "document": "45/2012/NĐ-CP",
              "in_force": { "from": "2021-01-01" },
              "verified_through": "2021-12-31",
              "amended_by": "64/2024/TT-BTC",
              "citation": { "document": "45/2012/NĐ-CP" },
              "verification": "secondary",
              "levels": []
            }
        """,
        StringComparison.Ordinal);

    /// <summary>The table of Đồng Tháp in samples/data.</summary>
    internal static SupportTable DongThap { get; } = Read(Data("dong-thap-support-2024.json"));

    internal static SupportTable Read(string text) => SupportTable.Read(Encoding.UTF8.GetBytes(text), "table.json");

    internal static string Data(string name)
    {
        using Stream stream = typeof(SupportText).Assembly.GetManifestResourceStream("Data/" + name)!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>The rows of a CSV file without quoted fields, below its head.</summary>
    internal static string[][] Rows(string name, string head)
    {
        string[] lines = Data(name).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal(head, lines[0]);
        return [.. lines.Skip(1).Select(line => line.Split(','))];
    }

    internal static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    internal static SupportAnswer AnswerOn(this SupportTable table, string content, string day) => table.AnswerOn(table.GetContent(content), Day(day));
}
