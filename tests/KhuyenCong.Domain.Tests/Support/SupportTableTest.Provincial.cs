using System.Text;
using NodaTime;

namespace KhuyenCong.Domain.Tests;

/// <content>Norms of provinces as secondary sources tell them: what a source leaves out, as a day or the kind of a document, is left out here too.</content>
public partial class SupportTableTest
{
    public static TheoryData<string, string> Files => new()
    {
        { "dong-thap-support-2024.json", "dong_thap" },
        { "hoa-binh-support.json", "hoa_binh" },
        { "hai-duong-support.json", "hai_duong" },
        { "binh-duong-support.json", "binh_duong" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_provinces_table_knows_its_province_and_is_marked_secondary(string file, string province)
    {
        SupportTable table = SupportText.Read(SupportText.Data(file));
        Assert.Equal(province, table.Province!.Id);
        SupportNorm norm = Assert.Single(table.Norms);
        Assert.Equal((Verification.Secondary, Verification.Secondary), (norm.Verification, norm.Document.Verification));
        Assert.All(norm.Levels, level => Assert.Equal(Verification.Secondary, level.Verification));
        Assert.Equal(SupportTable.National.Contents, table.Contents);
    }

    // Resolution 08/2024, from 11 Jul 2024; no later day is verified, no end and no change is known.
    [Theory]
    [InlineData("effective_establishment_model", 100)]
    [InlineData("cleaner_production_pilot", 500)]
    public void Đồng_Tháp_has_two_levels_from_11_July_2024(string content, int millions)
    {
        Assert.Equal(SupportAnswerKind.OutsideVerified, SupportText.DongThap.AnswerOn(content, "2024-07-10").Kind);
        SupportAnswer answer = SupportText.DongThap.AnswerOn(content, "2024-07-11");
        SupportLevel level = answer.Level!;
        Assert.Equal((SupportAnswerKind.Level, 30m, Vnd.FromMillions(millions)), (answer.Kind, level.RatePercent, Assert.Single(level.Caps).Amount));
        Assert.EndsWith(" triệu đồng/mô hình", level.Describe(), StringComparison.Ordinal);
        Assert.Equal("one support each", Assert.Single(level.Conditions).English);
        Assert.False(answer.IsAssumedUnchanged);
        Assert.All(["2024-07-12", "2026-11-29", "2027-01-01", "2035-12-31"], day =>
        {
            SupportAnswer later = SupportText.DongThap.AnswerOn(content, day);
            Assert.Equal((SupportAnswerKind.Level, true), (later.Kind, later.IsAssumedUnchanged));
            Assert.Same(level, later.Level);
        });
        Assert.Equal(2, SupportText.DongThap.Norms[0].Levels.Length);
    }

    // A national level is no province's: machinery is not known in Đồng Tháp.
    [Fact]
    public void A_content_that_the_province_does_not_name_is_not_known() =>
        Assert.Equal(SupportAnswerKind.NotKnown, SupportText.DongThap.AnswerOn("advanced_machinery", "2024-07-11").Kind);

    // Hòa Bình (decision 20/2019), Hải Dương (old), Bình Dương (old, 14/2019).
    [Fact]
    public void Rules_whose_days_are_not_known_answer_for_no_day_but_say_what_they_hold() => Assert.All(
        new (string File, string Content, string Level)[]
        {
            ("hoa-binh-support.json", "enterprise_founding", "không quá 10 triệu đồng/doanh nghiệp"),
            ("hoa-binh-support.json", "demonstration_model", "tối đa 30% chi phí được hỗ trợ, không quá 1.000 triệu đồng/mô hình"),
            ("hoa-binh-support.json", "effective_establishment_model", "không quá 100 triệu đồng/mô hình"),
            ("hoa-binh-support.json", "cleaner_production_pilot", "tối đa 30% chi phí được hỗ trợ, không quá 500 triệu đồng/mô hình"),
            ("hai-duong-support.json", "demonstration_model", "không quá 800 triệu đồng/mô hình"),
            ("hai-duong-support.json", "advanced_machinery", "không quá 250 triệu đồng/cơ sở"),
            ("hai-duong-support.json", "cluster_pollution_treatment", "không quá 1.400 triệu đồng/cụm công nghiệp"),
            ("binh-duong-support.json", "product_selection", "không quá 100 triệu đồng/lần cấp tỉnh, không quá 50 triệu đồng/lần cấp huyện"),
        },
        row =>
        {
            (string file, string content, string level) = row;
            SupportTable table = SupportText.Read(SupportText.Data(file));
            Assert.Equal((null, null, null), (table.Norms[0].InForceFrom, table.Norms[0].InForceThrough, table.Norms[0].VerifiedThrough));
            Assert.All(["2010-01-01", "2019-06-01", "2030-01-01"], day =>
            {
                SupportAnswer answer = table.AnswerOn(content, day);
                Assert.Equal((SupportAnswerKind.OutsideVerified, level), (answer.Kind, answer.LastKnown!.Describe()));
            });
        });

    [Fact]
    public void An_answer_without_days_says_that_they_are_not_known()
    {
        SupportAnswer answer = SupportText.Read(SupportText.Data("binh-duong-support.json")).AnswerOn("product_selection", "2020-01-01");
        Assert.StartsWith(
            "tổ chức bình chọn sản phẩm công nghiệp nông thôn tiêu biểu: chưa biết mức ngày 01/01/2020: không biết thời gian có hiệu lực của Văn bản số 14/2019; mức đã biết gần nhất: ",
            answer.Describe(), StringComparison.Ordinal);
        Assert.Contains(": not known on 1 January 2020: the days in force of Document 14/2019 are not known; last known: ", answer.Describe(DisplayLanguage.English), StringComparison.Ordinal);
        Assert.Equal("Văn bản số 14/2019", answer.Norm!.ToString());
    }

    [Fact]
    public void The_levels_of_Bình_Dương_are_of_province_and_district_tier()
    {
        SupportLevel level = Assert.Single(SupportText.Read(SupportText.Data("binh-duong-support.json")).Norms[0].Levels);
        Assert.Equal(Vnd.FromMillions(100), level.FindCap(SupportTier.Province)!.Amount);
        Assert.Equal(Vnd.FromMillions(50), level.FindCap(SupportTier.District)!.Amount);
        Assert.Null(level.FindCap(SupportTier.National));
    }

    // Đắk Lắk, from 26 Jul 2025: the province made on 1 July 2025 of Phú Yên and Đắk Lắk. Model 30% up to 800, cleaner production 30% up to 400.
    [Fact]
    public void A_table_after_the_merger_is_of_the_province_in_force_then()
    {
        SupportTable table = SupportTable.Read(Encoding.UTF8.GetBytes(SupportText.Data("dak-lak-support.json")), "dak-lak-support.json");
        Assert.Equal("dak_lak_2025", table.Province?.Id);
        LocalDate first = new(2025, 7, 26);
        Assert.Equal("800 triệu đồng", table.AnswerOn(table.GetContent("demonstration_model"), first).Level?.FindCap(SupportTier.None)?.ToString());
        Assert.Equal("400 triệu đồng", table.AnswerOn(table.GetContent("cleaner_production_pilot"), first).Level?.FindCap(SupportTier.None)?.ToString());
    }

    [Theory]
    [InlineData("\"dak_lak_2025\"", "\"dak_lak\"", "province \"dak_lak\" ended on 30 June 2025", "\"dak_lak\"")]
    [InlineData("2025-07-26", "2013-12-31", "the catalogue has provinces only from 1 January 2014 on", "\"dak_lak_2025\"")]
    public void A_province_that_is_not_in_force_or_not_known_on_the_first_day_is_refused(string text, string replacement, string problem, string value)
    {
        string altered = SupportText.Data("dak-lak-support.json").Replace(text, replacement, StringComparison.Ordinal);
        DocumentError error = Assert.Throws<DocumentException>(() => SupportTable.Read(Encoding.UTF8.GetBytes(altered), "dak-lak-support.json")).Error;
        Assert.Equal(("$.province", "unknown_id", value, problem), (error.Path, error.Code, error.Value, error.Problem.English));
    }

    // Nothing is known to change the provinces after the last day verified.
    [Theory]
    [InlineData("2026-12-31", SupportAnswerKind.OutsideVerified)]
    [InlineData("2027-01-01", SupportAnswerKind.Level)]
    [InlineData("2027-12-31", SupportAnswerKind.Level)]
    [InlineData("2035-12-31", SupportAnswerKind.Level)]
    public void A_table_in_force_from_2027_is_read_and_applies_in_2027(string day, SupportAnswerKind kind)
    {
        string text = SupportText.Data("dak-lak-support.json").Replace("2025-07-26", "2027-01-01", StringComparison.Ordinal);
        SupportAnswer answer = SupportText.Read(text).AnswerOn("demonstration_model", day);
        Assert.Equal((kind, kind == SupportAnswerKind.Level && !string.Equals(day, "2027-01-01", StringComparison.Ordinal)), (answer.Kind, answer.IsAssumedUnchanged));
    }
}
