using System.Globalization;

namespace KhuyenCong.Domain.Tests;

/// <summary>Inputs from public reports, bug reports and applications, each for its kind.</summary>
public partial class ReportedFigureTest
{
    [Theory]
    [InlineData("60.058,60 triều đồng")]
    [InlineData("5 triêu đồng")]
    [InlineData("5 triệ đồng")]
    [InlineData("1,5 triêu đồng/cơ sở")]
    [InlineData("5 trịêu đồng")]
    [InlineData("5 triêu đồng vốn vay")]
    [InlineData("5 triêuđ")]
    [InlineData("5 tỷVNĐ")]
    [InlineData("5 triêu lượt")]
    [InlineData("5 nghin lượt")]
    [InlineData("5 triệu dong")]
    [InlineData("500.000 đòng")]
    [InlineData("100 nghìn đồng/triêu đồng")]
    [InlineData("5 tỷ đồng đồng")]
    [InlineData("7 triệ USD")]
    [InlineData("5 nghìm cơ sở")]
    [InlineData("20 tri ệu")]
    [InlineData("5 triệuUSD")]
    [InlineData("5 nghìnlao động")]
    [InlineData("5 -tỷ")]
    [InlineData("5 cơ sở.triệu")]
    [InlineData("5 nghìn.tỷ")]
    [InlineData("7 triệu đồg")]
    [InlineData("5 triệu VMD")]
    [InlineData("5 so với năm 2013 (tỷ đồng)")]
    [InlineData("tăng 2,5 so với năm trước (lần)")]
    [InlineData("1 triệu năm trăm")]
    [InlineData("1 tỷ không trăm")]
    [InlineData("5 đ.c")]
    [InlineData("5 đ (c)")]
    public void A_misspelt_magnitude_or_currency_is_refused_never_a_noun(string text) => Assert.Equal("unclear_unit", FailureOf(text).Code);

    [Theory]
    [InlineData("38.285 billion VND")]
    [InlineData("5 million VND")]
    [InlineData("5 million")]
    [InlineData("20 thousand workers")]
    [InlineData("3,1 N")]
    [InlineData("300 Tr")]
    [InlineData("5 k")]
    [InlineData("5 M")]
    [InlineData("5 bn VND")]
    [InlineData("5 millions")]
    [InlineData("5 bil")]
    public void An_English_magnitude_or_an_abbreviation_is_refused(string text) => Assert.Equal("unclear_unit", FailureOf(text).Code);

    // Contracts, councils, communities, fields, comrades; what is made of bronze; workers, contracts and teachers' ranks abbreviated; banks, compartments, television sets.
    [Theory]
    [InlineData("5 hợp đồng")]
    [InlineData("5 hội đồng")]
    [InlineData("5 cộng đồng")]
    [InlineData("5 cánh đồng")]
    [InlineData("5 đồng chí")]
    [InlineData("5 Hội đồng bình chọn")]
    [InlineData("20 cơ sở đúc đồng")]
    [InlineData("20 cơ sở gò đồng")]
    [InlineData("3 trống đồng")]
    [InlineData("3 tượng đồng")]
    [InlineData("3 đồ đồng")]
    [InlineData("30 tấn quặng đồng")]
    [InlineData("3 cuộn dây đồng")]
    [InlineData("20 LĐ")]
    [InlineData("5 ngân hàng")]
    [InlineData("5 ngăn")]
    [InlineData("5 ngành nghề")]
    [InlineData("5 tỉnh miền núi")]
    [InlineData("5 ti vi")]
    [InlineData("5 triển lãm")]
    [InlineData("5 tiêu chí")]
    public void Nouns_stay_nouns(string text)
    {
        ReportedFigure figure = ReportedFigure.Parse(text);
        Assert.Equal(FigureUnitKind.Noun, figure.Unit.Kind);
        Assert.True(figure.IsCount);
        Assert.Equal(text, figure.ToString());
    }

    // Text, the number with the comma before decimals, and with the comma between thousands.
    [Theory]
    [InlineData("568,000 VND", "568.000", 568_000)]
    [InlineData("4,300₫", "4.300", 4_300)]
    [InlineData("52,000 VNĐ/kg", "52.000", 52_000)]
    [InlineData("18,400 lao động", "18.400", 18_400)]
    [InlineData("2,000 doanh nghiệp", "2.000", 2_000)]
    [InlineData("giảm 2,000 doanh nghiệp so với năm 2013", "-2.000", -2_000)]
    [InlineData("5,000 USD", "5.000", 5_000)]
    [InlineData("1,250 điểm bán hàng", "1.250", 1_250)]
    [InlineData("1,400", "1.400", 1_400)]
    [InlineData("gần 18,400 lao động", "18.400", 18_400)]
    public void A_comma_that_may_separate_thousands_has_both_readings(string text, string decimals, int thousands)
    {
        ReportedFigure figure = ReportedFigure.Parse(text);
        Assert.True(figure.IsAmbiguous);
        Assert.Equal(decimal.Parse(decimals, CultureInfo.InvariantCulture), figure.Value);
        ReportedFigure other = figure.OtherReading!.Value;
        Assert.Equal(thousands, other.Value);
        Assert.Equal(0, other.Decimals);
        Assert.Equal((figure.Unit, figure.Hedge, figure.Lead, figure.ComparedWith), (other.Unit, other.Hedge, other.Lead, other.ComparedWith));
        Assert.False(other.IsAmbiguous);
    }

    [Theory]
    [InlineData("27,853 tỷ đồng")]
    [InlineData("12,345%")]
    [InlineData("0,500 tấn")]
    [InlineData("1,500 tấn")]
    [InlineData("1,234 triệu lượt")]
    [InlineData("0,125 người")]
    [InlineData("1234,567 người")]
    [InlineData("1.234,567 người")]
    [InlineData("18,40 lao động")]
    [InlineData("18.400 lao động")]
    [InlineData("500.000 đồng")]
    [InlineData("gấp 2,345 lần")]
    [InlineData("2,345 điểm phần trăm")]
    public void Any_other_number_has_one_reading(string text)
    {
        ReportedFigure figure = ReportedFigure.Parse(text);
        Assert.Null(figure.OtherReading);
        Assert.False(figure.IsAmbiguous);
    }

    // Text with separate marks, and text with Ð, ð (Icelandic) and ƣ for the letters that look like them: read as the same in precomposed letters.
    [Theory]
    [InlineData("ga\u0302\u0300n 9.500 ty\u0309 đo\u0302\u0300ng", "gần 9.500 tỷ đồng")]
    [InlineData("đa\u0323t 94,82%", "đạt 94,82%")]
    [InlineData("đa\u0323t 5 he\u0323\u0302", "đạt 5 hệ")]
    [InlineData("5 he\u0302\u0323", "5 hệ")]
    [InlineData("5 ty\u0309 đồng", "5 tỷ đồng")]
    [InlineData("GA\u0302\u0300N 5 TY\u0309", "gần 5 tỷ đồng")]
    [InlineData("5 tỷ \u00D0ồng", "5 tỷ đồng")]
    [InlineData("5 \u00D0ồng", "5 đồng")]
    [InlineData("500.000 \u00D0ồng", "500.000 đồng")]
    [InlineData("2,5 \u00F0iểm phần trăm", "2,5 điểm phần trăm")]
    public void Letters_in_other_code_points_are_read_as_what_they_are(string text, string same)
    {
        ReportedFigure figure = ReportedFigure.Parse(text);
        Assert.Equal(ReportedFigure.Parse(same), figure);
        Assert.EndsWith(text[(text.AsSpan().LastIndexOfAnyInRange('0', '9') + 1)..], figure.Print(figure.Value, text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("g\u0430\u0300n 5%", 1)]
    [InlineData("5 x\u0323a", 3)]
    [InlineData("5 ty\u0309 \u0442ồng", 6)]
    [InlineData("ña\u0323t 5%", 0)]
    public void A_character_that_Vietnamese_does_not_have_is_named_at_its_place_in_the_text(string text, int index)
    {
        FigureFailure failure = FailureOf(text);
        Assert.Equal(("foreign_character", index), (failure.Code, failure.Index));
    }

    // Text, number in the printed unit, and in đồng, hundredths or ones.
    [Theory]
    [InlineData("1 tỷ 371 triệu đồng", "1371", "1371000000")]
    [InlineData("hơn 2 tỷ 50 triệu đồng/năm", "2050", "2050000000")]
    [InlineData("1 triệu 200 nghìn lượt", "1200", "1200000")]
    [InlineData("giảm 13,95% so với năm 2013", "-13.95", "-0.1395")]
    [InlineData("giảm 16,5% so với cùng kỳ năm 2013", "-16.5", "-0.165")]
    [InlineData("đạt tỷ lệ 49%", "49", "0.49")]
    [InlineData("cao hơn 112,8% so với cùng kỳ", "112.8", "1.128")]
    [InlineData("ước thực hiện được 288 triệu đồng", "288", "288000000")]
    [InlineData("chiếm tỷ lệ 65%", "65", "0.65")]
    [InlineData("chiếm tỷ trọng 65%", "65", "0.65")]
    [InlineData("tăng trưởng bình quân trên 15%/năm", "15", "0.15")]
    [InlineData("thấp hơn 3,2% so với kế hoạch", "-3.2", "-0.032")]
    [InlineData("hoàn thành 94,82% kế hoạch năm 2020", "94.82", "0.9482")]
    [InlineData("lên đến 40 tỷ đồng", "40", "40000000000")]
    [InlineData("dự kiến đạt 40 tỷ đồng", "40", "40000000000")]
    [InlineData("40 tỷ đồng năm 2020", "40", "40000000000")]
    [InlineData("40 tỷ đồng không hoàn lại", "40", "40000000000")]
    [InlineData("không quá 1 tỷ đồng/mô hình", "1", "1000000000")]
    [InlineData("tối đa 30%", "30", "0.3")]
    [InlineData("tối thiểu 5 lao động", "5", "5")]
    [InlineData("không dưới 5 lao động", "5", "5")]
    [InlineData("12 triệu đồng/1 đơn vị tham gia", "12", "12000000")]
    [InlineData("28 triệu đồng/01 đơn vị tham gia", "28", "28000000")]
    [InlineData("gấp 2,5 lần năm 2005", "2.5", "2.5")]
    [InlineData("gấp 2,5 lần so với năm 2005", "2.5", "2.5")]
    [InlineData("tăng gấp 2 lần", "2", "2")]
    [InlineData("–3,2%", "-3.2", "-0.032")]
    [InlineData("94,82%,", "94.82", "0.9482")]
    [InlineData("94,82% ; ", "94.82", "0.9482")]
    [InlineData("tăng 5% so với năm 2013.", "5", "0.05")]
    [InlineData("18.400 lao động giai đoạn 2014 - 2020", "18400", "18400")]
    [InlineData("giảm 5% so với 6 tháng đầu năm 2025", "-5", "-0.05")]
    [InlineData("tăng 5% so với quý III/2025", "5", "0.05")]
    [InlineData("tăng 5% so với tháng 9/2025", "5", "0.05")]
    [InlineData("tăng 5% so với giai đoạn 2009-2013", "5", "0.05")]
    public void Reads_the_forms_of_real_reports(string text, string value, string amount)
    {
        ReportedFigure figure = ReportedFigure.Parse(text);
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), figure.Value);
        Assert.Equal(decimal.Parse(amount, CultureInfo.InvariantCulture), figure.Amount);
        Assert.Equal(figure, ReportedFigure.Parse(figure.ToString()));
    }

    [Theory]
    [InlineData("không quá 1 tỷ đồng/mô hình", Hedge.AtMost, "mô hình")]
    [InlineData("tối đa 30%", Hedge.AtMost, null)]
    [InlineData("ít nhất 5 lao động", Hedge.AtLeast, null)]
    [InlineData("tối thiểu 5 lao động", Hedge.AtLeast, null)]
    [InlineData("không dưới 5 lao động", Hedge.AtLeast, null)]
    [InlineData("28 triệu đồng/01 đơn vị tham gia", Hedge.None, "đơn vị tham gia")]
    public void Bounds_are_hedges_and_one_of_something_is_what_a_figure_is_per(string text, Hedge hedge, string? per)
    {
        ReportedFigure figure = ReportedFigure.Parse(text);
        Assert.Equal((hedge, per), (figure.Hedge, figure.Unit.Per));
    }

    [Theory]
    [InlineData("giảm 13,95% so với năm 2013", nameof(FigureLead.Decreases), "năm 2013")]
    [InlineData("gấp 2,5 lần năm 2005", nameof(FigureLead.Multiplies), "năm 2005")]
    [InlineData("tăng gấp 2 lần", nameof(FigureLead.Multiplies), null)]
    [InlineData("cao hơn 5% so với  kế hoạch", nameof(FigureLead.Higher), "kế hoạch")]
    [InlineData("thấp hơn 5%", nameof(FigureLead.Lower), null)]
    [InlineData("ước thực hiện 288 triệu đồng", nameof(FigureLead.Reaches), null)]
    public void What_a_figure_is_compared_with_is_kept(string text, string lead, string? comparedWith)
    {
        ReportedFigure figure = ReportedFigure.Parse(text);
        Assert.Equal((lead, comparedWith), (figure.Lead.ToString(), figure.ComparedWith));
    }

    [Theory]
    [InlineData("743 triệu đồng/09 đề án", "second_number", 15)]
    [InlineData("1.388 triệu đồng/03 đề án/năm", "second_number", 17)]
    [InlineData("259 triệu đồng/01 đề án", "ambiguous_per", 15)]
    [InlineData("259 triệu đồng/1 đề án", "ambiguous_per", 15)]
    [InlineData("tăng 5% so với 20%", "second_number", 15)]
    [InlineData("tăng 5% so với 20 doanh nghiệp", "second_number", 15)]
    [InlineData("tăng 5% so với", "unclear_unit", 14)]
    [InlineData("20 cơ sở năm 20", "second_number", 13)]
    [InlineData("20 cơ sở năm 2013%", "second_number", 13)]
    [InlineData("cao hơn 2 lần", "ambiguous_times", 8)]
    [InlineData("giảm gấp 2 lần", "unknown_word", 5)]
    [InlineData("gấp 5%", "unclear_unit", 5)]
    [InlineData("thấp hơn -5%", "sign_after_decrease", 9)]
    [InlineData("1 tỷ 371", "second_number", 5)]
    [InlineData("1 tỷ 1371 triệu đồng", "second_number", 5)]
    [InlineData("5 đ chí", "unclear_unit", 4)]
    [InlineData("12 nghìn 5 đồng", "second_number", 9)]
    [InlineData("5 đ/c", "unclear_unit", 3)]
    [InlineData("3 %m5", "second_number", 4)]
    [InlineData("88,", "malformed_number", 3)]
    [InlineData("đạt đạt đạt đạt đạt đạt đạt đạt đạt 5%", "unknown_word", 32)]
    public void Refuses_what_could_be_two_numbers_or_two_figures(string text, string reason, int index)
    {
        FigureFailure failure = FailureOf(text);
        Assert.Equal((reason, index), (failure.Code, failure.Index));
    }

    [Theory]
    [InlineData("tăng 35,55%")]
    [InlineData("tăng thêm 35,55%")]
    [InlineData("bằng 64%")]
    [InlineData("tăng bình quân 13,2%/năm")]
    [InlineData("tối đa 30%")]
    [InlineData("ước thực hiện được 288 triệu đồng")]
    public void Prints_the_words_that_were_read(string text) => Assert.Equal(text, ReportedFigure.Parse(text).ToString());

    private static FigureFailure FailureOf(string text)
    {
        Assert.False(ReportedFigure.TryParse(text, out ReportedFigure figure, out FigureFailure failure), $"{text} was read as {figure}");
        return failure;
    }
}
