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
    public void A_record_works_both_ways_but_allows_the_division_one_way_only()
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

    // As the texts of the programs and of the report word them: "thương hiệu" is not "nhãn hiệu"; 1.600 máy and 300 dây chuyền are not 1.600 cơ sở.
    [Fact]
    public void Wordings_compare_as_their_texts_do()
    {
        string[] records =
        [
            "management_trainees Narrower management_training_participations",
            "built_demonstration_models Same demonstration_models",
            "new_technology_demonstration_models Narrower built_demonstration_models",
            "new_technology_demonstration_models Narrower demonstration_models",
            "modern_machinery_establishments NotComparable applied_machines",
            "modern_machinery_establishments NotComparable applied_technology_lines",
            "modern_machinery_establishments NotComparable machinery_establishments",
            "applied_machines NotComparable machinery_establishments",
            "applied_technology_lines NotComparable machinery_establishments",
            "wastewater_and_emission_establishments NotComparable pollution_treatment_establishments",
            "national_selection_rounds Same national_product_selections",
            "area_selection_rounds NotComparable area_product_selections",
            "trademark_registered_establishments Narrower trademark_establishments",
            "trademark_establishments NotComparable branded_establishments",
            "trademark_registered_establishments NotComparable branded_establishments",
            "organised_domestic_fairs Same supported_domestic_fairs",
            "organised_foreign_fairs Same supported_foreign_fairs",
            "attended_domestic_fairs NotComparable fair_participations",
            "attended_foreign_fairs NotComparable fair_participations",
            "planned_clusters Narrower supported_clusters",
            "pollution_treatment_clusters NotComparable supported_clusters",
            "vocationally_trained_workers Narrower trained_workers",
            "trained_managers_and_artisans NotComparable trained_workers",
            "startup_and_cleaner_production_trainees NotComparable management_training_participations",
            "startup_and_sustainable_production_trainees Broader startup_and_cleaner_production_trainees",
            "startup_and_sustainable_production_trainees NotComparable management_training_participations",
            "promotion_staff_conferences NotComparable regional_conferences",
        ];
        Assert.Equal(records, NationalIndicators.Comparabilities.Select(record => record.ToString()));
        Assert.Equal("management_trainees", Assert.Single(NationalIndicators.Comparabilities, record => record.IsMeasuredAgainst).Indicator.Id);
    }

    [Fact]
    public void Distinct_establishments_clusters_and_localities_are_never_added_over_years_nor_fairs_attended_over_places()
    {
        Assert.All(
            NationalIndicators.All.Where(indicator => indicator.Unit.Id is "establishment" or "cluster" or "locality"),
            indicator => Assert.False(indicator.SummableOver.HasFlag(SummationAxes.Years), indicator.Id));
        Assert.Equal(SummationAxes.Years, NationalIndicators.AttendedDomesticFairs.SummableOver);
        Assert.Equal(SummationAxes.Years, NationalIndicators.AttendedForeignFairs.SummableOver);
    }

    [Fact]
    public void Every_wording_that_another_program_words_differently_has_a_record()
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
