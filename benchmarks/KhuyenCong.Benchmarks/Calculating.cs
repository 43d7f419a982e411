using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using KhuyenCong.Calculations;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Benchmarks;

/// <summary>Each calculator, compared with plain decimal arithmetic for the same rounded result.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class Calculating
{
    private static readonly ReportingPeriod Years = ReportingPeriod.Of(new YearRange(2014, 2020));
    private readonly Target _target = NationalPrograms.Get("national_2014_2020").TargetFor(NationalIndicators.TrainedWorkers);
    private readonly IndicatorValue _actual = NationalIndicators.TrainedWorkers.Of(18_400);
    private readonly ShareItem _part = new(new("trung ương", "central"), Vnd.FromBillions(743.33m).ToQuantity());
    private readonly ShareItem _whole = new(new("tổng", "total"), Vnd.FromBillions(1_737.73m).ToQuantity());
    private readonly decimal _partDong = 743_330_000_000;
    private readonly decimal _wholeDong = 1_737_730_000_000;
    private readonly Observation _previous = Money(ReportingUnit.Nation, 212_170_000_000, ReportingPeriod.Year(2014));
    private readonly Observation _current = Money(ReportingUnit.Nation, 248_390_000_000, ReportingPeriod.Year(2015));
    private readonly GrowthSeries _series = GrowthSeries.Of(Enumerable.Range(0, 7).Select(i => Money(ReportingUnit.Nation, 212_170_000_000 + (31_415_926_000 * i), ReportingPeriod.Year(2014 + i))));
    private readonly decimal[] _yearly = [.. Enumerable.Range(0, 7).Select(i => 212_170_000_000m + (31_415_926_000 * i))];
    private readonly SupportRequest _request = new()
    {
        Content = SupportTable.National.GetContent("advanced_machinery"),
        Funding = FundingSource.National,
        Date = new LocalDate(2020, 6, 30),
        Units = [new SupportUnit(Vnd.FromMillions(900))],
    };

    private readonly RegionScheme _scheme = RegionScheme.Report2014To2020;
    private readonly AdministrativeMap _map = AdministrativeMap.On(new LocalDate(2026, 1, 1));
    private readonly ImmutableArray<Observation> _provinces;
    private readonly ImmutableArray<Observation> _all;
    private readonly decimal[] _amounts;
    private readonly int[] _regionOf;
    private readonly int[] _successorOf;

    public Calculating()
    {
        ImmutableArray<ProvinceUnit> units = [.. _scheme.Regions.SelectMany(region => region.Provinces)];
        _amounts = [.. units.Select((_, i) => 1_000_000_000m * (i + 7))];
        _provinces = [.. units.Select((unit, i) => Money(ReportingUnit.Of(unit), _amounts[i], Years))];
        _all = [.. _provinces, Money(ReportingUnit.Nation, _amounts.Sum(), Years), Money(ReportingUnit.Unallocated, 0, Years)];
        _regionOf = [.. _scheme.Regions.SelectMany((region, at) => region.Provinces.Select(_ => at))];
        _successorOf = [.. units.Select(unit => _map.Units.IndexOf(_map.SuccessorsOf(unit.Province)[0]))];
    }

    [BenchmarkCategory("attainment")]
    [Benchmark(Baseline = true)]
    public decimal AttainmentByHand() => Percent(_actual.Quantity.Value, _target.Quantity.Value);

    [BenchmarkCategory("attainment")]
    [Benchmark]
    public decimal? Attainment() => AttainmentCalculator.Calculate(_actual, _target).RoundPercent(2);

    [BenchmarkCategory("share")]
    [Benchmark(Baseline = true)]
    public decimal ShareByHand() => Percent(_partDong, _wholeDong);

    [BenchmarkCategory("share")]
    [Benchmark]
    public decimal? Share() => ShareCalculator.Calculate(_part, _whole).RoundPercent(2);

    [BenchmarkCategory("growth")]
    [Benchmark(Baseline = true)]
    public decimal GrowthByHand() => Math.Round(((_current.Quantity.Value / _previous.Quantity.Value) - 1) * 100, 2, MidpointRounding.AwayFromZero);

    [BenchmarkCategory("growth")]
    [Benchmark]
    public decimal? Growth() => GrowthCalculator.YearOnYear(_previous, _current).RoundPercent(2);

    [BenchmarkCategory("growth, mean of 6")]
    [Benchmark(Baseline = true)]
    public decimal MeanGrowthByHand()
    {
        decimal sum = 0;
        for (int i = 1; i < _yearly.Length; i++)
        {
            sum += (_yearly[i] / _yearly[i - 1]) - 1;
        }

        return Math.Round(sum / (_yearly.Length - 1) * 100, 2, MidpointRounding.AwayFromZero);
    }

    [BenchmarkCategory("growth, mean of 6")]
    [Benchmark]
    public decimal? MeanGrowth() => GrowthCalculator.ArithmeticMean(_series).RoundPercent(2);

    [BenchmarkCategory("ceiling")]
    [Benchmark(Baseline = true)]
    public decimal CeilingByHand() => Math.Min(Math.Floor(_request.Units[0].Cost.Dong * 50m / 100), 200_000_000);

    [BenchmarkCategory("ceiling")]
    [Benchmark]
    public Vnd? Ceiling() => SupportCeilingCalculator.Calculate(_request).Amount;

    [BenchmarkCategory("restate 63 onto 34")]
    [Benchmark(Baseline = true)]
    public decimal RestateByHand()
    {
        decimal[] sums = new decimal[_map.Units.Length];
        for (int i = 0; i < _amounts.Length; i++)
        {
            sums[_successorOf[i]] += _amounts[i];
        }

        return sums[0];
    }

    [BenchmarkCategory("restate 63 onto 34")]
    [Benchmark]
    public RestatedObservations Restate() => RestatementCalculator.Restate(_provinces, _map);

    [BenchmarkCategory("means of 63")]
    [Benchmark(Baseline = true)]
    public decimal MeansByHand()
    {
        decimal[] sums = new decimal[_scheme.Regions.Length];
        for (int i = 0; i < _amounts.Length; i++)
        {
            sums[_regionOf[i]] += _amounts[i];
        }

        decimal total = 0;
        decimal[] means = new decimal[sums.Length];
        for (int i = 0; i < sums.Length; i++)
        {
            total += sums[i];
            means[i] = sums[i] / _scheme.Regions[i].Provinces.Length;
        }

        decimal nation = Math.Round(total / _amounts.Length / 1_000_000_000, 2, MidpointRounding.AwayFromZero);
        Array.Sort(means);
        return Math.Round(means[^1] / 1_000_000_000, 2, MidpointRounding.AwayFromZero) + nation;
    }

    [BenchmarkCategory("means of 63")]
    [Benchmark]
    public decimal? Means()
    {
        RegionalAverages means = RegionalAverageCalculator.Calculate(_scheme, _all);
        return means.Ranking[0].Mean.RoundBillions(2) + means.NationWithUnallocated.RoundBillions(2);
    }

    private static decimal Percent(decimal part, decimal whole) => Math.Round(part / whole * 100, 2, MidpointRounding.AwayFromZero);

    private static Observation Money(ReportingUnit unit, decimal dong, ReportingPeriod period) =>
        new(NationalIndicators.PromotionFunding.Of(Vnd.FromDong((long)dong)), unit, period)
        {
            Funding = FundingSource.StateBudget,
            Stage = FundingStage.Approved,
        };
}
