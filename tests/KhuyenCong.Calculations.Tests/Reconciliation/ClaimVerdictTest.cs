using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests;

/// <summary>
/// Design section 5: the verdict is the first that holds, from exact to inconsistent. Every quotient is worked out next to its line.
/// </summary>
public class ClaimVerdictTest
{
    [Theory]
    // 18.400 / 140.000 = 13,142857...% (national report III.1.a).
    [InlineData("a = 18.400 lao động; b = 140.000 lao động", "13,14%", "a / b", ClaimVerdict.Exact, "13,14%")]
    // 261 / 200 - 1 = 30,5%.
    [InlineData("a = 261 mô hình; b = 200 mô hình", "tăng 30,5%", "a / b - 1", ClaimVerdict.Exact, "30,5%")]
    // 1 / 8 = 12,5%: a half rounds away from zero.
    [InlineData("a = 1; b = 8", "13%", "a / b", ClaimVerdict.Exact, "13%")]
    [InlineData("a = 1; b = 8", "12%", "a / b", ClaimVerdict.Truncated, "13%")]
    [InlineData("a = 1; b = 8", "giảm 13%", "-a / b", ClaimVerdict.Exact, "giảm 13%")]
    [InlineData("a = 1; b = 8", "giảm 12%", "-a / b", ClaimVerdict.Truncated, "giảm 13%")]
    // 100 / 1.308 = 7,64525...%: counts have no range, so only cutting off gives 7,64 (III, staff).
    [InlineData("a = 100 người; b = 1.308 người", "7,64%", "a / b", ClaimVerdict.Truncated, "7,65%")]
    // 755,71 + 982,011 = 1.737,721; at most 755,715 + 982,0115 = 1.737,7265, and 1.737,73 begins at 1.737,725.
    [InlineData("a = 755,71 tỷ đồng; b = 982,011 tỷ đồng", "1.737,73 tỷ đồng", "a + b", ClaimVerdict.WithinRounding, "1.737,72 tỷ đồng")]
    // The same with 1.737,74, which begins at 1.737,735.
    [InlineData("a = 755,71 tỷ đồng; b = 982,011 tỷ đồng", "1.737,74 tỷ đồng", "a + b", ClaimVerdict.Inconsistent, "1.737,72 tỷ đồng")]
    // 9.500 / 1.737,73 = 5,4669: printed money, compared as a number.
    [InlineData("a = gần 9.500 tỷ đồng; b = 1.737,73 tỷ đồng", "5,5 đồng", "a / b", ClaimVerdict.Exact, "5,5 đồng")]
    // Touching ranges: [0,5; 1,5) + [0,5; 1,5) = [1; 3), and 3 means [2,5; 3,5); 0 means (-0,5; 0,5), which ends before 1.
    [InlineData("a = 1 tỷ; b = 1 tỷ", "3 tỷ", "a + b", ClaimVerdict.WithinRounding, "2 tỷ")]
    [InlineData("a = 1 tỷ; b = 1 tỷ", "0 tỷ", "a + b", ClaimVerdict.Inconsistent, "2 tỷ")]
    // [1; 3) just misses [3,5; 4,5); 1 means [0,5; 1,5), which includes 1.
    [InlineData("a = 1 tỷ; b = 1 tỷ", "4 tỷ", "a + b", ClaimVerdict.Inconsistent, "2 tỷ")]
    [InlineData("a = 1 tỷ; b = 1 tỷ", "1 tỷ", "a + b", ClaimVerdict.WithinRounding, "2 tỷ")]
    // 170 / 22 = 7,7272... and 85 / (170 / 22) = 11 to the last digit: counts leave no room for 11,40.
    [InlineData("a = 85 xã; b = 170 xã; c = 22 xã", "11,40", "a / (b / c)", ClaimVerdict.Inconsistent, "11,00")]
    [InlineData("a = 85 xã; b = 170 xã; c = 22 xã", "11,00", "a / (b / c)", ClaimVerdict.Exact, "11,00")]
    // "không quá 22" is 0 to 22 as a figure, so 22 + 8 may be 25; "ít nhất 22" has no end, so 30 may be 500 but not 25.
    [InlineData("a = không quá 22 xã; b = 8 xã", "25 xã", "a + b", ClaimVerdict.WithinRounding, "30 xã")]
    [InlineData("a = không quá 22 xã; b = 8 xã", "31 xã", "a + b", ClaimVerdict.Inconsistent, "30 xã")]
    [InlineData("a = ít nhất 22 xã; b = 8 xã", "500 xã", "a + b", ClaimVerdict.WithinRounding, "30 xã")]
    [InlineData("a = ít nhất 22 xã; b = 8 xã", "25 xã", "a + b", ClaimVerdict.Inconsistent, "30 xã")]
    // Money in tỷ đồng: the factor of the unit leaves the end open.
    [InlineData("a = ít nhất 22 tỷ đồng; b = 8 tỷ đồng", "500 tỷ đồng", "a + b", ClaimVerdict.WithinRounding, "30 tỷ đồng")]
    // 44 over at least 22, which rounding begins at 21,5, is 2,0466 at most and more than 0.
    [InlineData("a = 44 xã; b = ít nhất 22 xã", "0,01", "a / b", ClaimVerdict.WithinRounding, "2,00")]
    [InlineData("a = 44 xã; b = ít nhất 22 xã", "2,06", "a / b", ClaimVerdict.Inconsistent, "2,00")]
    // Division by zero, and by what may be zero (0,0% is (-0,05%; 0,05%)) where the printed numbers give 5 / 0.
    [InlineData("a = 5; b = 0", "5%", "a / b", ClaimVerdict.Unchecked, "")]
    [InlineData("a = 5%; b = 0,0%", "5%", "a / b", ClaimVerdict.Unchecked, "")]
    // The printed numbers give 50 (exact) or not, but b may be zero: nobody can say that 7 is wrong.
    [InlineData("a = 5; b = 0,1; c = 0,1", "50", "a / (b + c - 0.1)", ClaimVerdict.Exact, "50")]
    [InlineData("a = 5; b = 0,1; c = 0,1", "7", "a / (b + c - 0.1)", ClaimVerdict.Unchecked, "")]
    public void A_claim_gets_the_first_verdict_that_holds(string figures, string text, string formula, ClaimVerdict verdict, string recomputed)
    {
        ClaimFinding finding = ReportText.Check(figures, text, formula);
        Assert.Equal(verdict, finding.Verdict);
        Assert.Equal(recomputed, finding.Recomputed);
        Assert.Equal(text, finding.Printed);
        Assert.Equal(verdict == ClaimVerdict.Unchecked, finding.UncheckedReason is not null);
    }

    // 932 / 1.000 - 1 = -6,8% and 1.068 / 1.000 - 1 = 6,8%: a fall and a rise have their word where the number alone would say the opposite.
    [Theory]
    [InlineData("a = 932; b = 1.000", "giảm 13,95%", "giảm 6,80%")]
    [InlineData("a = 1.068; b = 1.000", "giảm 13,95%", "tăng 6,80%")]
    [InlineData("a = 1.000; b = 1.000", "giảm 13,95%", "0,00%")]
    [InlineData("a = 1.068; b = 1.000", "tăng 13,95%", "6,80%")]
    [InlineData("a = 932; b = 1.000", "tăng 13,95%", "giảm 6,80%")]
    [InlineData("a = 932; b = 1.000", "đạt 13,95%", "-6,80%")]
    public void A_recomputed_fall_is_printed_as_a_fall(string figures, string text, string recomputed)
    {
        ClaimFinding finding = ReportText.Check(figures, text, "a / b - 1");
        Assert.Equal((ClaimVerdict.Inconsistent, recomputed), (finding.Verdict, finding.Recomputed));
        Assert.Contains($" {recomputed}: ", finding.ToString(), StringComparison.Ordinal);
    }

    // x against p = 100: the bounds of each hedge, and one step past them.
    [Theory]
    [InlineData("gần 100 xã", 90, ClaimVerdict.Hedged)]
    [InlineData("gần 100 xã", 99, ClaimVerdict.Hedged)]
    [InlineData("gần 100 xã", 100, ClaimVerdict.Exact)]
    [InlineData("gần 100 xã", 89, ClaimVerdict.Inconsistent)]
    [InlineData("gần 100 xã", 101, ClaimVerdict.Inconsistent)]
    [InlineData("dưới 100 xã", 1, ClaimVerdict.Hedged)]
    [InlineData("dưới 100 xã", 101, ClaimVerdict.Inconsistent)]
    [InlineData("hơn 100 xã", 101, ClaimVerdict.Hedged)]
    [InlineData("hơn 100 xã", 110, ClaimVerdict.Hedged)]
    [InlineData("hơn 100 xã", 111, ClaimVerdict.Inconsistent)]
    [InlineData("khoảng hơn 100 xã", 110, ClaimVerdict.Hedged)]
    [InlineData("khoảng hơn 100 xã", 99, ClaimVerdict.Inconsistent)]
    [InlineData("không quá 100 xã", 1, ClaimVerdict.Hedged)]
    [InlineData("tối đa 100 xã", 99, ClaimVerdict.Hedged)]
    [InlineData("không quá 100 xã", 101, ClaimVerdict.Inconsistent)]
    [InlineData("không dưới 100 xã", 1_000, ClaimVerdict.Hedged)]
    [InlineData("tối thiểu 100 xã", 99, ClaimVerdict.Inconsistent)]
    [InlineData("trên 100 xã", 5_000, ClaimVerdict.Hedged)]
    [InlineData("trên 100 xã", 99, ClaimVerdict.Inconsistent)]
    [InlineData("khoảng 100 xã", 95, ClaimVerdict.Hedged)]
    [InlineData("khoảng 100 xã", 94, ClaimVerdict.Inconsistent)]
    [InlineData("ước 100 xã", 105, ClaimVerdict.Hedged)]
    [InlineData("xấp xỉ 100 xã", 106, ClaimVerdict.Inconsistent)]
    [InlineData("tương đương 100 xã", 105, ClaimVerdict.Hedged)]
    [InlineData("ít nhất 100 xã", 300, ClaimVerdict.Hedged)]
    [InlineData("100 xã", 101, ClaimVerdict.Inconsistent)]
    public void A_hedged_claim_holds_within_its_hedge(string text, int value, ClaimVerdict verdict) =>
        Assert.Equal(verdict, ReportText.Check(Figure(value), text, "a").Verdict);

    // A fall of 11% is "giảm hơn 10%" (up to 11%), one of 9% is not.
    [Theory]
    [InlineData("giảm hơn 10%", 89, ClaimVerdict.Hedged)]
    [InlineData("giảm hơn 10%", 91, ClaimVerdict.Inconsistent)]
    [InlineData("giảm gần 10%", 91, ClaimVerdict.Hedged)]
    public void A_hedge_of_a_fall_goes_by_its_size(string text, int later, ClaimVerdict verdict) =>
        Assert.Equal(verdict, ReportText.Check($"{Figure(later)}; b = 100 xã", text, "a / b - 1").Verdict);

    // (25 / 9)^(1/2) - 1 = 2/3, and 2/3 * 0,75 is just a half, which rounds away from zero.
    [Fact]
    public void A_rational_root_is_exact()
    {
        ClaimFinding finding = ReportText.Check("a = 9; b = 25", "1", "cagr(a, b, 2) * 0.75");
        Assert.Equal((ClaimVerdict.Exact, "1"), (finding.Verdict, finding.Recomputed));

        // Its range ends outward of 2/3, which decimal cannot hold.
        ClaimFinding comparison = ReportText.Check("a = 9; b = 25", null, "cagr(a, b, 2) * 3 = 2");
        Assert.Equal((ClaimVerdict.WithinRounding, "đúng"), (comparison.Verdict, comparison.Recomputed));
    }

    // 10^13 / 3 with 19 decimals has 32 digits.
    [Fact]
    public void A_result_that_decimal_cannot_hold_as_printed_is_unchecked()
    {
        ClaimFinding finding = ReportText.Check("a = 10.000.000.000.000; b = 3", "0,1234567890123456789", "a / b");
        Assert.Equal((ClaimVerdict.Unchecked, string.Empty), (finding.Verdict, finding.Recomputed));
        Assert.Contains("vượt quá giới hạn", finding.UncheckedReason!.Vietnamese, StringComparison.Ordinal);
    }

    // 10 tỷ is [9,5; 10,5) tỷ, and 9 đồng times a billion [8,5; 9,5) tỷ: all of the one is above all of the other. 10 đồng reaches
    // into it, 11 đồng ([10,5; 11,5)) begins after it.
    [Theory]
    [InlineData("a = 10 tỷ; b = 9 đồng", "a > b * 1000000000", ClaimVerdict.Exact, "đúng")]
    [InlineData("a = 10 tỷ; b = 10 đồng", "a > b * 1000000000", ClaimVerdict.WithinRounding, "sai")]
    [InlineData("a = 10 tỷ; b = 10 đồng", "a = b * 1000000000", ClaimVerdict.WithinRounding, "đúng")]
    [InlineData("a = 10 tỷ; b = 11 đồng", "a >= b * 1000000000", ClaimVerdict.Inconsistent, "sai")]
    [InlineData("a = 5; b = 5", "a = b", ClaimVerdict.Exact, "đúng")]
    [InlineData("a = 5; b = 0", "a / b > 1", ClaimVerdict.Unchecked, "")]
    public void A_comparison_is_exact_everywhere_and_within_rounding_somewhere(string figures, string formula, ClaimVerdict verdict, string recomputed)
    {
        ClaimFinding finding = ReportText.Check(figures, null, formula);
        Assert.Equal(verdict, finding.Verdict);
        Assert.Equal(recomputed, finding.Recomputed);
    }

    // 0,85p with a margin of a fifth; 12,5 rounded to the even digit.
    [Fact]
    public void Hedges_and_rounding_may_be_replaced()
    {
        Assert.Equal(ClaimVerdict.Hedged, ReportText.Check(Figure(85), "gần 100 xã", "a", new HedgePolicy(0.2m, 0.05m)).Verdict);
        Assert.Equal(ClaimVerdict.Inconsistent, ReportText.Check(Figure(85), "gần 100 xã", "a").Verdict);
        Assert.Equal(ClaimVerdict.Exact, ReportText.Check("a = 1; b = 8", "12%", "a / b", null, RoundingRule.HalfToEven).Verdict);
        Assert.Throws<ArgumentOutOfRangeException>(() => ReconciliationCalculator.Reconcile(ReportText.Read(string.Empty, string.Empty), new() { Rounding = (RoundingRule)9 }));
        Assert.Throws<ArgumentNullException>(() => ReconciliationCalculator.Reconcile(null!));
    }

    // 10^28 * 10 is beyond decimal: no result that could be compared, and no crash.
    [Fact]
    public void A_number_beyond_decimal_leaves_the_claim_unchecked()
    {
        ClaimFinding finding = ReportText.Check("a = 9.999.999.999.999.999.999.999.999.999", "5", "a * 100");
        Assert.Equal(ClaimVerdict.Unchecked, finding.Verdict);
        Assert.Contains("vượt quá giới hạn", finding.UncheckedReason!.Vietnamese, StringComparison.Ordinal);
    }

    private static string Figure(int value) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"a = {value / 1000}.{value % 1000:000} xã").Replace("= 0.0", "= ", StringComparison.Ordinal).Replace("= 0.", "= ", StringComparison.Ordinal);
}
