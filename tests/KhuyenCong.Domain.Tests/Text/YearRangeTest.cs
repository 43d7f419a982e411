using System.Globalization;
using FsCheck.Fluent;

namespace KhuyenCong.Domain.Tests;

public class YearRangeTest
{
    private static readonly YearRange Program = new(2014, 2020);

    [Fact]
    public void Counts_years_and_steps()
    {
        // 2014, 15, 16, 17, 18, 19, 20: seven years, six steps between them.
        Assert.Equal((2014, 2020, 7, 6), (Program.First, Program.Last, Program.Count, Program.GrowthSteps));
        YearRange one = new(2018);
        Assert.Equal((2018, 2018, 1, 0), (one.First, one.Last, one.Count, one.GrowthSteps));
    }

    [Fact]
    public void The_default_is_the_year_1() => Assert.Equal(new YearRange(1, 1), default);

    [Fact]
    public void Contains_its_years_and_the_ranges_inside()
    {
        Assert.True(Program.Contains(2014) && Program.Contains(2020));
        Assert.False(Program.Contains(2013) || Program.Contains(2021));
        Assert.True(Program.Contains(new YearRange(2016, 2020)) && Program.Contains(Program));
        Assert.False(Program.Contains(new YearRange(2013, 2020)) || Program.Contains(new YearRange(2014, 2021)));
    }

    [Theory]
    [InlineData(0, 2020, "first")]
    [InlineData(2020, 2019, "last")]
    [InlineData(2020, 10_000, "last")]
    public void Refuses_years_out_of_range_or_order(int first, int last, string parameter) =>
        Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(() => new YearRange(first, last)).ParamName);

    [Theory]
    [InlineData("2014-2020")]
    [InlineData("2014 - 2020")]
    [InlineData("2014 – 2020")]
    [InlineData("2014—2020")]
    [InlineData("giai đoạn 2014 - 2020")]
    [InlineData("Giai đoạn\u00A02014\u00A0-\u00A02020")]
    [InlineData("  năm 2014-2020  ")]
    public void Reads_ranges_as_reports_print_them(string text)
    {
        Assert.Equal(Program, YearRange.Parse(text));
        Assert.Equal(Program, ReadSpan<YearRange>(text));
        Assert.True(YearRange.TryParse(text, out YearRange range));
        Assert.Equal(Program, range);
    }

    [Theory]
    [InlineData("2018")]
    [InlineData("năm 2018")]
    [InlineData("2018 - 2018")]
    public void Reads_a_single_year(string text) => Assert.Equal(new YearRange(2018), YearRange.Parse(text));

    [Fact]
    public void Refuses_what_is_not_a_range() => Assert.All(
        new string[]
        {
            "",
            "2020-2014",
            "2014-20",
            "14-2020",
            "2014-2020-2025",
            "2014 2020",
            "từ 2014-2020",
            "giai đoạn2014-2020",
            "giai đoạn",
            "0000",
            "-2014",
            "2014-",
            "+201",
            "٢٠١٤",
        },
        text =>
        {
            Assert.False(YearRange.TryParse(text, out YearRange range));
            Assert.Equal(default, range);
            FormatException error = Assert.Throws<FormatException>(() => YearRange.Parse(text));
            Assert.StartsWith($"\"{text}\" is not a range of years", error.Message, StringComparison.Ordinal);
        });

    [Fact]
    public void Refuses_null()
    {
        Assert.False(YearRange.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => YearRange.Parse(null!));
    }

    [Theory]
    [InlineData(null, "2014 - 2020")]
    [InlineData("", "2014 - 2020")]
    [InlineData("G", "2014 - 2020")]
    [InlineData("C", "2014-2020")]
    public void Prints_with_spaces_or_compact(string? format, string printed)
    {
        Assert.Equal(printed, Program.ToString(format));
        Assert.Equal(printed, string.Format(CultureInfo.InvariantCulture, $"{{0:{format}}}", Program));
        char[] buffer = new char[printed.Length];
        Assert.True(Program.TryFormat(buffer, out int written, format));
        Assert.Equal((printed.Length, printed), (written, new string(buffer)));
        Assert.False(Program.TryFormat(buffer.AsSpan(1), out written, format));
        Assert.Equal(0, written);
    }

    [Fact]
    public void Prints_one_year_as_such()
    {
        Assert.Equal("2018", new YearRange(2018).ToString());
        Assert.Equal("2018", new YearRange(2018).ToString("C"));
        Assert.Equal("0987", new YearRange(987).ToString());
        Assert.Throws<FormatException>(() => Program.ToString("X"));
        Assert.Throws<FormatException>(() => Program.ToString("c"));
    }

    [Fact]
    public void Is_equal_when_both_ends_are()
    {
        YearRange same = YearRange.Parse("2014-2020");
        Assert.True(Program == same && !(Program != same) && Program.Equals((object)same));
        Assert.Equal(Program.GetHashCode(), same.GetHashCode());
        Assert.True(Program != new YearRange(2014, 2019));
        Assert.False(Program == new YearRange(2013, 2020));
        Assert.False(Program.Equals("2014-2020"));
    }

    [Fact]
    public void What_is_printed_reads_back() =>
        Law.Holds(Gen.Choose(1, 9999), Gen.Choose(0, 9998), Gen.Elements("G", "C"), (first, more, format) =>
        {
            YearRange range = new(first, Math.Min(9999, first + more));
            return YearRange.Parse(range.ToString(format)) == range && ReadSpan<YearRange>(range.ToString(format)) == range;
        });

    [Fact]
    public void Printing_and_reading_allocate_nothing()
    {
        char[] buffer = new char[11];
        Assert.Equal(0, AllocatedBytes.LeastOf(() => YearRange.TryParse("giai đoạn 2014 - 2020".AsSpan(), out YearRange range) && range.TryFormat(buffer, out _)));
        Assert.Equal("2014 - 2020", new string(buffer));
    }

    private static T ReadSpan<T>(ReadOnlySpan<char> text)
        where T : ISpanParsable<T> => T.Parse(text, CultureInfo.InvariantCulture);
}
