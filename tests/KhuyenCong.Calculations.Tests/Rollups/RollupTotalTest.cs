using System.Text.Json;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.Rollups;

/// <summary>One total as a result of the library: figure, marks, sentence, working and JSON.</summary>
public class RollupTotalTest
{
    private static readonly ReportingPeriod Year = RollupSamples.Year;

    [Fact]
    public void A_total_is_a_figure_as_settled_and_hedged_as_its_parts_leave_it()
    {
        // "gần 10" and "gần 20" are "gần 30"; of a provisional and an estimated figure the sum is an estimate.
        RollupTotal total = Nation(
            RollupSamples.Workers(10, status: ObservationStatus.Provisional, hedge: Hedge.Nearly),
            RollupSamples.Workers(20, RollupSamples.GiaLai, status: ObservationStatus.Estimated, hedge: Hedge.Nearly));
        Observation figure = total.Observation!;
        Assert.Equal((30m, Hedge.Nearly, ObservationStatus.Estimated), (figure.Quantity.Value, figure.Value.Hedge, figure.Status));
        Assert.Equal((ReportingUnit.Nation, Year, NationalIndicators.TrainedWorkers), (figure.ReportingUnit, figure.Period, figure.Indicator));
        Assert.Equal(ResultMarks.HedgedOperand | ResultMarks.ProvisionalOperand | ResultMarks.EstimatedOperand, total.Marks);
    }

    [Fact]
    public void Plans_beside_results_have_no_total()
    {
        Assert.Equal(
            UndefinedReason.PlannedFigure,
            Nation(RollupSamples.Workers(10), RollupSamples.Workers(20, RollupSamples.GiaLai, status: ObservationStatus.Planned)).Reason);
        RollupTotal plans = Nation(RollupSamples.Workers(10, status: ObservationStatus.Planned), RollupSamples.Workers(20, RollupSamples.GiaLai, status: ObservationStatus.Planned));
        Assert.Equal((30m, ResultMarks.PlannedOperand), (plans.Observation!.Quantity.Value, plans.Marks));
    }

    [Fact]
    public void Establishments_of_several_years_may_count_twice()
    {
        Observation Establishments(int year) => new(NationalIndicators.MachineryEstablishments.Of(7), RollupSamples.HaNoi, ReportingPeriod.Year(year));
        RollupTotals totals = RollupSamples.Of(Establishments(2019), Establishments(2020)).Totals(periods: [ReportingPeriod.Of(new YearRange(2019, 2020)), Year]);
        Assert.Equal((14m, ResultMarks.MayCountTwice), (totals.At(0, 0, 0).Observation!.Quantity.Value, totals.At(0, 0, 0).Marks));
        Assert.NotNull(totals.At(0, 0, 0).Observation!.Note);
        Assert.Equal((7m, ResultMarks.None), (totals.At(0, 0, 1).Observation!.Quantity.Value, totals.At(0, 0, 1).Marks));
        Assert.Null(totals.At(0, 0, 1).Observation!.Note);
    }

    [Fact]
    public void The_sentence_names_what_it_is_of_how_many_figures_were_added_and_who_reported()
    {
        RollupTotal total = Nation(RollupSamples.Workers(10), RollupSamples.Workers(20, RollupSamples.GiaLai, status: ObservationStatus.Estimated));
        string indicator = NationalIndicators.TrainedWorkers.Name.Vietnamese;
        Assert.Equal($"{indicator}, cả nước, năm 2020: ước 30 lao động (cộng từ 2 số liệu; 2/2 đơn vị có báo cáo)", total.Describe());
        Assert.EndsWith("estimated: 30 workers (figures added: 2; 2 of 2 units reported)", total.Describe(DisplayLanguage.English), StringComparison.Ordinal);
        RollupTotal one = RollupSamples.Of(RollupSamples.Workers(10)).Totals().At(0, 0, 0);
        Assert.Equal($"{indicator}, Hà Nội, năm 2020: 10 lao động (cộng từ 1 số liệu)", one.ToString());
    }

    [Fact]
    public void Who_has_not_reported_is_named_in_the_note_and_the_working()
    {
        RollupBuilder builder = new(new([RollupSamples.HaNoi, RollupSamples.GiaLai], [NationalIndicators.TrainedWorkers], [Year]));
        builder.Add([RollupSamples.Workers(10)]);
        RollupTotal total = builder.Build().Totals(places: [ReportingUnit.Nation]).At(0, 0, 0);
        Assert.Equal("1/2 đơn vị có báo cáo", total.Observation!.Note!.Vietnamese);
        Assert.Contains("\nChưa có báo cáo: Gia Lai\n", total.Explain(), StringComparison.Ordinal);
        Assert.Contains("\nNot reported: Gia Lai\n", total.Explain(DisplayLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_without_figures_has_no_total_and_no_zero()
    {
        RollupBuilder builder = new(new([RollupSamples.HaNoi, RollupSamples.GiaLai], [NationalIndicators.PromotionFunding], [Year]));
        builder.Add([]);
        RollupTotal total = builder.Build().Totals(places: [ReportingUnit.Nation]).At(0, 0, 0);
        Assert.Equal((UndefinedReason.MissingFigure, 0L, 0, 2), (total.Reason, total.Count, total.Reporting, total.Expected));
        Assert.EndsWith($": {SharedWords.Undefined(UndefinedReason.MissingFigure)}", total.Describe(), StringComparison.Ordinal);
        Assert.Equal(ResultMarks.None, total.Marks);
    }

    [Fact]
    public void Its_json_has_scope_figure_counts_and_who_has_not_reported()
    {
        JsonElement json = JsonSerializer.SerializeToElement(Nation(RollupSamples.Money(5_000, FundingSource.National), RollupSamples.Money(7_000, FundingSource.National, RollupSamples.GiaLai)));
        Assert.Equal(
            ("rollup_total", "promotion_funding", "nation", "2020", "national", "disbursed"),
            (Text("kind"), Text("indicator"), Text("reporting_unit"), Text("period"), Text("source"), Text("stage")));
        Assert.Equal((12_000, 2, 2, 2), (json.GetProperty("observation").GetProperty("value").GetInt32(), Number("count"), Number("reporting"), Number("expected")));
        Assert.Equal(0, json.GetProperty("not_reporting").GetArrayLength());
        string Text(string name) => json.GetProperty(name).GetString()!;
        int Number(string name) => json.GetProperty(name).GetInt32();
    }

    [Fact]
    public void A_total_names_the_documents_that_its_figures_come_from_and_no_others()
    {
        LegalDocument report = NationalReport.Document.Document, decision = NationalReport.Program.Citation.Document;
        RollupAxes axes = new([RollupSamples.HaNoi, RollupSamples.GiaLai, RollupSamples.BinhDinh], [NationalIndicators.TrainedWorkers], [Year]);
        RollupBuilder first = new(axes), second = new(axes, maxRefused: 1);
        first.Add([Cited(RollupSamples.HaNoi, report), Cited(RollupSamples.HaNoi, report), RollupSamples.Workers(1, RollupSamples.BinhDinh)]);
        second.Add(new RollupColumns
        {
            Places = new[] { 0, 9, 1 },
            Indicators = new int[3],
            Periods = new int[3],
            Amounts = new long[] { 1, 2, 3 },
            Document = decision,
        });
        Rollup both = first.Build().Merge(second.Build());
        RollupTotal[] totals = [.. Enumerable.Range(0, 3).Select(place => both.Totals().At(place, 0, 0))];
        LegalDocument[] inOrder = [.. new[] { report, decision }.OrderBy(document => document.Id, StringComparer.Ordinal)];
        Assert.Equal(inOrder, totals[0].Citations.Select(citation => citation.Document));
        Assert.Equal([decision], totals[1].Citations.Select(citation => citation.Document));
        Assert.Equal((decision, null), (totals[1].Observation!.Citation!.Document, totals[0].Observation!.Citation));
        Assert.Empty(totals[2].Citations);
        Assert.Equal(inOrder, both.Totals(places: [ReportingUnit.Nation]).At(0, 0, 0).Citations.Select(citation => citation.Document));
        static Observation Cited(ReportingUnit place, LegalDocument document) =>
            new(NationalIndicators.TrainedWorkers.Of(1), place, RollupSamples.Year) { Citation = new(document) { Section = "III.1" } };
    }

    private static RollupTotal Nation(params Observation[] figures) => RollupSamples.Of(figures).Totals(places: [ReportingUnit.Nation]).At(0, 0, 0);
}
