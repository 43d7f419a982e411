using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations.Tests.Attainments;

/// <content>The sentences and workings of a progress; what they say of the target is AttainmentTest's.</content>
public partial class ProgressTest
{
    private static readonly LocalDate Day = new(2027, 12, 31);

    /// <summary>35 of 100 models through 31 December 2027: 39,978...% expected, 87,547...% at the end.</summary>
    private static Progress Behind => AttainmentCalculator.CalculateOn(Models.Indicator.Of(35), Models, Day);

    [Fact]
    public void Says_how_far_it_is_its_standing_and_its_forecast()
    {
        Progress estimated = AttainmentCalculator.CalculateOn(
            new Observation(Models.Indicator.Of(35), ReportingUnit.Nation, ReportingPeriod.Of(new YearRange(2026, 2027)), ObservationStatus.Estimated), Models, Day);
        Progress ahead = AttainmentCalculator.CalculateOn(Models.Indicator.Of(40), Models, Day);

        // 40 · 1.826 / 730 = 100,05...: nearly that is nearly 100,06.
        Progress uncertain = AttainmentCalculator.CalculateOn(Models.Indicator.Of(40, Hedge.Nearly), Models, Day);
        (Progress Progress, string Vietnamese, string English)[] sentences =
        [
            (
                Behind,
                $"đến ngày 31/12/2027 {Attained(Behind)}, chậm tiến độ (mức cần đạt theo tiến độ: 39,98%); với nhịp độ này, dự báo đến ngày 31/12/2030 đạt 87,55%",
                $"by 31 December 2027: {InEnglish(Behind)}, behind schedule (39.98% expected); at this pace 87.55% by 31 December 2030"),
            (
                estimated,
                $"đến ngày 31/12/2027 {Attained(estimated)}, chậm tiến độ (mức cần đạt theo tiến độ: 39,98%); với nhịp độ này, dự báo đến ngày 31/12/2030 đạt 87,55%",
                $"by 31 December 2027: {InEnglish(estimated)}, behind schedule (39.98% expected); at this pace 87.55% by 31 December 2030"),
            (
                // 40 · 1.826 / 730 = 100,0547...
                ahead,
                $"đến ngày 31/12/2027 {Attained(ahead)}, vượt tiến độ (mức cần đạt theo tiến độ: 39,98%); với nhịp độ này, dự báo đến ngày 31/12/2030 đạt 100,05%",
                $"by 31 December 2027: {InEnglish(ahead)}, ahead of schedule (39.98% expected); at this pace 100.05% by 31 December 2030"),
            (
                uncertain,
                $"đến ngày 31/12/2027 {Attained(uncertain)}, chưa rõ vượt hay chậm tiến độ vì số liệu là số gần đúng "
                + "(mức cần đạt theo tiến độ: 39,98%); với nhịp độ này, dự báo đến ngày 31/12/2030 đạt gần 100,06%",
                $"by 31 December 2027: {InEnglish(uncertain)}, perhaps ahead, perhaps behind, because the figure is hedged (39.98% expected); "
                + "at this pace nearly 100.06% by 31 December 2030"),
            (
                AttainmentCalculator.CalculateOn(null, Models, Day),
                SharedWords.Undefined(UndefinedReason.MissingActual) + " (mức cần đạt theo tiến độ đến ngày 31/12/2027: 39,98%)",
                SharedWords.Undefined(UndefinedReason.MissingActual, DisplayLanguage.English) + " (39.98% expected by 31 December 2027)"),
            .. OfTheEnd(),
        ];
        Assert.All(sentences, row =>
        {
            Assert.Equal(row.Vietnamese, row.Progress.Describe());
            Assert.Equal(row.English, row.Progress.Describe(DisplayLanguage.English));
        });
        Assert.Equal(("chưa rõ", "not certain"), (uncertain.DescribeStanding(), uncertain.DescribeStanding(DisplayLanguage.English)));
    }

    [Fact]
    public void The_working_shows_the_days_what_they_expect_and_where_they_lead()
    {
        string[] working = Behind.Explain().Split('\n');
        Assert.Contains("Số ngày đã qua: 730 / 1.826, từ 01/01/2026 đến 31/12/2030", working);
        Assert.Contains("Theo tiến độ: 39,98 mô hình", working);
        Assert.Contains("Dự báo: 87,55 mô hình", working);
        Assert.Equal(
            ["under_way * elapsed_days / days", "actual * days / elapsed_days", "actual / target"],
            Behind.Workings().Select(one => one.Formula.ToString()));
        Assert.EndsWith('\n' + SharedWords.Sources(Models.Citations, ResultMarks.ScopeNotStated), Behind.Explain(), StringComparison.Ordinal);
        Assert.Equal("II.2", Assert.Single(Models.Citations).Section);
        string[] english = Behind.Explain(DisplayLanguage.English).Split('\n');
        Assert.Contains("Days passed: 730 / 1,826, from 1 January 2026 through 31 December 2030", english);
        Assert.Contains("Expected: 39.98 models", english);
        Assert.Contains("Forecast: 87.55 models", english);
    }

    // 730 of 1.826 days expect 39,978 of 100 models; the last day but one expects 99,945, the first 0,0547.
    [Fact]
    public void A_table_has_what_is_expected_with_as_many_decimals_as_it_asks_for()
    {
        Progress forty = AttainmentCalculator.CalculateOn(Models.Indicator.Of(40), Models, Day);
        Progress all = AttainmentCalculator.CalculateOn(Models.Indicator.Of(100), Models, new(2030, 12, 30));
        Progress none = AttainmentCalculator.CalculateOn(Models.Indicator.Of(0), Models, new(2026, 1, 1));
        Progress unknown = AttainmentCalculator.CalculateOn(Models.Indicator.Of(0), Models, new(2025, 12, 31));
        (string Printed, string Expected)[] rows =
        [
            (Behind.FormatExpected(decimals: 3), "39,978"), (Behind.FormatExpected(decimals: 0), "40"), (Behind.FormatExpected(DisplayLanguage.English, 2), "39.98"),
            (forty.FormatExpected(decimals: 0), "gần 40"), (forty.FormatExpected(decimals: 1), "gần 40,0"), (forty.FormatExpected(decimals: 2), "39,98"),
            (Behind.FormatExpectedPercent(decimals: 0), "40%"), (Behind.FormatExpectedPercent(decimals: 3), "39,978%"),
            (forty.FormatExpectedPercent(decimals: 1), "gần 40,0%"), (forty.FormatExpectedPercent(DisplayLanguage.English, 2), "39.98%"),
            (all.FormatExpectedPercent(decimals: 0), "gần 100%"), (all.FormatExpectedPercent(decimals: 1), "99,9%"),
            (none.FormatExpectedPercent(decimals: 0), "dưới 1%"), (none.FormatExpectedPercent(decimals: 1), "0,1%"),
            (unknown.FormatExpectedPercent(decimals: 1), unknown.FormatExpectedPercent()),
        ];
        Assert.All(rows, row => Assert.Equal(row.Expected, row.Printed));
        Assert.All(new[] { forty, unknown }, progress =>
        {
            Assert.Throws<ArgumentOutOfRangeException>("decimals", () => progress.FormatExpected(decimals: 29));
            Assert.Throws<ArgumentOutOfRangeException>("decimals", () => progress.FormatExpectedPercent(decimals: -1));
        });
    }

    /// <summary>From the last day on the target was reached or not, and nothing is forecast.</summary>
    private static IEnumerable<(Progress Progress, string Vietnamese, string English)> OfTheEnd()
    {
        (Progress Progress, string Vietnamese, string English)[] rows =
        [
            (AttainmentCalculator.CalculateOn(Models.Indicator.Of(100), Models, new LocalDate(2030, 12, 31)), "hoàn thành mục tiêu", "on target"),
            (AttainmentCalculator.CalculateOn(Models.Indicator.Of(120), Models, new LocalDate(2032, 2, 29)), "vượt mục tiêu", "above the target"),
            (AttainmentCalculator.CalculateOn(Models.Indicator.Of(93), Models, new LocalDate(2031, 3, 1)), "không đạt mục tiêu", "below the target"),
        ];
        return rows.Select(row => (
            row.Progress, $"kết thúc ngày 31/12/2030 {Attained(row.Progress)}, {row.Vietnamese}", $"at its end on 31 December 2030: {InEnglish(row.Progress)}, {row.English}"));
    }

    private static string Attained(Progress progress) => progress.Attainment.Describe();

    private static string InEnglish(Progress progress) => progress.Attainment.Describe(DisplayLanguage.English);
}
