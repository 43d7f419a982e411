using System.Text;

namespace KhuyenCong.Domain.Tests;

/// <summary>A file of two figures, and what it says when one thing in it is altered.</summary>
internal static class DocumentText
{
    /// <summary>
    /// The lines are numbered from 1 at "{"; the members of the first figure are on line 6, of the second on lines 8 to 11.
    /// </summary>
    internal const string Valid =
        """
        {
          "format": "khuyencong-observations/1",
          "id": "report",
          "title": "Báo cáo",
          "observations": [
            { "indicator": "trained_workers", "reporting_unit": "nation", "period": "2014-2020", "value": 18400, "unit": "lao động" },
            {
              "indicator": "promotion_funding", "reporting_unit": "province:binh_dinh", "period": "2018",
              "source": "local_province", "stage": "disbursed", "value": 1737.73, "unit": "triệu đồng", "hedge": "nearly",
              "status": "estimated", "place": "III.2", "text": "gần 1.737,73 triệu đồng",
              "note": { "vi": "ghi chú", "en": "a note" }
            }
          ]
        }
        """;

    /// <summary>With a third figure, so that every member occurs.</summary>
    internal static string Full { get; } = Altered(
        "    }\n  ]",
        """
            },
            {
              "indicator": "trained_workers", "reporting_unit": "nation", "years": "2018", "value": 5, "unit": "lao động",
              "as_of": "2031-03-31", "data_window": { "from": "2018-01-01", "through": "2018-12-25" }
            }
          ]
        """);

    internal static ObservationDocument Read(string text) => ObservationDocument.Read(Encoding.UTF8.GetBytes(text), "test.json");

    internal static DocumentError ErrorOf(string text) => Assert.Throws<DocumentException>(() => Read(text)).Error;

    /// <summary>The error of the file with the first place of a text in it replaced.</summary>
    internal static DocumentError ErrorOf(string text, string replacement) => ErrorOf(Altered(text, replacement));

    internal static string Altered(string text, string replacement) => AlteredText.Of(Valid, text, replacement);
}
