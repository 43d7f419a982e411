using BenchmarkDotNet.Attributes;
using KhuyenCong.Calculations;
using KhuyenCong.Domain;

namespace KhuyenCong.Benchmarks;

/// <summary>
/// Adding up 10 million rows by place, indicator, year and source on one thread: a roll-up, LINQ over observations, and a hand-written
/// loop over the same columns.
/// </summary>
[MemoryDiagnoser]
public class RollingUp
{
    private const int Rows = 10_000_000;

    private RollupRows _rows = null!;
    private Observation[] _observations = [];
    private RollupColumns? _columns;

    /// <summary>
    /// Whether the rows are in the order of the provinces, as their files arrive, or in random order, as a database returns them.
    /// </summary>
    [Params(true, false)]
    public bool InOrder { get; set; }

    [GlobalSetup(Targets = [nameof(Linq), nameof(LinqWithStatusAndCoverage), nameof(RollUpObservations), nameof(MakingObservations)])]
    public void MakeObservations()
    {
        MakeColumns();
        _observations = _rows.Observations();
    }

    [GlobalSetup(Targets = [nameof(RollUp), nameof(ByHand)])]
    public void MakeColumns()
    {
        _rows = new(Rows, [FundingSource.National, FundingSource.LocalProvince, FundingSource.LocalDistrict, FundingSource.Counterpart]);
        if (!InOrder)
        {
            _rows.Shuffle();
        }

        _columns = _rows.Columns;
    }

    /// <summary>Adds the sums in an array of 128-bit integers.</summary>
    [Benchmark(Baseline = true)]
    public Int128 ByHand()
    {
        Int128[] sums = new Int128[RollupRows.PlaceCount * RollupRows.IndicatorCount * RollupRows.PeriodCount * RollupRows.FundingCount];
        int[] places = _rows.Places, indicators = _rows.IndicatorIds, periods = _rows.PeriodIds, fundingSources = _rows.FundingIds;
        long[] amounts = _rows.Amounts;
        for (int i = 0; i < amounts.Length; i++)
        {
            int cell = (((((places[i] * RollupRows.IndicatorCount) + indicators[i]) * RollupRows.PeriodCount) + periods[i]) * RollupRows.FundingCount) + fundingSources[i];
            sums[cell] += amounts[i];
        }

        return sums[^1];
    }

    /// <summary>Adds sums, counts, statuses, hedges and coverage.</summary>
    [Benchmark]
    public Rollup RollUp()
    {
        RollupBuilder builder = new(_rows.Axes);
        builder.Add(_columns!);
        return builder.Build();
    }

    /// <summary>Adds the same from one object for each row.</summary>
    [Benchmark]
    public Rollup RollUpObservations()
    {
        RollupBuilder builder = new(_rows.Axes);
        builder.Add(_observations);
        return builder.Build();
    }

    /// <summary>Creates the objects that LINQ needs.</summary>
    [Benchmark]
    public Observation[] MakingObservations() => _rows.Observations();

    [Benchmark]
    public int Linq() => _observations
        .GroupBy(figure => (figure.ReportingUnit.Id, Indicator: figure.Indicator.Id, figure.Period, figure.Funding))
        .ToDictionary(group => group.Key, group => group.Sum(figure => figure.Quantity.Value)).Count;

    [Benchmark]
    public int LinqWithStatusAndCoverage()
    {
        var totals = _observations
            .GroupBy(figure => (figure.ReportingUnit.Id, Indicator: figure.Indicator.Id, figure.Period, figure.Funding))
            .ToDictionary(group => group.Key, group => (Sum: group.Sum(figure => figure.Quantity.Value), Status: group.Max(figure => figure.Status), Count: group.Count()));
        return totals.Keys.GroupBy(key => (key.Indicator, key.Period)).Sum(places => places.Select(key => key.Id).Distinct(StringComparer.Ordinal).Count());
    }
}
