using BenchmarkDotNet.Attributes;
using KhuyenCong.Domain;

namespace KhuyenCong.Benchmarks;

/// <summary>Rounding a percentage to two decimals from the exact operands, compared with rounding the quotient.</summary>
[MemoryDiagnoser]
public class Rounding
{
    private readonly ExactRatio _ratio = new(18_400, 140_000);

    [Benchmark(Baseline = true)]
    public decimal DivideThenMathRound() => Math.Round(_ratio.Numerator / _ratio.Denominator * 100, 2, MidpointRounding.AwayFromZero);

    [Benchmark]
    public decimal? FromTheOperands() => _ratio.TimesPowerOfTen(2).Round(2);
}
