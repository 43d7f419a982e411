using KhuyenCong.Domain;
using static KhuyenCong.Calculations.Tests.GrowthRates.GrowthSamples;

namespace KhuyenCong.Calculations.Tests.GrowthRates;

/// <summary>The sentences and workings of a growth, its hedges, and its equality.</summary>
public class GrowthRateTest
{
    [Fact]
    public void The_sentence_of_a_published_rate_is_the_reports()
    {
        GrowthRate rate = GrowthCalculator.YearOnYear(OfReport, 2015);
        Assert.Equal("năm 2015 tăng 17,07% so với năm 2014", rate.Describe());
        Assert.Equal(rate.Describe(), rate.ToString());
        Assert.Equal("in 2015, up 17.07% on 2014", rate.Describe(DisplayLanguage.English));
        Assert.Equal("17,07%", rate.FormatPercent());
    }

    [Fact]
    public void The_sentences_of_the_means_name_the_method()
    {
        // 57,84 / 6 = 9,64; the sixth root of 1,72148... is 1,09475...
        Assert.Equal("trung bình cộng các tốc độ tăng hàng năm giai đoạn 2014 - 2020 là 9,64%", GrowthCalculator.ArithmeticMean(OfReport).Describe());
        Assert.Equal("the arithmetic mean of the yearly growth rates in 2014-2020 is 9.64%", GrowthCalculator.ArithmeticMean(OfReport).Describe(DisplayLanguage.English));
        Assert.Equal("tốc độ tăng bình quân giai đoạn 2014 - 2020 là 9,48%/năm", GrowthCalculator.GeometricMean(OfReport).Describe());
        Assert.Equal("average growth in 2014-2020 was 9.48% a year", GrowthCalculator.GeometricMean(OfReport).Describe(DisplayLanguage.English));

        GrowthRate compound = GrowthCalculator.Compound(Numbers(100, 105, 121));
        Assert.Equal("tốc độ tăng trưởng kép hàng năm (CAGR) giai đoạn 2014 - 2016 là 10%/năm", compound.Describe());
        Assert.Equal("the compound annual growth rate (CAGR) in 2014-2016 was 10% a year", compound.Describe(DisplayLanguage.English));
    }

    [Fact]
    public void Amounts_without_years_say_how_many_steps()
    {
        GrowthRate compound = GrowthCalculator.Compound(Plain(1_000), Plain(1_331), 3);
        Assert.Equal("tốc độ tăng trưởng kép hàng năm (CAGR) qua 3 bước tăng trưởng hàng năm là 10%/năm", compound.Describe());
        Assert.Equal("the compound annual growth rate (CAGR) over 3 yearly steps was 10% a year", compound.Describe(DisplayLanguage.English));
        Assert.Contains("over 1 yearly step was", GrowthCalculator.Compound(Plain(1), Plain(2), 1).Describe(DisplayLanguage.English), StringComparison.Ordinal);

        GrowthRate year = GrowthCalculator.YearOnYear(Plain(100), Plain(95));
        Assert.Equal("giảm 5% so với năm trước", year.Describe());
        Assert.Equal("down 5% on the previous year", year.Describe(DisplayLanguage.English));
    }

    // 75 / 100 = 0,75; 51,2 / 100 = 0,8³; (-20 + -20 + -20) / 3 = -20.
    [Fact]
    public void A_fall_is_said_to_be_one()
    {
        Assert.Equal("năm 2015 giảm 25% so với năm 2014", GrowthCalculator.YearOnYear(Numbers(100, 75), 2015).Describe());
        Assert.Equal("in 2015, down 25% on 2014", GrowthCalculator.YearOnYear(Numbers(100, 75), 2015).Describe(DisplayLanguage.English));
        Assert.Equal("-25%", GrowthCalculator.YearOnYear(Numbers(100, 75), 2015).FormatPercent());

        GrowthSeries falling = Numbers(100, 80, 64, 51.2m);
        Assert.Equal("tốc độ giảm bình quân giai đoạn 2014 - 2017 là 20%/năm", GrowthCalculator.GeometricMean(falling).Describe());
        Assert.Equal("average decline in 2014-2017 was 20% a year", GrowthCalculator.GeometricMean(falling).Describe(DisplayLanguage.English));
        Assert.Equal("trung bình cộng các tốc độ tăng hàng năm giai đoạn 2014 - 2017 là -20%", GrowthCalculator.ArithmeticMean(falling).Describe());
        Assert.Equal("tốc độ tăng trưởng kép hàng năm (CAGR) giai đoạn 2014 - 2017 là -20%/năm", GrowthCalculator.Compound(falling).Describe());
    }

    [Fact]
    public void No_growth_is_said_to_be_none()
    {
        Assert.Equal("năm 2015 không đổi so với năm 2014", GrowthCalculator.YearOnYear(Numbers(100, 100), 2015).Describe());
        Assert.Equal("in 2015, unchanged from 2014", GrowthCalculator.YearOnYear(Numbers(100, 100), 2015).Describe(DisplayLanguage.English));
        Assert.Equal("năm 2015 không đổi so với năm 2014", GrowthCalculator.YearOnYear(Rates(0), 2015).Describe());
        Assert.Equal("0%", GrowthCalculator.Compound(Numbers(100, 100)).FormatPercent());
    }

    // One in a million is 0,0001%; 0,005% itself rounds to 0,01%.
    [Fact]
    public void A_growth_too_small_to_print_is_not_said_to_be_none()
    {
        GrowthRate up = GrowthCalculator.YearOnYear(Numbers(1_000_000, 1_000_001), 2015), down = GrowthCalculator.YearOnYear(Numbers(1_000_000, 999_999), 2015);
        Assert.Equal("năm 2015 tăng dưới 0,01% so với năm 2014", up.Describe());
        Assert.Equal("dưới 0,01%", up.FormatPercent());
        Assert.Equal("năm 2015 giảm dưới 0,01% so với năm 2014", down.Describe());
        Assert.Equal("trên -0,01%", down.FormatPercent());
        Assert.Equal("tốc độ giảm bình quân giai đoạn 2014 - 2015 là dưới 0,01%/năm", GrowthCalculator.GeometricMean(Numbers(1_000_000, 999_999)).Describe());
        Assert.Equal("tốc độ tăng bình quân giai đoạn 2014 - 2015 là dưới 0,01%/năm", GrowthCalculator.GeometricMean(Numbers(1_000_000, 1_000_001)).Describe());
        Assert.Equal("trung bình cộng các tốc độ tăng hàng năm giai đoạn 2014 - 2015 là trên -0,01%", GrowthCalculator.ArithmeticMean(Numbers(1_000_000, 999_999)).Describe());
        Assert.Equal("năm 2015 tăng 0,01% so với năm 2014", GrowthCalculator.YearOnYear(Numbers(1_000_000, 1_000_050), 2015).Describe());
    }

    [Fact]
    public void A_fall_that_leaves_something_is_not_said_to_be_of_all()
    {
        // 1 / 1.000.000 - 1 = -99,9999%; -1 / 1.000.000 - 1 = -100,0001%.
        Assert.Equal("năm 2015 giảm gần 100% so với năm 2014", GrowthCalculator.YearOnYear(Numbers(1_000_000, 1), 2015).Describe());
        Assert.Equal("trên -100%", GrowthCalculator.YearOnYear(Numbers(1_000_000, 1), 2015).FormatPercent());
        Assert.Equal("năm 2015 giảm trên 100% so với năm 2014", GrowthCalculator.YearOnYear(Numbers(1_000_000, -1), 2015).Describe());
        Assert.Equal("năm 2015 giảm 100% so với năm 2014", GrowthCalculator.YearOnYear(Numbers(1_000_000, 0), 2015).Describe());
    }

    // 121 / 100 = 1,21; 100 / 121 = 0,82644..., a fall of 17,3553...%.
    [Theory]
    [InlineData(Hedge.None, Hedge.MoreThan, 100, 121, "năm 2015 tăng trên 21% so với năm 2014", "trên 21%")]
    [InlineData(Hedge.None, Hedge.AtLeast, 100, 121, "năm 2015 tăng ít nhất 21% so với năm 2014", "ít nhất 21%")]
    [InlineData(Hedge.LessThan, Hedge.None, 100, 121, "năm 2015 tăng trên 21% so với năm 2014", "trên 21%")]
    [InlineData(Hedge.Nearly, Hedge.AtLeast, 100, 121, "năm 2015 tăng trên 21% so với năm 2014", "trên 21%")]
    [InlineData(Hedge.None, Hedge.Nearly, 100, 121, "năm 2015 có tốc độ tăng dưới 21% so với năm 2014", "dưới 21%")]
    [InlineData(Hedge.MoreThan, Hedge.None, 100, 121, "năm 2015 có tốc độ tăng dưới 21% so với năm 2014", "dưới 21%")]
    [InlineData(Hedge.None, Hedge.About, 100, 121, "năm 2015 có tốc độ tăng khoảng 21% so với năm 2014", "khoảng 21%")]
    [InlineData(Hedge.AtLeast, Hedge.None, 100, 121, "năm 2015 có tốc độ tăng không quá 21% so với năm 2014", "không quá 21%")]
    [InlineData(Hedge.AtMost, Hedge.None, 100, 121, "năm 2015 tăng ít nhất 21% so với năm 2014", "ít nhất 21%")]
    [InlineData(Hedge.None, Hedge.AtMost, 100, 121, "năm 2015 có tốc độ tăng không quá 21% so với năm 2014", "không quá 21%")]
    [InlineData(Hedge.None, Hedge.AtMost, 121, 100, "năm 2015 giảm ít nhất 17,35% so với năm 2014", "không quá -17,35%")]
    [InlineData(Hedge.AtLeast, Hedge.LessThan, 100, 121, "năm 2015 có tốc độ tăng dưới 21% so với năm 2014", "dưới 21%")]
    [InlineData(Hedge.AtLeast, Hedge.AtMost, 100, 121, "năm 2015 có tốc độ tăng không quá 21% so với năm 2014", "không quá 21%")]
    [InlineData(Hedge.AtMost, Hedge.AtMost, 100, 121, "năm 2015 có tốc độ tăng khoảng 21% so với năm 2014", "khoảng 21%")]
    [InlineData(Hedge.MoreThan, Hedge.MoreThan, 100, 121, "năm 2015 có tốc độ tăng khoảng 21% so với năm 2014", "khoảng 21%")]
    [InlineData(Hedge.None, Hedge.Nearly, 121, 100, "năm 2015 giảm trên 17,35% so với năm 2014", "dưới -17,35%")]
    [InlineData(Hedge.Above, Hedge.None, 121, 100, "năm 2015 giảm trên 17,35% so với năm 2014", "dưới -17,35%")]
    [InlineData(Hedge.None, Hedge.Above, 121, 100, "năm 2015 có tốc độ tăng trên -17,36% so với năm 2014", "trên -17,36%")]
    [InlineData(Hedge.None, Hedge.Approximately, 100, 100, "năm 2015 có tốc độ tăng khoảng 0% so với năm 2014", "khoảng 0%")]
    [InlineData(Hedge.None, Hedge.Nearly, 1_000_000, 999_999, "năm 2015 giảm trên 0% so với năm 2014", "dưới 0%")]
    [InlineData(Hedge.None, Hedge.Above, 1_000_000, 1_000_001, "năm 2015 tăng trên 0% so với năm 2014", "trên 0%")]
    public void The_sentence_says_no_more_than_hedged_figures_leave_sure(Hedge first, Hedge second, int from, int to, string sentence, string percent)
    {
        GrowthRate rate = GrowthCalculator.YearOnYear(Number(2014, from, first), Number(2015, to, second));
        Assert.Equal(sentence, rate.Describe());
        Assert.Equal(percent, rate.FormatPercent());
        Assert.Equal(ResultMarks.HedgedOperand, rate.Marks);
    }

    [Theory]
    [InlineData(5, Hedge.Nearly, "năm 2015 tăng gần 5% so với năm 2014")]
    [InlineData(5, Hedge.About, "năm 2015 tăng khoảng 5% so với năm 2014")]
    [InlineData(-5, Hedge.MoreThan, "năm 2015 giảm trên 5% so với năm 2014")]
    [InlineData(-5, Hedge.Nearly, "năm 2015 giảm dưới 5% so với năm 2014")]
    [InlineData(-5, Hedge.About, "năm 2015 giảm khoảng 5% so với năm 2014")]
    [InlineData(-5, Hedge.AtMost, "năm 2015 giảm không quá 5% so với năm 2014")]
    [InlineData(-5, Hedge.AtLeast, "năm 2015 giảm ít nhất 5% so với năm 2014")]
    [InlineData(5, Hedge.AtMost, "năm 2015 tăng không quá 5% so với năm 2014")]
    public void A_published_rate_is_sure_of_its_direction(int percent, Hedge hedge, string sentence) =>
        Assert.Equal(sentence, GrowthCalculator.YearOnYear(GrowthSeries.OfRates([new(2015, percent, hedge)]), 2015).Describe());

    [Fact]
    public void A_mean_is_hedged_as_far_as_its_operands_agree()
    {
        // (10 + 21) / 2 = 15,5.
        Assert.Equal(Hedge.Above, Mean(Hedge.MoreThan, Hedge.AtLeast).Hedge);
        Assert.Equal("trung bình cộng các tốc độ tăng hàng năm giai đoạn 2014 - 2016 là trên 15,5%", Mean(Hedge.MoreThan, Hedge.None).Describe());
        Assert.Equal(Hedge.LessThan, Mean(Hedge.Nearly, Hedge.LessThan).Hedge);
        Assert.Equal(Hedge.About, Mean(Hedge.Nearly, Hedge.MoreThan).Hedge);

        // "giảm hơn 10%" is below -10%.
        Assert.Equal(Hedge.LessThan, GrowthCalculator.ArithmeticMean(GrowthSeries.OfRates([new(2015, -10, Hedge.MoreThan), new(2016, 5)])).Hedge);

        // A figure between the ends is a divisor and is divided.
        GrowthSeries between = GrowthSeries.Of([Number(2014, 100), Number(2015, 110, Hedge.MoreThan), Number(2016, 121)]);
        Assert.Equal("trung bình cộng các tốc độ tăng hàng năm giai đoạn 2014 - 2016 là khoảng 10%", GrowthCalculator.ArithmeticMean(between).Describe());
        Assert.Equal("tốc độ tăng bình quân giai đoạn 2014 - 2016 là khoảng 10%/năm", GrowthCalculator.GeometricMean(between).Describe());

        // The compound rate does not look at it.
        Assert.Equal(Hedge.None, GrowthCalculator.Compound(between).Hedge);
        Assert.Equal(ResultMarks.None, GrowthCalculator.Compound(between).Marks);

        GrowthSeries end = GrowthSeries.Of([Number(2014, 100), Number(2015, 80), Number(2016, 64, Hedge.About)]);
        Assert.Equal("tốc độ tăng bình quân giai đoạn 2014 - 2016 là khoảng -20%/năm", GrowthCalculator.GeometricMean(end).Describe());
    }

    // A divisor makes a negative number rise: -121 over more than 100 is above -1,21.
    [Fact]
    public void A_hedged_divisor_of_a_negative_figure_works_the_other_way()
    {
        Assert.Equal("trên -221%", GrowthCalculator.YearOnYear(Number(2014, 100, Hedge.MoreThan), Number(2015, -121)).FormatPercent());

        // "hơn -121" is read by its size, as ranges read it: below -121.
        Assert.Equal("dưới -221%", GrowthCalculator.YearOnYear(Number(2014, 100), Number(2015, -121, Hedge.MoreThan)).FormatPercent());
        Assert.Equal("ít nhất -221%", GrowthCalculator.YearOnYear(Number(2014, 100), Number(2015, -121, Hedge.AtMost)).FormatPercent());
    }

    [Fact]
    public void Estimated_and_provisional_figures_are_marked()
    {
        GrowthRate rate = GrowthCalculator.YearOnYear(Funding(2014, 100, status: ObservationStatus.Provisional), Funding(2015, 110, status: ObservationStatus.Estimated));
        Assert.Equal(ResultMarks.EstimatedOperand | ResultMarks.ProvisionalOperand, rate.Marks);
        Assert.Equal(Hedge.None, rate.Hedge);
    }

    [Fact]
    public void The_working_of_published_rates_shows_them_all_and_their_source_once() => Assert.Equal(
        $"""
        trung bình cộng các tốc độ tăng hàng năm giai đoạn 2014 - 2020 là 9,64%
        Tốc độ tăng hàng năm đã công bố: 2015: 17,07%; 2016: 14,66%; 2017: 4,72%; 2018: 14,39%; 2019: 1%; 2020: 6%
        Công thức: sum(rate) / steps
        Cách tính: (17,07% + 14,66% + 4,72% + 14,39% + 1% + 6%) / 6 = 0,0964 → 9,64% (làm tròn 2 chữ số thập phân, nửa ra xa số 0)
        Nguồn: mục IV.1.d, Phần I, Báo cáo tổng kết Chương trình khuyến công quốc gia đến năm 2020
        Danh mục {NationalCatalogue.Version}
        """,
        GrowthCalculator.ArithmeticMean(OfReport).Explain());

    // 121 / 100 = 1,1².
    [Fact]
    public void The_working_of_figures_shows_which_money_they_are() => Assert.Equal(
        $"""
        tốc độ tăng trưởng kép hàng năm (CAGR) giai đoạn 2014 - 2016 là trên 10%/năm
        Chỉ tiêu: {NationalIndicators.PromotionFunding.Name.Vietnamese}; cả nước; nguồn: ngân sách nhà nước; bước: được duyệt
        Số liệu: 2014: 100 tỷ đồng; 2016: hơn 121 tỷ đồng
        Công thức: (to / from) ^ (1 / steps) - 1
        Cách tính: (121 tỷ đồng / 100 tỷ đồng)^(1/2) - 1 = 0,1 → trên 10% (làm tròn 2 chữ số thập phân, làm tròn xuống)
        Lưu ý: có số liệu đầu vào là số gần đúng
        Danh mục {NationalCatalogue.Version}
        """,
        GrowthCalculator.Compound(GrowthSeries.Of([Funding(2014, 100), Funding(2015, 130), Funding(2016, 121, Hedge.MoreThan)])).Explain());

    [Theory]
    [InlineData(GrowthMethod.YearOnYear, "Formula: to / from - 1\nWorking: 75 / 100 - 1 = -0.25 → -25%")]
    [InlineData(GrowthMethod.ArithmeticMean, "Formula: sum(rate) / steps\nWorking: ((75 / 100 - 1) + (150 / 75 - 1)) / 2 = 0.375 → 37.5%")]
    [InlineData(GrowthMethod.GeometricMean, "Formula: product(1 + rate) ^ (1 / steps) - 1\nWorking: ((75 / 100) × (150 / 75))^(1/2) - 1 ≈ 0.2247448713915890490986420374... → 22.47%")]
    public void The_working_in_English(GrowthMethod method, string expected)
    {
        // (-0,25 + 1) / 2 = 0,375; the square root of 1,5 is 1,2247448713915890490986420373529...
        GrowthSeries series = Numbers(100, 75, 150);
        GrowthRate rate = method switch
        {
            GrowthMethod.YearOnYear => GrowthCalculator.YearOnYear(series, 2015),
            GrowthMethod.ArithmeticMean => GrowthCalculator.ArithmeticMean(series),
            _ => GrowthCalculator.GeometricMean(series),
        };
        Assert.Contains($"\n{expected} (rounded to 2 decimals, half away from zero)\nCatalogue ", rate.Explain(DisplayLanguage.English), StringComparison.Ordinal);
        Assert.Contains("\nIndicator: a test indicator; the whole country\nFigures: 2014: 100; 2015: 75", rate.Explain(DisplayLanguage.English), StringComparison.Ordinal);
        Assert.Equal(method, rate.Method);
    }

    [Fact]
    public void The_working_of_falling_rates_keeps_their_signs()
    {
        GrowthSeries series = Rates(25, -20);

        // 1,25 · 0,8 = 1; (25 - 20) / 2 = 2,5.
        Assert.Contains("Cách tính: ((1 + 25%) × (1 - 20%))^(1/2) - 1 = 0 → 0%", GrowthCalculator.GeometricMean(series).Explain(), StringComparison.Ordinal);
        Assert.Contains("Cách tính: (25% + (-20%)) / 2 = 0,025 → 2,5%", GrowthCalculator.ArithmeticMean(series).Explain(), StringComparison.Ordinal);
        Assert.Contains("Công thức: rate\nCách tính: -20% = -0,2 → -20%", GrowthCalculator.YearOnYear(series, 2016).Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void Results_of_the_same_method_and_operands_are_equal()
    {
        GrowthRate first = GrowthCalculator.Compound(Numbers(100, 110, 121)), second = GrowthCalculator.Compound(Numbers(100, 110, 121));
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());

        // The same number by another method, of other operands, or none.
        Assert.NotEqual(first, GrowthCalculator.GeometricMean(Numbers(100, 110, 121)));
        Assert.NotEqual(first, GrowthCalculator.Compound(Numbers(200, 220, 242)));
        Assert.NotEqual(first, GrowthCalculator.Compound(Plain(100), Plain(121), 2));
        Assert.NotEqual(GrowthCalculator.ArithmeticMean(Rates(10, 20)), GrowthCalculator.ArithmeticMean(Rates(20, 10)));
        Assert.Equal(GrowthCalculator.ArithmeticMean(Rates(10, 20)), GrowthCalculator.ArithmeticMean(Rates(10, 20)));
        Assert.NotEqual(first, default);
    }

    private static GrowthRate Mean(Hedge first, Hedge second) =>
        GrowthCalculator.ArithmeticMean(GrowthSeries.OfRates([new(2015, 10, first), new(2016, 21, second)]));
}
