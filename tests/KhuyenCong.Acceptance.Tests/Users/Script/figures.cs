#:package KhuyenCong.Calculations@$(KhuyenCongVersion)
#:property PublishAot=false

using KhuyenCong.Calculations;
using KhuyenCong.Domain;

// Three figures of section III.2 as an analyst types them, and what the report makes of them.
ReportDocument document = new(new ReportDocumentDefinition
{
    Id = "funding",
    Figures =
    [
        new() { Id = "national", Text = "755,71 tỷ đồng" },
        new() { Id = "local", Text = "982,011 tỷ đồng" },
        new() { Id = "counterpart", Value = 9_500, Decimals = 0, Unit = "tỷ đồng", Hedge = Hedge.Nearly },
    ],
    Claims =
    [
        new() { Id = "total", Text = "1.737,73 tỷ đồng", Formula = IndicatorFormula.Parse("national + local") },
        new() { Id = "fivefold", Formula = IndicatorFormula.Parse("counterpart > 5 * total"), Quote = "gấp hơn 5 lần" },
        new() { Id = "local_share", Text = "65,51%", Formula = IndicatorFormula.Parse("local / total") },
    ],
});
foreach (ClaimFinding finding in ReconciliationCalculator.Reconcile(document).Findings)
{
    Console.WriteLine($"{finding.Claim.Id}: {finding.Verdict}");
}
