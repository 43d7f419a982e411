using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.Shares;

/// <summary>The sentences and workings of shares and of tables of shares.</summary>
public class ShareTest
{
    private static readonly ShareItem Whole = new(
        new("tổng kinh phí", "total funding"), NationalReport.Find(NationalIndicators.PromotionFunding, FundingSource.StateBudget));

    private static readonly ShareItem National = new(
        new("kinh phí KCQG", "KCQG funding"), NationalReport.Find(NationalIndicators.PromotionFunding, FundingSource.National));

    private static readonly BilingualText Rest = new("phần còn lại", "the rest");

    [Fact]
    public void A_share_and_a_table_are_described_as_reports_do()
    {
        Share share = ShareCalculator.Calculate(National, Whole);

        // 755,71 / 1.737,73 = 43,4883...%, and "hơn" rounds down; 1.737,73 - 755,71 = 982,02, 56,51% as well.
        Share more = ShareCalculator.Calculate(
            new ShareItem(National.Name, NationalReport.Funding(ReportingUnit.Nation, 755.71m, hedge: Hedge.MoreThan)),
            new ShareItem(Whole.Name, Vnd.FromBillions(1_737.73m).ToQuantity()));
        ShareItem half = new(new("một nửa", "one half"), new Quantity(2, MeasureUnit.One));
        ShareTable halves = ShareCalculator.Calculate(new ShareItem(new("tất cả", "all"), new Quantity(4, MeasureUnit.One)), [half, half], Rest);
        ShareTable table = ShareCalculator.Calculate(Whole, [National], Rest);
        Assert.Equal("kinh phí KCQG chiếm trên 43,48% tổng kinh phí", more.Describe());
        Assert.Equal("một nửa chiếm 50% tất cả; một nửa chiếm 50% tất cả", halves.Describe());
        Assert.Equal(0, halves.Remainder.Ratio);
        Assert.Equal("kinh phí KCQG chiếm 43,49% tổng kinh phí; phần còn lại chiếm 56,51% tổng kinh phí", table.Describe());
        Assert.Equal(table.Describe(), table.ToString());
        Assert.Equal("KCQG funding is 43.49% of total funding; the rest is 56.51% of total funding", table.Describe(DisplayLanguage.English));
        Assert.Equal("kinh phí KCQG chiếm 43,49% tổng kinh phí", share.Describe());
        Assert.Equal("kinh phí KCQG chiếm 43,49% tổng kinh phí", share.ToString());
        Assert.Equal("KCQG funding is 43.49% of total funding", share.Describe(DisplayLanguage.English));
    }

    [Fact]
    public void The_working_shows_operands_rounding_and_sources_in_Vietnamese()
    {
        Share share = ShareCalculator.Calculate(National, Whole);
        Assert.Equal(
            $"""
            {share.Describe()}
            Công thức: part / whole
              part = 755,71 tỷ đồng (kinh phí KCQG)
              whole = 1.737,73 tỷ đồng (tổng kinh phí)
              part / whole ≈ 0,4348834398899713994694227527... → 43,49% {SharedWords.Rounding()}
            {SharedWords.Sources([National.Citation!, Whole.Citation!])}
            """,
            share.Explain(),
            ignoreLineEndingDifferences: true);
        Assert.Equal(["III.2, Phần I", "III.2, Phần I"], share.Citations.Select(citation => citation.Section!));
    }

    [Fact]
    public void The_working_of_plain_amounts_has_no_sources_in_English()
    {
        ShareItem whole = new(new("tất cả", "all"), new Quantity(8, MeasureUnit.One));
        ShareItem part = new(new("một phần", "a part"), new Quantity(3, MeasureUnit.One));
        Share share = ShareCalculator.Calculate(part, whole);
        Assert.Equal(
            $"""
            {share.Describe(DisplayLanguage.English)}
            Formula: part / whole
              part = 3 (a part)
              whole = 8 (all)
              part / whole = 0.375 → 37.5% {SharedWords.Rounding(DisplayLanguage.English)}
            {SharedWords.Sources([], ResultMarks.ScopeNotStated, DisplayLanguage.English)}
            """,
            share.Explain(DisplayLanguage.English),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void The_working_of_a_table_is_that_of_its_shares_and_then_of_what_they_leave()
    {
        ShareTable table = ShareCalculator.Calculate(Whole, [National], Rest);
        Assert.Equal($"{table.Shares[0].Explain()}\n\n{table.Remainder.Explain()}", table.Explain());
        Assert.Same(Whole, table.Whole);
    }

    [Fact]
    public void A_table_over_zero_says_why_it_has_no_shares()
    {
        ShareItem nothing = new(new("không", "nothing"), new Quantity(0, MeasureUnit.One));
        string reason = SharedWords.Undefined(UndefinedReason.ZeroDivisor);
        Assert.Equal($"không / không: {reason}; {Rest.Vietnamese} / không: {reason}", ShareCalculator.Calculate(nothing, [nothing], Rest).Describe());
    }

    [Fact]
    public void An_item_prints_its_name_and_money_in_billions()
    {
        Assert.Equal("kinh phí KCQG: 755,71 tỷ đồng", National.ToString());
        Assert.Equal("học viên: 13.985 học viên", new ShareItem(new("học viên", "trainees"), NationalIndicators.ManagementTrainees.Of(13_985).Quantity).ToString());
    }

    // 0,009 / 1.737,73 = 0,0005...%; 999.999 and 1.000.001 of 1.000.000.
    [Theory]
    [InlineData(5, "dưới 0,01%")]
    [InlineData(999_999, "gần 100%")]
    [InlineData(1_000_000, "100%")]
    [InlineData(1_000_001, "hơn 100%")]
    public void Rounding_alone_never_says_nothing_or_all(int part, string expected) => Assert.Equal(
        expected,
        ShareCalculator.Calculate(
            new ShareItem(new("a", "a"), new Quantity(part, MeasureUnit.One)), new ShareItem(new("b", "b"), new Quantity(1_000_000, MeasureUnit.One))).FormatPercent());

    // The shares of a table: 26,1, 17,4 and 15,88 of 100.
    [Fact]
    public void A_table_has_as_many_decimals_as_it_asks_for()
    {
        ShareItem whole = new(new("tất cả", "all"), new Quantity(100, MeasureUnit.One));
        Share[] shares =
        [
            .. new[] { 26.1m, 17.4m, 15.88m }
                .Select(part => ShareCalculator.Calculate(new(new("một phần", "a part"), new Quantity(part, MeasureUnit.One)), whole)),
        ];
        Assert.Equal("26,1%; 17,4%; 15,88%", string.Join("; ", shares.Select(share => share.FormatPercent())));
        Assert.Equal("26,10%; 17,40%; 15,88%", string.Join("; ", shares.Select(share => share.FormatPercent(decimals: 2))));
        Assert.Equal("26%; 17%; 16%", string.Join("; ", shares.Select(share => share.FormatPercent(decimals: 0))));
        Assert.Equal("26.100%", shares[0].FormatPercent(DisplayLanguage.English, 3));
    }

    // 755,71 / 1.737,73 = 43,48834...%: more than that is more than 43,4%, and not more than 43,5%; nearly that is nearly 43,5% and 43,489%.
    [Theory]
    [InlineData(Hedge.MoreThan, "trên 43,4%", "trên 43,488%")]
    [InlineData(Hedge.Nearly, "gần 43,5%", "gần 43,489%")]
    [InlineData(Hedge.About, "khoảng 43,5%", "khoảng 43,488%")]
    public void Fixed_decimals_keep_a_hedge_true(Hedge hedge, string one, string three)
    {
        Share share = ShareCalculator.Calculate(
            new ShareItem(National.Name, NationalReport.Funding(ReportingUnit.Nation, 755.71m, hedge: hedge)),
            new ShareItem(Whole.Name, Vnd.FromBillions(1_737.73m).ToQuantity()));
        Assert.Equal((one, three), (share.FormatPercent(decimals: 1), share.FormatPercent(decimals: 3)));
    }

    // Of a million 5 are 0,0005%, and 999.999 are 99,9999%.
    [Theory]
    [InlineData(5, 0, "dưới 1%")]
    [InlineData(5, 2, "dưới 0,01%")]
    [InlineData(5, 3, "0,001%")]
    [InlineData(5, 6, "0,000500%")]
    [InlineData(0, 2, "0,00%")]
    [InlineData(999_999, 0, "gần 100%")]
    [InlineData(999_999, 3, "gần 100,000%")]
    [InlineData(999_999, 4, "99,9999%")]
    [InlineData(1_000_000, 1, "100,0%")]
    [InlineData(1_000_001, 1, "hơn 100,0%")]
    public void Fixed_decimals_alone_never_say_nothing_or_all(int part, int decimals, string expected) => Assert.Equal(
        expected,
        ShareCalculator.Calculate(
            new ShareItem(new("a", "a"), new Quantity(part, MeasureUnit.One)),
            new ShareItem(new("b", "b"), new Quantity(1_000_000, MeasureUnit.One))).FormatPercent(decimals: decimals));

    [Fact]
    public void Decimals_are_checked_whether_or_not_there_is_a_number()
    {
        ShareItem nothing = new(new("không", "nothing"), new Quantity(0, MeasureUnit.One));
        Share[] shares = [ShareCalculator.Calculate(National, Whole), ShareCalculator.Calculate(nothing, nothing)];
        Assert.All(shares, share => Assert.Throws<ArgumentOutOfRangeException>("decimals", () => share.FormatPercent(decimals: 29)));
        Assert.All(shares, share => Assert.Throws<ArgumentOutOfRangeException>("decimals", () => share.FormatPercent(decimals: -1)));
        Assert.Equal(SharedWords.Undefined(UndefinedReason.ZeroDivisor), shares[1].FormatPercent(decimals: 2));
    }

    [Fact]
    public void An_amount_too_small_for_billions_prints_in_its_own_unit()
    {
        ShareItem tiny = new(new("a", "a"), new Quantity(0.0000000000000000000000000001m, MeasureUnit.Dong));
        Assert.Equal("a: 0,0000000000000000000000000001 đồng", tiny.ToString());
        Assert.Contains("= 1 → 100%", ShareCalculator.Calculate(tiny, tiny).Explain(), StringComparison.Ordinal);
    }
}
