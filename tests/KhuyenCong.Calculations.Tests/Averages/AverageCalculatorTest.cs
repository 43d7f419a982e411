using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.Averages;

public class AverageCalculatorTest
{
    private static Observation Staff => NationalReport.Find(NationalIndicators.CentreStaff);

    private static Observation Centres => NationalReport.Find(NationalIndicators.ProvincialCentres);

    [Fact]
    public void Staff_are_divided_among_the_centres()
    {
        // Report II.2.a: 1.308 người over 63 Trung tâm, "bình quân 20.76 người/Trung tâm". 1.308 / 63 = 20,761904...
        Average average = AverageCalculator.Calculate(Staff, Centres);
        Assert.Equal(20.76m, average.Round(2));
        Assert.Equal(20.77m, average.Round(2, RoundingRule.Up));
        Assert.Equal(20.761904761904761904761904762m, average.Value);
        Assert.Equal(new ExactRatio(1_308, 63), average.ExactRatio);
        Assert.Equal(63, average.Count);
        Assert.Equal(Staff.Quantity, average.Total);
        Assert.Null(average.RoundBillions(2));
        Assert.Equal(ResultMarks.None, average.Marks);
        Assert.Equal(2, average.Citations.Length);
    }

    [Fact]
    public void Money_is_averaged_in_dong_and_in_billions()
    {
        // 78,28 tỷ đồng (report III.1.g) over 57 CCN: 1,37333... tỷ.
        Average average = AverageCalculator.Calculate(
            NationalReport.Find(NationalIndicators.Get("cluster_funding")), NationalReport.Find(NationalIndicators.SupportedClusters));
        Assert.Equal(1_373_333_333.33m, average.Round(2));
        Assert.Equal(1.37m, average.RoundBillions(2));
        Assert.Equal(1.373333333m, average.RoundBillions(9));
    }

    [Fact]
    public void A_missing_figure_gives_an_undefined_result()
    {
        Average[] missing = [AverageCalculator.Calculate(null, Centres), AverageCalculator.Calculate(Staff, null), AverageCalculator.Calculate(null, null)];
        Assert.All(missing, average =>
        {
            Assert.Equal(UndefinedReason.MissingFigure, average.Reason);
            Assert.Null(average.Value);
            Assert.Null(average.Round(2));
            Assert.Equal(SharedWords.Undefined(UndefinedReason.MissingFigure), average.Describe());
        });
        Assert.Equal(Staff.Quantity, missing[1].Total);
        Assert.Equal([Staff.Citation!], missing[1].Citations);
    }

    [Fact]
    public void A_population_of_zero_gives_an_undefined_result()
    {
        Average none = AverageCalculator.Calculate(Staff, NationalReport.Count(NationalIndicators.ProvincialCentres, 0));
        Assert.Equal(UndefinedReason.ZeroDivisor, none.Reason);
        Assert.Equal(SharedWords.Undefined(UndefinedReason.ZeroDivisor, DisplayLanguage.English), none.Describe(DisplayLanguage.English));
    }

    [Fact]
    public void A_total_beyond_the_limit_is_undefined_by_overflow()
    {
        // Counts and money stop at 9,2·10^18; a plain number may be anything, and 10^21 is the limit.
        Indicator model = NationalIndicators.CentreStaff;
        Indicator rate = new("plain_number", model.Name, MeasureUnit.One, IndicatorNature.Flow, model.Citation)
        {
            SummableOver = SummationAxes.Places,
            Verification = model.Verification,
        };
        Assert.Equal(
            UndefinedReason.Overflow,
            AverageCalculator.Calculate(NationalReport.Count(rate, 1_000_000_000_000_000_000_000m), Centres).Reason);
        Assert.True(AverageCalculator.Calculate(NationalReport.Count(rate, 999_999_999_999_999_999_999m), Centres).IsDefined);
    }

    [Fact]
    public void A_ratio_is_not_divided_by_a_population() => Assert.Equal(
        UndefinedReason.RatioIndicator, AverageCalculator.Calculate(NationalReport.Count(NationalIndicators.Get("post_training_employment_rate"), 90), Centres).Reason);

    [Fact]
    public void A_population_is_a_count()
    {
        Average average = AverageCalculator.Calculate(Staff, NationalReport.Funding(ReportingUnit.Nation, 1));
        Assert.Equal(UndefinedReason.NotACount, average.Reason);
        Assert.Contains("kinh phí khuyến công, cả nước, giai đoạn 2014 - 2020, ngân sách nhà nước, được duyệt", average.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void Total_and_population_are_of_one_place_and_period()
    {
        Observation otherYear = new(NationalIndicators.ProvincialCentres.Of(63), ReportingUnit.Nation, ReportingPeriod.Year(2021));
        Observation province = new(NationalIndicators.ProvincialCentres.Of(1), NationalReport.Province("binh_dinh"), ReportingPeriod.Year(2020));
        Average ofOtherYear = AverageCalculator.Calculate(Staff, otherYear);
        Assert.Equal(UndefinedReason.OtherPeriod, ofOtherYear.Reason);
        Assert.Contains("năm 2020", ofOtherYear.Describe(), StringComparison.Ordinal);
        Assert.Contains("2021)", ofOtherYear.Describe(DisplayLanguage.English), StringComparison.Ordinal);
        Assert.Equal(UndefinedReason.OtherPlace, AverageCalculator.Calculate(Staff, province).Reason);
    }

    // People trained in 2014 - 2020 are not shared by the establishments supported in 2020 alone; by those of the same years they are.
    [Fact]
    public void What_flows_in_one_period_is_not_shared_by_what_flows_in_another()
    {
        Observation Of(Indicator indicator, decimal value, YearRange years) => new(indicator.Of(value), ReportingUnit.Nation, ReportingPeriod.Of(years));
        (Indicator people, Indicator models, YearRange all) = (NationalIndicators.TrainedWorkers, NationalIndicators.DemonstrationModels, new(2014, 2020));
        Assert.Equal(UndefinedReason.OtherPeriod, AverageCalculator.Calculate(Of(people, 100, all), Of(models, 10, new(2020))).Reason);
        Average same = AverageCalculator.Calculate(Of(people, 100, all), Of(models, 10, all));
        Assert.Equal(10m, same.Round(2));
        Assert.DoesNotContain("2014", same.Describe(), StringComparison.Ordinal);

        // Those who work at the centres of 2020 are a level: the sentence names both periods.
        Average level = AverageCalculator.Calculate(Of(people, 100, all), Of(NationalIndicators.ProvincialCentres, 63, new(2020)));
        Assert.Contains("; tổng: giai đoạn 2014 - 2020; số đơn vị: năm 2020)", level.Describe(), StringComparison.Ordinal);
    }
}
