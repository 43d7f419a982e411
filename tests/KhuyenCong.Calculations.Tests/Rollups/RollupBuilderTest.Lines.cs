using System.Text;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.Rollups;

/// <content>Files of JSON lines.</content>
public partial class RollupBuilderTest
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100_000)]
    public void Lines_are_figures_however_they_arrive(int chunk)
    {
        RollupBuilder builder = new(Axes, maxRefused: 4);
        using ChunkedStream stream = new(Encoding.UTF8.GetBytes(
            """
            { "indicator": "trained_workers", "reporting_unit": "province:ha_noi", "period": "2020", "value": 30, "unit": "lao động" }

            { "indicator": "trained_workers", "reporting_unit": "province:ha_noi", "period": "2020", "value": 12, "unit": "lao động", "status": "estimated" }
            { "indicator": "trained_workers", "reporting_unit": "province:ha_noi", "period": "2020", "value": -1, "unit": "lao động" }
            { "indicator": "trained_workers"
            { "indicator": "trained_workers", "reporting_unit": "province:binh_dinh", "period": "2020", "value": 5, "unit": "lao động" }
            { "indicator": "trained_workers", "reporting_unit": "province:ha_noi", "period": "2020", "value": 1, "unit": "lao động", "name": "" }
            { "indicator": "trained_workers", "reporting_unit": "province:gia_lai", "period": "2020", "value": 8, "unit": "lao động" }
            """), chunk);
        builder.AddLines(stream, "figures.jsonl");
        Assert.Equal(
            [(4, "negative_value"), (5, "json_syntax"), (6, "unknown_id"), (7, "unknown_member")], builder.Refused.Select(error => (error.Line, error.Code)));
        Assert.StartsWith("figures.jsonl: line 4, column", builder.Refused[0].Describe(DisplayLanguage.English), StringComparison.Ordinal);
        RollupTotals totals = builder.Build().Totals();
        Assert.Equal((42m, 8m), (totals.At(0, 0, 0).Observation!.Quantity.Value, totals.At(1, 0, 0).Observation!.Quantity.Value));
        Assert.Equal(ResultMarks.EstimatedOperand, totals.At(0, 0, 0).Marks);
    }

    [Fact]
    public void A_line_without_end_is_refused_and_the_next_is_read()
    {
        RollupBuilder builder = new(Axes, maxRefused: 1);
        string good = """{ "indicator": "trained_workers", "reporting_unit": "province:ha_noi", "period": "2020", "value": 30, "unit": "lao động" }""";
        using MemoryStream stream = new(Encoding.UTF8.GetBytes($"{good}\n{new string('x', 3 * 1024 * 1024)}\n{good}"));
        builder.AddLines(stream, "figures.jsonl");
        Assert.Equal([(2, "document_too_long")], builder.Refused.Select(error => (error.Line, error.Code)));
        Assert.Equal(60, ValueOf(builder.Build()));
    }

    [Fact]
    public void Lines_need_a_file_and_its_name()
    {
        RollupBuilder builder = new(Axes);
        Assert.Throws<ArgumentNullException>("utf8", () => builder.AddLines(null!, "a"));
        Assert.Throws<ArgumentNullException>("name", () => builder.AddLines(Stream.Null, null!));
    }

    /// <summary>Bytes that come a few at a time.</summary>
    private sealed class ChunkedStream(byte[] bytes, int chunk) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(chunk, buffer.Length)]);
    }
}
