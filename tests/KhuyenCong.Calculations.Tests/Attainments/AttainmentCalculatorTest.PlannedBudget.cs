using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.Attainments;

/// <content>Money measured against the planned budget of the program: 1.212 tỷ đồng of national money, Decision 1288 article 1, V.1.</content>
public partial class AttainmentCalculatorTest
{
    private static PlannedBudget Budget => NationalReport.Program.PlannedBudget!;

    [Fact]
    public void The_report_divides_approved_by_planned_money()
    {
        // Report III.2: 755,71 tỷ đồng "đạt 62,35%". 755,71 / 1.212 = 0,62352310...
        Attainment national = AttainmentCalculator.Calculate(NationalReport.Find(NationalIndicators.PromotionFunding, FundingSource.National), Budget);
        Assert.Equal(62.35m, national.RoundPercent(2));
        Assert.Equal(FundingStage.Approved, national.FundingStage);
        Assert.Equal(1_212_000_000_000, national.Expected.Value);
        Assert.Same(Budget, national.PlannedBudget);
        Assert.Null(national.Target);
    }

    [Fact]
    public void Results_of_money_at_different_stages_are_different() => Assert.NotEqual(
        AttainmentCalculator.Calculate(Money(755.71m, FundingStage.Allocated), Budget), AttainmentCalculator.Calculate(Money(755.71m, FundingStage.Settled), Budget));

    [Fact]
    public void Only_promotion_money_beyond_the_plan_is_measured_against_it()
    {
        Observation clusters = new(NationalIndicators.Get("cluster_funding").Of(Vnd.FromBillions(78.28m)), ReportingUnit.Nation, ReportingPeriod.Of(NationalReport.Years))
        {
            Funding = FundingSource.National,
            Stage = FundingStage.Approved,
        };
        Assert.Equal(UndefinedReason.OtherIndicator, AttainmentCalculator.Calculate(clusters, Budget).Reason);
        Assert.Equal(UndefinedReason.OtherFunding, AttainmentCalculator.Calculate(Money(1_212, FundingStage.Planned), Budget).Reason);
    }

    [Fact]
    public void The_working_names_the_budget_and_its_source()
    {
        string working = AttainmentCalculator.Calculate(Money(303, FundingStage.Approved), Budget).Explain();

        // 303 / 1.212 = 1/4.
        Assert.Contains("\nKinh phí dự kiến: 1.212 tỷ đồng\n", working, StringComparison.Ordinal);
        Assert.Contains($" = 0,25 → 25% {SharedWords.Rounding()}\n", working, StringComparison.Ordinal);
        Assert.EndsWith('\n' + SharedWords.Sources([Budget.Citation]), working, StringComparison.Ordinal);
        Assert.Equal("V.1", Budget.Citation.Section);
    }

    [Fact]
    public void Marks_of_the_figure_are_marks_of_the_result() => Assert.Equal(
        ResultMarks.HedgedOperand | ResultMarks.ProvisionalOperand,
        AttainmentCalculator.Calculate(
            NationalReport.Funding(ReportingUnit.Nation, 755.71m, FundingSource.National, status: ObservationStatus.Provisional, hedge: Hedge.About), Budget).Marks);

    // Made up: "khoảng 100 tỷ đồng", of which 40 in 2026 and 60 in 2027 - 2030; 30 tỷ đồng of 2026 are 75% of the first part.
    [Fact]
    public void Money_of_some_years_is_measured_against_its_part()
    {
        PromotionProgram program = new(new ProgramDefinition
        {
            Id = "national_made_up",
            Level = ProgramLevel.National,
            Name = new("Chương trình minh họa"),
            Decision = new("1/QĐ-TTg (minh họa)", LegalDocumentKind.Decision, new("Quyết định")),
            ImplementedFrom = new(2026, 1, 1),
            ImplementedThrough = new(2030, 12, 31),
            PlannedBudget = new()
            {
                Amount = new(100, MeasureUnit.BillionDong),
                Hedge = Hedge.About,
                Funding = FundingSource.National,
                Parts =
                [
                    new() { Amount = new(40, MeasureUnit.BillionDong), Years = new(2026) },
                    new() { Amount = new(60, MeasureUnit.BillionDong), Years = new(2027, 2030) },
                ],
            },
        });
        PlannedBudget whole = program.PlannedBudget!;
        Observation spent = new(NationalIndicators.PromotionFunding.Of(Vnd.FromBillions(30)), ReportingUnit.Nation, ReportingPeriod.Year(2026))
        {
            Funding = FundingSource.National,
            Stage = FundingStage.Disbursed,
        };
        Assert.Equal((30m, 75m), (AttainmentCalculator.Calculate(spent, whole).RoundPercent(2), AttainmentCalculator.Calculate(spent, whole.Parts[0]).RoundPercent(2)));
        Assert.Equal(ResultMarks.HedgedOperand, AttainmentCalculator.Calculate(spent, whole).Marks);
        Assert.Equal(ResultMarks.None, AttainmentCalculator.Calculate(spent, whole.Parts[0]).Marks);
        Assert.Equal(UndefinedReason.OtherPeriod, AttainmentCalculator.Calculate(spent, whole.Parts[1]).Reason);
        Assert.Equal("khoảng 100 tỷ đồng", whole.ToString());
        Assert.Equal(
            "đạt 75% phần 2026 trong kinh phí dự kiến của Chương trình giai đoạn 2026 - 2030 (kinh phí đã giải ngân trên kinh phí dự kiến)",
            AttainmentCalculator.Calculate(spent, whole.Parts[0]).Describe());
        Assert.Equal(
            "đạt 30% kinh phí dự kiến của Chương trình giai đoạn 2026 - 2030 (kinh phí đã giải ngân trên kinh phí dự kiến; kết quả năm 2026)",
            AttainmentCalculator.Calculate(spent, whole).Describe());
    }

    [Fact]
    public void A_missing_figure_gives_an_undefined_result()
    {
        Attainment missing = AttainmentCalculator.Calculate(null, Budget);
        Assert.Equal(UndefinedReason.MissingActual, missing.Reason);
        Assert.Same(Budget, missing.PlannedBudget);
        Assert.Equal(FundingStage.Unstated, missing.FundingStage);
        Assert.StartsWith(SharedWords.Undefined(UndefinedReason.MissingActual) + '\n', missing.Explain(), StringComparison.Ordinal);
        Assert.Contains(": 1.212 tỷ đồng\n", missing.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void Money_of_another_source_is_not_measured_and_is_named()
    {
        Attainment local = AttainmentCalculator.Calculate(NationalReport.Funding(ReportingUnit.Nation, 982.011m, FundingSource.Local), Budget);
        Assert.Equal(UndefinedReason.OtherFunding, local.Reason);
        Assert.Contains("khuyến công địa phương (KCĐP)", local.Describe(), StringComparison.Ordinal);
        Assert.Contains("kinh phí dự kiến của Chương trình giai đoạn 2014 - 2020", local.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_is_not_money_is_not_measured_against_money()
    {
        Observation staff = new(NationalIndicators.CentreStaff.Of(1_308), ReportingUnit.Nation, ReportingPeriod.Of(NationalReport.Years))
        {
            Funding = FundingSource.National,
        };
        Assert.Equal(UndefinedReason.OtherIndicator, AttainmentCalculator.Calculate(staff, Budget).Reason);
    }

    private static Observation Money(decimal billions, FundingStage stage) =>
        NationalReport.Funding(ReportingUnit.Nation, billions, FundingSource.National, stage);
}
