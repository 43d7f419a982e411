using System.Globalization;
using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using KhuyenCong.Calculations;
using KhuyenCong.Domain;

namespace KhuyenCong.Benchmarks;

/// <summary>Finding figures and reading reports, compared with code that a user would write without the library.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class Documents
{
    private readonly ReportingUnit[] _provinces = [.. AdministrativeMap.On(new(2020, 12, 31)).Units.Select(ReportingUnit.Of)];
    private readonly ObservationDocument _document;
    private readonly Dictionary<(string, string, int), Observation> _byIds;
    private readonly byte[] _report = Report(6_000);
    private readonly ClaimFinding _wrong;

    public Documents()
    {
        _document = new(
            "provinces",
            "Số liệu của các tỉnh",
            from province in _provinces
            from year in Enumerable.Range(2014, 7)
            select new Observation(NationalIndicators.TrainedWorkers.Of(year), province, ReportingPeriod.Year(year)));
        _byIds = _document.Observations.ToDictionary(figure => (figure.Indicator.Id, figure.ReportingUnit.Id, figure.Period.Years.First));
        _wrong = ReconciliationCalculator.Reconcile(ReportDocument.Read(_report, "report.json")).Findings[0];
    }

    [BenchmarkCategory("find a figure")]
    [Benchmark(Baseline = true)]
    public Observation Dictionary() => _byIds[(NationalIndicators.TrainedWorkers.Id, _provinces[40].Id, 2018)];

    [BenchmarkCategory("find a figure")]
    [Benchmark]
    public Observation? Find() => _document.Find(NationalIndicators.TrainedWorkers, _provinces[40], ReportingPeriod.Year(2018));

    [BenchmarkCategory("read a reporting unit")]
    [Benchmark(Baseline = true)]
    public ProvinceUnit? ById() => AdministrativeMap.On(new(2020, 12, 31)).FindById("binh_dinh");

    [BenchmarkCategory("read a reporting unit")]
    [Benchmark]
    public ReportingUnit? ReadUnit() =>
        ReportingUnit.TryParse("province:binh_dinh", new(2020, 12, 31), out ReportingUnit? unit) ? unit : null;

    [BenchmarkCategory("report of 6,000 claims")]
    [Benchmark(Baseline = true)]
    public int Parse()
    {
        using JsonDocument json = JsonDocument.Parse(_report);
        return json.RootElement.GetProperty("claims").GetArrayLength();
    }

    [BenchmarkCategory("report of 6,000 claims")]
    [Benchmark]
    public int ReadReport() => ReportDocument.Read(_report, "report.json").Claims.Length;

    [BenchmarkCategory("causes of a wrong claim of 6,000")]
    [Benchmark]
    public int Causes() => _wrong.FindPossibleCauses().Length;

    private static byte[] Report(int claims)
    {
        StringBuilder text = new("""{ "format": "khuyencong-report/1", "id": "many", "figures": [ { "id": "whole", "text": "140.000 lao động" }""");
        for (int i = 0; i < claims; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $$""", { "id": "f{{i}}", "text": "{{10_000 + i}} lao động" }""");
        }

        text.Append(""" ], "claims": [ """);
        for (int i = 0; i < claims; i++)
        {
            text.Append(i == 0 ? string.Empty : ", ").Append(CultureInfo.InvariantCulture, $$"""{ "id": "c{{i}}", "text": "99,99%", "formula": "f{{i}} / whole" }""");
        }

        return Encoding.UTF8.GetBytes(text.Append(" ] }").ToString());
    }
}
