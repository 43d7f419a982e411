using System.Globalization;
using System.Text;

namespace KhuyenCong.Domain.Tests;

/// <summary>Made-up circulars that are newer than the library.</summary>
internal static class NewerRules
{
    /// <summary>The made-up circular: from 10 November 2026, machinery at no more than 50% and 400 triệu đồng.</summary>
    internal const string Circular = "1/2026/TT-MINH-HOA";

    /// <summary>Rules of a made-up document for national money.</summary>
    /// <param name="from">Their first day.</param>
    /// <param name="levels">Pairs of a content and its cap in triệu đồng.</param>
    /// <param name="members">More members of the rules, as "scope".</param>
    /// <param name="document">The id of the document, which the table brings.</param>
    internal static SupportTable Table(string from, (string Content, int Millions)[] levels, string members = "", string document = Circular) => Read(
        $$"""
        {
          "format": "khuyencong-support-table/1", "id": "national", "name": { "vi": "Thông tư minh họa", "en": "A made-up circular" },
          "documents": [{ "id": "{{document}}", "kind": "circular", "number": "{{document}}", "title": { "vi": "Thông tư minh họa", "en": "A made-up circular" }, "verification": "local" }],
          "norms": [
            {
              "document": "{{document}}", {{members}} "in_force": { "from": "{{from}}" }, "verified_through": "{{from}}",
              "citation": { "document": "{{document}}", "article": "1" }, "verification": "local",
              "levels": [
                {{string.Join(", ", levels.Select(level => $$"""{ "content": "{{level.Content}}", "rate": 50, "caps": [{ "value": {{level.Millions.ToString(CultureInfo.InvariantCulture)}}, "unit": "triệu đồng" }], "citation": { "document": "{{document}}", "article": "2" }, "verification": "local" }"""))}}
              ]
            }
          ]
        }
        """);

    /// <summary>The national table with the made-up circular's level of machinery.</summary>
    internal static SupportTable WithMachinery { get; } = SupportTable.National.With(Table("2026-11-10", [("advanced_machinery", 400)]).Norms[0]);

    private static SupportTable Read(string text) => SupportTable.Read(Encoding.UTF8.GetBytes(text), "newer.json");
}
