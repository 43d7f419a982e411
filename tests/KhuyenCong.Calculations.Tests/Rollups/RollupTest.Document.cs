using System.Text;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Tests;

namespace KhuyenCong.Calculations.Tests.Rollups;

/// <content>The document "khuyencong-cube/1".</content>
public partial class RollupTest
{
    private const string Valid =
        """
        {
          "format": "khuyencong-cube/1",
          "places": [{ "reporting_unit": "province:ha_noi", "on": "2020-12-31" }, { "reporting_unit": "organisation:Trung tâm" }],
          "indicators": [{ "indicator": "trained_workers", "unit": "lao động" }, { "indicator": "promotion_funding", "unit": "đồng" }],
          "periods": ["2019", "2020"],
          "sources": ["unstated", "national"],
          "stages": ["unstated"],
          "cells": [0, 7, 8],
          "sums": ["30", "18446744073709551614", "0"],
          "counts": [3, 2, 1],
          "marked": [{ "cell": 7, "statuses": ["provisional", "estimated"], "hedges": ["about"] }],
          "documents": [{ "id": "bao_cao_2020", "title": "Báo cáo năm 2020", "cells": [0, 8] }]
        }
        """;

    private static readonly JsonSchemaCheck Schema = JsonSchemaCheck.Of("khuyencong-cube-1.schema.json");

    // 18.446.744.073.709.551.614 is twice the largest number of 64 bits, and more than an amount holds.
    [Fact]
    public void A_document_has_sums_counts_marks_and_sources()
    {
        Assert.Empty(Schema.Faults(Valid));
        Rollup rollup = ReadText(Valid);
        RollupTotals totals = rollup.Totals();
        RollupTotal workers = totals.At(0, 0, 0), money = totals.At(0, 1, 1, 1);
        Assert.Equal((30m, 3L, ResultMarks.None), (workers.Observation!.Quantity.Value, workers.Count, workers.Marks));
        Assert.Equal("bao_cao_2020", Assert.Single(workers.Citations).Document.Id);
        Assert.Equal((UndefinedReason.Overflow, 2L), (money.Reason, money.Count));
        Assert.Equal(0m, totals.At(1, 0, 0).Observation!.Quantity.Value);
        Assert.Equal(2L * (Int128)long.MaxValue, rollup.Cells[7].Sum);
        Assert.Equal((ObservationStatus.Estimated, Hedge.About), (rollup.Cells[7].Status, rollup.Cells[7].Hedge));
    }

    [Fact]
    public void What_is_written_is_read_back_and_merges_as_the_parts_themselves_do() => Law.Holds(Rows, Rows, (first, second) =>
    {
        (Rollup one, Rollup other) = (Of(first), Of(second));
        (Rollup readOne, Rollup readOther) = (ReadText(WriteText(one), Own), ReadText(WriteText(other), Own));
        return AreSame(one, readOne) && AreSame(one.Merge(other), readOne.Merge(readOther)) && Schema.Faults(WriteText(one)).Count == 0;
    });

    [Fact]
    public async Task It_is_written_and_read_without_blocking_too()
    {
        using MemoryStream stream = new();
        await ReadText(Valid).WriteAsync(stream, TestContext.Current.CancellationToken);
        stream.Position = 0;
        Rollup read = await Rollup.ReadAsync(stream, "cube.json", cancellation: TestContext.Current.CancellationToken);
        Assert.True(AreSame(ReadText(Valid), read));
    }

    [Fact]
    public void It_is_read_from_a_file_too()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(WriteText(ReadText(Valid))));
        Assert.True(AreSame(ReadText(Valid), Rollup.Read(stream, "cube.json")));
    }

    [Theory]
    [InlineData("khuyencong-cube/1", "khuyencong-cube/2", "$.format", "unknown_format")]
    [InlineData("\"stages\": [\"unstated\"],", "", "$", "missing_member")]
    [InlineData("\"stages\": [\"unstated\"]", "\"stages\": []", "$.stages", "bad_value")]
    [InlineData("\"stages\": [\"unstated\"]", "\"stages\": [\"paid\"]", "$.stages[0]", "unknown_word")]
    [InlineData("[\"2019\", \"2020\"]", "[\"2019\", \"2019\"]", "$.periods[1]", "duplicate_id")]
    [InlineData("[\"2019\", \"2020\"]", "[\"2019\", \"năm 2020\"]", "$.periods[1]", "bad_value")]
    [InlineData("[0, 7, 8]", "[-1, 7, 8]", "$.cells[0]", "bad_value")]
    [InlineData("[0, 7, 8]", "[0, 7, 7]", "$.cells[2]", "bad_value")]
    [InlineData("\"30\"", "30", "$.sums[0]", "wrong_type")]
    [InlineData("\"30\"", "\"030\"", "$.sums[0]", "bad_value")]
    [InlineData("\"30\"", "\"30,0\"", "$.sums[0]", "bad_value")]
    [InlineData("[3, 2, 1]", "[0, 2, 1]", "$.counts[0]", "bad_value")]
    [InlineData("[3, 2, 1]", "[1.5, 2, 1]", "$.counts[0]", "bad_value")]
    [InlineData("[3, 2, 1]", "[1125899906842624, 2, 1]", "$.counts[0]", "bad_value")]
    [InlineData("[\"provisional\", \"estimated\"]", "[]", "$.marked[0].statuses", "bad_value")]
    [InlineData("\"hedges\": [\"about\"]", "\"hedge\": [\"about\"]", "$.marked[0].hedge", "unknown_member")]
    [InlineData("\"bao_cao_2020\"", "\"Báo cáo\"", "$.documents[0].id", "bad_value")]
    public void What_the_schema_refuses_is_refused_with_its_place(string good, string bad, string path, string code)
    {
        string text = Valid.Replace(good, bad, StringComparison.Ordinal);
        Assert.NotEmpty(Schema.Faults(text));
        RequireError(text, path, code);
    }

    // What a schema cannot say: 17 figures of 64 bits cannot have the second sum but two may; the cells are 0 to 15.
    [Theory]
    [InlineData("\"unit\": \"lao động\"", "\"unit\": \"người\"", "$.indicators[0].unit", "wrong_unit")]
    [InlineData("\"trained_workers\"", "\"trained_worker\"", "$.indicators[0].indicator", "unknown_indicator")]
    [InlineData("province:ha_noi", "province:ha_noy", "$.places[0].reporting_unit", "unknown_reporting_unit")]
    [InlineData("organisation:Trung tâm", "province:hue", "$.places[1]", "missing_member")]
    [InlineData("[0, 7, 8]", "[0, 8, 7]", "$.cells[2]", "bad_value")]
    [InlineData("[0, 7, 8]", "[0, 7, 16]", "$.cells[2]", "bad_value")]
    [InlineData("[3, 2, 1]", "[3, 2]", "$.counts", "bad_value")]
    [InlineData("[3, 2, 1]", "[3, 1, 1]", "$.sums[1]", "bad_value")]
    [InlineData("\"30\"", "\"-30\"", "$.sums[0]", "bad_value")]
    [InlineData("\"cell\": 7", "\"cell\": 6", "$.marked[0].cell", "bad_value")]
    [InlineData("[0, 8] }", "[0, 9] }", "$.documents[0].cells[1]", "bad_value")]
    public void What_only_the_reader_can_know_is_refused_with_its_place(string good, string bad, string path, string code) =>
        RequireError(Valid.Replace(good, bad, StringComparison.Ordinal), path, code);

    [Fact]
    public void Axes_of_more_cells_than_memory_has_are_refused()
    {
        string periods = string.Join(", ", Enumerable.Range(1, 9_999).Select(year => FormattableString.Invariant($"\"{year:0000}\"")));
        string places = string.Join(", ", Enumerable.Range(0, 500).Select(i => FormattableString.Invariant($"{{ \"reporting_unit\": \"organisation:{i}\" }}")));
        RequireError(
            Valid.Replace("\"2019\", \"2020\"", periods, StringComparison.Ordinal).Replace("{ \"reporting_unit\": \"organisation:Trung tâm\" }", places, StringComparison.Ordinal),
            "$.places",
            "too_large");
    }

    [Fact]
    public void Marks_of_one_cell_are_given_once() => RequireError(
        Valid.Replace("\"marked\": [", "\"marked\": [{ \"cell\": 7, \"statuses\": [\"final\"], \"hedges\": [] }, ", StringComparison.Ordinal), "$.marked[1].cell", "duplicate_id");

    private static Catalogue Own => Catalogue.National.With(CatalogueDocument.Read(
        Encoding.UTF8.GetBytes(
            """
            {
              "format": "khuyencong-catalogue/1",
              "id": "own",
              "documents": [{ "id": "own", "kind": "report", "title": { "vi": "Báo cáo" }, "verification": "local" }],
              "indicators": [{ "id": "any_number", "name": { "vi": "số bất kỳ" }, "unit": "đơn vị", "nature": "level", "summable_over": ["places"], "citation": { "document": "own" }, "verification": "local" }]
            }
            """),
        "own.json"));

    private static Rollup ReadText(string text, Catalogue? catalogue = null) => Rollup.Read(Encoding.UTF8.GetBytes(text), "cube.json", catalogue);

    private static string WriteText(Rollup rollup)
    {
        using MemoryStream stream = new();
        rollup.Write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void RequireError(string text, string path, string code)
    {
        Assert.NotEqual(Valid, text);
        Assert.False(Rollup.TryRead(Encoding.UTF8.GetBytes(text), "cube.json", out Rollup? none, out var errors));
        Assert.Null(none);
        Assert.Equal((path, code), (errors[0].Path, errors[0].Code));
    }
}
