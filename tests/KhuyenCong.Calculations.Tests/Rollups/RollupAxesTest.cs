using System.Globalization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.Rollups;

public class RollupAxesTest
{
    private static readonly Indicator[] Workers = [NationalIndicators.TrainedWorkers];
    private static readonly ReportingPeriod[] Years = [ReportingPeriod.Year(2020)];

    [Fact]
    public void An_axis_has_something_and_nothing_twice()
    {
        Assert.StartsWith("\"province:ha_noi\" is on the axis twice.", Assert.Throws<ArgumentException>("places", () => new RollupAxes([RollupSamples.HaNoi, RollupSamples.HaNoi], Workers, Years)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("places", () => new RollupAxes([], Workers, Years));
        Assert.Throws<ArgumentException>("indicators", () => new RollupAxes([RollupSamples.HaNoi], [], Years));
        Assert.Throws<ArgumentException>("periods", () => new RollupAxes([RollupSamples.HaNoi], Workers, []));
        Assert.Throws<ArgumentException>("fundingSources", () => new RollupAxes([RollupSamples.HaNoi], Workers, Years, [FundingSource.Local, FundingSource.Local]));
        Assert.Throws<ArgumentException>("fundingStages", () => new RollupAxes([RollupSamples.HaNoi], Workers, Years, null, []));
    }

    [Fact]
    public void Nulls_and_undefined_values_are_refused()
    {
        Assert.Throws<ArgumentNullException>("places", () => new RollupAxes(null!, Workers, Years));
        Assert.Throws<ArgumentNullException>("places", () => new RollupAxes([null!], Workers, Years));
        Assert.Throws<ArgumentNullException>("indicators", () => new RollupAxes([RollupSamples.HaNoi], [null!], Years));
        Assert.Throws<ArgumentOutOfRangeException>("fundingSources", () => new RollupAxes([RollupSamples.HaNoi], Workers, Years, [(FundingSource)99]));
        Assert.Throws<ArgumentOutOfRangeException>("fundingStages", () => new RollupAxes([RollupSamples.HaNoi], Workers, Years, null, [(FundingStage)99]));
    }

    [Fact]
    public void Sources_and_stages_that_are_left_out_are_unstated()
    {
        RollupAxes axes = new([RollupSamples.HaNoi], Workers, Years);
        Assert.Equal([FundingSource.Unstated], axes.FundingSources);
        Assert.Equal([FundingStage.Unstated], axes.FundingStages);
        Assert.Equal("1 place × 1 indicator × 1 period × 1 source × 1 stage", axes.ToString());
    }

    [Fact]
    public void More_cells_than_an_array_holds_are_refused()
    {
        // 4.000 × 60 × 9.999 × 10 × 6 = 143.985.600.000.
        IEnumerable<ReportingUnit> places = Enumerable.Range(0, 4_000).Select(i => ReportingUnit.Organisation(string.Create(CultureInfo.InvariantCulture, $"Trung tâm {i}")));
        IEnumerable<ReportingPeriod> periods = Enumerable.Range(1, 9_999).Select(ReportingPeriod.Year);
        ArgumentException exception = Assert.Throws<ArgumentException>("places", () => new RollupAxes(
            places, NationalIndicators.All.Take(60), periods, Enum.GetValues<FundingSource>(), Enum.GetValues<FundingStage>()));
        Assert.StartsWith("143985600000 cells are more than a roll-up holds.", exception.Message, StringComparison.Ordinal);
    }
}
