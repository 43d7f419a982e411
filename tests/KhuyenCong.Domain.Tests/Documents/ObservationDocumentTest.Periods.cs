using System.Text;
using NodaTime;

namespace KhuyenCong.Domain.Tests;

public partial class ObservationDocumentTest
{
    private static readonly ReportingPeriod Year2020 = ReportingPeriod.Year(2020);

    [Fact]
    public void A_final_figure_replaces_the_estimate_and_both_stay_listed()
    {
        Observation estimate = Workers(100, ObservationStatus.Estimated, new(2020, 4, 15));
        Observation later = Workers(110, ObservationStatus.Estimated, new(2020, 10, 15));
        Observation provisional = Workers(120, ObservationStatus.Provisional, new(2021, 1, 10));
        Observation settled = Workers(118, ObservationStatus.Final, new(2021, 3, 31));
        Observation plan = Workers(130, ObservationStatus.Planned, new(2019, 12, 20));

        Assert.Same(estimate, Find(estimate));
        Assert.Same(later, Find(later, estimate));
        Assert.Same(provisional, Find(later, provisional, estimate));
        Observation[] all = [settled, estimate, plan, later, provisional];
        ObservationDocument document = new("made_up", "Số liệu", all);
        Assert.Same(settled, document.Find(settled.Indicator, ReportingUnit.Nation, Year2020));
        Assert.Same(plan, document.Find(settled.Indicator, ReportingUnit.Nation, Year2020, planned: true));
        Assert.Equal(all, document.Observations);
        Assert.Equal([settled], document.Current);
    }

    [Fact]
    public void Two_of_one_status_differ_by_the_as_of_day_only()
    {
        LocalDate day = new(2021, 3, 31);
        AssertRefused("the figure appears twice", Workers(1, ObservationStatus.Final, day), Workers(2, ObservationStatus.Final, day));
        AssertRefused("the figure appears twice", Workers(1, ObservationStatus.Final, day), Workers(2, ObservationStatus.Final, null));
        AssertRefused(
            "the figure appears twice",
            Workers(1, ObservationStatus.Final, day), Workers(2, ObservationStatus.Final, day.PlusDays(1)), Workers(3, ObservationStatus.Final, day.PlusDays(1)));
    }

    [Fact]
    public void Periods_are_read_in_compact_form()
    {
        ObservationDocument document = Read(
            Figure("\"period\": \"2026-01/2026-09\""), Figure("\"period\": \"2026-Q4\""), Figure("\"period\": \"2025-12-15/2026-12-14\""));
        Assert.Equal(
            [ReportingPeriod.FirstMonths(2026, 9), ReportingPeriod.Quarter(2026, 4), ReportingPeriod.Days(new(2025, 12, 15), new(2026, 12, 14))],
            document.Observations.Select(figure => figure.Period));
    }

    [Fact]
    public void Years_of_older_files_are_read_on() =>
        Assert.Equal(
            [ReportingPeriod.Of(new YearRange(2014, 2020)), ReportingPeriod.Year(2018)],
            Read(Figure("\"years\": \"2014-2020\""), Figure("\"years\": \"năm 2018\"")).Observations.Select(figure => figure.Period));

    [Theory]
    [InlineData("\"period\": \"2018\", \"years\": \"2018\"", "years", "bad_value")]
    [InlineData("\"source\": \"national\"", "", "missing_member")]
    [InlineData("\"period\": \"quý III/2026\"", "period", "bad_value")]
    [InlineData("\"period\": \"2026-Q5\"", "period", "bad_value")]
    [InlineData("\"period\": \"2026-12-31/2026-01-01\"", "period", "bad_value")]
    [InlineData("\"years\": \"quý I/2026\"", "years", "bad_value")]
    [InlineData("\"period\": \"2026\", \"as_of\": \"2026-11-29\"", "as_of", "bad_value")]
    [InlineData("\"period\": \"2026\", \"as_of\": \"2026-11-29\", \"status\": \"provisional\"", "status", "bad_value")]
    [InlineData("\"period\": \"2026\", \"as_of\": \"29/11/2026\"", "as_of", "bad_value")]
    [InlineData("\"period\": \"2026-10\", \"as_of\": \"2026-11-29\", \"data_window\": { \"through\": \"2026-11-30\" }", "data_window", "bad_value")]
    [InlineData("\"period\": \"2026-10\", \"data_window\": { \"from\": \"2026-11-30\", \"through\": \"2026-11-29\" }", "data_window.through", "bad_value")]
    [InlineData("\"period\": \"2026-10\", \"data_window\": { \"from\": \"2026-10-01\" }", "data_window", "missing_member")]
    public void Days_that_do_not_fit_are_refused_by_member(string members, string member, string code)
    {
        DocumentError error = Assert.Single(Assert.Throws<DocumentException>(() => Read(Figure(members))).Errors);
        Assert.Equal((code, member.Length == 0 ? "$.observations[0]" : "$.observations[0]." + member), (error.Code, error.Path));
    }

    private static Observation Find(params Observation[] figures) =>
        Assert.IsType<Observation>(new ObservationDocument("made_up", "Số liệu", figures).Find(figures[0].Indicator, ReportingUnit.Nation, Year2020));

    private static Observation Workers(decimal value, ObservationStatus status, LocalDate? asOf) =>
        new(NationalIndicators.TrainedWorkers.Of(value), ReportingUnit.Nation, Year2020, status, asOf);

    private static string Figure(string members) =>
        $$"""{ "indicator": "trained_workers", "reporting_unit": "nation", {{members}}, "value": 5, "unit": "lao động" }""";

    private static ObservationDocument Read(params string[] figures) => ObservationDocument.Read(
        Encoding.UTF8.GetBytes($$"""{ "format": "khuyencong-observations/1", "id": "made_up", "title": "Số liệu", "observations": [ {{string.Join(", ", figures)}} ] }"""),
        "made-up.json");
}
