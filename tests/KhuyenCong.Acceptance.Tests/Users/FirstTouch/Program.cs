using System.Runtime;
using System.Text;
using KhuyenCong.Calculations;
using KhuyenCong.Domain;
using NodaTime;

// Program PART: touches a part of the library first in its process; the result, and how many methods the runtime compiled for it.
const string Report = """
    {
      "format": "khuyencong-report/1",
      "id": "sample",
      "title": "Báo cáo mẫu",
      "source": "Báo cáo mẫu",
      "figures": [
        { "id": "trained", "label": "lao động được đào tạo", "text": "18.400 lao động" },
        { "id": "target", "label": "mục tiêu", "text": "140.000 lao động" }
      ],
      "claims": [
        { "id": "attainment", "label": "tỷ lệ đạt mục tiêu", "text": "13,14%", "formula": "trained / target" }
      ]
    }
    """;

Func<string> touch = args[0] switch
{
    "programs" => () => NationalPrograms.On(new LocalDate(2018, 6, 30)).Id,
    "indicators" => () => NationalIndicators.TrainedWorkers.Id,
    "map" => () => AdministrativeMap.On(new LocalDate(2018, 6, 30)).Get("Bình Định").Code,
    "support" => () => SupportTable.National.AnswerOn(SupportTable.National.GetContent("advanced_machinery"), new LocalDate(2018, 6, 1)).Kind.ToString(),
    "figure" => () => ReportedFigure.Parse("gần 9.500 tỷ đồng").ToString(),
    "report" => () => ReconciliationCalculator.Reconcile(ReportDocument.Read(Encoding.UTF8.GetBytes(Report), "report.json")).Findings[0].Verdict.ToString(),
    _ => throw new ArgumentException("programs, indicators, map, support, figure or report?"),
};
long before = JitInfo.GetCompiledMethodCount();
string result = touch();
long compiled = JitInfo.GetCompiledMethodCount() - before;
Console.WriteLine(result);
Console.WriteLine(compiled);
