using NodaTime;

namespace KhuyenCong.Domain.Tests;

public class EnumWordsTest
{
    [Fact]
    public void A_value_has_a_word_a_name_and_a_short_name()
    {
        Assert.Equal("local_province", FundingSource.LocalProvince.Word());
        Assert.Equal(new("khuyến công quốc gia (KCQG)", "national industrial promotion (KCQG)"), FundingSource.National.DisplayName());
        Assert.Equal(new("KCQG", "KCQG"), FundingSource.National.ShortName());
        Assert.Equal(new("KCĐP", "KCĐP"), FundingSource.Local.ShortName());

        // Without brackets in its name a value has no shorter one.
        Assert.Equal(FundingSource.Counterpart.DisplayName(), FundingSource.Counterpart.ShortName());
        Assert.Equal("KCĐP cấp tỉnh", FundingSource.LocalProvince.ShortName().Vietnamese);
    }

    [Theory]
    [InlineData("national", FundingSource.National)]
    [InlineData(" national\n", FundingSource.National)]
    [InlineData("KCQG", FundingSource.National)]
    [InlineData("kcqg", FundingSource.National)]
    [InlineData("Khuyến công quốc gia (KCQG)", FundingSource.National)]
    [InlineData("Khuyến công quốc gia", FundingSource.National)]
    [InlineData("national industrial promotion (KCQG)", FundingSource.National)]
    [InlineData("KCĐP", FundingSource.Local)]
    [InlineData("kcđp", FundingSource.Local)]
    [InlineData("KCDP", FundingSource.Local)]
    [InlineData("KC\u00D0P", FundingSource.Local)]
    [InlineData("KC\u00D0P c\u00E2\u0301p ti\u0309nh", FundingSource.LocalProvince)]
    [InlineData("VỐN ĐỐI ỨNG", FundingSource.Counterpart)]
    public void A_source_of_money_is_read_as_people_write_it(string text, FundingSource source)
    {
        Assert.True(EnumWords.TryParse(text, out FundingSource read, out BilingualText? failure));
        Assert.Null(failure);
        Assert.Equal(source, read);
        Assert.Equal(source, EnumWords.Parse<FundingSource>(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("2")]
    [InlineData("National")]
    [InlineData("NATIONAL")]
    [InlineData("LocalProvince")]
    [InlineData("local province")]
    [InlineData("KCQG, KCĐP")]
    [InlineData("(KCQG)")]
    [InlineData("KC")]
    [InlineData("khuyen cong quoc gia")]
    [InlineData("cấp tỉnh")]
    public void What_is_neither_word_nor_name_is_refused(string text)
    {
        Assert.False(EnumWords.TryParse(text, out FundingSource source, out BilingualText? failure));
        Assert.Equal(FundingSource.Unstated, source);
        const string Known = "unstated, state_budget, national (KCQG), local (KCĐP), local_province, local_district, local_commune, counterpart, investment_capital, other";
        Assert.Equal(new($"không có từ \"{text}\"; cần một trong: {Known}", $"unknown word \"{text}\"; expected one of: {Known}"), failure);
        FormatException exception = Assert.Throws<FormatException>(() => EnumWords.Parse<FundingSource>(text));
        Assert.Equal($"Not a FundingSource: unknown word \"{text}\"; expected one of: {Known}.", exception.Message);
    }

    [Fact]
    public void No_text_is_an_empty_one_to_TryParse_and_a_mistake_to_Parse()
    {
        Assert.False(EnumWords.TryParse(null, out Hedge _, out BilingualText? failure));
        Assert.StartsWith("không có từ \"\"; cần một trong: none, nearly, ", failure.Vietnamese, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => EnumWords.Parse<Hedge>(null!));
    }

    [Fact]
    public void Flags_are_a_list()
    {
        const SummationAxes Both = SummationAxes.Years | SummationAxes.Places;
        Assert.Equal("years, places", Both.Word());
        Assert.Equal(new("theo thời gian; theo địa bàn", "over time; over places"), Both.DisplayName());
        Assert.Equal("none", SummationAxes.None.Word());
        Assert.All(["years, places", "places,years", "theo địa bàn; Theo thời gian", "over time; places"], text => Assert.Equal(Both, EnumWords.Parse<SummationAxes>(text)));
    }

    [Theory]
    [InlineData("years, years")]
    [InlineData("none, years")]
    [InlineData("years, ")]
    [InlineData("years; months")]
    [InlineData("3")]
    public void A_list_has_each_flag_once_and_nothing_else(string text)
    {
        Assert.False(EnumWords.TryParse(text, out SummationAxes axes, out BilingualText? failure));
        Assert.Equal(SummationAxes.None, axes);
        Assert.Equal($"unknown word \"{text}\"; expected one of: none, years, places, sources", failure.English);
    }

    [Fact]
    public void A_value_that_is_not_defined_has_neither()
    {
        Assert.Throws<ArgumentOutOfRangeException>("value", () => ((Hedge)99).Word());
        Assert.Throws<ArgumentOutOfRangeException>("value", () => ((Hedge)99).DisplayName());
        Assert.Throws<ArgumentOutOfRangeException>("value", () => ((Hedge)(-1)).ShortName());
        Assert.Throws<ArgumentOutOfRangeException>("value", () => ((SummationAxes)9).Word());
        Assert.Throws<ArgumentOutOfRangeException>("value", () => ((SummationAxes)9).DisplayName());
    }

    /// <summary>Enums of other assemblies, of other numbers too, and this one's.</summary>
    [Fact]
    public void Another_enum_is_refused()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>("value", () => IsoDayOfWeek.Monday.Word());
        Assert.StartsWith("IsoDayOfWeek is not an enum of KhuyenCong", exception.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("value", () => IsoDayOfWeek.Monday.DisplayName());
        Assert.Throws<ArgumentException>("value", () => Small.One.ShortName());
        Assert.Throws<ArgumentException>("text", () => EnumWords.Parse<Small>("one"));
        Assert.Throws<ArgumentException>("text", () => EnumWords.TryParse("one", out Small _, out _));
    }

    [Fact]
    public void A_long_text_is_named_in_part()
    {
        Assert.False(EnumWords.TryParse(new string('ế', 1_000_000), out ReportingParty _, out BilingualText? failure));
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(failure.Vietnamese), 1, 1_000);
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(failure.English), 1, 1_000);
        Assert.False(EnumWords.TryParse(string.Concat(Enumerable.Repeat("years,", 100_000)), out SummationAxes _, out _));
    }

    private enum Small : byte
    {
        One,
    }
}
