using System.Globalization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.Attainments;

public partial class AttainmentCalculatorTest
{
    private static PromotionProgram Program => NationalReport.Program;

    [Fact]
    public void A_program_target_is_the_sum_of_its_stages()
    {
        // Decision 1288: 40 models to 2015 and 160 in 2016-2020; report III.1.c: 261. 261 / (40 + 160) = 1,305.
        Attainment models = Measure(NationalIndicators.DemonstrationModels, 261);
        Assert.Equal(1.305m, models.Ratio);
        Assert.Equal(130.5m, models.RoundPercent(2));
        Assert.Equal(new ExactRatio(261, 200), models.ExactRatio);
        Assert.Equal(ResultMarks.ScopeNotStated, models.Marks);
        Assert.Equal("mô hình", models.Expected.Unit.ToString());
        Assert.Equal(200, models.Expected.Value);
    }

    [Fact]
    public void A_value_is_measured_against_the_target_of_a_stage()
    {
        ProgramStage stage = Program.Stages[1];

        // 120 of the 160 models of 2016-2020: 75%.
        Attainment models = AttainmentCalculator.Calculate(
            NationalIndicators.DemonstrationModels.Of(120), Program.TargetFor(NationalIndicators.DemonstrationModels, stage));
        Assert.Equal(0.75m, models.Ratio);
        Assert.Same(stage, models.Target!.Stage);
        Assert.Null(models.PlannedBudget);
    }

    [Fact]
    public void A_hedge_of_the_actual_is_a_mark()
    {
        // Report III.1.d: "hơn 5.500 lượt cơ sở"; Decision 1288: 500 + 1.400. 5.500 / 1.900 = 2,894736...
        Attainment fairs = AttainmentCalculator.Calculate(
            NationalReport.Find(NationalIndicators.FairParticipations), Program.TargetFor(NationalIndicators.FairParticipations));
        Assert.Equal(289.47m, fairs.RoundPercent(2));
        Assert.Equal(ResultMarks.HedgedOperand, fairs.Marks);
    }

    [Fact]
    public void A_hedge_of_the_target_is_a_mark()
    {
        // Decision 1288: "khoảng 40.000", "khoảng 100.000 lao động".
        Assert.Equal(ResultMarks.HedgedOperand | ResultMarks.ScopeNotStated, Measure(NationalIndicators.TrainedWorkers, 18_400).Marks);
    }

    [Theory]
    [InlineData(ObservationStatus.Final, ResultMarks.None)]
    [InlineData(ObservationStatus.Estimated, ResultMarks.EstimatedOperand)]
    [InlineData(ObservationStatus.Provisional, ResultMarks.ProvisionalOperand)]
    public void The_status_of_the_actual_is_a_mark(ObservationStatus status, ResultMarks marks) => Assert.Equal(
        marks,
        AttainmentCalculator.Calculate(
            NationalReport.Count(NationalIndicators.DemonstrationModels, 261, status: status), Program.TargetFor(NationalIndicators.DemonstrationModels)).Marks);

    [Fact]
    public void A_missing_actual_gives_an_undefined_result_that_keeps_its_target()
    {
        Target target = Program.TargetFor(NationalIndicators.DemonstrationModels);
        Attainment[] missing = [AttainmentCalculator.Calculate(default(IndicatorValue), target), AttainmentCalculator.Calculate((Observation?)null, target)];
        Assert.All(missing, result =>
        {
            Assert.False(result.IsDefined);
            Assert.Equal(UndefinedReason.MissingActual, result.Reason);
            Assert.Null(result.Ratio);
            Assert.Null(result.RoundPercent(2));
            Assert.Null(result.Actual);
            Assert.False(result.ExactRatio.IsDefined);
            Assert.Same(target, result.Target);
        });
    }

    [Fact]
    public void Trainees_are_measured_against_a_target_in_participations_by_the_comparability_record()
    {
        // Report III.1.b: 13.985 học viên "đạt 99,89%"; Decision 1288: 4.000 + 10.000 lượt học viên. 13.985 / 14.000 = 0,99892857...
        Attainment trainees = AttainmentCalculator.Calculate(
            NationalReport.Find(NationalIndicators.ManagementTrainees), Program.TargetFor(NationalIndicators.ManagementTrainingParticipations));
        Assert.Equal(99.89m, trainees.RoundPercent(2));
        Assert.Equal(ResultMarks.ComparedIndicators | ResultMarks.HedgedOperand, trainees.Marks);
        Assert.Equal(Comparability.Narrower, trainees.Comparability!.Relation);

        // Two stages, the report, and the record.
        Assert.Equal(["I.2.a", "I.2.b", "III.1.b, Phần I", "III.1.b, Phần I"], trainees.Citations.Select(citation => citation.Section!), StringComparer.Ordinal);
    }

    [Fact]
    public void Indicators_without_a_record_are_not_compared_though_both_count_learners() =>
        Assert.Equal(UndefinedReason.OtherIndicator, Measure(NationalIndicators.TrainedWorkers, 1, NationalIndicators.ManagementTrainingParticipations).Reason);

    [Fact]
    public void Trained_workers_against_a_target_in_models_are_undefined_and_both_are_named()
    {
        Attainment attainment = Measure(NationalIndicators.TrainedWorkers, 18_400, NationalIndicators.DemonstrationModels);
        Assert.Equal(UndefinedReason.OtherIndicator, attainment.Reason);
        Assert.Contains(NationalIndicators.TrainedWorkers.Name.Vietnamese, attainment.Describe(), StringComparison.Ordinal);
        Assert.Contains(NationalIndicators.DemonstrationModels.Name.English, attainment.Describe(DisplayLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_national_target_is_not_measured_by_a_province()
    {
        Observation province = new(NationalIndicators.DemonstrationModels.Of(5), NationalReport.Province("binh_dinh"), ReportingPeriod.Of(NationalReport.Years));
        Attainment attainment = AttainmentCalculator.Calculate(province, Program.TargetFor(NationalIndicators.DemonstrationModels));
        Assert.Equal(UndefinedReason.OtherPlace, attainment.Reason);
        Assert.Contains("Bình Định, giai đoạn 2014 - 2020", attainment.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_is_measured_by_figures_of_its_years()
    {
        Observation later = new(NationalIndicators.DemonstrationModels.Of(5), ReportingUnit.Nation, ReportingPeriod.Of(new YearRange(2014, 2021)));
        Assert.Equal(UndefinedReason.OtherPeriod, AttainmentCalculator.Calculate(later, Program.TargetFor(NationalIndicators.DemonstrationModels)).Reason);

        // The whole program's result is not the second stage's; the second stage's years are.
        Target stage = Program.TargetFor(NationalIndicators.DemonstrationModels, Program.Stages[1]);
        Observation whole = new(NationalIndicators.DemonstrationModels.Of(40), ReportingUnit.Nation, ReportingPeriod.Of(NationalReport.Years));
        Observation second = new(NationalIndicators.DemonstrationModels.Of(40), ReportingUnit.Nation, ReportingPeriod.Of(new YearRange(2016, 2018)));
        Assert.Equal(UndefinedReason.OtherPeriod, AttainmentCalculator.Calculate(whole, stage).Reason);
        Assert.Equal(25, AttainmentCalculator.Calculate(second, stage).RoundPercent(2));
    }

    [Fact]
    public void A_null_target_or_budget_is_an_error()
    {
        Assert.Throws<ArgumentNullException>("target", () => AttainmentCalculator.Calculate(NationalIndicators.TrainedWorkers.Of(1), null!));
        Assert.Throws<ArgumentNullException>("target", () => AttainmentCalculator.Calculate((Observation?)null, (Target)null!));
        Assert.Throws<ArgumentNullException>("budget", () => AttainmentCalculator.Calculate(null, (PlannedBudget)null!));
    }

    [Fact]
    public void An_actual_of_zero_is_zero_percent()
    {
        Attainment none = Measure(NationalIndicators.DemonstrationModels, 0);
        Assert.True(none.IsDefined);
        Assert.Equal(0, none.RoundPercent(2));
    }

    [Theory]
    [InlineData(RoundingRule.HalfAwayFromZero, "84.4")]
    [InlineData(RoundingRule.HalfToEven, "84.4")]
    [InlineData(RoundingRule.TowardZero, "84.3")]
    [InlineData(RoundingRule.Down, "84.3")]
    [InlineData(RoundingRule.Up, "84.4")]
    public void The_percentage_is_rounded_by_the_rule_named(RoundingRule rule, string percent)
    {
        // 135 of the 160 models of 2016-2020: 84,375%.
        Attainment models = AttainmentCalculator.Calculate(
            NationalIndicators.DemonstrationModels.Of(135), Program.TargetFor(NationalIndicators.DemonstrationModels, Program.Stages[1]));
        Assert.Equal(decimal.Parse(percent, CultureInfo.InvariantCulture), models.RoundPercent(1, rule));
    }

    [Fact]
    public void A_half_is_rounded_away_from_zero_or_to_the_even_digit()
    {
        // 57 of the 160 clusters of both stages: 57 / 160 = 35,625%, a half at two decimals.
        Attainment clusters = Measure(NationalIndicators.SupportedClusters, 57);
        Assert.Equal(35.63m, clusters.RoundPercent(2));
        Assert.Equal(35.62m, clusters.RoundPercent(2, RoundingRule.HalfToEven));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void Decimals_beyond_28_are_an_error(int decimals) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(decimals), () => Measure(NationalIndicators.DemonstrationModels, 261).RoundPercent(decimals));

    private static Attainment Measure(Indicator indicator, decimal value, Indicator? target = null) =>
        AttainmentCalculator.Calculate(indicator.Of(value), Program.TargetFor(target ?? indicator));
}
