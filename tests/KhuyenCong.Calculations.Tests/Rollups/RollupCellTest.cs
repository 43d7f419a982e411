using FsCheck.Fluent;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Tests;

namespace KhuyenCong.Calculations.Tests.Rollups;

public class RollupCellTest
{
    [Fact]
    public void The_hedge_of_a_sum_is_that_of_its_parts_one_after_another_in_any_order() => Law.Holds(
        Gen.Choose(1, 6).SelectMany(count => Gen.Elements(Enum.GetValues<Hedge>()).ArrayOf(count)),
        hedges => Of(hedges).Hedge == hedges.Aggregate(HedgeAlgebra.Sum));

    [Theory]
    [InlineData(ObservationStatus.Final, ObservationStatus.Provisional, ObservationStatus.Provisional)]
    [InlineData(ObservationStatus.Estimated, ObservationStatus.Provisional, ObservationStatus.Estimated)]
    [InlineData(ObservationStatus.Planned, ObservationStatus.Planned, ObservationStatus.Planned)]
    public void A_sum_is_as_settled_as_its_least_settled_part(ObservationStatus one, ObservationStatus other, ObservationStatus sum) =>
        Assert.Equal(sum, Of(one, other).Status);

    [Fact]
    public void Plans_beside_results_are_mixed_and_plans_alone_are_not()
    {
        Assert.True(Of(ObservationStatus.Final, ObservationStatus.Planned).IsMixed);
        Assert.True(Of(ObservationStatus.Planned, ObservationStatus.Estimated).IsMixed);
        Assert.False(Of(ObservationStatus.Planned, ObservationStatus.Planned).IsMixed);
        Assert.False(Of(ObservationStatus.Final, ObservationStatus.Estimated).IsMixed);
    }

    [Fact]
    public void More_figures_than_can_be_counted_are_an_overflow()
    {
        // 2^50 - 1.
        RollupCell cell = new() { Count = 1_125_899_906_842_623 };
        Assert.Throws<OverflowException>(() => cell.Add(new() { Count = 1 }));
        Assert.Throws<OverflowException>(() => cell.Add(1, RollupCell.Final));
        Assert.Throws<OverflowException>(() => new RollupCell { Count = -1 });
        Assert.False(cell.TryAdd(new() { Count = 1 }));
        Assert.Equal(1_125_899_906_842_623, cell.Count);
    }

    [Fact]
    public void Counts_and_marks_do_not_touch_each_other()
    {
        RollupCell cell = new() { Marks = RollupCell.AllMarks };
        cell.Count = 1_125_899_906_842_622;
        cell.Add(5, RollupCell.Final);
        Assert.Equal((1_125_899_906_842_623, RollupCell.AllMarks, (Int128)5), (cell.Count, cell.Marks, cell.Sum));
        cell.Marks = RollupCell.Final;
        Assert.Equal((1_125_899_906_842_623, RollupCell.Final), (cell.Count, cell.Marks));
    }

    private static RollupCell Of(params ObservationStatus[] statuses) => Of(statuses.Select(RollupCell.MarkOf));

    private static RollupCell Of(Hedge[] hedges) => Of(hedges.Select(hedge => RollupCell.Final | RollupCell.MarkOf(hedge)));

    private static RollupCell Of(IEnumerable<uint> marks)
    {
        RollupCell sum = default;
        foreach (uint mark in marks)
        {
            sum.Add(new() { Count = 1, Marks = mark });
        }

        return sum;
    }
}
