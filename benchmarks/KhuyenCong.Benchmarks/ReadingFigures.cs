using System.Globalization;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using KhuyenCong.Domain;

namespace KhuyenCong.Benchmarks;

/// <summary>
/// Reading a document of 20,790 figures, compared with System.Text.Json, which reads plain records with the same members and checks
/// nothing.
/// </summary>
[MemoryDiagnoser]
public class ReadingFigures
{
    private static readonly JsonSerializerOptions Names = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    private readonly byte[] _utf8 = Written();

    [Benchmark(Baseline = true)]
    public PlainDocument? PlainRecords() => JsonSerializer.Deserialize<PlainDocument>(_utf8, Names);

    [Benchmark]
    public ObservationDocument Read() => ObservationDocument.Read(_utf8, "figures.json");

    /// <summary>Writes figures for 30 indicators, 63 provinces and 11 years, each with the place where it is printed.</summary>
    private static byte[] Written()
    {
        Citation[] places = [.. Enumerable.Range(1, 30).Select(table => new Citation(
            new LegalDocument("provinces", LegalDocumentKind.Report, new("Số liệu của các tỉnh")) { Verification = Verification.Local })
        {
            Section = string.Create(CultureInfo.InvariantCulture, $"Bảng {table}"),
        })];
        Indicator[] indicators = [.. Catalogue.National.Indicators.Where(known => known.Nature != IndicatorNature.Ratio).Take(places.Length)];
        ReportingUnit[] provinces = [.. AdministrativeMap.On(new(2020, 12, 31)).Units.Select(ReportingUnit.Of)];
        ObservationDocument document = new(
            "provinces",
            "Số liệu của các tỉnh",
            from indicator in Enumerable.Range(0, indicators.Length)
            from province in Enumerable.Range(0, provinces.Length)
            from year in Enumerable.Range(2014, 11)
            select new Observation(
                indicators[indicator].Of((province * 1_000) + year), provinces[province], ReportingPeriod.Year(year))
            {
                Citation = places[indicator],
            });
        using MemoryStream utf8 = new();
        document.Write(utf8);
        return utf8.ToArray();
    }
}
