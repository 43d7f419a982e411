using System.Globalization;

namespace KhuyenCong.Domain.Tests;

public partial class ReportedFigureTest
{
    // Text; number in the printed unit; decimals; hedge; in đồng, hundredths or ones. The texts are of issue and design: the national report 2014-2020, its seeds, its style.
    [Theory]
    [InlineData("1.737,73 tỷ đồng", "1737.73", 2, Hedge.None, "1737730000000")]
    [InlineData("14.135,6 triệu đồng", "14135.6", 1, Hedge.None, "14135600000")]
    [InlineData("5,5 đồng", "5.5", 1, Hedge.None, "5.5")]
    [InlineData("13,14%", "13.14", 2, Hedge.None, "0.1314")]
    [InlineData("31,88 %", "31.88", 2, Hedge.None, "0.3188")]
    [InlineData("05", "5", 0, Hedge.None, "5")]
    [InlineData("gần 9.500 tỷ đồng", "9500", 0, Hedge.Nearly, "9500000000000")]
    [InlineData("trên 160.107 triệu đồng", "160107", 0, Hedge.Above, "160107000000")]
    [InlineData("khoảng 40.000 lao động", "40000", 0, Hedge.About, "40000")]
    [InlineData("hơn 5.500 lượt", "5500", 0, Hedge.MoreThan, "5500")]
    [InlineData("dưới 10%", "10", 0, Hedge.LessThan, "0.1")]
    [InlineData("tương đương 05 mô hình", "5", 0, Hedge.EquivalentTo, "5")]
    [InlineData("xấp xỉ 7,64%", "7.64", 2, Hedge.Approximately, "0.0764")]
    [InlineData("ít nhất 20 lao động", "20", 0, Hedge.AtLeast, "20")]
    [InlineData("khoảng hơn 250 tỷ đồng/năm", "250", 0, Hedge.SomewhatMoreThan, "250000000000")]
    [InlineData("tăng gần 200%", "200", 0, Hedge.Nearly, "2")]
    [InlineData("giảm 3,2%", "-3.2", 1, Hedge.None, "-0.032")]
    [InlineData("20.76 người", "20.76", 2, Hedge.None, "20.76")]
    [InlineData("88.38%", "88.38", 2, Hedge.None, "0.8838")]
    [InlineData("982,011 tỷ", "982.011", 3, Hedge.None, "982011000000")]
    [InlineData("1.212 tỷ", "1212", 0, Hedge.None, "1212000000000")]
    [InlineData("1,2 triệu lượt", "1.2", 1, Hedge.None, "1200000")]
    [InlineData("27,58 tỷ đồng/tỉnh", "27.58", 2, Hedge.None, "27580000000")]
    [InlineData("300 triệu", "300", 0, Hedge.None, "300000000")]
    [InlineData("7 tỉ", "7", 0, Hedge.None, "7000000000")]
    [InlineData("1,5 nghìn tỷ đồng", "1.5", 1, Hedge.None, "1500000000000")]
    [InlineData("500 nghìn/người", "500", 0, Hedge.None, "500000")]
    [InlineData("10.000 ₫", "10000", 0, Hedge.None, "10000")]
    [InlineData("7 TỶ VNĐ", "7", 0, Hedge.None, "7000000000")]
    [InlineData("1.400", "1400", 0, Hedge.None, "1400")]
    [InlineData("-5,0%", "-5.0", 1, Hedge.None, "-0.050")]
    [InlineData("−5%", "-5", 0, Hedge.None, "-0.05")]
    [InlineData("+5%", "5", 0, Hedge.None, "0.05")]
    [InlineData("2,5 điểm phần trăm", "2.5", 1, Hedge.None, "0.025")]
    [InlineData("9.000.000.000.000.000.000 đồng", "9000000000000000000", 0, Hedge.None, "9000000000000000000")]
    [InlineData("9.000.000 nghìn tỷ đồng", "9000000", 0, Hedge.None, "9000000000000000000")]
    [InlineData("10.000.000.000 tỷ đồng", "10000000000", 0, Hedge.None, "10000000000000000000")]
    [InlineData("20 đồng chí", "20", 0, Hedge.None, "20")]
    [InlineData("500 đồng bào dân tộc", "500", 0, Hedge.None, "500")]
    [InlineData("12 lần", "12", 0, Hedge.None, "12")]
    [InlineData("300 m2", "300", 0, Hedge.None, "300")]
    [InlineData("5 phần mềm", "5", 0, Hedge.None, "5")]
    [InlineData("5 tư vấn viên", "5", 0, Hedge.None, "5")]
    [InlineData("5 năm", "5", 0, Hedge.None, "5")]
    [InlineData("63 tỉnh, thành phố", "63", 0, Hedge.None, "63")]
    [InlineData("3,94 tỷ đồng/tỉnh/năm", "3.94", 2, Hedge.None, "3940000000")]
    public void Reads_what_reports_print(string text, string value, int decimals, Hedge hedge, string amount)
    {
        ReportedFigure figure = ReportedFigure.Parse(text);
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), figure.Value);
        Assert.Equal(decimals, figure.Decimals);
        Assert.Equal(hedge, figure.Hedge);
        Assert.Equal(decimal.Parse(amount, CultureInfo.InvariantCulture), figure.Amount);
    }

    // No-break spaces (U+00A0, U+202F), Ƣ for Ư, capital letters, several spaces.
    [Theory]
    [InlineData("tƣơng đƣơng 5 lƣợt", "tương đương 5 lượt")]
    [InlineData("1.737,73\u00A0tỷ\u202Fđồng", "1.737,73 tỷ đồng")]
    [InlineData("  Khoảng  hơn 250 Tỷ  đồng / năm ", "khoảng hơn 250 tỷ đồng/năm")]
    [InlineData("ƢỚC ĐẠT 228 tỷ", "ước đạt 228 tỷ đồng")]
    [InlineData("5 ngàn tỷ", "5 nghìn tỷ đồng")]
    [InlineData("982,011 tỷ", "982,011 tỷ đồng")]
    [InlineData("5 phần trăm", "5%")]
    public void Spellings_of_one_figure_are_equal(string text, string other)
    {
        Assert.Equal(ReportedFigure.Parse(other), ReportedFigure.Parse(text));
        Assert.Equal(other, ReportedFigure.Parse(text).ToString());
        Assert.True(ReportedFigure.Parse(other) == ReportedFigure.Parse(text));
    }

    [Theory]
    [InlineData("20.76 người", true)]
    [InlineData("88.38%", true)]
    [InlineData("0.500 tỷ", true)]
    [InlineData("20,76 người", false)]
    [InlineData("1.212 tỷ", false)]
    public void A_decimal_point_is_marked_ambiguous(string text, bool isAmbiguous) => Assert.Equal(isAmbiguous, ReportedFigure.Parse(text).IsAmbiguous);

    [Theory]
    [InlineData("ước 228 tỷ", true, Hedge.About)]
    [InlineData("ước tính 228 tỷ", true, Hedge.About)]
    [InlineData("ước đạt 228 tỷ", true, Hedge.None)]
    [InlineData("ước trên 228 tỷ", true, Hedge.Above)]
    [InlineData("đạt trên 228 tỷ", false, Hedge.Above)]
    [InlineData("đạt 228 tỷ", false, Hedge.None)]
    public void Uoc_says_estimated_and_alone_says_about(string text, bool isEstimated, Hedge hedge)
    {
        Assert.Equal(isEstimated, ReportedFigure.Parse(text).IsEstimated);
        Assert.Equal(hedge, ReportedFigure.Parse(text).Hedge);
    }

    [Theory]
    [InlineData("chiếm 5%", nameof(FigureLead.AccountsFor))]
    [InlineData("tăng bình quân 9,59%/năm", nameof(FigureLead.Increases))]
    [InlineData("bình quân giảm 1%", nameof(FigureLead.Decreases))]
    [InlineData("vượt 30,5%", nameof(FigureLead.Exceeds))]
    [InlineData("trung bình 5 xã", nameof(FigureLead.Averages))]
    [InlineData("tổng số 5 xã", nameof(FigureLead.Totals))]
    [InlineData("đạt bình quân 5%", nameof(FigureLead.Reaches))]
    [InlineData("5%", nameof(FigureLead.None))]
    public void The_lead_word_that_says_how_the_figure_moved_is_kept(string text, string lead) => Assert.Equal(lead, ReportedFigure.Parse(text).Lead.ToString());

    // The position, from 0, of the first character that is not allowed.
    [Theory]
    [InlineData("", "empty", 0)]
    [InlineData("  ", "empty", 0)]
    [InlineData("57/63", "fraction", 2)]
    [InlineData("44/ 63 tỉnh", "fraction", 2)]
    [InlineData("20-30", "two_numbers", 2)]
    [InlineData("20 – 30%", "two_numbers", 3)]
    [InlineData("tăng 3,1 lần", "ambiguous_times", 5)]
    [InlineData("giảm 2 lần", "ambiguous_times", 5)]
    [InlineData("tăng 3,1 lần trước khi được hỗ trợ", "ambiguous_times", 5)]
    [InlineData("TĂNG 3,1 LẦN", "ambiguous_times", 5)]
    [InlineData("vượt 2 (lần)", "ambiguous_times", 5)]
    [InlineData("147,5 Tr.đ", "unclear_unit", 6)]
    [InlineData("5 tỷđồng", "unclear_unit", 2)]
    [InlineData("100k", "unclear_unit", 3)]
    [InlineData("5 triệu rưỡi", "unclear_unit", 8)]
    [InlineData("2 tỷ tư", "unclear_unit", 5)]
    [InlineData("3 phần tư", "unclear_unit", 2)]
    [InlineData("20 lao động trở lên", "unclear_unit", 12)]
    [InlineData("20% trở lên", "unclear_unit", 4)]
    [InlineData("20 người-30 người", "second_number", 9)]
    [InlineData("20%-30", "second_number", 4)]
    [InlineData("5&6", "second_number", 2)]
    [InlineData("12h30", "second_number", 3)]
    [InlineData("5 ()", "unclear_unit", 2)]
    [InlineData("từ 20", "unknown_word", 0)]
    [InlineData("đạt khoảng gần 5%", "unknown_word", 11)]
    [InlineData("khoảng tăng 5%", "unknown_word", 7)]
    [InlineData("tăng giảm 5%", "unknown_word", 5)]
    [InlineData("gầnn 5%", "unknown_word", 0)]
    [InlineData("419 triệu đồng trên 38 đề án", "second_number", 20)]
    [InlineData("1 737,73 tỷ", "second_number", 2)]
    [InlineData("khoảng", "no_number", 6)]
    [InlineData("+-5", "no_number", 1)]
    [InlineData("- 5", "no_number", 1)]
    [InlineData("giảm -5%", "sign_after_decrease", 5)]
    [InlineData("1.234.56", "malformed_number", 5)]
    [InlineData("1,5,5%", "malformed_number", 3)]
    [InlineData("5 trăm lao động", "unclear_unit", 2)]
    [InlineData("5 ty dong", "unclear_unit", 2)]
    [InlineData("5 triệu tỷ đồng", "unclear_unit", 8)]
    [InlineData("5 tỷ đồng/", "unclear_unit", 10)]
    [InlineData("5 %%", "unclear_unit", 3)]
    [InlineData("5 lao động, 6 xã", "second_number", 12)]
    [InlineData("5 \u0442ỷ", "foreign_character", 2)]
    [InlineData("5 tỷ đồng/tỉnh\0 và hơn nữa", "unclear_unit", 14)]
    [InlineData("12345678901234567890123456789", "too_large", 28)]
    [InlineData("12.345.678.901.234.567.890.123.456.789", "too_large", 37)]
    [InlineData("1.000.000.000.000.000.000.000.000.000.000 đồng", "too_large", 38)]
    [InlineData("99.999.999.999.999.999.999 tỷ đồng", "too_large", 0)]
    [InlineData("9999999999999999999999999999 triệu lượt", "too_large", 0)]
    public void Refuses_anything_else_and_says_where(string text, string reason, int index)
    {
        Assert.False(ReportedFigure.TryParse(text, out ReportedFigure figure, out FigureFailure failure));
        Assert.Equal((reason, index), (failure.Code, failure.Index));
        Assert.Equal(default, figure);
        FormatException thrown = Assert.Throws<FormatException>(() => ReportedFigure.Parse(text));
        Assert.Contains(failure.Describe(DisplayLanguage.English), thrown.Message, StringComparison.Ordinal);
        Assert.NotEqual(failure.Describe(), failure.Describe(DisplayLanguage.English));
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $" {index + 1}: "), failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_of_more_than_500_characters_is_refused()
    {
        Assert.True(ReportedFigure.TryParse("5 " + new string('a', 498), out _));
        Assert.False(ReportedFigure.TryParse("5 " + new string('a', 499), out _, out FigureFailure failure));
        Assert.Equal("too_long", failure.Code);
        Assert.False(ReportedFigure.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => ReportedFigure.Parse(null!));
    }

    // Half a unit of the last digit, in đồng, hundredths or ones; the half nearer to zero is inside.
    [Theory]
    [InlineData("1.737,73 tỷ đồng", "[1.737.725.000.000; 1.737.735.000.000)")]
    [InlineData("13,14%", "[0,13135; 0,13145)")]
    [InlineData("giảm 3,2%", "(-0,0325; -0,0315]")]
    [InlineData("0,0%", "(-0,0005; 0,0005)")]
    [InlineData("18.400 lao động", "[18.399,5; 18.400,5)")]
    [InlineData("5,5 đồng", "[5,45; 5,55)")]
    public void The_rounding_range_is_half_a_unit_of_the_last_digit(string text, string range) =>
        Assert.Equal(range, ReportedFigure.Parse(text).RoundingRange.ToString());

    // Design section 5: a count is the point; a hedge widens the rounding range to the hull with its own.
    [Theory]
    [InlineData("18.400 lao động", "[18.400; 18.400]")]
    [InlineData("05", "[5; 5]")]
    [InlineData("1,2 triệu lượt", "[1.150.000; 1.250.000)")]
    [InlineData("3 nghìn lượt", "[2.500; 3.500)")]
    [InlineData("20,76 người", "[20,755; 20,765)")]
    [InlineData("1.212 tỷ", "[1.211.500.000.000; 1.212.500.000.000)")]
    [InlineData("gần 9.500 tỷ đồng", "[8.550.000.000.000; 9.500.500.000.000)")]
    [InlineData("dưới 10%", "[0,09; 0,105)")]
    [InlineData("hơn 5.500 lượt", "[5.499,5; 6.050]")]
    [InlineData("khoảng hơn 250 tỷ đồng/năm", "[249.500.000.000; 275.000.000.000]")]
    [InlineData("khoảng 40.000 lao động", "[38.000; 42.000]")]
    [InlineData("xấp xỉ 5 mô hình", "[4,5; 5,5)")]
    [InlineData("ước 100 tỷ", "[95.000.000.000; 105.000.000.000]")]
    [InlineData("ít nhất 20 lao động", "[19,5; ∞)")]
    [InlineData("không dưới 20 tỷ đồng", "[19.500.000.000; ∞)")]
    [InlineData("không quá 20 lao động", "[0; 20,5)")]
    [InlineData("tối đa 20 tỷ đồng", "[0; 20.500.000.000)")]
    [InlineData("giảm không quá 10%", "(-0,105; 0]")]
    [InlineData("giảm ít nhất 10%", "(∞; -0,095]")]
    [InlineData("giảm hơn 10%", "[-0,11; -0,095]")]
    [InlineData("giảm gần 10%", "(-0,105; -0,09]")]
    [InlineData("hơn 0%", "(-0,005; 0,005)")]
    public void The_operand_range_is_what_the_figure_may_be_in_a_formula(string text, string range) =>
        Assert.Equal(range, RangeText.Of(ReportedFigure.Parse(text).OperandRange()));

    [Fact]
    public void A_custom_policy_determines_how_far_hedges_reach() =>
        Assert.Equal("[8.075; 9.500,5)", ReportedFigure.Parse("gần 9.500 lượt").OperandRange(new HedgePolicy(0.15m, 0.01m)).ToString());

    // As the text printed its number: decimals, marks, zeros in front; the unit letter for letter.
    [Theory]
    [InlineData("đạt 13,14%", "7.6", "7,60%")]
    [InlineData("88.38%", "88.4", "88.40%")]
    [InlineData("31,88 %", "-0.5", "-0,50 %")]
    [InlineData("05 mô hình", "7", "07 mô hình")]
    [InlineData("1212 tỷ", "1737", "1737 tỷ")]
    [InlineData("gần 9.500  tỉ đồng/tỉnh", "10456", "10.456  tỉ đồng/tỉnh")]
    public void Another_number_prints_in_the_style_of_the_text(string text, string value, string expected) =>
        Assert.Equal(expected, ReportedFigure.Parse(text).Print(decimal.Parse(value, CultureInfo.InvariantCulture), text));

    [Fact]
    public void A_number_of_more_decimals_than_printed_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportedFigure.Parse("13,1%").Print(1.25m));

    [Fact]
    public void A_figure_is_made_from_its_parts()
    {
        Assert.True(FigureUnit.TryParse("tỷ đồng/tỉnh", out FigureUnit unit, out _));
        Assert.Equal("gần 27,580 tỷ đồng/tỉnh", new ReportedFigure(27.58m, 3, unit, Hedge.Nearly).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportedFigure(27.58m, 1, unit));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportedFigure(1, 29));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportedFigure(1, 0, unit, (Hedge)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportedFigure(99_999_999_999_999_999_999m, 0, unit));
        Assert.Equal("0", default(ReportedFigure).ToString());
        Assert.False(FigureUnit.TryParse(new string('a', 5_000_000), out _, out FigureFailure tooLong));
        Assert.Equal("too_long", tooLong.Code);
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportedFigure(decimal.MaxValue, 0));
        Assert.False(FigureUnit.TryParse("tỷ 5", out _, out FigureFailure failure));
        Assert.Equal(("second_number", 3), (failure.Code, failure.Index));
    }

    [Fact]
    public void Reading_allocates_nothing()
    {
        string[] texts = ["gần 9.500 tỷ đồng", "khoảng hơn 250 tỷ đồng/năm", "18.400 lao động", "13,14%", "5.500 lượt cơ sở CNNT", "57/63", "từ 5"];
        Assert.Equal(0, AllocatedBytes.LeastOf(() =>
        {
            int count = 0;
            foreach (string text in texts)
            {
                count += ReportedFigure.TryParse(text, out _, out _) ? 1 : 0;
            }

            return count == 5;
        }));
    }

    [Theory]
    [InlineData("ĐẠT GẦN 9.500 TỶ ĐỒNG", "đạt gần 9.500 tỷ đồng")]
    [InlineData("CHIẾM XẤP XỈ 5 PHẦN TRĂM", "chiếm xấp xỉ 5 phần trăm")]
    [InlineData("GIẢM DƯỚI 3 ĐIỂM PHẦN TRĂM", "giảm dưới 3 điểm phần trăm")]
    [InlineData("VƯỢT TƯƠNG ĐƯƠNG 2 NGHÌN TỈ VNĐ", "vượt tương đương 2 nghìn tỉ vnđ")]
    [InlineData("BÌNH QUÂN KHOẢNG HƠN 7 TRIỆU Đ", "bình quân khoảng hơn 7 triệu đ")]
    [InlineData("ƯỚC TÍNH TỔNG SỐ TRÊN 4 NGÀN ĐỒNG", "\u01A3ớc tính tổng số trên 4 ngàn đồng")]
    [InlineData("TRUNG BÌNH ÍT NHẤT 1 TỶ", "trung bình ít nhất 1 tỷ")]
    public void Capitals_are_read_as_small_letters(string capitals, string small) => Assert.Equal(ReportedFigure.Parse(small), ReportedFigure.Parse(capitals));
}
