using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.Attainments;

/// <summary>The sentences and workings of an attainment.</summary>
public class AttainmentTest
{
    /// <summary>What the sentence says of the target of 140.000 workers, or of 1.900 participations: reached, or beyond it.</summary>
    private static readonly (Attainment Result, bool IsBeyond, string Vietnamese, string English)[] Numbers =
    [
        (Workers(18_400), false, "13,14%", "13.14%"),
        (Workers(0), false, "0%", "0%"),
        (Workers(140_000), false, "100%", "100%"),
        (Workers(210_000), true, "50%", "50%"),

        // One worker of 140.000 is 0,000714...%: too little for two decimals, and yet not nothing.
        (Workers(1), false, "dưới 0,01%", "less than 0.01%"),
        (Workers(139_999), false, "gần 100%", "nearly 100%"),
        (Workers(140_001), true, "dưới 0,01%", "less than 0.01%"),

        // A lower bound rounds down, so that it stays true: 139.999 of 140.000 is 99,9992...%.
        (Workers(1, Hedge.MoreThan), false, "trên 0%", "above 0%"),
        (Workers(139_999, Hedge.MoreThan), false, "trên 99,99%", "above 99.99%"),
        (Workers(140_000, Hedge.MoreThan), false, "trên 100%", "above 100%"),
        (Workers(140_001, Hedge.MoreThan), true, "trên 0%", "above 0%"),

        // Exactly half of 0,01% rounds up: 7 of 140.000 is 0,005%; the excess of 140.007 likewise.
        (Workers(7), false, "0,01%", "0.01%"),
        (Workers(140_007), true, "0,01%", "0.01%"),
        (Workers(139_992), false, "99,99%", "99.99%"),

        // 5.500 / 1.900 = 289,4736...%, so 189,47% beyond, surely so above a lower bound.
        (Fairs(Hedge.None), true, "189,47%", "189.47%"),
        (Fairs(Hedge.MoreThan), true, "trên 189,47%", "above 189.47%"),
        (Fairs(Hedge.SomewhatMoreThan), true, "trên 189,47%", "above 189.47%"),
        (Fairs(Hedge.Above), true, "trên 189,47%", "above 189.47%"),
        (Fairs(Hedge.AtLeast), true, "ít nhất 189,47%", "at least 189.47%"),

        // 289,4736...% may in truth be below 100%; "nearly" and "less than" round up, so that they stay true.
        (Fairs(Hedge.Nearly), false, "gần 289,48%", "nearly 289.48%"),
        (Fairs(Hedge.LessThan), false, "dưới 289,48%", "less than 289.48%"),
        (Fairs(Hedge.AtMost), false, "không quá 289,48%", "at most 289.48%"),
        (Fairs(Hedge.About), false, "khoảng 289,47%", "about 289.47%"),
        (Fairs(Hedge.EquivalentTo), false, "khoảng 289,47%", "about 289.47%"),
        (Fairs(Hedge.Approximately), false, "khoảng 289,47%", "about 289.47%"),
    ];

    /// <summary>What the sentence says of other targets, years and figures.</summary>
    private static readonly (Attainment Result, string Vietnamese, string English)[] Scopes =
    [
        (
            AttainmentCalculator.Calculate(
                new Observation(NationalIndicators.TrainedWorkers.Of(18_400), ReportingUnit.Nation, ReportingPeriod.Of(new YearRange(2014, 2015))), Program.TargetFor(NationalIndicators.TrainedWorkers)),
            "đạt 13,14% mục tiêu Chương trình giai đoạn 2014 - 2020 (kết quả giai đoạn 2014 - 2015)",
            "reached 13.14% of the target of the 2014-2020 Program (result of 2014-2015)"),
        (
            AttainmentCalculator.Calculate(
                NationalIndicators.DemonstrationModels.Of(120), Program.TargetFor(NationalIndicators.DemonstrationModels, Program.Stages[1])),
            "đạt 75% mục tiêu giai đoạn 2016 - 2020 của Chương trình giai đoạn 2014 - 2020",
            "reached 75% of the target of the 2016-2020 stage of the 2014-2020 Program"),
        (
            Models(261, ObservationStatus.Estimated),
            "ước vượt 30,5% so với mục tiêu Chương trình giai đoạn 2014 - 2020", "estimated: exceeded the target of the 2014-2020 Program by 30.5%"),
        (
            Models(50, ObservationStatus.Estimated),
            "ước đạt 25% mục tiêu Chương trình giai đoạn 2014 - 2020", "estimated: reached 25% of the target of the 2014-2020 Program"),
        (
            Models(50, ObservationStatus.Provisional),
            "đạt 25% mục tiêu Chương trình giai đoạn 2014 - 2020 (số sơ bộ)", "reached 25% of the target of the 2014-2020 Program (provisional figure)"),
        (
            // 755,71 / 1.212 = 0,62352310...; the sentence always says how far the money has come.
            Money(755.71m, FundingStage.Approved),
            "đạt 62,35% kinh phí dự kiến của Chương trình giai đoạn 2014 - 2020 (kinh phí được duyệt trên kinh phí dự kiến)",
            "reached 62.35% of the planned budget of the 2014-2020 Program (approved over planned)"),
        (
            Money(755.71m, FundingStage.Unstated),
            "đạt 62,35% kinh phí dự kiến của Chương trình giai đoạn 2014 - 2020 (kinh phí không nêu bước trên kinh phí dự kiến)",
            "reached 62.35% of the planned budget of the 2014-2020 Program (money of an unstated stage over planned)"),
        (
            Money(755.71m, FundingStage.Allocated),
            "đạt 62,35% kinh phí dự kiến của Chương trình giai đoạn 2014 - 2020 (kinh phí được giao trên kinh phí dự kiến)",
            "reached 62.35% of the planned budget of the 2014-2020 Program (allocated over planned)"),
        (
            Money(755.71m, FundingStage.Settled),
            "đạt 62,35% kinh phí dự kiến của Chương trình giai đoạn 2014 - 2020 (kinh phí đã quyết toán trên kinh phí dự kiến)",
            "reached 62.35% of the planned budget of the 2014-2020 Program (settled over planned)"),
        (
            Money(755.71m, FundingStage.Disbursed),
            "đạt 62,35% kinh phí dự kiến của Chương trình giai đoạn 2014 - 2020 (kinh phí đã giải ngân trên kinh phí dự kiến)",
            "reached 62.35% of the planned budget of the 2014-2020 Program (disbursed over planned)"),
        (
            // 1.300 / 1.212 = 1,07260726...
            Money(1_300, FundingStage.Disbursed),
            "vượt 7,26% so với kinh phí dự kiến của Chương trình giai đoạn 2014 - 2020 (kinh phí đã giải ngân trên kinh phí dự kiến)",
            "exceeded the planned budget of the 2014-2020 Program by 7.26% (disbursed over planned)"),
        (
            // 55 of "trên 110 cơ sở CNNT": a province's own program is named as the province does.
            AttainmentCalculator.Calculate(ProvincialProgram.TargetOf("supported_establishments").Indicator.Of(55), ProvincialProgram.TargetOf("supported_establishments")),
            $"đạt 50% mục tiêu {ProvincialProgram.TargetOf("supported_establishments").Program.Name.Vietnamese}",
            $"reached 50% of the target of the {ProvincialProgram.TargetOf("supported_establishments").Program.Name.English}"),
    ];

    private static PromotionProgram Program => NationalReport.Program;

    [Fact]
    public void A_result_is_described_as_reports_do() => Assert.All(
        Numbers.Select(row => (
            row.Result,
            Vietnamese: row.IsBeyond
                ? $"vượt {row.Vietnamese} so với mục tiêu Chương trình giai đoạn 2014 - 2020"
                : $"đạt {row.Vietnamese} mục tiêu Chương trình giai đoạn 2014 - 2020",
            English: row.IsBeyond
                ? $"exceeded the target of the 2014-2020 Program by {row.English}"
                : $"reached {row.English} of the target of the 2014-2020 Program")).Concat(Scopes),
        row =>
        {
            Assert.Equal(row.Vietnamese, row.Result.Describe());
            Assert.Equal(row.Vietnamese, row.Result.ToString());
            Assert.Equal(row.English, row.Result.Describe(DisplayLanguage.English));
        });

    [Fact]
    public void The_working_says_what_a_reader_of_the_actual_must_know()
    {
        // III.1.g: 57 CCN are 31 + 26 projects.
        Attainment clusters = AttainmentCalculator.Calculate(
            NationalReport.Find(NationalIndicators.SupportedClusters), Program.TargetFor(NationalIndicators.SupportedClusters));
        Assert.Contains("một cụm có thể được tính hai lần", clusters.Note!.Vietnamese, StringComparison.Ordinal);
        Assert.Contains($"\nGhi chú: {clusters.Note.Vietnamese}\n", clusters.Explain(), StringComparison.Ordinal);
        Assert.Contains($"\nRemark: {clusters.Note.English}\n", clusters.Explain(DisplayLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void The_working_without_an_actual_shows_the_target_and_its_sources()
    {
        Attainment missing = AttainmentCalculator.Calculate((Observation?)null, Program.TargetFor(NationalIndicators.DemonstrationModels));
        Assert.Equal(SharedWords.Undefined(UndefinedReason.MissingActual), missing.Describe());
        string[] working = missing.Explain(DisplayLanguage.English).Split('\n');
        Assert.Equal(SharedWords.Undefined(UndefinedReason.MissingActual, DisplayLanguage.English), working[0]);
        Assert.EndsWith(": 200 models = 40 + 160", working[1], StringComparison.Ordinal);
        Assert.Equal(SharedWords.Sources(missing.Citations, language: DisplayLanguage.English), string.Join('\n', working[2..]));
        Assert.Equal(["I.2.a", "I.2.b"], missing.Citations.Select(citation => citation.Section!));
    }

    // 18.400 / 140.000 = 23 / 175; 261 / 200 = 1,305.
    [Fact]
    public void The_working_shows_operands_rounding_and_sources()
    {
        Attainment workers = AttainmentCalculator.Calculate(NationalReport.Find(NationalIndicators.TrainedWorkers), Program.TargetFor(NationalIndicators.TrainedWorkers));
        Assert.Equal(
            $"""
            {workers.Describe()}
            Kết quả: 18.400 lao động (lao động được đào tạo cho các cơ sở công nghiệp nông thôn)
            Mục tiêu: khoảng 140.000 lao động = 40.000 + 100.000
            Kỳ của kết quả: giai đoạn 2014 - 2020
            Công thức: actual / target
              actual = 18.400 lao động (kết quả thực hiện)
              target = khoảng 140.000 lao động (mục tiêu)
              actual / target ≈ 0,1314285714285714285714285714... → 13,14% {SharedWords.Rounding()}
            Khoảng kết quả: {FormulaCalculator.EvaluateRange(workers.Formula!, [ValueRange.Point(18_400), ValueRange.Closed(133_000, 147_000)]).Describe()}
            {SharedWords.Sources(workers.Citations, ResultMarks.HedgedOperand)}
            """,
            workers.Explain(),
            ignoreLineEndingDifferences: true);
        Assert.Equal(["I.2.a", "I.2.b", "III.1.a, Phần I"], workers.Citations.Select(citation => citation.Section!));
        Attainment models = Models(261, ObservationStatus.Estimated);
        Assert.Equal(
            $"""
            {models.Describe(DisplayLanguage.English)}
            Actual: 261 models (technical demonstration models supported)
            Target: 200 models = 40 + 160
            Period of the actual: 2014-2020
            Formula: actual / target
              actual = 261 models (the result)
              target = 200 models (the target)
              actual / target = 1.305 → 130.5% {SharedWords.Rounding(DisplayLanguage.English)}
            {SharedWords.Sources(models.Citations, Caveats.Of(NationalReport.Count(NationalIndicators.DemonstrationModels, 261, status: ObservationStatus.Estimated)), DisplayLanguage.English)}
            """,
            models.Explain(DisplayLanguage.English),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void The_working_says_why_other_indicators_are_compared()
    {
        Attainment trainees = AttainmentCalculator.Calculate(
            NationalIndicators.ManagementTrainees.Of(13_985), Program.TargetFor(NationalIndicators.ManagementTrainingParticipations));
        string working = trainees.Explain();
        Assert.Contains(": 13.985 học viên (", working, StringComparison.Ordinal);
        Assert.StartsWith("báo cáo tổng kết chia số học viên", trainees.Comparability!.Reason.Vietnamese, StringComparison.Ordinal);
        Assert.Contains($"\nSo sánh vì {trainees.Comparability.Reason.Vietnamese}\n", working, StringComparison.Ordinal);
        Assert.Contains($"\n{SharedWords.Note(ResultMarks.HedgedOperand | ResultMarks.ComparedIndicators | ResultMarks.ScopeNotStated)}\n", working, StringComparison.Ordinal);
    }

    private static Attainment Workers(decimal trained, Hedge hedge = Hedge.None) =>
        AttainmentCalculator.Calculate(NationalIndicators.TrainedWorkers.Of(trained, hedge), Program.TargetFor(NationalIndicators.TrainedWorkers));

    private static Attainment Fairs(Hedge hedge) =>
        AttainmentCalculator.Calculate(NationalIndicators.FairParticipations.Of(5_500, hedge), Program.TargetFor(NationalIndicators.FairParticipations));

    private static Attainment Models(decimal models, ObservationStatus status) => AttainmentCalculator.Calculate(
        NationalReport.Count(NationalIndicators.DemonstrationModels, models, status: status), Program.TargetFor(NationalIndicators.DemonstrationModels));

    private static Attainment Money(decimal billions, FundingStage stage) => AttainmentCalculator.Calculate(
        NationalReport.Funding(ReportingUnit.Nation, billions, FundingSource.National, stage), Program.PlannedBudget!);
}
