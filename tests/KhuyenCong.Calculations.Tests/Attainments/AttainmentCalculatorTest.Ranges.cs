using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations.Tests;

/// <summary>A target that is a range: 300 - 400 establishments in 2026 - 2030, made up.</summary>
public partial class AttainmentCalculatorTest
{
    private static readonly Indicator Establishments = NationalIndicators.MachineryEstablishments;
    private static readonly PromotionProgram WithRange = Stated(new TargetDefinition
    {
        Indicator = Establishments,
        Quantity = new(300, Establishments.Unit),
        UpperValue = 400,
    });

    // 250 / 300 = 83,33%; in the range 100%; 450 / 400 = 112,5%.
    [Theory]
    [InlineData(250, Hedge.None, AttainmentStanding.Below, "83.33", 300)]
    [InlineData(300, Hedge.None, AttainmentStanding.Within, "100", 300)]
    [InlineData(350, Hedge.None, AttainmentStanding.Within, "100", 350)]
    [InlineData(400, Hedge.None, AttainmentStanding.Within, "100", 400)]
    [InlineData(450, Hedge.None, AttainmentStanding.Above, "112.5", 400)]
    [InlineData(310, Hedge.About, AttainmentStanding.Uncertain, "100", 310)]
    [InlineData(350, Hedge.MoreThan, AttainmentStanding.Within, "100", 350)]
    [InlineData(400, Hedge.MoreThan, AttainmentStanding.Above, "100", 400)]
    [InlineData(300, Hedge.Nearly, AttainmentStanding.Below, "100", 300)]
    public void A_result_is_below_within_or_above_a_range(int actual, Hedge hedge, AttainmentStanding standing, string percent, int expected)
    {
        Attainment attainment = AttainmentCalculator.Calculate(Establishments.Of(actual, hedge), WithRange.Targets[0]);
        Assert.Equal(
            (standing, decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture), (decimal)expected), (attainment.Standing, attainment.RoundPercent(2), attainment.Expected.Value));
    }

    [Fact]
    public void The_sentence_says_which_end_the_percentage_is_of()
    {
        string[] sentences = [.. new[] { 250, 350, 450 }.Select(actual => AttainmentCalculator.Calculate(Establishments.Of(actual), WithRange.Targets[0]).Describe())];
        Assert.Equal(
            [
                "đạt 83,33% mục tiêu Chương trình minh họa (so với mức dưới của 300 - 400 cơ sở CNNT)",
                "đạt mục tiêu Chương trình minh họa, trong mức 300 - 400 cơ sở CNNT",
                "vượt 12,5% so với mục tiêu Chương trình minh họa (so với mức trên của 300 - 400 cơ sở CNNT)",
            ],
            sentences);
    }

    // 410 / 400 = 102,5% and 290 / 300 = 96,67%, of the end that each is nearer to, though either may be in the range.
    [Theory]
    [InlineData(410, Hedge.About, "đạt khoảng 102,5% mục tiêu Chương trình minh họa (so với mức trên của 300 - 400 cơ sở CNNT)")]
    [InlineData(290, Hedge.MoreThan, "đạt trên 96,66% mục tiêu Chương trình minh họa (so với mức dưới của 300 - 400 cơ sở CNNT)")]
    [InlineData(310, Hedge.About, "đạt khoảng 100% mục tiêu Chương trình minh họa")]
    public void The_sentence_of_a_hedged_result_says_it_too(int actual, Hedge hedge, string sentence) =>
        Assert.Equal(sentence, AttainmentCalculator.Calculate(Establishments.Of(actual, hedge), WithRange.Targets[0]).Describe());

    // 912 of 1.826 days: 140 makes 280,3, which is 93,44% of 300; 170 makes 340,4, in the range; 250 makes 500,5, which is 125,14% of 400.
    [Theory]
    [InlineData(140, "93.44")]
    [InlineData(170, "100")]
    [InlineData(250, "125.14")]
    public void A_forecast_is_in_percent_of_the_end_that_it_is_nearer_to(int actual, string percent)
    {
        Progress progress = AttainmentCalculator.CalculateOn(Establishments.Of(actual), WithRange.Targets[0], new LocalDate(2028, 6, 30));
        Assert.Equal(
            decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture),
            progress.ForecastShare.TimesPowerOfTen(2).Round(2));
    }

    // 912 of 1.826 days are 49,95% of the upper end; 100 makes 200,2, in the range.
    [Fact]
    public void A_range_from_zero_has_a_schedule_and_a_forecast()
    {
        Target target = Stated(new TargetDefinition { Indicator = Establishments, Quantity = new(0, Establishments.Unit), UpperValue = 400 }).Targets[0];
        Progress progress = AttainmentCalculator.CalculateOn(Establishments.Of(100), target, new LocalDate(2028, 6, 30));
        Assert.Equal(
            "đến ngày 30/6/2028 đạt mục tiêu Chương trình minh họa, trong mức 0 - 400 cơ sở CNNT, đúng tiến độ "
            + "(mức cần đạt theo tiến độ: 49,95%); với nhịp độ này, dự báo đến ngày 31/12/2030 đạt 100%",
            progress.Describe());
    }

    // Zero is in the range 0 - 400, as 400 is; 500 is 125% of its upper end.
    [Theory]
    [InlineData(0, AttainmentStanding.Within, 100)]
    [InlineData(400, AttainmentStanding.Within, 100)]
    [InlineData(500, AttainmentStanding.Above, 125)]
    public void A_range_may_begin_at_zero(int actual, AttainmentStanding standing, int percent)
    {
        Target target = Stated(new TargetDefinition { Indicator = Establishments, Quantity = new(0, Establishments.Unit), UpperValue = 400 }).Targets[0];
        Attainment attainment = AttainmentCalculator.Calculate(Establishments.Of(actual), target);
        Assert.Equal((standing, (decimal?)percent), (attainment.Standing, attainment.RoundPercent(2)));
        Assert.DoesNotContain("/ 0 ", attainment.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_working_adds_up_ranges_of_stages()
    {
        PromotionProgram program = Stated(
            new() { Indicator = Establishments, Quantity = new(100, Establishments.Unit), UpperValue = 150, Stage = "first" },
            new() { Indicator = Establishments, Quantity = new(200, Establishments.Unit), Stage = "second" });
        string working = AttainmentCalculator.Calculate(Establishments.Of(320), program.TargetFor(Establishments)).Explain();
        Assert.Contains("Mục tiêu: 300 - 350 cơ sở CNNT = (100 - 150) + 200\n", working, StringComparison.Ordinal);
    }

    // The first stage of 100 ends on 31 December 2027; a straight line to 1.000 over 730 of 1.826 days would ask for 399,8.
    [Fact]
    public void A_target_stated_in_addition_to_those_of_its_stages_is_expected_by_stages()
    {
        PromotionProgram program = Stated(
            new() { Indicator = Establishments, Quantity = new(1_000, Establishments.Unit) },
            new() { Indicator = Establishments, Quantity = new(100, Establishments.Unit), Stage = "first" },
            new() { Indicator = Establishments, Quantity = new(900, Establishments.Unit), Stage = "second" });
        Progress progress = AttainmentCalculator.CalculateOn(Establishments.Of(100), program.TargetFor(Establishments), new LocalDate(2027, 12, 31));
        Assert.Equal((100m, ProgressStanding.OnSchedule), (progress.ExpectedValue.Round(2), progress.Standing));
    }

    // 912 of 1.826 days have passed on 30 June 2028: 149,8 and 199,8 establishments are expected of the two ends.
    [Theory]
    [InlineData(149, ProgressStanding.Behind)]
    [InlineData(150, ProgressStanding.OnSchedule)]
    [InlineData(199, ProgressStanding.OnSchedule)]
    [InlineData(200, ProgressStanding.Ahead)]
    public void Progress_is_on_schedule_between_what_the_two_ends_ask_for(int actual, ProgressStanding standing)
    {
        Progress progress = AttainmentCalculator.CalculateOn(Establishments.Of(actual), WithRange.Targets[0], new LocalDate(2028, 6, 30));
        Assert.Equal((standing, 149.8m), (progress.Standing, progress.ExpectedValue.Round(1)));
    }

    [Theory]
    [InlineData(299, ProgressStanding.Behind)]
    [InlineData(400, ProgressStanding.OnSchedule)]
    [InlineData(401, ProgressStanding.Ahead)]
    public void At_its_end_a_program_has_the_standing_of_its_results(int actual, ProgressStanding standing) => Assert.Equal(
        standing, AttainmentCalculator.CalculateOn(Establishments.Of(actual), WithRange.Targets[0], new LocalDate(2030, 12, 31)).Standing);

    // Stages of 100 - 150 and of 200 make 300 - 350.
    [Fact]
    public void Ranges_of_stages_add_up_end_by_end()
    {
        PromotionProgram program = Stated(
            new() { Indicator = Establishments, Quantity = new(100, Establishments.Unit), UpperValue = 150, Stage = "first" },
            new() { Indicator = Establishments, Quantity = new(200, Establishments.Unit), Stage = "second" });
        Target whole = program.TargetFor(Establishments);
        Assert.Equal((300m, 350m), (whole.Quantity.Value, whole.UpperQuantity?.Value));
        Assert.Equal(AttainmentStanding.Within, AttainmentCalculator.Calculate(Establishments.Of(350), whole).Standing);
    }

    [Fact]
    public void Programs_are_not_compared_by_a_range()
    {
        PromotionProgram later = StatedFrom(2031, new TargetDefinition { Indicator = Establishments, Quantity = new(500, Establishments.Unit) });
        ProgramComparison comparison = ProgramComparisonCalculator.Calculate(WithRange.Targets[0], later.Targets[0]);
        Assert.Equal((false, UndefinedReason.TargetIsRange), (comparison.IsDefined, comparison.Reason));
    }

    internal static PromotionProgram Stated(params TargetDefinition[] targets) => StatedFrom(2026, targets);

    private static PromotionProgram StatedFrom(int year, params TargetDefinition[] targets)
    {
        bool hasStages = targets.Any(target => target.Stage is not null);
        return new(new ProgramDefinition
        {
            Id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"made_up_{year}"),
            Province = Catalogue.National.FindProvince("ha_noi"),
            Name = new("Chương trình minh họa"),
            Decision = new("1/QĐ-UBND (minh họa)", LegalDocumentKind.Decision, new("Quyết định")),
            ImplementedFrom = new(year, 1, 1),
            ImplementedThrough = new(year + 4, 12, 31),
            Stages = hasStages
                ? [
                    new() { Id = "first", Name = new("giai đoạn đầu"), ImplementedFrom = new(year, 1, 1), ImplementedThrough = new(year + 1, 12, 31) },
                    new() { Id = "second", Name = new("giai đoạn sau"), ImplementedFrom = new(year + 2, 1, 1), ImplementedThrough = new(year + 4, 12, 31) },
                ]
                : [],
            Targets = [.. targets],
        });
    }
}
