using BenchmarkDotNet.Attributes;
using KhuyenCong.Calculations;
using KhuyenCong.Domain;

namespace KhuyenCong.Benchmarks;

/// <summary>An attainment as applications compute it by hand, and by the library with its sentence.</summary>
[MemoryDiagnoser]
public class Attaining
{
    private readonly Target _target = NationalPrograms.Get("national_2014_2020").TargetFor(NationalIndicators.TrainedWorkers);
    private readonly IndicatorValue _actual = NationalIndicators.TrainedWorkers.Of(18_400);

    [Benchmark(Baseline = true)]
    public decimal ByHand() => Math.Round(_actual.Quantity.Value / _target.Quantity.Value * 100, 2, MidpointRounding.AwayFromZero);

    [Benchmark]
    public string Describe() => AttainmentCalculator.Calculate(_actual, _target).Describe();
}
