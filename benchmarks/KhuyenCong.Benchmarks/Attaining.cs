using BenchmarkDotNet.Attributes;
using KhuyenCong.Calculations;
using KhuyenCong.Domain;

namespace KhuyenCong.Benchmarks;

/// <summary>A result as applications compute it by hand, and as the library does with operands, sources and marks.</summary>
[MemoryDiagnoser]
public class Attaining
{
    private readonly Target _target = NationalPrograms.Get("national_2014_2020").TargetFor(NationalIndicators.TrainedWorkers);
    private readonly IndicatorValue _actual = NationalIndicators.TrainedWorkers.Of(18_400);

    [Benchmark(Baseline = true)]
    public decimal ByHand() => Math.Round(_actual.Quantity.Value / _target.Quantity.Value * 100, 2, MidpointRounding.AwayFromZero);

    [Benchmark]
    public decimal? Calculate() => AttainmentCalculator.Calculate(_actual, _target).RoundPercent(2);

    [Benchmark]
    public string Describe() => AttainmentCalculator.Calculate(_actual, _target).Describe();
}
