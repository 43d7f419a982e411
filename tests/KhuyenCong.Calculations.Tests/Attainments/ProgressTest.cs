using KhuyenCong.Domain;
using NodaTime;
using NodaTime.Text;

namespace KhuyenCong.Calculations.Tests.Attainments;

public partial class ProgressTest
{
    private static readonly PromotionProgram Staged = NationalPrograms.Get("national_2014_2020");
    private static readonly PromotionProgram Present = NationalPrograms.Get("national_2026_2030");
    private static readonly Target Workers = Staged.TargetFor(NationalIndicators.TrainedWorkers);
    private static readonly Target Models = Present.TargetFor(NationalIndicators.NewTechnologyDemonstrationModels);

    // Decision 1288: 40.000 workers from 1 August 2014 through 2015, 153 + 365 = 518 days; 100.000 in 2016 - 2020, 366 + 365 + 365 + 365 + 366 = 1.827 days.
    [Theory]
    [InlineData("2014-08-01", "77.22", "0.06")] // 40.000 · 1 / 518 = 77,2200...; / 140.000 = 0,0551...%
    [InlineData("2014-12-31", "11814.67", "8.44")] // 40.000 · 153 / 518 = 11.814,6718...; 8,4390...%
    [InlineData("2015-01-01", "11891.89", "8.49")] // 40.000 · 154 / 518 = 11.891,8918...; 8,4942...%
    [InlineData("2015-12-30", "39922.78", "28.52")] // 40.000 · 517 / 518 = 39.922,7799...; 28,5162...%
    [InlineData("2015-12-31", "40000", "28.57")] // the first stage in full; 28,5714...%
    [InlineData("2016-01-01", "40054.73", "28.61")] // 40.000 + 100.000 · 1 / 1.827 = 40.054,7345...; 28,6105...%
    [InlineData("2018-06-30", "89917.9", "64.23")] // 40.000 + 100.000 · (366 + 365 + 181) / 1.827 = 89.917,8981...; 64,2270...%
    [InlineData("2020-12-30", "139945.27", "99.96")] // 140.000 - 100.000 / 1.827 = 139.945,2654...; 99,9609...%
    [InlineData("2020-12-31", "140000", "100")]
    [InlineData("2021-01-01", "140000", "100")]
    [InlineData("2031-01-01", "140000", "100")]
    public void The_expected_value_runs_in_a_straight_line_through_each_stage(string day, string value, string percent)
    {
        Progress progress = AttainmentCalculator.CalculateOn(NationalIndicators.TrainedWorkers.Of(0), Workers, On(day));
        Assert.Equal(Number(value), progress.ExpectedValue.Round(2));
        Assert.Equal(Number(percent), progress.ExpectedShare.RoundPercent(2));
    }

    [Fact]
    public void Before_the_first_day_nothing_is_expected_and_nothing_defined()
    {
        Progress progress = AttainmentCalculator.CalculateOn(NationalIndicators.TrainedWorkers.Of(5), Workers, new LocalDate(2014, 7, 31));
        Assert.Equal(UndefinedReason.NotStarted, progress.Reason);
        Assert.Null(progress.ExpectedValue.Round(2));
        Assert.Null(progress.Forecast.Round(2));
        Assert.Null(progress.Standing);
        Assert.Equal(SharedWords.Undefined(UndefinedReason.NotStarted), progress.Describe());
        Assert.True(progress.Attainment.IsDefined);
    }

    [Fact]
    public void The_stage_of_a_target_is_its_span_of_days()
    {
        // 160 models in 2016 - 2020; 60 through 30 June 2018, after 912 of 1.827 days: 160 · 912 / 1.827 = 79,868..., 60 · 1.827 / 912 = 120,197...
        Target stage = Staged.TargetFor(NationalIndicators.DemonstrationModels, Staged.Stages[1]);
        Progress progress = AttainmentCalculator.CalculateOn(NationalIndicators.DemonstrationModels.Of(60), stage, new LocalDate(2018, 6, 30));
        Assert.Equal(79.87m, progress.ExpectedValue.Round(2));
        Assert.Equal(120.2m, progress.Forecast.Round(2));
        Assert.Equal(new ExactRatio(912, 1_827), progress.ElapsedShare);
        Assert.Equal(
            UndefinedReason.NotStarted,
            AttainmentCalculator.CalculateOn(NationalIndicators.DemonstrationModels.Of(60), stage, new LocalDate(2015, 12, 31)).Reason);
    }

    [Fact]
    public void Counts_how_far_it_is_from_what_is_expected()
    {
        // 35 of 100 models through 31 December 2027, after 730 of 365 + 365 + 366 + 365 + 365 = 1.826 days:
        // 730 / 1.826 = 39,978...% expected; 35 · 1.826 / 730 = 87,547...% at the end; 35 - 100 · 730 / 1.826 = -4,978...
        Progress progress = AttainmentCalculator.CalculateOn(Models.Indicator.Of(35), Models, new LocalDate(2027, 12, 31));
        Assert.Equal(ProgressStanding.Behind, progress.Standing);
        Assert.Equal(39.98m, progress.ExpectedValue.Round(2));
        Assert.Equal(39.98m, progress.ExpectedShare.RoundPercent(2));
        Assert.Equal(87.55m, progress.Forecast.Round(2));
        Assert.Equal(87.55m, progress.ForecastShare.RoundPercent(2));
        Assert.Equal(-4.98m, progress.Gap.Round(2));
    }

    [Fact]
    public void On_and_after_the_last_day_there_is_no_forecast()
    {
        Progress last = AttainmentCalculator.CalculateOn(Models.Indicator.Of(100), Models, new LocalDate(2030, 12, 31));
        Assert.Equal(ProgressStanding.OnSchedule, last.Standing);
        Assert.Equal(100, last.Forecast.Round(2));

        // Before the last day there are workings of what is expected, of the forecast and of the attainment.
        Assert.Equal(3, AttainmentCalculator.CalculateOn(Models.Indicator.Of(100), Models, new LocalDate(2030, 12, 30)).Workings().Length);
        Assert.Equal(["ended", "actual / target"], last.Workings().Select(working => working.Formula.ToString()));
        Progress after = AttainmentCalculator.CalculateOn(Models.Indicator.Of(120), Models, new LocalDate(2032, 2, 29));
        Assert.Equal(120, after.Forecast.Round(2));
    }

    // On 31 December 2027 39,978 models are expected. gần: from 90% of the number; hơn, trên: to 110%; khoảng: 5% about it.
    [Theory]
    [InlineData(40, Hedge.None, ProgressStanding.Ahead)]
    [InlineData(39, Hedge.None, ProgressStanding.Behind)]
    [InlineData(40, Hedge.Nearly, ProgressStanding.Uncertain)] // 36 to 40
    [InlineData(45, Hedge.Nearly, ProgressStanding.Ahead)] // 40,5 to 45
    [InlineData(39, Hedge.LessThan, ProgressStanding.Behind)]
    [InlineData(40, Hedge.MoreThan, ProgressStanding.Ahead)]
    [InlineData(39, Hedge.Above, ProgressStanding.Uncertain)] // 39 to 42,9
    [InlineData(36, Hedge.SomewhatMoreThan, ProgressStanding.Behind)] // 36 to 39,6
    [InlineData(40, Hedge.About, ProgressStanding.Uncertain)] // 38 to 42
    [InlineData(43, Hedge.Approximately, ProgressStanding.Ahead)] // 40,85 to 45,15
    [InlineData(38, Hedge.EquivalentTo, ProgressStanding.Behind)] // 36,1 to 39,9
    [InlineData(10, Hedge.AtLeast, ProgressStanding.Uncertain)]
    [InlineData(40, Hedge.AtLeast, ProgressStanding.Ahead)]
    [InlineData(39, Hedge.AtMost, ProgressStanding.Behind)]
    [InlineData(40, Hedge.AtMost, ProgressStanding.Uncertain)] // 0 to 40
    public void A_hedged_figure_is_ahead_or_behind_only_if_all_its_possible_values_are(int value, Hedge hedge, ProgressStanding standing) => Assert.Equal(
        standing, AttainmentCalculator.CalculateOn(Models.Indicator.Of(value, hedge), Models, new LocalDate(2027, 12, 31)).Standing);

    // On the last day exactly 100 are expected: what "hơn 100" and "gần 100" mean does not include 100 itself; "không quá 100" ends
    // with it and may be on target.
    [Theory]
    [InlineData(Hedge.MoreThan, ProgressStanding.Ahead)]
    [InlineData(Hedge.Nearly, ProgressStanding.Behind)]
    [InlineData(Hedge.About, ProgressStanding.Uncertain)]
    [InlineData(Hedge.AtLeast, ProgressStanding.Uncertain)]
    [InlineData(Hedge.AtMost, ProgressStanding.Uncertain)]
    public void An_excluded_bound_is_not_a_tie(Hedge hedge, ProgressStanding standing) => Assert.Equal(
        standing, AttainmentCalculator.CalculateOn(Models.Indicator.Of(100, hedge), Models, new LocalDate(2030, 12, 31)).Standing);

    [Fact]
    public void Without_a_figure_the_expected_value_is_still_known()
    {
        Progress progress = AttainmentCalculator.CalculateOn(null, Models, new LocalDate(2027, 12, 31));
        Assert.Equal(UndefinedReason.MissingActual, progress.Reason);
        Assert.Equal(39.98m, progress.ExpectedValue.Round(2));
        Assert.Null(progress.Forecast.Round(2));
        // 100 * 730 / 1826 = 39,978094...
        Assert.Contains("\n  under_way * elapsed_days / days ≈ 39,978094", progress.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_expected_value_that_rounds_to_the_actual_is_not_printed_as_equal()
    {
        // 15 fairs by the end of 2030; after 1.096 of 1.826 days 15 · 1.096 / 1.826 = 9,0032... are expected, a leap day more than three fifths.
        Target fairs = Present.TargetFor(NationalIndicators.OrganisedDomesticFairs);
        LocalDate date = new(2028, 12, 31);
        Progress behind = AttainmentCalculator.CalculateOn(fairs.Indicator.Of(9), fairs, date);
        Assert.Equal((ProgressStanding.Behind, "hơn 9", "more than 9"), (behind.Standing, behind.FormatExpected(), behind.FormatExpected(DisplayLanguage.English)));
        Assert.Equal("9", AttainmentCalculator.CalculateOn(fairs.Indicator.Of(8), fairs, date).FormatExpected());
        Assert.Equal("40", AttainmentCalculator.CalculateOn(Models.Indicator.Of(35), Models, new LocalDate(2027, 12, 31)).FormatExpected());
        Assert.Equal("gần 40", AttainmentCalculator.CalculateOn(Models.Indicator.Of(40), Models, new LocalDate(2027, 12, 31)).FormatExpected());
        Assert.Equal(
            SharedWords.Undefined(UndefinedReason.NotStarted),
            AttainmentCalculator.CalculateOn(Models.Indicator.Of(40), Models, new LocalDate(2025, 12, 31)).FormatExpected());
    }

    [Fact]
    public void A_percentage_that_rounds_to_the_one_attained_is_not_printed_as_equal()
    {
        // 89.915 of 140.000 is 64,225%; 89.917,898... are expected on 30 June 2018, 64,2270...%: both round to 64,23%.
        Progress progress = AttainmentCalculator.CalculateOn(NationalIndicators.TrainedWorkers.Of(89_915), Workers, new LocalDate(2018, 6, 30));
        Assert.Equal(ProgressStanding.Behind, progress.Standing);
        Assert.Contains(" 64,23% ", progress.Attainment.Describe(), StringComparison.Ordinal);
        Assert.Contains(": hơn 64,23%)", progress.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_does_not_end_on_the_first_day_is_not_measured_then_either() => Assert.Equal(
        UndefinedReason.NotThroughDay,
        AttainmentCalculator.CalculateOn(
            new Observation(Models.Indicator.Of(10), ReportingUnit.Nation, ReportingPeriod.Of(new YearRange(2026, 2027))), Models, new LocalDate(2026, 1, 1)).Reason);

    [Fact]
    public void A_level_and_a_ratio_do_not_accumulate()
    {
        // Bình Định: 16.000 tỷ đồng of output, and 20% of all, by 2025.
        Target output = ProvincialProgram.TargetOf("rural_industrial_output");
        Target share = ProvincialProgram.TargetOf("rural_industrial_output_share");
        LocalDate date = new(2023, 6, 30);
        Assert.Equal(UndefinedReason.NotAccumulating, AttainmentCalculator.CalculateOn(output.Indicator.Of(Vnd.Parse("8.000 tỷ đồng")), output, date).Reason);
        Observation yearly = new(
            output.Indicator.Of(Vnd.Parse("8.000 tỷ đồng")), ReportingUnit.Of(AdministrativeMap.On(new LocalDate(2023, 1, 1)).Get("Bình Định")), ReportingPeriod.Year(2023));
        Assert.Equal(UndefinedReason.NotAccumulating, AttainmentCalculator.CalculateOn(yearly, output, new LocalDate(2023, 12, 31)).Reason);
        Progress ofShare = AttainmentCalculator.CalculateOn(share.Indicator.Of(12.5m), share, date);
        Assert.Equal(UndefinedReason.NotAccumulating, ofShare.Reason);
        Assert.Null(ofShare.ExpectedValue.Round(2));
        Assert.Equal(62.5m, ofShare.Attainment.RoundPercent(2));
    }

    [Theory]
    [InlineData("2026-2027", "2027-12-31", true)]
    [InlineData("2026", "2026-12-31", true)]
    [InlineData("2026-2030", "2030-12-31", true)]
    [InlineData("2026-2030", "2031-05-01", true)]
    [InlineData("2026-2027", "2027-06-30", false)]
    [InlineData("2026", "2026-01-01", false)]
    [InlineData("2027", "2027-06-30", false)]
    [InlineData("2026-2028", "2027-12-31", false)]
    [InlineData("2026-2027", "2028-01-01", false)]
    public void A_figure_of_years_is_measured_on_their_last_day_and_begins_with_the_program(string years, string day, bool isTaken)
    {
        Observation figure = new(Models.Indicator.Of(10), ReportingUnit.Nation, ReportingPeriod.Of(YearRange.Parse(years)));
        Assert.Equal(isTaken ? null : UndefinedReason.NotThroughDay, AttainmentCalculator.CalculateOn(figure, Models, On(day)).Reason);
    }

    [Fact]
    public void A_forecast_beyond_the_limit_is_an_overflow()
    {
        // A target of one course; 9.223.372.036.854.775.807 of them on the first of many days are 1,6 · 10^22 by the last.
        PromotionProgram program = Read(NationalPrograms.Get("national_2026_2030"), "\"value\": 100,", "\"value\": 1,");
        Target one = program.TargetFor(NationalIndicators.NewTechnologyDemonstrationModels);
        Assert.Equal(1, one.Quantity.Value);
        Progress first = AttainmentCalculator.CalculateOn(one.Indicator.Of(long.MaxValue), one, new LocalDate(2026, 1, 1));
        Assert.Equal(UndefinedReason.Overflow, first.Reason);
        Assert.Null(first.ForecastShare.RoundPercent(2));
        Progress last = AttainmentCalculator.CalculateOn(one.Indicator.Of(long.MaxValue), one, new LocalDate(2030, 12, 31));
        Assert.Equal(922_337_203_685_477_580_700m, last.ForecastShare.RoundPercent(2));
    }

    [Fact]
    public void Refuses_null() =>
        Assert.Throws<ArgumentNullException>(() => AttainmentCalculator.CalculateOn(Models.Indicator.Of(1), null!, new LocalDate(2027, 1, 1)));

    private static PromotionProgram Read(PromotionProgram program, string text, string replacement)
    {
        using MemoryStream stream = new();
        program.Write(stream);
        string altered = System.Text.Encoding.UTF8.GetString(stream.ToArray()).Replace(text, replacement, StringComparison.Ordinal);
        return PromotionProgram.Read(System.Text.Encoding.UTF8.GetBytes(altered), "altered.json");
    }

    private static LocalDate On(string day) => LocalDatePattern.Iso.Parse(day).Value;

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
