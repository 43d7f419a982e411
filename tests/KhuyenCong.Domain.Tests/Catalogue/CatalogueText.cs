using System.Text;

namespace KhuyenCong.Domain.Tests;

/// <summary>Made-up additions to the catalogue. Nothing of them is law.</summary>
internal static class CatalogueText
{
    /// <summary>Rules of a made-up circular that amend the national table.</summary>
    internal const string NationalTable =
        """
        {
          "format": "khuyencong-support-table/1",
          "id": "national",
          "name": { "vi": "Mức hỗ trợ khuyến công quốc gia", "en": "Levels of support of national money" },
          "norms": [
            {
              "document": "9/2027/TT-BTC (minh họa)", "in_force": { "from": "2027-04-01" }, "verified_through": "2027-04-01",
              "citation": { "document": "9/2027/TT-BTC (minh họa)" }, "verification": "local",
              "levels": [
                {
                  "content": "advanced_machinery", "rate": 45, "caps": [{ "value": 450, "unit": "triệu đồng" }],
                  "citation": { "document": "9/2027/TT-BTC (minh họa)", "article": "3" }, "verification": "local"
                }
              ]
            }
          ]
        }
        """;

    private const string Head =
        """
          "documents": [
            {
              "id": "9/2027/TT-BTC (minh họa)", "kind": "circular", "number": "9/2027/TT-BTC", "title": { "vi": "Thông tư minh họa", "en": "A made-up circular" },
              "signed_on": "2027-02-03", "effective_from": "2027-04-01", "verification": "local"
            }
          ]
        """;

    private const string Indicators =
        """
          "units": [
            { "id": "visit", "name": { "vi": "lượt tham quan", "en": "visits" }, "citation": { "document": "9/2027/TT-BTC (minh họa)" }, "verification": "local" }
          ],
          "indicators": [
            {
              "id": "made_up.visitors", "name": { "vi": "lượt tham quan mô hình", "en": "visits of models" }, "unit": "lượt tham quan", "nature": "flow",
              "summable_over": ["years", "places"], "content": "decree_45.9",
              "citation": { "document": "9/2027/TT-BTC (minh họa)", "article": "2" }, "verification": "local"
            }
          ],
          "comparabilities": [
            {
              "indicator": "made_up.visitors", "other": "trained_workers", "relation": "not_comparable", "measured_against": false,
              "reason": { "vi": "lượt, không phải người", "en": "visits, not people" }, "citation": { "document": "9/2027/TT-BTC (minh họa)" }, "verification": "local"
            }
          ]
        """;

    private const string Changes =
        """
          "provinces": {
            "units": [
              {
                "province": "minh_hoa", "name": "Minh Họa", "spellings": ["Xứ Minh Họa"], "kind": "city", "code": "97", "iso": "VN-97", "from": "2028-01-01",
                "citation": { "document": "9/2027/TT-BTC (minh họa)" }, "verification": "local"
              },
              {
                "province": "son_la", "name": "Sơn Minh", "kind": "province", "code": "14", "from": "2028-03-01",
                "citation": { "document": "9/2027/TT-BTC (minh họa)" }, "verification": "local"
              }
            ],
            "changes": [
              {
                "date": "2028-01-01", "kind": "merger", "from": ["nghe_an", "ha_tinh"], "to": "minh_hoa",
                "citation": { "document": "9/2027/TT-BTC (minh họa)" }, "verification": "local"
              },
              {
                "date": "2028-03-01", "kind": "renaming", "from": ["son_la"], "to": "son_la",
                "citation": { "document": "9/2027/TT-BTC (minh họa)" }, "verification": "local"
              }
            ]
          }
        """;

    private const string Duties =
        """
          "reporting_duties": [
            {
              "id": "made_up.commune_monthly", "province": "quang_ninh", "reporter": "commune_committee", "recipients": ["provincial_department", "provincial_centre"],
              "subject": { "vi": "hoạt động khuyến công trên địa bàn xã", "en": "industrial promotion in the commune" }, "frequency": "monthly", "due_before_day": 20,
              "in_force": { "from": "2027-04-01", "through": "2029-12-31" }, "verified_through": "2027-12-31",
              "change": { "document": "28/2018/TT-BTC", "from": "2028-07-01" }, "replaces": ["made_up.commune_yearly", "implementing_unit_monthly"],
              "note": { "vi": "qua Trung tâm Khuyến công", "en": "through the centre" },
              "citation": { "document": "9/2027/TT-BTC (minh họa)", "article": "5", "clause": "1" }, "verification": "local"
            },
            {
              "id": "made_up.commune_yearly", "reporter": "commune_committee", "recipients": ["provincial_department"], "frequency": "yearly",
              "in_force": { "from": "2027-01-01" }, "verified_through": "2027-01-01",
              "citation": { "document": "9/2027/TT-BTC (minh họa)", "article": "6" }, "verification": "local"
            }
          ]
        """;

    private const string Rules =
        """
          "project_rules": [
            {
              "id": "made_up.first_advance", "check": "first_advance", "funding": "national", "contents": ["advanced_machinery", "brand"], "limits": { "percent": 62.5 },
              "in_force": { "from": "2027-04-01", "through": "2030-12-31" }, "verified_through": "2028-12-31", "changed_by": "9/2027/TT-BTC (minh họa)",
              "note": { "vi": "minh họa", "en": "made up" }, "citation": { "document": "9/2027/TT-BTC (minh họa)", "article": "7" }, "verification": "local"
            },
            {
              "id": "made_up.beneficiary", "check": "beneficiary_in_scope", "values": ["cooperative", "other"],
              "in_force": { "from": "2027-04-01" }, "verified_through": "2027-04-01", "citation": { "document": "9/2027/TT-BTC (minh họa)" }, "verification": "local"
            },
            {
              "id": "made_up.dossier", "check": "settlement_dossier", "limits": { "days": 20 },
              "in_force": { "from": "2027-04-01" }, "verified_through": "2027-04-01", "citation": { "document": "9/2027/TT-BTC (minh họa)" }, "verification": "local"
            },
            {
              "id": "made_up.settlement", "check": "settlement_day", "limits": { "month": 2, "day": 10 },
              "in_force": { "from": "2027-04-01" }, "verified_through": "2027-04-01", "citation": { "document": "9/2027/TT-BTC (minh họa)" }, "verification": "local"
            },
            {
              "id": "made_up.fairs", "check": "fairs_abroad", "limits": { "times": 3 },
              "in_force": { "from": "2027-04-01" }, "verified_through": "2027-04-01", "citation": { "document": "9/2027/TT-BTC (minh họa)" }, "verification": "local"
            },
            {
              "id": "made_up.key", "check": "key_project", "limits": { "contents": 3, "years": 2 },
              "in_force": { "from": "2027-04-01" }, "verified_through": "2027-04-01", "citation": { "document": "9/2027/TT-BTC (minh họa)" }, "verification": "local"
            }
          ]
        """;

    private const string Verified =
        """
          "verified": [
            { "record": "provinces", "through": "2028-06-30", "citation": { "document": "9/2027/TT-BTC (minh họa)" } },
            { "record": "region_scheme:report_2014_2020", "through": "2021-12-31", "citation": { "document": "9/2027/TT-BTC (minh họa)" } },
            { "record": "support_norm:national/28/2018/TT-BTC", "through": "2027-03-31", "citation": { "document": "9/2027/TT-BTC (minh họa)", "article": "4" } }
          ]
        """;

    /// <summary>Everything that a document may hold, in the order in which it is written.</summary>
    internal static string Full { get; } = Of(
        "\"supersedes\": [\"indicator:made_up.visitors\", \"support_norm:national/9/2027/TT-BTC (minh họa)\"]",
        Head,
        Indicators,
        Changes,
        Scheme("2028-01-01", "minh_hoa"),
        $"\"programs\": [\n{ProgramText.Staged}\n]",
        $"\"support_tables\": [\n{NationalTable},\n{SupportText.Full}\n]",
        Duties,
        Rules,
        Verified);

    /// <summary>All but the provinces and what is a document of its own.</summary>
    internal static string Records { get; } = Of(
        "\"supersedes\": [\"indicator:made_up.visitors\"]", Head, Indicators, Scheme("2026-09-20", "nghe_an\", \"ha_tinh"), Duties, Rules, Verified);

    /// <summary>The provinces, and what they need.</summary>
    internal static string Provinces { get; } = Of(Head, Changes, Verified);

    /// <summary>A document that adds nothing.</summary>
    internal static string Empty { get; } = Of("\"documents\": []");

    internal static CatalogueDocument Read(string text, Catalogue? catalogue = null) => CatalogueDocument.Read(Encoding.UTF8.GetBytes(text), "mine.json", catalogue);

    /// <summary>A document of these members.</summary>
    internal static string Of(params string[] members) => $$"""
        {
          "format": "khuyencong-catalogue/1",
          "id": "made_up_2028",
        {{string.Join(",\n", members)}}
        }
        """;

    /// <summary>A scheme of two regions of all provinces.</summary>
    private static string Scheme(string from, string last) =>
        $$"""
          "region_schemes": [
            {
              "id": "made_up_halves", "name": { "vi": "hai nửa (minh họa)", "en": "two halves (made up)" },
              "verified": { "from": "{{from}}", "through": "2028-06-30" }, "not_reviewed": { "vi": "Chưa rà soát", "en": "Not reviewed" },
              "citation": { "document": "9/2027/TT-BTC (minh họa)" }, "verification": "local",
              "regions": [
                {
                  "id": "made_up_halves.north", "name": { "vi": "nửa bắc", "en": "the north" },
                  "provinces": [
                    "lang_son", "cao_bang", "thai_nguyen_2025", "tuyen_quang_2025", "phu_tho_2025", "lao_cai_2025", "lai_chau", "dien_bien", "son_la",
                    "ha_noi", "hai_phong_2025", "ninh_binh_2025", "hung_yen_2025", "bac_ninh_2025", "quang_ninh", "thanh_hoa", "{{last}}"
                  ],
                  "citation": { "document": "9/2027/TT-BTC (minh họa)" }, "verification": "local"
                },
                {
                  "id": "made_up_halves.south", "name": { "vi": "nửa nam", "en": "the south" },
                  "provinces": [
                    "quang_tri_2025", "hue", "da_nang_2025", "quang_ngai_2025", "gia_lai_2025", "dak_lak_2025", "khanh_hoa_2025", "lam_dong_2025",
                    "ho_chi_minh_2025", "dong_nai_2025", "tay_ninh_2025", "can_tho_2025", "vinh_long_2025", "dong_thap_2025", "an_giang_2025", "ca_mau_2025"
                  ],
                  "citation": { "document": "9/2027/TT-BTC (minh họa)" }, "verification": "local"
                }
              ]
            }
          ]
        """;
}
