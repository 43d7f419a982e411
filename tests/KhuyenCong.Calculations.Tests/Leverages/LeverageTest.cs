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
    public void The_sentence_says_the_stage_of_the_state_money_and_the_hedge_of_the_capital()
    {
        Assert.Equal("trung bình cứ 01 đồng vốn từ ngân sách nhà nước được duyệt thu hút được gần 5,5 đồng vốn đầu tư của cơ sở CNNT", OfReport.Describe());
        Assert.Equal(OfReport.Describe(), OfReport.ToString());
        Assert.Equal(
            "on average 1 đồng of approved state money drew nearly 5.5 đồng of investment by rural industrial establishments",
            OfReport.Describe(DisplayLanguage.English));
    }

    [Fact]
    public void The_sentence_of_bare_amounts_says_no_stage()
    {
        Leverage leverage = LeverageCalculator.Calculate(Vnd.FromBillions(6), Vnd.FromBillions(2));
        Assert.Equal("trung bình cứ 01 đồng vốn từ ngân sách nhà nước thu hút được 3 đồng vốn đầu tư của cơ sở CNNT", leverage.Describe());
        Assert.Equal(
            "on average 1 đồng of state money drew 3 đồng of investment by rural industrial establishments", leverage.Describe(DisplayLanguage.English));
    }

    [Fact]
    public void The_working_shows_operands_rounding_and_sources_in_Vietnamese() => Assert.Equal(
        $"""
        trung bình cứ 01 đồng vốn từ ngân sách nhà nước được duyệt thu hút được gần 5,5 đồng vốn đầu tư của cơ sở CNNT
        Cách tính: 9.500 tỷ đồng / 1.737,73 tỷ đồng ≈ 5,4669022230150828955016026655... → gần 5,5 (làm tròn 1 chữ số thập phân, làm tròn lên)
        Nguồn: mục III.2, Phần I, Báo cáo tổng kết Chương trình khuyến công quốc gia đến năm 2020: “Tổng vốn đối ứng của các tổ chức cá nhân tham gia thực hiện và thụ hưởng chương trình trong giai đoạn 2014-2020 là gần 9.500 tỷ đồng”
        Nguồn: mục III.2, Phần I, Báo cáo tổng kết Chương trình khuyến công quốc gia đến năm 2020: “tổng kế hoạch kinh phí khuyến công của cả nước đã được phê duyệt là 1.737,73 tỷ đồng”
        Lưu ý: có số liệu đầu vào là số gần đúng
        Danh mục {NationalCatalogue.Version}
        """,
        OfReport.Explain());

    [Fact]
    public void The_working_of_bare_amounts_has_no_sources_in_English() => Assert.Equal(
        $"""
        on average 1 đồng of state money drew 2.3 đồng of investment by rural industrial establishments
        Working: 9 billion đồng / 4 billion đồng = 2.25 → 2.3 (rounded to 1 decimal, half away from zero)
        Catalogue {NationalCatalogue.Version}
        """,
        LeverageCalculator.Calculate(Vnd.FromBillions(9), Vnd.FromBillions(4)).Explain(DisplayLanguage.English));

    [Fact]
    public void The_inverse_is_exact() =>
        Assert.Equal(new ExactRatio(173_773, 950_000), OfReport.Invert());

    [Fact]
    public void Results_of_the_same_operands_are_equal()
    {
        Leverage first = LeverageCalculator.Calculate(Vnd.FromBillions(9), Vnd.FromBillions(4)), second = LeverageCalculator.Calculate(Vnd.FromBillions(9), Vnd.FromBillions(4));
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());

        // The same number of other operands is another result.
        Assert.NotEqual(first, LeverageCalculator.Calculate(Vnd.FromBillions(18), Vnd.FromBillions(8)));
        Assert.NotEqual(first, LeverageCalculator.Calculate(Vnd.FromBillions(9), Vnd.Zero));
        Assert.NotEqual(first, default);
    }
}
