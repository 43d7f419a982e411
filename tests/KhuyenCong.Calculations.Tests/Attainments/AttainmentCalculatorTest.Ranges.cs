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
    public void At_its_end_a_program_stands_as_its_results_do(int actual, ProgressStanding standing) => Assert.Equal(
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
    public void A_range_is_no_number_to_compare_programs_by()
    {
        PromotionProgram later = StatedFrom(2031, new TargetDefinition { Indicator = Establishments, Quantity = new(500, Establishments.Unit) });
        ProgramComparison comparison = ProgramComparisonCalculator.Calculate(WithRange.Targets[0], later.Targets[0]);
        Assert.Equal((false, UndefinedReason.TargetIsRange), (comparison.IsDefined, comparison.Reason));
    }

    private static PromotionProgram Stated(params TargetDefinition[] targets) => StatedFrom(2026, targets);

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
