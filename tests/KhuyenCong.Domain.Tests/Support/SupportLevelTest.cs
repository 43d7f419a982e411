namespace KhuyenCong.Domain.Tests;

/// <summary>Levels in words, and caps by tier.</summary>
public class SupportLevelTest
{
    [Fact]
    public void A_level_is_described_as_rules_state_it() => Assert.All(
        new (string Content, string Vietnamese, string English)[]
        {
            ("brand", "tối đa 50% chi phí được hỗ trợ, không quá 35 triệu đồng/thương hiệu", "at most 50% of the eligible cost, no more than 35 million đồng per brand"),
            ("enterprise_founding", "không quá 10 triệu đồng/doanh nghiệp", "no more than 10 million đồng per enterprise"),
            ("cluster_infrastructure", "không quá 3.000 triệu đồng/cụm công nghiệp", "no more than 3,000 million đồng per cluster"),
            ("demonstration_model", "tối đa 30% chi phí được hỗ trợ, không quá 500 triệu đồng/mô hình", "at most 30% of the eligible cost, no more than 500 million đồng per model"),
            ("domestic_fair_attending", "80% giá thuê gian hàng", "80% of the rent of the stand"),
            ("foreign_study_air_fare", "100% chi phí vé máy bay", "100% of the air fare"),
            ("publicity", "theo giá hợp đồng được duyệt", "by the approved contract price"),
            ("program_management", "tối đa 1,5% kinh phí khuyến công được giao hàng năm", "at most 1.5% of the year's industrial promotion money"),
            ("project_management", "tối đa 2,5% dự toán đề án", "at most 2.5% of the project's estimate"),
            ("association_founding", "tối đa 30% chi phí được hỗ trợ, không quá 70 triệu đồng/hội, hiệp hội cấp vùng, không quá 100 triệu đồng/hội, hiệp hội cấp quốc gia", "at most 30% of the eligible cost, no more than 70 million đồng per association at regional level, no more than 100 million đồng per association at national level"),
        },
        row =>
        {
            (string content, string vietnamese, string english) = row;
            SupportLevel level = SupportTable.National.AnswerOn(content, "2018-03-01").Level!;
            Assert.Equal(vietnamese, level.Describe());
            Assert.Equal(english, level.Describe(DisplayLanguage.English));
            Assert.Equal($"{content}: {vietnamese}", level.ToString());
        });

    [Fact]
    public void A_cap_is_found_by_its_tier_and_one_without_tier_by_any()
    {
        SupportLevel selection = SupportTable.National.AnswerOn("product_selection", "2018-03-01").Level!, brand = SupportTable.National.AnswerOn("brand", "2018-03-01").Level!;
        Assert.True(selection.HasTiers);
        Assert.Equal(Vnd.FromMillions(100), selection.FindCap(SupportTier.Area)!.Amount);
        Assert.Equal(Vnd.FromMillions(200), selection.FindCap(SupportTier.National)!.Amount);
        Assert.Null(selection.FindCap(SupportTier.Province));
        Assert.Null(selection.FindCap(SupportTier.None));
        Assert.False(brand.HasTiers);
        Assert.Equal(Vnd.FromMillions(35), brand.FindCap(SupportTier.None)!.Amount);
        Assert.Same(brand.Caps[0], brand.FindCap(SupportTier.District));
        Assert.Null(SupportTable.National.AnswerOn("domestic_fair_attending", "2018-03-01").Level!.FindCap(SupportTier.None));
    }

    [Fact]
    public void A_reference_says_what_sets_the_level() => Assert.Equal(
        "vocational_training: áp dụng theo Thông tư liên tịch số 112/2010/TTLT-BTC-BLĐTBXH; Thông tư liên tịch số 128/2012/TTLT-BTC-BLĐTBXH, khi quy định này thay đổi thì áp dụng theo văn bản mới",
        SupportTable.National.AnswerOn("vocational_training", "2018-03-01").Reference!.ToString());
}
