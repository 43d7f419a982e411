using BenchmarkDotNet.Attributes;
using KhuyenCong.Calculations;
using KhuyenCong.Domain;

namespace KhuyenCong.Benchmarks;

/// <summary>
/// Computing the totals, 30,870 attainments, 42 leverages and 2,940 means of 62,000 rows. The roll-up is compared with LINQ and the
/// calculators for figures, with either one query for each kind of result, as in the functions of an application, or one query for all
/// totals.
/// </summary>
[MemoryDiagnoser]
public class RolledUp
{
    private const int Rows = RollupRows.PlaceCount * RollupRows.IndicatorCount * RollupRows.PeriodCount * 2;

    private static readonly RegionScheme Scheme = RegionScheme.Report2014To2020;

    /// <summary>The targets of a program of each province, one for each indicator.</summary>
    private static readonly Target[][] Targets = [.. RollupRows.Provinces.Select((place, i) => TargetsOf(place, i))];

    private readonly RollupRows _rows = new(Rows, [FundingSource.StateBudget, FundingSource.Counterpart], isEachCellOnce: true);
    private readonly RollupColumns _columns;
    private readonly Observation[] _observations;
    private readonly ReportingUnit[] _regions = [.. Scheme.Regions.Select(ReportingUnit.Of)];

    public RolledUp() => (_columns, _observations) = (_rows.Columns, _rows.Observations());

    [Benchmark(Baseline = true)]
    public decimal OfQueries()
    {
        decimal sum = TotalsOf(_observations).Count;
        Dictionary<(string Place, string Indicator, ReportingPeriod Period, FundingSource Funding), Observation> actual =
            TotalsOf(_observations.Where(figure => figure.Funding == FundingSource.StateBudget));
        sum += SumOfAttainments(actual);
        sum += SumOfLeverages(_observations);
        foreach (IGrouping<(string, ReportingPeriod), Observation> figures in _observations.Where(figure => figure.Funding == FundingSource.StateBudget)
            .GroupBy(figure => (figure.Indicator.Id, figure.Period)))
        {
            sum += SumOfMeans(TotalsOf(figures).Values);
        }

        return sum;
    }

    [Benchmark]
    public decimal OfTotals()
    {
        Dictionary<(string Place, string Indicator, ReportingPeriod Period, FundingSource Funding), Observation> totals = TotalsOf(_observations);
        decimal sum = SumOfAttainments(totals) + SumOfLeverages(totals.Values);
        foreach (IGrouping<(string, ReportingPeriod), Observation> figures in totals.Values.Where(figure => figure.Funding == FundingSource.StateBudget)
            .GroupBy(figure => (figure.Indicator.Id, figure.Period)))
        {
            sum += SumOfMeans(figures);
        }

        return sum;
    }

    private static Dictionary<(string Place, string Indicator, ReportingPeriod Period, FundingSource Funding), Observation> TotalsOf(
        IEnumerable<Observation> figures) => figures
            .GroupBy(figure => (figure.ReportingUnit.Id, figure.Indicator.Id, figure.Period, figure.Funding))
            .ToDictionary(group => group.Key, Total);

    private static decimal SumOfAttainments(
        Dictionary<(string Place, string Indicator, ReportingPeriod Period, FundingSource Funding), Observation> totals)
    {
        decimal sum = 0;
        for (int place = 0; place < RollupRows.PlaceCount; place++)
        {
            foreach (Target target in Targets[place])
            {
                foreach (ReportingPeriod period in RollupRows.Periods)
                {
                    Observation? actual = totals.GetValueOrDefault((RollupRows.Provinces[place].Id, target.Indicator.Id, period, FundingSource.StateBudget));
                    sum += AttainmentCalculator.Calculate(actual, target).RoundPercent(2) ?? 0;
                }
            }
        }

        return sum;
    }

    private static decimal SumOfLeverages(IEnumerable<Observation> figures)
    {
        Indicator money = RollupRows.Indicators[0];
        var byRegion = figures.Where(figure => figure.Indicator == money)
            .GroupBy(figure => (Region: Scheme.FindRegionOf(figure.ReportingUnit.Province!.Province)!.Id, figure.Period, figure.Funding))
            .ToDictionary(group => group.Key, group => new Observation(
                money.Of(new Quantity(group.Sum(figure => figure.Quantity.Value), money.Unit)), ReportingUnit.Of(Scheme.Regions.First(region => string.Equals(region.Id, group.Key.Region, StringComparison.Ordinal))), group.Key.Period, group.Max(figure => figure.Status))
            {
                Funding = group.Key.Funding,
            });
        decimal sum = 0;
        foreach (ReportingPeriod period in RollupRows.Periods)
        {
            foreach (Region region in Scheme.Regions)
            {
                sum += LeverageCalculator.Calculate(byRegion[(region.Id, period, FundingSource.Counterpart)], byRegion[(region.Id, period, FundingSource.StateBudget)]).RoundRatio(1) ?? 0;
            }
        }

        return sum;
    }

    private static decimal SumOfMeans(IEnumerable<Observation> figures) =>
        RegionalAverageCalculator.Calculate(Scheme, figures).Regions.Sum(region => region.Mean.Round(2) ?? 0);

    [Benchmark]
    public decimal OfRollup()
    {
        RollupBuilder builder = new(_rows.Axes);
        builder.Add(_columns);
        Rollup rollup = builder.Build();
        RollupTotals ofProvinces = rollup.Totals(), ofRegions = rollup.Totals(places: _regions);
        decimal sum = 0;
        for (int place = 0; place < RollupRows.PlaceCount; place++)
        {
            for (int indicator = 0; indicator < RollupRows.IndicatorCount; indicator++)
            {
                for (int period = 0; period < RollupRows.PeriodCount; period++)
                {
                    sum += AttainmentCalculator.Calculate(ofProvinces.At(place, indicator, period), Targets[place][indicator]).RoundPercent(2) ?? 0;
                }
            }
        }

        for (int period = 0; period < RollupRows.PeriodCount; period++)
        {
            for (int region = 0; region < _regions.Length; region++)
            {
                sum += LeverageCalculator.Calculate(ofRegions.At(region, 0, period, 1), ofRegions.At(region, 0, period)).RoundRatio(1) ?? 0;
            }

            foreach (Indicator indicator in RollupRows.Indicators)
            {
                RegionalAverages means = RegionalAverageCalculator.Calculate(
                    Scheme, ofRegions, indicator, RollupRows.Periods[period], FundingSource.StateBudget, FundingStage.Disbursed);
                sum += means.Regions.Sum(region => region.Mean.Round(2) ?? 0);
            }
        }

        return sum;
    }

    private static Observation Total(IGrouping<(string, string, ReportingPeriod, FundingSource), Observation> group)
    {
        Observation first = group.First();
        return new(
            first.Indicator.Of(new Quantity(group.Sum(figure => figure.Quantity.Value), first.Indicator.Unit)), first.ReportingUnit, first.Period, group.Max(figure => figure.Status))
        {
            Funding = first.Funding,
            Stage = first.Stage,
        };
    }

    private static Target[] TargetsOf(ReportingUnit place, int i)
    {
        PromotionProgram national = NationalPrograms.Get("national_2014_2020");
        PromotionProgram program = new(new ProgramDefinition
        {
            Id = FormattableString.Invariant($"program_{i}"),
            Name = new(FormattableString.Invariant($"Chương trình {i}")),
            Level = ProgramLevel.Provincial,
            Province = place.Province!.Province,
            Decision = national.Decision,
            ImplementedFrom = national.Period.Implementation.Start,
            ImplementedThrough = national.Period.Implementation.End,
            HasNoStatedBudget = true,
            Citation = national.Citation,
            Targets = [.. RollupRows.Indicators.Select(indicator => new TargetDefinition { Indicator = indicator, Quantity = new Quantity(1_000_000_000, indicator.Unit), Citations = [national.Citation] })],
        });
        return [.. RollupRows.Indicators.Select(program.TargetFor)];
    }
}
