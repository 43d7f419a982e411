using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using KhuyenCong.Calculations;
using KhuyenCong.Domain;

namespace KhuyenCong.Benchmarks;

/// <summary>
/// Reading and checking reports of 600 and of 6,000 claims: ten times as many claims may take at most twelve times as long.
/// </summary>
[MemoryDiagnoser]
public class Reconciling
{
    private byte[] _small = [];
    private byte[] _large = [];

    [GlobalSetup]
    public void Setup()
    {
        _small = Report(600);
        _large = Report(6_000);
    }

    [Benchmark(Baseline = true)]
    public int SixHundredClaims() => ReconciliationCalculator.Reconcile(ReportDocument.Read(_small, "small")).Count(ClaimVerdict.Exact);

    [Benchmark]
    public int SixThousandClaims() => ReconciliationCalculator.Reconcile(ReportDocument.Read(_large, "large")).Count(ClaimVerdict.Exact);

    private static byte[] Report(int claims)
    {
        StringBuilder text = new("""{ "format": "khuyencong-report/1", "id": "many", "figures": [ { "id": "target", "text": "140.000 lao động" }""");
        for (int i = 0; i < claims; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $$""", { "id": "f{{i}}", "text": "{{1 + (i % 999)}},5 tỷ đồng" }""");
        }

        text.Append(""" ], "claims": [ """);
        for (int i = 0; i < claims; i++)
        {
            text.Append(i == 0 ? string.Empty : ", ")
                .Append(CultureInfo.InvariantCulture, $$"""{ "id": "c{{i}}", "text": "khoảng 13,14%", "formula": "f{{i}} / sum(f{{i}}, f{{(i * 7) % claims}}, f{{(i * 13) % claims}}) - 0.5" }""");
        }

        return Encoding.UTF8.GetBytes(text.Append(" ] }").ToString());
    }
}
