namespace KhuyenCong.Domain.Tests;

/// <summary>Made-up documents of projects. Nothing of them is real.</summary>
internal static class ProjectText
{
    /// <summary>Every member that a document may have, in the order in which it is written.</summary>
    internal const string Full =
        """
        {
          "format": "khuyencong-projects/1",
          "id": "made_up",
          "projects": [
            {
              "id": "KCQG-2016-001", "name": "Hỗ trợ máy móc tiên tiến", "year": 2016, "key": true, "group": true, "linked_and_large": true,
              "registrant": "provincial_department", "method": "selection", "sector": "chemicals_and_building_materials", "polluting_kiln": false,
              "place": { "province": "binh_dinh", "commune": "Phước Lộc", "kind": "ward", "urban": "class1_city", "converted_on": "2012-05-01", "difficult_area": true },
              "parties": [
                { "role": "implementing", "name": "Trung tâm A", "form": "service_organisation" },
                { "role": "beneficiary", "name": "Hợp tác xã B", "form": "cooperative", "place": { "province": "binh_dinh" } }
              ],
              "items": [
                {
                  "content": "advanced_machinery", "activity": "decree_45.3", "item": "máy cưa", "beneficiary": "Hợp tác xã B", "count": 2,
                  "cost": 400000000, "support": 200000000, "funding": "national", "tier": "area", "decided_percent": 45.5,
                  "allocated": 195000000, "carried_over": 5000000, "actual_cost": 390000000, "settled_support": 190000000
                },
                { "outside_decree": true, "cost": 0, "support": 0, "funding": "local_province" }
              ],
              "total_cost": 500000000, "counterpart": 300000000, "total_investment": 1000000000, "management_cost": 5000000,
              "no_other_support_commitment": true, "council_resolution": "12/NQ-HĐND", "estimated_on": "2015-04-01", "starts_on": "2021-03-01",
              "ends_on": "2021-09-30",
              "steps": [
                { "stage": "registered", "date": "2015-05-10", "by": "provincial_department" },
                { "stage": "approved" }
              ],
              "all_steps": true,
              "adjustments": [
                { "kind": "more_support", "date": "2016-08-01", "authority": "minister", "support": 210000000, "decision": "7/QĐ" },
                { "kind": "place", "date": "2016-09-01" }
              ],
              "results": [
                { "indicator": "jobs_created", "planned": 40, "achieved": 35 },
                { "indicator": "local_materials_share", "planned": 76.5 }
              ],
              "difficulty": "Chậm giải phóng mặt bằng", "proposal": "Gia hạn đến hết quý I năm sau"
            },
            { "id": "KCĐP-2016-002", "name": "Đào tạo nghề", "items": [{ "cost": 10000000, "funding": "local" }] }
          ],
          "contracts": [
            {
              "id": "12/2016/HĐ-KC", "signed_on": "2016-02-20", "task_assignment": true, "funding": "national", "year": 2016,
              "projects": ["KCQG-2016-001", "KCĐP-2016-002"],
              "payments": [
                {
                  "kind": "advance", "date": "2016-06-01", "amount": 140000000, "project": "KCQG-2016-001", "work_percent": 60.5, "work_value": 710000000,
                  "decided_percent": 75, "decision": "20/QĐ"
                },
                { "kind": "refund", "date": "2016-07-01", "amount": 10000000 }
              ],
              "accounts": {
                "dossier_on": "2016-10-16", "liquidated_on": "2016-12-01", "settled_on": "2016-12-20", "force_majeure": true, "explanation": true,
                "work_acceptance": true, "vouchers": true
              }
            }
          ],
          "funds": [{ "name": "KCQG 2016", "year": 2016, "funding": "national", "assigned": 100000000000, "management": 1500000000 }]
        }
        """;
}
