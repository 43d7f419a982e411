using System.Globalization;
using FsCheck.Fluent;

namespace KhuyenCong.Domain.Tests;

public partial class VndTest
{
    [Theory]
    [InlineData(null, "1.737.730.000.001 đồng")]
    [InlineData("", "1.737.730.000.001 đồng")]
    [InlineData("G", "1.737.730.000.001 đồng")]
    [InlineData("K", "1.737.730.000,001 nghìn đồng")]
    [InlineData("M", "1.737.730,000001 triệu đồng")]
    [InlineData("B", "1.737,730000001 tỷ đồng")]
    [InlineData("B2", "1.737,73 tỷ đồng")]
    [InlineData("B1", "1.737,7 tỷ đồng")]
    [InlineData("B0", "1.738 tỷ đồng")]
    [InlineData("M6", "1.737.730,000001 triệu đồng")]
    [InlineData("K0", "1.737.730.000 nghìn đồng")]
    [InlineData("G0", "1.737.730.000.001 đồng")]
    public void Prints_đồng_thousands_millions_and_billions(string? format, string printed)
    {
        Vnd amount = Vnd.FromDong(1_737_730_000_001);
        Assert.Equal(printed, amount.ToString(format));
        Assert.Equal(printed, ((IFormattable)amount).ToString(format, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Prints_đồng_by_default() => Assert.Equal("1.212.000.000.000 đồng", Vnd.FromBillions(1212).ToString());

    [Fact]
    public void Rounds_half_away_from_zero_once()
    {
        // 35,625 tỷ is a half at two decimals; 35,6249 is not, though 35,625 would be its own rounding to three.
        Assert.Equal("35,63 tỷ đồng", Vnd.FromBillions(35.625m).ToString("B2"));
        Assert.Equal("-35,63 tỷ đồng", Vnd.FromBillions(-35.625m).ToString("B2"));
        Assert.Equal("35,62 tỷ đồng", Vnd.FromBillions(35.6249m).ToString("B2"));
        Assert.Equal("0 tỷ đồng", Vnd.FromDong(-1).ToString("B2"));
    }

    [Fact]
    public void Prints_in_a_unit_and_a_language()
    {
        Vnd amount = Vnd.FromBillions(1737.73m);
        Assert.Equal("1.737,73 tỷ đồng", amount.ToString(MeasureUnit.BillionDong));
        Assert.Equal("1,737.73 billion đồng", amount.ToString(MeasureUnit.BillionDong, DisplayLanguage.English));
        Assert.Equal("1,737,730,000 thousand đồng", amount.ToString(MeasureUnit.ThousandDong, DisplayLanguage.English));
        Assert.Equal("1.737,7 tỷ đồng", amount.ToString(MeasureUnit.BillionDong, decimals: 1));
        Assert.Equal("1,737.7300 billion đồng", amount.ToString(MeasureUnit.BillionDong, DisplayLanguage.English, 4));
        Assert.Equal("35,63 tỷ đồng", Vnd.FromBillions(35.625m).ToString(MeasureUnit.BillionDong, decimals: 2));
        Assert.Equal("1.212.000,00 triệu đồng", Vnd.FromBillions(1212).ToString(MeasureUnit.MillionDong, decimals: 2));
        Assert.Throws<ArgumentException>(() => amount.ToString(MeasureUnit.Percent));
        Assert.Throws<ArgumentNullException>(() => amount.ToString((MeasureUnit)null!));
    }

    [Theory]
    [InlineData("X")]
    [InlineData("b")]
    [InlineData("B10")]
    [InlineData("Bx")]
    [InlineData("2B")]
    [InlineData("B٢")]
    public void Refuses_an_unknown_format(string format)
    {
        FormatException error = Assert.Throws<FormatException>(() => Vnd.Zero.ToString(format));
        Assert.Contains($"\"{format}\"", error.Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => Vnd.Zero.TryFormat(new char[64], out _, format));
    }

    [Fact]
    public void Prints_into_a_buffer_that_is_just_long_enough()
    {
        // "1.212 tỷ đồng" has 13 characters.
        Vnd amount = Vnd.FromBillions(1212);
        char[] buffer = new char[13];
        Assert.True(amount.TryFormat(buffer, out int written, "B"));
        Assert.Equal(13, written);
        Assert.Equal("1.212 tỷ đồng", new string(buffer));
        foreach (int length in Enumerable.Range(0, 13))
        {
            Assert.False(amount.TryFormat(new char[length], out written, "B"));
            Assert.Equal(0, written);
        }
    }

    [Fact]
    public void Prints_inside_an_interpolated_text_whatever_the_culture()
    {
        string text = string.Create(CultureInfo.InvariantCulture, $"{Vnd.FromBillions(1737.73m):B2}");
        Assert.Equal("1.737,73 tỷ đồng", text);
        Assert.True(((ISpanFormattable)Vnd.FromDong(5)).TryFormat(new char[64], out int written, "G", CultureInfo.InvariantCulture));
        Assert.Equal(6, written);
    }

    [Fact]
    public void Sixty_four_characters_always_suffice() =>
        Law.Holds(Generators.Amounts, Gen.Elements("G", "K", "M", "B", "B9", "K3", "M0"), (amount, format) => amount.TryFormat(new char[64], out _, format));

    [Fact]
    public void What_is_printed_with_every_digit_reads_back() =>
        Law.Holds(Generators.Amounts, Gen.Elements("G", "K", "M", "B"), (amount, format) => Vnd.Parse(amount.ToString(format)) == amount);

    [Fact]
    public void Printing_and_reading_allocate_nothing()
    {
        Assert.Equal(0, BytesOf("B9", Vnd.MaxValue, "9.223.372.036,854775807 tỷ đồng"));
        Assert.Equal(0, BytesOf("G", Vnd.MinValue, "-9.223.372.036.854.775.808 đồng"));
        Assert.Equal(0, BytesOf("B2", Vnd.FromBillions(1737.73m), "1.737,73 tỷ đồng"));
        Assert.Equal(0, BytesOf("G0", Vnd.MaxValue, "no amount", isReadable: false));
    }

    private static long BytesOf(string format, Vnd amount, string text, bool isReadable = true)
    {
        char[] buffer = new char[64];
        return AllocatedBytes.LeastOf(() => (amount.TryFormat(buffer, out _, format) & Vnd.TryParse(text.AsSpan(), out _)) == isReadable);
    }
}
