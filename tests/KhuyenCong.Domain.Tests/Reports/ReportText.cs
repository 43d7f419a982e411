using System.Text;

namespace KhuyenCong.Domain.Tests;

/// <summary>A report of three figures and three claims, and what it says when one thing in it is altered.</summary>
internal static class ReportText
{
    /// <summary>The lines are numbered from 1 at "{": the figures are on lines 7 to 9, the claims on lines 12 to 14.</summary>
    internal const string Valid =
        """
        {
          "format": "khuyencong-report/1",
          "id": "moit",
          "title": "Báo cáo",
          "source": "Bộ Công Thương",
          "figures": [
            { "id": "trained", "label": "lao động được đào tạo", "text": "18.400 lao động", "place": "III.1.a" },
            { "id": "target", "value": 140000, "decimals": 0, "unit": "lao động", "hedge": "none", "exact": true, "estimated": false },
            { "id": "fund", "text": "ước 1.737,73 tỷ đồng", "by_construction": true }
          ],
          "claims": [
            { "id": "attainment", "label": "so với mục tiêu", "text": "13,14%", "formula": "trained / target", "place": "III.1.a" },
            { "id": "is_short", "formula": "trained < target", "quote": "chưa đạt mục tiêu" },
            { "id": "mean_growth", "text": "5,93%", "unchecked": "số liệu từng năm không được in" }
          ]
        }
        """;

    internal static ReportDocument Read(string text) => ReportDocument.Read(Encoding.UTF8.GetBytes(text), "test.json");

    internal static DocumentError ErrorOf(string text) => Assert.Throws<DocumentException>(() => Read(text)).Error;

    /// <summary>The error of the report with the first place of a text in it replaced.</summary>
    internal static DocumentError ErrorOf(string text, string replacement) => ErrorOf(Altered(text, replacement));

    internal static string Altered(string text, string replacement) => AlteredText.Of(Valid, text, replacement);

    /// <summary>A report of these figures and claims, each on one line from line 3 on; the claims follow the figures after one line.</summary>
    internal static string Of(string figures, string claims = "") => string.Concat(
        """{ "format": "khuyencong-report/1", "id": "x",""", "\n \"figures\": [\n", figures, "\n ], \"claims\": [\n", claims, "\n ] }");

    internal static string Write(ReportDocument document)
    {
        using MemoryStream stream = new();
        document.Write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
