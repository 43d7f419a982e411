using System.Runtime.InteropServices;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.Rollups;

public partial class RollupBuilderTest
{
    private static readonly Indicator Mean = new("mean_support", new("mức hỗ trợ bình quân", "mean support"), MeasureUnit.One, IndicatorNature.Level, NationalIndicators.TrainedWorkers.Citation);

    private static readonly RollupAxes Axes = new(
        [RollupSamples.HaNoi, RollupSamples.GiaLai], [NationalIndicators.TrainedWorkers, Mean], [RollupSamples.Year], [FundingSource.Unstated, FundingSource.National]);

    [Fact]
    public void Rows_of_one_cell_are_added_and_counted()
    {
        RollupBuilder builder = new(Axes);
        builder.Add([RollupSamples.Workers(30), RollupSamples.Workers(12)]);
        builder.Add([RollupSamples.Workers(8)]);
        RollupTotal total = builder.Build().Totals().At(0, 0, 0);
        Assert.Equal((50m, 3L), (total.Observation!.Quantity.Value, total.Count));
    }

    [Fact]
    public void It_is_empty_after_it_has_built()
    {
        RollupBuilder builder = new(Axes);
        builder.Add([RollupSamples.Workers(30)]);
        Rollup first = builder.Build();
        builder.Add([RollupSamples.Workers(1)]);
        Assert.Equal((30m, 1m), (ValueOf(first), ValueOf(builder.Build())));
    }

    [Fact]
    public void A_row_that_is_on_no_axis_is_refused_by_name_and_number_and_the_others_are_added()
    {
        RollupBuilder builder = new(Axes, maxRefused: 7);
        Indicator otherWorkers = new("trained_workers", new("lao động", "workers"), MeasureUnit.One, IndicatorNature.Flow, Mean.Citation);
        builder.Add(
        [
            RollupSamples.Workers(1),
            RollupSamples.Workers(2, RollupSamples.BinhDinh),
            new(NationalIndicators.DemonstrationModels.Of(3), RollupSamples.HaNoi, RollupSamples.Year),
            RollupSamples.Workers(4, period: ReportingPeriod.Year(2019)),
            new(NationalIndicators.TrainedWorkers.Of(5), RollupSamples.HaNoi, RollupSamples.Year) { Funding = FundingSource.Local },
            new(NationalIndicators.TrainedWorkers.Of(6), RollupSamples.HaNoi, RollupSamples.Year) { Stage = FundingStage.Planned },
            new(otherWorkers.Of(7), RollupSamples.HaNoi, RollupSamples.Year),
            new(Mean.Of(0.5m), RollupSamples.HaNoi, RollupSamples.Year),
            RollupSamples.Workers(9),
        ]);
        Assert.Equal(10, ValueOf(builder.Build()));
        Assert.Equal(
            [(2, "unknown_id"), (3, "unknown_id"), (4, "unknown_id"), (5, "unknown_id"), (6, "unknown_id"), (7, "unknown_indicator"), (8, "fractional_value")],
            builder.Refused.Select(error => (error.Line, error.Code)));
        Assert.Equal(
            "observations: line 2, column 1, $[1]: not on the roll-up's axis of places (value: trained_workers, province:binh_dinh, năm 2020: 2 lao động); expected one of its 2 declared values.",
            builder.Refused[0].Describe(DisplayLanguage.English));
        Assert.Equal("không có trên trục kỳ báo cáo của bảng tổng hợp", builder.Refused[2].Problem.Vietnamese);
    }

    [Fact]
    public void One_more_refused_row_than_may_be_is_an_exception_with_all_of_them()
    {
        RollupBuilder builder = new(Axes, maxRefused: 1);
        Observation[] figures = [RollupSamples.Workers(1), RollupSamples.Workers(2, RollupSamples.BinhDinh), RollupSamples.Workers(3, RollupSamples.BinhDinh), RollupSamples.Workers(4)];
        DocumentException exception = Assert.Throws<DocumentException>(() => builder.Add(figures));
        Assert.Equal([2, 3], exception.Errors.Select(error => error.Line));
        Assert.Equal(1, ValueOf(builder.Build()));
    }

    [Fact]
    public void Columns_refuse_rows_by_number_and_reason()
    {
        RollupBuilder builder = new(Axes, maxRefused: 8);
        builder.Add(new RollupColumns
        {
            Places = new[] { 0, 2, 0, 0, 0, 0, 0, -1, 0, 1 },
            Indicators = new[] { 0, 0, 9, 0, 0, 0, 0, 0, 0, 0 },
            Periods = new[] { 0, 0, 0, 1, 0, 0, 0, 0, 0, 0 },
            FundingSources = new[] { 0, 0, 0, 0, 7, 0, 0, 0, 0, 1 },
            Amounts = new long[] { 10, 1, 1, 1, 1, -5, 1, 1, 1, 20 },
            Counts = new long[] { 4, 1, 1, 1, 1, 1, 0, 1, 1_125_899_906_842_624, 1 },
            Statuses = new ObservationStatus[10],
        });
        Assert.Equal(
            [(2, "2", "unknown_id"), (3, "9", "unknown_id"), (4, "1", "unknown_id"), (5, "7", "unknown_id"), (6, "-5", "negative_value"), (7, "0", "bad_value"), (8, "-1", "unknown_id"), (9, "1125899906842624", "bad_value")],
            builder.Refused.Select(error => (error.Line, error.Value!, error.Code)));
        RollupTotals totals = builder.Build().Totals();
        Assert.Equal((10m, 4L), (totals.At(0, 0, 0).Observation!.Quantity.Value, totals.At(0, 0, 0).Count));
        Assert.Equal(20m, totals.At(1, 0, 0, 1).Observation!.Quantity.Value);
    }

    [Fact]
    public void Columns_refuse_words_that_are_none()
    {
        RollupBuilder builder = new(Axes, maxRefused: 2);
        int[] zeros = new int[3];
        builder.Add(new RollupColumns
        {
            Places = zeros,
            Indicators = zeros,
            Periods = zeros,
            Amounts = new long[] { 1, 2, 4 },
            Statuses = new[] { (ObservationStatus)4, ObservationStatus.Estimated, ObservationStatus.Final },
            Hedges = new[] { Hedge.None, Hedge.About, (Hedge)11 },
        });
        Assert.Equal([(1, "4", "unknown_word"), (3, "11", "unknown_word")], builder.Refused.Select(error => (error.Line, error.Value!, error.Code)));
        Observation sum = builder.Build().Totals().At(0, 0, 0).Observation!;
        Assert.Equal((2m, ObservationStatus.Estimated, Hedge.About), (sum.Quantity.Value, sum.Status, sum.Value.Hedge));
    }

    [Fact]
    public void Columns_of_several_blocks_are_added_row_by_row()
    {
        // 40.001 rows of 1: two whole blocks of 16.384 and a part of one; every hundredth is of the second place, which has 401.
        const int rows = 40_001;
        RollupBuilder builder = new(Axes);
        builder.Add(new RollupColumns
        {
            Places = Enumerable.Range(0, rows).Select(i => i % 100 == 0 ? 1 : 0).ToArray(),
            Indicators = new int[rows],
            Periods = new int[rows],
            Amounts = Enumerable.Repeat(1L, rows).ToArray(),
        });
        RollupTotals totals = builder.Build().Totals();
        Assert.Equal((39_600, 401), (totals.At(0, 0, 0).Count, totals.At(1, 0, 0).Count));
        Assert.Equal(39_600m, totals.At(0, 0, 0).Observation!.Quantity.Value);
    }

    // Rows of 1 at the ends of blocks of 16.384 have no place, no indicator or no period; 40.001 - 5 are left.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Bad_rows_at_the_ends_of_blocks_are_refused_and_no_others(bool haveStatuses)
    {
        const int rows = 40_001;
        RollupColumns columns = new()
        {
            Places = new int[rows],
            Indicators = new int[rows],
            Periods = new int[rows],
            Amounts = Enumerable.Repeat(1L, rows).ToArray(),
            Statuses = haveStatuses ? new ObservationStatus[rows] : default,
        };
        (int Row, ReadOnlyMemory<int> Column)[] bad = [(1, columns.Places), (16_384, columns.Indicators), (16_385, columns.Periods), (32_768, columns.Places), (40_001, columns.Periods)];
        foreach ((int row, ReadOnlyMemory<int> column) in bad)
        {
            MemoryMarshal.AsMemory(column).Span[row - 1] = 9;
        }

        RollupBuilder builder = new(Axes, maxRefused: 5);
        builder.Add(columns);
        Assert.Equal(bad.Select(one => one.Row), builder.Refused.Select(error => error.Line));
        Assert.Equal(39_996, builder.Build().Totals().At(0, 0, 0).Count);
    }

    [Fact]
    public void Columns_of_unlike_lengths_are_a_mistake_of_the_program()
    {
        RollupBuilder builder = new(Axes);
        RollupColumns columns = new() { Places = new int[2], Indicators = new int[2], Periods = new int[1], Amounts = new long[2] };
        Assert.StartsWith("Periods and Amounts differ in length.", Assert.Throws<ArgumentException>("columns", () => builder.Add(columns)).Message, StringComparison.Ordinal);
        Assert.Equal("2 rows", columns.ToString());
    }

    [Fact]
    public void Nothing_is_allocated_per_row()
    {
        RollupBuilder builder = new(Axes);
        RollupColumns few = ColumnsOf(10), many = ColumnsOf(100_000);
        builder.Add(few);
        Assert.Equal(BytesOf(() => builder.Add(few)), BytesOf(() => builder.Add(many)));
    }

    [Fact]
    public void Nulls_are_refused()
    {
        Assert.Throws<ArgumentNullException>("axes", () => new RollupBuilder(null!));
        Assert.Throws<ArgumentOutOfRangeException>("maxRefused", () => new RollupBuilder(Axes, -1));
        RollupBuilder builder = new(Axes);
        Assert.Throws<ArgumentNullException>("observations", () => builder.Add((IEnumerable<Observation>)null!));
        Assert.Throws<ArgumentNullException>("observations", () => builder.Add([null!]));
        Assert.Throws<ArgumentNullException>("columns", () => builder.Add((RollupColumns)null!));
        Assert.Equal("2 places × 2 indicators × 1 period × 2 sources × 1 stage", builder.ToString());
    }

    private static RollupColumns ColumnsOf(int rows) => new() { Places = new int[rows], Indicators = new int[rows], Periods = new int[rows], Amounts = new long[rows] };

    /// <summary>The least of several runs: some of them include what the runtime allocates for itself.</summary>
    private static long BytesOf(Action action) => Enumerable.Range(0, 10).Min(_ =>
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    });

    /// <summary>The workers of the first place.</summary>
    private static decimal ValueOf(Rollup rollup) => rollup.Totals().At(0, 0, 0).Observation!.Quantity.Value;
}
