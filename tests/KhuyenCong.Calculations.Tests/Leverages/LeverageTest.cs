using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.Leverages;

/// <summary>The sentences and workings of a leverage, and its equality.</summary>
public class LeverageTest
{
    // 9.500 / 1.737,73 = 5,466902...
    private static Leverage OfReport { get; } = LeverageCalculator.Calculate(
        NationalReport.Find(NationalIndicators.CounterpartCapital, FundingSource.Counterpart),
        NationalReport.Find(NationalIndicators.PromotionFunding, FundingSource.StateBudget));

    [Fact]
    public void The_sentence_names_the_state_money_and_keeps_the_hedge_of_the_capital_true()
    {
        // 9.500 / 755,71 = 12,5709...; "hơn 9.500" is more than 5,4 times 1.737,73, which 5,5 times is not; 1 / 100 = 0,01, too little for one decimal.
        Leverage national = LeverageCalculator.Calculate(Counterpart(Hedge.Nearly), NationalReport.Find(NationalIndicators.PromotionFunding, FundingSource.National));
        Leverage more = LeverageCalculator.Calculate(
            Counterpart(Hedge.MoreThan), NationalReport.Find(NationalIndicators.PromotionFunding, FundingSource.StateBudget));
        (Leverage Result, string State, string Capital)[] sentences =
        [
            (OfReport, "từ ngân sách nhà nước được duyệt", "gần 5,5"),
            (national, "khuyến công quốc gia (KCQG) được duyệt", "gần 12,6"),
            (more, "từ ngân sách nhà nước được duyệt", "trên 5,4"),
            (Billions(6, 2), "từ ngân sách nhà nước", "3"),
            (Billions(1, 100), "từ ngân sách nhà nước", "dưới 0,1"),
            (Billions(0, 100), "từ ngân sách nhà nước", "0"),
        ];
        Assert.All(sentences, row => Assert.Equal($"trung bình cứ 01 đồng vốn {row.State} thu hút được {row.Capital} đồng vốn đầu tư của cơ sở CNNT", row.Result.Describe()));
        Assert.Equal(OfReport.Describe(), OfReport.ToString());
        (Leverage Result, string State, string Capital)[] english = [(OfReport, "approved state money", "nearly 5.5"), (Billions(6, 2), "state money", "3")];
        Assert.All(english, row => Assert.Equal(
            $"on average 1 đồng of {row.State} attracted {row.Capital} đồng of investment by rural industrial establishments", row.Result.Describe(DisplayLanguage.English)));
    }

    [Fact]
    public void The_working_shows_operands_rounding_and_sources()
    {
        Assert.Equal(
            $"""
            {OfReport.Describe()}
            Công thức: capital / state
              capital = gần 9.500 tỷ đồng (vốn đối ứng)
              state = 1.737,73 tỷ đồng (vốn ngân sách nhà nước)
              capital / state ≈ 5,4669022230150828955016026655... → gần 5,5 {SharedWords.Rounding(decimals: 1, hedge: Hedge.Nearly)}
            Khoảng kết quả: {FormulaCalculator.EvaluateRange(OfReport.Formula!, [ValueRange.HalfOpen(8_550, 9_500), ValueRange.Point(1_737.73m)]).Describe()}
            {SharedWords.Sources(OfReport.Citations, ResultMarks.HedgedOperand)}
            """,
            OfReport.Explain(),
            ignoreLineEndingDifferences: true);
        Assert.Equal(["III.2, Phần I", "III.2, Phần I"], OfReport.Citations.Select(citation => citation.Section!));
        Leverage bare = Billions(9, 4);
        Assert.Equal(
            $"""
            {bare.Describe(DisplayLanguage.English)}
            Formula: capital / state
              capital = 9 billion đồng (counterpart capital)
              state = 4 billion đồng (state budget money)
              capital / state = 2.25 → 2.3 {SharedWords.Rounding(DisplayLanguage.English, decimals: 1)}
            {SharedWords.Sources([], ResultMarks.ScopeNotStated, DisplayLanguage.English)}
            """,
            bare.Explain(DisplayLanguage.English),
            ignoreLineEndingDifferences: true);
    }

    // 25 / 7 = 3,571...: what an interface gives as 3.57 is 3,6 in the sentence, and 3,57 on request; 9.500 / 1.737,73 = 5,4669...
    [Fact]
    public void A_table_has_the_ratio_with_as_many_decimals_as_it_asks_for()
    {
        Leverage leverage = Billions(25, 7);
        Assert.Contains(" 3,6 đồng ", leverage.Describe(), StringComparison.Ordinal);
        Assert.Equal((3.57m, "3,6", "3,57"), (leverage.RoundRatio(2), leverage.FormatRatio(), leverage.FormatRatio(decimals: 2)));
        Assert.Equal(("gần 5,5", "gần 5,47"), (OfReport.FormatRatio(), OfReport.FormatRatio(decimals: 2)));
        Assert.Equal(("3.571", "nearly 6"), (leverage.FormatRatio(DisplayLanguage.English, 3), OfReport.FormatRatio(DisplayLanguage.English, 0)));
        Assert.Equal(("3", "3,00"), (Billions(6, 2).FormatRatio(), Billions(6, 2).FormatRatio(decimals: 2)));
        Leverage small = Billions(1, 100);
        Assert.Equal(("dưới 0,1", "0,01", "dưới 1"), (small.FormatRatio(), small.FormatRatio(decimals: 2), small.FormatRatio(decimals: 0)));
        Assert.Equal(SharedWords.Undefined(UndefinedReason.ZeroDivisor), Billions(1, 0).FormatRatio(decimals: 2));
        Assert.Throws<ArgumentOutOfRangeException>("decimals", () => Billions(1, 0).FormatRatio(decimals: 29));
    }

    [Fact]
    public void The_inverse_is_exact() =>
        Assert.Equal(new ExactRatio(173_773, 950_000), OfReport.ExactRatio.Invert());

    private static Leverage Billions(decimal capital, decimal state) => LeverageCalculator.Calculate(new() { Capital = Vnd.FromBillions(capital), State = Vnd.FromBillions(state) });

    private static Observation Counterpart(Hedge hedge) => new(NationalIndicators.CounterpartCapital.Of(Vnd.FromBillions(9_500), hedge), ReportingUnit.Nation, ReportingPeriod.Of(NationalReport.Years))
    {
        Funding = FundingSource.Counterpart,
    };
}
