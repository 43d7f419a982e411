using FsCheck;
using FsCheck.Fluent;

namespace KhuyenCong.Domain.Tests;

/// <content>Every figure that can be made prints as a text that reads back as the same figure, and no text breaks the reader.</content>
public partial class ReportedFigureTest
{
    private static readonly string[] Units = ["", "%", " điểm phần trăm", " đồng", " nghìn đồng", " tỷ đồng", " triệu lượt", " lao động", "/tỉnh", " tỷ đồng/tỉnh", "%/năm", " tỷ đồng vốn", " đồng chí",
        " tấn", " hợp đồng", " tỷ đồng/1 xã", "% so với cùng kỳ năm 2013", " lao động năm 2020", " tỷ 371 triệu đồng", "đ", " đ/c", " đ chí", "%m5", " m2", "% ;"];

    private static readonly string[] Words =
        ["", "đạt ", "chiếm ", "tăng ", "giảm ", "vượt ", "bình quân ", "trung bình ", "tổng số ", "ước ", "ước đạt ", "tăng bình quân ", "bình quân ước ", "đạt ước ", "tăng ước đạt ",
        "tăng thêm ", "bằng ", "cao hơn ", "thấp hơn ", "dự kiến đạt ", "ước thực hiện được ", "chiếm tỷ trọng ", "đạt tỉ lệ ", "gấp ", "tăng gấp "];

    private static readonly string[] Hedges = ["", "gần ", "dưới ", "hơn ", "trên ", "khoảng hơn ", "khoảng ", "tương đương ", "xấp xỉ ", "ít nhất ", "tối thiểu ", "không dưới ", "không quá ", "tối đa "];

    [Fact]
    public void Printing_and_reading_give_the_figure_back() => Prop.ForAll(
        (from whole in Gen.Choose(0, int.MaxValue)
         from scale in Gen.Choose(0, 6)
         from words in Gen.Elements(Words)
         from hedge in Gen.Elements(Hedges)
         from unit in Gen.Elements(Units)
         select words + hedge + PrintedFixed(whole, scale) + unit).ToArbitrary(),
        // "gấp ..." is of "lần", "tỷ 371 triệu" of whole tỷ; "đ/c", "đ chí", "%m5" are refused.
        text => !ReportedFigure.TryParse(text, out ReportedFigure figure, out _)
            || (ReportedFigure.TryParse(figure.ToString(), out ReportedFigure again) && again == figure && string.Equals(again.ToString(), figure.ToString(), StringComparison.Ordinal)))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void A_count_with_a_comma_and_three_digits_has_both_readings_and_as_money_is_refused() => Prop.ForAll(
        (from whole in Gen.Choose(1, 999)
         from digits in Gen.Choose(0, 999)
         from words in Gen.Elements("", "đạt ", "giảm ", "bình quân ", "ước ", "thấp hơn ")
         from hedge in Gen.Elements(Hedges)
         from unit in Gen.Elements("", " lao động", " doanh nghiệp", " đề án/tỉnh", " lượt", " đồng", "đ", " VNĐ/kg", "₫", " đồng chí", " lao động so với năm 2013", " năm")
         select (Whole: whole, Digits: digits, Text: FormattableString.Invariant($"{words}{hedge}{whole},{digits:000}{unit}"))).ToArbitrary(),
        input =>
        {
            ReportedFigure figure = ReportedFigure.Parse(input.Text);
            return figure.IsAmbiguous
                && decimal.Abs(figure.Value) == input.Whole + (input.Digits / 1_000m)
                && decimal.Abs(figure.OtherReading!.Value.Value) == (input.Whole * 1_000) + input.Digits
                && !Vnd.TryParse(input.Text, out _);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_number_lies_in_its_ranges_and_both_round_to_it() => Prop.ForAll(
        (from whole in Gen.Choose(-1_000_000, 1_000_000)
         from scale in Gen.Choose(0, 4)
         from hedge in Gen.Elements(Enum.GetValues<Hedge>())
         select new ReportedFigure(new decimal(Math.Abs(whole), 0, 0, whole < 0, (byte)scale), scale, default, hedge)).ToArbitrary(),
        figure =>
        {
            ValueRange range = figure.RoundingRange;
            ExactRatio middle = new(range.Lower + range.Upper, 2);
            bool isRounding = !range.IsLowerInclusive || new ExactRatio(range.Lower, 1).Round(figure.Decimals) == figure.Value;
            bool isRoundingAbove = !range.IsUpperInclusive || new ExactRatio(range.Upper, 1).Round(figure.Decimals) == figure.Value;
            return middle == new ExactRatio(figure.Value, 1)
                && isRounding
                && isRoundingAbove
                && figure.OperandRange().Contains(figure.Value)
                && (figure.IsCount || figure.OperandRange().Hull(range) == figure.OperandRange());
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Mutated_figures_are_read_or_refused_inside_of_the_text() => Prop.ForAll(
        (from words in Gen.Elements(Words)
         from hedge in Gen.Elements(Hedges)
         from unit in Gen.Elements(Units)
         from at in Gen.Choose(0, 30)
         from put in Gen.Elements("", " ", "0", "9", ".", ",", "/", "-", "%", "x", "đ", "ƣ", "\u0301", "\u0430", "\ud83d", "(", "trên", "\0")
         from cut in Gen.Choose(0, 2)
         let text = words + hedge + "1.737,73" + unit
         let place = Math.Min(at, text.Length)
         select text[..place] + put + text[Math.Min(text.Length, place + cut)..]).ToArbitrary(),
        text => ReportedFigure.TryParse(text, out ReportedFigure figure, out FigureFailure failure)
            ? ReportedFigure.TryParse(figure.ToString(), out ReportedFigure again) && again == figure
            : failure.Index >= 0 && failure.Index <= text.Length && failure.Describe().Length > 20).QuickCheckThrowOnFailure();

    private static string PrintedFixed(int whole, int scale) => new ReportedFigure(new decimal(whole, 0, 0, false, (byte)scale), scale).ToString();
}
