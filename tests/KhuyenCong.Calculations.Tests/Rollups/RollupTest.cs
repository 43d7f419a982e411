using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Tests;

namespace KhuyenCong.Calculations.Tests.Rollups;

/// <summary>A roll-up of the whole is that of its parts merged, whatever the parts and their order, and holds exact sums.</summary>
public partial class RollupTest
{
    // A plain number may be negative and of any size: the sums of two indicators, one of them a count.
    private static readonly Indicator Any = new("any_number", new("số bất kỳ", "any number"), MeasureUnit.One, IndicatorNature.Level, NationalIndicators.TrainedWorkers.Citation)
    {
        SummableOver = SummationAxes.Places,
    };

    private static readonly RollupAxes Axes = new(
        [RollupSamples.HaNoi, RollupSamples.BinhDinh, RollupSamples.GiaLai],
        [Any, NationalIndicators.TrainedWorkers],
        [ReportingPeriod.Year(2019), ReportingPeriod.Year(2020)],
        [FundingSource.Unstated, FundingSource.National]);

    private static readonly Gen<Row> OneRow =
        from place in Gen.Choose(0, 2)
        from indicator in Gen.Choose(0, 1)
        from period in Gen.Choose(0, 1)
        from funding in Gen.Choose(0, 1)
        from amount in Gen.OneOf(Generators.Whole, Gen.Elements(long.MinValue, long.MaxValue, long.MinValue + 1, -1L, 0L))
        from status in Gen.Elements(Enum.GetValues<ObservationStatus>())
        from hedge in Gen.Elements(Enum.GetValues<Hedge>())
        select new Row(place, indicator, period, funding, indicator == 1 && amount < 0 ? ~amount : amount, status, hedge);

    private static readonly Gen<Row[]> Rows = Gen.Choose(0, 40).SelectMany(count => OneRow.ArrayOf(count));

    [Fact]
    public void The_whole_is_any_of_its_partitions_merged_in_any_order() => Law.Holds(
        Rows, Gen.Choose(1, 5), Gen.Choose(0, int.MaxValue).ArrayOf(46), (rows, parts, choices) =>
        {
            IEnumerable<Row>[] partition = [.. Enumerable.Range(0, parts).Select(part => rows.Where((_, i) => choices[i] % parts == part))];
            IEnumerable<Rollup> inOrder = partition.Select((part, i) => (Of([.. part]), choices[41 + (i % 5)])).OrderBy(part => part.Item2).Select(part => part.Item1);
            return AreSame(Of(rows), inOrder.Aggregate((one, other) => one.Merge(other)));
        });

    [Fact]
    public void Merging_is_associative_and_commutative_and_an_empty_roll_up_changes_nothing() => Law.Holds(Rows, Rows, Rows, (first, second, third) =>
    {
        (Rollup a, Rollup b, Rollup c) = (Of(first), Of(second), Of(third));
        return AreSame(a.Merge(b).Merge(c), a.Merge(b.Merge(c))) && AreSame(a.Merge(b), b.Merge(a)) && AreSame(a.Merge(Of([])), a) && AreSame(Of([]).Merge(a), a);
    });

    [Fact]
    public void Sums_are_exact_at_the_ends_of_64_bits() => Law.Holds(Rows, rows =>
    {
        Rollup rollup = Of(rows);
        return Enumerable.Range(0, Axes.CellCount).All(cell =>
        {
            Row[] own = [.. rows.Where(row => row.Cell == cell)];
            return rollup.Cells[cell].Count == own.Length
                && (BigInteger)rollup.Cells[cell].Sum == own.Aggregate(BigInteger.Zero, (sum, row) => sum + row.Amount);
        });
    });

    [Fact]
    public void Many_threads_and_one_give_the_same() => Law.Holds(Rows, rows =>
    {
        Rollup[] parts = new Rollup[8];
        Parallel.For(0, parts.Length, part => parts[part] = Of([.. rows.Where((_, i) => i % parts.Length == part)]));
        return AreSame(Of(rows), parts.Aggregate((one, other) => one.Merge(other)));
    });

    [Fact]
    public void Observations_and_columns_give_the_same() => Law.Holds(Rows, rows =>
    {
        RollupBuilder builder = new(Axes);
        builder.Add(rows.Select(row => new Observation(
            Axes.Indicators[row.Indicator].Of(row.Amount, row.Hedge), Axes.Places[row.Place], Axes.Periods[row.Period], row.Status)
        {
            Funding = Axes.FundingSources[row.Funding],
        }));
        return AreSame(builder.Build(), Of(rows));
    });

    [Fact]
    public void What_is_more_than_a_value_holds_is_undefined_and_not_wrapped()
    {
        // 2 × 9.223.372.036.854.775.807 đồng are more than an amount holds; less one of the two they are not.
        RollupAxes axes = new([RollupSamples.HaNoi], [NationalIndicators.PromotionFunding], [RollupSamples.Year]);
        RollupBuilder builder = new(axes);
        int[] zeros = new int[2];
        builder.Add(new RollupColumns { Places = zeros, Indicators = zeros, Periods = zeros, Amounts = new[] { long.MaxValue, long.MaxValue } });
        RollupTotal total = builder.Build().Totals().At(0, 0, 0);
        Assert.Equal((UndefinedReason.Overflow, 2L), (total.Reason, total.Count));
        Assert.Null(total.Observation);
    }

    [Fact]
    public void More_figures_than_a_total_counts_are_undefined_and_not_wrapped()
    {
        // Two provinces of 2^50 - 1 figures each, the greatest number of figures.
        RollupAxes axes = new([RollupSamples.HaNoi, RollupSamples.GiaLai], [NationalIndicators.PromotionFunding], [RollupSamples.Year]);
        RollupBuilder builder = new(axes);
        long[] counts = [1_125_899_906_842_623, 1_125_899_906_842_623];
        builder.Add(new RollupColumns { Places = new[] { 0, 1 }, Indicators = new int[2], Periods = new int[2], Amounts = new long[] { 1, 2 }, Counts = counts });
        Rollup rollup = builder.Build();
        Assert.Equal((null, 1_125_899_906_842_623), (rollup.Totals().At(1, 0, 0).Reason, rollup.Totals().At(1, 0, 0).Count));
        RollupTotal nation = rollup.Totals(places: [ReportingUnit.Nation]).At(0, 0, 0);
        Assert.Equal((UndefinedReason.Overflow, 1_125_899_906_842_623), (nation.Reason, nation.Count));
        Assert.Throws<OverflowException>(() => rollup.Merge(rollup));
    }

    [Fact]
    public void Only_roll_ups_of_the_same_axes_merge()
    {
        Rollup one = RollupSamples.Of(RollupSamples.Workers(1));
        Rollup other = RollupSamples.Of(RollupSamples.Workers(1, RollupSamples.GiaLai));
        Assert.StartsWith("The places of the two roll-ups differ", Assert.Throws<ArgumentException>("other", () => one.Merge(other)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("other", () => one.Merge(null!));
    }

    [Fact]
    public void It_prints_its_axes_and_how_many_figures_there_are() => Assert.Equal(
        "1 place × 1 indicator × 1 period × 1 source × 1 stage: 2 figures",
        RollupSamples.Of(RollupSamples.Workers(1), RollupSamples.Workers(2)).ToString());

    private static Rollup Of(Row[] rows)
    {
        RollupBuilder builder = new(Axes);
        builder.Add(new RollupColumns
        {
            Places = rows.Select(row => row.Place).ToArray(),
            Indicators = rows.Select(row => row.Indicator).ToArray(),
            Periods = rows.Select(row => row.Period).ToArray(),
            FundingSources = rows.Select(row => row.Funding).ToArray(),
            Amounts = rows.Select(row => row.Amount).ToArray(),
            Statuses = rows.Select(row => row.Status).ToArray(),
            Hedges = rows.Select(row => row.Hedge).ToArray(),
        });
        return builder.Build();
    }

    private static bool AreSame(Rollup one, Rollup other) =>
        one.Cells.Length == other.Cells.Length && Enumerable.Range(0, one.Cells.Length).All(cell =>
            (one.Cells[cell].Sum, one.Cells[cell].Count, one.Cells[cell].Marks)
                == (other.Cells[cell].Sum, other.Cells[cell].Count, other.Cells[cell].Marks));

    internal sealed record Row(int Place, int Indicator, int Period, int Funding, long Amount, ObservationStatus Status, Hedge Hedge)
    {
        internal int Cell => Axes.CellOf(Place, Indicator, Period, Funding, 0);
    }
}
