using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations.Tests.Comparisons;

public class ProgramComparisonTest
{
    private static readonly PromotionProgram To2020 = NationalPrograms.Get("national_2014_2020");
    private static readonly PromotionProgram To2025 = NationalPrograms.Get("national_2021_2025");
    private static readonly PromotionProgram To2030 = NationalPrograms.Get("national_2026_2030");

    [Fact]
    public void One_wording_compares_with_itself()
    {
        // 2 and 3 kỳ bình chọn: 2 / 3 = 66,67%.
        ProgramComparison result = Compare(To2025, NationalIndicators.NationalSelectionRounds, To2030, NationalIndicators.NationalSelectionRounds);
        Assert.Null(result.Comparability);
        Assert.Equal(66.67m, result.RoundPercent(2));
        Assert.Equal(new ExactRatio(2, 3), result.ExactRatio);
        Assert.Equal(["2646/QĐ-BCT (2025)", "national_report_2014_2020", "1881/QĐ-TTg (2020)"], result.Citations.Select(citation => citation.Document.Id).OrderByDescending(id => id[0] == '2'));
    }

    [Fact]
    public void Two_wordings_that_count_the_same_compare_by_the_record()
    {
        // 340 models in five years, 40 + 160 in seven: 170%.
        ProgramComparison result = Compare(To2020, NationalIndicators.DemonstrationModels, To2025, NationalIndicators.BuiltDemonstrationModels);
        Assert.Equal(Comparability.Same, result.Comparability?.Relation);
        Assert.Equal(1.7m, result.Ratio);
        Assert.Equal(ResultMarks.ComparedIndicators, result.Marks);
        Assert.StartsWith("cùng đếm mô hình trình diễn kỹ thuật", result.Comparability!.Reason.Vietnamese, StringComparison.Ordinal);
        Assert.Contains($"\nCăn cứ: {result.Comparability.Reason.Vietnamese}\n", result.Explain(), StringComparison.Ordinal);
        Assert.Contains("\n  later = 340 mô hình\n  earlier = 200 mô hình\n  later / earlier = 1,7 → 170%", result.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_compare_is_refused_with_the_reason()
    {
        // 1.600 establishments are not 1.600 machines.
        ProgramComparison result = Compare(To2025, NationalIndicators.AppliedMachines, To2030, NationalIndicators.ModernMachineryEstablishments);
        Assert.Equal(UndefinedReason.NotComparable, result.Reason);
        Assert.Null(result.Ratio);
        Assert.Null(result.RoundPercent(2));
        Assert.StartsWith("one counts establishments, the other machines", result.Comparability!.Reason.English, StringComparison.Ordinal);
        Assert.Contains($"\nBasis: {result.Comparability.Reason.English}\n", result.Explain(DisplayLanguage.English), StringComparison.Ordinal);
        Assert.DoesNotContain(SharedWords.Note(ResultMarks.ComparedIndicators, DisplayLanguage.English), result.Explain(DisplayLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void What_covers_less_or_more_says_so_and_gives_no_ratio()
    {
        ProgramComparison less = Compare(To2025, NationalIndicators.TrademarkEstablishments, To2030, NationalIndicators.TrademarkRegisteredEstablishments);
        Assert.Equal(UndefinedReason.PartlyComparable, less.Reason);
        Assert.Equal(Comparability.Narrower, less.Comparability?.Relation);
        ProgramComparison more = Compare(To2025, NationalIndicators.StartupAndCleanerProductionTrainees, To2030, NationalIndicators.StartupAndSustainableProductionTrainees);
        Assert.Equal((UndefinedReason.PartlyComparable, Comparability.Broader), (more.Reason, more.Comparability?.Relation));
        Assert.Contains("(khoảng 7.500 học viên)", more.Describe(), StringComparison.Ordinal);
        Assert.Equal(ResultMarks.HedgedOperand | ResultMarks.ComparedIndicators, more.Marks);
    }

    [Fact]
    public void What_the_catalogue_does_not_know_is_not_a_number()
    {
        ProgramComparison result = Compare(To2020, NationalIndicators.TrainedWorkers, To2030, NationalIndicators.OrganisedDomesticFairs);
        Assert.Equal(UndefinedReason.ComparabilityNotKnown, result.Reason);
        Assert.Null(result.Comparability);
        Assert.EndsWith(": " + UndefinedReason.ComparabilityNotKnown.DisplayName().Vietnamese, result.Describe(), StringComparison.Ordinal);
        Assert.EndsWith(": " + UndefinedReason.ComparabilityNotKnown.DisplayName().English, result.Describe(DisplayLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_comparison_is_described_with_its_hedges_and_years()
    {
        (ProgramComparison Result, string Vietnamese, string English)[] sentences =
        [
            (
                Compare(To2025, NationalIndicators.NationalSelectionRounds, To2030, NationalIndicators.NationalSelectionRounds),
                "mục tiêu giai đoạn 2026 - 2030 (2 kỳ bình chọn) bằng 66,67% mục tiêu giai đoạn 2021 - 2025 (3 kỳ bình chọn)",
                "the target of 2026-2030 (2 selection rounds) is 66.67% of the target of 2021-2025 (3 selection rounds)"),
            (
                Compare(To2020, NationalIndicators.DemonstrationModels, To2025, NationalIndicators.BuiltDemonstrationModels),
                "mục tiêu giai đoạn 2021 - 2025 (340 mô hình) bằng 170% mục tiêu giai đoạn 2014 - 2020 (200 mô hình); 5 năm so với 7 năm",
                "the target of 2021-2025 (340 models) is 170% of the target of 2014-2020 (200 models); 5 years compared with 7 years"),
            (
                // A later stage: khoảng 100.000 against khoảng 40.000 workers.
                ProgramComparisonCalculator.Calculate(To2020.Targets[0], To2020.Targets[6]),
                "mục tiêu giai đoạn 2016 - 2020 (khoảng 100.000 lao động) bằng khoảng 250% mục tiêu giai đoạn 2014 - 2015 (khoảng 40.000 lao động); 5 năm so với 2 năm",
                "the target of 2016-2020 (about 100,000 workers) is about 250% of the target of 2014-2015 (about 40,000 workers); 5 years compared with 2 years"),
            (
                // One year is not plural: 6.000 over 3.000 = 200%.
                ProgramComparisonCalculator.Calculate(
                    Fairs(3_000, 2013, Hedge.None),
                    new Observation(NationalIndicators.FairParticipations.Of(6_000), ReportingUnit.Nation, ReportingPeriod.Of(new YearRange(2014, 2015)))),
                "kết quả giai đoạn 2014 - 2015 (6.000 lượt cơ sở CNNT) bằng 200% kết quả năm 2013 (3.000 lượt cơ sở CNNT); 2 năm so với 1 năm",
                "the result of 2014-2015 (6,000 establishment participations) is 200% of the result of 2013 (3,000 establishment participations); 2 years compared with 1 year"),
            (
                // 4.000 over hơn 3.000 is below 4.000 over 3.000 = 133,333...%.
                ProgramComparisonCalculator.Calculate(Fairs(3_000, 2013, Hedge.MoreThan), Fairs(4_000, 2014, Hedge.None)),
                "kết quả năm 2014 (4.000 lượt cơ sở CNNT) bằng dưới 133,34% kết quả năm 2013 (hơn 3.000 lượt cơ sở CNNT)",
                "the result of 2014 (4,000 establishment participations) is less than 133.34% of the result of 2013 (more than 3,000 establishment participations)"),
            (
                // hơn 5.500 over 4.000 = 137,5%: above that, surely.
                ProgramComparisonCalculator.Calculate(Fairs(4_000, 2013, Hedge.None), Fairs(5_500, 2014, Hedge.MoreThan)),
                "kết quả năm 2014 (hơn 5.500 lượt cơ sở CNNT) bằng trên 137,5% kết quả năm 2013 (4.000 lượt cơ sở CNNT)",
                "the result of 2014 (more than 5,500 establishment participations) is above 137.5% of the result of 2013 (4,000 establishment participations)"),
            (
                Compare(To2025, NationalIndicators.AppliedMachines, To2030, NationalIndicators.ModernMachineryEstablishments),
                "mục tiêu giai đoạn 2026 - 2030 (1.600 cơ sở CNNT) không so sánh được với mục tiêu giai đoạn 2021 - 2025 (1.600 máy móc thiết bị): {0}",
                "the target of 2026-2030 (1,600 rural industrial establishments) cannot be compared with the target of 2021-2025 (1,600 machines and devices): {0}"),
            (
                Compare(To2025, NationalIndicators.TrademarkEstablishments, To2030, NationalIndicators.TrademarkRegisteredEstablishments),
                "mục tiêu giai đoạn 2026 - 2030 (120 cơ sở CNNT) có phạm vi hẹp hơn mục tiêu giai đoạn 2021 - 2025 (350 cơ sở CNNT): {0}",
                string.Empty),
            (
                Compare(To2025, NationalIndicators.StartupAndCleanerProductionTrainees, To2030, NationalIndicators.StartupAndSustainableProductionTrainees),
                "mục tiêu giai đoạn 2026 - 2030 (khoảng 7.500 học viên) có phạm vi rộng hơn mục tiêu giai đoạn 2021 - 2025 (khoảng 15.000 học viên): {0}",
                string.Empty),
        ];
        Assert.All(sentences, row =>
        {
            Assert.Equal(row.Vietnamese.Replace("{0}", row.Result.Comparability?.Reason.Vietnamese, StringComparison.Ordinal), row.Result.Describe());
            Assert.True(
                row.English.Length == 0
                || string.Equals(
                    row.English.Replace("{0}", row.Result.Comparability?.Reason.English, StringComparison.Ordinal), row.Result.Describe(DisplayLanguage.English), StringComparison.Ordinal),
                row.Result.Describe(DisplayLanguage.English));
        });
    }

    [Fact]
    public void Zero_and_a_missing_figure_give_no_ratio()
    {
        Assert.Equal(UndefinedReason.ZeroDivisor, ProgramComparisonCalculator.Calculate(Fairs(0, 2015, Hedge.None), Fairs(5, 2016, Hedge.None)).Reason);

        // The reason is the zero, not what the record says of two wordings that count the same.
        ProgramComparison rounds = ProgramComparisonCalculator.Calculate(
            new Observation(NationalIndicators.Get("national_product_selections").Of(0), ReportingUnit.Nation, ReportingPeriod.Of(new YearRange(2014, 2020))),
            new Observation(NationalIndicators.NationalSelectionRounds.Of(3), ReportingUnit.Nation, ReportingPeriod.Of(new YearRange(2021, 2025))));
        Assert.EndsWith(": " + UndefinedReason.ZeroDivisor.DisplayName().Vietnamese, rounds.Describe(), StringComparison.Ordinal);

        Indicator rate = NationalIndicators.Get("post_training_employment_rate");
        ProgramComparison huge = ProgramComparisonCalculator.Calculate(
            new Observation(rate.Of(0.0000000001m), ReportingUnit.Nation, ReportingPeriod.Year(2015)), new Observation(rate.Of(7_000_000_000_000_000_000m), ReportingUnit.Nation, ReportingPeriod.Year(2016)));
        Assert.Equal(UndefinedReason.Overflow, huge.Reason);
        ProgramComparison missing = ProgramComparisonCalculator.Calculate(null, Fairs(5, 2016, Hedge.None));
        Assert.Equal(UndefinedReason.MissingFigure, missing.Reason);
        Assert.Equal(SharedWords.Undefined(UndefinedReason.MissingFigure), missing.Describe());
        Assert.Equal((null, ReportingPeriod.Year(2016)), (missing.EarlierPeriod, missing.LaterPeriod));
    }

    [Fact]
    public void Targets_and_figures_that_do_not_belong_together_are_not_compared()
    {
        Target earlier = To2020.TargetFor(NationalIndicators.DemonstrationModels);
        Target later = To2025.TargetFor(NationalIndicators.BuiltDemonstrationModels);
        Assert.Equal(UndefinedReason.OtherPeriod, ProgramComparisonCalculator.Calculate(later, earlier).Reason);
        Assert.Equal(UndefinedReason.OtherPeriod, ProgramComparisonCalculator.Calculate(earlier, earlier).Reason);
        Assert.Equal(UndefinedReason.OtherPeriod, ProgramComparisonCalculator.Calculate(earlier, To2020.TargetFor(NationalIndicators.DemonstrationModels, To2020.Stages[1])).Reason);
        Assert.Equal(UndefinedReason.OtherPlace, ProgramComparisonCalculator.Calculate(earlier, ProvincialProgram.TargetOf("supported_establishments")).Reason);
        Assert.Throws<ArgumentNullException>(() => ProgramComparisonCalculator.Calculate(null!, later));
        Assert.Throws<ArgumentNullException>(() => ProgramComparisonCalculator.Calculate(earlier, null!));
        Observation province = new(
            NationalIndicators.FairParticipations.Of(5), ReportingUnit.Of(AdministrativeMap.On(new LocalDate(2016, 1, 1)).Get("Hà Nội")), ReportingPeriod.Year(2016));
        Assert.Equal(UndefinedReason.OtherPlace, ProgramComparisonCalculator.Calculate(Fairs(5, 2015, Hedge.None), province).Reason);
        Assert.Equal(UndefinedReason.OtherPeriod, ProgramComparisonCalculator.Calculate(Fairs(5, 2016, Hedge.None), Fairs(5, 2016, Hedge.None)).Reason);
        Assert.Equal(
            UndefinedReason.OtherFunding,
            ProgramComparisonCalculator.Calculate(Money(2015, FundingSource.National, FundingStage.Approved), Money(2016, FundingSource.Local, FundingStage.Approved)).Reason);
        Assert.Equal(
            UndefinedReason.OtherFunding,
            ProgramComparisonCalculator.Calculate(Money(2015, FundingSource.Local, FundingStage.Disbursed), Money(2016, FundingSource.Local, FundingStage.Approved)).Reason);
    }

    private static Observation Money(int year, FundingSource source, FundingStage stage) =>
        new(NationalIndicators.PromotionFunding.Of(Vnd.FromBillions(5)), ReportingUnit.Nation, ReportingPeriod.Year(year))
        {
            Funding = source,
            Stage = stage,
        };

    private static Observation Fairs(decimal value, int year, Hedge hedge) =>
        new(NationalIndicators.FairParticipations.Of(value, hedge), ReportingUnit.Nation, ReportingPeriod.Year(year));

    private static ProgramComparison Compare(PromotionProgram earlier, Indicator of, PromotionProgram later, Indicator to) =>
        ProgramComparisonCalculator.Calculate(earlier.TargetFor(of), later.TargetFor(to));
}
