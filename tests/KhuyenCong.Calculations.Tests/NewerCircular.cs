using System.Text;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests;

/// <summary>A made-up circular that is newer than the library: from 10 November 2026, machinery at no more than 50% and 400 triệu đồng.</summary>
internal static class NewerCircular
{
    internal const string Number = "1/2026/TT-MINH-HOA";

    internal static SupportNorm Norm { get; } = SupportTable.Read(
        Encoding.UTF8.GetBytes(
            $$"""
            {
              "format": "khuyencong-support-table/1", "id": "national", "name": { "vi": "Thông tư minh họa", "en": "A made-up circular" },
              "documents": [{ "id": "{{Number}}", "kind": "circular", "number": "{{Number}}", "title": { "vi": "Thông tư minh họa", "en": "A made-up circular" }, "verification": "local" }],
              "norms": [
                {
                  "document": "{{Number}}", "in_force": { "from": "2026-11-10" }, "verified_through": "2027-12-31",
                  "citation": { "document": "{{Number}}" }, "verification": "local",
                  "levels": [
                    {
                      "content": "advanced_machinery", "rate": 50, "caps": [{ "value": 400, "unit": "triệu đồng" }],
                      "citation": { "document": "{{Number}}", "article": "2" }, "verification": "local"
                    }
                  ]
                }
              ]
            }
            """),
        "newer.json").Norms[0];
}
