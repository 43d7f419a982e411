using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.SupportCeilings;

/// <summary>The sentences and workings of a ceiling. The numbers are worked out in SupportCeilingCalculatorTest and AppliedMultipliersTest.</summary>
public class SupportCeilingTest
{
    private const string Machinery = "ứng dụng máy móc thiết bị, chuyển giao công nghệ tiên tiến";

    [Fact]
    public void A_ceiling_says_its_amount_what_binds_it_and_the_article()
    {
        SupportCeiling ceiling = SupportSamples.Calculate("advanced_machinery", SupportSamples.Before, 400);
        const string Vietnamese = "hỗ trợ tối đa 200 triệu đồng, theo tỷ lệ và mức trần (điểm c, khoản 2, Điều 6, Thông tư liên tịch số 26/2014/TTLT-BTC-BCT)";
        Assert.Equal(Vietnamese, ceiling.Describe());
        Assert.Equal(Vietnamese, ceiling.ToString());
        Assert.Equal(
            "at most 200 million đồng, by the rate and the cap (point c, clause 2, article 6, Joint Circular 26/2014/TTLT-BTC-BCT)", ceiling.Describe(DisplayLanguage.English));
    }

    [Fact]
    public void The_working_shows_rule_rate_cap_and_how_sure_it_is()
    {
        SupportCeiling ceiling = SupportSamples.Calculate("advanced_machinery", SupportSamples.After, 900);
        Assert.Equal(
            $"""
            hỗ trợ tối đa 300 triệu đồng, theo mức trần (khoản 4, Điều 8, Thông tư số 28/2018/TT-BTC)
            Quy định: {Machinery}: tối đa 50% chi phí được hỗ trợ, không quá 300 triệu đồng/cơ sở (khoản 4, Điều 8, Thông tư số 28/2018/TT-BTC)
            Với chi phí được hỗ trợ 900 triệu đồng: theo tỷ lệ 50% = 450 triệu đồng; mức trần 300 triệu đồng → 300 triệu đồng (mức trần)
            Lưu ý: các điều kiện và chi phí được hỗ trợ theo Thông tư này không có trong danh mục
            Nguồn: khoản 4, Điều 8, Thông tư số 28/2018/TT-BTC
            Danh mục {NationalCatalogue.Version}
            Mức kiểm chứng: trích dẫn
            """,
            ceiling.Explain());
        Assert.Equal(
            $"""
            at most 300 million đồng, by the cap (clause 4, article 8, Circular 28/2018/TT-BTC)
            Rule: advanced machinery and technology transfer: at most 50% of the eligible cost, no more than 300 million đồng per establishment (clause 4, article 8, Circular 28/2018/TT-BTC)
            For the eligible cost of 900 million đồng: by rate 50% = 450 million đồng; cap 300 million đồng → 300 million đồng (the cap)
            Note: the circular's conditions and eligible costs are not held
            Source: clause 4, article 8, Circular 28/2018/TT-BTC
            Catalogue {NationalCatalogue.Version}
            Verification: quoted
            """,
            ceiling.Explain(DisplayLanguage.English));
    }

    [Fact]
    public void The_working_of_several_shows_each_the_sum_and_the_money_left()
    {
        SupportCeiling ceiling = SupportCeilingCalculator.Calculate(
            SupportSamples.Request("demonstration_model", SupportSamples.After, SupportSamples.Units(5_000, 500), budget: Vnd.FromMillions(1_100)));
        Assert.Equal(
            $"""
            hỗ trợ tối đa 1.100 triệu đồng, theo kinh phí còn lại (khoản 2, Điều 8, Thông tư số 28/2018/TT-BTC)
            Quy định: xây dựng mô hình trình diễn kỹ thuật để phổ biến công nghệ mới, sản xuất sản phẩm mới: tối đa 30% chi phí được hỗ trợ, không quá 1.000 triệu đồng/mô hình (khoản 2, Điều 8, Thông tư số 28/2018/TT-BTC)
            Với chi phí được hỗ trợ 5.000 triệu đồng: theo tỷ lệ 30% = 1.500 triệu đồng; mức trần 1.000 triệu đồng → 1.000 triệu đồng (mức trần)
            Với chi phí được hỗ trợ 500 triệu đồng: theo tỷ lệ 30% = 150 triệu đồng; mức trần 1.000 triệu đồng → 150 triệu đồng (tỷ lệ)
            Cộng: 1.150 triệu đồng
            Kinh phí còn lại: 1.100 triệu đồng → 1.100 triệu đồng
            Lưu ý: các điều kiện và chi phí được hỗ trợ theo Thông tư này không có trong danh mục
            Nguồn: khoản 2, Điều 8, Thông tư số 28/2018/TT-BTC
            Danh mục {NationalCatalogue.Version}
            Mức kiểm chứng: trích dẫn
            """,
            ceiling.Explain());
        Assert.Contains("\nTotal: 1,150 million đồng\nMoney left: 1,100 million đồng → 1,100 million đồng\n", ceiling.Explain(DisplayLanguage.English), StringComparison.Ordinal);
        Assert.StartsWith("at most 1,100 million đồng, by the money left (", ceiling.Describe(DisplayLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void The_working_of_alike_things_shows_their_number_and_what_they_are_paid_for()
    {
        SupportCeiling stands = SupportCeilingCalculator.Calculate(SupportSamples.Request("domestic_fair_attending", SupportSamples.Before, [new SupportUnit(Vnd.FromMillions(10), 3)]));
        Assert.Contains("\nVới giá thuê gian hàng 10 triệu đồng: theo tỷ lệ 80% = 8 triệu đồng → 8 triệu đồng (tỷ lệ) × 3 = 24 triệu đồng\n", stands.Explain(), StringComparison.Ordinal);
        Assert.Contains(
            "\nFor the rent of the stand of 10 million đồng: by rate 80% = 8 million đồng → 8 million đồng (the rate) × 3 = 24 million đồng\n",
            stands.Explain(DisplayLanguage.English), StringComparison.Ordinal);
        SupportCeiling founding = SupportSamples.Calculate("enterprise_founding", SupportSamples.Before, 25);
        Assert.Contains("\nVới chi phí được hỗ trợ 25 triệu đồng: mức trần 10 triệu đồng → 10 triệu đồng (mức trần)\n", founding.Explain(), StringComparison.Ordinal);
        SupportCeiling contract = SupportSamples.Calculate("publicity", SupportSamples.Before, 90);
        Assert.StartsWith("hỗ trợ tối đa 90 triệu đồng, theo giá hợp đồng được duyệt (điểm k, ", contract.Describe(), StringComparison.Ordinal);
        Assert.Contains("\nVới giá hợp đồng được duyệt 90 triệu đồng → 90 triệu đồng (giá hợp đồng được duyệt)\n", contract.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_multiplier_is_named_with_its_effect_its_article_and_what_is_not_known_of_it()
    {
        SupportCeiling ceiling = SupportCeilingCalculator.Calculate(
            SupportSamples.Request("enterprise_founding", SupportSamples.After, SupportSamples.Units(25), multipliers: [SupportSamples.PriorityOnCap]));
        Assert.Equal(
            $"""
            hỗ trợ tối đa 15 triệu đồng, theo mức trần; chương trình, đề án, nhiệm vụ ưu tiên: không quá 1,5 lần, chỉ mức trần (Điều 8, Thông tư số 28/2018/TT-BTC; khoản 23, Điều 8, Thông tư số 28/2018/TT-BTC; theo nguồn thứ cấp)
            Quy định: thành lập doanh nghiệp sản xuất công nghiệp nông thôn: không quá 10 triệu đồng/doanh nghiệp (Điều 8, Thông tư số 28/2018/TT-BTC)
            Hệ số: chương trình, đề án, nhiệm vụ ưu tiên: không quá 1,5 lần, chỉ mức trần, do người dùng chọn (khoản 23, Điều 8, Thông tư số 28/2018/TT-BTC)
            Với chi phí được hỗ trợ 25 triệu đồng: mức trần 10 triệu đồng × 1,5 = 15 triệu đồng → 15 triệu đồng (mức trần)
            Điều kiện: chi phí gồm: kế hoạch kinh doanh; dự án thành lập doanh nghiệp; đăng ký thành lập doanh nghiệp
            Điều kiện: tại các địa bàn khó khăn và đặc biệt khó khăn
            Lưu ý: câu chữ của khoản 23 không có trong danh mục; hệ số theo báo cáo của một tỉnh
            Lưu ý: theo nguồn thứ cấp; câu chữ của Thông tư không có trong danh mục
            Nguồn: Điều 8, Thông tư số 28/2018/TT-BTC
            Nguồn: khoản 23, Điều 8, Thông tư số 28/2018/TT-BTC
            Danh mục {NationalCatalogue.Version}
            Mức kiểm chứng: nguồn thứ cấp
            """,
            ceiling.Explain());
        Assert.StartsWith(
            "at most 15 million đồng, by the cap; priority programs, projects and tasks: at most 1.5 times, the cap only (article 8, Circular 28/2018/TT-BTC; clause 23, ",
            ceiling.Describe(DisplayLanguage.English), StringComparison.Ordinal);
        Assert.Contains("\nMultiplier: priority programs, projects and tasks: at most 1.5 times, the cap only, as the caller chose (clause 23, ", ceiling.Explain(DisplayLanguage.English), StringComparison.Ordinal);
        Assert.Contains("\nNote: from a secondary source; the circular's wording is not held\n", ceiling.Explain(DisplayLanguage.English), StringComparison.Ordinal);
        Assert.Equal("chương trình, đề án, nhiệm vụ ưu tiên: không quá 1,5 lần, chỉ mức trần", Assert.Single(ceiling.Multipliers).ToString());
    }

    [Theory]
    [InlineData(SupportCombination.Largest, "; chỉ lấy hệ số lớn nhất, do người dùng chọn (", "; only the largest counts, as the caller chose (", "mức trần 300 triệu đồng × 1,5 = 450 triệu đồng")]
    [InlineData(SupportCombination.Product, "; nhân các hệ số với nhau, do người dùng chọn (", "; multiplied with each other, as the caller chose (", "mức trần 300 triệu đồng × 1,5 × 1,5 = 675 triệu đồng")]
    public void How_two_multipliers_were_combined_is_said(SupportCombination combination, string vietnamese, string english, string working)
    {
        SupportCeiling ceiling = SupportCeilingCalculator.Calculate(SupportSamples.Request(
            "advanced_machinery", SupportSamples.After, SupportSamples.Units(2_000), multipliers: [SupportSamples.PriorityOnBoth, SupportSamples.Line], combination: combination));
        Assert.Contains(vietnamese, ceiling.Describe(), StringComparison.Ordinal);
        Assert.Contains(english, ceiling.Describe(DisplayLanguage.English), StringComparison.Ordinal);

        // The line acts on the cap alone: 2.000 × 50% × 1,5 = 1.500 by rate either way.
        Assert.Contains("theo tỷ lệ 50% × 1,5 = 1.500 triệu đồng; " + working, ceiling.Explain(), StringComparison.Ordinal);
        Assert.Contains("dây chuyền công nghệ: không quá 1,5 lần, chỉ mức trần (khoản 4, ", ceiling.Explain(), StringComparison.Ordinal);

        // Clause 4 holds the level and the line: it is named once.
        Assert.Equal(["4", "23"], ceiling.Citations.Select(citation => citation.Clause!));
    }

    [Fact]
    public void Conditions_and_the_words_of_the_law_stand_in_the_working()
    {
        string text = SupportSamples.Calculate("relocation_loan_interest", SupportSamples.Before, 800).Explain();
        Assert.Contains("\nVới lãi vay trong 02 năm đầu 800 triệu đồng: theo tỷ lệ 50% = 400 triệu đồng; mức trần 500 triệu đồng → 400 triệu đồng (tỷ lệ)\n", text, StringComparison.Ordinal);
        Assert.Contains("\nĐiều kiện: sau khi cơ sở đã hoàn thành việc đầu tư\nĐiều kiện: khoản vay trung hạn", text, StringComparison.Ordinal);
        Assert.Contains("\nNguồn: điểm n, khoản 2, Điều 6, Thông tư liên tịch số 26/2014/TTLT-BTC-BCT: “Mức hỗ trợ tối đa 50% lãi suất ", text, StringComparison.Ordinal);
        Assert.EndsWith("\nMức kiểm chứng: nguyên văn", text, StringComparison.Ordinal);
        Assert.Contains("\nCondition: after the investment is completed\n", SupportSamples.Calculate("relocation_loan_interest", SupportSamples.Before, 800).Explain(DisplayLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_of_a_dong_are_rounded_down_in_the_working_too()
    {
        // 50% of 333.333.333 = 166.666.666,5.
        SupportCeiling ceiling = SupportCeilingCalculator.Calculate(SupportSamples.Request("advanced_machinery", SupportSamples.Before, [new SupportUnit(Vnd.FromDong(333_333_333))]));
        Assert.Contains("Với chi phí được hỗ trợ 333,333333 triệu đồng: theo tỷ lệ 50% = 166,666666 triệu đồng; ", ceiling.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_level_the_sentence_says_why_and_what_was_last_known()
    {
        SupportCeiling ceiling = SupportSamples.Calculate("advanced_machinery", "2026-11-29", 900);
        const string Vietnamese = $"không xác định được: đã có văn bản sửa đổi, chưa có nội dung ({Machinery}: Chưa đủ căn cứ: Thông tư số 139/2026/TT-BTC điều chỉnh mức hỗ trợ, chưa có nội dung; mức đã biết gần nhất chỉ để tham khảo, không dùng làm căn cứ phê duyệt; Thông tư số 139/2026/TT-BTC ban hành ngày 25/9/2026, chưa rõ ngày có hiệu lực; mức đã biết gần nhất: tối đa 50% chi phí được hỗ trợ, không quá 300 triệu đồng/cơ sở (khoản 4, Điều 8, Thông tư số 28/2018/TT-BTC))";
        Assert.Equal(Vietnamese, ceiling.Describe());
        Assert.Equal(
            $"""
            {Vietnamese}
            Lưu ý: {ceiling.Answer!.Change!.Note!.Vietnamese}
            Nguồn: Thông tư số 139/2026/TT-BTC
            Danh mục {NationalCatalogue.Version}
            """,
            ceiling.Explain());
        Assert.StartsWith(
            "undefined: a later document is known, and its content is not (advanced machinery and technology transfer: Not enough to decide on: Circular 139/2026/TT-BTC changes the levels of support, and its content is not held; ",
            ceiling.Describe(DisplayLanguage.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vocational_training", SupportSamples.Before, "không xác định được: mức hỗ trợ theo văn bản khác (", "undefined: another document sets the level (")]
    [InlineData("vocational_training", SupportSamples.After, "không xác định được: chưa biết mức hỗ trợ (", "undefined: no level of support is known (")]
    [InlineData("product_selection", SupportSamples.Before, "không xác định được: mức trần phân theo cấp, chưa nêu cấp hợp lệ", "undefined: the cap depends on a tier, and none of the rule's was given")]
    public void Every_reason_has_its_sentence(string content, string day, string vietnamese, string english)
    {
        SupportCeiling ceiling = SupportSamples.Calculate(content, day, 10);
        Assert.StartsWith(vietnamese, ceiling.Describe(), StringComparison.Ordinal);
        Assert.StartsWith(english, ceiling.Describe(DisplayLanguage.English), StringComparison.Ordinal);
        Assert.StartsWith(ceiling.Describe(), ceiling.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_is_a_source_of_the_answer() => Assert.Equal(
        "điểm b, khoản 1, Điều 6, Thông tư liên tịch số 26/2014/TTLT-BTC-BCT",
        Assert.Single(SupportSamples.Calculate("vocational_training", SupportSamples.Before, 10).Citations).Describe());

    [Fact]
    public void A_conflict_and_a_missing_table_say_what_to_do()
    {
        SupportCeiling conflict = SupportCeilingCalculator.Calculate(SupportSamples.Request(
            "advanced_machinery", SupportSamples.After, SupportSamples.Units(2_000), multipliers: [SupportSamples.PriorityOnCap, SupportSamples.Line]));
        Assert.Equal("không xác định được: nhiều hệ số cùng áp dụng, cần chọn cách kết hợp", conflict.Describe());
        Assert.Equal("undefined: several multipliers apply: how they combine must be chosen", conflict.Describe(DisplayLanguage.English));
        Assert.Equal(
            $"""
            không xác định được: nhiều hệ số cùng áp dụng, cần chọn cách kết hợp
            Quy định: {Machinery}: tối đa 50% chi phí được hỗ trợ, không quá 300 triệu đồng/cơ sở (khoản 4, Điều 8, Thông tư số 28/2018/TT-BTC)
            Nguồn: khoản 4, Điều 8, Thông tư số 28/2018/TT-BTC
            Danh mục {NationalCatalogue.Version}
            """,
            conflict.Explain());
        SupportCeiling local = SupportCeilingCalculator.Calculate(SupportSamples.Request("brand", SupportSamples.Before, SupportSamples.Units(10), FundingSource.Local));
        Assert.Equal("không xác định được: kinh phí KCĐP theo bảng mức hỗ trợ của tỉnh, chưa được cung cấp", local.Describe());
        SupportCeiling ended = SupportCeilingCalculator.Calculate(
            SupportSamples.Request("brand", "2017-01-01", SupportSamples.Units(10), FundingSource.Local), SupportSamples.MadeUp);
        Assert.StartsWith("không xác định được: định mức đã hết hiệu lực (xây dựng và đăng ký thương hiệu: Quyết định số 1/QĐ đã hết hiệu lực trước ngày 1/1/2017; ", ended.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void Requests_and_units_have_a_text()
    {
        SupportCeiling ceiling = SupportSamples.Calculate("advanced_machinery", SupportSamples.Before, 900, 100);
        Assert.Equal("advanced_machinery, National, 2018-03-01, 2", ceiling.Request.ToString());
        Assert.Equal("1 × 900 triệu đồng: 200 triệu đồng", ceiling.Units[0].ToString());
        Assert.Equal("3 × 0,5 triệu đồng", new SupportUnit(Vnd.FromDong(500_000), 3).ToString());
    }
}
