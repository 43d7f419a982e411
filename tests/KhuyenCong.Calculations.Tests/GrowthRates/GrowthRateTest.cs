using KhuyenCong.Domain;
using static KhuyenCong.Calculations.Tests.GrowthRates.GrowthSamples;

namespace KhuyenCong.Calculations.Tests.GrowthRates;

/// <summary>The sentences and workings of a growth, its hedges, and its equality.</summary>
public class GrowthRateTest
{
    /// <summary>What a year on year growth from 2014 to 2015 says, and the percentage of a table.</summary>
    private static readonly (GrowthRate Rate, string Change, string Percent)[] OneYear =
    [
        (GrowthCalculator.YearOnYear(OfReport, 2015), "tăng 17,07% so với", "17,07%"),
        (GrowthCalculator.YearOnYear(Numbers(100, 75), 2015), "giảm 25% so với", "-25%"),
        (GrowthCalculator.YearOnYear(Numbers(100, 100), 2015), "không đổi so với", "0%"),
        (GrowthCalculator.YearOnYear(Rates(0), 2015), "không đổi so với", "0%"),

        // One in a million is 0,0001%: not none; 0,005% itself rounds to 0,01%.
        (GrowthCalculator.YearOnYear(Numbers(1_000_000, 1_000_001), 2015), "tăng dưới 0,01% so với", "dưới 0,01%"),
        (GrowthCalculator.YearOnYear(Numbers(1_000_000, 999_999), 2015), "giảm dưới 0,01% so với", "trên -0,01%"),
        (GrowthCalculator.YearOnYear(Numbers(1_000_000, 1_000_050), 2015), "tăng 0,01% so với", "0,01%"),

        // 1 / 1.000.000 - 1 = -99,9999%: not of all; -1 / 1.000.000 - 1 = -100,0001%.
        (GrowthCalculator.YearOnYear(Numbers(1_000_000, 1), 2015), "giảm gần 100% so với", "trên -100%"),
        (GrowthCalculator.YearOnYear(Numbers(1_000_000, -1), 2015), "giảm trên 100% so với", "dưới -100%"),
        (GrowthCalculator.YearOnYear(Numbers(1_000_000, 0), 2015), "giảm 100% so với", "-100%"),

        // The direction of a published rate is certain.
        (Published(5, Hedge.Nearly), "tăng gần 5% so với", "gần 5%"),
        (Published(5, Hedge.About), "tăng khoảng 5% so với", "khoảng 5%"),
        (Published(-5, Hedge.MoreThan), "giảm trên 5% so với", "dưới -5%"),
        (Published(-5, Hedge.Nearly), "giảm dưới 5% so với", "trên -5%"),
        (Published(-5, Hedge.About), "giảm khoảng 5% so với", "khoảng -5%"),
        (Published(-5, Hedge.AtMost), "giảm không quá 5% so với", "ít nhất -5%"),
        (Published(-5, Hedge.AtLeast), "giảm ít nhất 5% so với", "không quá -5%"),
        (Published(5, Hedge.AtMost), "tăng không quá 5% so với", "không quá 5%"),
    ];

    // 121 / 100 = 1,21; 100 / 121 = 0,82644..., a fall of 17,3553...%: no more is said than hedged figures leave sure.
    private static readonly (Hedge First, Hedge Second, int From, int To, string Change, string Percent)[] Hedged =
    [
        (Hedge.None, Hedge.MoreThan, 100, 121, "tăng trên 21% so với", "trên 21%"),
        (Hedge.None, Hedge.AtLeast, 100, 121, "tăng ít nhất 21% so với", "ít nhất 21%"),
        (Hedge.LessThan, Hedge.None, 100, 121, "tăng trên 21% so với", "trên 21%"),
        (Hedge.Nearly, Hedge.AtLeast, 100, 121, "tăng trên 21% so với", "trên 21%"),
        (Hedge.None, Hedge.Nearly, 100, 121, "có tốc độ tăng dưới 21% so với", "dưới 21%"),
        (Hedge.MoreThan, Hedge.None, 100, 121, "có tốc độ tăng dưới 21% so với", "dưới 21%"),
        (Hedge.None, Hedge.About, 100, 121, "có tốc độ tăng khoảng 21% so với", "khoảng 21%"),
        (Hedge.AtLeast, Hedge.None, 100, 121, "có tốc độ tăng không quá 21% so với", "không quá 21%"),
        (Hedge.AtMost, Hedge.None, 100, 121, "tăng ít nhất 21% so với", "ít nhất 21%"),
        (Hedge.None, Hedge.AtMost, 100, 121, "có tốc độ tăng không quá 21% so với", "không quá 21%"),
        (Hedge.None, Hedge.AtMost, 121, 100, "giảm ít nhất 17,35% so với", "không quá -17,35%"),
        (Hedge.AtLeast, Hedge.LessThan, 100, 121, "có tốc độ tăng dưới 21% so với", "dưới 21%"),
        (Hedge.AtLeast, Hedge.AtMost, 100, 121, "có tốc độ tăng không quá 21% so với", "không quá 21%"),
        (Hedge.AtMost, Hedge.AtMost, 100, 121, "có tốc độ tăng khoảng 21% so với", "khoảng 21%"),
        (Hedge.MoreThan, Hedge.MoreThan, 100, 121, "có tốc độ tăng khoảng 21% so với", "khoảng 21%"),
        (Hedge.None, Hedge.Nearly, 121, 100, "giảm trên 17,35% so với", "dưới -17,35%"),
        (Hedge.Above, Hedge.None, 121, 100, "giảm trên 17,35% so với", "dưới -17,35%"),
        (Hedge.None, Hedge.Above, 121, 100, "có tốc độ tăng trên -17,36% so với", "trên -17,36%"),
        (Hedge.None, Hedge.Approximately, 100, 100, "có tốc độ tăng khoảng 0% so với", "khoảng 0%"),
        (Hedge.None, Hedge.Nearly, 1_000_000, 999_999, "giảm trên 0% so với", "dưới 0%"),
        (Hedge.None, Hedge.Above, 1_000_000, 1_000_001, "tăng trên 0% so với", "trên 0%"),
    ];

    /// <summary>What the means say in the years that they name; 57,84 / 6 = 9,64, the sixth root of 1,72148... is 1,09475...</summary>
    private static readonly (GrowthRate Rate, string Vietnamese, string English)[] Means =
    [
        (GrowthCalculator.ArithmeticMean(OfReport), "giai đoạn 2014 - 2020 là 9,64%", "in 2014-2020 is 9.64%"),
        (GrowthCalculator.GeometricMean(OfReport), "tốc độ tăng bình quân giai đoạn 2014 - 2020 là 9,48%/năm", "average growth in 2014-2020 was 9.48% a year"),
        (GrowthCalculator.Compound(Numbers(100, 105, 121)), "giai đoạn 2014 - 2016 là 10%/năm", "in 2014-2016 was 10% a year"),
        (GrowthCalculator.Compound(Plain(1_000), Plain(1_331), 3), "qua 3 bước tăng trưởng hàng năm là 10%/năm", "over 3 yearly steps was 10% a year"),
        (GrowthCalculator.Compound(Plain(1), Plain(2), 1), "qua 1 bước tăng trưởng hàng năm là 100%/năm", "over 1 yearly step was 100% a year"),

        // 51,2 / 100 = 0,8³; (-20 + -20 + -20) / 3 = -20.
        (GrowthCalculator.GeometricMean(Falling), "tốc độ giảm bình quân giai đoạn 2014 - 2017 là 20%/năm", "average decline in 2014-2017 was 20% a year"),
        (GrowthCalculator.ArithmeticMean(Falling), "giai đoạn 2014 - 2017 là -20%", "in 2014-2017 is -20%"),
        (GrowthCalculator.Compound(Falling), "giai đoạn 2014 - 2017 là -20%/năm", "in 2014-2017 was -20% a year"),

        // Too small to print.
        (
            GrowthCalculator.GeometricMean(Numbers(1_000_000, 999_999)),
            "tốc độ giảm bình quân giai đoạn 2014 - 2015 là dưới 0,01%/năm", "average decline in 2014-2015 was less than 0.01% a year"),
        (
            GrowthCalculator.GeometricMean(Numbers(1_000_000, 1_000_001)),
            "tốc độ tăng bình quân giai đoạn 2014 - 2015 là dưới 0,01%/năm", "average growth in 2014-2015 was less than 0.01% a year"),
        (GrowthCalculator.ArithmeticMean(Numbers(1_000_000, 999_999)), "giai đoạn 2014 - 2015 là trên -0,01%", "in 2014-2015 is above -0.01%"),

        // (10 + 21) / 2 = 15,5; a figure between the ends is a divisor and is divided.
        (Mean(Hedge.MoreThan, Hedge.None), "giai đoạn 2014 - 2016 là trên 15,5%", "in 2014-2016 is above 15.5%"),
        (GrowthCalculator.ArithmeticMean(Between), "giai đoạn 2014 - 2016 là khoảng 10%", "in 2014-2016 is about 10%"),
        (
            GrowthCalculator.GeometricMean(Between),
            "tốc độ tăng bình quân giai đoạn 2014 - 2016 là khoảng 10%/năm", "average growth in 2014-2016 was about 10% a year"),
        (
            GrowthCalculator.GeometricMean(GrowthSeries.Of([Number(2014, 100), Number(2015, 80), Number(2016, 64, Hedge.About)])),
            "tốc độ tăng bình quân giai đoạn 2014 - 2016 là khoảng -20%/năm", "average growth in 2014-2016 was about -20% a year"),
    ];

    private static GrowthSeries Falling => Numbers(100, 80, 64, 51.2m);

    private static GrowthSeries Between => GrowthSeries.Of([Number(2014, 100), Number(2015, 110, Hedge.MoreThan), Number(2016, 121)]);

    [Fact]
    public void A_year_says_whether_it_rose_or_fell_only_where_that_is_sure()
    {
        Assert.All(
            OneYear.Concat(Hedged.Select(row => (
                Rate: GrowthCalculator.YearOnYear(Number(2014, row.From, row.First), Number(2015, row.To, row.Second)), row.Change, row.Percent))),
            row =>
            {
                Assert.Equal($"năm 2015 {row.Change} năm 2014", row.Rate.Describe());
                Assert.Equal(row.Rate.Describe(), row.Rate.ToString());
                Assert.Equal(row.Percent, row.Rate.FormatPercent());
            });
        (GrowthRate Rate, string English)[] english =
        [
            (GrowthCalculator.YearOnYear(OfReport, 2015), "in 2015, up 17.07% on 2014"),
            (GrowthCalculator.YearOnYear(Numbers(100, 75), 2015), "in 2015, down 25% on 2014"),
            (GrowthCalculator.YearOnYear(Numbers(100, 100), 2015), "in 2015, unchanged from 2014"),
            (GrowthCalculator.YearOnYear(Plain(100), Plain(95)), "down 5% on the previous year"),
        ];
        Assert.All(english, row => Assert.Equal(row.English, row.Rate.Describe(DisplayLanguage.English)));
        Assert.Equal("giảm 5% so với năm trước", GrowthCalculator.YearOnYear(Plain(100), Plain(95)).Describe());
    }

    [Fact]
    public void A_year_of_hedged_figures_is_marked() => Assert.All(Hedged, row => Assert.Equal(
        ResultMarks.HedgedOperand, GrowthCalculator.YearOnYear(Number(2014, row.From, row.First), Number(2015, row.To, row.Second)).Marks));

    [Fact]
    public void The_sentences_of_the_means_name_the_method() => Assert.All(Means, row =>
    {
        (string vietnamese, string english) = row.Rate.Method switch
        {
            GrowthMethod.ArithmeticMean => ("trung bình cộng các tốc độ tăng hàng năm ", "the arithmetic mean of the yearly growth rates "),
            GrowthMethod.Compound => ("tốc độ tăng trưởng kép hàng năm (CAGR) ", "the compound annual growth rate (CAGR) "),
            _ => (string.Empty, string.Empty),
        };
        Assert.Equal(vietnamese + row.Vietnamese, row.Rate.Describe());
        Assert.Equal(english + row.English, row.Rate.Describe(DisplayLanguage.English));
    });

    [Fact]
    public void A_mean_is_hedged_as_far_as_its_operands_agree()
    {
        // (10 + 21) / 2 = 15,5.
        Assert.Equal(Hedge.Above, Mean(Hedge.MoreThan, Hedge.AtLeast).Hedge);
        Assert.Equal(Hedge.LessThan, Mean(Hedge.Nearly, Hedge.LessThan).Hedge);
        Assert.Equal(Hedge.About, Mean(Hedge.Nearly, Hedge.MoreThan).Hedge);

        // "giảm hơn 10%" is below -10%.
        Assert.Equal(Hedge.LessThan, GrowthCalculator.ArithmeticMean(GrowthSeries.OfRates([new(2015, -10, Hedge.MoreThan), new(2016, 5)])).Hedge);

        // A figure between the ends is a divisor and is divided.
        Assert.Equal(Hedge.About, GrowthCalculator.ArithmeticMean(Between).Hedge);

        // The compound rate does not look at it.
        Assert.Equal(Hedge.None, GrowthCalculator.Compound(Between).Hedge);
        Assert.Equal(ResultMarks.None, GrowthCalculator.Compound(Between).Marks);
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

    // 57,84 / 6 = 9,64; 121 / 100 = 1,1².
    [Fact]
    public void The_working_shows_operands_formula_and_sources()
    {
        GrowthRate mean = GrowthCalculator.ArithmeticMean(OfReport);
        Assert.Equal(
            $"""
            {mean.Describe()}
            Tốc độ tăng hàng năm đã công bố: 2015: 17,07%; 2016: 14,66%; 2017: 4,72%; 2018: 14,39%; 2019: 1%; 2020: 6%
            Công thức: mean(y2015, y2016, y2017, y2018, y2019, y2020)
              y2015 = 17,07%
              y2016 = 14,66%
              y2017 = 4,72%
              y2018 = 14,39%
              y2019 = 1%
              y2020 = 6%
              mean(y2015, y2016, y2017, y2018, y2019, y2020) = 0,0964 → 9,64% {SharedWords.Rounding()}
            {SharedWords.Sources([Source])}
            """,
            mean.Explain(),
            ignoreLineEndingDifferences: true);
        GrowthRate compound = GrowthCalculator.Compound(GrowthSeries.Of([Funding(2014, 100), Funding(2015, 130), Funding(2016, 121, Hedge.MoreThan)]));
        Assert.Equal(
            $"""
            {compound.Describe()}
            Chỉ tiêu: {NationalIndicators.PromotionFunding.Name.Vietnamese}; cả nước; nguồn: ngân sách nhà nước; bước: được duyệt
            Số liệu: năm 2014: 100 tỷ đồng; năm 2016: hơn 121 tỷ đồng
            Công thức: cagr(from, to, steps)
              from = 100 tỷ đồng (năm 2014)
              to = hơn 121 tỷ đồng (năm 2016)
              steps = 2
              cagr(from, to, steps) = 0,1 → trên 10% {SharedWords.Rounding(hedge: Hedge.MoreThan)}
            {RangeOfCompound()}
            {SharedWords.Sources([], ResultMarks.HedgedOperand)}
            """,
            compound.Explain(),
            ignoreLineEndingDifferences: true);
        Assert.Contains(
            "\nNăm thiếu số liệu: 2015\n",
            GrowthCalculator.GeometricMean(GrowthSeries.Of([Funding(2014, 100), Funding(2016, 144)])).Explain(), StringComparison.Ordinal);
    }

    // (-0,25 + 1) / 2 = 0,375; the square root of 1,5 is 1,2247448713915890490986420373529...
    [Fact]
    public void The_working_in_English()
    {
        GrowthSeries series = Numbers(100, 75, 150);
        (GrowthRate Rate, string Formula, string Working)[] workings =
        [
            (GrowthCalculator.YearOnYear(series, 2015), "growth(from, to)", "growth(from, to) = -0.25 → -25%"),
            (GrowthCalculator.ArithmeticMean(series), "mean(growth(y2014, y2015), growth(y2015, y2016))", "mean(growth(y2014, y2015), growth(y2015, y2016)) = 0.375 → 37.5%"),
            (
                GrowthCalculator.GeometricMean(series),
                "geomean(y2015 / y2014, y2016 / y2015) - 1", "geomean(y2015 / y2014, y2016 / y2015) - 1 ≈ 0.2247448713915890490986420374... → 22.47%"),
        ];
        Assert.All(workings, row =>
        {
            string text = row.Rate.Explain(DisplayLanguage.English);
            Assert.Equal(row.Formula, row.Rate.Formula!.ToString());
            Assert.Contains($"\nFormula: {row.Formula}\n", text, StringComparison.Ordinal);
            Assert.Contains($"\n  {row.Working} {SharedWords.Rounding(DisplayLanguage.English)}\n", text, StringComparison.Ordinal);
            Assert.Contains("\nIndicator: a test indicator; the whole country\nFigures: 2014: 100; 2015: 75", text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_working_of_falling_rates_keeps_their_signs()
    {
        GrowthSeries series = Rates(25, -20);

        // 1,25 · 0,8 = 1; (25 - 20) / 2 = 2,5.
        Assert.Contains("\n  geomean(1 + y2015, 1 + y2016) - 1 = 0 → 0%", GrowthCalculator.GeometricMean(series).Explain(), StringComparison.Ordinal);
        Assert.Contains("\n  mean(y2015, y2016) = 0,025 → 2,5%", GrowthCalculator.ArithmeticMean(series).Explain(), StringComparison.Ordinal);
        Assert.Contains("\n  y2016 = -20% → -20%", GrowthCalculator.YearOnYear(series, 2016).Explain(), StringComparison.Ordinal);
        Assert.Equal("y2016", GrowthCalculator.YearOnYear(series, 2016).Formula!.ToString());
    }

    // 75 / 100 - 1 = -25%; one more in a million is 0,0001%; all but one of a million lost is -99,9999%.
    [Fact]
    public void A_table_has_the_percentage_with_as_many_decimals_as_it_asks_for()
    {
        GrowthRate more = GrowthCalculator.YearOnYear(Numbers(1_000_000, 1_000_001), 2015), less = GrowthCalculator.YearOnYear(Numbers(1_000_000, 999_999), 2015);
        GrowthRate lost = GrowthCalculator.YearOnYear(Numbers(1_000_000, 1), 2015), nearly = Published(5, Hedge.Nearly);
        (string Printed, string Expected)[] rows =
        [
            (GrowthCalculator.YearOnYear(Numbers(100, 75), 2015).FormatPercent(decimals: 2), "-25,00%"),
            (GrowthCalculator.YearOnYear(Numbers(100, 75), 2015).FormatPercent(DisplayLanguage.English, 1), "-25.0%"),
            (more.FormatPercent(decimals: 0), "dưới 1%"),
            (more.FormatPercent(decimals: 3), "dưới 0,001%"),
            (more.FormatPercent(decimals: 4), "0,0001%"),
            (less.FormatPercent(decimals: 3), "trên -0,001%"),
            (less.FormatPercent(decimals: 5), "-0,00010%"),
            (lost.FormatPercent(decimals: 1), "trên -100,0%"),
            (lost.FormatPercent(decimals: 4), "-99,9999%"),
            (nearly.FormatPercent(decimals: 2), "gần 5,00%"),
            (GrowthCalculator.YearOnYear(null, null).FormatPercent(decimals: 2), SharedWords.Undefined(UndefinedReason.MissingFigure)),
        ];
        Assert.All(rows, row => Assert.Equal(row.Expected, row.Printed));
        Assert.Throws<ArgumentOutOfRangeException>("decimals", () => nearly.FormatPercent(decimals: -1));
        Assert.Throws<ArgumentOutOfRangeException>("decimals", () => GrowthCalculator.YearOnYear(null, null).FormatPercent(decimals: 29));
    }

    /// <summary>"hơn 121" goes to a tenth more.</summary>
    private static string RangeOfCompound() => "Khoảng kết quả: " + FormulaCalculator.EvaluateRange(
        IndicatorFormula.Parse("cagr(from, to, steps)"), [ValueRange.Point(100), new ValueRange(121, false, 133.1m, true), ValueRange.Point(2)]).Describe();

    private static GrowthRate Published(decimal percent, Hedge hedge) => GrowthCalculator.YearOnYear(GrowthSeries.OfRates([new(2015, percent, hedge)]), 2015);

    private static GrowthRate Mean(Hedge first, Hedge second) =>
        GrowthCalculator.ArithmeticMean(GrowthSeries.OfRates([new(2015, 10, first), new(2016, 21, second)]));
}
