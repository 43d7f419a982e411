using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.Attainments;

/// <summary>The sentences and workings of an attainment.</summary>
public class AttainmentTest
{
    private static PromotionProgram Program => NationalReport.Program;

    [Theory]
    [InlineData(18_400, "đạt 13,14% mục tiêu Chương trình giai đoạn 2014 - 2020", "reached 13.14% of the target of the 2014-2020 Program")]
    [InlineData(0, "đạt 0% mục tiêu Chương trình giai đoạn 2014 - 2020", "reached 0% of the target of the 2014-2020 Program")]
    [InlineData(140_000, "đạt 100% mục tiêu Chương trình giai đoạn 2014 - 2020", "reached 100% of the target of the 2014-2020 Program")]
    [InlineData(210_000, "vượt 50% so với mục tiêu Chương trình giai đoạn 2014 - 2020", "exceeded the target of the 2014-2020 Program by 50%")]
    public void A_result_is_said_as_reports_say_it(int trained, string vietnamese, string english)
    {
        Attainment result = Measure(NationalIndicators.TrainedWorkers, trained);
        Assert.Equal(vietnamese, result.Describe());
        Assert.Equal(vietnamese, result.ToString());
        Assert.Equal(english, result.Describe(DisplayLanguage.English));
    }

    // One worker of 140.000 is 0,000714...%: too little for two decimals, and yet not nothing.
    [Theory]
    [InlineData(1, "đạt dưới 0,01% mục tiêu Chương trình giai đoạn 2014 - 2020", "reached less than 0.01% of the target of the 2014-2020 Program")]
    [InlineData(139_999, "đạt gần 100% mục tiêu Chương trình giai đoạn 2014 - 2020", "reached nearly 100% of the target of the 2014-2020 Program")]
    [InlineData(140_001, "vượt dưới 0,01% so với mục tiêu Chương trình giai đoạn 2014 - 2020", "exceeded the target of the 2014-2020 Program by less than 0.01%")]
    public void Rounding_alone_never_says_nothing_or_all(int trained, string vietnamese, string english)
    {
        Attainment result = Measure(NationalIndicators.TrainedWorkers, trained);
        Assert.Equal(vietnamese, result.Describe());
        Assert.Equal(english, result.Describe(DisplayLanguage.English));
    }

    // A lower bound rounds down, so that it stays true: 139.999 of 140.000 is 99,9992...%.
    [Theory]
    [InlineData(1, "đạt trên 0% mục tiêu Chương trình giai đoạn 2014 - 2020")]
    [InlineData(139_999, "đạt trên 99,99% mục tiêu Chương trình giai đoạn 2014 - 2020")]
    [InlineData(140_000, "đạt trên 100% mục tiêu Chương trình giai đoạn 2014 - 2020")]
    [InlineData(140_001, "vượt trên 0% so với mục tiêu Chương trình giai đoạn 2014 - 2020")]
    public void A_lower_bound_rounds_down(int trained, string vietnamese) => Assert.Equal(
        vietnamese,
        AttainmentCalculator.Calculate(NationalIndicators.TrainedWorkers.Of(trained, Hedge.MoreThan), Program.TargetFor(NationalIndicators.TrainedWorkers)).Describe());

    // Exactly half of 0,01% rounds up: 7 of 140.000 is 0,005%; the excess of 140.007 likewise.
    [Theory]
    [InlineData(7, "đạt 0,01% mục tiêu Chương trình giai đoạn 2014 - 2020")]
    [InlineData(140_007, "vượt 0,01% so với mục tiêu Chương trình giai đoạn 2014 - 2020")]
    [InlineData(139_992, "đạt 99,99% mục tiêu Chương trình giai đoạn 2014 - 2020")]
    public void The_smallest_part_that_two_decimals_show_is_shown(int trained, string vietnamese) =>
        Assert.Equal(vietnamese, Measure(NationalIndicators.TrainedWorkers, trained).Describe());

    // 5.500 / 1.900 = 289,4736...%, so 189,47% beyond.
    [Theory]
    [InlineData(Hedge.None, "vượt 189,47% so với", "by 189.47%")]
    [InlineData(Hedge.MoreThan, "vượt trên 189,47% so với", "by above 189.47%")]
    [InlineData(Hedge.SomewhatMoreThan, "vượt trên 189,47% so với", "by above 189.47%")]
    [InlineData(Hedge.Above, "vượt trên 189,47% so với", "by above 189.47%")]
    [InlineData(Hedge.AtLeast, "vượt ít nhất 189,47% so với", "by at least 189.47%")]
    public void A_lower_bound_above_the_target_is_surely_beyond_it(Hedge hedge, string vietnamese, string english)
    {
        Attainment fairs = AttainmentCalculator.Calculate(
            NationalIndicators.FairParticipations.Of(5_500, hedge), Program.TargetFor(NationalIndicators.FairParticipations));
        Assert.Equal($"{vietnamese} mục tiêu Chương trình giai đoạn 2014 - 2020", fairs.Describe());
        Assert.Equal($"exceeded the target of the 2014-2020 Program {english}", fairs.Describe(DisplayLanguage.English));
    }

    // 289,4736...% may in truth be below 100%; "nearly" and "less than" round up, so that they stay true.
    [Theory]
    [InlineData(Hedge.Nearly, "đạt gần 289,48%", "reached nearly 289.48%")]
    [InlineData(Hedge.LessThan, "đạt dưới 289,48%", "reached less than 289.48%")]
    [InlineData(Hedge.AtMost, "đạt không quá 289,48%", "reached at most 289.48%")]
    [InlineData(Hedge.About, "đạt khoảng 289,47%", "reached about 289.47%")]
    [InlineData(Hedge.EquivalentTo, "đạt khoảng 289,47%", "reached about 289.47%")]
    [InlineData(Hedge.Approximately, "đạt khoảng 289,47%", "reached about 289.47%")]
    public void What_may_be_below_the_target_is_not_said_to_be_beyond_it(Hedge hedge, string vietnamese, string english)
    {
        Attainment fairs = AttainmentCalculator.Calculate(
            NationalIndicators.FairParticipations.Of(5_500, hedge), Program.TargetFor(NationalIndicators.FairParticipations));
        Assert.Equal($"{vietnamese} mục tiêu Chương trình giai đoạn 2014 - 2020", fairs.Describe());
        Assert.Equal($"{english} of the target of the 2014-2020 Program", fairs.Describe(DisplayLanguage.English));
    }

    [Fact]
    public void A_result_of_fewer_years_than_the_target_says_so()
    {
        Observation first = new(NationalIndicators.TrainedWorkers.Of(18_400), ReportingUnit.Nation, new YearRange(2014, 2015));
        Attainment early = AttainmentCalculator.Calculate(first, Program.TargetFor(NationalIndicators.TrainedWorkers));
        Assert.Equal("đạt 13,14% mục tiêu Chương trình giai đoạn 2014 - 2020 (kết quả 2014 - 2015)", early.Describe());
        Assert.Equal("reached 13.14% of the target of the 2014-2020 Program (result of 2014-2015)", early.Describe(DisplayLanguage.English));
        Assert.Equal(new YearRange(2014, 2015), early.Years);
    }

    [Fact]
    public void The_working_says_what_a_reader_of_the_actual_must_know()
    {
        // III.1.g: 57 CCN are 31 + 26 projects.
        Attainment clusters = AttainmentCalculator.Calculate(
            NationalReport.Find(NationalIndicators.SupportedClusters), Program.TargetFor(NationalIndicators.SupportedClusters));
        Assert.Contains("một cụm có thể được tính hai lần", clusters.Note!.Vietnamese, StringComparison.Ordinal);
        Assert.Contains("Ghi chú: 57 là tổng của 31 đề án", clusters.Explain(), StringComparison.Ordinal);
        Assert.Contains("Remark: 57 is 31 planning projects", clusters.Explain(DisplayLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_stage_is_named()
    {
        Attainment models = AttainmentCalculator.Calculate(
            NationalIndicators.DemonstrationModels.Of(120), Program.TargetFor(NationalIndicators.DemonstrationModels, Program.Stages[1]));
        Assert.Equal("đạt 75% mục tiêu giai đoạn 2016 - 2020 của Chương trình giai đoạn 2014 - 2020", models.Describe());
        Assert.Equal("reached 75% of the target of the 2016-2020 stage of the 2014-2020 Program", models.Describe(DisplayLanguage.English));
    }

    [Fact]
    public void A_missing_actual_is_said()
    {
        Attainment missing = AttainmentCalculator.Calculate((Observation?)null, Program.TargetFor(NationalIndicators.DemonstrationModels));
        Assert.Equal("không xác định được: chưa có số liệu thực hiện", missing.Describe());
        Assert.Equal("undefined: no actual figure", missing.Describe(DisplayLanguage.English));
        Assert.Equal(
            $"""
            undefined: no actual figure
            Target: 200 models = 40 + 160
            Source: section I.2.a, article 1, Decision 1288/QĐ-TTg: "hỗ trợ xây dựng 40 mô hình trình diễn kỹ thuật"
            Source: section I.2.b, article 1, Decision 1288/QĐ-TTg: "hỗ trợ xây dựng 160 mô hình trình diễn kỹ thuật"
            Catalogue {NationalCatalogue.Version}
            """,
            missing.Explain(DisplayLanguage.English));
    }

    [Fact]
    public void The_working_shows_operands_rounding_and_sources_in_Vietnamese() => Assert.Equal(
        $"""
        đạt 13,14% mục tiêu Chương trình giai đoạn 2014 - 2020
        Kết quả: 18.400 lao động (lao động được đào tạo cho các cơ sở công nghiệp nông thôn)
        Mục tiêu: khoảng 140.000 lao động = 40.000 + 100.000
        Năm của kết quả: 2014 - 2020
        Cách tính: 18.400 lao động / 140.000 lao động ≈ 0,1314285714285714285714285714... → 13,14% (làm tròn 2 chữ số thập phân, nửa ra xa số 0)
        Nguồn: mục I.2.a, Điều 1, Quyết định số 1288/QĐ-TTg: “Đào tạo được khoảng 40.000 lao động cho các cơ sở công nghiệp nông thôn”
        Nguồn: mục I.2.b, Điều 1, Quyết định số 1288/QĐ-TTg: “Đào tạo được khoảng 100.000 lao động cho các cơ sở công nghiệp nông thôn”
        Nguồn: mục III.1.a, Phần I, Báo cáo tổng kết Chương trình khuyến công quốc gia đến năm 2020: “đã tổ chức đào tạo nghề, truyền nghề, nâng cao tay nghề cho 18.400 lao động”
        Lưu ý: có số liệu đầu vào là số gần đúng
        Danh mục {NationalCatalogue.Version}
        """,
        AttainmentCalculator.Calculate(NationalReport.Find(NationalIndicators.TrainedWorkers), Program.TargetFor(NationalIndicators.TrainedWorkers)).Explain());

    [Fact]
    public void The_working_of_a_quotient_that_ends_shows_every_digit_in_English() => Assert.Equal(
        $"""
        by estimate exceeded the target of the 2014-2020 Program by 30.5%
        Actual: 261 models (technical demonstration models supported)
        Target: 200 models = 40 + 160
        Years of the actual: 2014 - 2020
        Working: 261 models / 200 models = 1.305 → 130.5% (rounded to 2 decimals, half away from zero)
        Source: section I.2.a, article 1, Decision 1288/QĐ-TTg: "hỗ trợ xây dựng 40 mô hình trình diễn kỹ thuật"
        Source: section I.2.b, article 1, Decision 1288/QĐ-TTg: "hỗ trợ xây dựng 160 mô hình trình diễn kỹ thuật"
        Note: an operand is estimated
        Catalogue {NationalCatalogue.Version}
        """,
        AttainmentCalculator.Calculate(
            NationalReport.Count(NationalIndicators.DemonstrationModels, 261, status: ObservationStatus.Estimated),
            Program.TargetFor(NationalIndicators.DemonstrationModels)).Explain(DisplayLanguage.English));

    [Fact]
    public void The_working_says_why_other_indicators_are_compared()
    {
        string working = AttainmentCalculator.Calculate(
            NationalIndicators.ManagementTrainees.Of(13_985), Program.TargetFor(NationalIndicators.ManagementTrainingParticipations)).Explain();
        Assert.StartsWith("đạt 99,89% mục tiêu Chương trình giai đoạn 2014 - 2020\nKết quả: 13.985 học viên (", working, StringComparison.Ordinal);
        Assert.Contains("\nSo sánh vì báo cáo tổng kết chia số học viên các lớp nâng cao năng lực quản lý cho mục tiêu tính bằng lượt học viên;", working, StringComparison.Ordinal);
        Assert.Contains("\nLưu ý: có số liệu đầu vào là số gần đúng; kết quả và mục tiêu không cùng một chỉ tiêu\n", working, StringComparison.Ordinal);
    }

    private static Attainment Measure(Indicator indicator, decimal value) => AttainmentCalculator.Calculate(indicator.Of(value), Program.TargetFor(indicator));
}
