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
    public void A_share_is_said_as_reports_say_it()
    {
        Share share = ShareCalculator.Calculate(National, Whole);
        Assert.Equal("kinh phí KCQG chiếm 43,49% tổng kinh phí", share.Describe());
        Assert.Equal("kinh phí KCQG chiếm 43,49% tổng kinh phí", share.ToString());
        Assert.Equal("KCQG funding is 43.49% of total funding", share.Describe(DisplayLanguage.English));
    }

    [Fact]
    public void The_working_shows_operands_rounding_and_sources_in_Vietnamese() => Assert.Equal(
        $"""
        kinh phí KCQG chiếm 43,49% tổng kinh phí
        Cách tính: 755,71 tỷ đồng / 1.737,73 tỷ đồng ≈ 0,4348834398899713994694227527... → 43,49% (làm tròn 2 chữ số thập phân, nửa ra xa số 0)
        Nguồn: mục Phần I, III.2, Báo cáo tổng kết Chương trình khuyến công quốc gia đến năm 2020: “{National.Citation!.Quote}”
        Nguồn: mục Phần I, III.2, Báo cáo tổng kết Chương trình khuyến công quốc gia đến năm 2020: “{Whole.Citation!.Quote}”
        Danh mục {NationalCatalogue.Version}
        """,
        ShareCalculator.Calculate(National, Whole).Explain());

    [Fact]
    public void The_working_of_plain_amounts_has_no_sources_in_English()
    {
        ShareItem whole = new(new("tất cả", "all"), new Quantity(8, MeasureUnit.One));
        ShareItem part = new(new("một phần", "a part"), new Quantity(3, MeasureUnit.One));
        Assert.Equal(
            $"""
            a part is 37.5% of all
            Working: 3 / 8 = 0.375 → 37.5% (rounded to 2 decimals, half away from zero)
            Catalogue {NationalCatalogue.Version}
            """,
            ShareCalculator.Calculate(part, whole).Explain(DisplayLanguage.English));
    }

    [Fact]
    public void A_table_says_its_shares_and_then_what_they_leave()
    {
        // 1.737,73 - 755,71 = 982,02, 56,51% as well.
        ShareTable table = ShareCalculator.Calculate(Whole, [National], Rest);
        Assert.Equal("kinh phí KCQG chiếm 43,49% tổng kinh phí; phần còn lại chiếm 56,51% tổng kinh phí", table.Describe());
        Assert.Equal(table.Describe(), table.ToString());
        Assert.Equal("KCQG funding is 43.49% of total funding; the rest is 56.51% of total funding", table.Describe(DisplayLanguage.English));
        Assert.Equal($"{table.Shares[0].Explain()}\n\n{table.Remainder.Explain()}", table.Explain());
        Assert.Same(Whole, table.Whole);
    }

    [Fact]
    public void A_table_whose_parts_fill_the_whole_says_no_remainder()
    {
        ShareItem half = new(new("một nửa", "one half"), new Quantity(2, MeasureUnit.One));
        ShareTable table = ShareCalculator.Calculate(new ShareItem(new("tất cả", "all"), new Quantity(4, MeasureUnit.One)), [half, half], Rest);
        Assert.Equal("một nửa chiếm 50% tất cả; một nửa chiếm 50% tất cả", table.Describe());
        Assert.Equal(0, table.Remainder.Ratio);
    }

    [Fact]
    public void A_table_over_zero_says_why_it_has_no_shares()
    {
        ShareItem nothing = new(new("không", "nothing"), new Quantity(0, MeasureUnit.One));
        Assert.Equal("không xác định được: mẫu số bằng 0; không xác định được: mẫu số bằng 0", ShareCalculator.Calculate(nothing, [nothing], Rest).Describe());
    }

    [Fact]
    public void An_item_prints_its_name_and_money_in_billions()
    {
        Assert.Equal("kinh phí KCQG: 755,71 tỷ đồng", National.ToString());
        Assert.Equal("học viên: 13.985 học viên", new ShareItem(new("học viên", "trainees"), NationalIndicators.ManagementTrainees.Of(13_985).Quantity).ToString());
    }

    [Fact]
    public void Shares_of_the_same_items_are_equal()
    {
        Share first = ShareCalculator.Calculate(National, Whole), second = ShareCalculator.Calculate(National, Whole);
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.NotEqual(first, ShareCalculator.Calculate(Whole, National));
        Assert.NotEqual(first, default);
    }
}
