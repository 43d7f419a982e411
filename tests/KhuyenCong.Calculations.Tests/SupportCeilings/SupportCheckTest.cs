using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.SupportCeilings;

/// <summary>The sentences and workings of a check. The verdicts are worked out in SupportCeilingCalculatorTest.</summary>
public class SupportCheckTest
{
    private const string Clause = "(khoản 4, Điều 8, Thông tư số 28/2018/TT-BTC)";
    private const string ClauseInEnglish = "(clause 4, article 8, Circular 28/2018/TT-BTC)";

    // 50% of 900 = 450; cap 300.
    [Theory]
    [InlineData(500_000_000, "đề nghị 500 triệu đồng: vượt 200 triệu đồng so với mức hỗ trợ tối đa 300 triệu đồng, theo mức trần " + Clause,
        "requested 500 million đồng: 200 million đồng above the ceiling of 300 million đồng, by the cap " + ClauseInEnglish)]
    [InlineData(300_000_000, "đề nghị 300 triệu đồng: không vượt mức hỗ trợ tối đa 300 triệu đồng, theo mức trần " + Clause,
        "requested 300 million đồng: within the ceiling of 300 million đồng, by the cap " + ClauseInEnglish)]
    [InlineData(300_000_001, "đề nghị 300.000.001 đồng: vượt 1 đồng so với mức hỗ trợ tối đa 300 triệu đồng, theo mức trần " + Clause,
        "requested 300,000,001 đồng: 1 đồng above the ceiling of 300 million đồng, by the cap " + ClauseInEnglish)]
    public void A_check_says_request_excess_and_ceiling_with_its_article(long requested, string vietnamese, string english)
    {
        SupportCheck check = Machine(SupportSamples.After, Vnd.FromDong(requested));
        Assert.Equal(vietnamese, check.Describe());
        Assert.Equal(vietnamese, check.ToString());
        Assert.Equal(english, check.Describe(DisplayLanguage.English));
    }

    [Fact]
    public void The_working_is_the_difference_and_then_that_of_the_ceiling()
    {
        SupportCheck check = Machine(SupportSamples.After, Vnd.FromMillions(500));
        string ofCeiling = check.Ceiling.Explain()[check.Ceiling.Describe().Length..];
        Assert.Contains("\nVới chi phí được hỗ trợ 900 triệu đồng → ", ofCeiling, StringComparison.Ordinal);
        string[] lines = check.Explain()[..^ofCeiling.Length].Split('\n');
        Assert.Equal(check.Describe(), lines[0]);
        Assert.Equal("Công thức: max(requested - ceiling, 0)", lines[1]);
        Assert.StartsWith("  requested = 500 triệu đồng (", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("  ceiling = 300 triệu đồng (", lines[3], StringComparison.Ordinal);
        Assert.Equal(["  requested - ceiling = 200.000.000", "  max(requested - ceiling, 0) = 200.000.000"], lines[4..]);
        string english = check.Ceiling.Explain(DisplayLanguage.English)[check.Ceiling.Describe(DisplayLanguage.English).Length..];
        Assert.EndsWith("\n  max(requested - ceiling, 0) = 200,000,000" + english, check.Explain(DisplayLanguage.English), StringComparison.Ordinal);
        SupportCheck within = Machine(SupportSamples.After, Vnd.FromMillions(200));
        Assert.Equal(0, within.Workings()[0].Result.Value);
        Assert.Equal([check.Formula, check.Ceiling.Formula], check.Workings().Select(working => working.Formula));
    }

    [Fact]
    public void Without_a_ceiling_the_sentence_says_that_nothing_can_be_concluded_and_why()
    {
        SupportCheck check = Machine("2026-11-29", Vnd.FromMillions(500));
        Assert.Equal($"đề nghị 500 triệu đồng: chưa đủ căn cứ kết luận; mức hỗ trợ tối đa {check.Ceiling.Describe()}", check.Describe());
        Assert.StartsWith($"{check.Describe()}\n", check.Explain(), StringComparison.Ordinal);
        Assert.Equal(
            $"requested 500 million đồng: not enough grounds to conclude; the ceiling is {check.Ceiling.Describe(DisplayLanguage.English)}",
            check.Describe(DisplayLanguage.English));
    }

    // The last known level gives 300: the arithmetic continues, with the words that it is not a basis for approval.
    [Fact]
    public void Where_nothing_can_be_concluded_the_comparison_is_described_anyway()
    {
        SupportRequest request = SupportSamples.Request("advanced_machinery", "2026-11-29", SupportSamples.Units(900), useLastKnown: true);
        SupportCheck above = SupportCeilingCalculator.Check(Vnd.FromMillions(500), request);
        SupportCheck within = SupportCeilingCalculator.Check(Vnd.FromMillions(200), request);
        Assert.Equal(
            "đề nghị 500 triệu đồng: chưa đủ căn cứ kết luận; vượt 200 triệu đồng so với mức hỗ trợ tối đa 300 triệu đồng, theo mức trần "
                + $"{Clause}. {above.Ceiling.Answer!.DescribeCaveat()}",
            above.Describe());
        Assert.Equal(
            "requested 200 million đồng: not enough grounds to conclude; within the ceiling of 300 million đồng, by the cap "
                + $"{ClauseInEnglish}. {within.Ceiling.Answer!.DescribeCaveat(DisplayLanguage.English)}",
            within.Describe(DisplayLanguage.English));
    }

    [Theory]
    [InlineData(0, "0 triệu đồng", "0 million đồng")]
    [InlineData(-5_000_000, "-5 triệu đồng", "-5 million đồng")]
    public void An_amount_that_is_not_positive_is_reported_with_the_reason(long requested, string vietnamese, string english)
    {
        SupportCheck check = Machine(SupportSamples.After, Vnd.FromDong(requested));
        Assert.Equal($"{SharedWords.Undefined(UndefinedReason.RequestNotPositive)} ({vietnamese})", check.Describe());
        string reason = SharedWords.Undefined(UndefinedReason.RequestNotPositive, DisplayLanguage.English);
        Assert.Equal($"{reason} ({english})", check.Describe(DisplayLanguage.English));
    }

    // Priority raises the cap of 10 to 10 × 1,5 = 15, below the cost of 25.
    [Fact]
    public void What_raises_the_ceiling_is_described_with_it()
    {
        SupportCheck check = SupportCeilingCalculator.Check(
            Vnd.FromMillions(16),
            SupportSamples.Request("enterprise_founding", SupportSamples.After, SupportSamples.Units(25), multipliers: [SupportSamples.PriorityOnCap]));
        Assert.StartsWith(
            "đề nghị 16 triệu đồng: vượt 1 triệu đồng so với mức hỗ trợ tối đa 15 triệu đồng, theo mức trần; "
                + $"{check.Ceiling.Multipliers[0].Describe()} (",
            check.Describe(),
            StringComparison.Ordinal);
    }

    private static SupportCheck Machine(string day, Vnd requested) =>
        SupportCeilingCalculator.Check(requested, SupportSamples.Request("advanced_machinery", day, 900));
}
