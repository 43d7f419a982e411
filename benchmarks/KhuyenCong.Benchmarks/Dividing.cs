using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using KhuyenCong.Calculations;
using KhuyenCong.Domain;

namespace KhuyenCong.Benchmarks;

/// <summary>Leverage, a table of six shares and a mean, compared with plain decimal arithmetic for the same rounded results.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class Dividing
{
    private readonly LeverageAmounts _amounts = new() { Capital = Vnd.FromBillions(9_500), State = Vnd.FromBillions(1_737.73m) };
    private readonly ImmutableArray<decimal> _dong = [743_330_000_000, 300_000_000_000, 250_000_000_000, 200_000_000_000, 150_000_000_000, 94_400_000_000];
    private readonly ImmutableArray<ShareItem> _parts;
    private readonly ShareItem _whole = new(new("tổng", "total"), Vnd.FromBillions(1_737.73m).ToQuantity());
    private readonly BilingualText _rest = new("còn lại", "the rest");
    private readonly Observation _staff = Count(NationalIndicators.CentreStaff, 1_309);
    private readonly Observation _centres = Count(NationalIndicators.ProvincialCentres, 63);

    public Dividing() => _parts = [.. _dong.Select(dong => new ShareItem(_rest, Vnd.FromDong((long)dong).ToQuantity()))];

    [BenchmarkCategory("leverage")]
    [Benchmark(Baseline = true)]
    public decimal LeverageByHand() =>
        Math.Round((decimal)_amounts.Capital.Dong / _amounts.State.Dong, 1, MidpointRounding.AwayFromZero);

    [BenchmarkCategory("leverage")]
    [Benchmark]
    public decimal? Leverage() => LeverageCalculator.Calculate(_amounts).RoundRatio(1);

    [BenchmarkCategory("table of 6 shares")]
    [Benchmark(Baseline = true)]
    public decimal TableByHand()
    {
        decimal sum = 0;
        decimal rest = 1_737_730_000_000;
        foreach (decimal dong in _dong)
        {
            sum += Math.Round(dong / 1_737_730_000_000 * 100, 2, MidpointRounding.AwayFromZero);
            rest -= dong;
        }

        return sum + Math.Round(rest / 1_737_730_000_000 * 100, 2, MidpointRounding.AwayFromZero);
    }

    [BenchmarkCategory("table of 6 shares")]
    [Benchmark]
    public decimal? Table()
    {
        ShareTable table = ShareCalculator.Calculate(_whole, _parts, _rest);
        decimal? sum = table.Remainder.RoundPercent(2);
        foreach (Share share in table.Shares)
        {
            sum += share.RoundPercent(2);
        }

        return sum;
    }

    [BenchmarkCategory("mean")]
    [Benchmark(Baseline = true)]
    public decimal MeanByHand() => Math.Round(_staff.Quantity.Value / _centres.Quantity.Value, 2, MidpointRounding.AwayFromZero);

    [BenchmarkCategory("mean")]
    [Benchmark]
    public decimal? Mean() => AverageCalculator.Calculate(_staff, _centres).Round(2);

    private static Observation Count(Indicator indicator, decimal value) =>
        new(indicator.Of(value), ReportingUnit.Nation, ReportingPeriod.Year(2020));
}
