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
    public void There_is_no_record_the_other_way_round_or_between_others()
    {
        Assert.Null(NationalIndicators.FindComparability(NationalIndicators.ManagementTrainingParticipations, NationalIndicators.ManagementTrainees));
        Assert.Null(NationalIndicators.FindComparability(NationalIndicators.TrainedWorkers, NationalIndicators.DemonstrationModels));
        Assert.Throws<ArgumentNullException>(() => NationalIndicators.FindComparability(null!, NationalIndicators.TrainedWorkers));
        Assert.Throws<ArgumentNullException>(() => NationalIndicators.FindComparability(NationalIndicators.TrainedWorkers, null!));
    }
}
