using BenchmarkDotNet.Attributes;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Benchmarks;

/// <summary>
/// Looking up a province by its official name, by spellings in reports and by a misspelled name, compared with a dictionary of official
/// names.
/// </summary>
[MemoryDiagnoser]
public class ProvinceNames
{
    private readonly AdministrativeMap _map = AdministrativeMap.On(new LocalDate(2020, 12, 31));
    private readonly Dictionary<string, ProvinceUnit> _byName;

    public ProvinceNames() => _byName = _map.Units.ToDictionary(unit => unit.Name, StringComparer.Ordinal);

    [Benchmark(Baseline = true)]
    public ProvinceUnit DictionaryOfNames() => _byName["Bình Định"];

    [Benchmark]
    public ProvinceUnit Official() => _map.Get("Bình Định");

    [Benchmark]
    public ProvinceUnit WithoutMarks() => _map.Get("BINH DINH");

    [Benchmark]
    public ProvinceUnit WithKind() => _map.Get("tỉnh Bình Định");

    [Benchmark]
    public ProvinceUnit? ByCode() => _map.FindByCode("52");

    [Benchmark]
    public ProvinceUnit? ById() => _map.FindById("binh_dinh");

    [Benchmark]
    public ProvinceNameFailure? Misspelt() => _map.TryFind("Bình Đinh", out _, out ProvinceNameFailure? failure) ? null : failure;

    [Benchmark]
    public ProvinceNameFailure? Unknown() => _map.TryFind("Hà Tây", out _, out ProvinceNameFailure? failure) ? null : failure;
}
