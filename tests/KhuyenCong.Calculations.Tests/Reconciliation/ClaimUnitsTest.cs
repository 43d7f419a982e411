using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests;

/// <summary>Money meets only money of its own currency in a sum, a difference and a comparison; counts may mix, with a mark.</summary>
public class ClaimUnitsTest
{
    // The numbers fit in every line: only the units do not.
    [Theory]
    [InlineData("a = 4 tỷ USD; b = 6 tỷ đồng", "10 tỷ đồng", "a + b", "USD", "đồng")]
    [InlineData("a = 10 tỷ đồng; b = 6 tỷ USD", "4 tỷ đồng", "a - b", "đồng", "USD")]
    [InlineData("a = 4 tỷ USD; b = 6 tỷ euro", "10 tỷ USD", "sum(a, b)", "USD", "EUR")]
    [InlineData("a = 4 đồng; b = 6 xã", "5 đồng", "mean(a, b)", "đồng", "xã")]
    [InlineData("a = 4 đồng; b = 6 xã", "5 đồng", "median(a, b)", "đồng", "xã")]
    [InlineData("a = 4 đồng; b = 6 xã", "4 đồng", "min(a, b)", "đồng", "xã")]
    [InlineData("a = 4 đồng; b = 6 xã", "6 đồng", "max(a, b)", "đồng", "xã")]
    [InlineData("a = 4 đô la Mỹ; b = 6 đồng", "50%", "growth(a, b)", "USD", "đồng")]
    [InlineData("a = 4 đồng; b = 6 lao động", "50%", "cagr(a, b, 1)", "đồng", "lao động")]
    [InlineData("a = 4 đồng; b = 6 lao động", null, "a < b", "đồng", "lao động")]
    [InlineData("a = 4 đồng; b = 6 lao động", "1", "count(a < b)", "đồng", "lao động")]
    [InlineData("a = 4 đồng; b = 6", "10 đồng", "a + b", "đồng", "số không có đơn vị")]
    [InlineData("a = 4 đồng; b = 6%", "4 đồng", "a + b", "đồng", "số không có đơn vị")]
    [InlineData("a = 4 đồng", "5 đồng", "a + 1", "đồng", "số không có đơn vị")]
    [InlineData("a = 4 đồng; b = 2 xã", "4 đồng", "a * a / b + a", "đồng^2/xã", "đồng")]
    [InlineData("a = 10 đồng; b = 3 năm", "1 đồng", "a - b * b", "đồng", "năm^2")]
    [InlineData("a = 4 tỷ USD", "4 tỷ đồng", "a", "đồng", "USD")]
    [InlineData("a = 5 triệu đô la Úc; b = 5 triệu USD", "10 triệu USD", "a + b", "AUD", "USD")]
    [InlineData("n = 18.400 lao động; a = 10 tỷ đồng; b = 5 tỷ đồng", "36.800 đồng", "n * a / b", "đồng", "lao động")]
    [InlineData("a = 10 tỷ đồng; b = 5 tỷ đồng", "2 USD", "a / b", "USD", "số không có đơn vị")]
    [InlineData("a = 5 triệu RMB; b = 5 triệu lượt", "10 triệu RMB", "a + b", "CNY", "lượt")]
    [InlineData("a = 4 xã; b = 6 xã", "10 đồng", "a + b", "đồng", "xã")]
    [InlineData("a = 4 đồng", "4 xã", "a", "xã", "đồng")]
    [InlineData("a = 4 đồng", "4", "a", "số không có đơn vị", "đồng")]
    [InlineData("a = 4 đồng; b = 6 đồng", "1 đồng", "count(a < b)", "đồng", "số không có đơn vị")]
    public void Money_that_meets_another_unit_leaves_the_claim_unchecked(string figures, string? text, string formula, string one, string other)
    {
        ClaimFinding finding = ReportText.Check(figures, text, formula);
        Assert.Equal((ClaimVerdict.Unchecked, UndefinedReason.UnlikeUnits), (finding.Verdict, finding.Result.Reason));
        Assert.Contains(one, finding.UncheckedReason!.Vietnamese, StringComparison.Ordinal);
        Assert.Contains(other, finding.UncheckedReason.Vietnamese, StringComparison.Ordinal);
        Assert.Equal(string.Empty, finding.Recomputed);
        Assert.Empty(finding.Workings());
    }

    [Theory]
    [InlineData("a = 4 tỷ USD; b = 6 tỷ USD", "10 tỷ đô la", "a + b")]
    [InlineData("a = 4 tỷ đồng; b = 600 triệu", "4.600 triệu đồng", "a + b")]
    // 4 USD at 25.000 đồng each.
    [InlineData("a = 4 USD; r = 25.000 đồng/USD; b = 1 nghìn đồng", "101 nghìn đồng", "a * r + b")]
    [InlineData("a = 12 đồng; b = 6 lao động", "2 đồng/lao động", "a / b")]
    [InlineData("a = 12 đồng/tỉnh; b = 6 tỉnh; c = 1 đồng", "73 đồng", "a * b + c")]
    // 11 đồng for each 2 đồng are 5,5 đồng, or 5,5 times.
    [InlineData("a = 11 đồng; b = 2 đồng", "5,5 đồng", "a / b")]
    [InlineData("a = 11 đồng; b = 2 đồng", "5,5 lần", "a / b")]
    [InlineData("a = 11 đồng; b = 10 đồng", "tăng 10%", "a / b - 1")]
    [InlineData("a = 50%; b = 10 đồng", "5 đồng", "a * b")]
    [InlineData("a = 10 đồng", "20 đồng", "a * 2")]
    [InlineData("a = 10 đồng", "10 đồng", "max(a, 0)")]
    public void Money_is_multiplied_divided_and_added_to_its_like(string figures, string text, string formula)
    {
        ClaimFinding finding = ReportText.Check(figures, text, formula);
        Assert.Equal((ClaimVerdict.Exact, ResultMarks.None), (finding.Verdict, finding.Marks));
    }

    // 4 + 6 = 10 each time.
    [Theory]
    [InlineData("a = 4 cơ sở; b = 6 lao động", "10 cơ sở", "a + b", true)]
    [InlineData("a = 31 đề án; b = 26 CCN", "57 CCN", "a + b", true)]
    [InlineData("a = 4 cơ sở; b = 6 cơ sở", "10 lượt cơ sở", "a + b", true)]
    [InlineData("a = 4 cơ sở; b = 6 cơ sở", "10 cơ sở", "a + b", false)]
    [InlineData("a = 4 Cơ sở; b = 6 cơ sở", "10 cơ sở", "a + b", false)]
    [InlineData("a = 4 cơ sở; b = 6", "10", "a + b", false)]
    [InlineData("a = 9 cơ sở", "10 cơ sở", "a + 1", false)]
    [InlineData("a = 100 lao động; b = 10 cơ sở", "10 lao động", "a / b", false)]
    public void Counts_of_unlike_things_keep_their_verdict_with_a_mark(string figures, string text, string formula, bool isMarked)
    {
        ClaimFinding finding = ReportText.Check(figures, text, formula);
        Assert.Equal((ClaimVerdict.Exact, isMarked ? ResultMarks.MixedUnits : ResultMarks.None), (finding.Verdict, finding.Marks));
    }

    [Fact]
    public void A_reason_names_both_units_in_both_languages()
    {
        BilingualText inside = ReportText.Check("a = 4 tỷ USD; b = 6 tỷ đồng", "10 tỷ đồng", "a + b").UncheckedReason!;
        Assert.Equal("khác đơn vị: \"a + b\" cộng, trừ hoặc so sánh USD với đồng", inside.Vietnamese);
        Assert.Equal("unlike units: \"a + b\" adds or compares \"USD\" and \"đồng\"", inside.English);
        BilingualText printed = ReportText.Check("a = 5.000", "5.000 đồng", "a").UncheckedReason!;
        Assert.Equal("khác đơn vị: in theo đồng, công thức cho số không có đơn vị tiền; số tiền in không kèm đơn vị thì nêu đơn vị ở \"unit\"", printed.Vietnamese);
        Assert.Equal("unlike units: printed in \"đồng\", the formula gives a number without a unit of money; state the unit of money that is printed without one in \"unit\"", printed.English);
    }
}
