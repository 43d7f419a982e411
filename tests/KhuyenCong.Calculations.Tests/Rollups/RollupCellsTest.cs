using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.Rollups;

public class RollupCellsTest
{
    // A chunk has 2,048 cells.
    [Theory]
    [InlineData(1)]
    [InlineData(2_048)]
    [InlineData(2_049)]
    [InlineData(5_000)]
    public void Each_index_is_a_cell_of_its_own(int length)
    {
        RollupCells cells = new(length);
        RollupCell[] flat = new RollupCell[length];
        for (int i = 0; i < length; i++)
        {
            cells[i].Sum = flat[i].Sum = i + 1;
        }

        RollupCells copied = new(flat.AsSpan());
        Assert.Equal((length, length), (cells.Length, copied.Length));
        Assert.All(Enumerable.Range(0, length), i => Assert.Equal((i + 1, i + 1), (cells[i].Sum, copied[i].Sum)));
    }

    [Fact]
    public void A_roll_up_is_not_changed_by_builders_that_reuse_its_array()
    {
        RollupAxes axes = new([RollupSamples.HaNoi, RollupSamples.BinhDinh], [NationalIndicators.TrainedWorkers], [RollupSamples.Year]);
        RollupBuilder builder = new(axes);
        builder.Add([RollupSamples.Workers(5)]);
        Rollup first = builder.Build();
        builder.Add([RollupSamples.Workers(7, RollupSamples.BinhDinh)]);
        Rollup second = builder.Build();
        Assert.Equal((5, 0), (first.Cells[0].Sum, first.Cells[1].Sum));
        Assert.Equal((0, 7), (second.Cells[0].Sum, second.Cells[1].Sum));
        Assert.Equal((1, 0), (first.Cells[0].Count, second.Cells[0].Count));
    }

    // 63 provinces, 2 indicators, 1,440 months and 6 stages are 1,088,640 cells, more than 1,048,576.
    [Fact]
    public void More_than_a_million_cells_are_added_up_and_merged_in_the_same_way()
    {
        RollupAxes axes = new(
            RollupSamples.Before.Units.Select(ReportingUnit.Of),
            [NationalIndicators.TrainedWorkers, NationalIndicators.CentreStaff],
            Enumerable.Range(0, 1_440).Select(month => ReportingPeriod.Month(1900 + (month / 12), 1 + (month % 12))),
            [FundingSource.Unstated],
            Enum.GetValues<FundingStage>());
        Rollup rollup = Of(axes, 3, 4);
        Assert.Equal(1_088_640, rollup.Cells.Length);
        Rollup both = rollup.Merge(Of(axes, 5, 6));
        Assert.Equal((3, 4), (rollup.Cells[0].Sum, rollup.Cells[1_088_639].Sum));
        Assert.Equal((8, 10, 2L), (both.Cells[0].Sum, both.Cells[1_088_639].Sum, both.Cells[1_088_639].Count));
        Assert.Equal(10, both.Totals().At(62, 1, 1_439, 0, 5).Observation!.Quantity.Value);
    }

    /// <summary>A roll-up with a figure in its first cell and one in its last.</summary>
    private static Rollup Of(RollupAxes axes, long first, long last)
    {
        RollupBuilder builder = new(axes);
        builder.Add(new RollupColumns
        {
            Places = new[] { 0, 62 },
            Indicators = new[] { 0, 1 },
            Periods = new[] { 0, 1_439 },
            FundingStages = new[] { 0, 5 },
            Amounts = new[] { first, last },
        });
        return builder.Build();
    }
}
