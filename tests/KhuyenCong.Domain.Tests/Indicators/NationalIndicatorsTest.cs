using System.Reflection;

namespace KhuyenCong.Domain.Tests;

public class NationalIndicatorsTest
{
    [Fact]
    public void Are_found_by_id()
    {
        Assert.Equal("trained_workers", NationalIndicators.Get("trained_workers").Id);
        Assert.Same(NationalIndicators.TrainedWorkers, NationalIndicators.Find("trained_workers"));
        Assert.Null(NationalIndicators.Find("Trained_Workers"));
        ArgumentException error = Assert.Throws<ArgumentException>(() => NationalIndicators.Get("trained_worker"));
        Assert.Equal("id", error.ParamName);
        Assert.Contains("\"trained_worker\"", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => NationalIndicators.Find(null!));
    }

    [Fact]
    public void Every_named_one_is_in_the_catalogue_under_its_own_name()
    {
        PropertyInfo[] named = [.. typeof(NationalIndicators).GetProperties().Where(property => property.PropertyType == typeof(Indicator))];
        Assert.NotEmpty(named);
        Assert.All(named, property =>
        {
            Indicator indicator = (Indicator)property.GetValue(null)!;
            Assert.Contains(indicator, NationalIndicators.All);
            Assert.Equal(property.Name, indicator.Id.Replace("_", string.Empty, StringComparison.Ordinal), StringComparer.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public void Ratios_are_never_summed_and_distinct_establishments_not_over_years()
    {
        Assert.All(
            NationalIndicators.All.Where(indicator => indicator.Nature == IndicatorNature.Ratio),
            indicator => Assert.Equal(SummationAxes.None, indicator.SummableOver));
        Assert.All(
            NationalIndicators.All.Where(indicator => indicator.Nature == IndicatorNature.Level),
            indicator => Assert.False(indicator.SummableOver.HasFlag(SummationAxes.Years)));
        Assert.Equal(SummationAxes.Places, NationalIndicators.MachineryEstablishments.SummableOver);
        Assert.Equal(SummationAxes.Years | SummationAxes.Places, NationalIndicators.FairParticipations.SummableOver);
        Assert.Equal(SummationAxes.Years | SummationAxes.Places | SummationAxes.Sources, NationalIndicators.PromotionFunding.SummableOver);
    }

    [Fact]
    public void Trainees_are_measured_against_participations_because_the_report_does()
    {
        // III.1.b: "13.985 học viên (đạt 99,89% mục tiêu giai đoạn)", the target being 14.000 lượt học viên.
        IndicatorComparability record = Assert.IsType<IndicatorComparability>(
            NationalIndicators.FindComparability(NationalIndicators.ManagementTrainees, NationalIndicators.ManagementTrainingParticipations));
        Assert.True(record.IsMeasuredAgainst);
        Assert.Equal(Comparability.Narrower, record.Relation);
        Assert.Equal("III.1.b, Phần I", record.Citation.Section);
        Assert.Equal("management_trainees Narrower management_training_participations", record.ToString());
    }

    [Fact]
    public void A_record_answers_both_ways_round_but_allows_the_division_one_way_only()
    {
        IndicatorComparability record = Assert.IsType<IndicatorComparability>(
            NationalIndicators.FindComparability(NationalIndicators.ManagementTrainingParticipations, NationalIndicators.ManagementTrainees));
        Assert.Equal((Comparability.Broader, false), (record.Relation, record.IsMeasuredAgainst));
        Assert.All(NationalIndicators.Comparabilities, known =>
        {
            Assert.Same(known, NationalIndicators.FindComparability(known.Indicator, known.Other));
            IndicatorComparability inverse = Assert.IsType<IndicatorComparability>(NationalIndicators.FindComparability(known.Other, known.Indicator));
            Assert.Equal(
                known.Relation switch { Comparability.Narrower => Comparability.Broader, Comparability.Broader => Comparability.Narrower, _ => known.Relation },
                inverse.Relation);
            Assert.Equal((known.Reason, known.Citation, false), (inverse.Reason, inverse.Citation, inverse.IsMeasuredAgainst));
            Assert.NotEqual(known.Indicator, known.Other);
        });
    }

    [Fact]
    public void There_is_no_record_between_others()
    {
        Assert.Null(NationalIndicators.FindComparability(NationalIndicators.TrainedWorkers, NationalIndicators.DemonstrationModels));
        Assert.Throws<ArgumentNullException>(() => NationalIndicators.FindComparability(null!, NationalIndicators.TrainedWorkers));
        Assert.Throws<ArgumentNullException>(() => NationalIndicators.FindComparability(NationalIndicators.TrainedWorkers, null!));
    }

    // "thương hiệu" is not "nhãn hiệu"; 1.600 máy and 300 dây chuyền are not 1.600 cơ sở; what 2026 - 2030 adds or leaves out makes it broader or narrower.
    [Theory]
    [InlineData("trademark_establishments", "branded_establishments", Comparability.NotComparable)]
    [InlineData("modern_machinery_establishments", "applied_machines", Comparability.NotComparable)]
    [InlineData("modern_machinery_establishments", "applied_technology_lines", Comparability.NotComparable)]
    [InlineData("trademark_registered_establishments", "trademark_establishments", Comparability.Narrower)]
    [InlineData("startup_and_sustainable_production_trainees", "startup_and_cleaner_production_trainees", Comparability.Broader)]
    [InlineData("built_demonstration_models", "demonstration_models", Comparability.Same)]
    [InlineData("new_technology_demonstration_models", "built_demonstration_models", Comparability.Narrower)]
    public void Wordings_of_the_programs_compare_as_their_texts_do(string indicator, string other, Comparability relation) =>
        Assert.Equal(relation, NationalIndicators.FindComparability(NationalIndicators.Get(indicator), NationalIndicators.Get(other))?.Relation);

    [Fact]
    public void Every_wording_that_another_program_words_otherwise_has_a_record()
    {
        // New in 2021 - 2025 without a counterpart in the text of the other programs: assessments and lecturers of cleaner production.
        string[] alone = ["cleaner_production_assessed_establishments", "trained_cleaner_production_lecturers", "area_selection_rounds", "promotion_staff_conferences"];
        PromotionProgram[] programs = [.. NationalPrograms.All];
        Indicator[] targeted = [.. programs.SelectMany(program => program.Targets).Select(target => target.Indicator).Distinct()];
        Assert.All(targeted.Where(indicator => !alone.Contains(indicator.Id)), indicator =>
        {
            bool isShared = programs.Count(program => program.FindTarget(indicator) is not null) > 1;
            Assert.True(isShared || targeted.Any(other => NationalIndicators.FindComparability(indicator, other) is not null), indicator.Id);
        });
    }
}
