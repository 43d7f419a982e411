namespace KhuyenCong.Domain.Tests;

public partial class VndTest
{
    [Theory]
    [InlineData("1.737,73 tỷ đồng", 1_737_730_000_000)]
    [InlineData("982,011 tỷ", 982_011_000_000)]
    [InlineData("9.500 tỷ đồng", 9_500_000_000_000)]
    [InlineData("20,76 tỉ đồng", 20_760_000_000)]
    [InlineData("419 triệu đồng", 419_000_000)]
    [InlineData("300 triệu", 300_000_000)]
    [InlineData("250 nghìn đồng", 250_000)]
    [InlineData("0,5 nghìn", 500)]
    [InlineData("1,2 nghìn tỷ đồng", 1_200_000_000_000)]
    [InlineData("1,2 nghìn tỉ", 1_200_000_000_000)]
    [InlineData("1.500.000 đồng", 1_500_000)]
    [InlineData("1500000 đồng", 1_500_000)]
    [InlineData("0 đồng", 0)]
    [InlineData("-20,76 tỷ đồng", -20_760_000_000)]
    [InlineData("−5 triệu đồng", -5_000_000)]
    [InlineData("–5 triệu đồng", -5_000_000)]
    [InlineData("+5 triệu đồng", 5_000_000)]
    [InlineData("1 ngàn đồng", 1_000)]
    [InlineData("1 tỷ 371 triệu đồng", 1_371_000_000)]
    [InlineData("1 tỷ 200 triệu", 1_200_000_000)]
    [InlineData("-1 tỷ 371 triệu đồng", -1_371_000_000)]
    [InlineData("1 tỷ 5 nghìn", 1_000_005_000)]
    [InlineData("3 nghìn tỷ 20 tỷ 4 triệu", 3_020_004_000_000)]
    [InlineData("2 triệu 500 nghìn 200 đồng", 2_500_200)]
    [InlineData("5 tỷ Ðồng", 5_000_000_000)]
    [InlineData("5 tỷ đồng.", 5_000_000_000)]
    public void Reads_amounts_as_reports_print_them(string text, long dong) => Assert.Equal(dong, Vnd.Parse(text).Dong);

    [Theory]
    [InlineData("1.500.000 đ")]
    [InlineData("1.500.000đ")]
    [InlineData("1.500.000 ₫")]
    [InlineData("1.500.000₫")]
    [InlineData("1.500.000 VNĐ")]
    [InlineData("1.500.000 VND")]
    [InlineData("1.500.000 vnđ")]
    [InlineData("1.500.000 ĐỒNG")]
    [InlineData("1,5 triệu đ")]
    [InlineData("1,5 Triệu VND")]
    [InlineData("1,5TRIỆU ĐỒNG")]
    [InlineData("  1,5 \t triệu   đồng  ")]
    public void Reads_every_way_to_write_đồng(string text) => Assert.Equal(1_500_000, Vnd.Parse(text).Dong);

    [Theory]
    [InlineData("1.212\u00A0tỷ\u00A0đồng")]
    [InlineData("1.212\u202Ftỷ\u202Fđồng")]
    [InlineData("\u00A01.212 tỷ\u00A0đồng\u00A0")]
    public void Reads_the_no_break_spaces_of_word_processors(string text) => Assert.Equal(1_212_000_000_000, Vnd.Parse(text).Dong);

    // Text, unit of the column, đồng: the comma is the decimal mark where the column's unit has fractions, and the text's own unit comes first.
    [Theory]
    [InlineData("1.500", "triệu đồng", 1_500_000_000)]
    [InlineData("1,5", "triệu đồng", 1_500_000)]
    [InlineData("1,915", "triệu đồng", 1_915_000)]
    [InlineData("27,853", "tỷ đồng", 27_853_000_000)]
    [InlineData("1.500.000.000", "đồng", 1_500_000_000)]
    [InlineData("2 tỷ", "triệu đồng", 2_000_000_000)]
    [InlineData("500.000 đồng", "triệu đồng", 500_000)]
    [InlineData("0", "tỷ đồng", 0)]
    public void Reads_a_number_in_the_unit_of_its_column(string text, string unit, long dong)
    {
        Assert.True(Vnd.TryParse(text, MoneyUnit(unit), out Vnd amount, out FigureFailure failure));
        Assert.Equal(dong, amount.Dong);
        Assert.Equal(default, failure);
    }

    [Theory]
    [InlineData("900,000", "đồng", "ambiguous_comma")]
    [InlineData("900,000 VND", "triệu đồng", "ambiguous_comma")]
    [InlineData("20.76", "tỷ đồng", "malformed_number")]
    [InlineData("1.500/năm", "triệu đồng", "words_after_amount")]
    [InlineData("5 hợp đồng", "triệu đồng", "not_money")]
    [InlineData("0,0000001", "triệu đồng", "not_whole_dong")]
    public void Refuses_in_a_column_what_is_not_an_amount_in_its_unit(string text, string unit, string reason)
    {
        Assert.False(Vnd.TryParse(text, MoneyUnit(unit), out _, out FigureFailure failure));
        Assert.Equal(reason, failure.Code);
    }

    [Fact]
    public void A_column_has_a_unit_of_money()
    {
        Assert.Throws<ArgumentNullException>(() => Vnd.TryParse("5", null!, out _, out _));
        Assert.Throws<ArgumentException>(() => Vnd.TryParse("5", NationalIndicators.TrainedWorkers.Unit, out _, out _));
    }

    [Fact]
    public void Reads_the_largest_and_smallest_amounts()
    {
        Assert.Equal(Vnd.MaxValue, Vnd.Parse("9.223.372.036.854.775.807 đồng"));
        Assert.Equal(Vnd.MinValue, Vnd.Parse("-9.223.372.036.854.775.808 đồng"));
        Assert.Equal(Vnd.MaxValue, Vnd.Parse("9.223.372,036854775807 nghìn tỷ đồng"));
    }

    [Fact]
    public void Reads_through_the_generic_interfaces_whatever_the_provider()
    {
        System.Globalization.CultureInfo english = System.Globalization.CultureInfo.InvariantCulture;
        Assert.Equal(1_737_730_000_000, Read<Vnd>("1.737,73 tỷ", english).Dong);
        Assert.Equal(1_737_730_000_000, ReadSpan<Vnd>("1.737,73 tỷ", english).Dong);
        Assert.True(TryRead("1.737,73 tỷ", english, out Vnd amount));
        Assert.Equal(1_737_730_000_000, amount.Dong);
        Assert.True(TryReadSpan("300 triệu", english, out amount));
        Assert.Equal(300_000_000, amount.Dong);
        Assert.False(TryRead<Vnd>(null, english, out _));
        Assert.False(TryReadSpan<Vnd>("1,737.73 tỷ", english, out _));
    }

    [Fact]
    public void TryParse_returns_false_with_zero()
    {
        Assert.True(Vnd.TryParse("5 đồng", out Vnd amount));
        Assert.False(Vnd.TryParse("5", out amount));
        Assert.Equal(Vnd.Zero, amount);
        Assert.False(Vnd.TryParse(null, out amount));
        Assert.Equal(Vnd.Zero, amount);
        Assert.Throws<ArgumentNullException>(() => Vnd.Parse(null!));
    }

    private static MeasureUnit MoneyUnit(string name) =>
        new[] { MeasureUnit.Dong, MeasureUnit.MillionDong, MeasureUnit.BillionDong }.Single(unit => string.Equals(unit.Name.Vietnamese, name, StringComparison.Ordinal));

    private static T Read<T>(string text, IFormatProvider provider)
        where T : IParsable<T> => T.Parse(text, provider);

    private static T ReadSpan<T>(ReadOnlySpan<char> text, IFormatProvider provider)
        where T : ISpanParsable<T> => T.Parse(text, provider);

    private static bool TryRead<T>(string? text, IFormatProvider provider, out T? value)
        where T : IParsable<T> => T.TryParse(text, provider, out value);

    private static bool TryReadSpan<T>(ReadOnlySpan<char> text, IFormatProvider provider, out T? value)
        where T : ISpanParsable<T> => T.TryParse(text, provider, out value);
}
